# an assertion must have an IRI
INSERT DATA { <a#met> ng:assertion _:b }

# an assertion must have evidence, a passage
DELETE { <a#topic> ng:evidence ?v } INSERT { <a#topic> ng:evidence <a> } WHERE { <a#topic> ng:evidence ?v }

# an assertion must name the rule that read it
DELETE WHERE { <a#topic> ng:rule ?v }

# an assertion must be of one event
DELETE DATA { <a#met> ng:assertion <a#topic> }

# a confidence lies from 0 to 1
DELETE { <a#by-ann> ng:confidence ?v } INSERT { <a#by-ann> ng:confidence 1.1 } WHERE { <a#by-ann> ng:confidence ?v }
