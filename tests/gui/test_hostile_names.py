"""Markup in what is typed of a patient is shown as it is, on every page that shows it and in every tool tip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from palsygrader.domain.treatments import Treatment, TreatmentKind
from palsygrader.gui.file_dialogs import safe_name
from palsygrader.gui.rail import RailPage
from tests.gui.test_desk import desk  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from palsygrader.gui.desk import Desk
    from tests.gui.conftest import FakeArchive

MARK = "zq7"
HOSTILE = f"<img src='file:///etc/hostname'><b>{MARK}</b> & <a href='http://example.org'>x</a>"
Settled = Callable[[], None]


@pytest.fixture
def hostile(archive: FakeArchive, desk: Desk, settled: Settled) -> Desk:  # noqa: F811
    treatment = Treatment(kind=next(iter(TreatmentKind)), day=date(2024, 3, 5), note=HOSTILE)
    archive.known["ana"] = replace(
        archive.known["ana"],
        name=HOSTILE,
        record_number=HOSTILE,
        cause=HOSTILE,
        treatment=HOSTILE,
        notes=HOSTILE,
        treatments=(treatment,),
    )
    archive.lines["ana"] = [replace(each, clinician=HOSTILE) for each in archive.visits("ana")]
    desk.patients.reload()
    settled()
    return desk


def tips(window: QWidget) -> Iterator[str]:
    """Yield the tool tips of all widgets and of all items of lists and tables."""
    for widget in (window, *window.findChildren(QWidget)):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from (str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in indices(widget.model()))


def indices(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    """Yield all places of a list or table."""
    top = QModelIndex()
    for row in range(model.rowCount(top)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
        yield from (model.index(row, column) for column in range(columns))


def assert_shown_as_it_is(window: QWidget) -> int:
    """Look at every label, button and tool tip; return how many show what was typed."""
    found = 0
    for label in window.findChildren(QLabel):
        if MARK in label.text():
            found += 1
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    for button in window.findChildren(QAbstractButton):
        found += MARK in button.text()
    for tip in tips(window):
        if MARK in tip:
            found += 1
            assert not (GuiQt.mightBeRichText(tip) and "<img" in tip), tip
    return found


def test_every_page_shows_markup_as_it_is(hostile: Desk, archive: FakeArchive, settled: Settled) -> None:
    patients = hostile.patients
    patients.choose_patient(archive.known["ana"])
    settled()
    assert assert_shown_as_it_is(hostile) >= 4
    patients.edit_patient()
    assert_shown_as_it_is(hostile)
    patients.stop()
    for page in RailPage:
        hostile.show_page(page)
        settled()
        assert_shown_as_it_is(hostile)


def test_the_list_of_patients_has_harmless_tips(hostile: Desk) -> None:
    told = [tip for tip in tips(hostile.patients) if MARK in tip]
    assert told
    assert all("&lt;img" in tip for tip in told)


@given(st.text(max_size=60))
def test_a_proposed_name_stays_in_its_folder(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert safe not in {".", ".."}
    assert not set(safe) & set('/\\:*?"<>|\0\n\r')
    assert not safe.startswith((".", " "))


@pytest.mark.parametrize("name", ["../../etc/passwd", "..\\..\\x.pdf", "/root/x", "C:\\x", "..", "a/../../b.pdf"])
def test_a_path_in_a_name_is_no_path(name: str) -> None:
    assert "/" not in safe_name(name)
    assert "\\" not in safe_name(name)
