"""The files of an import side by side, and above them one line for each that cannot be used."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from palsygrader import wording
from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel
from palsygrader.gui.import_session import ImportSession, Work
from palsygrader.gui.import_tile import TILE_PX, ImportTile
from palsygrader.gui.layouts import column, row, words
from palsygrader.wording import say


class ImportGrid(QScrollArea):
    """As many tiles beside each other as there is room for.

    Signals:
        chosen: The file, and what it stands for: an Expression, None to leave it out.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tiles: dict[Path, ImportTile] = {}
        self._told: tuple[str, ...] = ()
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(2 * theme.GRID_PX)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._unread = QVBoxLayout()
        self._unread.setSpacing(theme.GRID_PX // 2)
        inner = QFrame()
        theme.set_role(inner, "page")
        inner.setLayout(column(self._unread, self._grid, None, spacing=2 * theme.GRID_PX))
        self.setWidget(inner)

    @property
    def told(self) -> tuple[str, ...]:
        """Why files cannot be used, a line each."""
        return self._told

    def show_session(self, session: ImportSession) -> None:
        """Show all files as they are."""
        files, faces = session.files, session.faces
        for path in [path for path in self.tiles if path not in files]:
            tile = self.tiles.pop(path)
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
            self._columns = 0
        for path in files:
            if path not in self.tiles:
                tile = self.tiles[path] = ImportTile(path)
                tile.chosen.connect(partial(self.chosen.emit, path))
                self._columns = 0
        settled = session.work is not Work.READING
        for path, tile in self.tiles.items():
            face = faces.get(path)
            tile.show_face(face, video=face is not None and face.rest_px is not None)
            tile.show_assignment(session.plan.get(path), settled=settled)
            tile.setEnabled(session.work in {Work.NOTHING, Work.READING})
        self._arrange()
        self._tell([wording.error_line(error) for error in session.problems])

    def lead_to(self, path: Path) -> None:
        """Scroll to a file."""
        if path in self.tiles:
            self.ensureWidgetVisible(self.tiles[path])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, (self.viewport().width() + self._grid.spacing()) // (TILE_PX + self._grid.spacing()))
        if columns == self._columns:
            return
        self._columns = columns
        before: QWidget | None = None
        for number, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, *divmod(number, columns))
            if before is not None:
                QWidget.setTabOrder(before, tile.choice)
            before = tile.choice

    def _tell(self, lines: Sequence[str]) -> None:
        if tuple(lines) == self._told:
            return
        self._told = tuple(lines)
        while (item := self._unread.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for line in lines:
            told = row(IconLabel(Icon.PROBLEM, say("import.unread"), "problem"), words(line, wrap=True))
            told.setStretch(1, 1)
            holder = QFrame()
            holder.setLayout(told)
            self._unread.addWidget(holder)
