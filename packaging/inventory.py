"""What is inside the program, from what it was made of: licence texts and a list of parts (CycloneDX)."""

import json
import platform
import uuid
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final

from system_libraries import SystemPackage, common_texts  # type: ignore[import-not-found]  # beside this, no package

TEXTS: Final = Path(__file__).resolve().parent / "licences"
WITHOUT_TEXT: Final = {
    "fhir.resources": ("fhir.resources",),
    "fhir_core": ("fhir.resources",),  # of the same author, under the same licence
    "flatbuffers": ("Apache-2.0",),
    "PySide6_Addons": ("LGPL-3", "GPL-3", "LGPL-2.1"),  # with Qt, and the FFmpeg of its camera
    "PySide6_Essentials": ("LGPL-3", "GPL-3"),
    "shiboken6": ("LGPL-3", "GPL-3"),
    "av": ("GPL-2", "LGPL-2.1"),  # beside its own: of FFmpeg, x264 and x265
    "opencv-python-headless": ("LGPL-2.1",),  # as above: of FFmpeg
    "pi_heif": ("LGPL-3", "GPL-3"),
    "psycopg": ("LGPL-3", "GPL-3"),
    "psycopg-binary": ("LGPL-3", "GPL-3"),
    "python-bidi": ("LGPL-3", "GPL-3"),
}
"""Distributions that name a licence whose text they do not bring, with the files of `TEXTS` that hold it."""
_TEXTS: Final = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "THIRDPARTYNOTICES")
_OWN: Final = "palsygrader"
_PYTHON_LICENCE: Final = "PSF-2.0"
_RULE: Final = "=" * 100 + "\n"
_PACKAGE_DEPTH: Final = 2


def inside(without: Collection[str]) -> list[Distribution]:
    """Return the distributions inside, by name.

    Args:
        without: Names in lower case of those that are not.
    """
    found = {each.name.lower().replace("_", "-"): each for each in distributions()}
    return [found[name] for name in sorted(found) if name not in without]


def licence_name(library: Distribution) -> str:
    """Return what a distribution calls its licence, `not stated` when it does not tell."""
    told = library.metadata
    named = "".join(told.get_all("License-Expression") or [])
    classified = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or [] if each.startswith("License")]
    first_line = "".join(told.get_all("License") or []).strip().partition("\n")[0]
    return named or "; ".join(classified) or first_line or "not stated"


def licence_texts(library: Distribution) -> list[tuple[str, str]]:
    """Return names and contents of a distribution's licence files, beside its metadata or atop its package."""
    found = []
    for file in library.files or ():
        where = file.as_posix()
        named = file.name.upper().startswith(_TEXTS) and file.suffix not in {".py", ".pyc", ".h"}
        if "/licenses/" in where or (named and (".dist-info/" in where or len(file.parts) == _PACKAGE_DEPTH)):
            path = Path(str(library.locate_file(file)))
            if path.suffix not in {".py", ".pyc"}:
                found.append((where, path.read_text(encoding="utf-8", errors="replace")))
    return sorted(found)


def write_licences(destination: Path, *, without: Collection[str], system: Sequence[SystemPackage] = ()) -> list[str]:
    """Write the licence texts of all that is inside into one file; return the names of those that bring no text.

    Args:
        destination: The file.
        without: As for `inside`.
        system: Packages of the system of which a library is inside.
    """
    missing, written = [], []
    named: set[str] = set()
    for library in inside(without):
        texts, more = licence_texts(library), WITHOUT_TEXT.get(library.name, ())
        named.update(more)
        written.append(f"{_RULE}{library.name} {library.version}\nLicence: {licence_name(library)}\n{_RULE}")
        written.extend(f"--- {name}\n{text.strip()}\n" for name, text in texts)
        written.extend(f"See {name} at the end.\n" for name in more)
        if not texts and not more:
            missing.append(library.name)
            written.append("No licence text comes with this distribution.\n")
    python = Path(platform.__file__).parent / "LICENSE.txt"
    python_text = (
        python.read_text(encoding="utf-8") if python.is_file() else "See https://docs.python.org/3/license.html"
    )
    written.append(f"{_RULE}Python {platform.python_version()}\nLicence: {_PYTHON_LICENCE}\n{_RULE}{python_text}\n")
    written.extend(f"{_RULE}Debian's {each.name} {each.version}\n{_RULE}{each.copyright}\n" for each in system)
    ends = {name: (TEXTS / f"{name}.txt").read_text(encoding="utf-8") for name in sorted(named)}
    ends = common_texts(list(system)) | ends
    written.extend(f"{_RULE}{name}\n{_RULE}{text}\n" for name, text in ends.items())
    own = f"{_RULE}Without a text of their own: {', '.join(missing) or 'none'}\n"
    destination.write_text("\n".join([own, *written]), encoding="utf-8")
    return missing


def write_parts(
    destination: Path,
    release: str,
    made_s: int,
    *,
    without: Collection[str],
    system: Sequence[SystemPackage] = (),
    folder: Path | None = None,
) -> None:
    """Write the list of parts.

    Args:
        destination: The file.
        release: Version of the program.
        made_s: Time of the build, of the epoch.
        without: As for `inside`.
        system: As for `write_licences`.
        folder: The program's folder, for the libraries that distributions brought along.
    """
    libraries = [each for each in inside(without) if each.name != _OWN]
    components = [_component(each, folder) for each in libraries]
    python = {
        "type": "application",
        "name": "python",
        "version": platform.python_version(),
        "licenses": [{"license": {"id": _PYTHON_LICENCE}}],
    }
    packages = [
        {
            "type": "library",
            "name": each.name,
            "version": each.version,
            "purl": f"pkg:deb/debian/{each.name}@{each.version}",
            "licenses": [{"license": {"name": each.licences}}],
        }
        for each in system
    ]
    names = ",".join(f"{each['name']}=={each['version']}" for each in (*components, *packages))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{_OWN} {release} {names}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(made_s, UTC).isoformat(),
            "component": {"type": "application", "name": _OWN, "version": release},
        },
        "components": [python, *components, *packages],
    }
    destination.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def _component(library: Distribution, folder: Path | None) -> dict[str, Any]:
    """Return a distribution with what it carries: what it says itself, and the libraries that lie beside it."""
    made: dict[str, Any] = {
        "type": "library",
        "name": library.name,
        "version": library.version,
        "purl": f"pkg:pypi/{library.name.lower().replace('_', '-')}@{library.version}",
        "licenses": [{"license": {"name": licence_name(library)}}],
    }
    carried = _told_by(library)
    beside = folder / f"{library.name.replace('-', '_')}.libs" if folder is not None else None
    if beside is not None and beside.is_dir():
        carried += [{"type": "file", "name": f"{beside.name}/{file.name}"} for file in sorted(beside.iterdir())]
    return made | ({"components": carried} if carried else {})


def _told_by(library: Distribution) -> list[dict[str, Any]]:
    """Return the parts that a distribution's own lists (PEP 770) tell."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for file in library.files or ():
        if ".dist-info/sboms/" in file.as_posix() and file.suffix == ".json":
            told = json.loads(Path(str(library.locate_file(file))).read_text(encoding="utf-8"))
            for each in told.get("components", []):
                kept = {name: each[name] for name in ("type", "name", "version", "purl", "licenses") if name in each}
                if each["name"].lower() != library.name.lower():
                    found[each["name"], each.get("version", "")] = kept
    return [found[key] for key in sorted(found)]
