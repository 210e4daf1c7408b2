"""An open archive that knows whether its record of who did what is whole, and guards the end of it."""

from collections.abc import Sequence

from palsygrader.archive import audit, audit_end
from palsygrader.archive.faults import told
from palsygrader.archive.key_renewal import KeyRenewal
from palsygrader.domain.audit import AuditLine
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError


class AuditedFolder(KeyRenewal):
    """The part of an open archive that looks after its record; `OpenFolder` is the whole."""

    def audit_lines(self) -> list[AuditLine]:
        """Return who did what and when, the oldest first, after checking that no line was changed or cut off.

        Raises:
            ArchiveError: `refused.read_audit`; `archive.audit_broken`, `archive.audit_cut`, `archive.audit_rewritten`,
                `archive.audit_unguarded`.
        """
        self.require(Permission.READ_AUDIT)
        return self._whole_audit()

    def check_audit(self) -> None:
        """Return when no line of the record was changed or cut off; anybody may know that.

        Raises:
            ArchiveError: As `audit_lines`.
        """
        self._whole_audit()

    def check_audit_end(self, lines: Sequence[AuditLine]) -> None:
        """Return when the record's end is the one that is guarded.

        Args:
            lines: All lines as they are now, read within the same transaction; only number and seal are looked at.

        Raises:
            ArchiveError: As `audit_end.AuditEnd.check`.
        """
        self._end.check(lines)

    def _whole_audit(self) -> list[AuditLine]:
        with self._transaction() as connection:
            lines = audit.verified_lines(connection)
            self._end.check(lines)
        return lines

    def accept_audit(self) -> None:
        """Take the record as it is for whole from now on, for one that was cut off; that is noted in it.

        It is for an administrator who knows why, for example after a database was put back from a backup by hand.
        """
        self.require(Permission.CHANGE_SECURITY)
        self._guard_end(audit_end.GUARDED_ANEW)
        self.audit_fault = self._find_audit_fault()

    def _find_audit_fault(self) -> ArchiveError | None:
        """Return what is wrong with the record; an archive of an early version is guarded from now on."""
        with self._transaction() as connection:
            try:
                lines = audit.verified_lines(connection)
                self._end.check(lines)
            except ArchiveError as error:
                if error.code != "archive.audit_unguarded" or audit_end.is_guarded(lines):
                    return error
            else:
                return None
        with told():  # first: no crash may leave a record that says it is guarded and is not
            self._end.renew(len(lines), lines[-1].digest if lines else audit_end.NOTHING)
        self._guard_end(audit_end.GUARDED_ANEW)
        return None

    def _guard_end(self, what: str, subject: str = "") -> None:
        """Add a line and guard the end of the record anew."""
        with self._transaction() as connection:
            audit.append(connection, who=self.user, what=what, subject=subject)
            head: tuple[int, str] = connection.info[audit.HEAD]
        with told():
            self._end.renew(*head)
