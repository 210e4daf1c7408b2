"""Take what can still be read out of a damaged database into the restored one that took its place."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import ColumnElement, Engine, Table, and_, func, insert, select, update
from sqlalchemy.exc import DatabaseError

from palsygrader.archive import audit, deletions
from palsygrader.archive.database import confirm, connect, migrate
from palsygrader.archive.pages import PAGE_BYTES, damaged_pages, with_page_count
from palsygrader.archive.patient_keys import is_sealed
from palsygrader.archive.tables import (
    AUDIT,
    BLOB,
    DELETION,
    DRAFT,
    EXAMINATION,
    HOSPITAL_OBJECT,
    HOSPITAL_ORDER,
    KEPT,
    PATIENT,
    PATIENT_DRAFT,
    READING,
)
from palsygrader.archive.visit_check import content_is_whole
from palsygrader.errors import ArchiveError

_CHANGING: Final = frozenset(
    {DELETION, PATIENT, EXAMINATION, READING, DRAFT, PATIENT_DRAFT, HOSPITAL_ORDER, HOSPITAL_OBJECT}
)
"""Tables whose rows are written more than once; the damaged database has the newer ones."""


class _Damaged:
    """Reads a damaged database; after each damaged page with another connection."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._engine = connect(path, key, reads=True)

    def keys(self, table: Table) -> list[tuple[Any, ...]]:
        """Return the keys of the rows that can be reached from either end."""
        columns = list(table.primary_key.columns)
        found: dict[tuple[Any, ...], None] = {}
        for order in (columns, [column.desc() for column in columns]):
            with suppress(DatabaseError), self._engine.connect() as connection:
                for row in connection.execute(select(*columns).order_by(*order)):
                    found[tuple(row)] = None
            self._engine.dispose()
        return list(found)

    def row(self, table: Table, key: Sequence[Any]) -> dict[str, Any] | None:
        """Return a row, None when it is damaged."""
        try:
            with self._engine.connect() as connection:
                row = connection.execute(select(table).where(_is(table, key))).mappings().first()
                confirm(connection)
                return None if row is None else dict(row)
        except DatabaseError:
            self._engine.dispose()
            return None

    def close(self) -> None:
        """Close."""
        self._engine.dispose()


def salvage(damaged: Path, fresh: Path, key: bytes, first_page: bytes) -> int:
    """Copy rows that the restored database does not have, or has as they were before; return how many.

    Who was deleted since the backup is deleted again. What is signed in the restored database stays as it is, and the
    record of actions goes on only as far as its seals fit.

    Args:
        damaged: The damaged file, with its log.
        fresh: The restored one, which nobody has open.
        key: Of both.
        first_page: Of a backup, to find the way in the damaged file when its own is damaged: the names of tables.

    Raises:
        ArchiveError: `archive.newer`, `archive.damaged` when the restored one is no archive.
    """
    if 1 in damaged_pages(damaged, key):
        count = damaged.stat().st_size // PAGE_BYTES
        with damaged.open("r+b") as file:
            file.write(with_page_count(first_page, key, count))
    source, engine = _Damaged(damaged, key), connect(fresh, key)
    try:
        migrate(engine, new=False)
        count = sum(_take(source, engine, table, row_key) for table in KEPT for row_key in source.keys(table))
        with engine.begin() as connection:
            deletions.delete_again(connection)
        return count + _take_audit(source, engine)
    finally:
        source.close()
        engine.dispose()


def _take(source: _Damaged, engine: Engine, table: Table, key: tuple[Any, ...]) -> int:
    row = source.row(table, key)
    if row is None or (table is BLOB and not _is_whole(row["name"], row["content"])):
        return 0
    try:
        with engine.begin() as connection:
            there = connection.execute(select(table).where(_is(table, key))).mappings().first()
            if there is None:
                connection.execute(insert(table).values(**row))
            elif dict(there) == row or table not in _CHANGING:
                return 0
            else:
                connection.execute(update(table).where(_is(table, key)).values(**row))
    except DatabaseError:  # it refers to what is lost, or is signed
        return 0
    return 1


def _is_whole(name: str, content: bytes) -> bool:
    """Return whether a blob is what its name says; a sealed one is checked when it is opened."""
    return is_sealed(content) or content_is_whole(name, content)


def _take_audit(source: _Damaged, engine: Engine) -> int:
    """Go on with the record of actions as far as it can be read without a gap and its seals fit."""
    rows = list(_following(source, engine))
    while rows:
        try:
            with engine.begin() as connection:
                connection.execute(insert(AUDIT), rows)
                audit.verified_lines(connection)
        except ArchiveError as error:
            broken = int(str(error.values.get("line", 0)))
            rows = [row for row in rows[:-1] if row["sequence"] < broken]
        else:
            break
    return len(rows)


def _following(source: _Damaged, engine: Engine) -> Iterator[dict[str, Any]]:
    with engine.begin() as connection:
        sequence: int = connection.scalar(select(func.coalesce(func.max(AUDIT.c.sequence), 0))) or 0
    while (row := source.row(AUDIT, (sequence := sequence + 1,))) is not None:
        yield row


def _is(table: Table, key: Sequence[Any]) -> ColumnElement[bool]:
    return and_(*(column == value for column, value in zip(table.primary_key.columns, key, strict=True)))
