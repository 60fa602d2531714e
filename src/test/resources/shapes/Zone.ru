# a zone must lie in one article
DELETE WHERE { <a#zone> ng:article ?v }

# a zone must begin before its end
DELETE { <a#zone> ng:begin ?v } INSERT { <a#zone> ng:begin 100 } WHERE { <a#zone> ng:begin ?v }

# a zone must have one end
INSERT DATA { <a#zone> ng:end 99 }

# a zone must say why it was set apart
DELETE WHERE { <a#zone> ng:reason ?v }
