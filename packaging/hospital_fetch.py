"""The row of `hospital_test.py` in which another workstation fetches an earlier visit, through its window."""

from pathlib import Path
from typing import Final

import hospital_visits as visits  # type: ignore[import-not-found]  # beside this, no package
from hospital_orthanc import OWN_TITLE, TITLE  # type: ignore[import-not-found]  # as above
from hospital_rows import Faults, _all_stored, _bench  # type: ignore[import-not-found]  # as above
from hospital_window import Hand  # type: ignore[import-not-found]  # as above
from PySide6.QtWidgets import QApplication, QPushButton

from palsygrader.domain.examination import Examination
from palsygrader.domain.hospital import SendChannel
from palsygrader.errors import HospitalError
from palsygrader.gui.app import Program
from palsygrader.hospital.fetching import fetch_study, find_studies
from palsygrader.hospital.stations import Peer, Station
from palsygrader.report.dicom import FetchedVisit
from palsygrader.settings import ARCHIVE_FOLDER, SETTINGS_NAME, Settings, SettingsStore

NAME: Final = "Пётр Щербаков"
NUMBER: Final = "H-2"


def fetched_elsewhere(folder: Path, faults: Faults, _share: float) -> str:
    """Send a visit, and fetch it by C-MOVE onto a workstation whose archive knows nobody yet."""
    app = QApplication.instance() or QApplication([])
    with _bench(folder) as (archive, orthanc, send):
        sent = visits.add_visit(archive, visits.patient(NAME, NUMBER), "visit")
        archive.queue_visit("visit", [SendChannel.PACS])
        send(lambda: _all_stored(archive))
        orthanc.stop()
        caller = {"AET": OWN_TITLE, "Host": "127.0.0.1", "Port": orthanc.own_port, "AllowGet": False}
        orthanc.options = {"DicomAlwaysAllowGet": False, "DicomModalities": {"palsygrader": caller}}
        orthanc.start()
        station, peer = Station(OWN_TITLE), Peer(TITLE, "127.0.0.1", orthanc.port)
        (study,) = find_studies(station, peer, NUMBER)
        try:
            fetch_study(station, peer, study.study_uid, None)
            faults.append("the server sends without moving, which is another way")
        except HospitalError:
            pass
        elsewhere = folder / "elsewhere"
        visits.make_archive(elsewhere / ARCHIVE_FOLDER).close()
        SettingsStore(elsewhere / SETTINGS_NAME).save(
            Settings().changed(
                clinician="Dr Weber", language="en", auto_start=False, spoken=False, tour_answered=True,
                selftest_offered=True, hospital_on=True, hospital_title=OWN_TITLE, hospital_port=orthanc.own_port,
                hospital_pacs_title=TITLE, hospital_pacs_host="127.0.0.1", hospital_pacs_port=orthanc.port,
            )
        )  # fmt: skip
        program = Program(app, folder=elsewhere, demo=False, source=None)  # type: ignore[arg-type]  # it is one
        hand = Hand(program)
        try:
            return _fetch(program, hand, sent, folder, faults)
        finally:
            hand.end()


def _fetch(program: Program, hand: Hand, sent: Examination, folder: Path, faults: Faults) -> str:
    """Add the patient by name and number, look in the hospital, fetch and show."""
    opened, desk = program.opened, hand.desk
    room = None if opened is None else opened.hospital
    if room is None:
        message = "there is no hospital"
        raise RuntimeError(message)
    desk.patients.finder.add_button.click()
    form = desk.patients.form
    form.name.setText(NAME)
    form.record_number.setText(NUMBER)
    form.save_button.click()
    hand.until(lambda: desk.patients.patient is not None)
    desk.rail.hospital.click()
    hand.until(lambda: room.page is not None and room.page.earlier.look.isEnabled())
    page = room.page
    assert page is not None  # noqa: S101 - just waited for
    fetched: list[FetchedVisit] = []
    page.earlier.fetched.connect(lambda visit, _pdf: fetched.append(visit))
    page.earlier.look.click()
    hand.until(lambda: page.earlier.list.count() == 1 or page.earlier.told.property("role") == "problem")
    found = page.earlier.told.text()
    faults.unless(page.earlier.list.count() == 1, f"found {page.earlier.list.count()}: {found}")
    page.earlier.open.click()
    fetch_s = hand.until(lambda: bool(fetched) or page.earlier.told.property("role") == "problem")
    faults.unless(fetched, f"nothing came: {page.earlier.told.text()}")
    if not fetched:
        return "nothing came"
    hand.until(lambda: room.fetched is not None and desk.page is room.fetched and room.fetched.pages > 0)
    shown = room.fetched
    assert shown is not None  # noqa: S101 - just waited for
    desk.grab().save(str(folder / "fetched.png"))
    back, missing = fetched[0].examination, fetched[0].missing_pictures
    same = (
        back.measurements == sent.measurements
        and back.grade is not None
        and sent.grade is not None
        and back.grade.branches == sent.grade.branches
        and back.records.keys() == sent.records.keys()
    )
    faults.unless(same, "the visit came back otherwise")
    faults.unless(not missing, f"{len(missing)} pictures did not come")
    buttons = [each for each in shown.findChildren(QPushButton) if each.isVisible()]
    faults.unless(len(buttons) == 1, f"there is more to do than to go back: {[each.text() for each in buttons]}")
    kept = desk._archive.every_visit()  # noqa: SLF001 - the window's own archive
    faults.unless(not kept, "it was kept in the archive of the other workstation")
    return (
        f"report of {shown.pages} pages with every measurement and picture, {fetch_s:.1f} s after the click, read-only"
    )
