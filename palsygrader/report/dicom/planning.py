"""Which objects a visit is made into, and making them one after another."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from palsygrader import wording
from palsygrader.domain.correction import Moment
from palsygrader.domain.dicom_choices import KeptFaces, Kind
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient
from palsygrader.errors import ReportError
from palsygrader.report.dicom.request import Clip, Deidentification, PdfFile, Station
from palsygrader.report.dicom.visit import AVC_HIGH_4_1, EXPLICIT_LITTLE_ENDIAN, SERIES, Visit
from palsygrader.report.dicom.zones import in_one_zone

if TYPE_CHECKING:
    from pydicom import Dataset

USUAL_KINDS: Final = (Kind.PHOTOGRAPHS, Kind.PDF, Kind.SR)
"""All but videos."""


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


def planned(
    patient: Patient,
    examination: Examination,
    *,
    station: Station,
    kinds: Collection[Kind] = USUAL_KINDS,
    pdf: PdfFile | None = None,
    clips: Mapping[Expression, Clip] | None = None,
    order: HospitalOrder | None = None,
    deidentification: Deidentification | None = None,
) -> tuple[PlannedObject, ...]:
    """Return what a visit is made into, in the order of sending: pictures, videos, report, measurements.

    Words are those of the language in force now and while the objects are made.

    Args:
        patient: Whose visit.
        examination: Signed, with all its addenda and finished readings.
        station: Where it is made.
        kinds: Which are asked for.
        pdf: The report, for `Kind.PDF`.
        clips: The recordings that are made into videos, for `Kind.VIDEO`.
        order: What the visit answers to, None without one.
        deidentification: How to make objects that tell nobody who the patient is; None with the patient's name.

    Raises:
        ReportError: `dicom.not_signed`, `dicom.no_pdf`, `dicom.pdf_names` (a report that names the patient where nobody
            may be told), or `dicom.video_recognisable` (a video where faces are drawn).
    """
    if examination.signature is None:
        raise ReportError("dicom.not_signed")
    if Kind.PDF in kinds and pdf is None:
        raise ReportError("dicom.no_pdf")
    language = wording.current().code
    wanted = frozenset(kinds)
    visit = Visit(patient, in_one_zone(examination), station, wanted, clips or {}, order, language)
    if deidentification is None:
        return _objects(visit, pdf)
    if pdf is not None and Kind.PDF in kinds and not pdf.nameless:
        raise ReportError("dicom.pdf_names")
    if visit.videos() and deidentification.faces is KeptFaces.DRAWN:
        raise ReportError("dicom.video_recognisable")
    from palsygrader.report.dicom.deidentified import deidentified, nameless_visit  # noqa: PLC0415 - as below

    return tuple(
        deidentified(each, deidentification) for each in _objects(nameless_visit(visit, deidentification), pdf)
    )


def objects(
    patient: Patient,
    examination: Examination,
    *,
    station: Station,
    kinds: Collection[Kind] = USUAL_KINDS,
    pdf: PdfFile | None = None,
    clips: Mapping[Expression, Clip] | None = None,
    order: HospitalOrder | None = None,
    deidentification: Deidentification | None = None,
) -> "Iterator[Dataset]":
    """Make the objects of a visit one after another; what `planned` refuses is refused at once.

    Args:
        patient: As `planned`.
        examination: As `planned`.
        station: As `planned`.
        kinds: As `planned`.
        pdf: As `planned`.
        clips: As `planned`.
        order: As `planned`.
        deidentification: As `planned`.

    Raises:
        ReportError: As `planned`; while iterating as `PlannedObject.make`.
    """
    found = planned(
        patient,
        examination,
        station=station,
        kinds=kinds,
        pdf=pdf,
        clips=clips,
        order=order,
        deidentification=deidentification,
    )
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
