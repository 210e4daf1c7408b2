"""Fixtures of the hospital: an archive with signed visits, and a station."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.patient import Patient
from palsygrader.hospital.stations import Station

VISIT_AT = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook that the network library leaves the socket of a failed connection to Python to close."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore:.*socket:pytest.PytestUnraisableExceptionWarning"))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    cost = KeyCost(time_cost=1, memory_kib=8, lanes=1)
    with Archive.create(tmp_path / "archive", "open sesame", cost=cost, user="Dr Vega") as archive:
        archive.add_patient(Patient("Ana Ruiz", "p1"))
        yield archive


@pytest.fixture
def sign(archive: Archive) -> Callable[[str], str]:
    """Return what keeps a signed visit without recordings and returns its identifier."""

    def keep(examination_id: str) -> str:
        visit = Examination("p1", VISIT_AT, "Dr Vega", examination_id=examination_id)
        archive.save_examination(replace(visit, signature=Signature("Dr Vega", VISIT_AT)))
        return examination_id

    return keep


@pytest.fixture
def station() -> Station:
    return Station("PALSYGRADER", timeout_s=5.0)
