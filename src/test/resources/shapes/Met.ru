# who met somebody was met as well
DELETE DATA { <person/bo> ng:met <person/ann> }

# nobody meets oneself
INSERT DATA { <person/ann> ng:met <person/ann> }

# who met must take part in one encounter that occurred or is ongoing
DELETE { <a#met> ng:status ?v } INSERT { <a#met> ng:status ng:Proposed } WHERE { <a#met> ng:status ?v }
