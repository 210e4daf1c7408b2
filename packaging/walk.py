"""A window that `screens.py` walks through off screen, and the pictures it takes of it."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import cv2
from album import Album  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTabBar

from palsygrader.domain.examination import Picture
from palsygrader.gui import theme
from palsygrader.gui.app import Program
from palsygrader.gui.review_page import ReviewPage
from palsygrader.settings import SETTINGS_NAME, SettingsStore

PATIENCE_S: Final = 240.0
T = TypeVar("T")


def rest(milliseconds: int) -> None:
    """Let the window run; QTest.qWait would keep the other threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Walk:
    """A window under way, and where its pictures go."""

    def __init__(self, album: Album, folder: Path, *, demo: bool, source: Path | None = None) -> None:
        self.album = album
        self.app = album.app
        self.hurried = False
        settings = SettingsStore(folder / SETTINGS_NAME)
        settings.save(settings.load().changed(language=album.language))
        self.program = Program(self.app, folder=folder, demo=demo, source=source)
        self.window = self.program.window
        self.program.start()

    def until(self, ready: Callable[[], bool], what: str) -> None:
        """Let the window run until something is so."""
        end_s = time.monotonic() + PATIENCE_S
        while not ready():
            if time.monotonic() > end_s:
                sys.exit(f"screens: waited {PATIENCE_S:.0f} s in vain for: {what}")
            rest(20)

    def shoot(self, name: str, settle_ms: int = 0, arrange: Callable[[], None] = lambda: None) -> None:
        """Take the window in every theme and size; the live picture in the dark theme, which is its only one.

        Args:
            name: Beginning of the files' names.
            settle_ms: Waited in each size for what is drawn late.
            arrange: Called in each size, for example to scroll.
        """
        desk = self.window.desk
        live = desk is not None and desk.page is desk.capture
        looks = ("dark",) if live else self.album.themes
        for look in sorted(looks, key=lambda look: look != theme.current()):  # each change restyles everything
            if desk is not None and not live:
                desk.settings_page.change(theme=look)  # so that the settings tell the truth
            if not live and theme.current() != look:  # a window before this one may have left its own theme
                theme.apply(self.app, look)
            if not live:  # what was dressed against the settings before undresses
                theme.dress(self.window.around_pages, look)
            for size in sorted(self.album.sizes, key=lambda size: size.window_px != self.window.size().toTuple()):
                self.window.resize(*size.window_px)
                for _turn in range(3):
                    self.app.processEvents()
                arrange()
                rest(settle_ms)
                self.album.take(self.window, name, look, size)
        if not self.hurried:
            self.album.save()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.app.focusWidget() or self.window, key, modifier)

    def type_in(self, words: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.app.focusWidget() or self.window, words)

    def press(self, words: str) -> None:
        """Press the visible button with these words."""
        for found in self.window.findChildren(QPushButton):
            if found.isVisible() and found.text().replace("&", "").startswith(words):
                found.click()
                return
        sys.exit(f"screens: no button says {words!r}")

    def page(self, kind: type[T]) -> T:
        """Return the page of a kind that is shown."""
        desk = self.window.desk
        self.until(lambda: desk is not None and isinstance(desk.page, kind), kind.__name__)
        assert desk is not None  # noqa: S101 - just waited for
        page = desk.page
        assert isinstance(page, kind)  # noqa: S101 - just waited for
        return page

    def open_tab(self, page: ReviewPage, words: str) -> None:
        """Show the tab of a review whose words begin so."""
        tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
        tabs.setCurrentIndex(next(i for i in range(tabs.count()) if tabs.tabText(i).startswith(words)))
        rest(300)

    def save_report(self, page: ReviewPage, name: str) -> None:
        """Save the pages of a visit's report as pictures."""
        former = page.preview.pdf
        page.show_report()
        self.until(lambda: page.preview.pdf not in {b"", former}, "the report")
        save_pages(page.preview.pdf, self.album, name)
        page.preview.leave()

    def end(self) -> None:
        """Close the window and all that runs."""
        self.window.close()
        self.until(lambda: not self.window.isVisible(), "the window to close")
        self.program.stop()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def save_pages(pdf: bytes, album: Album, name: str) -> None:
    """Save every page of a PDF as a picture; paper has one size, so only beside the first one of the window."""
    if album.sizes[0].scale != 1.0:
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.pdf"
        file.write_bytes(pdf)
        document = QPdfDocument()
        document.load(str(file))
        for number in range(document.pageCount()):
            size = document.pagePointSize(number)
            image = document.render(number, QSize(round(size.width() * 1.8), round(size.height() * 1.8)))
            canvas = image.convertToFormat(image.Format.Format_RGB32)
            canvas.fill(Qt.GlobalColor.white)
            painter = QPainter(canvas)
            painter.drawImage(QPoint(0, 0), image)
            painter.end()
            canvas.save(str(album.out / f"{name}-page{number + 1}.png"))
        document.close()


def photographs(folder: Path, picture: Picture) -> Path:
    """Return a new folder with one photograph, to play the camera."""
    folder.mkdir(parents=True)
    cv2.imwrite(str(folder / "1.png"), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return folder
