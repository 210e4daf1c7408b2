"""Reading a visit back: exact, or refused in a line."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from pydicom import Dataset

from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.questionnaires import questionnaire_scores
from palsygrader.domain.scales.sheet import scale_scores
from palsygrader.errors import InputError
from palsygrader.report.content import Letterhead, report_content
from palsygrader.report.dicom import Kind, read_visit
from palsygrader.report.pdf import write_pdf
from palsygrader.settings import translations
from palsygrader.wording import error_line
from palsygrader.wording.language import speaking
from tests.report.conftest import CREATED, FONTS
from tests.report.dicom.visits import ORDER, PATIENT, addendum, examination, made, named, reading

KINDS = (Kind.PHOTOGRAPHS, Kind.PDF, Kind.SR)


@pytest.fixture(scope="module")
def visit() -> Examination:
    return replace(examination().with_addendum(addendum()), readings=(reading(),))


@pytest.fixture
def sent(visit: Examination) -> list[Dataset]:
    return made(visit, kinds=KINDS)


def test_what_history_needs_comes_back_exactly(visit: Examination, sent: list[Dataset]) -> None:
    fetched = read_visit(reversed(sent))
    back = fetched.examination
    for name in (
        "started_at", "clinician", "device", "examination_id", "expressions", "skipped", "grade", "notes", "signature",
        "dated", "addenda", "readings", "measurements", "quality", "side_in_force",
    ):  # fmt: skip
        assert getattr(back, name) == getattr(visit, name), name
    assert [back.severity(branch) for branch in Branch] == [visit.severity(branch) for branch in Branch]
    assert scale_scores(back) == scale_scores(visit)
    assert questionnaire_scores(back) == questionnaire_scores(visit)
    assert all(back.decision(made.item) == visit.decision(made.item) for made in visit.decisions)
    assert fetched.missing_pictures == ()
    assert fetched.edition == 2
    assert (fetched.patient.name, fetched.patient.record_number) == (PATIENT.name, "R-17")
    assert (fetched.patient.born, fetched.patient.sex, fetched.patient.palsy_side) == (
        PATIENT.born,
        PATIENT.sex,
        PATIENT.palsy_side,
    )


def test_pictures_and_landmarks_come_back(visit: Examination, sent: list[Dataset]) -> None:
    back = read_visit(sent).examination
    assert list(back.records) == list(visit.records)
    for expression, record in visit.records.items():
        other = back.records[expression]
        assert (other.attempt, other.media_id) == (record.attempt, None)
        for moment in Moment:
            before, after = getattr(record, moment), getattr(other, moment)
            np.testing.assert_array_equal(after.picture, before.picture)
            assert not after.picture.flags.writeable
            np.testing.assert_allclose(after.landmarks.points_px, before.landmarks.points_px, atol=1e-4)
            assert after.landmarks.iris_diameter_px == before.landmarks.iris_diameter_px
            assert after.time_ms == before.time_ms


def test_movement_at_the_key_frames_comes_back_at_its_time(visit: Examination, sent: list[Dataset]) -> None:
    smile, before = read_visit(sent).examination.records[Expression.OPEN_SMILE], visit.records[Expression.OPEN_SMILE]
    assert list(smile.times_ms) == [before.rest.time_ms, before.peak.time_ms]
    np.testing.assert_array_equal(smile.movement_percent, before.movement_percent[:, [1, 3]])
    assert smile.points_px.shape == (2, 68, 2)


@pytest.mark.parametrize("language", ["de", "zh"])
def test_a_report_in_another_language_is_the_same_visit(visit: Examination, language: str) -> None:
    with speaking(language, translations()):
        sent = made(visit, kinds=(Kind.SR,), order=ORDER)
    fetched = read_visit(sent)
    assert fetched.examination.grade == visit.grade
    assert (fetched.study_uid, fetched.accession_number) == ("1.2.840.99.5", "ACC-9")


def test_a_clinic_elsewhere_reads_the_same_moments(visit: Examination, tokyo: None) -> None:
    back = read_visit(made(visit, kinds=(Kind.SR,))).examination
    assert (back.started_at, back.signature, back.addenda) == (visit.started_at, visit.signature, visit.addenda)
    assert back.readings == visit.readings


def test_the_newest_edition_is_read(visit: Examination, sent: list[Dataset]) -> None:
    (first,) = made(examination(), kinds=(Kind.SR,))
    assert read_visit([*sent, first]).examination.addenda == visit.addenda
    assert read_visit([first, *sent]).edition == 2


def test_missing_pictures_are_told_and_numbers_are_there(visit: Examination, sent: list[Dataset]) -> None:
    without = [each for each in sent if not each.get("ImageComments", "").startswith("Open smile")]
    fetched = read_visit(without)
    assert set(fetched.missing_pictures) == {(Expression.OPEN_SMILE, moment) for moment in Moment}
    assert fetched.examination.measurements == visit.measurements


def test_a_report_of_paper_can_be_made_of_it(visit: Examination, sent: list[Dataset]) -> None:
    fetched = read_visit(sent)
    content = report_content(fetched.patient, fetched.examination, (), clinic=Letterhead(), created_at=CREATED)
    stream = BytesIO()
    write_pdf(content, stream, fonts=FONTS)
    assert stream.getvalue().startswith(b"%PDF")


def test_an_ungraded_visit_without_pictures_comes_back(visit: Examination) -> None:
    bare = replace(visit, grade=None, decisions=(), records={}, readings=(), notes="", dated=False)
    back = read_visit(made(bare, kinds=(Kind.SR,))).examination
    assert (back.grade, back.records, back.dated, back.notes) == (None, {}, False, "")


def _refused(sent: list[Dataset]) -> InputError:
    with pytest.raises(InputError) as refused:
        read_visit(sent)
    line = error_line(refused.value)
    assert "\n" not in line
    assert "unexpected" not in line.lower()
    assert "Müller" not in line
    return refused.value


def test_objects_of_others_are_refused(sent: list[Dataset]) -> None:
    for found in ([], sent[:-1], [Dataset()]):
        assert _refused(found).code == "dicom.foreign"
    del sent[-1].CodingSchemeIdentificationSequence
    assert _refused(sent).code == "dicom.foreign"


def test_two_visits_at_once_are_refused(sent: list[Dataset]) -> None:
    other = made(replace(examination(), examination_id="other"), kinds=(Kind.SR,))
    assert _refused([*sent, *other]).code == "dicom.several_visits"


def _item(report: Dataset, meaning: str) -> Dataset:
    return named(report, meaning)[0]


def _newer(report: Dataset) -> None:
    _item(report, "version of these contents").TextValue = "2"


def _no_groups(report: Dataset) -> None:
    report.ContentSequence[-1].ContentSequence = []


def _function_out_of_range(report: Dataset) -> None:
    measured = _item(report, "function, percent of the healthy side").MeasuredValueSequence[0]
    measured.NumericValue, measured.FloatingPointValue = "140", 140.0


def _not_a_number(report: Dataset) -> None:
    _item(report, "function, lower end of the 90 % interval").MeasuredValueSequence[0].FloatingPointValue = float("nan")


def _no_interval(report: Dataset) -> None:
    _item(report, "function, upper end of the 90 % interval").ConceptNameCodeSequence[0].CodeValue = "PG99"


def _interval_upside_down(report: Dataset) -> None:
    measured = _item(report, "function, upper end of the 90 % interval").MeasuredValueSequence[0]
    measured.FloatingPointValue = 1.0


def _unknown_grade(report: Dataset) -> None:
    _item(report, "grade, I (normal) to VI (no movement)").ConceptCodeSequence[0].CodeValue = "GR07"


def _value_of_no_item(report: Dataset) -> None:
    _item(report, "Sunnybrook: eye at rest").MeasuredValueSequence[0].NumericValue = "9"


def _no_signature(report: Dataset) -> None:
    del report.VerifyingObserverSequence


def _endless_depth(report: Dataset) -> None:
    item = report.ContentSequence[-1].ContentSequence[0]
    for _ in range(40):
        deeper = Dataset()
        deeper.update(item)
        item.ContentSequence = [deeper]
        item = deeper


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (_newer, "dicom.newer"),
        (_no_groups, "dicom.damaged"),
        (_function_out_of_range, "dicom.damaged"),
        (_not_a_number, "dicom.damaged"),
        (_no_interval, "dicom.damaged"),
        (_interval_upside_down, "dicom.damaged"),
        (_unknown_grade, "dicom.damaged"),
        (_value_of_no_item, "dicom.damaged"),
        (_no_signature, "dicom.damaged"),
        (_endless_depth, "dicom.damaged"),
    ],
)
def test_damage_is_one_line(sent: list[Dataset], damage: Callable[[Dataset], None], code: str) -> None:
    damage(sent[-1])
    assert _refused(sent).code == code


def test_a_cut_off_picture_is_damage(sent: list[Dataset]) -> None:
    sent[3].PixelData = sent[3].PixelData[:100]
    assert _refused(sent).code == "dicom.damaged"
    sent[3].PixelData = b""
    sent[3].Rows = 0
    assert _refused(sent).code == "dicom.damaged"
