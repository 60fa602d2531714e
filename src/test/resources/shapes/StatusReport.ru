# a status report must have one status
DELETE WHERE { <a#status> ng:status ?v }

# a status report has at most one source
DELETE { <a#status> ng:source ?v } INSERT { <a#status> ng:source "the town" } WHERE { <a#status> ng:source ?v }
