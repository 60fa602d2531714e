# an article must have an IRI
INSERT DATA { _:b a ng:Article }

# an article must have one id
DELETE WHERE { <a> ng:id ?v }

# an article has at most one key
INSERT DATA { <a> ng:key "another" }

# an article must have one real day of publication
DELETE { <a> ng:published ?v } INSERT { <a> ng:published "2025-02-30"^^xsd:date } WHERE { <a> ng:published ?v }

# an article has at most one moment of its last change
DELETE { <a> ng:modified ?v } INSERT { <a> ng:modified "yesterday" } WHERE { <a> ng:modified ?v }

# an article has at most one headline, and no empty one
DELETE { <a> ng:headline ?v } INSERT { <a> ng:headline "" } WHERE { <a> ng:headline ?v }

# an article has at most one url, and no empty one
INSERT DATA { <a> ng:url "https://news.example/b" }

# an article has at most one publisher, and no empty one
DELETE { <a> ng:publisher ?v } INSERT { <a> ng:publisher "" } WHERE { <a> ng:publisher ?v }

# the graph of an article must be of one version
DELETE WHERE { <a> ng:version ?v }
