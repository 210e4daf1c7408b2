"""Today's list, the line above a visit and the queue, with an archive in memory and a server of the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from palsygrader.domain.hospital import QueuedObject, SendChannel, SendState
from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.worklist import Field, WorklistEntry
from palsygrader.errors import HospitalError
from palsygrader.gui import worklist_page
from palsygrader.gui.earlier_panel import EarlierPanel
from palsygrader.gui.entry_card import EntryCard, Known
from palsygrader.gui.hospital_line import HospitalLine, Sending
from palsygrader.gui.hospital_page import HospitalPage
from palsygrader.gui.workers import JobQueue
from palsygrader.gui.worklist_page import WorklistPage
from palsygrader.hospital.stations import Peer, Setup, Station
from palsygrader.wording import say
from tests.gui.test_listed_keys import listed

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

ENTRY = WorklistEntry(
    HospitalOrder("H-1", "A-1", "1.2.3", procedure="Facial palsy"),
    "Müller^Anna",
    "Müller, Anna",
    date(1984, 2, 29),
    Sex.FEMALE,
    datetime(2026, 5, 12, 9, 30),  # noqa: DTZ001 - the hospital's wall clock
)
OTHER = replace(ENTRY, order=HospitalOrder("H-2", "A-2", "1.2.4"), dicom_name="Ruiz^Ana", name="Ruiz, Ana")
KNOWN = Patient("Anna Müller", record_number="H-1", born=date(1984, 2, 29), sex=Sex.FEMALE)
SETUP = Setup(Station("PALSYGRADER"), Peer("PACS", "127.0.0.1", 1), Peer("WORK", "127.0.0.1", 1))
AT = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)


@pytest.fixture
def card(qtbot: QtBot) -> EntryCard:
    card = EntryCard()
    qtbot.addWidget(card)
    card.show()
    return card


def radios(card: EntryCard) -> dict[str, QRadioButton]:
    QApplication.processEvents()  # what is laid out anew is shown a turn later
    return {each.text(): each for each in card.findChildren(QRadioButton) if each.isVisible()}


def test_a_known_patient_needs_no_answer(card: EntryCard) -> None:
    card.show_entry(ENTRY, Known(KNOWN))
    assert radios(card) == {}
    assert card.accept.isEnabled()
    assert (card.patient, card.is_new) == (KNOWN, False)


def test_somebody_new_is_added_as_the_hospital_says(card: EntryCard) -> None:
    card.show_entry(ENTRY, Known(None))
    made = card.patient
    assert card.is_new
    assert (made.name, made.record_number, made.born, made.sex) == (
        "Müller, Anna",
        "H-1",
        date(1984, 2, 29),
        Sex.FEMALE,
    )


def test_a_difference_is_asked_and_kept_unless_taken(card: EntryCard) -> None:
    card.show_entry(ENTRY, Known(replace(KNOWN, born=date(1979, 5, 1))))
    assert card.patient.born == date(1979, 5, 1)
    take = next(each for text, each in radios(card).items() if text.startswith("Take over"))
    take.setChecked(True)
    assert card.taken == (Field.BORN,)
    assert card.patient.born == date(1984, 2, 29)


def test_a_damaged_name_is_told_and_cannot_be_taken(card: EntryCard) -> None:
    card.show_entry(replace(ENTRY, dicom_name="M?ller^Anna", name="M?ller, Anna"), Known(KNOWN))
    assert radios(card) == {}
    assert card.patient.name == "Anna Müller"


def test_the_damaged_name_of_somebody_new_is_typed(card: EntryCard, qtbot: QtBot) -> None:
    card.show_entry(replace(ENTRY, dicom_name="M?ller^Anna", name="M?ller, Anna"), Known(None))
    with qtbot.assertNotEmitted(card.accepted):
        card.take()
    card.name.setText("  Anna   Müller ")
    with qtbot.waitSignal(card.accepted):
        card.take()
    assert card.patient.name == "Anna Müller"


def test_who_may_be_the_same_is_asked_first(card: EntryCard, qtbot: QtBot) -> None:
    manual = Patient("Müller, Anna")
    card.show_entry(ENTRY, Known(None, (manual,)))
    assert not card.accept.isEnabled()
    with qtbot.assertNotEmitted(card.accepted):
        card.take()
    same, new = (radios(card)[text] for text in (say("worklist.alike.same", name=manual.name), "No, a new patient"))
    same.setChecked(True)
    assert card.accept.isEnabled()
    assert not card.is_new
    assert card.patient.patient_id == manual.patient_id
    assert card.patient.record_number == "H-1"  # filled in unasked
    new.setChecked(True)
    made_new: bool = card.is_new  # mypy does not see that it has changed
    assert made_new
    assert card.patient.patient_id != manual.patient_id


def test_an_entry_of_somebody_else_is_warned_of(card: EntryCard) -> None:
    card.show_entry(OTHER, Known(None), visit_of=KNOWN)
    assert card._stranger.isVisible()
    card.show_entry(ENTRY, Known(None), visit_of=KNOWN)
    assert not card._stranger.isVisible()


@pytest.fixture
def network(qtbot: QtBot) -> Iterator[JobQueue]:
    queue = JobQueue("network")
    yield queue
    assert queue.close()


Told = Callable[..., list[WorklistEntry]]


@pytest.fixture
def make_page(
    qtbot: QtBot,
    archive: FakeArchive,
    archive_queue: JobQueue,
    network: JobQueue,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Told], WorklistPage]:
    def make(told: Told) -> WorklistPage:
        monkeypatch.setattr(worklist_page, "find_entries", told)
        page = WorklistPage(
            archive=archive,  # type: ignore[arg-type]  # orders are not under test here
            archive_queue=archive_queue,
            network_queue=network,
            setup=lambda: SETUP,
        )
        qtbot.addWidget(page)
        page.show()
        return page

    return make


def test_a_visit_begins_by_keys_with_nothing_typed(
    make_page: Callable[[Told], WorklistPage], archive: FakeArchive, qtbot: QtBot
) -> None:
    page = make_page(lambda *_asked: [ENTRY, OTHER])
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.card.entry == OTHER)
    with qtbot.waitSignal(page.visit_wanted) as wanted:
        QTest.keyClick(page.table, Qt.Key.Key_N)
    patient, entry = wanted.args
    assert entry == OTHER
    assert archive.known[patient.patient_id].record_number == "H-2"


@pytest.mark.parametrize(("_section", "key"), listed("worklist"))
def test_every_key_of_the_list_of_keys_does_something(
    _section: str, key: str, make_page: Callable[[Told], WorklistPage], qtbot: QtBot
) -> None:
    asked: list[object] = []

    def answer(*given: object) -> list[WorklistEntry]:
        asked.append(given)
        return [ENTRY, OTHER]

    page = make_page(answer)
    qtbot.waitUntil(lambda: page.table.rowCount() == 2 and page.card.entry is not None)
    page.activateWindow()
    left = QSignalSpy(page.everybody_wanted)
    begun = QSignalSpy(page.visit_wanted)
    seen: dict[str, Callable[[], bool]] = {
        "find": page.search.hasFocus,
        "read": lambda: len(asked) == 2,
        "choose": page.card.accept.hasFocus,
        "begin": lambda: begun.count() == 1,
        "back": lambda: left.count() == 1,
    }
    assert not seen[key]()
    QTest.keySequence(page.table, QKeySequence(say(f"keys.worklist.{key}")))
    qtbot.waitUntil(seen[key])


def test_the_list_tells_that_it_is_empty_or_that_the_server_fails(
    make_page: Callable[[Told], WorklistPage], qtbot: QtBot
) -> None:
    told: list[WorklistEntry] = []

    def answer(*_asked: object) -> list[WorklistEntry]:
        if not told:
            raise HospitalError("hospital.wrong_title", retry=True)
        return [] if told == [OTHER] else told

    page = make_page(answer)
    qtbot.waitUntil(lambda: say("hospital.wrong_title") in page.state.text)
    told.append(OTHER)
    page.reload()
    qtbot.waitUntil(lambda: page.state.text.startswith("Nobody is on the list"))
    told.append(ENTRY)
    page.reload()
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    page.search.setText("müll")
    assert page.table.rowCount() == 1
    page.search.setText("nobody")
    assert 'fits "nobody"' in page.state.text


def test_the_entry_a_visit_may_answer_is_chosen(make_page: Callable[[Told], WorklistPage], qtbot: QtBot) -> None:
    page = make_page(lambda *_asked: [OTHER, ENTRY])
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    page.assign("v1", KNOWN)
    assert page.table.entry == ENTRY
    assert page.title.text() == say("worklist.assign_title", name=KNOWN.name)
    assert page.choice.isHidden()
    with qtbot.waitSignal(page.assigning_left):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.choice.isHidden()
    with qtbot.waitSignal(page.everybody_wanted):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def queued(number: int, state: SendState, reason: str = "", version: int = 0) -> QueuedObject:
    return QueuedObject(f"1.{number}", "v1", SendChannel.PACS, version, "photographs", state, reason, 1, None, AT)


@pytest.fixture
def line(qtbot: QtBot) -> HospitalLine:
    line = HospitalLine()
    qtbot.addWidget(line)
    return line


def test_the_line_offers_what_can_be_done(line: HospitalLine) -> None:
    line.show_sending(Sending(None, (), signed=False, edition=0))
    assert (line.send.isVisible(), line.assign.isVisible(), line.queue.isVisible()) == (False, True, False)
    line.show_sending(Sending(ENTRY, (), signed=True, edition=0))
    assert (line.send.isVisible(), line.assign.isVisible(), line.unassign.isVisible()) == (True, False, True)
    assert line.text == f"{say('hospital.line.order', number='A-1')} {say('hospital.line.not_sent')}"
    stored = (queued(1, SendState.STORED), queued(2, SendState.STORED))
    line.show_sending(Sending(ENTRY, stored, signed=True, edition=0))
    assert (line.send.isVisible(), line.unassign.isVisible(), line.queue.isVisible()) == (False, False, True)
    assert "2 of 2" in line.text
    line.show_sending(Sending(ENTRY, stored, signed=True, edition=1))
    assert line.send.isVisible()
    assert line.send.text() == say("hospital.line.send_new")


def test_the_line_tells_why_something_failed(line: HospitalLine) -> None:
    failed = (queued(1, SendState.STORED), queued(2, SendState.FAILED, "hospital.server_full"))
    line.show_sending(Sending(ENTRY, failed, signed=True, edition=0))
    assert say("hospital.server_full") in line.text
    assert "1 of 2" in line.text


@pytest.fixture
def page(qtbot: QtBot, network: JobQueue) -> HospitalPage:
    earlier = EarlierPanel(queue=network, setup=lambda: SETUP, listener=lambda: None, noted=lambda _patient: None)
    page = HospitalPage(earlier)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_queue_shows_every_object_and_why(page: HospitalPage, qtbot: QtBot) -> None:
    page.show_queue([], {})
    assert page.state.text.startswith(say("hospital.queue.empty"))
    later = replace(queued(2, SendState.FAILED, "hospital.unreachable"), next_try_at=datetime.now(UTC) + timedelta(1))
    page.show_queue([queued(1, SendState.STORED), later], {"v1": "Ana Ruiz"})
    top = page.tree.topLevelItem(0)
    assert top is not None
    assert (top.text(0), top.childCount()) == ("Ana Ruiz", 2)
    children = [child for number in range(2) if (child := top.child(number)) is not None]
    assert [child.text(2) for child in children] == ["stored and confirmed", "failed, is tried again"]
    assert page.reason.text() == say("hospital.unreachable")
    with qtbot.waitSignal(page.again_wanted) as again:
        page.again.click()
    assert again.args == ["v1"]
    page.show_queue([queued(1, SendState.STORED)], {"v1": "Ana Ruiz"})
    assert not page.cancel.isEnabled()
    assert page.again.isEnabled()


def test_earlier_visits_need_a_number(page: HospitalPage) -> None:
    page.earlier.show_patient(Patient("Ana Ruiz"))
    assert not page.earlier.look.isEnabled()
    assert page.earlier.told.text() == say("hospital.earlier.nobody")
    page.earlier.show_patient(KNOWN)
    assert page.earlier.look.isEnabled()
