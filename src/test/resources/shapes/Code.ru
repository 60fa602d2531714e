# a code must have a label
DELETE WHERE { ng:Occurred rdfs:label ?v }

# a code must belong to one list
INSERT DATA { ng:Occurred skos:inScheme ng:roles }
