# a timing must have its words
DELETE WHERE { <a#timing> ng:statedAs ?v }

# a timing has at most one earliest day, a real one
DELETE { <a#timing> ng:earliest ?v } INSERT { <a#timing> ng:earliest "2025-02-29"^^xsd:date } WHERE { <a#timing> ng:earliest ?v }

# a timing must not end before it begins
DELETE { <a#timing> ng:latest ?v } INSERT { <a#timing> ng:latest "2025-02-22"^^xsd:date } WHERE { <a#timing> ng:latest ?v }

# a timing has at most one latest day, a real one
DELETE { <a#timing> ng:latest ?v } INSERT { <a#timing> ng:latest "2025-06-31"^^xsd:date } WHERE { <a#timing> ng:latest ?v }

# a timing has at most one anchor, a real day
DELETE { <a#timing> ng:anchor ?v } INSERT { <a#timing> ng:anchor "2025-02-24T09:00:00Z"^^xsd:dateTime } WHERE { <a#timing> ng:anchor ?v }

# a timing must have one precision
DELETE { <a#timing> ng:precision ?v } INSERT { <a#timing> ng:precision ng:Within } WHERE { <a#timing> ng:precision ?v }

# a timing must have one extent
DELETE WHERE { <a#timing> ng:extent ?v }
