"""Which objects a visit is made into, and making them one after another."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from palsygrader import wording
from palsygrader.domain.correction import Moment
from palsygrader.domain.dicom_choices import KeptFaces, Kind
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ReportError
from palsygrader.report.dicom.request import PdfFile, Request
from palsygrader.report.dicom.visit import AVC_HIGH_4_1, EXPLICIT_LITTLE_ENDIAN, SERIES, Visit
from palsygrader.report.dicom.zones import in_one_zone

if TYPE_CHECKING:
    from pydicom import Dataset


@dataclass(frozen=True, slots=True, eq=False)
class PlannedObject:
    """An object that can be made; made again it is the same.

    Attributes:
        kind: What it is.
        sop_class_uid: Its class.
        sop_instance_uid: Its identifier.
        transfer_syntax_uid: How it is written.
        study_uid: Its study.
        series_uid: Its series.
        expression: What a picture or video shows, None for the others.
        make: Makes it: a dataset with its file meta information. Raises what reading pictures and recordings raises,
            and ReportError `dicom.clip_unreadable`.
    """

    kind: Kind
    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    study_uid: str
    series_uid: str
    expression: Expression | None
    make: "Callable[[], Dataset]"


def planned(patient: Patient, examination: Examination, request: Request) -> tuple[PlannedObject, ...]:
    """Return what a visit is made into, in the order of sending: pictures, videos, report, measurements.

    Words are those of the language in force now and while the objects are made.

    Args:
        patient: Whose visit.
        examination: Signed, with all its addenda and finished readings.
        request: Which objects are made, and where.

    Raises:
        ReportError: `dicom.not_signed`, `dicom.no_pdf`, `dicom.pdf_names` (a report that names the patient where nobody
            may be told), or `dicom.video_recognisable` (a video where faces are drawn).
    """
    kinds, pdf, how = frozenset(request.kinds), request.pdf, request.deidentification
    if examination.signature is None:
        raise ReportError("dicom.not_signed")
    if Kind.PDF in kinds and pdf is None:
        raise ReportError("dicom.no_pdf")
    language = wording.current().code
    visit = Visit(patient, in_one_zone(examination), request.station, kinds, request.clips, request.order, language)
    if how is None:
        return _objects(visit, pdf)
    if pdf is not None and Kind.PDF in kinds and not pdf.nameless:
        raise ReportError("dicom.pdf_names")
    if visit.videos() and how.faces is KeptFaces.DRAWN:
        raise ReportError("dicom.video_recognisable")
    from palsygrader.report.dicom.deidentified import deidentified, nameless_visit  # noqa: PLC0415 - as below

    return tuple(deidentified(each, how) for each in _objects(nameless_visit(visit, how), pdf))


def objects(patient: Patient, examination: Examination, request: Request) -> "Iterator[Dataset]":
    """Make the objects of a visit one after another; what `planned` refuses is refused at once.

    Args:
        patient: As `planned`.
        examination: As `planned`.
        request: As `planned`.

    Raises:
        ReportError: As `planned`; while iterating as `PlannedObject.make`.
    """
    found = planned(patient, examination, request)
    return (each.make() for each in found)


def _objects(visit: Visit, pdf: PdfFile | None) -> tuple[PlannedObject, ...]:
    found = [
        _planned(visit, Kind.PHOTOGRAPHS, visit.photograph_uid(e, m), partial(_photograph, visit, e, m, number), e)
        for number, (e, m) in enumerate(visit.photographs(), start=1)
    ]
    found += [
        _planned(visit, Kind.VIDEO, visit.video_uid(e), partial(_video, visit, e, number), e)
        for number, e in enumerate(visit.videos(), start=1)
    ]
    if Kind.PDF in visit.kinds and pdf is not None:
        uid = visit.document_uid(Kind.PDF, visit.edition)
        found.append(_planned(visit, Kind.PDF, uid, partial(_document, visit, pdf)))
    if Kind.SR in visit.kinds:
        uid = visit.document_uid(Kind.SR, visit.edition)
        found.append(_planned(visit, Kind.SR, uid, partial(_structured, visit)))
    return tuple(found)


def _planned(
    visit: Visit, kind: Kind, uid: str, make: "Callable[[], Dataset]", expression: Expression | None = None
) -> PlannedObject:
    return PlannedObject(
        kind=kind,
        sop_class_uid=str(SERIES[kind][2]),
        sop_instance_uid=uid,
        transfer_syntax_uid=AVC_HIGH_4_1 if kind is Kind.VIDEO else EXPLICIT_LITTLE_ENDIAN,
        study_uid=visit.study_uid,
        series_uid=visit.series_uid(kind),
        expression=expression,
        make=make,
    )


# pydicom takes a second to load: only when the first object is made.


def _photograph(visit: Visit, expression: Expression, moment: Moment, number: int) -> "Dataset":
    from palsygrader.report.dicom.photograph import photograph  # noqa: PLC0415 - as said

    return photograph(visit, expression, moment, number)


def _video(visit: Visit, expression: Expression, number: int) -> "Dataset":
    from palsygrader.report.dicom.video import video  # noqa: PLC0415

    return video(visit, expression, number)


def _document(visit: Visit, pdf: PdfFile) -> "Dataset":
    from palsygrader.report.dicom.document import document  # noqa: PLC0415

    return document(visit, pdf)


def _structured(visit: Visit) -> "Dataset":
    from palsygrader.report.dicom.structured import structured  # noqa: PLC0415

    return structured(visit)
