"""The file of keys: the master key once for every user and once under the printed recovery key.

Nothing in it is secret. A checksum tells damage; a seal, made with a key that comes from the master key, tells at the
unlocking that somebody without the master key gave himself another role or added a slot. Roles are kept by the program:
whoever knows a passphrase and can run programs of his own has the master key and can read what is there; taking that
away needs another master key (`key_renewal`), which is drawn when a user is removed. The former ones are kept in the
file, wrapped under the one in force, for the recordings and backups that were written under them.
"""

import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from palsygrader.archive.disk import write_durably
from palsygrader.archive.header_fields import MOST_BYTES, fields_of
from palsygrader.archive.slots import (
    FORMAT,
    KEY_BYTES,
    NONCE_BYTES,
    RECOVERY_KEY_CHARACTERS,
    STANDARD_COST,
    KeyCost,
    MasterKey,
    Slot,
    draw_master,
    draw_recovery_key,
    recovery_secret,
    seal_to,
    spoken,
    unwrap,
    unwrap_former,
    wrap,
    wrap_direct,
    wrap_former,
)
from palsygrader.domain.roles import Permission, Role, User
from palsygrader.errors import ArchiveError, PassphraseError

__all__ = ["KEY_BYTES", "NONCE_BYTES", "RECOVERY_KEY_CHARACTERS", "STANDARD_COST", "KeyCost", "MasterKey"]

HEADER_VERSION: Final = 3
"""1: one passphrase and no users; its user is an administrator without a name. 2: the master key was never renewed."""
_NEVER_RENEWED: Final = 2
FIRST_USER: Final = "first"
"""Identifier of who made the archive."""


class Renewal(StrEnum):
    """Whether the master key is to be renewed."""

    NONE = "none"
    DUE = "due"
    """Nothing is done yet; the master key in the slots is the one that everything is under."""
    BEGUN = "begun"
    """The slots hold the new one, and the database may still be under the former one."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A user and what opens the archive for him.

    Attributes:
        user: Who.
        slot: The master key under the passphrase, None for somebody who may not open the archive now.
    """

    user: User
    slot: Slot | None


@dataclass(frozen=True, slots=True)
class Header:
    """Everything needed to open an archive, except the passphrases.

    Attributes:
        cost: What one try costs.
        seats: The users, in the order in which they were added.
        recovery: The master key under the recovery key.
        recovery_kept: Whether somebody has said that the recovery key is put away; until then nobody may have it, and
            it is renewed. A header that an early version of the program wrote does not say and counts as kept.
        generation: Counts the changes; 0 in a header of version 1.
        seal: HMAC-SHA256 of everything else, hexadecimal; empty in a header of version 1.
        former: Former master keys, wrapped under the one in force, the newest first.
        renewal: Whether another master key is to be drawn.
    """

    cost: KeyCost
    seats: tuple[Seat, ...]
    recovery: Slot
    recovery_kept: bool = True
    generation: int = 0
    seal: str = ""
    former: tuple[str, ...] = ()
    renewal: Renewal = Renewal.NONE

    @property
    def users(self) -> tuple[User, ...]:
        """The users, in the order in which they were added."""
        return tuple(seat.user for seat in self.seats)

    def sealed(self, master: MasterKey, **values: object) -> "Header":
        """Return the next generation of the header with some values changed, sealed."""
        changed = replace(self, generation=self.generation + 1, **values)  # type: ignore[arg-type]
        return replace(changed, seal=_seal(changed, master))

    def with_seat(self, master: MasterKey, seat: Seat) -> "Header":
        """Return the header with a user added, or in the place of the same user before."""
        known = any(each.user.user_id == seat.user.user_id for each in self.seats)
        seats = tuple(seat if each.user.user_id == seat.user.user_id else each for each in self.seats)
        return self.sealed(master, seats=seats if known else (*self.seats, seat))

    def without(self, master: MasterKey, user_id: str) -> "Header":
        """Return the header without a user; the master key, which the user knew, is to be renewed."""
        seats = tuple(each for each in self.seats if each.user.user_id != user_id)
        renewal = Renewal.DUE if self.renewal is Renewal.NONE else self.renewal
        return self.sealed(master, seats=seats, renewal=renewal)


class Unlocked(NamedTuple):
    """What a passphrase has opened.

    Attributes:
        master: The master key.
        by_recovery_key: Whether the recovery key was given in the passphrase's place.
        user: Whom it signs in.
    """

    master: MasterKey
    by_recovery_key: bool
    user: User


def create_header(passphrase: str, cost: KeyCost, name: str = "") -> tuple[Header, MasterKey, str]:
    """Draw a master key and a recovery key; the first user is an administrator.

    Returns:
        The header, the master key, and the recovery key as it is printed.

    Raises:
        PassphraseError: The passphrase is empty.
    """
    master, recovery_key = draw_master(), draw_recovery_key()
    seat = make_seat(User(FIRST_USER, name, Role.ADMINISTRATOR), master, passphrase, cost)
    header = Header(cost, (), _recovery_slot(master, recovery_key, cost), recovery_kept=False)
    return header.with_seat(master, seat), master, recovery_key


def make_seat(user: User, master: MasterKey, passphrase: str, cost: KeyCost) -> Seat:
    """Return a user with a passphrase that opens the archive.

    Raises:
        PassphraseError: The passphrase is empty.
    """
    return Seat(replace(user, enabled=True), wrap(master, spoken(passphrase), cost, user.user_id))


def draw_user_id() -> str:
    """Return the identifier of a new user."""
    return secrets.token_hex(8)


def unlock(header: Header, passphrase: str, user_id: str | None = None) -> Unlocked:
    """Return the master key; the recovery key is accepted in the passphrase's place and signs in an administrator.

    Args:
        header: As it was read.
        passphrase: What was typed.
        user_id: Who claims to be there, None for whoever it fits.

    Raises:
        PassphraseError: It fits nobody, or not the one named; a disabled or unknown user is told the same.
        ArchiveError: `archive.altered_header` when what is sealed was changed, or the header asks for impossible
            parameters.
    """
    typed = spoken(passphrase)
    for seat in header.seats:
        if seat.slot is not None and user_id in {None, seat.user.user_id}:
            master = unwrap(seat.slot, typed, header.cost, seat.user.user_id)
            if master is not None:
                return _checked(header, Unlocked(master, by_recovery_key=False, user=seat.user))
    secret = recovery_secret(passphrase)
    master = None if secret is None else unwrap(header.recovery, secret, header.cost, "")
    if master is None:
        raise PassphraseError("archive.wrong_passphrase")
    administrators = [user for user in header.users if user.role is Role.ADMINISTRATOR]
    named = (user for user in administrators if user.user_id == user_id)
    return _checked(header, Unlocked(master, by_recovery_key=True, user=next(named, administrators[0])))


def require(user: User, permission: Permission) -> None:
    """Return when a user may do something.

    Raises:
        ArchiveError: `refused.` and the permission, with words that say who may.
    """
    if not user.may(permission):
        raise ArchiveError(f"refused.{permission}")


def with_passphrase(header: Header, master: MasterKey, passphrase: str, user_id: str = FIRST_USER) -> Header:
    """Return the header with the master key under a user's new passphrase; the recovery key stays.

    Raises:
        PassphraseError: The passphrase is empty.
        ArchiveError: `users.unknown`.
    """
    return header.with_seat(master, make_seat(find(header, user_id).user, master, passphrase, header.cost))


def with_new_recovery_key(header: Header, master: MasterKey) -> tuple[Header, str]:
    """Return the header with another recovery key, not yet kept, and that key as it is printed."""
    recovery_key = draw_recovery_key()
    slot = _recovery_slot(master, recovery_key, header.cost)
    return header.sealed(master, recovery=slot, recovery_kept=False), recovery_key


def with_new_master(header: Header, master: MasterKey) -> tuple[Header, MasterKey, str]:
    """Return the header with another master key in every slot, that key, and another recovery key as it is printed.

    No passphrase is needed: a user's slot takes the new key by its public half. The recovery key may be known to
    whoever is to be kept out, so that it is renewed too.

    Raises:
        ArchiveError: `renewal.old_slot` with the name of a user whose slot is of an archive made before there were
            users and who has not signed in with the passphrase since.
    """
    fresh = replace(draw_master(), former=(master.secret, *master.former))
    seats = []
    for seat in header.seats:
        if seat.slot is not None and seat.slot.direct:
            raise ArchiveError("renewal.old_slot", name=seat.user.name)
        seats.append(seat if seat.slot is None else Seat(seat.user, seal_to(seat.slot, fresh)))
    recovery_key = draw_recovery_key()
    changed = header.sealed(
        fresh,
        seats=tuple(seats),
        recovery=_recovery_slot(fresh, recovery_key, header.cost),
        recovery_kept=False,
        former=wrap_former(fresh),
        renewal=Renewal.BEGUN,
    )
    return changed, fresh, recovery_key


def find(header: Header, user_id: str) -> Seat:
    """Return a user's seat.

    Raises:
        ArchiveError: `users.unknown`.
    """
    for seat in header.seats:
        if seat.user.user_id == user_id:
            return seat
    raise ArchiveError("users.unknown")


def write_header(path: Path, header: Header) -> None:
    """Write the header, durable on return."""
    content = _content(header)
    write_durably(path, json.dumps({**content, "sha256": _checksum(content)}, indent=2).encode())


def read_header(path: Path) -> Header:
    """Read the header.

    Raises:
        ArchiveError: `archive.not_an_archive` without the file, `archive.newer` when a later version of the program
            wrote it, `archive.damaged_header` when it cannot be right.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ArchiveError("archive.not_an_archive") from error
    except OSError as error:
        raise ArchiveError("archive.unreadable") from error
    return header_of(content)


def header_of(file: bytes) -> Header:
    """Return the header that a file's content is.

    Raises:
        ArchiveError: `archive.newer`, `archive.damaged_header`, as `read_header`.
    """
    try:
        content = fields_of(file)
        checksum = content.pop("sha256")
        version = content["version"]
        whole = content["format"] == FORMAT and checksum == _checksum(content) and type(version) is int
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged_header") from error
    if not whole:
        raise ArchiveError("archive.damaged_header")
    if version > HEADER_VERSION:
        raise ArchiveError("archive.newer")
    try:
        return _header_of(content)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError("archive.damaged_header") from error


def _header_of(content: dict[str, object]) -> Header:
    held: dict[str, dict[str, str]] = content  # type: ignore[assignment]  # a wrong type is told as damage
    cost, recovery = KeyCost(**content["cost"]), Slot(**held["recovery"])  # type: ignore[arg-type]
    kept = bool(content.get("recovery_kept", True))
    if content["version"] == 1:
        user = User(FIRST_USER, "", Role.ADMINISTRATOR)
        return Header(cost, (Seat(user, Slot(**held["passphrase"])),), recovery, recovery_kept=kept)
    seats = []
    for each in content["users"]:  # type: ignore[attr-defined]
        slot = None if each["slot"] is None else Slot(**each["slot"])
        user = User(str(each["user_id"]), str(each["name"]), Role(each["role"]), enabled=slot is not None)
        seats.append(Seat(user, slot))
    if not any(seat.user.role is Role.ADMINISTRATOR for seat in seats):
        raise ValueError
    generation, seal = int(str(content["generation"])), str(content["seal"])
    former: list[object] = content.get("former", [])  # type: ignore[assignment]
    if not seal or not all(isinstance(each, str) for each in former):
        raise ValueError
    renewal = Renewal(str(content.get("renewal", Renewal.NONE)))
    return Header(cost, tuple(seats), recovery, kept, generation, seal, tuple(map(str, former)), renewal)


def _content(header: Header) -> dict[str, object]:
    def seat(each: Seat) -> dict[str, object]:
        slot = None if each.slot is None else asdict(each.slot)
        return {"user_id": each.user.user_id, "name": each.user.name, "role": each.user.role.value, "slot": slot}

    renewed = bool(header.former) or header.renewal is not Renewal.NONE
    of_renewal = {"former": list(header.former), "renewal": header.renewal.value} if renewed else {}
    return {
        "format": FORMAT,
        "version": HEADER_VERSION if renewed else _NEVER_RENEWED,
        "cost": asdict(header.cost),
        "users": [seat(each) for each in header.seats],
        "recovery": asdict(header.recovery),
        "recovery_kept": header.recovery_kept,
        "generation": header.generation,
        "seal": header.seal,
        **of_renewal,
    }


def _seal(header: Header, master: MasterKey) -> str:
    content = json.dumps(_content(replace(header, seal="")), sort_keys=True).encode()
    return hmac.digest(master.derive("header"), content, "sha256").hex()


def _checked(header: Header, unlocked: Unlocked) -> Unlocked:
    """Return what was unlocked once the seal fits; a header of version 1 has none, and no slot of a later one fits it.

    Raises:
        ArchiveError: `archive.altered_header`.
    """
    old = not header.seal and header.generation == 0
    if not old and not hmac.compare_digest(header.seal.encode(), _seal(header, unlocked.master).encode()):
        raise ArchiveError("archive.altered_header")
    return unlocked._replace(master=unwrap_former(unlocked.master, header.former))


def _recovery_slot(master: MasterKey, recovery_key: str, cost: KeyCost) -> Slot:
    return wrap_direct(master, recovery_secret(recovery_key) or "", cost)


def _checksum(content: dict[str, object]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
