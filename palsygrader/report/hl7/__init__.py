"""Tell a signed visit in HL7 v2.5.1, for hospitals that have nothing newer."""
