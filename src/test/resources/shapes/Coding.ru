# a coding must be of types of encounters
DELETE { ng:consult ng:ofType ?v } INSERT { ng:consult ng:ofType ng:Statement } WHERE { ng:consult ng:ofType ?v }

# a coding must be of statuses
DELETE { ng:consult ng:ofStatus ?v } INSERT { ng:consult ng:ofStatus ng:Day } WHERE { ng:consult ng:ofStatus ?v }

# a coding has at most one circumstance
INSERT DATA { ng:consult ng:when ng:Refused }

# a coding must give one PLOVER code
DELETE WHERE { ng:consult ng:plover ?v }

# a coding must give one CAMEO code of three digits
DELETE { ng:consult ng:cameo ?v } INSERT { ng:consult ng:cameo "40" } WHERE { ng:consult ng:cameo ?v }
