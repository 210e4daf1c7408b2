"""Words of the commands that write a visit for the hospital's record."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "cli.fhir": "write a signed visit as a FHIR R4B transaction",
    "cli.hl7": "write a signed visit as an HL7 v2.5.1 message (ORU^R01)",
    "cli.record.description": (
        "{what}. Without a visit, the signed visits are listed, without names. The passphrase is asked for on the "
        "terminal, or read as the first line of standard input."
    ),
    "cli.record.visit": "identifier of a visit, or its beginning",
    "cli.record.out": "file to write (- prints it)",
    "cli.record.no_out": "--out is needed: the file to write.",
    "cli.record.patient_system": "where the hospital's patient numbers come from (a URI)",
    "cli.record.accession_system": "where its accession numbers come from (a URI)",
    "cli.record.create_patient": "make the patient on the server where it does not know the number",
    "cli.record.authority": "assigning authority of the hospital's patient numbers (PID-3.4)",
    "cli.record.facility": "sending facility (MSH-4)",
    "cli.record.to": "receiving application and facility (MSH-5, MSH-6)",
    "cli.record.accession": "accession number of the order",
    "cli.record.research": "tell nobody whose it is; days are kept, shifted or removed",
    "cli.record.no_dates": "{given} is nothing that can become of days; give one of {known}.",
    "cli.record.language": "the language of its words (default: en)",
    "cli.record.line": "{visit}  {day}",
    "cli.record.no_visit": "No signed visit begins with {given}.",
    "cli.record.several": "Several signed visits begin with {given}; give more of it.",
    "cli.record.written": "Written: {file}",
}
