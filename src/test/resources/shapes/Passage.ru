# a passage must lie in one article
DELETE WHERE { <a#char=30,33> ng:article ?v }

# a passage must begin before its end
DELETE { <a#char=30,33> ng:begin ?v } INSERT { <a#char=30,33> ng:begin 33 } WHERE { <a#char=30,33> ng:begin ?v }

# a passage must have one end
DELETE WHERE { <a#char=30,33> ng:end ?v }

# a passage must quote its words
DELETE { <a#char=30,33> ng:quote ?v } INSERT { <a#char=30,33> ng:quote "" } WHERE { <a#char=30,33> ng:quote ?v }

# a passage must be named by its article and offsets
DELETE { <a#char=30,33> ng:end ?v } INSERT { <a#char=30,33> ng:end 34 } WHERE { <a#char=30,33> ng:end ?v }

# a passage must end within its article's text
DELETE { <a/version/1> ng:length ?v } INSERT { <a/version/1> ng:length 39 } WHERE { <a/version/1> ng:length ?v }
