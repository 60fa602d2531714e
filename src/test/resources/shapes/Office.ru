# an office must have a label
DELETE WHERE { <office/mayor> rdfs:label ?v }

# an office must have the title of its holder
DELETE WHERE { <office/mayor> ng:title ?v }

# an office must belong to one body
INSERT DATA { <office/mayor> ng:ofBody <country/norland> }
