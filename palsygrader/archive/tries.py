"""Failed tries of a passphrase: each costs a longer wait, also after a restart, and they are told at the next opening.

They are counted in a small file beside the keys. Whoever has the folder can delete it or try a copy with a program of
his own: the wait only hinders somebody at the window, and the true bar is what one try costs (Argon2id, `slots`). The
file holds users' identifiers and never what was typed, since a passphrase is easily typed into the field for the name.
"""

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Final

from palsygrader.archive.keys import Header, Unlocked, read_header, unlock
from palsygrader.errors import PassphraseError

TRIES_NAME: Final = "tries.json"
FREE_TRIES: Final = 3
"""Slips of a finger cost nothing."""
FIRST_WAIT_S: Final = 2
LONGEST_WAIT_S: Final = 300
"""Longer waits would only lock the owner out."""
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
        """Return how many seconds a user has to wait, 0 for none; a clock that was set back prolongs nothing."""
        tries = self._read().get(user_id)
        if tries is None:
            return 0
        wait = wait_s(tries.failed)
        try:
            over = datetime.fromisoformat(tries.last_utc) + timedelta(seconds=wait)
            left = (over - self._now()).total_seconds()
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
        every = self._read()
        before = every.get(user_id, Tries(0, 0, ""))
        every[user_id] = Tries(before.failed + 1, before.untold + 1, self._now().isoformat())
        self._write(every)

    def note_success(self, user_id: str) -> None:
        """Begin to count anew for this user; what is untold stays."""
        every = self._read()
        for each in {user_id, NOBODY} & every.keys():
            every[each] = replace(every[each], failed=0)
        self._write({key: tries for key, tries in every.items() if tries.failed or tries.untold})

    def untold(self) -> dict[str, int]:
        """Return per user how many failed tries are not in the record yet."""
        return {user_id: tries.untold for user_id, tries in self._read().items() if tries.untold}

    def note_told(self) -> None:
        """Note that all of them are in the record now."""
        every = {user_id: replace(tries, untold=0) for user_id, tries in self._read().items() if tries.failed}
        self._write(every)

    def _read(self) -> dict[str, Tries]:
        try:
            content = json.loads(self._path.read_bytes())
            return {
                str(user_id): Tries(max(int(each["failed"]), 0), max(int(each["untold"]), 0), str(each["last_utc"]))
                for user_id, each in content.items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _write(self, every: dict[str, Tries]) -> None:
        fresh = self._path.with_name(TRIES_NAME + ".new")
        try:
            if not every:
                self._path.unlink(missing_ok=True)
                return
            with fresh.open("w", encoding="utf-8") as file:
                json.dump({user_id: asdict(tries) for user_id, tries in every.items()}, file)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError:
            return


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
    tries.note_success(unlocked.user.user_id)
    return header, unlocked
