# an actor must have an IRI
INSERT DATA { _:b a ng:Person }

# an actor must have a label
DELETE WHERE { <person/bo> rdfs:label ?v }

# a label must be free of characters that do not show
DELETE { <person/bo> rdfs:label ?v } INSERT { <person/bo> rdfs:label "B\u200Bo" } WHERE { <person/bo> rdfs:label ?v }

# an actor is unnamed or not
DELETE { <a#di> ng:unnamed ?v } INSERT { <a#di> ng:unnamed "yes" } WHERE { <a#di> ng:unnamed ?v }

# an actor speaks on behalf of an actor
DELETE { <a#di> ng:onBehalfOf ?v } INSERT { <a#di> ng:onBehalfOf <place/port> } WHERE { <a#di> ng:onBehalfOf ?v }
