"""Walk through the import of photographs and videos off screen; the pictures are the digital patient's."""

import shutil
from pathlib import Path
from typing import Final

import cv2
from album import Album  # type: ignore[import-not-found]  # beside this, no package
from walk import Walk, rest  # type: ignore[import-not-found]  # beside this, no package

from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.gui.import_page import ImportPage
from palsygrader.gui.import_session import Work
from palsygrader.gui.review_page import ReviewPage
from palsygrader.settings import bundled

_PEAK_MS: Final = 3000.0
"""When the digital patient holds an expression."""
_FILES: Final = {
    "IMG_0412.jpg": Expression.REST,
    "IMG_0413.jpg": Expression.BROW_RAISE,
    "IMG_0414.jpg": Expression.GENTLE_CLOSURE,
    "IMG_0415.jpg": Expression.CHEEK_PUFF,
    "IMG_0416.jpg": Expression.OPEN_SMILE,
    "IMG_0417.jpg": Expression.SNARL,
    "IMG_0418.jpg": Expression.PUCKER,
    "big smile.jpg": Expression.OPEN_SMILE,
}


def import_folder(folder: Path) -> Path:
    """Return a new folder with photographs and a video of the digital patient, and a file that cannot be read."""
    folder.mkdir(parents=True)
    for name, expression in _FILES.items():
        clip = bundled("resources", "demo", f"{expression}.mp4")
        picture = next(picture for picture, time_ms in read_video(clip) if time_ms >= _PEAK_MS)
        cv2.imwrite(str(folder / name), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    shutil.copy(bundled("resources", "demo", f"{Expression.LOWER_TEETH}.mp4"), folder / "MOV_0001.mp4")
    (folder / "IMG_0419.jpg").write_bytes(b"cut off")
    return folder


def walk_import(album: Album, folder: Path) -> None:
    """Import a folder as a visit of the demonstration's patient."""
    walk = Walk(album, folder, demo=True)
    walk.until(lambda: walk.window.desk is not None, "the demonstration")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    walk.until(lambda: desk.patients.patient is not None, "a patient")
    walk.shoot("50-patients-import")
    desk.patients.import_visit()
    page = walk.page(ImportPage)
    walk.shoot("50-import-empty")
    page.add([import_folder(folder.parent / "photographs")])
    session = page.session
    assert session is not None  # noqa: S101 - an import is open
    walk.until(lambda: len(session.faces) > 2, "some files")  # noqa: PLR2004 - a few
    walk.shoot("51-import-reading")
    walk.until(lambda: session.work is Work.NOTHING, "all files")
    walk.shoot("52-import-proposed")
    session.choose(session.used[Expression.REST], None)
    walk.shoot("53-import-no-rest")
    page.leave()
    rest(100)
    walk.shoot("54-import-leave")
    page.question.cancel()
    session.choose(next(path for path in session.files if path.name == "IMG_0412.jpg"), Expression.REST)
    page.foot.day.setText("31 June")
    page.foot.day.textEdited.emit("31 June")
    walk.shoot("55-import-day")
    page.foot.day.clear()
    page.foot.day.textEdited.emit("")
    page.foot.ask_for_grade()
    rest(300)
    walk.shoot("56-import-grading")
    walk.page(ReviewPage)
    rest(800)
    walk.shoot("57-review-photographs")
    walk.end()
