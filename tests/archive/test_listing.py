import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.archive import examinations
from palsygrader.archive.listing import examination_row, search_key
from palsygrader.archive.store import Archive
from palsygrader.domain.comparison import Method
from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.patient import Patient
from palsygrader.domain.questionnaires import Questionnaire
from palsygrader.domain.severity import Severity

AT = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)
PATIENTS = (
    Patient("Ana Ruiz", record_number="A-100%", born=date(1984, 5, 1)),
    Patient("Müller, Jürgen", record_number="7_7", born=date(1950, 12, 31)),
    Patient("İSMAİL Yıldız", record_number="tr1"),
    Patient("Ольга Йорданова", record_number="bg2"),
    Patient("王小明", record_number="cn3"),
    Patient("فاطمة الزهراء", record_number="ar4"),
    Patient("Γιώργος Ματθαίου", record_number="gr5"),
)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("ana", "Ana Ruiz"),
        ("RUIZ", "Ana Ruiz"),
        ("ruiz ana", "Ana Ruiz"),
        ("  ruiz   1984 ", "Ana Ruiz"),
        ("1984-05-01", "Ana Ruiz"),
        ("100%", "Ana Ruiz"),
        ("7_7", "Müller, Jürgen"),
        ("MÜLLER", "Müller, Jürgen"),
        ("muller", "Müller, Jürgen"),
        ("ismail", "İSMAİL Yıldız"),
        ("YILDIZ", "İSMAİL Yıldız"),
        ("ОЛЬГА", "Ольга Йорданова"),
        ("小明", "王小明"),
        ("الزهراء", "فاطمة الزهراء"),
        ("ΓΙΩΡΓΟΣ", "Γιώργος Ματθαίου"),
    ],
)
def test_patients_are_found(archive: Archive, search: str, found: str) -> None:
    for patient in PATIENTS:
        archive.add_patient(patient)
    assert [line.patient.name for line in archive.patients(search)] == [found]


def test_what_nobody_has_finds_nobody_and_nothing_finds_all(archive: Archive) -> None:
    for patient in PATIENTS:
        archive.add_patient(patient)
    assert archive.patients("ana 1950") == []
    assert archive.patients("%") == archive.patients("100%")
    assert archive.patients("'; DROP TABLE patient; --") == []
    assert {line.patient for line in archive.patients("  ")} == set(PATIENTS)


@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)
    assert search_key(text.upper().lower()) == search_key(text.lower().upper())


def test_an_empty_archive_has_empty_lists(archive: Archive) -> None:
    assert archive.patients() == []
    assert archive.unfinished() == []
    assert archive.visits("nobody") == []


def test_the_line_of_a_patient(archive: Archive, patient: Patient, examination: Examination) -> None:
    archive.add_patient(patient)
    (line,) = archive.patients()
    assert (line.patient, line.last_visit_at, line.visit_count) == (patient, None, 0)
    assert line.severities == dict.fromkeys(Branch)
    assert line.affected_side is patient.palsy_side

    archive.save_examination(examination)
    begun = Examination(patient.patient_id, examination.started_at + timedelta(days=1), "Dr Vega")
    archive.save_examination(begun)
    (line,) = archive.patients()
    assert (line.last_visit_at, line.visit_count) == (begun.started_at, 2)
    assert line.severities == {
        Branch.TEMPORAL: Severity.III,
        Branch.ZYGOMATIC: Severity.I,
        Branch.BUCCAL: Severity.VI,
        Branch.MARGINAL_MANDIBULAR: None,
    }
    assert line.affected_side is AffectedSide.LEFT


def test_the_line_of_a_visit(archive: Archive, patient: Patient, examination: Examination) -> None:
    archive.add_patient(patient)
    other_side = Decision("affected_side", "right", "", "Dr Vega", AT)
    archive.save_examination(examination.with_decision(other_side).signed(Signature("Dr Vega", AT)))
    (line,) = archive.visits(patient.patient_id)
    assert (line.examination_id, line.patient_id) == (examination.examination_id, patient.patient_id)
    assert line.started_at == examination.started_at
    assert line.started_at.utcoffset() == timedelta(hours=2)
    assert (line.clinician, line.signed_at, line.finished) == ("Dr Vega", AT, True)
    assert line.severities == {branch: examination.severity(branch) for branch in Branch}
    assert line.affected_side is AffectedSide.RIGHT
    assert line.function_percent == {
        Branch.TEMPORAL: 42.5,
        Branch.ZYGOMATIC: 91.0,
        Branch.BUCCAL: 0.0,
        Branch.MARGINAL_MANDIBULAR: None,
    }
    grade = examination.grade
    assert grade is not None
    assert line.interval_percent == {branch: grade.branch(branch).interval_percent for branch in Branch}
    assert line.interval_percent[Branch.TEMPORAL] is not None
    assert line.method == Method("measured geometry", "cd" * 32)


def test_a_grade_the_clinician_set_otherwise_is_known_in_the_list(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)  # the clinician has set III where the program found IV
    (line,) = archive.visits(patient.patient_id)
    assert line.program_severities == {
        Branch.TEMPORAL: Severity.IV,
        Branch.ZYGOMATIC: Severity.I,
        Branch.BUCCAL: Severity.VI,
        Branch.MARGINAL_MANDIBULAR: None,
    }
    assert [line.differs(branch) for branch in Branch] == [True, False, False, False]
    assert line.withheld[Branch.MARGINAL_MANDIBULAR] is WithheldReason.POOR_EFFORT
    assert archive.patients()[0].withheld == line.withheld


@pytest.mark.parametrize(("value", "differs"), [(4, False), (3, True), (6, True)])
def test_a_visit_saved_without_the_programs_grades_takes_them_from_its_function(
    archive: Archive,
    patient: Patient,
    examination: Examination,
    monkeypatch: pytest.MonkeyPatch,
    value: int,
    differs: bool,
) -> None:
    def early(saved: Examination) -> dict[str, object]:
        row = examination_row(saved)
        summary = json.loads(str(row["summary"]))
        del summary["program_severities"], summary["withheld"]
        return {**row, "summary": json.dumps(summary)}

    monkeypatch.setattr(examinations, "examination_row", early)
    archive.add_patient(patient)
    archive.save_examination(examination.with_decision(Decision("branch.temporal", value, "", "Dr Vega", AT)))
    (line,) = archive.visits(patient.patient_id)
    assert [line.differs(branch) for branch in Branch] == [differs, False, False, False]
    assert line.withheld == dict.fromkeys(Branch)


def test_the_latest_visit_comes_first_and_who_has_none_by_the_day_added(
    archive: Archive, examination: Examination
) -> None:
    now = datetime.now(UTC)
    for name, days in (("long ago", -400), ("added", None), ("to come", 30)):
        patient = Patient(name, patient_id=name)
        archive.add_patient(patient)
        if days is not None:
            archive.save_examination(
                replace(
                    examination,
                    records={},
                    patient_id=name,
                    examination_id=name,
                    started_at=now + timedelta(days=days),
                )
            )
    assert [line.patient.name for line in archive.patients()] == ["to come", "added", "long ago"]


def test_a_visit_examined_by_nobody_named_shows_who_signed(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    nameless = replace(examination, clinician="")
    archive.save_examination(nameless)
    assert archive.visits(patient.patient_id)[0].clinician == ""
    archive.save_examination(nameless.signed(Signature("Dr Vega", AT)))
    assert archive.visits(patient.patient_id)[0].clinician == "Dr Vega"


def test_a_visit_without_a_grade_has_no_method(archive: Archive, patient: Patient, examination: Examination) -> None:
    archive.add_patient(patient)
    archive.save_examination(replace(examination, grade=None))
    assert archive.visits(patient.patient_id)[0].method is None


def test_a_visit_saved_without_intervals_and_method_still_loads(
    archive: Archive, patient: Patient, examination: Examination, monkeypatch: pytest.MonkeyPatch
) -> None:
    def early(saved: Examination) -> dict[str, object]:
        row = examination_row(saved)
        summary = json.loads(str(row["summary"]))
        del summary["interval_percent"], summary["method"], summary["questionnaires"]
        return {**row, "summary": json.dumps(summary)}

    monkeypatch.setattr(examinations, "examination_row", early)
    archive.add_patient(patient)
    archive.save_examination(examination)
    (line,) = archive.visits(patient.patient_id)
    assert line.interval_percent == dict.fromkeys(Branch)
    assert line.method is None
    assert line.questionnaires == {}
    assert line.function_percent[Branch.TEMPORAL] == 42.5


def test_the_line_of_a_visit_has_the_scores_of_its_questionnaires(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    answered = examination
    for number in range(1, 6):
        answered = answered.with_decision(Decision(f"fdi.{number}", 0, "", "Dr Vega", AT))
    answered = answered.with_decision(Decision("saq.1", 3, "", "Dr Vega", AT))
    archive.add_patient(patient)
    archive.save_examination(answered)
    (line,) = archive.visits(patient.patient_id)
    assert line.questionnaires == {Questionnaire.FDI: {"physical": -25.0}}


def test_visits_are_sorted_by_the_instant_whatever_their_zone(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    early = replace(examination, examination_id="early", started_at=examination.started_at - timedelta(hours=1))
    late = replace(examination, examination_id="late", started_at=examination.started_at.astimezone(UTC))
    for visit in (late, early):
        archive.save_examination(visit)
    assert [line.examination_id for line in archive.visits(patient.patient_id)] == ["late", "early"]


def test_a_visit_is_unfinished_until_it_is_graded_or_signed(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    begun = replace(examination, patient_id=patient.patient_id, grade=None, signature=None)
    assert begun.records
    archive.save_examination(begun)
    assert [line.examination_id for line in archive.unfinished()] == [begun.examination_id]
    archive.save_examination(replace(begun, grade=examination.grade))
    assert archive.unfinished() == []
    other = replace(begun, examination_id="other")
    archive.save_examination(other)
    archive.save_examination(other.signed(Signature("Dr Vega", AT)))
    assert archive.unfinished() == []


def test_a_thousand_patients(archive: Archive, examination: Examination) -> None:
    bare = replace(examination, records={})
    for number in range(1000):
        patient = Patient(f"Patient {number:04}", patient_id=f"p{number:04}", born=date(1950 + number % 50, 1, 1))
        archive.add_patient(patient)
        if number % 10 == 0:
            started_at = AT + timedelta(days=number)
            archive.save_examination(
                replace(bare, patient_id=patient.patient_id, examination_id=f"e{number}", started_at=started_at)
            )
    lines = archive.patients()
    assert len(lines) == 1000
    assert lines[0].patient.patient_id == "p0990"
    assert sum(line.visit_count for line in lines) == 100
    assert [line.patient.patient_id for line in archive.patients("patient 0123")] == ["p0123"]
    assert len(archive.patients("1950-01")) == 20
