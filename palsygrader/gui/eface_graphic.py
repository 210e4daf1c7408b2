"""The graphic of the eFACE-style sheet: every item as a bar from balance, below its subscore."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import eface
from palsygrader.gui import theme
from palsygrader.wording.lists import comma_list, sentences

_ROW_PX: Final = 24
_BAR_PX: Final = 14
_NAME_PX: Final = 160
_VALUE_PX: Final = 48
_GAP_PX: Final = 8


class EfaceGraphic(QWidget):
    """Shows values; what is not set has no bar, and a dash for its number. Items of one direction end at balance."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Mapping[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_ROW_PX * (len(eface.ITEMS) + len(eface.SUBSCORES)))

    def sizeHint(self) -> QSize:
        """Leave room for names and bars."""
        return QSize(_NAME_PX + _VALUE_PX + 30 * theme.GRID_PX, self.height())

    def show_values(self, values: Mapping[str, int]) -> None:
        """Show the values that stand, by item."""
        self._values = dict(values)
        self.setAccessibleName(wording.say("eface.graphic"))
        self.setAccessibleDescription(sentences(self._section_words(name) for name in eface.SUBSCORES))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each subscore, and its items below it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.palette()
        left, room = float(_NAME_PX), self.width() - _NAME_PX - _VALUE_PX - 2 * _GAP_PX
        middle, top = left + room / 2, 0.0
        vertical = Qt.AlignmentFlag.AlignVCenter
        for name, section in eface.SUBSCORES.items():
            painter.setPen(colours.text)
            painter.setFont(theme.text_font(bold=True))
            painter.drawText(QRectF(0, top, self.width(), _ROW_PX), vertical, self._heading(name))
            painter.setFont(theme.text_font())
            top += _ROW_PX
            for item in eface.ITEMS:
                if item.section is not section:
                    continue
                painter.setPen(colours.muted)
                words = wording.say(f"scale.eface.{item.identifier}.short")
                cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _NAME_PX - _GAP_PX)
                painter.drawText(QRectF(0, top, _NAME_PX - _GAP_PX, _ROW_PX), vertical, cut)
                self._paint_line(painter, item.identifier, item.values[-1], QRectF(left, top, room, _ROW_PX))
                painter.setPen(colours.text)
                told = QRectF(left + room + _GAP_PX, top, _VALUE_PX, _ROW_PX)
                painter.drawText(told, vertical | Qt.AlignmentFlag.AlignRight, self._told(item.identifier))
                top += _ROW_PX
        painter.setPen(QPen(colours.edge, 1))
        painter.drawLine(QPointF(middle, 0), QPointF(middle, top))
        painter.end()

    def _paint_line(self, painter: QPainter, identifier: str, most: int, room: QRectF) -> None:
        colours = theme.palette()
        per_point = room.width() / (2 * eface.BALANCED)
        line = QRectF(room.left(), room.center().y() - _BAR_PX / 2, most * per_point, _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.raised)
        painter.drawRect(line)
        value = self._values.get(identifier)
        if value is None:
            return
        here, balance = room.left() + value * per_point, room.left() + eface.BALANCED * per_point
        painter.setBrush(colours.accent)
        painter.drawRect(QRectF(min(here, balance), line.top(), abs(here - balance), _BAR_PX))
        painter.drawEllipse(QPointF(here, room.center().y()), _BAR_PX / 2, _BAR_PX / 2)

    def _heading(self, name: str) -> str:
        subscore = eface.subscores(self._values).get(name)
        told = "–" if subscore is None else str(subscore)
        return wording.say("eface.graphic.subscore", name=wording.say(f"scale.eface.total.{name}"), value=told)

    def _told(self, identifier: str) -> str:
        value = self._values.get(identifier)
        return "–" if value is None else str(value)

    def _section_words(self, name: str) -> str:
        items = (item.identifier for item in eface.ITEMS if item.section is eface.SUBSCORES[name])
        told = comma_list(f"{wording.say(f'scale.{Scale.EFACE}.{each}.short')} {self._told(each)}" for each in items)
        return f"{self._heading(name)}: {told}"
