from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from palsygrader.gui.deletion_page import DeletionPage
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.workers import JobQueue

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]


@pytest.fixture
def patients(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled) -> PatientsPage:
    page = PatientsPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.resize(1176, 720)
    page.show()
    settled()
    return page


@pytest.fixture
def page(patients: PatientsPage, settled: Settled) -> DeletionPage:
    patients.details.delete.click()
    settled()
    assert patients.deletion is not None
    return patients.deletion


def test_nothing_goes_until_the_name_is_typed(page: DeletionPage, archive: FakeArchive, settled: Settled) -> None:
    assert page.field.hasFocus()
    for typed in ("", "Ana", "Benedikt Ødegård"):
        page.field.setText(typed)
        assert not page.delete_button.isEnabled()
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        settled()
        assert "ana" in archive.known
    page.field.setText("ana  ruiz")
    assert page.delete_button.isEnabled()


def test_the_patient_goes_and_the_certificate_is_asked_about(
    page: DeletionPage, patients: PatientsPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    gone: list[str] = []
    patients.patient_deleted.connect(gone.append)
    page.field.setText("Ana Ruiz")
    page.delete_button.click()
    settled()
    assert gone == ["ana"]
    assert "ana" not in archive.known
    assert page.certificate.startswith(b"%PDF")
    left: list[bool] = []
    patients.settle(lambda: left.append(True))
    assert page.question.asking
    assert patients.unsaved
    assert left == []
    page.question.cancel()
    page.save_to(tmp_path / "certificate.pdf")
    settled()
    assert (tmp_path / "certificate.pdf").read_bytes() == page.certificate
    page.leave()
    settled()
    assert not page.isVisible()
    assert page.certificate == b""
    assert next(line.patient.name for line in patients.list.lines) == "Benedikt Ødegård"
    page.field.undo()
    assert page.field.text() == ""


def test_a_refusal_is_told_and_everything_stays(page: DeletionPage, archive: FakeArchive, settled: Settled) -> None:
    archive.failure = ArchiveError("archive.patient_in_use")
    page.field.setText("Ana Ruiz")
    page.delete()
    settled()
    assert "being recorded" in page.notices.text
    assert page.field.isVisible()


def test_a_patient_who_cannot_be_read_is_told(patients: PatientsPage, archive: FakeArchive, settled: Settled) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    patients.delete_patient()
    settled()
    assert patients.deletion is not None
    assert "disk" in patients.deletion.state.text


def test_escape_keeps_the_patient(page: DeletionPage, archive: FakeArchive, settled: Settled) -> None:
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    settled()
    assert not page.isVisible()
    assert "ana" in archive.known


def test_names_are_shown_as_they_are(page: DeletionPage, archive: FakeArchive, settled: Settled) -> None:
    archive.known["ana"] = Patient("<b>Ana</b>", "ana")
    page.show_patient(archive.known["ana"])
    settled()
    assert "<b>Ana</b>" in page._title.text()
    assert page._title.textFormat() is Qt.TextFormat.PlainText
