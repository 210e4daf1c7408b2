"""The column of choices at the left of a sheet."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from palsygrader.gui import theme
from palsygrader.gui.layouts import column

_LEAST_HEIGHT_PX: Final = 12 * theme.GRID_PX


class NavColumn(QScrollArea):
    """Choices below each other: always as wide as their words need, scrolled where there is too little height.

    Args:
        parts: The choices and what stands with them.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        page = QWidget()
        page.setLayout(column(*parts, None, spacing=theme.GRID_PX // 2))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another width when a choice says more or less."""
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return taken

    def showEvent(self, event: QShowEvent) -> None:
        """Take the width of what the choices were given to say while they were hidden: nobody told of that."""
        super().showEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Prefer to show everything; beside it is room for the scroll bar."""
        page = self.widget()
        needed = page.minimumSizeHint() if page is not None else QSize()
        return QSize(needed.width() + self.verticalScrollBar().sizeHint().width(), needed.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size, in which two choices are seen."""
        return QSize(self.sizeHint().width(), _LEAST_HEIGHT_PX)
