# an attribution must have one source
DELETE WHERE { <a#attribution> ng:source ?v }
