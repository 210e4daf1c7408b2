from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from palsygrader import __version__, wording
from palsygrader.domain.questionnaires import Questionnaire
from palsygrader.errors import ReportError
from palsygrader.gui.logo_row import LogoRow
from palsygrader.gui.passphrase_change import PassphraseChange
from palsygrader.gui.settings_page import SettingsPage
from palsygrader.gui.workers import JobQueue
from palsygrader.report import logo
from palsygrader.settings import Settings, SettingsStore

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture
def page(store: SettingsStore, qtbot: QtBot) -> Iterator[SettingsPage]:
    page = SettingsPage(
        settings_store=store, cameras=lambda: [("Integrated", "cam0"), ("On a stick", "cam1")], data=store.path.parent
    )
    qtbot.addWidget(page)
    page.resize(1176, 800)
    page.show()
    yield page
    assert page.stop()


def line(page: SettingsPage, name: str) -> QLineEdit:
    field = page.rows[name].field
    assert isinstance(field, QLineEdit)
    return field


def box(page: SettingsPage, name: str) -> QComboBox:
    field = page.rows[name].field
    assert isinstance(field, QComboBox)
    return field


def type_into(field: QLineEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(field: QComboBox, words: str) -> None:
    field.setCurrentText(words)
    field.activated.emit(field.currentIndex())


def test_a_change_is_saved_told_and_taken_back(page: SettingsPage, store: SettingsStore) -> None:
    told: list[Settings] = []
    page.changed.connect(told.append)
    type_into(line(page, "clinician"), "Dr Weber")
    assert store.load().clinician == "Dr Weber"
    assert told == [store.load()]
    assert page.notices.text == wording.say("settings.saved")
    page.notices.act()
    assert store.load() == Settings()
    assert line(page, "clinician").text() == ""
    assert told[-1] == Settings()


@pytest.mark.parametrize("typed", ["8", "20", "wide", ""])
def test_a_wrong_iris_diameter_is_told_and_not_saved(page: SettingsPage, store: SettingsStore, typed: str) -> None:
    field = line(page, "iris_diameter_mm")
    field.clear()
    type_into(field, typed)
    assert page.rows["iris_diameter_mm"].problem == wording.say("settings.iris_diameter_mm.problem")
    assert field.property("invalid") is True
    assert store.load() == Settings()


@pytest.mark.parametrize("typed", ["12.1", "12,1", " 12.1 mm"])
def test_a_right_iris_diameter_is_saved(page: SettingsPage, store: SettingsStore, typed: str) -> None:
    type_into(line(page, "iris_diameter_mm"), "7")
    type_into(line(page, "iris_diameter_mm"), typed)
    assert store.load().iris_diameter_mm == 12.1
    assert page.rows["iris_diameter_mm"].problem == ""


def test_the_letterhead_keeps_its_lines(page: SettingsPage, store: SettingsStore) -> None:
    for row, words in zip(page.clinic, ("St. Anna", "", "Vienna"), strict=False):
        assert isinstance(row.field, QLineEdit)
        type_into(row.field, words)
    assert store.load().clinic == ("St. Anna", "", "Vienna")


def test_choices_and_switches_are_saved(page: SettingsPage, store: SettingsStore) -> None:
    choose(box(page, "paper"), "Letter")
    choose(box(page, "theme"), "Dark")
    choose(box(page, "camera"), "On a stick")
    choose(box(page, "auto_lock_minutes"), "Never")
    ring = page.rows["ring_light"].field
    assert isinstance(ring, QCheckBox)
    ring.click()
    assert store.load() == Settings(paper="letter", theme="dark", camera="cam1", auto_lock_minutes=0, ring_light=True)


def test_a_camera_that_is_gone_stays_chosen(store: SettingsStore, qtbot: QtBot) -> None:
    store.save(Settings(camera="gone"))
    page = SettingsPage(settings_store=store)
    qtbot.addWidget(page)
    page.show()
    assert box(page, "camera").currentText() == wording.say("settings.camera.absent")


def test_a_disk_that_cannot_be_written_is_told(page: SettingsPage, store: SettingsStore) -> None:
    store.path.mkdir()
    type_into(line(page, "clinician"), "Dr Weber")
    assert page.notices.text == wording.say("settings.not_saved")
    assert line(page, "clinician").text() == ""
    assert page.settings == Settings()


def test_about_names_version_folder_and_licences(page: SettingsPage, store: SettingsStore) -> None:
    told = [label.text() for label in page.about.findChildren(QLabel)]
    assert __version__ in told
    assert str(store.path.parent) in " ".join(told)
    page.about.show_licences()
    text = page.about.licences.toPlainText()
    assert "Apache License" in text
    assert "numpy" in text
    assert "Open Font License" in text.replace("OPEN FONT LICENSE", "Open Font License")


def test_what_the_program_is_not_never_scrolls_away(page: SettingsPage) -> None:
    assert "not a certified medical device" in page.limits.text()
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    for place in (0, scroll.verticalScrollBar().maximum()):
        scroll.verticalScrollBar().setValue(place)
        assert page.limits.isVisible()
        assert not page.limits.visibleRegion().isEmpty()
    page.about.libraries_button.click()
    page.about.show_licences()
    assert not page.limits.visibleRegion().isEmpty()


def test_libraries_are_shown_on_demand(page: SettingsPage) -> None:
    assert page.about.libraries.isHidden()
    page.about.libraries_button.click()
    assert not page.about.libraries.isHidden()
    assert "numpy" in [label.text() for label in page.about.libraries.findChildren(QLabel)]
    page.about.libraries_button.click()
    assert page.about.libraries.isHidden()


def test_every_setting_has_words() -> None:
    shown = set(Settings.model_fields) - {"version", "clinic", "tour_answered", "selftest_offered"}
    assert {f"settings.{name}" for name in shown} <= wording.CATALOGUE.keys()


@pytest.fixture
def change(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot) -> PassphraseChange:
    change = PassphraseChange(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(change)
    change.show()
    change.open_button.click()
    return change


@pytest.mark.parametrize(
    ("current", "again", "told", "after"),
    [
        ("correct horse", "four unrelated words", "passphrase.changed", "four unrelated words"),
        ("wrong", "four unrelated words", "archive.wrong_passphrase", "correct horse"),
        ("correct horse", "another", "passphrase.differs", "correct horse"),
    ],
)
def test_the_passphrase_is_changed_with_the_one_in_force(
    change: PassphraseChange,
    archive: FakeArchive,
    settled: Callable[[], None],
    current: str,
    again: str,
    told: str,
    after: str,
) -> None:
    change.current.setText(current)
    change.new.first.setText("four unrelated words")
    change.new.second.setText(again)
    change.change_button.click()
    settled()
    assert change.told == wording.say(told)
    assert archive.passphrase == after


def test_the_words_of_items_are_typed_kept_and_taken_back(
    page: SettingsPage, store: SettingsStore, qtbot: QtBot
) -> None:
    texts = page.item_texts
    assert not texts.lines
    chooser = texts.questionnaire.field
    assert isinstance(chooser, QComboBox)
    choose(chooser, "Synkinesis Assessment Questionnaire")
    shown = [key for key, row in texts.lines.items() if row.isVisible()]
    assert shown == [f"saq.{number}" for number in range(1, 10)]

    field = texts.lines["saq.3"].field
    assert isinstance(field, QLineEdit)
    with qtbot.waitSignal(page.changed):
        type_into(field, "  Mein Auge geht zu. ")
    assert store.load().questionnaire_items == {"saq.3": "Mein Auge geht zu."}
    type_into(field, "")
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert store.load().questionnaire_items == {}


def test_the_words_of_items_that_are_kept_stand_in_their_rows(
    page: SettingsPage, store: SettingsStore, qtbot: QtBot
) -> None:
    page.change(questionnaire_items={"saq.3": "Mein Auge geht zu."})
    page.item_texts.show_questionnaire(Questionnaire.SAQ)
    assert page.item_texts.lines["saq.3"].typed == "Mein Auge geht zu."
    page.item_texts.show_questionnaire(None)
    assert not any(row.isVisible() for row in page.item_texts.lines.values())
    page.change(questionnaire_items={})
    assert page.item_texts.lines["saq.3"].typed == ""


def logo_row(page: SettingsPage) -> LogoRow:
    row = page.rows["logo"]
    assert isinstance(row, LogoRow)
    return row


def has_logo(row: LogoRow) -> bool:
    return row.preview.has_logo


def drawn_logo(folder: Path) -> Path:
    file = folder / "clinic.png"
    Image.new("RGB", (300, 100), "teal").save(file)
    return file


def take(row: LogoRow, file: Path, qtbot: QtBot) -> None:
    row.take(file)
    qtbot.waitUntil(row.choose.isEnabled)


def test_a_logo_is_kept_shown_taken_back_and_removed(
    page: SettingsPage, store: SettingsStore, tmp_path: Path, qtbot: QtBot
) -> None:
    row, file = logo_row(page), drawn_logo(tmp_path)
    assert not row.remove.isVisible()
    take(row, file, qtbot)
    file.unlink()  # the program has its own
    assert store.load().logo
    assert has_logo(row)
    assert row.preview.isVisible()
    page.notices.act()
    assert store.load().logo == ""
    assert not has_logo(row)
    take(row, drawn_logo(tmp_path), qtbot)
    row.remove.click()
    assert store.load() == Settings()


def test_a_logo_is_read_on_a_worker(
    page: SettingsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row, read_by = logo_row(page), []

    def read(_file: Path) -> str:
        read_by.append(threading.current_thread())
        raise ReportError("logo.unreadable")

    monkeypatch.setattr(logo, "read_logo", read)
    row.take(tmp_path / "any.png")
    assert not row.choose.isEnabled()
    qtbot.waitUntil(row.choose.isEnabled)
    assert read_by != [threading.main_thread()]
    assert row.problem == wording.say("logo.unreadable")


def test_a_bad_logo_is_one_line_and_nothing_changes(
    page: SettingsPage, store: SettingsStore, tmp_path: Path, qtbot: QtBot
) -> None:
    row = logo_row(page)
    take(row, drawn_logo(tmp_path), qtbot)
    kept = store.load()
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    take(row, bad, qtbot)
    assert row.problem == wording.say("logo.not_a_picture")
    assert store.load() == kept
    assert row.preview.has_logo


def test_the_letterhead_is_shown_as_it_is_printed(page: SettingsPage) -> None:
    preview = logo_row(page).preview
    assert not preview.isVisible()
    type_into(clinic_line(page), "Facial Nerve Clinic")
    assert preview.isVisible()
    words = preview.grab().toImage()
    type_into(clinic_line(page), "Another Clinic")
    assert preview.grab().toImage() != words


def clinic_line(page: SettingsPage) -> QLineEdit:
    field = page.clinic[0].field
    assert isinstance(field, QLineEdit)
    return field
