"""Tables of visits for other programs: right, explained, harmless, and nameless unless names are asked for."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from openpyxl.reader.excel import load_workbook

from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.patient import Patient, Sex
from palsygrader.report.cohort import PatientVisits, Table, cohort_tables, dictionary
from palsygrader.report.cohort_files import ExportFormat, cohort_files
from palsygrader.report.pseudonyms import Pseudonyms

PATIENT = Patient(
    "=cmd|'/c calc'!A1",
    "f00dcafe",
    record_number="+49 20441",
    born=date(1930, 6, 1),
    sex=Sex.FEMALE,
    palsy_side=AffectedSide.LEFT,
    onset=date(2024, 3, 1),
    cause="Bell's palsy",
    treatment="Prednisolone",
)
CODED, NAMED = Pseudonyms(b"k" * 32), Pseudonyms(b"k" * 32, named=True)
NAMES = (PATIENT.name, "20441", "1930", "2024", "Weber", "Bell", "Prednisolone", "f00dcafe", "pain behind the ear")


@pytest.fixture
def visits(make: Any) -> PatientVisits:
    begun = datetime(2024, 3, 11, 9, 0, tzinfo=UTC)
    first = replace(
        make.examination(),
        patient_id=PATIENT.patient_id,
        started_at=begun,
        clinician="Dr Weber",
        signature=None,
        decisions=(),
    )
    decided = first.with_decision(Decision("branch.temporal", 5, "seen", "Dr Weber", begun))
    second = replace(decided, started_at=begun + timedelta(days=40), notes="pain behind the ear")
    return PatientVisits(PATIENT, (first, second.signed(Signature("Dr Weber", begun + timedelta(days=40)))))


def table(tables: tuple[Table, ...], name: str) -> list[dict[str, object]]:
    (found,) = [each for each in tables if each.name == name]
    return [dict(zip([c.name for c in found.columns], cells, strict=True)) for cells in found.rows]


def test_without_names_days_are_counted_and_nobody_can_be_told(visits: PatientVisits) -> None:
    tables = cohort_tables([visits], CODED)
    first, second = table(tables, "visits")
    assert (first["days_since_onset"], second["days_since_onset"]) == (10, 50)
    assert (first["days_since_first_visit"], second["days_since_first_visit"]) == (0, 40)
    assert first["age"] == 89
    assert first["clinician"] == second["clinician"] == "clinician 1"
    assert first["patient"] == second["patient"] == CODED.patient("f00dcafe")
    assert (first["signed"], second["signed"]) == (False, True)
    text = cohort_files(tables, ExportFormat.JSON)["tables.json"].decode()
    assert not [name for name in NAMES if name in text]


def test_with_names_the_further_columns_hold_them(visits: PatientVisits) -> None:
    first, second = table(cohort_tables([visits], NAMED, free_text=True), "visits")
    assert first["name"] == PATIENT.name
    assert first["born"] == date(1930, 6, 1)
    assert second["notes"] == "pain behind the ear"
    assert first["clinician"] == "Dr Weber"


def test_a_branch_has_both_grades(visits: PatientVisits) -> None:
    rows = [row for row in table(cohort_tables([visits], CODED), "branches") if row["branch"] == Branch.TEMPORAL]
    assert [row["grade_clinician"] for row in rows] == [None, "V"]
    assert rows[1]["grade_in_force"] == "V"
    grade = visits.examinations[0].grade
    assert grade is not None
    assert rows[0]["grade_program"] == rows[0]["grade_in_force"]
    assert rows[0]["function"] == pytest.approx(grade.branch(Branch.TEMPORAL).function_percent, abs=0.05)


def test_every_measurement_item_and_problem_has_a_row(visits: PatientVisits) -> None:
    tables = cohort_tables([visits], CODED)
    assert len(table(tables, "measurements")) == sum(len(e.measurements) for e in visits.examinations)
    assert len(table(tables, "quality")) == sum(len(e.quality) for e in visits.examinations)
    proposed = [row for row in table(tables, "scale_items") if row["proposed"] is not None]
    assert proposed
    assert not any(row["decided"] for row in proposed)


def answered(examination: Examination, points: dict[str, int]) -> Examination:
    for key, value in points.items():
        decision = Decision(key, value, "", "Dr Weber", examination.started_at)
        examination = examination.with_decision(decision)
    return examination


def test_questionnaires_have_a_row_per_score_and_per_answer(visits: PatientVisits) -> None:
    given = {"fdi.1": 5, "fdi.2": 3, "fdi.3": 4, "fdi.6": 6, **{f"saq.{number}": 2 for number in range(1, 10)}}
    made = answered(visits.examinations[0], given)
    tables = cohort_tables([PatientVisits(PATIENT, (made, visits.examinations[1]))], CODED)
    scores = table(tables, "questionnaire_scores")
    code = CODED.visit("f00dcafe", made.examination_id)
    assert [(row["visit"], row["questionnaire"], row["score"], row["value"]) for row in scores] == [
        (code, "fdi", "physical", 75.0),
        (code, "saq", "total", 40.0),
    ]
    items = table(tables, "questionnaire_items")
    assert {f"{row['questionnaire']}.{row['item']}": row["value"] for row in items} == given
    for kind in ExportFormat:
        written = cohort_files(tables, kind)
        if kind is ExportFormat.JSON:
            assert len(json.loads(written["tables.json"])["questionnaire_items"]) == len(given)
        elif kind is ExportFormat.CSV:
            assert len(written["questionnaire_items.csv"].splitlines()) == len(given) + 1
        else:
            load: Any = load_workbook  # openpyxl has no types
            assert load(io.BytesIO(written["tables.xlsx"]))["questionnaire_items"].max_row == len(given) + 1


def test_an_answer_taken_back_has_no_row(visits: PatientVisits) -> None:
    made = answered(answered(visits.examinations[0], {"saq.1": 2}), {"saq.2": 3})
    back = made.with_decision(Decision("saq.1", None, "", "Dr Weber", made.started_at))
    rows = table(cohort_tables([PatientVisits(PATIENT, (back,))], CODED), "questionnaire_items")
    assert [(row["questionnaire"], row["item"], row["value"]) for row in rows] == [("saq", 2, 3)]


def test_the_dictionary_explains_every_column(visits: PatientVisits) -> None:
    tables = (*cohort_tables([visits], NAMED, free_text=True)[:-1], *cohort_tables([visits], CODED)[:1])
    words = dictionary(tables)
    explained = {(row[0], row[1]) for row in words.rows}
    assert explained == {(each.name, column.name) for each in tables for column in each.columns}
    assert all(row[2] for row in words.rows)


def test_a_day_that_is_not_known_is_not_told(visits: PatientVisits) -> None:
    undated = replace(visits.examinations[0], dated=False)
    (row,) = table(cohort_tables([PatientVisits(PATIENT, (undated,))], NAMED), "visits")
    assert [row[name] for name in ("age", "days_since_onset", "days_since_first_visit", "started_at")] == [None] * 4


def test_a_workbook_holds_text_as_text_and_numbers_as_numbers(visits: PatientVisits) -> None:
    content = cohort_files(cohort_tables([visits], NAMED), ExportFormat.XLSX)["tables.xlsx"]
    load: Any = load_workbook  # openpyxl has no types
    book = load(io.BytesIO(content))
    assert book.sheetnames[0] == "visits"
    assert book.sheetnames[-1] == "dictionary"
    rows = list(book["visits"].iter_rows())
    cells = dict(zip([cell.value for cell in rows[0]], rows[1], strict=True))
    assert cells["name"].value == PATIENT.name
    assert cells["name"].data_type == "s"  # a formula would be "f"
    assert cells["days_since_onset"].value == 10
    assert cells["born"].value == datetime(1930, 6, 1)  # noqa: DTZ001 - Excel knows no time zones
    assert all(cell.value is not None for cell in rows[0])


def test_csv_is_read_back_and_runs_nothing(visits: PatientVisits) -> None:
    written = cohort_files(cohort_tables([visits], NAMED), ExportFormat.CSV)
    assert {name.partition(".")[2] for name in written} == {"csv"}
    (first, _second) = csv.DictReader(io.StringIO(written["visits.csv"].decode("utf-8-sig")))
    assert first["name"] == f"'{PATIENT.name}"
    assert first["record_number"] == "'+49 20441"
    assert first["signed"] == "False"


def test_json_knows_no_infinite_number(visits: PatientVisits) -> None:
    measured = visits.examinations[0]
    record = next(iter(measured.records.values()))
    endless = replace(record, measurements=(replace(measured.measurements[0], value=float("nan")),))
    broken = replace(measured, records={record.expression: endless})
    tables = cohort_tables([PatientVisits(PATIENT, (broken,))], CODED)
    content = json.loads(cohort_files(tables, ExportFormat.JSON)["tables.json"])
    assert content["measurements"][0]["value"] is None


def test_the_same_visits_make_the_same_file(visits: PatientVisits) -> None:
    tables = cohort_tables([visits], CODED)
    for kind in ExportFormat:
        assert cohort_files(tables, kind) == cohort_files(tables, kind)


def test_days_are_moved_by_one_number_and_free_text_is_told_only_on_demand(visits: PatientVisits) -> None:
    first, second = table(cohort_tables([visits], CODED), "visits")
    days = [first["onset_day"], first["day"], second["day"]]
    assert all(isinstance(day, date) and day < date(2024, 3, 1) - timedelta(days=364) for day in days)
    onset, one, two = (day for day in days if isinstance(day, date))
    assert ((one - onset).days, (two - one).days) == (10, 40)
    assert "notes" not in first
    told = table(cohort_tables([visits], CODED, free_text=True), "visits")[1]
    assert told["notes"] == "pain behind the ear"
    assert "name" not in told


def test_names_and_moved_days_never_stand_beside_each_other(visits: PatientVisits) -> None:
    (named, _), (coded, _) = (table(cohort_tables([visits], each), "visits") for each in (NAMED, CODED))
    assert "day" not in named
    assert named["patient"] != coded["patient"]
    assert named["visit"] != coded["visit"]
