"""Objects for a hospital's archive: pictures, report and measurements of a signed visit as DICOM, and back."""

from palsygrader.domain.dicom_choices import KeptDates, KeptFaces, Kind
from palsygrader.report.dicom.fetched import FetchedVisit, read_visit
from palsygrader.report.dicom.names import person_name, plain_name
from palsygrader.report.dicom.planning import PlannedObject, objects, planned
from palsygrader.report.dicom.request import Clip, Deidentification, PdfFile, Request, Station
from palsygrader.report.dicom.uids import edition_moment, study_uid

__all__ = [
    "Clip",
    "Deidentification",
    "FetchedVisit",
    "KeptDates",
    "KeptFaces",
    "Kind",
    "PdfFile",
    "PlannedObject",
    "Request",
    "Station",
    "edition_moment",
    "objects",
    "person_name",
    "plain_name",
    "planned",
    "read_visit",
    "study_uid",
]
