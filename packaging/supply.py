"""What the program is made of (a CycloneDX list), and whether anything in it is known to be vulnerable (OSV).

    supply.py sbom FILE     # the packages of this environment with versions, licences and file checksums
    supply.py audit         # asks osv.dev once about all of them

The question holds names and versions of public packages only. Without a connection it says so, and the check goes on:
status 0. A known vulnerability that is not in accepted_vulnerabilities.txt is status 1. The list and the question are
written here and not by tools of others, which would bring thirty packages into the environment that is to be checked.
"""

import importlib.metadata
import json
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Final

from locked import LOCKED, normal, read  # type: ignore[import-not-found]  # beside this, no package

HERE: Final = Path(__file__).parent
ACCEPTED: Final = HERE / "accepted_vulnerabilities.txt"
ADDRESS: Final = "https://api.osv.dev/v1/querybatch"
TIMEOUT_S: Final = 10.0
OWN: Final = "palsygrader"


def packages() -> dict[str, str]:
    """Return the version of every package of the environment but the program, by name."""
    found = {normal(each.metadata["Name"]): each.version for each in importlib.metadata.distributions()}
    return {name: found[name].partition("+")[0] for name in sorted(found) if name != OWN}


def sbom(versions: dict[str, str], locked: dict[tuple[str, str], set[str]]) -> dict[str, Any]:
    """Return the list of packages as CycloneDX 1.6."""
    own = importlib.metadata.version(OWN)
    components = []
    for name, version in versions.items():
        data: Any = importlib.metadata.metadata(name)
        component: dict[str, Any] = {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
        }
        licence = data.get("License-Expression")
        if licence:
            component["licenses"] = [{"expression": licence}]
        elif data.get("License") and len(data["License"]) < 80:  # noqa: PLR2004 - else it is the whole text
            component["licenses"] = [{"license": {"name": data["License"]}}]
        known = sorted(locked.get((name, version), ()))
        if known:  # one reference for each file of the release that may be installed
            component["externalReferences"] = [
                {
                    "type": "distribution",
                    "url": f"https://pypi.org/project/{name}/{version}/",
                    "hashes": [{"alg": "SHA-256", "content": each} for each in known],
                }
            ]
        components.append(component)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": OWN, "name": OWN, "version": own}},
        "components": components,
    }


def accepted(text: str) -> dict[str, str]:
    """Return why each accepted vulnerability is accepted, by its identifier; a line without a reason does not count."""
    lines = (line.strip() for line in text.splitlines())
    parts = (line.partition(" ") for line in lines if line and not line.startswith("#"))
    return {name: reason.strip() for name, _space, reason in parts if reason.strip()}


def ask(versions: dict[str, str]) -> dict[str, list[str]]:
    """Return the identifiers of the known vulnerabilities of each package that has any.

    Raises:
        OSError: There is no connection, or no answer.
        ValueError: The answer is none.
    """
    queries = [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version} for name, version in versions.items()
    ]
    request = urllib.request.Request(
        ADDRESS, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:  # noqa: S310 - as above
        results = json.load(answer)["results"]
    if len(results) != len(queries):
        message = "an answer to another question"
        raise ValueError(message)
    found = zip(versions, results, strict=True)
    return {name: [each["id"] for each in result["vulns"]] for name, result in found if result.get("vulns")}


def audit(versions: dict[str, str]) -> int:
    """Ask and tell; return the exit status."""
    try:
        found = ask(versions)
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        print(f"Known vulnerabilities: NOT CHECKED, no connection to osv.dev ({reason})")
        return 0
    known = accepted(ACCEPTED.read_text(encoding="utf-8") if ACCEPTED.exists() else "")
    fresh = {name: [each for each in ids if each not in known] for name, ids in found.items()}
    for name, ids in fresh.items():
        for each in ids:
            print(f"{name} {versions[name]}: {each} https://osv.dev/vulnerability/{each}")
    count = sum(map(len, fresh.values()))
    print(f"Known vulnerabilities of {len(versions)} packages: {count} not accepted, {len(known)} accepted")
    return 1 if count else 0


def main() -> int:
    """Do what is asked."""
    locked = read(LOCKED.read_text(encoding="utf-8"))
    if sys.argv[1:2] == ["audit"]:
        return audit(packages())
    if sys.argv[1:2] == ["sbom"] and len(sys.argv) > 2:  # noqa: PLR2004 - the command and its file
        file = Path(sys.argv[2])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(sbom(packages(), locked), indent=1), encoding="utf-8")
        print(f"{file}: {len(packages())} packages")
        return 0
    sys.stderr.write(__doc__ or "")
    return 2


if __name__ == "__main__":
    sys.exit(main())
