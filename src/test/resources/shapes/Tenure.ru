# a tenure must have one holder, a person
DELETE { <tenure/mayor/ann> ng:holder ?v } INSERT { <tenure/mayor/ann> ng:holder <organization/town> } WHERE { <tenure/mayor/ann> ng:holder ?v }

# a tenure must be of one office
DELETE WHERE { <tenure/mayor/ann> ng:office ?v }

# a tenure must begin on a real day, month or year
DELETE { <tenure/mayor/ann> ng:from ?v } INSERT { <tenure/mayor/ann> ng:from "2019-13"^^xsd:gYearMonth } WHERE { <tenure/mayor/ann> ng:from ?v }

# a tenure ends on at most one real day, month or year
DELETE { <tenure/mayor/ann> ng:until ?v } INSERT { <tenure/mayor/ann> ng:until "May 2019" } WHERE { <tenure/mayor/ann> ng:until ?v }

# a tenure is acting or not
DELETE { <tenure/mayor/ann> ng:acting ?v } INSERT { <tenure/mayor/ann> ng:acting "yes" } WHERE { <tenure/mayor/ann> ng:acting ?v }

# a tenure must not end before it begins
DELETE { <tenure/mayor/ann> ng:until ?v } INSERT { <tenure/mayor/ann> ng:until "2018-12"^^xsd:gYearMonth } WHERE { <tenure/mayor/ann> ng:until ?v }
