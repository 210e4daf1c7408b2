"""The libraries of the system that went into the program: which packages brought them, and their licences (Debian)."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

COMMON: Final = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that many packages name."""
_NAMED: Final = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9][A-Za-z0-9.+-]*[A-Za-z0-9])")
_STATED: Final = re.compile(r"^License: *(\S.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of the system, of which at least one library went in.

    Attributes:
        name: Its name.
        version: Its version.
        copyright: What Debian says of its authors and licences.
    """

    name: str
    version: str
    copyright: str

    @property
    def licences(self) -> str:
        """The names of its licences, as far as its copyright file can be read by machine."""
        return "; ".join(sorted(set(_STATED.findall(self.copyright)))) or "see its text"


def packages_of(sources: dict[str, str], inside: Path, own: str) -> tuple[list[SystemPackage], list[str]]:
    """Return the packages by name, and the libraries that no package owns.

    Args:
        sources: Libraries by their path in the program's folder, with the file each was copied from.
        inside: The program's folder; what is not there any more is left out.
        own: Folder of a Python that no package brought; what lies there is Python's.
    """
    there = {name: _places(Path(source)) for name, source in sources.items() if (inside / name).exists()}
    owners = _owners([place for places in there.values() for place in places])
    names, strangers = set(), []
    for name, places in there.items():
        owner = next((owners[place] for place in places if place in owners), None)
        if owner is not None:
            names.add(owner)
        elif not sources[name].startswith(own):
            strangers.append(name)
    return [_package(name) for name in sorted(names)], sorted(strangers)


def common_texts(packages: list[SystemPackage]) -> dict[str, str]:
    """Return the texts that the packages name and do not repeat."""
    named = {name for each in packages for name in _NAMED.findall(each.copyright)}
    return {name: (COMMON / name).read_text(encoding="utf-8") for name in sorted(named) if (COMMON / name).is_file()}


def _places(source: Path) -> tuple[str, ...]:
    """Return the names a package may know a file by: Debian has joined /lib and /usr/lib, its lists have not."""
    real = str(source.resolve())
    return str(source), real, real.removeprefix("/usr")


def _owners(places: list[str]) -> dict[str, str]:
    """Return which package owns each of the files that any owns."""
    done = subprocess.run(["dpkg-query", "-S", *places], capture_output=True, text=True, check=False)
    found = {}
    for line in done.stdout.splitlines():
        names, _, place = line.rpartition(": ")
        found[place] = names.split(",")[0]
    return found


def _package(name: str) -> SystemPackage:
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}", name], capture_output=True, text=True, check=True
    )
    plain, version = shown.stdout.split()
    told = Path("/usr/share/doc", plain, "copyright")
    return SystemPackage(plain, version, told.read_text(encoding="utf-8", errors="replace") if told.is_file() else "")
