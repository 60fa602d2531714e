# a place must have a label
DELETE WHERE { <place/port> rdfs:label ?v }

# a place lies in at most one country
DELETE { <place/port> ng:inCountry ?v } INSERT { <place/port> ng:inCountry <organization/town> } WHERE { <place/port> ng:inCountry ?v }
