# an event must have an IRI
INSERT DATA { _:b a ng:Agreement }

# an event must have one label
DELETE WHERE { <a#met> rdfs:label ?v }

# an event must be mentioned in a passage
DELETE WHERE { <a#met> ng:mentionedIn ?v }

# an event must name the rule that found it
DELETE WHERE { <a#met> ng:rule ?v }

# the confidence in an event lies from 0 to 1
DELETE { <a#met> ng:confidence ?v } INSERT { <a#met> ng:confidence 1.1 } WHERE { <a#met> ng:confidence ?v }

# the least confidence in an event lies from 0 to 1
DELETE { <a#met> ng:leastConfidence ?v } INSERT { <a#met> ng:leastConfidence -0.1 } WHERE { <a#met> ng:leastConfidence ?v }

# participants must be just those of the participations
INSERT DATA { <a#met> ng:participant <a#cy> }
