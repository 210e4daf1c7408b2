"""Walk through everything of the hospital: settings, today's list, what differs, the line above a visit, the queue."""

import shutil
from datetime import date
from pathlib import Path

import hospital_visits as visits  # type: ignore[import-not-found]  # beside this, which is no package
from album import Album  # type: ignore[import-not-found]  # as above
from hospital_orthanc import OWN_TITLE, PROGRAM, TITLE, Orthanc, free_port  # type: ignore[import-not-found]  # as above
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from walk import Walk, rest  # type: ignore[import-not-found]  # as above

from palsygrader.domain.hospital import SendState
from palsygrader.domain.patient import Patient, Sex
from palsygrader.gui.desk import Desk
from palsygrader.gui.hospital_room import HospitalRoom
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.worklist_page import WorklistPage
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore

_LISTED = (
    ("Çelik-Ñandú^Zoë", "H-1"),
    ("M?ller^Anna", "H-2"),
    ("Щербаков^Пётр^Иванович", "H-3"),
    ("Wang^XiaoDong=王^小东", "H-4"),
    ("Weber^Anna", "H-5"),
)


def walk_hospital(album: Album, folder: Path) -> None:
    """Walk through it with a real server; without one there is nothing to show."""
    if shutil.which(PROGRAM) is None:
        print("screens: the hospital is left out, for Orthanc is not installed")
        return
    orthanc = Orthanc(folder / "orthanc", free_port())
    data = folder / "data"
    with visits.make_archive(data / ARCHIVE_FOLDER) as archive:
        visits.add_visit(archive, visits.patient("Zoë Çelik-Ñandú", "H-1"), "visit1")
        visits.add_visit(archive, visits.patient("Пётр Щербаков", "H-3"), "visit2")
        archive.add_patient(Patient("Anna Müller", record_number="H-2", born=date(1979, 5, 1), sex=Sex.FEMALE))
        archive.add_patient(Patient("Anna Weber"))
    server = {"title": TITLE, "host": "127.0.0.1", "port": orthanc.port}
    asked = {f"hospital_{which}_{part}": value for which in ("pacs", "worklist") for part, value in server.items()}
    settings = Settings().changed(
        tour_answered=True, selftest_offered=True, hospital_on=True, hospital_title=OWN_TITLE, **asked
    )
    SettingsStore(data / SETTINGS_NAME).save(settings)
    with orthanc.running():
        walk = Walk(album, data, demo=False)
        walk.window.unlock.open_with(visits.PASSPHRASE, lambda _archive: None)
        walk.until(lambda: walk.window.desk is not None, "the pages")
        for part in (_walk_list, _walk_visits, _walk_earlier):
            part(walk, orthanc)
        walk.end()


def _parts(walk: Walk) -> tuple[Desk, HospitalRoom, WorklistPage]:
    desk, room = walk.window.desk, walk.program.opened.hospital
    assert desk is not None and room is not None and room.worklist is not None  # noqa: S101, PT018 - there is one
    return desk, room, room.worklist


def _walk_list(walk: Walk, orthanc: Orthanc) -> None:
    """Show today's list, empty and with everybody who can be on it."""
    desk, _room, page = _parts(walk)
    rest(500)
    walk.shoot("60-patients-with-list")
    desk.patients.finder.choice.today.click()
    walk.until(lambda: "?" not in page.state.text and page.state.text != "", "the empty list")
    rest(800)
    walk.shoot("61-worklist-empty")
    for number, (name, identifier) in enumerate(_LISTED, start=1):
        orthanc.schedule(name, identifier, number)
    page.reload()
    walk.until(lambda: page.table.rowCount() == len(_LISTED), "today's list")
    for row, name in enumerate(("known", "damaged", "cyrillic", "new", "alike")):
        page.table.setCurrentCell(row, 0)
        walk.until(lambda: page.card.entry is page.table.entry, "the entry")
        rest(300)
        walk.shoot(f"62-worklist-{name}")


def _walk_visits(walk: Walk, orthanc: Orthanc) -> None:
    """Assign a visit, send it, and let another one fail."""
    desk, room, page = _parts(walk)
    desk.open_visit("visit1")
    review = walk.page(ReviewPage)
    line = review.head.hospital
    walk.until(line.send.isVisible, "the line of the hospital")
    rest(500)
    walk.shoot("63-review-not-sent")
    line.assign.click()
    walk.until(page.title.isVisible, "the list to assign to")
    rest(500)
    walk.shoot("64-worklist-assign")
    page.card.accept.click()
    walk.until(lambda: desk.page is review and line.unassign.isVisible(), "the assigned visit")
    rest(300)
    walk.shoot("65-review-assigned")
    line.send.click()
    queued = room._archive.queued  # noqa: SLF001 - to wait for it
    walk.until(lambda: {row.state for row in queued("visit1")} == {SendState.STORED}, "the visit in the hospital")
    rest(700)
    walk.shoot("66-review-sent")
    orthanc.stop()
    room.send("visit2")
    walk.until(lambda: {row.state for row in queued("visit2")} == {SendState.FAILED}, "a failure")
    desk.open_visit("visit2")
    walk.until(lambda: line.queue.isVisible() and review.examination is not None, "the failed visit")
    rest(700)
    walk.shoot("67-review-failed")
    line.queue.click()
    walk.until(lambda: room.page is not None and room.page.tree.topLevelItemCount() == 2, "the queue")  # noqa: PLR2004
    assert room.page is not None  # noqa: S101 - just waited for
    room.page.tree.expandToDepth(0)
    walk.shoot("68-queue")
    desk.show_page(RailPage.PATIENTS)
    desk.patients.finder.choice.today.click()
    page.reload()
    walk.until(lambda: desk.page is desk.patients and page.state.isVisible(), "the list without a server")
    rest(2500)
    walk.shoot("69-worklist-no-server")


def _walk_earlier(walk: Walk, orthanc: Orthanc) -> None:
    """Fetch an earlier visit, and show the settings."""
    desk, room, _page = _parts(walk)
    orthanc.start()
    walk.key(Qt.Key.Key_Escape)
    desk.patients.show_everybody()
    desk.patients.finder.search.setText("H-1")
    walk.until(lambda: len(desk.patients.list.lines) == 1 and desk.patients.patient is not None, "the patient")
    room.show_queue()
    assert room.page is not None  # noqa: S101 - just shown
    earlier = room.page.earlier
    earlier.look.click()
    walk.until(earlier.list.isVisible, "the earlier visits")
    walk.shoot("70-earlier-found")
    earlier.open.click()
    walk.until(lambda: room.fetched is not None and desk.page is room.fetched, "the fetched visit")
    rest(800)
    walk.shoot("71-earlier-shown")
    desk.show_page(RailPage.SETTINGS)
    section = desk.hospital_section
    scroll = desk.settings_page.findChild(QScrollArea)
    assert section is not None and isinstance(scroll, QScrollArea)  # noqa: S101, PT018 - there are both
    section.test("pacs")
    walk.until(section.tests["pacs"].isEnabled, "the answer")
    bar = scroll.verticalScrollBar()
    walk.shoot("72-settings", arrange=lambda: bar.setValue(section.y()))
    walk.shoot("73-settings-more", arrange=lambda: bar.setValue(section.y() + 640))
