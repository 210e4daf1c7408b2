from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from palsygrader.archive.lines import PatientLine
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.patient import Patient
from palsygrader.domain.severity import Severity
from palsygrader.gui import patient_list, visit_timeline
from palsygrader.gui.patient_list import PatientList
from palsygrader.gui.visit_timeline import SLOT_PX, VisitTimeline
from tests.gui.conftest import visit_line

SEEN = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return the grades of the faces that are painted from now on."""
    found: list[object] = []
    for module in (patient_list, visit_timeline):
        monkeypatch.setattr(module, "paint_face", lambda *given, **_named: found.append(given[2]))
    return found


def test_a_face_of_the_list_is_painted_once_for_all_that_look_the_same(qtbot: QtBot, painted: list[object]) -> None:
    found = PatientList()
    qtbot.addWidget(found)
    found.resize(400, 700)
    grades = [dict.fromkeys(Branch, severity) for severity in (Severity.II, Severity.II, Severity.V)]
    found.show_lines(
        [PatientLine(Patient(str(n), str(n)), SEEN, 1, each, AffectedSide.LEFT) for n, each in enumerate(grades)],
        None,
    )
    for _time in range(3):
        found.grab()
    assert painted == [grades[0], grades[2]]


def test_the_line_of_visits_paints_those_in_view(qtbot: QtBot, painted: list[object]) -> None:
    made = VisitTimeline()
    qtbot.addWidget(made)
    first = visit_line(Patient("Ana", "p", palsy_side=AffectedSide.LEFT), 0, 40.0)
    visits = [
        replace(first, examination_id=str(n), started_at=first.started_at + timedelta(days=30 * n)) for n in range(40)
    ]
    made.show_visits(tuple(reversed(visits)), None, ())
    made.resize(made.sizeHint())
    made.grab()
    assert len(painted) == 40
    painted.clear()
    made.grab(QRect(0, 0, 4 * SLOT_PX, made.height()))
    assert 4 <= len(painted) <= 7
