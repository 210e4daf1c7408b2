"""Treatments, alterations and consents of a patient as the JSON of one column, and back."""

import json
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeVar

from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.face import Side
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Alteration, AlteredSide, Treatment, TreatmentKind
from palsygrader.errors import ArchiveError

E = TypeVar("E", bound=StrEnum)

RECORD_VERSION: Final = 1


def write_record(patient: Patient) -> str:
    """Return the JSON of what the other columns of a patient do not hold."""
    content = {
        "version": RECORD_VERSION,
        "treatments": [
            {"kind": each.kind, "day": each.day.isoformat(), "side": each.side, "note": each.note}
            for each in patient.treatments
        ],
        "altered": [{"alteration": each.alteration, "side": each.side} for each in patient.altered],
        "consents": [
            {
                "purpose": each.purpose,
                "answer": each.answer,
                "day": each.day.isoformat(),
                "noted_by": each.noted_by,
            }
            for each in patient.consents
        ],
    }
    return json.dumps(content, ensure_ascii=False)


def read_record(
    text: str,
) -> tuple[tuple[Treatment, ...], tuple[AlteredSide, ...], tuple[Consent, ...]]:
    """Return treatments, alterations and consents; none of them from a record of the former schema, `{}`.

    Raises:
        ArchiveError: `archive.newer` for a version or a value that only a later version of the program knows,
            `archive.damaged` when something is missing or of a wrong kind.
    """
    try:
        content = json.loads(text)
        if content.get("version", RECORD_VERSION) > RECORD_VERSION:
            raise ArchiveError("archive.newer")
        return (
            tuple(map(_treatment, content.get("treatments", ()))),
            tuple(map(_altered, content.get("altered", ()))),
            tuple(map(_consent, content.get("consents", ()))),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged") from error


def _treatment(values: dict[str, Any]) -> Treatment:
    return Treatment(
        _known(TreatmentKind, values["kind"]), date.fromisoformat(values["day"]), _side(values["side"]), values["note"]
    )


def _altered(values: dict[str, Any]) -> AlteredSide:
    return AlteredSide(_known(Alteration, values["alteration"]), _side(values["side"]))


def _consent(values: dict[str, Any]) -> Consent:
    return Consent(
        _known(ConsentPurpose, values["purpose"]),
        _known(ConsentAnswer, values["answer"]),
        date.fromisoformat(values["day"]),
        values["noted_by"],
    )


def _side(value: str | None) -> Side | None:
    return _known(Side, value) if value is not None else None


def _known(kind: type[E], value: str) -> E:
    """Return the member of a value."""
    if value not in list(kind):
        raise ArchiveError("archive.newer")
    return kind(value)
