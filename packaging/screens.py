"""Walk through the window off screen, and save a picture of every page and state in each language, size and theme.

A graded visit of the digital patient is made once and kept in OUT_DIR; all pages that show visits are walked through
with it, and of the capture page a few states. With --live a whole examination is recorded in its place, in real time.
What is cut off, covered or said in English is listed beside the pictures (`faults-*.txt`) and printed, below it
what ends in dots and is whole in its tool tip.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for the tests' server

from album import Album, Size  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtWidgets import QApplication
from screens_of_archive import fill_archive, walk_archive  # type: ignore[import-not-found]  # as above
from screens_of_capture import walk_capture, walk_few, walk_ghost, walk_refusals  # type: ignore[import-not-found]
from screens_of_first_start import walk_first_start  # type: ignore[import-not-found]  # as above
from screens_of_hospital import walk_hospital  # type: ignore[import-not-found]  # as above
from screens_of_import import walk_import  # type: ignore[import-not-found]  # as above
from screens_of_keeping import walk_keeping  # type: ignore[import-not-found]  # as above
from screens_of_review import walk_review  # type: ignore[import-not-found]  # as above
from screens_of_server import walk_server  # type: ignore[import-not-found]  # as above
from stored import VISIT, copy_stored, stored_archive  # type: ignore[import-not-found]  # as above
from walk import Walk, rest  # type: ignore[import-not-found]  # as above

from palsygrader.domain.examination import Examination
from palsygrader.gui import theme
from palsygrader.gui.review_page import ReviewPage
from palsygrader.wording.language import LANGUAGES

SIZES = ("1280x800", "3840x2160@2")
SCALE_VARIABLE = "QT_SCALE_FACTOR"
"""Environment variable by which Qt draws everything larger; one process has one scale."""


def walk_stored(album: Album, folder: Path) -> Examination:
    """Walk through the review of a stored visit, and some states of the capture page."""
    walk = open_demonstration(album, folder)
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    desk.open_visit(VISIT)
    walk.page(ReviewPage)
    before: Examination = walk_review(walk)
    walk.end()
    walk = open_demonstration(album, folder)
    walk_few(walk)
    walk.end()
    return before


def walk_live(album: Album, folder: Path) -> Examination:
    """Record a whole examination and walk through its review."""
    walk = open_demonstration(album, folder)
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    desk.patients.new_visit()
    walk_capture(walk)
    examination: Examination = walk_review(walk)
    walk.end()
    fill_archive(folder, examination)
    return examination


def open_demonstration(album: Album, folder: Path) -> Walk:
    """Open the demonstration's archive with a patient chosen."""
    walk = Walk(album, folder, demo=True)
    walk.until(lambda: walk.window.desk is not None, "the demonstration")
    desk = walk.window.desk
    assert desk is not None  # noqa: S101 - just waited for
    walk.until(lambda: desk.patients.patient is not None, "the demonstration's patient")
    desk.settings_page.change(auto_accept=False, auto_start=False, tour_answered=True)
    rest(300)
    return walk


def walk_all(album: Album, stored: Path | None) -> None:
    """Walk through everything in one language, with the stored visits or a recorded one."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "demo"
        walk_first_start(album, Path(temporary) / "first")
        if stored is None:
            examination = walk_live(album, folder)
        else:
            copy_stored(stored, folder, album.language)
            examination = walk_stored(album, folder)
        walk_archive(album, folder, examination)
        walk_ghost(album, folder, examination)
        walk_refusals(album, Path(temporary), examination, few=stored is not None)
        walk_import(album, Path(temporary) / "import")
        walk_keeping(album, folder, Path(temporary) / "clinic", examination.examination_id)
        walk_server(album, folder, Path(temporary) / "station")
        walk_hospital(album, Path(temporary) / "hospital")
    album.tell()


def main() -> int:
    """Walk here in one language and scale, or in a process of its own in each of several."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT_DIR", help="a folder in it for each language")
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=["en"], help="default: en")
    parser.add_argument(
        "--size",
        nargs="+",
        type=Size.parse,
        default=[Size.parse(size) for size in SIZES],
        metavar="WIDTHxHEIGHT[@SCALE]",
        help=f"of the screen, in its own pixels; default: {' '.join(SIZES)}, the last one a large screen at 200 %%",
    )
    parser.add_argument("--theme", nargs="+", choices=theme.THEMES, default=theme.THEMES, help="default: both")
    parser.add_argument("--live", action="store_true", help="record a whole examination; ten minutes for each scale")
    given = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # a plain file, of which a pipe is one too
    stored = None if given.live else stored_archive(given.out / "stored")
    scales = sorted({size.scale for size in given.size})
    if len(given.language) == 1 and len(scales) == 1 and os.environ.get(SCALE_VARIABLE, "1") == f"{scales[0]:g}":
        out = given.out / given.language[0]
        out.mkdir(parents=True, exist_ok=True)
        album = Album(QApplication(sys.argv[:1]), out, given.language[0], tuple(given.size), tuple(given.theme))
        walk_all(album, stored)
        return 0
    failed = 0
    for language in given.language:
        for scale in scales:
            sizes = [str(size) for size in given.size if size.scale == scale]
            command = [
                sys.executable,
                __file__,
                str(given.out),
                "--language",
                language,
                "--size",
                *sizes,
                "--theme",
                *given.theme,
            ]
            began = datetime.now(UTC)
            status = subprocess.run(
                command + ["--live"] * given.live, env={**os.environ, SCALE_VARIABLE: f"{scale:g}"}, check=False
            ).returncode
            print(f"{language} {' '.join(sizes)}: {(datetime.now(UTC) - began).total_seconds():.0f} s, exit {status}")
            failed += status != 0
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        status = main()
    except Exception:  # noqa: BLE001 - the window's own hook would only log it
        traceback.print_exc()
        status = 1
    raise SystemExit(status)
