"""Another master key in the place of one that somebody knows who is to know nothing more.

Whoever was removed, or got hold of a passphrase, may have a copy of the file of keys, and with it the master key of
that time. Therefore another one is drawn: the slots of those who stay take it by their public halves, the database is
written anew under it, the keys of the patients are wrapped anew under it, and new recordings and backups are under it.

What somebody with an old copy and the passphrase of that time can read afterwards:

- all that was copied then, for ever, and backups from before, which are not written anew;
- of a later copy of the folder: recordings made before the renewal of patients whose keys are in the old copy, since
  recordings are not written anew (their address, which signed visits name, is their content). Nothing else: not the
  database with its names, grades and pictures, not recordings made later, even of the same patients.

The order makes it safe against a crash at any moment. First the database is written anew beside the former one; then
the file of keys, with the new slots, the former key wrapped under the new one, and `Renewal.BEGUN`; then the new
database takes the former one's place; then patients' keys and the guard of the record's end; then the file of keys says
that all is done. Until the file of keys is written nothing has happened, and a renewal that was due still is. After
that every opening goes on where it stopped: it finds the former key in the file, and a database that is still under it
is written anew (`page_keys.bring_under`).
"""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from palsygrader.archive import audit, audit_end
from palsygrader.archive.audit_end import AuditEnd
from palsygrader.archive.before_migration import copies
from palsygrader.archive.database import connect
from palsygrader.archive.faults import told
from palsygrader.archive.kept_keys import KeptKeys
from palsygrader.archive.keys import MasterKey, Renewal, read_header, with_new_master, write_header
from palsygrader.archive.media_folder import MediaFolder
from palsygrader.archive.page_keys import PURPOSE, UNFINISHED, Progress, empty_log, put_in_place, write_under
from palsygrader.archive.patient_keys import PURPOSE as PATIENTS_PURPOSE
from palsygrader.archive.patient_keys import PatientKeys
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError

RENEWED: Final = "archive.keys_renewed"
"""What the record of who did what says."""
MEDIA_PURPOSE: Final = "media"


class KeyRenewal(KeptKeys):
    """The part of an open archive that renews its master key; `OpenFolder` is the whole."""

    audit_fault: ArchiveError | None
    snapshot_turn: threading.Lock
    database_closed: Callable[[], AbstractContextManager[None]]
    _database: Path
    _connected: Engine | None
    _media: MediaFolder
    _end: AuditEnd

    @property
    def renewal(self) -> Renewal:
        """Whether the master key is to be renewed, as after a user was removed."""
        return read_header(self._header).renewal

    def renew_keys(self, progress: Progress = lambda _done, _total: None) -> None:
        """Draw another master key and another `recovery_key`, which is to be shown; every other call waits meanwhile.

        Args:
            progress: Told of bytes of the database; may raise to stop. Nothing is changed then, and it stays due.

        Raises:
            ArchiveError: `refused.change_security`; `renewal.old_slot` as `keys.with_new_master`; what is wrong with
                the record of who did what, which is to be accepted first; `archive.damaged`, `archive.no_room`,
                `archive.cannot_write`.
        """
        self.require(Permission.CHANGE_SECURITY)
        if self.audit_fault is not None and self.audit_fault.code != "archive.audit_unguarded":
            raise self.audit_fault
        with self.keeping_keys(), self.snapshot_turn, told():
            with self.database_closed():
                former = self._key
                header, master, recovery_key = with_new_master(read_header(self._header), former)
                path, fresh = self._database, self._database.with_name(self._database.name + UNFINISHED)
                empty_log(path, former.derive(PURPOSE))
                write_under(path, fresh, (former.derive(PURPOSE), master.derive(PURPOSE)), progress)
                write_header(self._header, header)  # from here on it is begun
                put_in_place(fresh, path)
                self._use(master)
                for copy in copies(path):  # from before an update, under the former key
                    copy.unlink()
            self._finish_renewal()
            self.recovery_key = recovery_key

    def _use(self, master: MasterKey) -> None:
        """Go on with another master key."""
        self._master = master
        self._connected = connect(self._database, master.derive(PURPOSE))
        self._media.use(master.derive_all(MEDIA_PURPOSE))
        self._end = AuditEnd(self._end.path, master.derive(audit_end.KEY_PURPOSE))

    def _finish_renewal(self) -> None:
        """Do what is left of a renewal once the database is under the new key; nothing where nothing is."""
        header = read_header(self._header)
        if header.renewal is not Renewal.BEGUN:
            return
        with self._turn, told():
            with self._transaction() as connection:
                PatientKeys(*self._key.derive_all(PATIENTS_PURPOSE)).renew(connection)
            self._guard_end_under_new_key()
            self.note(RENEWED)
            self._keep_header(header.sealed(self._key, renewal=Renewal.NONE))

    def _guard_end_under_new_key(self) -> None:
        """Guard the end of the record under the new key where it is the one that was guarded under a former key."""
        with self._transaction() as connection:
            try:
                lines = audit.verified_lines(connection)
            except ArchiveError:
                return  # told at the opening
        for key in self._key.derive_all(audit_end.KEY_PURPOSE)[1:]:
            try:
                AuditEnd(self._end.path, key).check(lines)
            except ArchiveError:
                continue
            self._end.renew(len(lines), lines[-1].digest)
            return
        with_new_key = AuditEnd(self._end.path, self._key.derive(audit_end.KEY_PURPOSE))
        try:
            with_new_key.check(lines)
        except ArchiveError:
            return  # told at the opening
        self._end = with_new_key
