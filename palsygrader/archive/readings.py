"""Addenda and second readings within a transaction: beside the examination, which stays as it was signed."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, RowMapping, func, insert, select, update

from palsygrader.archive.tables import ADDENDUM, EXAMINATION, READING
from palsygrader.domain.addendum import Addendum
from palsygrader.domain.face import Branch
from palsygrader.domain.reading import Reading
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError

READING_VERSION: Final = 1


def add_addendum(connection: Connection, examination_id: str, addendum: Addendum) -> None:
    """Keep one more addendum of a signed examination; whether it is signed, the caller knows."""
    values = {
        "examination_id": examination_id,
        "author": addendum.author,
        "written_at": addendum.written_at.isoformat(),
        "text": addendum.text,
    }
    connection.execute(insert(ADDENDUM).values(**values))


def addenda_of(connection: Connection, examination_id: str) -> tuple[Addendum, ...]:
    """Return the addenda of an examination, the oldest first."""
    of_it = select(ADDENDUM).where(ADDENDUM.c.examination_id == examination_id).order_by(ADDENDUM.c.sequence)
    rows = connection.execute(of_it).mappings()
    return tuple(Addendum(row["author"], datetime.fromisoformat(row["written_at"]), row["text"]) for row in rows)


def count_addenda(connection: Connection, condition: ColumnElement[bool]) -> dict[str, int]:
    """Return how many addenda the examinations have that meet a condition; without those that have none."""
    counted = select(ADDENDUM.c.examination_id, func.count()).where(_of_those(ADDENDUM.c.examination_id, condition))
    return {row[0]: row[1] for row in connection.execute(counted.group_by(ADDENDUM.c.examination_id))}


def save_reading(connection: Connection, examination_id: str, reading: Reading) -> bool:
    """Save a reading, new or changed.

    Returns:
        Whether it is new.

    Raises:
        ArchiveError: `archive.reading_kept` when the saved one is finished.
    """
    saved = select(READING.c.finished_at).where(READING.c.reading_id == reading.reading_id)
    row = connection.execute(saved).first()
    values = {
        "examination_id": examination_id,
        "reader": reading.reader,
        "begun_at": reading.begun_at.isoformat(),
        "finished_at": reading.finished_at.isoformat() if reading.finished_at is not None else None,
        "content": _write(reading),
    }
    if row is None:
        connection.execute(insert(READING).values(reading_id=reading.reading_id, **values))
        return True
    if row.finished_at is not None:
        raise ArchiveError("archive.reading_kept")
    connection.execute(update(READING).where(READING.c.reading_id == reading.reading_id).values(**values))
    return False


def readings_of(connection: Connection, examination_id: str, *, finished: bool = True) -> tuple[Reading, ...]:
    """Return the finished readings of an examination in the order in which they were finished, or the others.

    Raises:
        ArchiveError: As `_read`.
    """
    state = READING.c.finished_at.is_not(None) if finished else READING.c.finished_at.is_(None)
    of_it = select(READING).where(READING.c.examination_id == examination_id, state)
    return _in_order(connection.execute(of_it).mappings().all())


def finished_readings(connection: Connection, condition: ColumnElement[bool]) -> dict[str, tuple[Reading, ...]]:
    """Return the finished readings of the examinations that meet a condition; without those that have none."""
    found = select(READING).where(_of_those(READING.c.examination_id, condition), READING.c.finished_at.is_not(None))
    of_visit: dict[str, list[RowMapping]] = {}
    for row in connection.execute(found).mappings():
        of_visit.setdefault(row["examination_id"], []).append(row)
    return {examination_id: _in_order(rows) for examination_id, rows in of_visit.items()}


def _of_those(column: ColumnElement[str], condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return column.in_(select(EXAMINATION.c.examination_id).where(condition))


def _in_order(rows: Sequence[RowMapping]) -> tuple[Reading, ...]:
    readings = [_read(row) for row in rows]
    return tuple(sorted(readings, key=lambda reading: reading.finished_at or reading.begun_at))


def _read(row: RowMapping) -> Reading:
    """Return the reading of a row.

    Raises:
        ArchiveError: `archive.newer` when a later version of the program wrote it, `archive.damaged` when something is
            missing or wrong.
    """
    try:
        content = json.loads(row["content"])
        if content["version"] > READING_VERSION:
            raise ArchiveError("archive.newer")
        whole_face = content["house_brackmann"]
        return Reading(
            reader=row["reader"],
            begun_at=datetime.fromisoformat(row["begun_at"]),
            severities={Branch(name): Severity(value) for name, value in content["severities"].items()},
            house_brackmann=Severity(whole_face) if whole_face is not None else None,
            items={str(key): int(value) for key, value in content["items"].items()},
            finished_at=datetime.fromisoformat(row["finished_at"]) if row["finished_at"] else None,
            reading_id=row["reading_id"],
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged") from error


def _write(reading: Reading) -> str:
    content = {
        "version": READING_VERSION,
        "severities": dict(reading.severities),
        "house_brackmann": reading.house_brackmann,
        "items": dict(reading.items),
    }
    return json.dumps(content)
