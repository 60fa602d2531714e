# an encounter must have two distinct participants, or a party note
DELETE WHERE { <a#council> ng:partyNote ?v }
