"""The lists of a server, whose columns the database cannot look into: what they need is opened here and chosen here."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, Connection, Integer, any_, cast, func, select
from sqlalchemy.dialects.postgresql import distinct_on

from palsygrader.archive.tables import AUDIT, EXAMINATION, PATIENT

_NAMES: Final = "names in the record"
"""Among what is kept with a connection, which ends when the archive is locked or closed or the server is lost."""


def patient_rows(connection: Connection, words: Sequence[str], shown: Sequence[str]) -> list[Mapping[str, Any]]:
    """Return the rows of the list of patients, the latest activity first.

    Args:
        connection: To a server.
        words: Folded by `listing.search_key`; a patient has all of them.
        shown: What of a visit's summary the list shows.

    Returns:
        The columns of a patient, and `visits`, `last_at`, `summary` (a JSON list of what is shown).
    """
    wanted = select(PATIENT)
    if words:  # only this column of those who are not wanted is opened
        wanted = wanted.where(PATIENT.c.patient_id.in_(patients_with(connection, words)))
    counted = select(EXAMINATION.c.patient_id, func.count(), func.max(EXAMINATION.c.started_utc))
    counts = {row[0]: (row[1], row[2]) for row in connection.execute(counted.group_by(EXAMINATION.c.patient_id))}
    last_at = _last_days(connection)
    graded = {row.patient_id: row.summary for row in connection.execute(_latest().where(EXAMINATION.c.graded))}
    rows = []
    for row in connection.execute(wanted).mappings():
        key = row["patient_id"]
        visits, last_utc = counts.get(key, (0, None))
        summary = json.loads(graded[key]) if key in graded else {}
        made: dict[str, Any] = {
            **row,
            "visits": visits,
            "last_at": last_at.get(key),
            "summary": json.dumps([summary.get(name) for name in shown]),
        }
        rows.append((last_utc or row["added_utc"], made))
    return [made for _, made in sorted(rows, key=lambda each: each[0], reverse=True)]


def patients_with(connection: Connection, words: Sequence[str]) -> list[str]:
    """Return the patients whose search key has all of some words.

    Args:
        connection: To a server.
        words: Folded by `listing.search_key`.
    """
    keys = connection.execute(select(PATIENT.c.patient_id, PATIENT.c.search_key))
    return [row.patient_id for row in keys if all(word in row.search_key for word in words)]


def users_of_record(connection: Connection) -> list[str]:
    """Return every name in the record of who did what, in order."""
    return sorted(_names(connection).lines)


def lines_of(connection: Connection, who: str) -> ColumnElement[bool]:
    """Return whether a line of the record is somebody's.

    Args:
        connection: To a server.
        who: As the record names them.
    """
    lines = _names(connection).lines.get(who, [])
    return AUDIT.c.sequence == any_(cast(lines, ARRAY(Integer)))  # one parameter, however many they are


@dataclass
class _Names:
    """Whose the lines of the record are, up to the newest that was looked at; no line ever changes."""

    newest: int = 0
    lines: dict[str, list[int]] = field(default_factory=dict)


def _names(connection: Connection) -> _Names:
    """Return the names in the record; each is opened once for as long as the archive is connected and not locked."""
    kept: _Names = connection.info.setdefault(_NAMES, _Names())
    if (connection.scalar(select(func.max(AUDIT.c.sequence))) or 0) < kept.newest:  # it was cut off, which is told
        kept = connection.info[_NAMES] = _Names()
    newer = select(AUDIT.c.sequence, AUDIT.c.who).where(AUDIT.c.sequence > kept.newest).order_by(AUDIT.c.sequence)
    for sequence, who in connection.execute(newer):
        kept.lines.setdefault(who, []).append(sequence)
        kept.newest = sequence
    return kept


def peak_rows(connection: Connection, patient_id: str) -> Iterator[Mapping[str, Any]]:
    """Return what `peaks.list_peaks` reads of a patient's documents."""
    found = select(EXAMINATION.c.examination_id, EXAMINATION.c.document).where(EXAMINATION.c.patient_id == patient_id)
    for row in connection.execute(found):
        for record in json.loads(row.document)["records"]:
            peak = record["peak"]
            yield {
                "examination_id": row.examination_id,
                "expression": record["expression"],
                "picture": peak["picture"],
                "points_px": peak["points_px"],
                "confidence": peak["confidence"],
                "time_ms": peak["time_ms"],
            }


def _latest() -> Any:  # noqa: ANN401 - a select whose columns are told below
    """Return patient, day and summary of each patient's latest visit."""
    columns = (EXAMINATION.c.patient_id, EXAMINATION.c.started_at, EXAMINATION.c.summary)
    latest_first = (EXAMINATION.c.patient_id, EXAMINATION.c.started_utc.desc())
    return select(*columns).ext(distinct_on(EXAMINATION.c.patient_id)).order_by(*latest_first)


def _last_days(connection: Connection) -> dict[str, str]:
    """Return when each patient's latest visit of a known day began."""
    latest = connection.execute(_latest()).all()
    days = {row.patient_id: row.started_at for row in latest if _dated(row.summary)}
    undated = [row.patient_id for row in latest if row.patient_id not in days]
    if undated:
        all_of_them = select(EXAMINATION.c.patient_id, EXAMINATION.c.started_at, EXAMINATION.c.summary)
        all_of_them = all_of_them.where(EXAMINATION.c.patient_id.in_(undated)).order_by(EXAMINATION.c.started_utc)
        days.update(_days(connection.execute(all_of_them)))
    return days


def _days(rows: Iterable[Any]) -> Iterator[tuple[str, str]]:
    return ((row.patient_id, row.started_at) for row in rows if _dated(row.summary))


def _dated(summary: str) -> bool:
    return bool(json.loads(summary).get("dated", True))
