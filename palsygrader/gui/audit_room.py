"""Brings the page of the record of who did what onto a desk, when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from palsygrader.gui.desk import Desk

if TYPE_CHECKING:
    from palsygrader.archive.open_folder import OpenFolder
    from palsygrader.gui.audit_page import AuditPage


class AuditRoom(QObject):
    """The record of one desk's archive.

    Args:
        desk: The pages.
        archive: Open.
    """

    def __init__(self, *, desk: Desk, archive: "OpenFolder") -> None:
        super().__init__(desk)
        self._desk = desk
        self._archive = archive
        self.page: AuditPage | None = None
        if desk.audit is not None:
            desk.audit.wanted.connect(self.show)
        desk.stopping.connect(self._stop)

    def show(self) -> None:
        """Show the page."""
        from palsygrader.gui.audit_page import AuditPage  # noqa: PLC0415 - needs the archive's libraries

        if self._desk.recording:
            return
        if self.page is None:
            self.page = AuditPage(self._archive)
            self.page.left.connect(self._desk.leave_aside)
        self._desk.show_aside(self.page)
        self.page.table.setFocus()

    def _stop(self) -> None:
        if self.page is not None:
            self.page.stop()
