"""The record of who did what of an archive on a server: it is guarded where it lies, its end at each station."""

from typing import Final

from sqlalchemy import Engine

from palsygrader.archive import audit, facts
from palsygrader.archive.faults import told
from palsygrader.archive.station_keys import StationKeys
from palsygrader.domain.audit import AuditLine
from palsygrader.errors import ArchiveError

_GUARDED: Final = "audit.guarded"
"""Fact of the spool: this station has guarded the end once, and the file that does may not be missing any more."""


class StationRecord(StationKeys):
    """The part of an open archive on a server that looks after its record; `ServerArchive` is the whole."""

    _looked_at = False

    @property
    def _spool(self) -> Engine:
        raise NotImplementedError

    def _whole_audit(self) -> list[AuditLine]:
        """Return the record, whole; it cannot be told while the server is lost."""
        with self._transaction():
            if self.offline:
                raise ArchiveError("archive.needs_server")
            return super()._whole_audit()

    def _find_audit_fault(self) -> ArchiveError | None:
        """Return what is wrong with the record; a new station takes it as it finds it whole."""
        with self._transaction() as connection:
            if self.offline:
                return None
            if self._guards_end():
                fault = super()._find_audit_fault()
            else:
                try:
                    lines = audit.verified_lines(connection)
                except ArchiveError as error:
                    return error
                if lines:
                    with told():
                        self._end.renew(lines[-1].sequence, lines[-1].digest)
                fault = None
            self._note_guarded()
            self._looked_at = True
            return fault

    def _guard_end(self, what: str, subject: str = "") -> None:
        super()._guard_end(what, subject)
        self._note_guarded()

    def _guards_end(self) -> bool:
        """Return whether this station has guarded the record's end before."""
        if self._end.path.exists():
            return True
        with told(), self._spool.begin() as spool:
            return facts.find(spool, _GUARDED) is not None

    def _note_guarded(self) -> None:
        with told(), self._spool.begin() as spool:
            facts.keep(spool, _GUARDED, "1")
