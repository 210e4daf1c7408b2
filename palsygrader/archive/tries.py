"""Failed tries of a passphrase: each costs a longer wait, also after a restart, and they are told at the next opening.

They are counted in a small file beside the keys. Whoever has the folder can change it or try a copy with a program of
his own: the wait only hinders somebody at the window, and the true bar is what one try costs (Argon2id, `slots`). But a
file that was changed or removed is told at the next opening: each opening begins a chain with a seal under a key of the
archive, each failed try hashes its last link, and the former link is not kept. Not found out is who had copied the file
before the first try and puts that copy back. The file holds users' identifiers and never what was typed, since a
passphrase is easily typed into the field for the name.
"""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Final

from palsygrader.archive.disk import write_durably
from palsygrader.archive.keys import Header, Unlocked, read_header, unlock
from palsygrader.domain.roles import Role
from palsygrader.errors import PassphraseError
from palsygrader.outside_json import read_json

TRIES_NAME: Final = "tries.json"
KEY_PURPOSE: Final = "tries"
LOST: Final = "archive.tries_lost"
ALTERED: Final = "archive.tries_altered"
"""What the record of who did what says where the file is gone, as after a backup was restored, or another one."""
FREE_TRIES: Final = 3
"""Slips of a finger cost nothing."""
FIRST_WAIT_S: Final = 2
LONGEST_WAIT_S: Final = 300
"""Longer waits would only lock the owner out."""
_MOST_LINKS: Final = 100_000
"""That are followed; nobody waits for so many tries."""
NOBODY: Final = ""
"""Claimed by nobody who is known."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Failed tries of one user.

    Attributes:
        failed: Since the last right passphrase of this user.
        untold: Of those, not yet in the record of who did what.
        last_utc: When the last one was, ISO 8601.
    """

    failed: int
    untold: int
    last_utc: str


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds: the tries by user, and the chain: what it was begun with, and its last link."""

    users: dict[str, Tries] = field(default_factory=dict)
    begun: str = ""
    link: str = ""

    @property
    def count(self) -> int:
        return sum(tries.untold for tries in self.users.values())


def wait_s(failed: int) -> int:
    """Return how long to wait after so many failed tries."""
    if failed < FREE_TRIES:
        return 0
    return int(min(FIRST_WAIT_S * 2 ** min(failed - FREE_TRIES, 20), LONGEST_WAIT_S))


def _now() -> datetime:
    return datetime.now(UTC)


class TryCounter:
    """Counts failed tries in a file. A file that is gone or cannot be read counts none.

    Args:
        folder: The archive's.
        now: The clock.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = _now) -> None:
        self._path = folder / TRIES_NAME
        self._now = now

    def left_s(self, user_id: str) -> int:
        """Return how many seconds a user has to wait, 0 for none; a clock that was set back begins it anew once."""
        kept, now = self._kept(), self._now()
        tries = kept.users.get(user_id)
        if tries is None:
            return 0
        wait = wait_s(tries.failed)
        try:
            last = datetime.fromisoformat(tries.last_utc)
            if wait and last > now:  # else it would not end before that day
                last = now
                restarted = replace(tries, last_utc=now.isoformat())
                self._write(replace(kept, users={**kept.users, user_id: restarted}))
            left = (last + timedelta(seconds=wait) - now).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return 0
        return min(max(ceil(left), 0), wait)

    def require(self, user_id: str) -> None:
        """Return when a try is allowed.

        Raises:
            PassphraseError: `archive.wait` with the seconds that are left.
        """
        left = self.left_s(user_id)
        if left:
            raise PassphraseError("archive.wait", seconds=left)

    def note_failure(self, user_id: str) -> None:
        """Count a failed try; on a disk that cannot be written it is not counted."""
        kept = self._kept()
        before = kept.users.get(user_id, Tries(0, 0, ""))
        users = {**kept.users, user_id: Tries(before.failed + 1, before.untold + 1, self._now().isoformat())}
        self._write(replace(kept, users=users, link=_next(kept.link)))

    def note_success(self, user_id: str, *, for_all: bool = False) -> None:
        """Begin to count anew for this user; what is untold stays.

        Args:
            user_id: Whose passphrase it was.
            for_all: Whether tries at nobody known begin anew too. They may have been meant for anybody, so that a
                user's own passphrase in between must not make guessing that of an administrator free.
        """
        kept, anew = self._kept(), {user_id, NOBODY} if for_all else {user_id}
        users = {each: replace(tries, failed=0) if each in anew else tries for each, tries in kept.users.items()}
        users = {each: tries for each, tries in users.items() if tries.failed or tries.untold}
        if users != kept.users:
            self._write(replace(kept, users=users))

    def untold(self) -> dict[str, int]:
        """Return per user how many failed tries are not in the record yet."""
        return {user_id: tries.untold for user_id, tries in self._read().items() if tries.untold}

    def what_is_wrong(self, key: bytes) -> str | None:
        """Return what the record says of a file that `begin` made once and that is gone or not as it was counted.

        Args:
            key: That of `begin`.
        """
        kept = self._kept()
        if not kept.begun:
            return ALTERED if self._path.exists() else LOST
        link = _first(key, kept.begun)
        for _try in range(min(kept.count, _MOST_LINKS)):
            link = _next(link)
        return None if link == kept.link else ALTERED

    def begin(self, key: bytes) -> bool:
        """Note that all of them are in the record now, and begin the chain anew; return whether that is on the disk.

        Args:
            key: Of 32 bytes, of the archive.
        """
        begun = secrets.token_hex(16)
        users = {user_id: replace(tries, untold=0) for user_id, tries in self._read().items() if tries.failed}
        try:
            write_durably(self._path, _content(_Kept(users, begun, _first(key, begun))))
        except OSError:
            return False
        return True

    def _read(self) -> dict[str, Tries]:
        return self._kept().users

    def _kept(self) -> _Kept:
        try:
            content = read_json(self._path.read_bytes())
            users = {
                str(user_id): Tries(max(int(each["failed"]), 0), max(int(each["untold"]), 0), str(each["last_utc"]))
                for user_id, each in content["users"].items()
            }
            return _Kept(users, str(content["begun"]), str(content["link"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError):
            return _Kept()

    def _write(self, kept: _Kept) -> None:
        fresh = self._path.with_name(TRIES_NAME + ".new")
        try:
            with fresh.open("wb") as file:
                file.write(_content(kept))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError:
            return


def _content(kept: _Kept) -> bytes:
    users = {user_id: asdict(tries) for user_id, tries in kept.users.items()}
    return json.dumps({"begun": kept.begun, "link": kept.link, "users": users}).encode()


def _first(key: bytes, begun: str) -> str:
    return hmac.digest(key, begun.encode(errors="replace"), "sha256").hex()


def _next(link: str) -> str:
    return hashlib.sha256(link.encode(errors="replace")).hexdigest()


def claimed_user(header: Header, user_id: str | None) -> str:
    """Return whose tries are counted: the user named, the only one, or nobody who is known."""
    known = [user.user_id for user in header.users]
    if user_id is None:
        return known[0] if len(known) == 1 else NOBODY
    return user_id if user_id in known else NOBODY


def unlock_counted(header_path: Path, passphrase: str, user_id: str | None) -> tuple[Header, Unlocked]:
    """Return the header and what a passphrase opens, each failed try counted.

    Raises:
        PassphraseError: It opens nothing, or `archive.wait`.
        ArchiveError: As `keys.read_header` and `keys.unlock`.
    """
    header, tries = read_header(header_path), TryCounter(header_path.parent)
    claimed = claimed_user(header, user_id)
    tries.require(claimed)
    try:
        unlocked = unlock(header, passphrase, user_id)
    except PassphraseError as error:
        if error.code == "archive.wrong_passphrase":
            tries.note_failure(claimed)
        raise
    administers = unlocked.user.role is Role.ADMINISTRATOR
    tries.note_success(unlocked.user.user_id, for_all=administers)
    return header, unlocked
