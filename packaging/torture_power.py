"""Power cuts: from what a visit wrote and synced, in order, make the folder that a cut at any moment may leave.

What was synced is there. Of a file's writes since its last sync any may be there, whole or in part; of a folder's new,
renamed and removed names since its last sync the first few. A new folder itself counts as durable at once.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

_HEAD: Final = struct.Struct("<cQqIII")
PASSED_OVER: Final = ("-shm",)
"""SQLite's index of the journal in shared memory, made anew from the journal at every start."""


@dataclass(frozen=True)
class Change:
    """One line of the log: Create, Write, Truncate, Sync, sync of a folDer, Rename, Unlink, Mkdir."""

    kind: str
    inode: int
    offset: int
    one: str
    two: str
    data: bytes


def read_log(file: Path) -> list[Change]:
    """Return what was written down, the oldest first."""
    return list(_changes(file.read_bytes()))


def _changes(content: bytes) -> Iterator[Change]:
    at = 0
    while at + _HEAD.size <= len(content):
        kind, inode, offset, size, one, two = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        words = content[at : at + one + two].decode()
        at += one + two
        yield Change(kind.decode(), inode, offset, words[:one], words[one:], content[at : at + size])
        at += size


@dataclass(eq=False)
class _File:
    durable: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)

    def apply(self, change: Change, size: int | None = None) -> None:
        if change.kind == "T":
            del self.durable[change.offset :]
            self.durable.extend(b"\0" * (change.offset - len(self.durable)))
        else:
            data = change.data[:size]
            self.durable.extend(b"\0" * (change.offset - len(self.durable)))
            self.durable[change.offset : change.offset + len(data)] = data


@dataclass
class _Names:
    durable: dict[str, _File] = field(default_factory=dict)
    since: list[tuple[str, _File | None]] = field(default_factory=list)

    def now(self) -> dict[str, _File]:
        found = dict(self.durable)
        for name, file in self.since:
            _put(found, name, file)
        return found


def _put(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


class Disk:
    """What is on a disk, and what is on its way there."""

    def __init__(self) -> None:
        self._folders: dict[str, _Names] = {}
        self._by_inode: dict[int, _File] = {}

    def hold(self, folder: Path) -> None:
        """Begin with what lies in a folder, all of it durable."""
        for place in [folder, *folder.rglob("*")]:
            if place.is_dir():
                self._folder(str(place))
            else:
                file = _File(bytearray(place.read_bytes()))
                self._by_inode[place.stat().st_ino] = self._folder(str(place.parent)).durable[place.name] = file

    def take(self, change: Change) -> None:
        """Carry out one change."""
        match change.kind:
            case "C":
                file = self._by_inode[change.inode] = _File()
                self._note(change.one, file)
            case "W" | "T":
                if change.inode in self._by_inode:
                    self._by_inode[change.inode].since.append(change)
            case "S":
                file_or_none = self._by_inode.get(change.inode)
                if file_or_none is not None:
                    for each in file_or_none.since:
                        file_or_none.apply(each)
                    file_or_none.since.clear()
            case "D":
                names = self._folder(change.one)
                names.durable, names.since = names.now(), []
            case "R":
                source = PurePosixPath(change.one)
                moved = self._folder(str(source.parent)).now().get(source.name)
                if moved is not None:
                    self._note(change.two, moved)
                    self._note(change.one, None)
            case "U":
                self._note(change.one, None)
            case "M":
                self._folder(change.one)
            case _:
                pass

    def _folder(self, path: str) -> _Names:
        return self._folders.setdefault(path.rstrip("/"), _Names())

    def _note(self, path: str, file: _File | None) -> None:
        place = PurePosixPath(path)
        self._folder(str(place.parent)).since.append((place.name, file))

    def cut(self, former: Path, target: Path, chance: random.Random) -> None:
        """Write what a power cut leaves into a new place; the disk is spent afterwards.

        Args:
            former: What was watched.
            target: Where it is made again.
            chance: Draws what of the writes that were under way is there.
        """
        share = chance.choice((0.0, 0.5, 1.0))
        for path, names in self._folders.items():
            folder = target / PurePosixPath(path).relative_to(former)
            folder.mkdir(parents=True, exist_ok=True)
            there = names.durable
            for name, file in names.since[: chance.randint(0, len(names.since))]:
                _put(there, name, file)
            for name, file in there.items():
                if name.endswith(PASSED_OVER):
                    continue
                for change in file.since:
                    if chance.random() < share:
                        torn = chance.random() < 0.2 and len(change.data) > 1  # noqa: PLR2004 - a fifth of them
                        file.apply(change, chance.randrange(len(change.data)) if torn else None)
                file.since = []
                (folder / name).write_bytes(file.durable)
