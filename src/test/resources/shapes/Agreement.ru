# an agreement must have one content, a passage
DELETE WHERE { <a#pact> ng:content ?v }

# an agreement must have a party
DELETE WHERE { <a#pact> ng:participant ?v }

# an agreement has no status
INSERT DATA { <a#pact> ng:status ng:Occurred }
