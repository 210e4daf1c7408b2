"""Measurements and grades as a Comprehensive SR (PS3.3 A.35.3) after TID 1500, Measurement Report (PS3.16)."""

from collections.abc import Iterator

from pydicom import Dataset

from palsygrader import wording
from palsygrader.domain.correction import Moment
from palsygrader.domain.dicom_choices import Kind
from palsygrader.domain.expressions import Expression
from palsygrader.report.dicom.content_items import (
    ACQUIRED,
    CONTAINS,
    MODIFIED,
    coded,
    container,
    image,
    reference,
)
from palsygrader.report.dicom.lengths import long, whole
from palsygrader.report.dicom.modules import started
from palsygrader.report.dicom.names import person_name
from palsygrader.report.dicom.own_codes import Code, own, own_of
from palsygrader.report.dicom.predecessors import predecessors, referred
from palsygrader.report.dicom.sr_clinician import clinician_groups, reading_groups, standing_group
from palsygrader.report.dicom.sr_groups import device_observer, person_observer
from palsygrader.report.dicom.sr_measured import measured_groups
from palsygrader.report.dicom.sr_program import program_groups
from palsygrader.report.dicom.sr_visit import visit_group
from palsygrader.report.dicom.standard_codes import (
    IMAGE_LIBRARY,
    IMAGE_LIBRARY_GROUP,
    LANGUAGE,
    MEASUREMENT_REPORT,
    MEASUREMENTS,
    PROCEDURE_REPORTED,
)
from palsygrader.report.dicom.times import date_time, day, time
from palsygrader.report.dicom.uids import edition_moment
from palsygrader.report.dicom.visit import EXPLICIT_LITTLE_ENDIAN, SopClass, Visit


def structured(visit: Visit) -> Dataset:
    """Return the measurements and grades of the newest edition; it refers to that of the edition before."""
    made = started(
        visit, Kind.SR, visit.document_uid(Kind.SR, visit.edition), EXPLICIT_LITTLE_ENDIAN, visit.edition + 1
    )
    written = edition_moment(visit.examination)
    made.ContentDate, made.ContentTime = day(written), time(written)
    made.CompletionFlag = "COMPLETE"
    made.PreliminaryFlag = "FINAL"
    made.VerificationFlag = "VERIFIED"
    made.VerifyingObserverSequence = [_verifying(visit)]
    made.ReferencedPerformedProcedureStepSequence = []
    made.PerformedProcedureCodeSequence = []
    if visit.order is not None:
        made.ReferencedRequestSequence = [_request(visit)]
    if visit.edition:
        made.PredecessorDocumentsSequence = predecessors(visit, Kind.SR)
    pictures = [reference(SopClass.PHOTOGRAPH, visit.photograph_uid(*each)) for each in visit.photographs()]
    videos = [reference(SopClass.VIDEO, visit.video_uid(each)) for each in visit.videos()]
    evidence = referred(visit, {Kind.PHOTOGRAPHS: pictures, Kind.VIDEO: videos})
    if evidence:
        made.CurrentRequestedProcedureEvidenceSequence = evidence
    made.update(container(None, MEASUREMENT_REPORT, _content(visit), template="1500"))
    return made


def _content(visit: Visit) -> Iterator[Dataset]:
    language = wording.current()
    yield coded(MODIFIED, LANGUAGE, Code(language.tag, "RFC5646", language.name))
    signature = visit.examination.signature
    yield from person_observer(signature.clinician if signature is not None else "", visit.station.institution)
    yield from device_observer()
    yield coded(MODIFIED, PROCEDURE_REPORTED, own("dicom.study"))
    if visit.photographs() or visit.videos():
        library = container(CONTAINS, IMAGE_LIBRARY_GROUP, _library(visit))
        yield container(CONTAINS, IMAGE_LIBRARY, [library], template="1600")
    yield container(
        CONTAINS,
        MEASUREMENTS,
        (
            visit_group(visit),
            standing_group(visit),
            *program_groups(visit),
            *clinician_groups(visit),
            *reading_groups(visit),
            *measured_groups(visit),
        ),
    )


def _library(visit: Visit) -> Iterator[Dataset]:
    for expression, moment in visit.photographs():
        found = reference(SopClass.PHOTOGRAPH, visit.photograph_uid(expression, moment))
        yield image(CONTAINS, None, found, _entry(expression, moment))
    for expression in visit.videos():
        yield image(CONTAINS, None, reference(SopClass.VIDEO, visit.video_uid(expression)), _entry(expression, None))


def _entry(expression: Expression, moment: Moment | None) -> list[Dataset]:
    """Return what a picture of the library shows."""
    told = [coded(ACQUIRED, own("dicom.expression"), own_of(expression))]
    if moment is not None:
        told.append(coded(ACQUIRED, own("dicom.moment"), own(f"dicom.moment.{moment}")))
    return told


def _verifying(visit: Visit) -> Dataset:
    """Return who signed (PS3.3 table C.17-2)."""
    observer = Dataset()
    signature = visit.examination.signature
    if signature is not None:
        observer.VerifyingObserverName = person_name(signature.clinician) or "^"
        observer.VerificationDateTime = date_time(signature.signed_at)
    observer.VerifyingOrganization = long(visit.station.institution) or long(wording.say("dicom.no_institution"))
    observer.VerifyingObserverIdentificationCodeSequence = []
    return observer


def _request(visit: Visit) -> Dataset:
    """Return which request the report answers (PS3.3 table C.17-2)."""
    request, order = Dataset(), visit.order
    request.StudyInstanceUID = visit.study_uid
    request.ReferencedStudySequence = []
    request.AccessionNumber = whole(order.accession_number) if order is not None else ""
    request.PlacerOrderNumberImagingServiceRequest = ""
    request.FillerOrderNumberImagingServiceRequest = ""
    request.RequestedProcedureID = whole(order.procedure_id) if order is not None else ""
    request.RequestedProcedureDescription = long(order.procedure) if order is not None else ""
    request.RequestedProcedureCodeSequence = []
    return request
