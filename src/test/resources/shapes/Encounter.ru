# an encounter must be of one type
INSERT DATA { <a#met> a ng:Summit }

# an encounter must have exactly one status
INSERT DATA { <a#met> ng:status ng:Planned }

# an encounter must have the sentence that tells it
DELETE WHERE { <a#met> ng:sentence ?v }

# an encounter has at most one party note
INSERT DATA { <a#council> ng:partyNote ng:PartyUnstated }

# this role is none of an encounter
DELETE { <a#by-ann> ng:role ?v } INSERT { <a#by-ann> ng:role ng:Speaker } WHERE { <a#by-ann> ng:role ?v }

# an encounter must have a status report
DELETE DATA { <a#met> ng:assertion <a#status> }

# an encounter has at most one timing
INSERT DATA { <a#met> ng:assertion <a#again> . <a#again> a ng:Timing }

# an encounter has at most one location
INSERT DATA { <a#met> ng:assertion <a#again> . <a#again> a ng:Location }

# an encounter has at most one attribution
INSERT DATA { <a#met> ng:assertion <a#again> . <a#again> a ng:Attribution }
