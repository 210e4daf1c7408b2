"""What is typed into a patient's form is kept while it is typed and is back after a crash; it is never the record."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.treatments import Alteration, AlteredSide, TreatmentKind
from palsygrader.errors import ArchiveError
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import say
from tests.gui.conftest import FakeArchive


@pytest.fixture
def make_page(
    qtbot: QtBot, archive: FakeArchive, archive_queue: JobQueue, settled: Callable[[], None]
) -> Callable[[], PatientsPage]:
    def make() -> PatientsPage:
        page = PatientsPage(archive=archive, archive_queue=archive_queue, clinician=lambda: "Dr Sato")
        qtbot.addWidget(page)
        page.resize(1176, 720)
        page.show()
        settled()
        return page

    return make


def press(page: PatientsPage, key: str) -> None:
    next(b for b in page.form.findChildren(QPushButton) if b.text() == say(key) and b.isVisible()).click()


def test_a_new_patient_is_back_after_a_crash_and_saved_as_one(
    make_page: Callable[[], PatientsPage], archive: FakeArchive, settled: Callable[[], None], qtbot: QtBot
) -> None:
    page = make_page()
    page.add_patient()
    settled()
    form = page.form
    QTest.keyClicks(form.name, "Chen Wei ")
    QTest.keyClicks(form.born, "31.2.1990")  # no such day, and kept as it was typed
    form.side.setCurrentIndex(form.side.findData(AffectedSide.RIGHT))
    form.notes.setPlainText("Comes\nalone")
    form.treatments.add()
    row = form.treatments.rows[0]
    row.kind.setCurrentIndex(row.kind.findData(TreatmentKind.LID_WEIGHT))
    row.side.setCurrentIndex(row.side.findData(Side.RIGHT))
    QTest.keyClicks(row.note, "gold")
    form.altered.boxes[AlteredSide(Alteration.OPERATED, Side.LEFT)].setChecked(True)
    consent = form.consents.rows[ConsentPurpose.RESEARCH]
    consent.answer.setCurrentIndex(consent.answer.findData(ConsentAnswer.GIVEN))
    consent.noted_by.setText("Dr Ito")
    qtbot.waitUntil(lambda: len(archive.typed) == 1)
    fields = next(iter(archive.typed.values())).fields
    assert len(archive.known) == 3

    other = make_page()
    other.add_patient()
    settled()
    again = other.form
    assert again.changed
    assert next(iter(archive.typed.values())).fields == fields
    assert (again.name.text(), again.born.text(), again.notes.toPlainText()) == (
        "Chen Wei ",
        "31.2.1990",
        "Comes\nalone",
    )
    assert again.treatments.fields == form.treatments.fields
    assert again.altered.altered == form.altered.altered
    assert again.consents.fields == form.consents.fields
    assert say("form.draft") in [label.text() for label in told(other)]
    again.born.setText("")
    again.treatments.rows[0].day.setText("3.5.2024")
    again.save()
    settled()
    assert len(archive.known) == 4
    assert archive.typed == {}
    other.add_patient()
    settled()
    assert not again.changed


def told(page: PatientsPage) -> list[QLabel]:
    return [label for label in page.form.findChildren(QLabel) if not label.isHidden()]


def test_a_changed_record_is_back_for_its_own_patient_until_it_is_discarded(
    make_page: Callable[[], PatientsPage], archive: FakeArchive, settled: Callable[[], None]
) -> None:
    page = make_page()
    page.edit_patient()
    settled()
    first = page.patient
    assert first is not None
    QTest.keyClicks(page.form.cause, " again")
    page.stop()
    settled()
    assert list(archive.typed) == [first.patient_id]

    other = make_page()
    other.add_patient()
    settled()
    assert not other.form.changed
    other.form.cancel()
    other.edit_patient()
    settled()
    assert other.form.cause.text() == f"{first.cause} again"
    other.form.cancel()
    press(other, "form.discard")
    settled()
    assert archive.typed == {}
    assert archive.known[first.patient_id] == first


def test_what_is_typed_and_taken_back_leaves_nothing(
    make_page: Callable[[], PatientsPage], archive: FakeArchive, settled: Callable[[], None], qtbot: QtBot
) -> None:
    page = make_page()
    page.add_patient()
    settled()
    page.form.name.setText("A")
    qtbot.waitUntil(lambda: len(archive.typed) == 1)
    page.form.name.setText("")
    settled()
    assert archive.typed == {}
    page.stop()
    settled()
    assert archive.typed == {}


def test_what_cannot_be_kept_is_told_until_it_can(
    make_page: Callable[[], PatientsPage], archive: FakeArchive, settled: Callable[[], None]
) -> None:
    page = make_page()
    page.add_patient()
    settled()
    archive.failure = ArchiveError("archive.cannot_write")
    page.form.name.setText("Chen")
    page.stop()
    settled()
    failed = say("draft.failed", why=say("archive.cannot_write"))
    assert failed in [label.text() for label in told(page)]
    archive.failure = None
    page.form.name.setText("Chen Wei")
    page.stop()
    settled()
    assert failed not in [label.text() for label in told(page)]
    assert [draft.fields["name"] for draft in archive.typed.values()] == ["Chen Wei"]


def test_a_draft_that_comes_late_does_not_replace_what_is_typed(
    make_page: Callable[[], PatientsPage], archive: FakeArchive, settled: Callable[[], None]
) -> None:
    page = make_page()
    page.add_patient()
    settled()
    page.form.name.setText("Chen")
    page.stop()
    settled()
    draft = next(iter(archive.typed.values()))
    page.form.name.setText("Somebody else")
    page.form.restore(None, draft)
    assert page.form.name.text() == "Somebody else"
    page.form.show_patient(None)
    page.form.restore(None, replace(draft, fields={"sex": "unheard of", "name": "Chen"}))
    assert (page.form.name.text(), page.form.sex.currentIndex() >= 0) == ("Chen", True)
