"""What stands beside the pictures of the review: what is laid over them, and how they are seen."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from palsygrader import wording
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, give_icon
from palsygrader.gui.layouts import button, column, row
from palsygrader.gui.picture_pair import Layer

_COLUMNS_PX: Final = (140, 104)
"""Least width of each column."""
_COLUMNS: Final = len(_COLUMNS_PX)


class PictureTools(QWidget):
    """Switches of the layers, zoom, mirror and division.

    Args:
        correction: The button that begins a correction, below them.

    Signals:
        layers_changed: The Layers switched on, a frozenset.
        zoomed: 1 or -1, a step nearer or farther.
    """

    layers_changed = Signal(object)
    zoomed = Signal(int)

    def __init__(self, correction: QPushButton) -> None:
        super().__init__()
        self._correction = correction
        self.layers: dict[Layer, QPushButton] = {}
        self.mirror = _view_toggle("mirror", Icon.MIRROR)
        self.split = _view_toggle("split", Icon.SPLIT)
        grid = QGridLayout()
        grid.setSpacing(theme.GRID_PX // 2)
        for number, layer in enumerate(Layer):
            toggle = button(wording.say(f"review.layer.{layer}", number=number + 1), "chip")
            toggle.setCheckable(True)
            toggle.setMinimumWidth(max(toggle.minimumWidth(), _COLUMNS_PX[number % _COLUMNS]))
            toggle.setToolTip(wording.say(f"review.layer.{layer}.tip", number=number + 1))
            toggle.toggled.connect(self._tell_layers)
            grid.addWidget(toggle, *divmod(number, _COLUMNS))
            self.layers[layer] = toggle
        views = [self._zoom_button("−", "out", -1), self._zoom_button("+", "in", 1), self.mirror, self.split]
        for view in views:
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.addLayout(row(*views, spacing=theme.GRID_PX // 2), len(Layer) // _COLUMNS, 0, 1, _COLUMNS)
        grid.addWidget(correction, len(Layer) // _COLUMNS + 1, 0, 1, _COLUMNS)
        self.setLayout(column(grid, None, spacing=0))

    def allow(self, *, allowed: bool) -> None:
        """Let layers, mirror and division be changed, or not for now."""
        for toggle in (*self.layers.values(), self.mirror, self.split):
            toggle.setEnabled(allowed)

    def hide_findings(self, *, hidden: bool) -> None:
        """Leave only what changes how pictures are seen, nothing that shows what is measured in them."""
        for made in (*self.layers.values(), self._correction):
            made.setHidden(hidden)

    def _zoom_button(self, sign: str, key: str, direction: int) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setToolTip(wording.say(f"review.zoom.{key}"))
        made.setAccessibleName(wording.say(f"review.zoom.{key}"))
        made.clicked.connect(lambda: self.zoomed.emit(direction))
        return made

    def _tell_layers(self) -> None:
        self.layers_changed.emit(frozenset(layer for layer, toggle in self.layers.items() if toggle.isChecked()))


def _view_toggle(name: str, sign: Icon) -> QToolButton:
    """Return a switch of the way pictures are shown, with its key in the tool tip."""
    toggle = QToolButton()
    toggle.setCheckable(True)
    give_icon(toggle, sign)
    toggle.setToolTip(wording.say(f"views.{name}.tip"))
    toggle.setAccessibleName(wording.say(f"views.{name}"))
    return toggle
