# an encounter must have the code of its status, and none where the table has none
DELETE { <a#met> ng:status ?v } INSERT { <a#met> ng:status ng:Denied } WHERE { <a#met> ng:status ?v }
