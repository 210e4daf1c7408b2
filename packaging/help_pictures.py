"""Make the pictures of the help and of the README anew: walk through a visit of the digital patient, page by page.

Takes about five minutes for each language, since the patient moves in real time. In the light theme; recording is
always dark. The README has English ones.
"""

import argparse
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Final

from album import Album, Size  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screens_of_archive import fill_archive  # type: ignore[import-not-found]  # as above
from screens_of_import import import_folder  # type: ignore[import-not-found]  # as above
from walk import Walk, rest  # type: ignore[import-not-found]  # as above

from palsygrader.capture.protocol import Phase
from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Branch, Side
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.correctable_pair import CorrectablePair
from palsygrader.gui.help_topics import PICTURED, HelpTopic, picture_file
from palsygrader.gui.import_page import ImportPage
from palsygrader.gui.import_session import Work
from palsygrader.gui.point_edit import Chosen
from palsygrader.gui.rail import RailPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.settings import translations
from palsygrader.wording import language, say
from palsygrader.wording.language import ENGLISH, LANGUAGES

SIZE_PX: Final = (1280, 800)
QUALITY_PERCENT: Final = 82
README_PICTURES: Final = Path(__file__).resolve().parent / "pictures"
WHOLE: Final = (0.0, 0.0, 1.0, 1.0)


class Pictures:
    """Takes pictures of parts of a window and writes them into a folder; of whole windows only for the README."""

    def __init__(self, out: Path, readme: Path | None) -> None:
        self.out = out
        self.readme = readme
        self.taken: set[HelpTopic] = set()

    def take(self, walk: Walk, topic: HelpTopic, part: QWidget, cut: tuple[float, float, float, float] = WHOLE) -> None:
        """Keep a part of the window.

        Args:
            walk: The window.
            topic: What the picture is for.
            part: The widget that is pictured.
            cut: Left, top, right and bottom of what is kept of it, as shares of its size.
        """
        rest(400 if prepare(walk) else 60)
        whole = part.grab()
        left, top, right, bottom = cut
        width, height = whole.width(), whole.height()
        kept = whole.copy(
            QRect(
                round(left * width), round(top * height), round((right - left) * width), round((bottom - top) * height)
            )
        )
        save(kept, self.out / picture_file(topic).name)
        self.taken.add(topic)

    def take_whole(self, walk: Walk, name: str) -> None:
        """Keep the whole window for the README."""
        if self.readme is None:
            return
        rest(400 if prepare(walk) else 60)
        save(walk.window.grab(), self.readme / f"{name}.jpg")


def save(picture: QPixmap, file: Path) -> None:
    """Write a picture, and tell its size."""
    if not picture.save(str(file), "JPG", QUALITY_PERCENT):
        sys.exit(f"help_pictures: cannot write {file}")
    print(f"{file.name}: {picture.width()}x{picture.height()}, {file.stat().st_size // 1000} kB")


def prepare(walk: Walk) -> bool:
    """Give the window its size; return whether it had another one, for what changes takes a moment to be painted."""
    if walk.window.size().toTuple() == SIZE_PX:
        return False
    walk.window.resize(*SIZE_PX)
    return True


def record_all(walk: Walk, pictures: Pictures) -> None:
    """Record the standard expressions; the smile is pictured under way."""
    page = walk.page(CapturePage)
    session = page.session
    assert session is not None  # noqa: S101 - an examination is open
    for expression in session.state.expressions:
        while expression not in session.state.kept:
            walk.until(lambda: session.state.recordable or session.state.phase is Phase.REVIEWING, "a good picture")
            prepare(walk)
            QTest.keyClick(page, Qt.Key.Key_Space)
            if expression is Expression.OPEN_SMILE and HelpTopic.EXPRESSIONS not in pictures.taken:
                walk.until(lambda: session.state.phase is not Phase.COUNTDOWN, "the recording")
                rest(2800)  # the face is held
                pictures.take(walk, HelpTopic.EXPRESSIONS, page)
                pictures.take_whole(walk, "capture")
            walk.until(lambda: session.state.phase not in {Phase.COUNTDOWN, Phase.RECORDING}, "the attempt")
    QTest.keyClick(page, Qt.Key.Key_Space)


def part_of(page: QWidget, kind: type[QWidget]) -> QWidget:
    """Return the first visible part of a page of a kind."""
    return next(part for part in page.findChildren(kind) if part.isVisible())


def take_review(walk: Walk, pictures: Pictures) -> Examination:
    """Picture the review, the points, the scales, the report and the signing; return the visit, not signed."""
    page = walk.page(ReviewPage)
    rest(800)
    page.choose_branch(Branch.BUCCAL)
    QTest.keyClick(page, Qt.Key.Key_2)
    pictures.take(walk, HelpTopic.REVIEW, page, (0.0, 0.0, 1.0, 0.72))
    pictures.take_whole(walk, "review")
    examination: Examination | None = page.examination
    assert examination is not None  # noqa: S101 - it is shown
    take_points(walk, pictures, page)
    walk.open_tab(page, say("review.tab.scales"))
    pictures.take(walk, HelpTopic.SCALES, part_of(page, ReviewTabs))
    page.show_report()
    walk.until(lambda: page.preview.page_count > 0, "the report")
    rest(1500)
    pictures.take(walk, HelpTopic.PRINTING, page.preview, (0.0, 0.0, 1.0, 0.8))
    page.preview.leave()
    confirm_all(walk, page)
    page.begin_signing()
    pictures.take(walk, HelpTopic.SIGNING, page, (0.0, 0.445, 1.0, 1.0))
    return examination


def take_points(walk: Walk, pictures: Pictures, page: ReviewPage) -> None:
    """Picture a corner of the mouth that is moved."""
    shown, pair = part_of(page, ReviewPictures), page.findChild(CorrectablePair)
    assert isinstance(shown, ReviewPictures)  # noqa: S101 - of the page
    assert isinstance(pair, CorrectablePair)  # noqa: S101 - of the page
    shown.choose(Expression.OPEN_SMILE)
    QTest.keyClick(page, Qt.Key.Key_C)
    edit = pair.edit
    assert edit is not None  # noqa: S101 - just begun
    edit.chosen = Chosen(Moment.PEAK, ORAL_COMMISSURE[Side.LEFT])
    for _step in range(3):
        QTest.keyClick(pair, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    pictures.take(walk, HelpTopic.CORRECTING, shown)
    for _step in range(3):
        QTest.keyClick(pair, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pair, Qt.Key.Key_Escape)


def confirm_all(walk: Walk, page: ReviewPage) -> None:
    """Confirm what waits, as the button that signs leads to it."""
    while page.examination is not None and to_confirm(page.examination):
        page.begin_signing()
        rest(50)
        walk.press(say("review.scales.confirm"))


def take_archive(walk: Walk, pictures: Pictures, folder: Path, patient_id: str) -> None:
    """Picture patients, history, clinic and the import."""
    walk.until(lambda: walk.window.desk is not None, "the patients")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    desk.patients.finder.search.setText(say("demo.patient"))
    walk.until(lambda: len(desk.patients.list.lines) == 1 and desk.patients.patient is not None, "the patient")
    desk.patients.finder.search.clear()
    rest(800)
    pictures.take(walk, HelpTopic.FIRST_VISIT, desk.patients)
    pictures.take_whole(walk, "patients")
    desk.show_page(RailPage.HISTORY)
    rest(800)
    pictures.take(walk, HelpTopic.COMPARING, desk.history)
    pictures.take_whole(walk, "history")
    desk.show_page(RailPage.CLINIC)
    rest(800)
    pictures.take(walk, HelpTopic.CLINIC, desk.clinic)
    desk.show_page(RailPage.SETTINGS)
    rest(800)
    pictures.take_whole(walk, "settings")
    desk.show_page(RailPage.PATIENTS)
    assert desk.patients.patient is not None  # noqa: S101 - chosen above
    assert desk.patients.patient.patient_id == patient_id  # noqa: S101 - as above
    desk.patients.import_visit()
    page = walk.page(ImportPage)
    page.add([import_folder(folder)])
    session = page.session
    assert session is not None  # noqa: S101 - an import is open
    walk.until(lambda: session.work is Work.NOTHING and bool(session.faces), "all files")
    pictures.take(walk, HelpTopic.IMPORTING, page)
    page.leave()
    walk.press(say("import.leave.leave"))  # or the window asks before it closes


def main() -> int:
    """Make every picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = picture_file(HelpTopic.REVIEW).parent.parent
    parser.add_argument("out", type=Path, metavar="OUT_DIR", nargs="?", default=default, help=f"default: {default}")
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH.code, help="of the window; default: en")
    parser.add_argument(
        "--readme", type=Path, metavar="DIR", default=README_PICTURES, help=f"of the README; default: {README_PICTURES}"
    )
    given = parser.parse_args()
    out: Path = given.out / given.language
    readme: Path | None = given.readme if given.language == ENGLISH.code else None
    for folder in (out, readme):
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    language.use(given.language, translations())
    pictures = Pictures(out, readme)
    with tempfile.TemporaryDirectory() as temporary:
        album = Album(app, out, given.language, (Size(*SIZE_PX),))
        folder = Path(temporary) / "demo"
        walk = Walk(album, folder, demo=True)
        walk.until(lambda: walk.window.desk is not None, "the demonstration")
        desk = walk.window.desk
        assert desk is not None  # noqa: S101 - just waited for
        walk.until(lambda: desk.patients.patient is not None, "the demonstration's patient")
        desk.settings_page.change(tour_answered=True)
        desk.patients.new_visit()
        record_all(walk, pictures)
        examination = take_review(walk, pictures)
        walk.end()
        fill_archive(folder, examination)
        walk = Walk(album, folder, demo=True)
        take_archive(walk, pictures, Path(temporary) / "photographs", examination.patient_id)
        walk.end()
    if pictures.taken != PICTURED:
        sys.exit(f"help_pictures: not taken: {sorted(PICTURED - pictures.taken)}")
    return 0


if __name__ == "__main__":
    try:
        status = main()
    except Exception:  # noqa: BLE001 - the window's own hook would only log it
        traceback.print_exc()
        status = 1
    raise SystemExit(status)
