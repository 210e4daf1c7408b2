"""Turn objects of this program that an archive gave back into a visit that can be looked at, not changed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timezone
from typing import Final

import numpy as np
from pydicom import Dataset

from palsygrader.domain.addendum import Addendum
from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination, Picture, Signature
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient, Sex
from palsygrader.errors import InputError
from palsygrader.report.dicom.content_tree import Item, Unreadable
from palsygrader.report.dicom.fetched import FetchedVisit
from palsygrader.report.dicom.names import plain_name
from palsygrader.report.dicom.reading_grade import decisions_of, grade_of, reading_of
from palsygrader.report.dicom.reading_records import record_of
from palsygrader.report.dicom.sr_visit import FORMAT
from palsygrader.report.dicom.standard_codes import FINDING_CATEGORY, MEASUREMENTS, PERSON_NAME, YES
from palsygrader.report.dicom.times import moment_of, zone_of
from palsygrader.report.dicom.uids import CODING_SCHEME_UID
from palsygrader.report.dicom.visit import SopClass

_SEX_OF: Final = {"F": Sex.FEMALE, "M": Sex.MALE, "O": Sex.OTHER}
_COLOURS: Final = 3
_DAMAGE: Final = (
    AttributeError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What pydicom and the domain raise on objects that are not whole."""


def read(datasets: Iterable[Dataset]) -> FetchedVisit:
    """Return the visit that some objects make up; `fetched.read_visit` tells how, and what it raises."""
    given = list(datasets)
    reports = [each for each in given if _is_report(each)]
    if not reports:
        raise InputError("dicom.foreign")
    try:
        visits = {_identifier(each): each for each in sorted(reports, key=_edition)}
        if len(visits) > 1:
            raise InputError("dicom.several_visits")
        report = next(iter(visits.values()))
        pictures = {str(e.SOPInstanceUID): e for e in given if e.get("SOPClassUID") == SopClass.PHOTOGRAPH}
        return _visit(report, pictures)
    except Unreadable as error:
        raise InputError("dicom.damaged", what=str(error)) from error
    except _DAMAGE as error:
        raise InputError("dicom.damaged", what=type(error).__name__) from error


def _is_report(dataset: Dataset) -> bool:
    """Tell whether an object holds measurements of this program."""
    try:
        schemes = dataset.get("CodingSchemeIdentificationSequence") or ()
        own = any(each.get("CodingSchemeUID") == CODING_SCHEME_UID for each in schemes)
        return own and dataset.get("SOPClassUID") == SopClass.SR
    except _DAMAGE:
        return False


def _edition(report: Dataset) -> int:
    return int(report.InstanceNumber) - 1


def _zone(report: Dataset) -> timezone:
    """Return the zone of a report; one that tells nobody's name tells none."""
    return zone_of(str(report.get("TimezoneOffsetFromUTC") or "+0000"))


def _groups(report: Dataset) -> Mapping[str, Sequence[Item]]:
    """Return the measurement groups by whose word they are."""
    found: dict[str, list[Item]] = {}
    place = _zone(report)
    for group in Item(report, place).one(MEASUREMENTS).items:
        category = group.maybe(FINDING_CATEGORY)
        if category is not None:
            found.setdefault(category.code.removeprefix("dicom.kind."), []).append(group)
    return found


def _about(report: Dataset) -> Item:
    """Return what is told about the visit.

    Raises:
        InputError: `dicom.newer`.
        Unreadable: It is not told.
    """
    found = _groups(report).get("visit", ())
    if len(found) != 1:
        raise Unreadable("dicom.kind.visit")
    if int(found[0].one("dicom.format").text) > FORMAT:
        raise InputError("dicom.newer")
    return found[0]


def _identifier(report: Dataset) -> str:
    return _about(report).one("dicom.identifier").text


def _visit(report: Dataset, images: Mapping[str, Dataset]) -> FetchedVisit:
    groups, about = _groups(report), _about(report)
    place = _zone(report)
    missing: list[tuple[Expression, Moment]] = []
    records = {}
    decoded: dict[str, Picture | None] = {}

    def picture(uid: str) -> Picture | None:
        if uid not in decoded:
            decoded[uid] = _picture(images[uid]) if uid in images else None
        return decoded[uid]

    for group in groups.get("measured", ()):
        record, without = record_of(group, picture)
        records[record.expression] = record
        missing += [(record.expression, moment) for moment in without]
    patient = _patient(report, about)
    examiner, camera, notes = about.maybe("dicom.examiner"), about.maybe("dicom.camera"), about.maybe("dicom.notes")
    examination = Examination(
        patient_id=patient.patient_id,
        started_at=about.one("dicom.begun").moment,
        clinician="" if examiner is None else plain_name(examiner.text),
        device="" if camera is None else camera.text,
        examination_id=about.one("dicom.identifier").text,
        expressions=tuple(Expression(item.member("expression")) for item in about.all("dicom.asked")),
        records=records,
        skipped={
            Expression(item.member("expression")): SkipReason(item.one("dicom.reason").member("skip_reason"))
            for item in about.all("dicom.skipped")
        },
        grade=grade_of(groups.get("program", ())),
        decisions=decisions_of(groups.get("clinician", ()), about.one("dicom.begun").moment),
        notes="" if notes is None else notes.text,
        signature=_signature(report, place),
        dated=about.one("dicom.dated").code == f"{YES.scheme} {YES.value}",
        addenda=tuple(_addendum(item) for item in about.all("dicom.addendum")),
        readings=tuple(reading_of(group) for group in groups.get("reading", ())),
    )
    return FetchedVisit(
        patient=patient,
        examination=examination,
        study_uid=str(report.StudyInstanceUID),
        accession_number=str(report.get("AccessionNumber") or ""),
        edition=_edition(report),
        missing_pictures=tuple(missing),
    )


def _patient(report: Dataset, about: Item) -> Patient:
    born = str(report.get("PatientBirthDate") or "")
    return Patient(
        name=plain_name(str(report.get("PatientName") or "")),
        patient_id="",
        record_number=str(report.get("PatientID") or ""),
        born=date(int(born[:4]), int(born[4:6]), int(born[6:])) if born else None,
        sex=_SEX_OF.get(str(report.get("PatientSex") or ""), Sex.UNKNOWN),
        palsy_side=AffectedSide(about.one("dicom.patient_side").member("affected_side")),
    )


def _signature(report: Dataset, place: timezone) -> Signature:
    verified = report.VerifyingObserverSequence[0]
    signed_at: datetime = moment_of(str(verified.VerificationDateTime), place)
    return Signature(plain_name(str(verified.VerifyingObserverName)), signed_at)


def _addendum(item: Item) -> Addendum:
    if item.observed_at is None:
        raise Unreadable("dicom.addendum")
    return Addendum(plain_name(item.one(PERSON_NAME).text), item.observed_at, item.text)


def _picture(image: Dataset) -> Picture:
    """Return the picture of an image of this program.

    Raises:
        Unreadable: It is not one, or not whole.
    """
    size = int(image.Rows), int(image.Columns), _COLOURS
    if image.get("PhotometricInterpretation") != "RGB" or image.BitsAllocated != 8 or min(size) < 1:  # noqa: PLR2004
        raise Unreadable("image")
    if image.file_meta.TransferSyntaxUID.is_compressed:
        found = np.asarray(image.pixel_array, dtype=np.uint8)
    else:
        wanted = size[0] * size[1] * size[2]
        if not wanted <= len(image.PixelData) <= wanted + 1 or image.get("PlanarConfiguration") != 0:
            raise Unreadable("image")
        found = np.frombuffer(image.PixelData, dtype=np.uint8, count=wanted).reshape(size)
    if found.shape != size:
        raise Unreadable("image")
    found = found.copy()
    found.flags.writeable = False
    return found
