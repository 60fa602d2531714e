# a version must have the SHA-256 of its text
DELETE { <a/version/1> ng:textHash ?v } INSERT { <a/version/1> ng:textHash "1ffb" } WHERE { <a/version/1> ng:textHash ?v }

# a version must have the length of its text
DELETE { <a/version/1> ng:length ?v } INSERT { <a/version/1> ng:length -1 } WHERE { <a/version/1> ng:length ?v }
