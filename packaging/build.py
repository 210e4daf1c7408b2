"""Finish the folder that PyInstaller made: licences, list of parts, list of files, and the files to hand out.

Run by packaging/build in its environment. On Linux it also makes the Debian package.
"""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from fnmatch import fnmatch
from importlib.metadata import version
from pathlib import Path
from typing import Final

import debian  # type: ignore[import-not-found]  # beside this, no package
import frozen_parts as parts  # type: ignore[import-not-found]  # as above
import inventory  # type: ignore[import-not-found]  # as above
import system_libraries  # type: ignore[import-not-found]  # as above

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = ROOT / "build" / "program" / ("palsygrader.app" if sys.platform == "darwin" else "palsygrader")
DIST: Final = ROOT / "build" / "dist"
MOST_BYTES: Final = 1_000_000_000
LICENCES: Final = "LICENCES.txt"
PARTS: Final = "sbom.cdx.json"
FILES: Final = "FILES.sha256"
LARGEST: Final = 8
_CHUNK_BYTES: Final = 1 << 20


def main() -> int:
    """Finish the folder; return 1 when it is too large."""
    release, made_s = version("palsygrader"), int(os.environ["SOURCE_DATE_EPOCH"])
    inside = PROGRAM / "Contents" / "Resources" if sys.platform == "darwin" else PROGRAM
    strip(inside / "_internal")
    system = packages_inside(inside / "_internal")
    missing = inventory.write_licences(inside / LICENCES, without=parts.NOT_INSIDE, system=system)
    inventory.write_parts(
        inside / PARTS, release, made_s, without=parts.NOT_INSIDE, system=system, folder=inside / "_internal"
    )
    write_list(PROGRAM, inside / FILES)
    size = sum(file.stat().st_size for file in files_of(PROGRAM))
    tell_sizes(inside, size)
    for name in missing:
        print(f"no licence text comes with {name}: its name for it is in {LICENCES}")
    DIST.mkdir(parents=True, exist_ok=True)
    for old in DIST.iterdir():
        old.unlink()
    pack(DIST / f"palsygrader-{release}-{sys.platform}-{platform.machine()}", made_s)
    if sys.platform == "linux":
        debian.make_package(PROGRAM, DIST, release, made_s)
    (DIST / PARTS).write_bytes((inside / PARTS).read_bytes())
    sums = "".join(f"{digest(file)}  {file.name}\n" for file in sorted(DIST.iterdir()))
    (DIST / "SHA256SUMS").write_text(sums)
    print(sums, end="")
    if sys.platform == "linux":
        print(f"runs with the C library {platform.libc_ver()[1]} or later")
    return 1 if size > MOST_BYTES else 0


def packages_inside(internal: Path) -> list[system_libraries.SystemPackage]:
    """Return the packages of the system whose libraries went in (Debian); a library of nobody's ends the build.

    Raises:
        ValueError: Nobody knows where a library comes from, so that its licence is unknown.
    """
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return []
    sources = json.loads((ROOT / "build" / "work" / "palsygrader" / parts.SOURCES).read_text(encoding="utf-8"))
    found, strangers = system_libraries.packages_of(sources, internal, sys.base_prefix)
    if strangers:
        raise ValueError(", ".join(strangers))
    return list(found)


def files_of(folder: Path) -> list[Path]:
    """Return the files of a folder, sorted; links are none."""
    return sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def strip(internal: Path) -> None:
    """Leave the names of functions out of the largest libraries (Linux)."""
    if sys.platform != "linux":
        return
    for file in files_of(internal):
        name = file.relative_to(internal).as_posix()
        if ".so" in file.name and any(fnmatch(name, pattern) for pattern in parts.STRIPPED):
            subprocess.run(["strip", "--strip-unneeded", "--enable-deterministic-archives", str(file)], check=True)


def digest(file: Path) -> str:
    """Return a file's SHA-256."""
    found = hashlib.sha256()
    with file.open("rb") as content:
        while chunk := content.read(_CHUNK_BYTES):
            found.update(chunk)
    return found.hexdigest()


def write_list(folder: Path, destination: Path) -> None:
    """List every file with its checksum, sorted, and every link with where it leads: two builds give the same list."""
    destination.unlink(missing_ok=True)
    lines = []
    for each in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        name = each.relative_to(folder).as_posix()
        if each.is_symlink():
            lines.append(f"link to {each.readlink().as_posix()}  {name}\n")
        elif each.is_file():
            lines.append(f"{digest(each)}  {name}\n")
    destination.write_text("".join(lines), encoding="utf-8")


def tell_sizes(inside: Path, size: int) -> None:
    """Print how large the folder is, and what takes most of it."""
    shares: dict[str, int] = {}
    internal = inside / "_internal" if (inside / "_internal").is_dir() else inside
    for file in files_of(internal):
        top = file.relative_to(internal).parts[0].removesuffix(".libs")
        shares[top] = shares.get(top, 0) + file.stat().st_size
    print(f"{PROGRAM}: {size / 1e6:.0f} MB of at most {MOST_BYTES / 1e6:.0f}")
    for name, share in sorted(shares.items(), key=lambda item: -item[1])[:LARGEST]:
        print(f"  {share / 1e6:6.0f} MB {name}")


def pack(stem: Path, made_s: int) -> None:
    """Pack the folder: a zip file under Windows, elsewhere a tar file that keeps links and what may be run."""
    if sys.platform == "win32":
        with zipfile.ZipFile(f"{stem}.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            for file in files_of(PROGRAM):
                packed.write(file, file.relative_to(PROGRAM.parent))
        return

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = made_s
        return entry

    with Path(f"{stem}.tar.xz").open("wb") as file:
        packer = subprocess.Popen(["xz", "-2", "-T1", "-c"], stdin=subprocess.PIPE, stdout=file)
        with tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT) as packed:
            packed.add(PROGRAM, PROGRAM.name, filter=plain)  # in the order of names
        assert packer.stdin is not None  # noqa: S101 - it was asked for
        packer.stdin.close()
        if packer.wait():
            raise OSError("xz")


if __name__ == "__main__":
    raise SystemExit(main())
