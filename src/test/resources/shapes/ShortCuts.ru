# a short cut must follow from a participation in that role
DELETE { <a#said> ng:addressee ?v } INSERT { <a#said> ng:addressee <person/ann> } WHERE { <a#said> ng:addressee ?v }
