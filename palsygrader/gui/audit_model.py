"""The entries of the record of who did what as a table's model; pages that are not there yet are asked for."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from palsygrader.domain.audit import AuditEntry
from palsygrader.gui import dates
from palsygrader.gui.plain_tips import plain_tip
from palsygrader.wording import capitalised, say
from palsygrader.wording.audit_lines import action_words, whom_words

PAGE_ROWS: Final = 200
MOST_PAGES: Final = 40
"""Kept; those used longest ago are forgotten."""
COLUMNS: Final = ("number", "at", "who", "what", "whom")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class AuditModel(QAbstractTableModel):
    """Rows of entries, the newest first.

    Signals:
        wanted: Number of a page that is looked at and not there yet.
    """

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._pages: dict[int, Sequence[AuditEntry]] = {}
        self._asked: set[int] = set()
        self._asking = QTimer(self, singleShot=True, interval=0)  # not while a view paints
        self._asking.timeout.connect(self._ask)
        self._looked_at: dict[int, None] = {}

    def show_count(self, count: int) -> None:
        """Show so many rows, of which nothing is known yet."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self._looked_at.clear()
        self.endResetModel()

    def put_page(self, page: int, entries: Sequence[AuditEntry]) -> None:
        """Take what was asked for."""
        self._asked.discard(page)
        self._pages[page] = entries
        while len(self._pages) > MOST_PAGES:
            self._pages.pop(next(iter(self._pages)))
        first = page * PAGE_ROWS
        if entries:
            last = self.index(min(first + len(entries), self._count) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    def give_up(self, page: int) -> None:
        """Take note that a page cannot be had now; it is asked for again when it is looked at again."""
        self._asked.discard(page)

    def entry(self, row: int) -> AuditEntry | None:
        """Return the entry of a row, None when it is not there yet."""
        page = self._pages.pop(row // PAGE_ROWS, None)
        if page is None:
            if 0 <= row < self._count:
                self._looked_at[row // PAGE_ROWS] = None
                self._asking.start()
            return None
        self._pages[row // PAGE_ROWS] = page  # the newest used
        place = row % PAGE_ROWS
        return page[place] if place < len(page) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> str | None:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(f"audit.column.{COLUMNS[section]}")
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a cell shows, or says aloud."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        entry = self.entry(index.row())
        if entry is None:
            return say("audit.loading")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(entry_words(entry))
        return _cell(entry, COLUMNS[index.column()])

    def _ask(self) -> None:
        """Ask for the pages that are looked at, those looked at last first."""
        looked_at, self._looked_at = self._looked_at, {}
        for page in reversed(looked_at):
            if page not in self._asked and page not in self._pages:
                self._asked.add(page)
                self.wanted.emit(page)


def entry_words(entry: AuditEntry) -> str:
    """Return all of an entry in one sentence, with its identifier and seal."""
    line = entry.line
    return say(
        "audit.entry",
        number=line.sequence,
        moment=_moment(line.at),
        who=line.who or say("audit.filter.nobody"),
        what=action_words(line.what),
        subject=line.subject or say("audit.no_subject"),
        seal=line.digest,
    )


def _moment(at: datetime) -> str:
    return f"{dates.shown_with_time(at)}:{at.astimezone(UTC):%S}"


def _cell(entry: AuditEntry, column: str) -> str:
    line = entry.line
    if column == "number":
        return str(line.sequence)
    if column == "at":
        return _moment(line.at)
    if column == "who":
        return line.who
    return capitalised(action_words(line.what)) if column == "what" else whom_words(entry)
