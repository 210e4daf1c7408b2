"""Tell a signed visit in HL7 FHIR R4B (4.3.0)."""
