"""Objects that tell nobody who the patient is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ReportError
from palsygrader.report.dicom import Deidentification, KeptDates, KeptFaces, Kind, PdfFile, Request, planned, read_visit
from palsygrader.report.dicom.confidentiality_table import ACTIONS, action_of
from palsygrader.report.pseudonyms import Pseudonyms
from tests.report.dicom.visits import (
    ORDER,
    PATIENT,
    STATION,
    addendum,
    clip,
    examination,
    faults,
    made,
    reading,
    written,
)

PSEUDONYMS = Pseudonyms(bytes(range(32)))
TEACHING = PdfFile(b"%PDF-1.4 nameless", "Müller", nameless=True)
KINDS = (Kind.PHOTOGRAPHS, Kind.PDF, Kind.SR)
TELLING = (
    "Müller", "Žofia", "Lind", "Ada", "Иванов", "王", "Klinik", "HNO", "ROOM", "R-17", "H 123", "ACC-9", "Petrov",
    "Zwei Zeilen", "weaker", "Nachtrag", "Webcam", "19700304", "1970-03", "1.2.840.99.5", "c3c3c3",
)  # fmt: skip


def how(**changes: object) -> Deidentification:
    return replace(Deidentification(PSEUDONYMS), **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def visit() -> Examination:
    return replace(examination().with_addendum(addendum()), readings=(reading(),))


def export(visit: Examination, wanted: Deidentification, **options: object) -> list[Dataset]:
    asked: dict[str, object] = {"kinds": KINDS, "pdf": TEACHING, "order": ORDER, **options}
    return made(visit, PATIENT, deidentification=wanted, **asked)


@pytest.mark.parametrize("dates", KeptDates)
@pytest.mark.parametrize("faces", KeptFaces)
def test_they_are_valid_and_tell_nothing(
    visit: Examination, tmp_path: Path, dates: KeptDates, faces: KeptFaces
) -> None:
    found = export(visit, how(dates=dates, faces=faces))
    kept = [found[0], found[1], *found[-2:]]
    assert faults(kept, tmp_path) == []
    named = {
        uid
        for each in planned(PATIENT, visit, Request(STATION, (Kind.SR,)))
        for uid in (each.sop_instance_uid, each.study_uid, each.series_uid)
    }
    for each in found:
        raw = written(each)
        told = [word for word in (*TELLING, visit.examination_id, *named) if word.encode() in raw]
        assert told == []
        assert dates is KeptDates.KEPT or b"20250512" not in raw
        assert not [element for element in each.iterall() if element.tag.is_private]


def test_they_say_what_was_done(visit: Examination) -> None:
    for dates, told, code in (
        (KeptDates.REMOVED, "REMOVED", None),
        (KeptDates.SHIFTED, "MODIFIED", "113107"),
        (KeptDates.KEPT, "UNMODIFIED", "113106"),
    ):
        (report,) = export(visit, how(dates=dates), kinds=(Kind.SR,))
        codes = {each.CodeValue for each in report.DeidentificationMethodCodeSequence}
        assert {"113100", "113104"} <= codes
        assert codes & {"113106", "113107"} == ({code} if code else set())
        assert report.LongitudinalTemporalInformationModified == told
        assert report.PatientIdentityRemoved == "YES"


def test_a_face_is_called_recognisable_unless_it_is_drawn(visit: Examination) -> None:
    drawn, *_ = export(visit, how())
    shown, *_ = export(visit, how(faces=KeptFaces.RECOGNISABLE))
    assert (drawn.RecognizableVisualFeatures, shown.RecognizableVisualFeatures) == ("NO", "YES")
    assert (drawn.ImageType[0], shown.ImageType[0]) == ("DERIVED", "ORIGINAL")
    clean = {each.CodeValue for each in drawn.DeidentificationMethodCodeSequence}
    assert {"113101", "113102"} <= clean
    assert not {"113101", "113102"} & {each.CodeValue for each in shown.DeidentificationMethodCodeSequence}
    np.testing.assert_array_equal(shown.pixel_array, visit.records[Expression.REST].peak.picture)
    paper = (drawn.pixel_array == drawn.pixel_array[0, 0]).all(axis=2).mean()
    assert paper > 0.8  # lines, and nothing of the noise of the photograph


def test_landmarks_lie_on_the_lines_that_are_drawn(visit: Examination) -> None:
    sent = export(visit, how(), kinds=(Kind.PHOTOGRAPHS, Kind.SR))
    peak = read_visit(sent).examination.records[Expression.OPEN_SMILE].peak
    for x, y in peak.landmarks.points_px[17:]:
        around = peak.picture[max(0, round(y) - 2) : round(y) + 3, max(0, round(x) - 2) : round(x) + 3]
        assert around.min() < 150


def test_identifiers_are_the_same_in_an_archive_and_others_in_another(visit: Examination) -> None:
    later = replace(examination(), examination_id="another", started_at=visit.started_at + timedelta(days=30))
    first, second = (export(each, how(), kinds=(Kind.SR,))[0] for each in (visit, later))
    elsewhere = how(pseudonyms=Pseudonyms(b"y" * 32))
    again, other = export(visit, how(), kinds=(Kind.SR,))[0], export(visit, elsewhere, kinds=(Kind.SR,))[0]
    assert first.PatientID == second.PatientID == again.PatientID != other.PatientID
    assert first.SOPInstanceUID == again.SOPInstanceUID
    assert len({each.StudyInstanceUID for each in (first, second, other)}) == 3
    assert export(visit, how(subject="S-007"), kinds=(Kind.SR,))[0].PatientID == "S-007"


def test_shifted_days_keep_what_lies_between_visits(visit: Examination) -> None:
    later = replace(examination(), examination_id="another", started_at=visit.started_at + timedelta(days=30))
    moments = [
        read_visit(export(each, how(dates=KeptDates.SHIFTED), kinds=(Kind.SR,))).examination.started_at
        for each in (visit, later)
    ]
    assert moments[1] - moments[0] == timedelta(days=30)
    assert timedelta(days=1) <= visit.started_at - moments[0] <= timedelta(days=3650)


def test_measurements_and_grades_are_kept(visit: Examination) -> None:
    back = read_visit(export(visit, how())).examination
    assert back.grade is not None
    assert visit.grade is not None
    assert back.grade.branches == visit.grade.branches
    assert back.measurements == visit.measurements
    assert all(back.severity(branch.branch) == visit.severity(branch.branch) for branch in visit.grade.branches)
    assert (back.notes, back.clinician, back.addenda, back.readings) == ("", "", (), ())


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"pdf": PdfFile(b"x", nameless=False)}, "dicom.pdf_names"),
        ({"kinds": (Kind.VIDEO,), "clips": {Expression.SNARL: clip}}, "dicom.video_recognisable"),
    ],
)
def test_what_would_tell_who_it_is_is_refused(visit: Examination, options: dict[str, object], code: str) -> None:
    with pytest.raises(ReportError) as refused:
        export(visit, how(), **options)
    assert refused.value.code == code


def test_a_video_is_called_recognisable(visit: Examination, tmp_path: Path) -> None:
    (video,) = export(visit, how(faces=KeptFaces.RECOGNISABLE), kinds=(Kind.VIDEO,), clips={Expression.SNARL: clip})
    assert video.RecognizableVisualFeatures == "YES"
    assert faults([video], tmp_path) == []


@pytest.mark.parametrize(
    ("tag", "action"),
    [
        (0x00100010, "Z"),  # Patient's Name
        (0x00100020, "Z/D"),
        (0x00080080, "X/Z/D"),  # Institution Name
        (0x00081030, "X"),
        (0x0020000D, "U"),
        (0x00080201, "X"),  # Timezone Offset From UTC
        (0x60023000, "X"),  # Overlay Data, of any group
        (0x50100010, "X"),  # Curve Data
        (0x00280010, ""),  # Rows
    ],
)
def test_the_table_is_that_of_the_standard(tag: int, action: str) -> None:
    assert action_of(tag) == action
    assert action_of(0x00090010, private=True) == "X"
    assert len(ACTIONS) == 652


def test_every_attribute_that_is_left_is_harmless_by_the_table(visit: Examination) -> None:
    """What the table names is gone, empty, a dummy, or was replaced before."""
    from palsygrader.report.dicom.confidentiality import REPLACED

    def left(dataset: Dataset) -> Iterator[str]:
        for element in dataset:
            if element.keyword in REPLACED or not action_of(int(element.tag)):
                if element.VR == "SQ":
                    for item in element.value:
                        yield from left(item)
                continue
            if element.value and str(element.value) not in {
                "Anonymous",
                "Anonymous^",
                "20000101",
                "000000",
                "20000101000000.000000",
            }:
                yield element.keyword

    for each in export(visit, how()):
        assert list(left(each)) == []
