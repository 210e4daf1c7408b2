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


def packages_of(sources: dict[str, str], inside: Path) -> tuple[list[SystemPackage], list[str]]:
    """Return the packages by name, and the libraries that no package owns.

    Args:
        sources: Libraries by their path in the program's folder, with the file each was copied from.
        inside: The program's folder; what is not there any more is left out.
    """
    names: set[str] = set()
    strangers = []
    for name, source in sources.items():
        if not (inside / name).exists():
            continue
        owner = _owner(Path(source))
        if owner is None:
            strangers.append(name)
        else:
            names.add(owner)
    return [_package(name) for name in sorted(names)], sorted(strangers)


def common_texts(packages: list[SystemPackage]) -> dict[str, str]:
    """Return the texts that the packages name and do not repeat."""
    named = {name for each in packages for name in _NAMED.findall(each.copyright)}
    return {name: (COMMON / name).read_text(encoding="utf-8") for name in sorted(named) if (COMMON / name).is_file()}


def _owner(source: Path) -> str | None:
    """Return the package that owns a file; before Debian joined /lib and /usr/lib it noted one of both places."""
    real = source.resolve()
    for place in (source, real, Path(str(real).removeprefix("/usr"))):
        done = subprocess.run(["dpkg-query", "-S", str(place)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(": ")[0].split(",")[0]
    return None


def _package(name: str) -> SystemPackage:
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}", name], capture_output=True, text=True, check=True
    )
    plain, version = shown.stdout.split()
    told = Path("/usr/share/doc", plain, "copyright")
    return SystemPackage(plain, version, told.read_text(encoding="utf-8", errors="replace") if told.is_file() else "")
