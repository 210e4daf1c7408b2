"""The import page: files come in, are proposed, changed, graded and kept; nothing is lost silently."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError
from palsygrader.gui.help_topics import HelpTopic, topic_in_view
from palsygrader.gui.import_page import ImportPage
from palsygrader.gui.import_session import ImportSession, Work
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from palsygrader.wording import say
from tests.gui.import_examples import ImportArchive, photograph
from tests.gui.own_threads import own_threads

LONG_MS = 60_000
PATIENT = Patient("Ana Ruiz", "ana", palsy_side=AffectedSide.LEFT)
SHOWN = (Expression.REST, Expression.BROW_RAISE, Expression.OPEN_SMILE, Expression.CHEEK_PUFF)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose names tell nothing, with a file that cannot be read."""
    made = tmp_path_factory.mktemp("visit")
    for number, expression in enumerate(SHOWN):
        photograph(made / f"IMG_{number}.jpg", expression, f"2024:05:03 14:2{number}:00")
    (made / "IMG_9.jpg").write_bytes(b"cut off")
    return made


@pytest.fixture
def media() -> ImportArchive:
    return ImportArchive()


@pytest.fixture
def page(media: ImportArchive, archive_queue: JobQueue, qtbot: QtBot) -> Iterator[ImportPage]:
    page = ImportPage(archive=media, archive_queue=archive_queue, settings=Settings(clinician="Dr Weber"))
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.begin(PATIENT)
    yield page
    assert page.stop()


def test_the_help_tells_of_the_import(page: ImportPage) -> None:
    assert topic_in_view(page) is HelpTopic.IMPORTING


def session_of(page: ImportPage) -> ImportSession:
    assert page.session is not None
    return page.session


def work(page: ImportPage) -> Work:
    return session_of(page).work


def read(page: ImportPage, folder: Path, qtbot: QtBot, *, confirm: bool = True) -> ImportSession:
    """Read a folder and, unless told otherwise, confirm a face at rest that is only guessed."""
    page.add([folder])
    session = session_of(page)
    qtbot.waitUntil(lambda: session.work is Work.NOTHING, timeout=LONG_MS)
    if confirm and session.unconfirmed_rest is not None:
        page.foot.confirm.click()
    return session


def graded(page: ImportPage, archive: ImportArchive, qtbot: QtBot) -> Examination:
    with qtbot.waitSignal(page.finished, timeout=LONG_MS) as told:
        page.foot.ask_for_grade()
    assert told.args == [archive.saved[-1].examination_id]
    return archive.saved[-1]


def press(page: ImportPage, key: str) -> None:
    buttons = page.findChildren(QPushButton)
    next(each for each in buttons if each.text() == say(key) and each.isVisibleTo(page)).click()


def test_it_begins_with_what_to_do(page: ImportPage) -> None:
    assert say("import.empty") in page.empty.text
    assert page.empty.isVisibleTo(page)
    assert not page.foot.isVisibleTo(page)
    assert not page.unsaved


def test_files_are_proposed_and_what_cannot_be_read_gets_its_line(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    session = read(page, folder, qtbot)
    assert list(session.used) == [Expression.REST, Expression.BROW_RAISE, Expression.OPEN_SMILE]
    shown = [tile.choice.currentText() for tile in page.grid.tiles.values()]
    assert shown == ["At rest", "Brow raise", "Open smile", say("import.tile.choose")]
    assert len(page.grid.told) == 1
    assert "IMG_9.jpg" in page.grid.told[0]
    assert say("import.unassigned.one") in page.foot.text


def test_a_face_that_is_not_there_stops_nothing(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> None:
    from PIL import Image

    Image.new("RGB", (320, 240), (90, 120, 90)).save(tmp_path / "wall.png")
    photograph(tmp_path / "rest.jpg", Expression.REST)
    session = read(page, tmp_path, qtbot)
    assert list(session.used) == [Expression.REST]
    assert len(page.grid.told) == 1
    assert page.grid.told[0].startswith("wall.png: ")


def test_without_rest_nothing_can_be_graded_and_that_is_said(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    session = read(page, folder, qtbot)
    session.choose(session.used[Expression.REST], None)
    assert say("import.no_rest") in page.foot.text
    assert not page.foot.grade.isEnabled()
    page.foot.ask_for_grade()
    assert session.work is Work.NOTHING


def test_a_rest_that_is_only_guessed_is_marked_and_nothing_is_graded_before_it_is_confirmed(
    page: ImportPage, media: ImportArchive, folder: Path, qtbot: QtBot
) -> None:
    session = read(page, folder, qtbot, confirm=False)
    guessed = folder / "IMG_0.jpg"
    assert session.unconfirmed_rest == guessed
    assert say("import.rest_guessed", file="IMG_0.jpg") in page.foot.text
    assert page.grid.tiles[guessed].choice.accessibleDescription() == say("import.why.rest_guessed")
    assert not page.foot.grade.isEnabled()
    page.foot.ask_for_grade()
    session.grade(None)
    assert session.work is Work.NOTHING
    assert page.foot.confirm.isVisibleTo(page)
    page.foot.confirm.click()
    assert page.foot.confirm.isHidden()
    assert say("import.rest_guessed", file="IMG_0.jpg") not in page.foot.text
    assert page.grid.tiles[guessed].choice.accessibleDescription() == say("import.why.chosen")
    assert graded(page, media, qtbot).grade is not None


def test_another_file_can_be_said_to_be_at_rest(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    session = read(page, folder, qtbot, confirm=False)
    session.choose(folder / "IMG_3.jpg", Expression.REST)
    assert session.unconfirmed_rest is None
    assert session.used[Expression.REST] == folder / "IMG_3.jpg"
    assert page.foot.grade.isEnabled()


def test_the_keyboard_goes_from_one_button_to_the_next(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    read(page, folder, qtbot, confirm=False)
    foot = page.foot
    foot.confirm.setFocus()
    QTest.keyClick(foot.confirm, Qt.Key.Key_Space)
    assert foot.grade.hasFocus()
    QTest.keyClick(foot.grade, Qt.Key.Key_Space)
    assert foot.cancel.hasFocus()
    QTest.keyClick(foot.cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(foot.grade.hasFocus, timeout=LONG_MS)


def test_a_rest_told_by_its_name_needs_no_word(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> None:
    photograph(tmp_path / "rest.jpg", Expression.REST)
    assert read(page, tmp_path, qtbot, confirm=False).unconfirmed_rest is None
    assert page.foot.confirm.isHidden()
    assert page.foot.grade.isEnabled()


def test_the_doctor_changes_it_with_the_keyboard(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    session = read(page, folder, qtbot)
    tile = page.grid.tiles[folder / "IMG_3.jpg"]
    assert tile.choice.accessibleName() == say("import.tile.expression", file="IMG_3.jpg")
    tile.choice.setFocus()
    QTest.keyClicks(tile.choice, "cheek")
    assert session.used[Expression.CHEEK_PUFF] == folder / "IMG_3.jpg"
    assert tile.choice.accessibleDescription() == say("import.why.chosen")


def test_graded_files_become_a_visit_in_the_archive(
    page: ImportPage, media: ImportArchive, folder: Path, qtbot: QtBot
) -> None:
    before = {file: file.read_bytes() for file in folder.iterdir()}
    session = read(page, folder, qtbot)
    session.choose(folder / "IMG_3.jpg", Expression.CHEEK_PUFF)
    visit = graded(page, media, qtbot)
    assert set(visit.records) == set(SHOWN)
    assert visit.patient_id == "ana"
    assert visit.clinician == "Dr Weber"
    assert visit.dated
    assert visit.started_at.replace(tzinfo=None).isoformat() == "2024-05-03T14:20:00"
    assert visit.grade is not None
    assert visit.grade.affected_side is AffectedSide.LEFT
    for number, expression in enumerate(SHOWN):
        record = visit.records[expression]
        assert len(record.times_ms) == 1
        assert record.media_id is not None
        assert media.media[record.media_id] == before[folder / f"IMG_{number}.jpg"]
    assert {file: file.read_bytes() for file in folder.iterdir()} == before
    assert page.session is None


def test_a_day_that_nobody_knows_is_not_made_up(
    page: ImportPage, media: ImportArchive, tmp_path: Path, qtbot: QtBot
) -> None:
    photograph(tmp_path / "rest.jpg", Expression.REST)
    read(page, tmp_path, qtbot)
    assert say("import.day.unknown") in page.foot.text
    assert not graded(page, media, qtbot).dated


def test_the_doctor_sets_the_day_and_a_wrong_one_is_told(
    page: ImportPage, media: ImportArchive, folder: Path, qtbot: QtBot
) -> None:
    read(page, folder, qtbot)
    assert page.foot.day.text() == "3 May 2024"
    for typed, problem in (
        ("31 June 2024", "form.date_unknown"),
        (f"{date.today() + timedelta(days=2):%d.%m.%Y}", "form.date_future"),  # noqa: DTZ011
    ):
        page.foot.day.clear()
        QTest.keyClicks(page.foot.day, typed)
        assert say(problem) in page.foot.text
        assert not page.foot.grade.isEnabled()
    page.foot.day.clear()
    QTest.keyClicks(page.foot.day, "2 May 2024")
    visit = graded(page, media, qtbot)
    assert visit.dated
    assert visit.started_at.date() == date(2024, 5, 2)


@pytest.mark.parametrize("files", [0, 2])
def test_a_full_disk_keeps_nothing_and_loses_no_choice(
    page: ImportPage, media: ImportArchive, folder: Path, qtbot: QtBot, files: int
) -> None:
    session = read(page, folder, qtbot)
    media.most_files = files
    with qtbot.waitSignal(session.failed, timeout=LONG_MS):
        page.foot.ask_for_grade()
    assert say("archive.cannot_write") in page.notices.text
    assert media.media == {}
    assert len(media.deleted) == 1
    assert list(session.used) == [Expression.REST, Expression.BROW_RAISE, Expression.OPEN_SMILE]
    media.most_files = 100
    assert graded(page, media, qtbot).records


def test_an_archive_that_takes_nothing_is_told(
    page: ImportPage, media: ImportArchive, folder: Path, qtbot: QtBot
) -> None:
    session = read(page, folder, qtbot)
    media.failure = ArchiveError("archive.cannot_write")
    with qtbot.waitSignal(session.failed, timeout=LONG_MS):
        page.foot.ask_for_grade()
    assert page.foot.grade.isEnabled()


def test_a_file_that_went_away_is_named(page: ImportPage, media: ImportArchive, tmp_path: Path, qtbot: QtBot) -> None:
    gone = photograph(tmp_path / "rest.jpg", Expression.REST)
    session = read(page, tmp_path, qtbot)
    gone.unlink()
    with qtbot.waitSignal(session.failed, timeout=LONG_MS):
        page.foot.ask_for_grade()
    assert "rest.jpg" in page.notices.text
    assert media.saved == []


def test_reading_can_be_stopped(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    page.add([folder])
    session = session_of(page)
    assert work(page) is Work.READING
    press(page, "import.cancel")
    assert work(page) is Work.NOTHING
    assert len(session.files) < len(SHOWN)
    assert page.notices.text == say("import.cancelled")


def test_grading_can_be_stopped_and_begun_again(
    page: ImportPage, media: ImportArchive, folder: Path, qtbot: QtBot
) -> None:
    read(page, folder, qtbot)
    page.foot.ask_for_grade()
    assert work(page) is Work.MEASURING
    press(page, "import.cancel")
    assert work(page) is Work.NOTHING
    assert media.saved == []
    assert graded(page, media, qtbot).records


def test_leaving_asks_once_and_only_where_something_is_lost(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        page.leave()
    page.begin(PATIENT)
    read(page, folder, qtbot)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.question.text == say("import.leave.ask")
    press(page, "import.leave.stay")
    assert page.unsaved
    went: list[int] = []
    page.settle(lambda: went.append(1))
    press(page, "import.leave.leave")
    assert went == [1]
    assert page.session is None
    page.settle(lambda: went.append(2))
    assert went == [1, 2]


def test_more_files_can_be_dropped(page: ImportPage, folder: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "IMG_0.jpg")), QUrl("https://example.org/a.jpg")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    page.add([folder / "IMG_0.jpg"])
    assert session_of(page).files == (folder / "IMG_0.jpg",)
    qtbot.waitUntil(lambda: session_of(page).work is Work.NOTHING, timeout=LONG_MS)


def test_no_thread_is_left(
    media: ImportArchive, archive_queue: JobQueue, folder: Path, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    settled()
    before = own_threads()
    page = ImportPage(archive=media, archive_queue=archive_queue, settings=Settings())
    qtbot.addWidget(page)
    page.begin(PATIENT, [folder])
    assert page.stop()
    assert own_threads() <= before
