"""Rows of patients and visits, and the queries behind the lists."""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, RowMapping, func, select

from palsygrader.archive.hospital_queue import deliveries
from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.archive.patient_record import read_record, write_record
from palsygrader.archive.readings import count_addenda, finished_readings
from palsygrader.archive.tables import EXAMINATION, PATIENT
from palsygrader.domain.comparison import Method, method_of
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.questionnaires import Questionnaire, questionnaire_scores
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity, severity_of

_SHOWN: Final = ("severities", "affected_side", "withheld")
"""What the list of patients shows of a visit's summary."""


def search_key(text: str) -> str:
    """Return text without case, accents and the Turkish dotless i, so that Ğ is found as g and ı as i."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join(character for character in apart if not "\u0300" <= character <= "\u036f").casefold()


def patient_row(patient: Patient) -> dict[str, object]:
    """Return the columns of a patient."""
    born = patient.born.isoformat() if patient.born else ""
    return {
        "patient_id": patient.patient_id,
        "name": patient.name,
        "record_number": patient.record_number,
        "born": patient.born,
        "sex": patient.sex.value,
        "palsy_side": patient.palsy_side.value,
        "onset": patient.onset,
        "cause": patient.cause,
        "treatment": patient.treatment,
        "notes": patient.notes,
        "search_key": search_key(f"{patient.name} {patient.record_number} {born}"),
        "record": write_record(patient),
    }


def patient_of(row: RowMapping) -> Patient:
    """Return the patient of a row.

    Raises:
        ArchiveError: As `read_record`.
    """
    treatments, altered, consents = read_record(row["record"])
    return Patient(
        name=row["name"],
        patient_id=row["patient_id"],
        record_number=row["record_number"],
        born=row["born"],
        sex=Sex(row["sex"]),
        palsy_side=AffectedSide(row["palsy_side"]),
        onset=row["onset"],
        cause=row["cause"],
        treatment=row["treatment"],
        notes=row["notes"],
        treatments=treatments,
        altered=altered,
        consents=consents,
    )


def examination_row(examination: Examination) -> dict[str, object]:
    """Return the columns of an examination that the lists need."""
    severities = {branch: examination.severity(branch) for branch in Branch}
    grade, signature = examination.grade, examination.signature
    answers = grade.branches if grade else ()
    summary = {
        "affected_side": examination.side_in_force,
        "dated": examination.dated,
        "severities": severities,
        "program_severities": {answer.branch: answer.severity for answer in answers},
        "withheld": {answer.branch: answer.withheld for answer in answers},
        "function_percent": {answer.branch: answer.function_percent for answer in answers},
        "interval_percent": {answer.branch: answer.interval_percent for answer in answers},
        "detectable_points": {answer.branch: answer.detectable_points for answer in answers},
        "method": asdict(method_of(grade)) if grade else None,
        "questionnaires": {
            score.questionnaire: dict(score.scores)
            for score in questionnaire_scores(examination).values()
            if score.scores
        },
    }
    return {
        "examination_id": examination.examination_id,
        "patient_id": examination.patient_id,
        "started_utc": examination.started_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "started_at": examination.started_at.isoformat(),
        "clinician": examination.clinician or (signature.clinician if signature is not None else ""),
        "signed_at": signature.signed_at.isoformat() if signature is not None else None,
        "finished": signature is not None or examination.grade is not None,
        "graded": grade is not None or any(severities.values()),
        "summary": json.dumps(summary),
    }


def list_patients(connection: Connection, search: str) -> list[PatientLine]:
    """Return the patients whose name, record number or date of birth has every word searched for.

    The latest activity comes first.
    """
    of_patient = EXAMINATION.c.patient_id == PATIENT.c.patient_id
    newest_first = EXAMINATION.c.started_utc.desc()
    visit_count = select(func.count()).where(of_patient).scalar_subquery()
    last_utc = select(func.max(EXAMINATION.c.started_utc)).where(of_patient).scalar_subquery()
    dated = func.coalesce(func.json_extract(EXAMINATION.c.summary, "$.dated"), 1) == 1
    last_dated = select(EXAMINATION.c.started_at).where(of_patient, dated).order_by(newest_first)
    last_at = last_dated.limit(1).scalar_subquery()
    shown = func.json_extract(EXAMINATION.c.summary, *(f"$.{name}" for name in _SHOWN))
    graded = select(shown).where(of_patient, EXAMINATION.c.graded)
    summary = graded.order_by(newest_first).limit(1).scalar_subquery()
    query = (
        select(PATIENT, visit_count.label("visits"), last_at.label("last_at"), summary.label("summary"))
        .where(*(PATIENT.c.search_key.contains(word, autoescape=True) for word in search_key(search).split()))
        .order_by(func.coalesce(last_utc, PATIENT.c.added_utc).desc())
    )
    return [_patient_line(row) for row in connection.execute(query).mappings()]


def list_visits(connection: Connection, condition: ColumnElement[bool]) -> list[VisitLine]:
    """Return the visits that meet a condition, the newest first."""
    columns = [column for column in EXAMINATION.c if column is not EXAMINATION.c.document]
    query = select(*columns).where(condition).order_by(EXAMINATION.c.started_utc.desc())
    addenda, readings = count_addenda(connection, condition), finished_readings(connection, condition)
    sent = deliveries(connection, condition)
    return [
        replace(
            _visit_line(row),
            addenda=addenda.get(row["examination_id"], 0),
            readings=readings.get(row["examination_id"], ()),
            delivery=sent.get(row["examination_id"]),
        )
        for row in connection.execute(query).mappings()
    ]


def _patient_line(row: RowMapping) -> PatientLine:
    patient = patient_of(row)
    shown = json.loads(row["summary"] or "[]")
    summary = {name: value for name, value in zip(_SHOWN, shown, strict=False) if value is not None}
    return PatientLine(
        patient=patient,
        last_visit_at=datetime.fromisoformat(row["last_at"]) if row["last_at"] else None,
        visit_count=row["visits"],
        severities=_severities(summary),
        affected_side=AffectedSide(summary.get("affected_side", patient.palsy_side)),
        withheld=_withheld(summary),
    )


def _visit_line(row: RowMapping) -> VisitLine:
    summary = json.loads(row["summary"])
    return VisitLine(
        examination_id=row["examination_id"],
        patient_id=row["patient_id"],
        started_at=datetime.fromisoformat(row["started_at"]),
        clinician=row["clinician"],
        signed_at=datetime.fromisoformat(row["signed_at"]) if row["signed_at"] else None,
        finished=row["finished"],
        severities=_severities(summary),
        affected_side=AffectedSide(summary["affected_side"]),
        function_percent={branch: summary["function_percent"].get(branch) for branch in Branch},
        interval_percent={branch: _interval(summary, branch) for branch in Branch},
        detectable_points={branch: summary.get("detectable_points", {}).get(branch) for branch in Branch},
        method=_method(summary),
        program_severities=_program_severities(summary),
        withheld=_withheld(summary),
        questionnaires={Questionnaire(name): scores for name, scores in summary.get("questionnaires", {}).items()},
        dated=summary.get("dated", True),
    )


def _method(summary: Mapping[str, Any]) -> Method | None:
    written = summary.get("method")
    return Method(written["grader"], written["landmarker_sha256"]) if written is not None else None


def _interval(summary: Mapping[str, Any], branch: Branch) -> tuple[float, float] | None:
    ends = summary.get("interval_percent", {}).get(branch)
    return (float(ends[0]), float(ends[1])) if ends is not None else None


def _severities(summary: Mapping[str, Any], name: str = "severities") -> dict[Branch, Severity | None]:
    values = summary.get(name, {})
    return {branch: Severity(values[branch]) if values.get(branch) else None for branch in Branch}


def _program_severities(summary: Mapping[str, Any]) -> dict[Branch, Severity | None]:
    """Return the program's grades; where an early version did not note them, those that P makes."""
    if "program_severities" in summary:
        return _severities(summary, "program_severities")
    return {branch: _severity_by_function(summary, branch) for branch in Branch}


def _severity_by_function(summary: Mapping[str, Any], branch: Branch) -> Severity | None:
    """Return the grade of P; a VI that stands is believed where noise alone may have made it (`severity_of`)."""
    percent = summary["function_percent"].get(branch)
    if percent is None:
        return None
    may_be_noise = percent < SEVERITY_LOWER_BOUND_PERCENT[Severity.IV]
    stands = _severities(summary)[branch]
    return Severity.VI if may_be_noise and stands is Severity.VI else severity_of(percent)


def _withheld(summary: Mapping[str, Any]) -> dict[Branch, WithheldReason | None]:
    values = summary.get("withheld", {})
    return {branch: WithheldReason(values[branch]) if values.get(branch) else None for branch in Branch}
