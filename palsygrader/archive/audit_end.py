"""The guarded end of the record of who did what: how many lines it has and the seal of the last, outside the database.

A chain of seals tells of every line that was changed, moved or taken out of it, but not of lines cut off its end, nor
of a database that was put back to an earlier state. Number and seal of the last line are therefore kept in a file of
their own, under a key of the archive (HMAC-SHA256).

The order of what is on the disk: the lines, in the database; then the file; then the next lines. Each is waited for, so
a crash or a power cut between two of them leaves a record that is longer than the file says, which is right. Of the two
copies in the file only the older one is ever written, so a power cut spoils that one at most; what it left of it is
told from damage, since it is the beginning of what was being written over the rest of what was there. A record that is
shorter than the newest copy says, or another one up to that line, is told. Who puts back database and file together to
the same earlier state is not found out by this; keep an exported record elsewhere for that.
"""

import hmac
import os
import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palsygrader import logs
from palsygrader.archive.disk import write_durably
from palsygrader.domain.audit import AuditLine
from palsygrader.errors import ArchiveError

NAME: Final = "audit.end"
"""Of the file, beside the database."""
KEY_PURPOSE: Final = "audit"
CREATED: Final = "archive.created"
GUARDED: Final = "guarded"
"""Subject of the line that says that an archive was made, where its end was guarded from the beginning."""
GUARDED_ANEW: Final = "audit.guarded"
"""What the line says that tells when the end was guarded for the first time, or anew after the file was lost."""
NOTHING: Final = "00" * 32
"""In the place of a seal where there is no line yet."""
_PLACES: Final = (0, 4096)
"""Two copies in turn, in pages of their own: a cut-off write leaves the former."""
_SLOT: Final = struct.Struct(">8sQ32s32s")
_MAGIC: Final = b"PGAUDIT1"


@dataclass(frozen=True, slots=True)
class _End:
    count: int
    digest: bytes


class AuditEnd:
    """What is kept of the end.

    Args:
        path: The file; made by `renew`.
        key: Of 32 bytes.

    Attributes:
        path: As given.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key
        self._turn = 0
        self._trusted = False

    def check(self, lines: Sequence[AuditLine]) -> None:
        """Return when the record goes at least as far as it is known to; from then on `advance` goes along with it.

        Args:
            lines: All, whose seals fit.

        Raises:
            ArchiveError: `archive.audit_cut` when lines at the end are missing, `archive.audit_rewritten` when they are
                others, `archive.audit_unguarded` when the file is missing or damaged.
        """
        self._trusted = False
        slots = self._read()
        ends = [self._opened(slot) for slot in slots]
        end = max((each for each in ends if each is not None), key=lambda each: each.count, default=None)
        if end is None:
            raise ArchiveError("archive.audit_unguarded")
        if len(lines) < end.count:
            raise ArchiveError("archive.audit_cut", last=len(lines), missing=end.count - len(lines))
        if end.count and bytes.fromhex(lines[end.count - 1].digest) != end.digest:
            raise ArchiveError("archive.audit_rewritten", line=end.count)
        self._turn, self._trusted = 1 - ends.index(end), True
        if None in ends:
            if not self._is_cut_off(slots[self._turn] or b"", lines, end.count):
                raise ArchiveError("archive.audit_unguarded")
            with suppress(OSError):  # anew, so that a second power cut finds two whole copies
                self.renew(len(lines), lines[-1].digest)

    def advance(self, count: int, digest: str) -> None:
        """Take note of a new last line, which is on the disk already; durable on return.

        Where that fails the file lags behind, which is no fault, and the next call writes the same copy. Nothing is
        written while the record is not trusted, so that what is wrong with it is told at every start.

        Args:
            count: Number of lines.
            digest: Seal of the last, in hexadecimal digits.
        """
        if not self._trusted:
            return
        try:
            with self.path.open("r+b", buffering=0) as file:
                file.seek(_PLACES[self._turn])
                file.write(self._sealed(_End(count, bytes.fromhex(digest))))
                os.fsync(file.fileno())
        except OSError as error:  # the line itself is safe
            logs.failure("audit.end_not_written", error)
            return
        self._turn = 1 - self._turn

    def renew(self, count: int, digest: str) -> None:
        """Make the file anew, durable on return.

        Raises:
            OSError: It cannot be written.
        """
        slot = self._sealed(_End(count, bytes.fromhex(digest)))
        write_durably(self.path, slot + bytes(_PLACES[1] - len(slot)) + slot)
        self._trusted, self._turn = True, 0

    def _sealed(self, end: _End) -> bytes:
        told = _MAGIC + end.count.to_bytes(8, "big") + end.digest
        return _SLOT.pack(_MAGIC, end.count, end.digest, hmac.digest(self._key, told, "sha256"))

    def _opened(self, slot: bytes | None) -> _End | None:
        """Return what a copy says, None for one that is not as it was written."""
        if slot is None or len(slot) < _SLOT.size:
            return None
        end = _End(int.from_bytes(slot[8:16], "big"), slot[16:48])
        return end if hmac.compare_digest(slot, self._sealed(end)) else None

    def _is_cut_off(self, slot: bytes, lines: Sequence[AuditLine], known: int) -> bool:
        """Return whether a copy is what a power cut leaves: the beginning of the newest end over an older one.

        Args:
            slot: The copy that cannot be read.
            lines: All.
            known: Up to which line the other copy knows the record, the newest that this one can have known.
        """
        if len(slot) != _SLOT.size or known == len(lines):
            return False

        def sealed(count: int) -> bytes:
            return self._sealed(_End(count, bytes.fromhex(lines[count - 1].digest)))

        new = sealed(len(lines))
        written = next(at for at in range(_SLOT.size) if new[at] != slot[at])
        return any(sealed(count)[written:] == slot[written:] for count in range(known, 0, -1))

    def _read(self) -> list[bytes | None]:
        """Return both copies as they are, None for one that does not lie where it should."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return [None, None]
        except OSError as error:
            raise ArchiveError("archive.cannot_write") from error
        between = content[_SLOT.size : _PLACES[1]]
        tidy = len(content) == _PLACES[1] + _SLOT.size and not any(between)
        return [content[place : place + _SLOT.size] if tidy or place == 0 else None for place in _PLACES]


def is_guarded(lines: Sequence[AuditLine]) -> bool:
    """Return whether a record says that its end was guarded once; an early version of the program did not do that."""
    return any(line.what == GUARDED_ANEW or (line.what == CREATED and line.subject == GUARDED) for line in lines)
