"""The strip of the capture page: where each expression stands, and optional ones to add."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from palsygrader.capture.events import AddExpression, Choose
from palsygrader.domain.expressions import OPTIONAL_EXPRESSIONS
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.expression_strip import ExpressionStrip
from palsygrader.gui.expression_tiles import tile_of
from palsygrader.gui.layouts import row
from palsygrader.wording import capitalised, of, say


class CaptureStrip(QWidget):
    """One tile per expression, and a menu.

    Signals:
        chosen: The Expression whose tile was pressed.
        added: The optional Expression that is wanted too.
    """

    chosen = Signal(object)
    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = ExpressionStrip()
        self._add = QToolButton()
        self._add.setText(say("examine.add"))
        self._add.setToolTip(say("examine.add.tip"))
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self._add)
        self._add.setMenu(self._menu)
        line = row(self._tiles, self._add)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._tiles.chosen.connect(self.chosen)

    def show_session(self, session: CaptureSession) -> None:
        """Show where each expression stands."""
        state = session.state
        self._tiles.show_expressions(state.expressions)
        self._tiles.setEnabled(session.allows(Choose))  # else a press would mark a tile that is not gone to
        for expression in state.expressions:
            self._tiles.tile(expression).set_content(tile_of(session, expression))
        if state.expression is not None:
            self._tiles.set_current(state.expression)
        self._menu.clear()
        for expression in OPTIONAL_EXPRESSIONS:
            if expression not in state.expressions:
                action = self._menu.addAction(capitalised(of(expression)))
                action.triggered.connect(partial(self.added.emit, expression))
        self._add.setEnabled(session.allows(AddExpression) and not self._menu.isEmpty())
