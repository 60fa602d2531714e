# a graph has one hash, a SHA-256
DELETE { <a> ng:graphHash ?v } INSERT { <a> ng:graphHash "abc" } WHERE { <a> ng:graphHash ?v }
