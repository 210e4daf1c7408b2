"""One file of an import: its picture, what it stands for, and why."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from palsygrader import wording
from palsygrader.domain.expressions import Expression
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.import_plan import Assignment, Why
from palsygrader.gui.layouts import column, row, words
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.gui.thumbnail_sides import paint_side_letters
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.gui.import_reading import FileFace

TILE_PX: Final = 256
"""Width of a tile."""
_PICTURE_PX: Final = 168
_OTHER_PX: Final = 120
"""Most of the name of another file, so that what is said of it stands on two lines."""
_LEAVE_OUT: Final = "out"
_SIGNS: Final[dict[Why, tuple[Icon, str]]] = {
    Why.NAME: (Icon.GOOD, "good"),
    Why.CONTENT: (Icon.EYE, "accent"),
    Why.REST_GUESSED: (Icon.PROBLEM, "problem"),
    Why.CHOSEN: (Icon.GOOD, "good"),
    Why.LEFT_OUT: (Icon.SKIP, "muted"),
    Why.NOTHING: (Icon.PROBLEM, "problem"),
    Why.DOUBLE: (Icon.COPY, "muted"),
}


class ImportTile(QFrame):
    """Shows a file; the doctor says what it stands for.

    Args:
        path: The file.

    Signals:
        chosen: What the file stands for: an Expression, None to leave it out.
    """

    chosen = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.setFixedWidth(TILE_PX)
        self._path = path
        self._picture = _FacePicture()
        self._name = words(role="section")
        self._name.setToolTip(plain_tip(path.name))
        self._name.setMinimumWidth(1)
        self.choice = _Choice()
        self.choice.setAccessibleName(say("import.tile.expression", file=path.name))
        self.choice.addItem(say("import.tile.choose"), "")
        for expression in Expression:
            self.choice.addItem(wording.capitalised(wording.of(expression)), expression.value)
        self.choice.addItem(say("import.tile.leave_out"), _LEAVE_OUT)
        self.choice.setMaxVisibleItems(self.choice.count())
        self.choice.activated.connect(self._tell)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sign = IconLabel(Icon.INFO, "", "muted", 20)
        self._why = words(role="muted", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._why.setFixedHeight(2 * self._why.fontMetrics().lineSpacing())
        reason = row(column(self._sign, None), self._why)
        reason.setStretch(1, 1)
        self.setLayout(column(self._picture, self._name, self.choice, reason, margin=theme.GRID_PX + 4))
        self.show_face(None)

    def show_face(self, face: "FileFace | None", *, video: bool = False) -> None:
        """Show the file's face, None while it is being read."""
        self._picture.show_image(
            face.thumbnail if face is not None else None, say("import.tile.video") if video else ""
        )
        self.choice.setEnabled(face is not None)

    def show_assignment(self, assignment: Assignment | None, *, settled: bool) -> None:
        """Show what the file stands for and why.

        Args:
            assignment: None while the file is being read.
            settled: Whether all files are read; before, what a file shows is not told.
        """
        elided = self._name.fontMetrics().elidedText(self._path.name, Qt.TextElideMode.ElideMiddle, TILE_PX - 28)
        self._name.setText(elided)
        if assignment is None or (assignment.why is Why.NOTHING and not settled):
            self._show(Icon.HISTORY, "muted", say("import.why.waiting"), "")
            return
        shown = assignment.used.value if assignment.used is not None else ""
        if assignment.why in {Why.DOUBLE, Why.LEFT_OUT}:
            shown = _LEAVE_OUT
        sign, colour = _SIGNS[assignment.why]
        values: dict[str, str] = {}
        whole: dict[str, str] = {}
        if assignment.why is Why.DOUBLE and assignment.expression is not None and assignment.other is not None:
            title = wording.capitalised(wording.of(assignment.expression))
            values = {"expression": title, "other": self._shortened(assignment.other.name, _OTHER_PX)}
            whole = {"expression": title, "other": assignment.other.name}
        key = f"import.why.{assignment.why}"
        self._show(sign, colour, say(key, **values), shown, tip=say(key, **whole))

    def _shortened(self, file: str, room_px: int) -> str:
        return self.fontMetrics().elidedText(file, Qt.TextElideMode.ElideMiddle, room_px)

    def _show(self, sign: Icon, colour: str, why: str, shown: str, *, tip: str = "") -> None:
        self._sign.show_icon(sign, tip or why, colour)
        theme.set_role(self._why, "problem" if colour == "problem" else "muted")
        theme.set_role(self.choice, "", invalid=colour == "problem")
        self._why.setText(why)
        self._why.setToolTip(plain_tip(tip or why))
        self.choice.setAccessibleDescription(tip or why)
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(shown))

    def _tell(self) -> None:
        data = self.choice.currentData()
        if data:
            self.chosen.emit(None if data == _LEAVE_OUT else Expression(data))


class _Choice(QComboBox):
    """Is not changed by the wheel that scrolls the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class _FacePicture(QWidget):
    """A thumbnail with the sides' letters, and a word in its corner."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._word = ""
        self.setFixedHeight(_PICTURE_PX)

    def sizeHint(self) -> QSize:
        """Fill the tile."""
        return QSize(TILE_PX, _PICTURE_PX)

    def show_image(self, image: QImage | None, word: str) -> None:
        """Show a picture, None while there is none."""
        self._image, self._word = image, word
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), colours.raised)
        if self._image is not None:
            area = QRect(0, 0, self._image.width(), self._image.height())
            area.moveCenter(self.rect().center())
            painter.drawImage(area.topLeft(), self._image)
            paint_side_letters(painter, area)
        if self._word:
            painter.setFont(theme.text_font(14, bold=True))
            box = painter.fontMetrics().boundingRect(self._word).adjusted(-6, -3, 6, 3)
            box.moveTopLeft(self.rect().topLeft())
            painter.fillRect(box.translated(4, 4), colours.surface)
            painter.setPen(colours.text)
            painter.drawText(box.translated(4, 4), Qt.AlignmentFlag.AlignCenter, self._word)
        painter.end()
