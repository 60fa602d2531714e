# a surname is words
DELETE { <person/ann> ng:surname ?v } INSERT { <person/ann> ng:surname 7 } WHERE { <person/ann> ng:surname ?v }

# a gender is female or male, or left out
DELETE { <person/ann> ng:gender ?v } INSERT { <person/ann> ng:gender "unknown" } WHERE { <person/ann> ng:gender ?v }
