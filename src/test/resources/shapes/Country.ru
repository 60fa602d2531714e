# a demonym is words
DELETE { <country/norland> ng:demonym ?v } INSERT { <country/norland> ng:demonym "" } WHERE { <country/norland> ng:demonym ?v }

# a country has at most one capital, a place
DELETE { <country/norland> ng:capital ?v } INSERT { <country/norland> ng:capital <organization/town> } WHERE { <country/norland> ng:capital ?v }
