"""Small helpers to build pages on the grid."""

import re
from collections.abc import Iterable
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, give_icon

_LONG: Final = re.compile(r"\S{24}(?=\S)")
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"
L = TypeVar("L", bound=QBoxLayout)


def words(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in a role; its text is shown as it is, never as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        theme.set_role(label, role)
    return label


def breakable(text: str) -> str:
    """Return a text whose very long words may go on in the next line, or a label would be as wide as they are."""
    return _LONG.sub(lambda part: part[0] + _MAY_BREAK, text)


def button(text: str, role: str = "", icon: Icon | None = None, *, tip: str = "") -> QPushButton:
    """Return a button in a role, with an icon and a tool tip when given."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if icon is not None:
        give_icon(made, icon, {"primary": "accent_text", "danger": "problem"}.get(role, "text"))
    if tip:
        made.setToolTip(tip)
    if role:
        theme.set_role(made, role)
    if role == "chip":
        made.setMinimumWidth(bold_width_px(made))
    return made


def bold_width_px(chip: QAbstractButton) -> int:
    """Return the width of a button that is on: its words are bold then."""
    bold, plain = QFontMetrics(theme.text_font(bold=True)), chip.fontMetrics()
    lines = chip.text().splitlines() or [""]
    more = max(bold.horizontalAdvance(line) for line in lines) - max(plain.horizontalAdvance(line) for line in lines)
    return chip.sizeHint().width() + max(more, 0)


def column(*parts: QWidget | QLayout | None, spacing: int = theme.GRID_PX, margin: int = 0) -> QVBoxLayout:
    """Return parts below each other; None stretches."""
    return _filled(QVBoxLayout(), parts, spacing, margin)


def row(*parts: QWidget | QLayout | None, spacing: int = theme.GRID_PX, margin: int = 0) -> QHBoxLayout:
    """Return parts beside each other; None stretches."""
    return _filled(QHBoxLayout(), parts, spacing, margin)


def card(*parts: QWidget | QLayout | None, spacing: int = 2 * theme.GRID_PX, margin: int = 3 * theme.GRID_PX) -> QFrame:
    """Return a card with parts below each other; None stretches."""
    frame = QFrame()
    theme.set_role(frame, "card")
    frame.setLayout(column(*parts, spacing=spacing, margin=margin))
    return frame


def centred(widget: QWidget) -> QHBoxLayout:
    """Return the widget in the middle of a column of its own width."""
    holder = column(None, widget, None)
    return row(None, holder, None, spacing=0)


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page that holds a widget until it is seen whole, as soon as it is laid out."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if isinstance(around, QScrollArea):
        area = around
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, 2 * theme.GRID_PX))


def _filled(layout: L, parts: Iterable[QWidget | QLayout | None], spacing: int, margin: int) -> L:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout
