# an event must have an IRI
INSERT DATA { _:b a ng:Agreement }

# an event must have one label
DELETE WHERE { <a#met> rdfs:label ?v }

# an event must be mentioned in a passage
DELETE WHERE { <a#met> ng:mentionedIn ?v }

# an event must name the rule that found it
DELETE WHERE { <a#met> ng:rule ?v }

# participants must be just those of the participations
INSERT DATA { <a#met> ng:participant <a#cy> }
