# a location must have its words
DELETE WHERE { <a#location> ng:statedAs ?v }

# a location must have one place
DELETE { <a#location> ng:place ?v } INSERT { <a#location> ng:place <country/norland> } WHERE { <a#location> ng:place ?v }
