"""Words of what goes to the hospital's record: results in FHIR and HL7 v2, and what a server answers."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "hospital_record.function": "{branch}: function of the weak side",
    "hospital_record.grade": "{branch}: grade",
    "hospital_record.side": "affected side",
    "hospital_record.eye": "eye does not close completely",
    "hospital_record.scale": "{scale}",
    "hospital_record.by_program": "by the program ({method})",
    "hospital_record.by_clinician": "by the clinician",
    "hospital_record.in_force": "what stands: the clinician's value, else the program's",
    "hospital_record.incomplete": "no total: items have no value",
    "hospital_record.title": "Examination of facial palsy",
    "hospital_record.conclusion.side": "Affected side (the patient's own): {side}",
    "hospital_record.conclusion.branch": "{branch}: grade {grade}, function {function} ({interval})",
    "hospital_record.conclusion.branch_alone": "{branch}: grade {grade}",
    "hospital_record.conclusion.withheld": "{branch}: no grade; {reason}",
    "hospital_record.conclusion.changed": "{words}, grade by the clinician",
    "hospital_record.conclusion.signed": "Signed by {clinician}",
    "hospital_record.not_signed": "This visit is not signed; only signed visits go to the hospital's record.",
    "hospital_record.no_terms": "The program's own list of codes is missing or damaged; install the program anew.",
    "hospital_record.no_number": (
        "The hospital does not know this patient by a number: neither the record nor an order has one."
    ),
    "hospital_record.no_system": "Where the hospital's patient numbers come from is not set (an address, a URI).",
    "hospital_record.no_consent": "This patient has not agreed to research.",
    "hospital_record.invalid": (
        "What was made breaks a rule of {standard} ({rule}, at {where}). Nothing was written or sent."
    ),
    # What a FHIR server answers.
    "fhir.url": "The address of the FHIR server is not one: it begins with https://.",
    "fhir.not_secure": "The FHIR server is asked without encryption; only this computer itself may be.",
    "fhir.token": "The access token of the FHIR server holds characters that no token has.",
    "fhir.certificate_file": "The file of certificates for the FHIR server cannot be used.",
    "fhir.certificate": "The certificate of the FHIR server is not trusted.",
    "fhir.unreachable": "The FHIR server cannot be reached.",
    "fhir.timeout": "The FHIR server did not answer in {seconds:.0f} s.",
    "fhir.not_allowed": "The FHIR server refuses the access token (status {status}).",
    "fhir.refused": "The FHIR server refuses what was sent (status {status}, {issue}).",
    "fhir.not_now": "The FHIR server cannot take it now (status {status}).",
    "fhir.partly": "The FHIR server took {stored} parts and refused {failed} (status {statuses}).",
    "fhir.answer": "What the FHIR server answered cannot be understood.",
    "fhir.version": "The server speaks FHIR {version}; 4.3 or 4.0 is needed.",
    "hl7.folder": "The folder for HL7 messages cannot be written to.",
    "archive.word_not_opened": "The saved access token cannot be opened with this archive; type it again.",
    # What an HL7 v2 server answers.
    "mllp.certificate_file": "The file of certificates for the HL7 server cannot be used.",
    "mllp.certificate": "The certificate of the HL7 server is not trusted.",
    "mllp.unreachable": "The HL7 server cannot be reached.",
    "mllp.timeout": "The HL7 server did not answer in {seconds:.0f} s.",
    "mllp.answer": "What the HL7 server answered cannot be understood.",
    "mllp.error": "The HL7 server could not process the message ({answer}).",
    "mllp.rejected": "The HL7 server rejected the message ({answer}).",
}
