# only a position is argued by somebody
INSERT DATA { <a#topic> ng:arguedBy <person/bo> }

# a position is argued by an actor
DELETE DATA { <a#position> ng:arguedBy <person/bo> } ; INSERT DATA { <a#position> ng:arguedBy <place/port> }
