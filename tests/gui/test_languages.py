"""The window in another language: its words, Qt's own, numbers and days, and a change while it is open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.roles import Role
from palsygrader.gui import languages
from palsygrader.gui.app import Program
from palsygrader.gui.desk import Desk
from palsygrader.gui.key_list import KeyList
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.settings_page import SettingsPage
from palsygrader.gui.unlock_page import UnlockPage
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore
from palsygrader.wording.catalogue import ENGLISH_ONLY, ROOMS
from palsygrader.wording.language import LANGUAGES, template
from tests.gui import review_examples

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive, FakeVault

LETTERS = 6
"""A sentence with values is told by so many letters of its own, or it might be anything."""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    locale = QLocale()
    yield lambda code: languages.speak(qapp, code)
    languages.speak(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def desk(
    archive: FakeArchive, archive_queue: JobQueue, tmp_path: Path, speak: Callable[[str], None], qtbot: QtBot
) -> Iterator[Desk]:
    speak("de")
    made = Desk(
        archive=archive,
        archive_queue=archive_queue,
        settings_store=SettingsStore(tmp_path / "settings.json"),
        visit_pages=None,  # type: ignore[arg-type]  # no visit is opened
        cameras=list,
        data=tmp_path,
        demo=False,
    )
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    assert made.stop()


def shown(page: QWidget) -> set[str]:
    """Return every text that a page and what is on it show, hidden parts too, without what was typed."""
    found: set[str] = set()
    for widget in (page, *page.findChildren(QWidget)):
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(re.sub("<[^>]*>", " ", widget.text()))
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(number) for number in range(widget.count())}
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(number) for number in range(widget.count())}
        elif isinstance(widget, QTableView):
            model = widget.model()
            found |= {str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())}
            found |= {
                str(model.index(r, c).data()) for r in range(model.rowCount()) for c in range(model.columnCount())
            }
    return {line.strip() for text in found for line in text.split("\n") if line.strip()}


def english_in(texts: set[str]) -> set[str]:
    """Return those texts that are English sentences of the catalogue and no sentences of the language in force."""
    english, own = [], []
    for name, room in ROOMS.items():
        for key, words in room.WORDS.items():
            if name not in ENGLISH_ONLY and template(key) != words:
                english.append(_pattern(words))
                own.append(_pattern(template(key)))
    foreign, native = (re.compile("|".join(filter(None, each)), re.IGNORECASE) for each in (english, own))
    same = {words.casefold() for words in wording.CATALOGUE.values()} & {
        template(key).casefold() for key in wording.CATALOGUE
    }
    return {
        text for text in texts if text.casefold() not in same and foreign.fullmatch(text) and not native.fullmatch(text)
    }


def _pattern(words: str) -> str:
    """Return a sentence as a pattern with anything for its values; empty where it has too few letters."""
    parts = [(literal, field) for literal, field, _, _ in Formatter().parse(words)]
    letters = sum(character.isalpha() for literal, _ in parts for character in literal)
    if any(field is not None for _, field in parts) and letters < LETTERS:
        return ""
    return "(?:" + "".join(re.escape(literal) + (".+" if field is not None else "") for literal, field in parts) + ")"


def test_the_walk_finds_english_words(speak: Callable[[str], None], qtbot: QtBot) -> None:
    page = QLabel(wording.say("patients.add_tip"))
    page.setToolTip(wording.say("patients.none_found", words="x"))
    qtbot.addWidget(page)
    speak("de")
    assert english_in(shown(page)) == {"Add a patient (Ctrl+N)", "Nobody found for “x”"}


@pytest.mark.parametrize("page", list(RailPage))
def test_the_pages_speak_german(desk: Desk, page: RailPage, settled: Callable[[], None]) -> None:
    settled()
    desk.show_page(page)
    settled()
    texts = shown(desk)
    assert len(texts) > 50
    assert not english_in(texts)


def test_the_form_the_keys_and_the_unlocking_speak_german(
    desk: Desk, vault: FakeVault, archive_queue: JobQueue, settled: Callable[[], None], qtbot: QtBot
) -> None:
    settled()
    desk.patients.edit_patient()
    unlock = UnlockPage(vault=vault, archive_queue=archive_queue)
    qtbot.addWidget(unlock)
    unlock.start()
    assert not english_in(shown(desk) | shown(KeyList(desk)) | shown(unlock))


def test_the_review_speaks_german(archive_queue: JobQueue, speak: Callable[[str], None], qtbot: QtBot) -> None:
    speak("de")
    page = ReviewPage(
        archive=review_examples.FakeArchive(), archive_queue=archive_queue, settings=Settings(clinician="Dr. Ito")
    )
    qtbot.addWidget(page)
    page.show_examination(review_examples.PATIENT, review_examples.visit(), [review_examples.visit(days_ago=30)])
    texts = shown(page)
    assert len(texts) > 100
    assert not english_in(texts)
    assert page.stop()


@pytest.mark.parametrize(
    ("code", "cancel"), [("en", "Cancel"), ("de", "Abbrechen"), ("es", "Cancelar"), ("zh", "取消")]
)
def test_qts_own_buttons_and_numbers_speak_too(speak: Callable[[str], None], code: str, cancel: str) -> None:
    speak(code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().language() == QLocale(languages.LOCALES[code]).language()
    assert QLocale().decimalPoint() == LANGUAGES[code].decimal


def test_every_language_has_a_locale_and_can_be_chosen() -> None:
    assert languages.LOCALES.keys() == LANGUAGES.keys()
    codes = {code for _name, code in languages.choices()}
    assert codes == {"system", *LANGUAGES}
    for code in codes:
        assert Settings(language=code).language == code  # type: ignore[arg-type]


def test_the_language_of_the_system_is_used_until_another_is_chosen(
    speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wanted(QLocale):
        @staticmethod
        def system() -> Wanted:
            return Wanted()

        def uiLanguages(self, *_: object) -> list[str]:  # noqa: N802 - Qt's name
            return ["fr-FR", "de-CH"]

    monkeypatch.setattr(languages, "QLocale", Wanted)
    speak("system")
    assert wording.current().code == "de"
    speak("zh")
    assert wording.current().code == "zh"


def test_a_number_is_shown_and_typed_with_a_comma(tmp_path: Path, speak: Callable[[str], None], qtbot: QtBot) -> None:
    speak("de")
    page = SettingsPage(settings_store=SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    field = page.rows["iris_diameter_mm"].field
    assert isinstance(field, QLineEdit)
    assert field.text() == "11,77"
    field.setText("12,5")
    field.editingFinished.emit()
    assert page.settings.iris_diameter_mm == 12.5
    assert field.text() == "12,5"


@pytest.mark.parametrize(
    ("code", "day"), [("de", r"\d+\. \w+\.? \d{4}"), ("zh", r"\d{4}年\d+月\d+日"), ("en", r"\d+ \w+ \d{4}")]
)
def test_the_field_of_a_day_is_written_as_usual(
    archive: FakeArchive, archive_queue: JobQueue, speak: Callable[[str], None], code: str, day: str, qtbot: QtBot
) -> None:
    speak(code)
    from palsygrader.gui.day_reports import DayReports

    card = DayReports(archive=archive, archive_queue=archive_queue, settings=Settings)
    qtbot.addWidget(card)
    field = card.findChildren(QDateEdit)[0]
    assert re.fullmatch(day, field.text()), field.text()


def test_another_language_takes_effect_at_once_and_is_kept(
    qapp: QApplication, speak: Callable[[str], None], tmp_path: Path, qtbot: QtBot
) -> None:
    SettingsStore(tmp_path / SETTINGS_NAME).save(Settings(language="en"))
    program = Program(qapp, folder=tmp_path, demo=True, source=None)
    program.start()
    window = program.window
    qtbot.waitUntil(lambda: window.desk is not None and bool(window.desk.patients.list.lines), timeout=20_000)
    before = window.desk
    assert before is not None
    chosen = before.patients.patient
    before.show_page(RailPage.SETTINGS)
    box = before.settings_page.rows["language"].field
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: window.desk is not before, timeout=20_000)
    after = window.desk
    assert after is not None
    assert after.page is after.settings_page
    assert after.settings_page.settings.language == "de"
    assert SettingsStore(tmp_path / SETTINGS_NAME).load().language == "de"
    qtbot.waitUntil(lambda: after.patients.patient == chosen, timeout=20_000)
    stored = {wording.CATALOGUE[f"demo.{name}"] for name in ("patient", "cause", "notes")}
    assert english_in(shown(window)) <= stored
    window.lock()  # the page that unlocks is a new one, too
    assert window.locked
    with qtbot.waitSignal(window.closed, timeout=20_000):
        window.close()
    assert program.stop()
    window.deleteLater()
    qapp.processEvents()


def test_a_new_unlocking_page_offers_every_user_in_the_new_language(
    qapp: QApplication, speak: Callable[[str], None], tmp_path: Path, qtbot: QtBot
) -> None:
    cost = KeyCost(time_cost=1, memory_kib=8, lanes=1)
    with Archive.create(tmp_path / ARCHIVE_FOLDER, "of Vega", cost=cost, user="Dr Vega") as made:
        made.keep_recovery_key()
        kim = made.add_user("Kim", Role.ASSISTANT, "of Kim")
        made.add_user("Lou", Role.CLINICIAN, "of Lou")
        gone = made.add_user("Max", Role.CLINICIAN, "of Max")
        made.disable_user(gone.user_id)
    SettingsStore(tmp_path / SETTINGS_NAME).save(Settings(language="en", tour_answered=True, selftest_offered=True))
    program = Program(qapp, folder=tmp_path, demo=False, source=None)
    program.start()
    window = program.window

    def sign_in(name: str, passphrase: str) -> None:
        users = window.unlock.users
        qtbot.waitUntil(lambda: users.box.findText(name) >= 0, timeout=20_000)
        users.box.setCurrentText(name)
        window.unlock.passphrase.setText(passphrase)
        window.unlock.unlock_button.click()
        qtbot.waitUntil(lambda: not window.locked, timeout=20_000)

    qtbot.waitUntil(lambda: window.unlock.users.box.count() > 0, timeout=20_000)
    sign_in("Lou", "of Lou")
    before, first = window.desk, window.unlock
    assert before is not None
    before.settings_page.change(language="de")
    qtbot.waitUntil(lambda: window.desk is not before, timeout=20_000)
    assert window.unlock is not first
    window.lock()
    box = window.unlock.users.box
    qtbot.waitUntil(lambda: box.count() > 0, timeout=20_000)
    assert [box.itemText(number) for number in range(box.count())] == ["Dr Vega", "Kim", "Lou"]
    assert box.currentText() == "Lou"  # who was signed in
    assert not english_in(shown(window.unlock))
    assert window.unlock.unlock_button.text() == "Entsperren"
    sign_in("Kim", "of Kim")
    qtbot.waitUntil(lambda: window.desk is not None and window.desk._archive.account == kim, timeout=20_000)
    after = window.desk
    assert after is not None
    assert after.settings_page.settings.language == "de"
    assert not after.clinic.export.isEnabled()
    qtbot.waitUntil(lambda: program.prepared, timeout=120_000)  # libraries for the first visit
    with qtbot.waitSignal(window.closed, timeout=20_000):
        window.close()
    assert program.stop()
    window.deleteLater()
    qapp.processEvents()
