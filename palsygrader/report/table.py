"""An examination as JSON and its measurements as CSV, for other programs."""

import csv
import math
import re
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from palsygrader.domain.examination import Examination
from palsygrader.domain.grade import BranchGrade, Grade, Provenance, Scale
from palsygrader.domain.measurement import Measurement
from palsygrader.domain.scales import definitions
from palsygrader.domain.scales.sheet import scale_scores, values_in_force
from palsygrader.errors import ReportError

SCHEMA: Final = 1
"""Version of the JSON; raised when a reader of the former one would misread it."""
CSV_COLUMNS: Final = (
    "examination_id",
    "started_at",
    "clinician",
    "expression",
    "quantity",
    "side",
    "value",
    "unit",
    "noise",
)
_FORMULA_STARTS: Final = r"=+\-@＝＋－＠"
"""A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection)."""
_RUN: Final = re.compile(
    rf"(^[\s\ufeff\u200b]*(?=[{_FORMULA_STARTS}])|^(?=[\t\r\n])|[;|\t\r\n]\s*(?=[{_FORMULA_STARTS}]))"
)
"""Where a cell begins, also for a spreadsheet that takes another sign than the comma for the end of a cell."""


def examination_json(examination: Examination) -> dict[str, object]:
    """Return the program's answer in plain JSON types, the schema of `grade --json`.

    Branches hold the program's own values; the items of the scales hold the value that stands beside the proposal.

    Raises:
        ReportError: `report.nothing_graded`, the examination has no grade.
    """
    grade = examination.grade
    if grade is None:
        raise ReportError("report.nothing_graded")
    return {
        "schema": SCHEMA,
        "affected_side": examination.side_in_force.value,
        "branches": {answer.branch.value: _branch(answer) for answer in grade.branches},
        "scales": _scales(examination, grade),
        "measurements": [_measurement(measurement) for measurement in examination.measurements],
        "quality": [
            {
                "expression": flag.expression.value,
                "issue": flag.issue.value,
                "share": _number(flag.share),
                "regions": None if flag.regions is None else [region.value for region in flag.regions],
            }
            for flag in examination.quality
        ],
        "provenance": _provenance(grade.provenance),
    }


def measurement_rows(examination: Examination) -> list[list[object]]:
    """Return every measurement of an examination as a row of `measurements_csv`.

    The begin is empty where the day of the visit is not known. Text that a spreadsheet would run as a formula is given
    a leading apostrophe.
    """
    begun = examination.started_at.isoformat() if examination.dated else None
    who = (examination.examination_id, begun, examination.clinician)
    measured = [_measurement(measurement) for measurement in examination.measurements]
    return [
        [spreadsheet_cell(value) for value in (*who, *(row[name] for name in CSV_COLUMNS[len(who) :]))]
        for row in measured
    ]


def measurements_csv(rows: Iterable[Sequence[object]]) -> str:
    """Return the rows of any number of examinations as CSV (RFC 4180), under a heading."""
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(CSV_COLUMNS)
    writer.writerows(rows)
    return stream.getvalue()


def _branch(answer: BranchGrade) -> dict[str, object]:
    interval = answer.interval_percent
    return {
        "function_percent": _percent(answer.function_percent),
        "interval_percent": [_percent(end) for end in interval] if interval is not None else None,
        "grade": answer.severity.name if answer.severity is not None else None,
        "withheld": answer.withheld.value if answer.withheld is not None else None,
        "evidence": [
            {
                "expression": detail.expression.value,
                "quantity": detail.quantity.value,
                "measured_percent": _percent(detail.measured_percent),
                "estimated_percent": _percent(detail.estimated_percent),
                "weight": _number(detail.weight),
            }
            for detail in answer.evidence_details
        ],
        "losses": [
            {
                "expression": loss.expression.value,
                "region": loss.region.value,
                "side": loss.side.value,
                "gain_percent": _percent(loss.gain_percent),
            }
            for loss in answer.losses
        ],
    }


def _scales(examination: Examination, grade: Grade) -> dict[str, object]:
    return {
        scale.value: {
            "totals": dict(score.totals) if score.totals else None,
            "rule": score.rule,
            "missing": list(score.missing),
            "items": _items(examination, grade, scale),
        }
        for scale, score in scale_scores(examination).items()
    }


def _items(examination: Examination, grade: Grade, scale: Scale) -> dict[str, object]:
    values = values_in_force(examination, scale)
    proposals = {proposal.item: proposal for proposal in grade.proposals if proposal.scale is scale}
    items: dict[str, object] = {}
    for item in definitions(scale):
        proposal = proposals.get(item.identifier)
        withheld = proposal.withheld if proposal is not None else None
        items[item.identifier] = {
            "value": values.get(item.identifier),
            "proposed": proposal.value if proposal is not None else None,
            "withheld": withheld.value if withheld is not None else None,
            "must_confirm": proposal.must_confirm if proposal is not None else False,
            "decided": examination.decision(f"{scale}.{item.identifier}") is not None,
        }
    return items


def _measurement(measurement: Measurement) -> dict[str, object]:
    return {
        "quantity": measurement.quantity.value,
        "expression": measurement.expression.value,
        "side": measurement.side.value if measurement.side is not None else None,
        "value": _number(measurement.value),
        "unit": measurement.unit.value,
        "noise": _number(measurement.noise),
    }


def _provenance(provenance: Provenance) -> dict[str, object]:
    return {
        "program_version": provenance.program_version,
        "grader": provenance.grader,
        "landmarker": provenance.landmarker,
        "landmarker_sha256": provenance.landmarker_sha256,
        "scale_method": provenance.scale_method,
        "iris_diameter_mm": _number(provenance.iris_diameter_mm),
        "libraries": dict(provenance.libraries),
        "graded_at": provenance.graded_at.isoformat(),
    }


def _number(value: float | None) -> float | None:
    """Return a plain number; JSON has none for infinity and not-a-number."""
    return float(value) if value is not None and math.isfinite(value) else None


def _percent(value: float | None) -> float | None:
    """Return a percentage in tenths; P is not known more finely."""
    number = _number(value)
    return round(number, 1) if number is not None else None


def spreadsheet_cell(value: object) -> object:
    """Return a value as a cell of CSV: nothing as an empty one, text that would be run as a formula as text."""
    if isinstance(value, str):
        return _RUN.sub(r"\1'", value)
    return "" if value is None else value
