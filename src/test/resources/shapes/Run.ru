# a run must have begun at one moment
DELETE WHERE { <run/1> prov:startedAtTime ?v }

# a run must have ended at one moment
DELETE WHERE { <run/1> prov:endedAtTime ?v }

# a run must not end before it begins
DELETE { <run/1> prov:endedAtTime ?v } INSERT { <run/1> prov:endedAtTime "2025-03-01T09:00:00Z"^^xsd:dateTime } WHERE { <run/1> prov:endedAtTime ?v }

# a run must name the version of the program
DELETE WHERE { <run/1> ng:programVersion ?v }

# a run must have the SHA-256 of its gazetteer
DELETE { <run/1> ng:gazetteerHash ?v } INSERT { <run/1> ng:gazetteerHash "abc" } WHERE { <run/1> ng:gazetteerHash ?v }
