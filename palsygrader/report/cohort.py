"""Visits as tables for other programs: one table per kind of row, with a data dictionary.

Names stay out unless they are asked for: without them a patient is a code that says nothing, days are counted and
moved, ages end at 89, clinicians are numbered. Free text is told only where it is asked for.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose, state
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import BranchGrade, Scale
from palsygrader.domain.patient import Patient
from palsygrader.domain.scales import definitions
from palsygrader.domain.scales.sheet import scale_scores, values_in_force
from palsygrader.report.cohort_questionnaires import QUESTIONNAIRES, answer_cells, score_cells
from palsygrader.report.cohort_readings import addenda_text, reading_cells
from palsygrader.report.phrases import whole_years
from palsygrader.report.pseudonyms import Pseudonyms
from palsygrader.wording import say

OLDEST_TOLD_YEARS: Final = 89
"""Ages above are told as this one in tables without names (45 CFR 164.514(b)(2)(i)(C))."""

Cell = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        name: As other programs read it.
        unit: Of its numbers, or the words its values are taken from; empty where neither is needed.
    """

    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        name: `visits`, `branches`, `readings`, `scale_totals`, `scale_items`, `questionnaire_scores`,
            `questionnaire_items`, `measurements`, `quality` or `dictionary`.
        columns: From left to right.
        rows: As many cells each; None where there is no value.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class PatientVisits:
    """A patient with the visits that are told of.

    Attributes:
        patient: Who.
        examinations: The oldest first; their pictures are not looked at.
    """

    patient: Patient
    examinations: tuple[Examination, ...]


_SIDES: Final = "left, right: the patient's own"
_KEY: Final = (Column("patient"), Column("visit"))
_COLUMNS: Final[dict[str, tuple[Column, ...]]] = {
    "visits": (
        *_KEY,
        Column("visit_number"),
        Column("sex", "female, male, other, unknown"),
        Column("age", "years"),
        Column("days_since_onset", "days"),
        Column("days_since_first_visit", "days"),
        Column("side_on_record", "left, right, both, none, unknown"),
        Column("affected_side", "left, right, both, none, unknown"),
        Column("side_decided", "true, false"),
        Column("research_consent", ", ".join(ConsentAnswer)),
        Column("clinician"),
        Column("signed", "true, false"),
        Column("recorded", "count"),
        Column("skipped", "count"),
        Column("points_corrected", "count, landmarks moved by hand"),
        Column("addendum_count", "count"),
        Column("grading_method"),
        Column("landmarks_sha256"),
        Column("program_version"),
    ),
    "branches": (
        *_KEY,
        Column("branch", ", ".join(Branch)),
        Column("function", "percent of the healthy side, 0 to 100"),
        Column("interval_low", "percent"),
        Column("interval_high", "percent"),
        Column("grade_program", "I to VI"),
        Column("grade_clinician", "I to VI"),
        Column("grade_in_force", "I to VI"),
        Column("withheld"),
    ),
    "readings": (
        *_KEY,
        Column("reading", "number"),
        Column("reader"),
        Column("blind", "true, false"),
        Column("days_after_visit", "days"),
        *(Column(branch.value, "I to VI") for branch in Branch),
        Column("house_brackmann", "I to VI"),
        Column("sunnybrook", "points, 0 to 100"),
    ),
    "scale_totals": (*_KEY, Column("scale", ", ".join(Scale)), Column("total"), Column("value", "points")),
    "scale_items": (
        *_KEY,
        Column("scale", ", ".join(Scale)),
        Column("item"),
        Column("value", "points of the item"),
        Column("proposed", "points of the item"),
        Column("decided", "true, false"),
    ),
    "questionnaire_scores": (
        *_KEY,
        Column("questionnaire", QUESTIONNAIRES),
        Column("score"),
        Column("value", "0 to 100; fdi physical -25 to 100"),
    ),
    "questionnaire_items": (
        *_KEY,
        Column("questionnaire", QUESTIONNAIRES),
        Column("item", "number, as published"),
        Column("value", "points of the answer"),
    ),
    "measurements": (
        *_KEY,
        Column("expression"),
        Column("quantity"),
        Column("side", _SIDES),
        Column("value", "as unit says"),
        Column("unit"),
        Column("noise", "as unit says"),
    ),
    "quality": (*_KEY, Column("expression"), Column("issue"), Column("share", "0 to 1")),
}
_NAMED: Final = (
    Column("name"),
    Column("record_number"),
    Column("born", "date"),
    Column("onset", "date"),
    Column("started_at", "date and time"),
    Column("signed_at", "date and time"),
)
"""Further columns of `visits`, in tables with names only."""
_SHIFTED: Final = (
    Column("day", "date, moved"),
    Column("onset_day", "date, moved"),
    Column("signed_day", "date, moved"),
)
"""Further columns of `visits`, in tables without names: in tables with names they would tell by how much."""
_FREE_TEXT: Final = (Column("cause"), Column("treatment"), Column("notes"), Column("addenda"))
"""Further columns of `visits`, where free text is told."""


def cohort_tables(
    cohort: Iterable[PatientVisits], pseudonyms: Pseudonyms, *, free_text: bool = False
) -> tuple[Table, ...]:
    """Return the tables of patients and, last, the dictionary of their columns.

    Args:
        cohort: The patients; each one's visits are read when its turn comes.
        pseudonyms: Of the archive; they say whether names and days are told.
        free_text: Whether what the clinic typed is told; it may hold names and dates.
    """
    named = pseudonyms.named
    rows: dict[str, list[tuple[Cell, ...]]] = {name: [] for name in _COLUMNS}
    raters: dict[str, str] = {}

    def coded(rater: str) -> str:
        return rater if named or not rater else raters.setdefault(rater, f"clinician {len(raters) + 1}")

    for member in cohort:
        patient = member.patient
        first = next((each.started_at.date() for each in member.examinations if each.dated), None)
        code = pseudonyms.patient(patient.patient_id)
        for number, examination in enumerate(member.examinations, start=1):
            key = (code, pseudonyms.visit(patient.patient_id, examination.examination_id))
            since_first = (examination.started_at.date() - first).days if first is not None else 0
            visit = _Visit(patient, examination, number, since_first, coded(examination.clinician))
            days = _named_cells(visit) if named else _shifted_cells(visit, pseudonyms)
            text = _free_text_cells(visit, pseudonyms, coded) if free_text else ()
            rows["visits"].append((*key, *_visit_cells(visit), *days, *text))
            for name, cells in _further(examination):
                rows[name].append((*key, *cells))
            rows["readings"] += [(*key, *cells) for cells in reading_cells(examination, coded)]
    more = (*(_NAMED if named else _SHIFTED), *(_FREE_TEXT if free_text else ()))
    columns = {name: (*own, *(more if name == "visits" else ())) for name, own in _COLUMNS.items()}
    tables = [Table(name, columns[name], tuple(found)) for name, found in rows.items()]
    return (*tables, dictionary(tables))


def dictionary(tables: Sequence[Table]) -> Table:
    """Return what every column of some tables means."""
    rows = tuple(
        (table.name, column.name, say(f"export.column.{_meaning(table.name, column.name)}"), column.unit)
        for table in tables
        for column in table.columns
    )
    return Table("dictionary", (Column("table"), Column("column"), Column("meaning"), Column("unit_or_values")), rows)


_NUMBERED: Final = re.compile(r"_\d+$")
"""Columns that differ in a number only are explained alike."""
_SHARED_MEANINGS: Final = frozenset({"patient", "visit", "expression", "scale", "questionnaire", "side"})


def _meaning(table: str, column: str) -> str:
    if column in _SHARED_MEANINGS:
        return column
    return f"{table}.{_NUMBERED.sub('', column)}"


@dataclass(frozen=True, slots=True, eq=False)
class _Visit:
    patient: Patient
    examination: Examination
    number: int
    days_since_first: int
    clinician: str


def _visit_cells(visit: _Visit) -> tuple[Cell, ...]:
    patient, examination = visit.patient, visit.examination
    day = examination.started_at.date()
    grade = examination.grade
    provenance = grade.provenance if grade is not None else None
    return (
        visit.number,
        patient.sex.value,
        told_age(patient.born, day) if examination.dated else None,
        (day - patient.onset).days if patient.onset is not None and examination.dated else None,
        visit.days_since_first if examination.dated else None,
        patient.palsy_side.value,
        examination.side_in_force.value,
        examination.decision("affected_side") is not None,
        state(patient.consents, ConsentPurpose.RESEARCH).value,
        visit.clinician,
        examination.signature is not None,
        len(examination.records),
        len(examination.skipped),
        sum(len(made.points) for e in examination.records if (made := examination.correction(e)) is not None),
        len(examination.addenda),
        provenance.grader if provenance is not None else None,
        provenance.landmarker_sha256 if provenance is not None else None,
        provenance.program_version if provenance is not None else None,
    )


def _named_cells(visit: _Visit) -> tuple[Cell, ...]:
    patient, examination = visit.patient, visit.examination
    return (
        patient.name,
        patient.record_number,
        patient.born,
        patient.onset,
        examination.started_at if examination.dated else None,
        examination.signature.signed_at if examination.signature is not None else None,
    )


def _shifted_cells(visit: _Visit, pseudonyms: Pseudonyms) -> tuple[Cell, ...]:
    patient, examination = visit.patient, visit.examination
    signed = examination.signature.signed_at.date() if examination.signature is not None else None

    def shifted(day: date | None) -> date | None:
        return pseudonyms.shifted(day, patient.patient_id) if day is not None and examination.dated else None

    return shifted(examination.started_at.date()), shifted(patient.onset), shifted(signed)


def _free_text_cells(visit: _Visit, pseudonyms: Pseudonyms, coded: Callable[[str], str]) -> tuple[Cell, ...]:
    patient, examination = visit.patient, visit.examination

    def moment(written_at: datetime) -> str:
        if pseudonyms.named:
            return written_at.isoformat(timespec="minutes")
        return pseudonyms.shifted(written_at.date(), patient.patient_id).isoformat()

    return patient.cause, patient.treatment, examination.notes, addenda_text(examination, moment, coded)


def told_age(born: date | None, day: date) -> int | None:
    """Return the age in whole years on a day as it is told without names; None where it is not known."""
    if born is None or born > day:
        return None
    return min(whole_years(born, day), OLDEST_TOLD_YEARS)


def _further(examination: Examination) -> Iterable[tuple[str, tuple[Cell, ...]]]:
    """Yield the rows of all other tables, without their key."""
    if examination.grade is not None:
        for answer in examination.grade.branches:
            yield "branches", _branch_cells(examination, answer)
    for scale, scored in scale_scores(examination).items():
        for total, value in scored.totals.items():
            yield "scale_totals", (scale.value, total, value)
        yield from (("scale_items", cells) for cells in _item_cells(examination, scale))
    yield from (("questionnaire_scores", cells) for cells in score_cells(examination))
    yield from (("questionnaire_items", cells) for cells in answer_cells(examination))
    for measurement in examination.measurements:
        side = measurement.side.value if measurement.side is not None else None
        numbers = (measurement.value, measurement.unit.value, measurement.noise)
        yield "measurements", (measurement.expression.value, measurement.quantity.value, side, *numbers)
    for flag in examination.quality:
        yield "quality", (flag.expression.value, flag.issue.value, flag.share)


def _branch_cells(examination: Examination, answer: BranchGrade) -> tuple[Cell, ...]:
    low, high = answer.interval_percent or (None, None)
    decision = examination.decision(f"branch.{answer.branch}")
    stands = examination.severity(answer.branch)
    return (
        answer.branch.value,
        _tenths(answer.function_percent),
        _tenths(low),
        _tenths(high),
        answer.severity.name if answer.severity is not None else None,
        stands.name if decision is not None and stands is not None else None,
        stands.name if stands is not None else None,
        answer.withheld.value if answer.withheld is not None else None,
    )


def _item_cells(examination: Examination, scale: Scale) -> Iterable[tuple[Cell, ...]]:
    values = values_in_force(examination, scale)
    proposals = examination.grade.proposals if examination.grade is not None else ()
    proposed = {proposal.item: proposal.value for proposal in proposals if proposal.scale is scale}
    for item in definitions(scale):
        decided = examination.decision(f"{scale}.{item.identifier}") is not None
        name = item.identifier
        if name in values or proposed.get(name) is not None:
            yield scale.value, name, values.get(name), proposed.get(name), decided


def _tenths(value: float | None) -> float | None:
    return round(value, 1) if value is not None else None
