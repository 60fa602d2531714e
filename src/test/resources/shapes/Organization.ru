# an organization is part of something that has an IRI
DELETE { <organization/town> ng:partOf ?v } INSERT { <organization/town> ng:partOf "Norland" } WHERE { <organization/town> ng:partOf ?v }
