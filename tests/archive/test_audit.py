from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, insert, update

from palsygrader.archive import audit
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.tables import AUDIT
from palsygrader.errors import ArchiveError


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Return a database with three audit lines that is not guarded."""
    engine = connect(tmp_path / "archive.db", b"k" * 32)
    migrate(engine, new=True, revision="0001")
    with engine.begin() as connection:
        for number in range(3):
            audit.append(connection, who="Dr Vega", what="patient.added", subject=f"p{number}")
    yield engine
    engine.dispose()


def test_lines_come_back_in_order(engine: Engine) -> None:
    with engine.begin() as connection:
        lines = audit.verified_lines(connection)
    assert [(line.sequence, line.who, line.what, line.subject) for line in lines] == [
        (number + 1, "Dr Vega", "patient.added", f"p{number}") for number in range(3)
    ]
    assert lines[0].at <= lines[1].at <= lines[2].at


@pytest.mark.parametrize("column", ["at_utc", "who", "what", "subject", "digest"])
def test_a_changed_line_is_told(engine: Engine, column: str) -> None:
    with engine.begin() as connection:
        connection.execute(update(AUDIT).where(AUDIT.c.sequence == 2).values({column: "2026-01-01T00:00:00+00:00"}))
        with pytest.raises(ArchiveError, match=r"archive\.audit_broken line=2"):
            audit.verified_lines(connection)


def test_a_removed_line_is_told(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.sequence == 1))
        with pytest.raises(ArchiveError, match=r"archive\.audit_broken line=1"):
            audit.verified_lines(connection)


def test_a_line_put_in_without_its_seal_is_told(engine: Engine) -> None:
    with engine.begin() as connection:
        line = {"at_utc": "2026-01-01T00:00:00+00:00", "who": "x", "what": "y", "subject": "z", "digest": "0" * 64}
        connection.execute(insert(AUDIT).values(sequence=4, **line))
        with pytest.raises(ArchiveError, match=r"archive\.audit_broken line=4"):
            audit.verified_lines(connection)


def test_a_line_is_gone_with_its_transaction(engine: Engine) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        audit.append(connection, who="Dr Vega", what="patient.added", subject="p9")
        assert len(audit.verified_lines(connection)) == 4
        transaction.rollback()
    with engine.begin() as connection:
        assert len(audit.verified_lines(connection)) == 3
