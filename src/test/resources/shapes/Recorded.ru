# an article has one record in the archive, named by its SHA-256
DELETE { <a> ng:record ?v } INSERT { <a> ng:record "abc" } WHERE { <a> ng:record ?v }

# an article must come of one run
DELETE WHERE { <a> prov:wasGeneratedBy ?v }
