# an encounter told in quoted words should have a source
DELETE WHERE { <a#quoted> ng:assertion <a#quoted-source> . <a#quoted-source> ?p ?o }
