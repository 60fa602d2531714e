# a participation must have one actor: a person, group, organization or country
DELETE { <a#by-ann> ng:actor ?v } INSERT { <a#by-ann> ng:actor <place/port> } WHERE { <a#by-ann> ng:actor ?v }

# a participation must have one role
DELETE { <a#by-ann> ng:role ?v } INSERT { <a#by-ann> ng:role ng:Occurred } WHERE { <a#by-ann> ng:role ?v }

# a participation has at most one naming
INSERT DATA { <a#by-ann> ng:namedAs "Annie" }
