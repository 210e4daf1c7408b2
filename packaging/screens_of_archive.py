"""Walk through what the archive holds: patients, history, settings, a follow-up and the visits of other patients."""

from datetime import date
from pathlib import Path

from album import Album  # type: ignore[import-not-found]  # beside this, which is no package
from made_up_patients import OTHERS, other_patients, with_record  # type: ignore[import-not-found]  # as above
from made_up_visits import (  # type: ignore[import-not-found]  # as above
    WEAK,
    WITHHELD,
    WITHHELD_VISIT,
    earlier_visits,
    withheld_visit,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTabBar
from screens_of_pages import (  # type: ignore[import-not-found]  # as above
    walk_addendum,
    walk_help,
    walk_patients,
    walk_pictures,
    walk_rail_pages,
    walk_readings,
    walk_reports,
)
from walk import Walk, rest  # type: ignore[import-not-found]  # as above

from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.patient import Patient, Sex
from palsygrader.gui import demonstration
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.wording import say


def fill_archive(folder: Path, examination: Examination) -> None:
    """Put earlier visits and other patients beside a visit."""
    others = other_patients(examination, WEAK)
    with Archive.open(folder / "archive", demonstration.PASSPHRASE) as archive:
        seen = examination.started_at.astimezone().date()
        archive.update_patient(with_record(archive.patient(examination.patient_id), seen))
        for visit in earlier_visits(examination):
            archive.save_examination(visit)
        withheld = withheld_visit(examination)
        archive.add_patient(Patient("Ana Ruiz", withheld.patient_id, palsy_side=AffectedSide.LEFT))
        archive.save_examination(withheld)
        for side, visit in others.values():
            archive.add_patient(Patient(f"Made Up ({visit.patient_id})", visit.patient_id, palsy_side=side))
            archive.save_examination(visit)
        for name, born, side in (
            ("Benedikt Ødegård", date(1951, 11, 3), AffectedSide.RIGHT),
            ("Μαρία Παπαδοπούλου", date(1990, 2, 14), AffectedSide.LEFT),
            ("王小明", date(2001, 7, 30), AffectedSide.RIGHT),
        ):
            archive.add_patient(Patient(name, born=born, palsy_side=side, sex=Sex.UNKNOWN))


def walk_archive(album: Album, folder: Path, examination: Examination) -> None:
    """Show a patient with several visits, the comparison and the follow-up's report, and the other patients."""
    walk = Walk(album, folder, demo=True)
    walk.until(lambda: walk.window.desk is not None, "the patients")
    rest(1000)
    walk.shoot("30-patients")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    desk.patients.finder.search.setText(say("demo.patient"))
    walk.until(lambda: desk.patients.patient is not None and len(desk.patients.list.lines) == 1, "the patient")
    rest(500)
    walk.shoot("30-patients-found")
    desk.patients.edit_patient()
    scroll = desk.patients.form.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)  # noqa: S101 - the form scrolls
    bar = scroll.verticalScrollBar()
    walk.shoot("30-patient-form-record", arrange=lambda: bar.setValue(bar.maximum()))
    walk.key(Qt.Key.Key_Escape)
    desk.show_page(RailPage.HISTORY)
    rest(1000)
    walk.shoot("31-history")
    walk_rail_pages(walk)
    walk.window.show_keys()
    rest(100)
    walk.shoot("33-keys")
    walk.key(Qt.Key.Key_Escape)
    walk_follow_up(walk, examination)
    page = walk.page(ReviewPage)
    for further in (walk_pictures, walk_reports, walk_addendum, walk_readings):
        further(walk, page)
    desk.open_visit(WITHHELD_VISIT)
    walk.until(lambda: page.examination is not None and page.examination.examination_id == WITHHELD_VISIT, "a visit")
    page.choose_branch(WITHHELD)
    rest(500)
    walk.shoot("36-review-withheld")
    walk.open_tab(page, say("review.tab.scales"))
    walk.shoot("36-review-withheld-scales")
    walk.save_report(page, "36-report-withheld")
    walk_other_patients(walk)
    desk.show_page(RailPage.PATIENTS)
    walk_patients(walk)
    walk_help(walk)
    walk.end()


def walk_follow_up(walk: Walk, examination: Examination) -> None:
    """Compare a visit with an earlier one, and print the follow-up's report."""
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the window is open
    desk.open_visit(examination.examination_id)
    page = walk.page(ReviewPage)
    rest(800)
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    tabs.setCurrentIndex(tabs.count() - 1)
    rest(500)
    walk.shoot("34-review-compare")
    tabs.setCurrentIndex(0)
    rest(300)
    walk.shoot("34-review-follow-up")
    walk.save_report(page, "35-report-follow-up")
    desk.settings_page.change(paper="letter")
    walk.save_report(page, "35-report-letter")
    desk.settings_page.change(paper="a4")


def walk_other_patients(walk: Walk) -> None:
    """Show the visits of patients whose weak side is another one."""
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - the window is open
    page = walk.page(ReviewPage)
    for name in OTHERS:
        desk.open_visit(name)
        walk.until(lambda: page.examination is not None and page.examination.examination_id == name, name)  # noqa: B023 - within this turn
        rest(500)
        walk.shoot(f"43-review-{name}")
        walk.save_report(page, f"43-report-{name}")
