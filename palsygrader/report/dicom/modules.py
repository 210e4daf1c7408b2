"""What every object tells: patient, study, series, equipment, and what it is (PS3.3 C.7 and C.12)."""

from typing import Final

from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID

from palsygrader import __version__, wording
from palsygrader.domain.dicom_choices import Kind
from palsygrader.domain.patient import Sex
from palsygrader.report.dicom.content_items import code_item
from palsygrader.report.dicom.lengths import long, short, whole
from palsygrader.report.dicom.names import person_name
from palsygrader.report.dicom.own_codes import SCHEME, SCHEME_VERSION
from palsygrader.report.dicom.standard_codes import FACE
from palsygrader.report.dicom.times import day, time, zone
from palsygrader.report.dicom.uids import CODING_SCHEME_UID, IMPLEMENTATION_CLASS_UID, edition_moment
from palsygrader.report.dicom.visit import SERIES, Visit

PROGRAM: Final = "palsygrader"
_BY_CAMERA: Final = frozenset({Kind.PHOTOGRAPHS, Kind.VIDEO})
_SEXES: Final = {Sex.FEMALE: "F", Sex.MALE: "M", Sex.OTHER: "O", Sex.UNKNOWN: ""}


def started(visit: Visit, kind: Kind, sop_instance_uid: str, transfer_syntax_uid: str, number: int) -> Dataset:
    """Return an object with what all of them tell.

    Args:
        visit: Of which.
        kind: What it is.
        sop_instance_uid: Its identifier.
        transfer_syntax_uid: How it is written.
        number: Instance Number in its series, from 1.
    """
    made = Dataset()
    made.file_meta = _meta(SERIES[kind][2], sop_instance_uid, transfer_syntax_uid)
    made.SpecificCharacterSet = "ISO_IR 192"
    made.SOPClassUID = str(SERIES[kind][2])
    made.SOPInstanceUID = sop_instance_uid
    made.InstanceNumber = number
    _tell_moment(made, visit)
    _tell_patient(made, visit)
    _tell_study(made, visit)
    _tell_series(made, visit, kind)
    _tell_equipment(made, visit, kind)
    if kind is not Kind.PDF:
        made.CodingSchemeIdentificationSequence = [_scheme()]
    return made


def tell_face(made: Dataset) -> None:
    """Say that an object shows the face: whole, as seen from in front, never mirrored.

    The patient's right is at the image's left, so rows run to the patient's left and columns to the feet (C.7.6.1.1.1).
    The face as a whole is no paired structure: its Image Laterality is unpaired (C.7.6.1.1.1), and the Laterality of
    the series, which would have to say the same, is left out (C.7.3.1.1.1).
    """
    made.PatientOrientation = ["L", "F"]
    made.ImageLaterality = "U"
    made.BodyPartExamined = "FACE"
    made.AnatomicRegionSequence = [code_item(FACE)]


def _meta(sop_class_uid: str, sop_instance_uid: str, transfer_syntax_uid: str) -> FileMetaDataset:
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\x00\x01"
    meta.MediaStorageSOPClassUID = UID(sop_class_uid)
    meta.MediaStorageSOPInstanceUID = UID(sop_instance_uid)
    meta.TransferSyntaxUID = UID(transfer_syntax_uid)
    meta.ImplementationClassUID = UID(IMPLEMENTATION_CLASS_UID)
    meta.ImplementationVersionName = short(f"PALSY_{__version__}")
    return meta


def _tell_moment(made: Dataset, visit: Visit) -> None:
    """Tell when the object came to be: when what it tells was signed or added, the same when it is sent again."""
    created = edition_moment(visit.examination)
    made.TimezoneOffsetFromUTC = zone(visit.examination.started_at)
    made.InstanceCreationDate = day(created)
    made.InstanceCreationTime = time(created)


def _tell_patient(made: Dataset, visit: Visit) -> None:
    patient, order = visit.patient, visit.order
    made.PatientName = person_name(patient.name)
    made.PatientBirthDate = day(patient.born)
    made.PatientSex = _SEXES[patient.sex]
    if order is not None and order.patient_identifier:
        made.PatientID, issuer = whole(order.patient_identifier), order.issuer
    elif patient.record_number:
        made.PatientID, issuer = whole(patient.record_number), visit.station.issuer
    else:  # an archive files nothing without one
        made.PatientID, issuer = patient.patient_id, PROGRAM
    if issuer:
        made.IssuerOfPatientID = whole(issuer)


def _tell_study(made: Dataset, visit: Visit) -> None:
    examination, order = visit.examination, visit.order
    made.StudyInstanceUID = visit.study_uid
    made.StudyDate = day(visit.examination.started_at) if examination.dated else ""
    made.StudyTime = time(visit.examination.started_at) if examination.dated else ""
    made.AccessionNumber = whole(order.accession_number) if order is not None else ""
    made.ReferringPhysicianName = order.referrer if order is not None else ""
    made.StudyID = short((order.procedure_id if order is not None else "") or examination.examination_id)
    made.StudyDescription = long((order.procedure if order is not None else "") or wording.say("dicom.study"))


def _tell_series(made: Dataset, visit: Visit, kind: Kind) -> None:
    number, modality, _ = SERIES[kind]
    order, of_camera = visit.order, kind in _BY_CAMERA
    made.Modality = modality
    made.SeriesInstanceUID = visit.series_uid(kind)
    made.SeriesNumber = number
    made.SeriesDescription = long(wording.say(f"dicom.series.{kind}"))
    if of_camera and visit.examination.clinician:
        made.OperatorsName = person_name(visit.examination.clinician)
    if not of_camera or order is None or not (order.procedure_id or order.step_id):
        return
    request = Dataset()
    if order.procedure_id:
        request.RequestedProcedureID = whole(order.procedure_id)
    if order.procedure:
        request.RequestedProcedureDescription = long(order.procedure)
    if order.step_id:
        request.ScheduledProcedureStepID = whole(order.step_id)
    made.RequestAttributesSequence = [request]


def _tell_equipment(made: Dataset, visit: Visit, kind: Kind) -> None:
    """Tell what made the object: the camera, whose maker is not known, or the program."""
    made.Manufacturer = "" if kind in _BY_CAMERA else PROGRAM
    model = visit.examination.device if kind in _BY_CAMERA else PROGRAM
    if long(model):
        made.ManufacturerModelName = long(model)
    made.SoftwareVersions = f"{PROGRAM} {__version__}"
    station = visit.station
    if long(station.institution):
        made.InstitutionName = long(station.institution)
    if long(station.department):
        made.InstitutionalDepartmentName = long(station.department)
    if short(station.station_name):
        made.StationName = short(station.station_name)


def _scheme() -> Dataset:
    """Return who is behind the program's own codes (C.12.1.1.8)."""
    scheme = Dataset()
    scheme.CodingSchemeDesignator = SCHEME
    scheme.CodingSchemeUID = CODING_SCHEME_UID
    scheme.CodingSchemeName = wording.say("dicom.scheme")
    scheme.CodingSchemeVersion = SCHEME_VERSION
    scheme.CodingSchemeResponsibleOrganization = PROGRAM
    return scheme
