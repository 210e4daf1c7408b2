"""What a hospital's worklist asks for: the order a visit answers to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class HospitalOrder:
    """One scheduled step of a modality worklist (DICOM PS3.4 K.6.1.2.2), as the server told it.

    Attributes:
        patient_identifier: The hospital's Patient ID (0010,0020).
        accession_number: Accession Number (0008,0050), at most 16 characters, empty where the server has none.
        study_uid: Study Instance UID (0020,000D) every object of the visit carries.
        procedure_id: Requested Procedure ID (0040,1001).
        step_id: Scheduled Procedure Step ID (0040,0009).
        procedure: Requested Procedure Description (0032,1060).
        issuer: Issuer of Patient ID (0010,0021), empty where the server has none.
        referrer: Referring Physician's Name (0008,0090) in DICOM's form, empty where the server has none.
    """

    patient_identifier: str
    accession_number: str
    study_uid: str
    procedure_id: str = ""
    step_id: str = ""
    procedure: str = ""
    issuer: str = ""
    referrer: str = ""
