"""What is inside the program, from the metadata of the distributions: licence texts and a list of parts (CycloneDX)."""

import json
import platform
import uuid
from collections.abc import Collection
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

_TEXTS: Final = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
_OWN: Final = "palsygrader"
_PYTHON_LICENCE: Final = "PSF-2.0"
_RULE: Final = "=" * 100 + "\n"


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
    """Return names and contents of a distribution's licence files."""
    found = []
    for file in library.files or ():
        where = file.as_posix()
        named = file.name.upper().startswith(_TEXTS) and file.suffix not in {".py", ".pyc", ".h"}
        if ".dist-info/" in where and (named or "/licenses/" in where):
            path = Path(str(library.locate_file(file)))
            found.append((where, path.read_text(encoding="utf-8", errors="replace")))
    return sorted(found)


def write_licences(destination: Path, *, without: Collection[str]) -> list[str]:
    """Write the licence texts of all that is inside into one file; return the names of those that bring no text."""
    missing, written = [], []
    for library in inside(without):
        texts = licence_texts(library)
        written.append(f"{_RULE}{library.name} {library.version}\nLicence: {licence_name(library)}\n{_RULE}")
        written.extend(f"--- {name}\n{text.strip()}\n" for name, text in texts)
        if not texts:
            missing.append(library.name)
            written.append("No licence text comes with this distribution.\n")
    python = Path(platform.__file__).parent / "LICENSE.txt"
    python_text = (
        python.read_text(encoding="utf-8") if python.is_file() else "See https://docs.python.org/3/license.html"
    )
    written.append(f"{_RULE}Python {platform.python_version()}\nLicence: {_PYTHON_LICENCE}\n{_RULE}{python_text}\n")
    own = f"{_RULE}Without a text of their own: {', '.join(missing) or 'none'}\n"
    destination.write_text("\n".join([own, *written]), encoding="utf-8")
    return missing


def write_parts(destination: Path, release: str, made_s: int, *, without: Collection[str]) -> None:
    """Write the list of parts.

    Args:
        destination: The file.
        release: Version of the program.
        made_s: Time of the build, of the epoch.
        without: As for `inside`.
    """
    libraries = [each for each in inside(without) if each.name != _OWN]
    components = [
        {
            "type": "library",
            "name": each.name,
            "version": each.version,
            "purl": f"pkg:pypi/{each.name.lower().replace('_', '-')}@{each.version}",
            "licenses": [{"license": {"name": licence_name(each)}}],
        }
        for each in libraries
    ]
    python = {
        "type": "application",
        "name": "python",
        "version": platform.python_version(),
        "licenses": [{"license": {"id": _PYTHON_LICENCE}}],
    }
    names = ",".join(f"{each.name}=={each.version}" for each in libraries)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{_OWN} {release} {names}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(made_s, UTC).isoformat(),
            "component": {"type": "application", "name": _OWN, "version": release},
        },
        "components": [python, *components],
    }
    destination.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
