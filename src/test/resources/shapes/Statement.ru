# of a statement no more is asserted than that it was made
INSERT DATA { <a#said> ng:status ng:Occurred }

# a statement must have one content, a passage
DELETE WHERE { <a#said> ng:content ?v }

# a statement must be direct or not
DELETE WHERE { <a#said> ng:direct ?v }

# a statement has at most one cue, a passage
DELETE { <a#said> ng:cue ?v } INSERT { <a#said> ng:cue "said" } WHERE { <a#said> ng:cue ?v }

# a statement has at most one stance
DELETE { <a#said> ng:stance ?v } INSERT { <a#said> ng:stance ng:Day } WHERE { <a#said> ng:stance ?v }

# this role is none of a statement
DELETE { <a#said-of> ng:role ?v } INSERT { <a#said-of> ng:role ng:Mediator } WHERE { <a#said-of> ng:role ?v }

# a statement has at most one speaker
INSERT DATA { <a#said> ng:speaker <person/bo> }
