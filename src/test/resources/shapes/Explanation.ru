# an explanation must have its words
DELETE { <a#topic> ng:text ?v } INSERT { <a#topic> ng:text "" } WHERE { <a#topic> ng:text ?v }
