"""The row of the settings for the clinic's logo, with the letterhead as it will be printed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from palsygrader import logs
from palsygrader.gui.file_dialogs import ask_open_file
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row
from palsygrader.gui.setting_rows import SettingRow
from palsygrader.gui.workers import JobQueue
from palsygrader.wording import error_line, say

_PAPER: Final = "#FFFFFF"
_INK: Final = "#1B1B1B"
_MUTED: Final = "#4A5B5C"
_LINE: Final = "#B7C4C2"
_MARGIN_PX: Final = 12
_LINE_PX: Final = 18
_HEIGHT_PX: Final = 4 * _LINE_PX + 2 * _MARGIN_PX
_LETTER_PX: Final = 13
_LOGO_SHARE: Final = 60 / 180
"""Of the printed width, which is 180 mm on A4."""


class LetterheadPreview(QFrame):
    """The head of a report on white paper, small; hidden while there is neither line nor logo."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()
        self._logo = QPixmap()
        self.setFixedHeight(_HEIGHT_PX)
        self.setAccessibleName(say("settings.logo.preview"))

    def sizeHint(self) -> QSize:
        """Return the size of a field."""
        return QSize(400, _HEIGHT_PX)

    @property
    def has_logo(self) -> bool:
        """Whether a logo is shown."""
        return not self._logo.isNull()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show the clinic's lines."""
        self._lines = lines
        self._show()

    def show_logo(self, png: bytes) -> None:
        """Show a logo; none where the bytes are empty."""
        self._logo = QPixmap()
        if png:
            self._logo.loadFromData(png)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._lines) or self.has_logo)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper, lines and logo."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(_PAPER))
        painter.setPen(QColor(_LINE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        inner = QRectF(self.rect()).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        logo_px = inner.width() * _LOGO_SHARE
        words_px = inner.width() - (logo_px + _MARGIN_PX if self.has_logo else 0)
        for number, line in enumerate(self._lines):
            font = QFont(self.font())
            font.setPixelSize(_LETTER_PX if number == 0 else _LETTER_PX - 2)
            font.setBold(number == 0)
            painter.setFont(font)
            painter.setPen(QColor(_MUTED if number else _INK))
            place = QRectF(inner.left(), inner.top() + number * _LINE_PX, words_px, _LINE_PX)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, round(words_px))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.has_logo:
            size = QSize(self._logo.size()).scaled(
                round(logo_px), round(logo_px * 16 / 60), Qt.AspectRatioMode.KeepAspectRatio
            )
            at = QRectF(inner.right() - size.width(), inner.top(), size.width(), size.height())
            painter.drawPixmap(at, self._logo, QRectF(self._logo.rect()))
        painter.end()


class LogoRow(SettingRow):
    """Chooses, shows and removes the logo.

    Attributes:
        preview: The letterhead as it will be printed.
        choose: Asks for a picture.
        remove: Prints no logo any more.
    """

    def __init__(self, name: str) -> None:
        field = QWidget()
        self._queue = JobQueue("logo")
        self.preview = LetterheadPreview()
        self.choose = button(say("settings.logo.choose"), icon=Icon.OPEN)
        self.remove = button(say("settings.logo.remove"), "quiet")
        super().__init__(name, field)
        field.setLayout(column(self.preview, row(self.choose, self.remove, None)))
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.chosen.emit(""))

    def take(self, file: Path) -> None:
        """Take a picture as the logo, read on a worker; where it cannot be used one line says why."""
        self._allow(allowed=False)
        self.show_problem("")
        self._queue.submit(lambda _job: _read(file), done=self._take, failed=self._refuse)

    def stop(self) -> bool:
        """End the worker and wait for it; returns whether it ended in time."""
        return self._queue.close()

    def _take(self, kept: str) -> None:
        self._allow(allowed=True)
        self.chosen.emit(kept)

    def _refuse(self, error: Exception) -> None:
        logs.failure("logo.not_read", error)
        self._allow(allowed=True)
        self.show_problem(error_line(error))

    def _allow(self, *, allowed: bool) -> None:
        for each in (self.choose, self.remove):
            each.setEnabled(allowed)

    def _ask(self) -> None:
        chosen = ask_open_file(self, say("settings.logo.choose"), say("settings.logo.kinds"))
        if chosen is not None:
            self.take(chosen)

    def _put(self, value: object) -> None:
        png = b""
        if value:
            from palsygrader.report.logo import logo_png  # noqa: PLC0415 - as above

            png = logo_png(str(value))
        self.preview.show_logo(png)
        self.remove.setVisible(bool(value))


def _read(file: Path) -> str:
    from palsygrader.report.logo import read_logo  # noqa: PLC0415 - the PDF library comes with it

    return read_logo(file)
