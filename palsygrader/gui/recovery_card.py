"""The recovery key, shown until it is printed or copied and put away."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QHideEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.wording import say
from palsygrader.wording.days import day_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

CLIPBOARD_MS: Final = 60_000
"""So long a copied key stays on the clipboard."""


class RecoveryCard(QFrame):
    """Shows the key until the user says that it is in a safe place.

    Signals:
        kept: The user says that the key is put away; the page then calls `forget` or `show_problem`.
    """

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "card")
        self._full = ""
        self._printer: QPrinter | None = None  # kept: Qt's dialogs crash when Python drops it
        self._dialog: QPrintDialog | None = None
        self._clipboard_timer = QTimer(self, singleShot=True, interval=CLIPBOARD_MS)
        self._clipboard_timer.timeout.connect(self._clear_clipboard)
        self._key = words()
        self._key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._key.setFont(_fixed_font())
        theme.set_role(self._key, "value")
        self._done = words(role="good")
        self._renewed = words(say("recovery.renewed"), wrap=True)
        self._problem = words(role="problem", wrap=True)
        copy = button(say("recovery.copy"), icon=Icon.COPY)
        copy.clicked.connect(self._copy)
        self.print_button = button(say("recovery.print"), icon=Icon.PRINT)
        self.print_button.clicked.connect(self._print)
        self._safe = QCheckBox(say("recovery.safe"))
        self._go_on = button(say("recovery.continue"), "primary")
        self._go_on.setEnabled(False)
        self._safe.toggled.connect(self._go_on.setEnabled)
        self._go_on.clicked.connect(self.leave)
        self.setLayout(
            column(
                words(say("recovery.title"), "title"),
                self._renewed,
                words(say("recovery.why"), wrap=True),
                self._key,
                row(self.print_button, copy, self._done, None),
                self._safe,
                self._problem,
                row(self._go_on, None),
                spacing=2 * theme.GRID_PX,
                margin=4 * theme.GRID_PX,
            )
        )

    @property
    def unconfirmed(self) -> bool:
        """Whether a key is shown that nobody has said to have put away."""
        return bool(self._full)

    def show_key(self, key: str, *, renewed: bool = False) -> None:
        """Show a key, four groups to a line.

        Args:
            key: As it is printed.
            renewed: Whether it takes the place of one that was shown before and not put away.
        """
        self._full = key
        self._renewed.setVisible(renewed)
        self._problem.hide()
        groups = key.split("-")
        half = (len(groups) + 1) // 2
        self._key.setText("-".join(groups[:half]) + "\n" + "-".join(groups[half:]))
        self._safe.setChecked(False)
        self._done.clear()

    def show_problem(self, text: str) -> None:
        """Say why it could not be noted that the key is put away; the key stays shown."""
        self._problem.setText(text)
        self._problem.show()

    def print_to(self, printer: "QPrinter") -> None:
        """Print the key and say whether the printer took it."""
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - only when something is printed

        painter = QPainter()
        if not painter.begin(printer):
            self._tell("recovery.print_failed", "problem")
            return
        paint_key(painter, QRectF(printer.pageLayout().paintRectPixels(printer.resolution())), self._key.text())
        sent = painter.end() and printer.printerState() is not QPrinter.PrinterState.Error
        self._tell(*(("recovery.printed", "good") if sent else ("recovery.print_failed", "problem")))

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the key from the clipboard when the card or its window goes."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._clear_clipboard()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._full)
        self._clipboard_timer.start()
        self._tell("recovery.copied", "good")

    def _clear_clipboard(self) -> None:
        self._clipboard_timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._full and clipboard.text() == self._full:
            clipboard.clear()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - only when something is printed
            QPrintDialog,
            QPrinter,
            QPrinterInfo,
        )

        if not QPrinterInfo.availablePrinterNames():
            self._tell("recovery.no_printer", "problem")
            return
        printer = QPrinter()
        printer.setDocName(say("recovery.document"))
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(say("recovery.print"))
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.finished.connect(dialog.deleteLater)
        self._printer, self._dialog = printer, dialog
        QDialog.open(dialog)

    def _tell(self, key: str, role: str) -> None:
        self._done.setText(say(key))
        theme.set_role(self._done, role)

    def leave(self) -> None:
        """Tell that the key is put away; it is not wanted on the clipboard any more."""
        self._clear_clipboard()
        self.kept.emit()

    def forget(self) -> None:
        """Forget the key."""
        self._clear_clipboard()
        self._full = ""
        self._key.clear()


def paint_key(painter: QPainter, page: QRectF, key: str) -> None:
    """Paint the sheet to put away: what it is, the key, its day and how it is used; in the painter's pixels."""
    body = theme.text_font()
    body.setPixelSize(round(page.width() / 45))
    large = _fixed_font()
    large.setPixelSize(round(page.width() / 28))
    area = page.adjusted(page.width() / 12, page.height() / 12, -page.width() / 12, -page.height() / 12)
    painter.setPen(Qt.GlobalColor.black)
    wrap = Qt.TextFlag.TextWordWrap
    painter.setFont(body)
    used = painter.drawText(area, wrap, say("recovery.sheet"))
    below = area.adjusted(0, used.height() + page.width() / 20, 0, 0)
    painter.setFont(large)
    used = painter.drawText(below, 0, key)
    below = below.adjusted(0, used.height() + page.width() / 20, 0, 0)
    painter.setFont(body)
    made = say("recovery.sheet_made", day=day_words(datetime.now(UTC).astimezone().date()))
    painter.drawText(below, wrap, f"{made}\n\n{say('recovery.sheet_use')}")


def _fixed_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.TITLE_PX)
    return font
