"""Check what pip is about to install against the list of files known by their SHA-256, and write that list.

    locked.py check REPORT     # of pip install --dry-run --report REPORT; exit status 1 with a line for each stranger
    locked.py write UV [FILE]  # write locked.txt with uv (its path), and add what else is known: the files given

A package that comes from another place, such as torch without the gigabytes for graphics cards, is another file; its
checksum stands in the list beside those of the registry.
"""

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
LOCKED: Final = HERE / "locked.txt"
_LINE: Final = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def normal(name: str) -> str:
    """Return a package's name as every tool spells it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read(text: str) -> dict[tuple[str, str], set[str]]:
    """Return the SHA-256 of the known files of each package and version."""
    found: dict[tuple[str, str], set[str]] = {}
    present: set[str] = set()
    for line in text.splitlines():
        begun = _LINE.match(line)
        if begun is not None:
            present = found.setdefault((normal(begun[1]), begun[2]), set())
        present.update(_HASH.findall(line))
    return found


def strangers(report: dict[str, object], locked: dict[tuple[str, str], set[str]]) -> list[str]:
    """Return what a report of pip would install that is not in the list, a line each."""
    told = []
    items = report.get("install")
    for item in items if isinstance(items, list) else []:
        source = item["download_info"]
        if "dir_info" in source:  # the program itself
            continue
        name, version = normal(item["metadata"]["name"]), item["metadata"]["version"]
        known = locked.get((name, version.partition("+")[0]))
        given = source.get("archive_info", {}).get("hashes", {}).get("sha256", "")
        if known is None:
            told.append(f"{name} {version} is not in the list")
        elif given not in known:
            told.append(f"{name} {version} is another file than those in the list: {source.get('url', '')}")
    return told


def write(uv: str, files: list[Path]) -> str:
    """Return the list of everything in constraints.txt, for every system and Python the program runs on."""
    with tempfile.TemporaryDirectory() as folder:
        out, wanted = Path(folder) / "locked.txt", Path(folder) / "wanted.in"
        lines = (HERE / "constraints.txt").read_text(encoding="utf-8").splitlines()
        wanted.write_text("\n".join(line.partition("  #")[0] for line in lines), encoding="utf-8")
        command: list[str | Path] = [uv, "pip", "compile", "--quiet", wanted, "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--no-annotate", "--no-header", "--output-file", out]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        text = out.read_text(encoding="utf-8")
    for file in files:
        name, version = file.name.split("-")[:2]
        version = version.partition("+")[0]
        added = f"    --hash=sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}"
        text = re.sub(rf"(?m)^({re.escape(name)}=={re.escape(version)}\b.*)$", rf"\1\n{added} \\", text, count=1)
    return "# Written by packaging/locked.py from constraints.txt: every file that may be installed.\n" + text


def main() -> int:
    """Check or write."""
    if len(sys.argv) > 2 and sys.argv[1] == "check":  # noqa: PLR2004 - the command and its argument
        report = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
        told = strangers(report, read(LOCKED.read_text(encoding="utf-8")))
        for line in told:
            sys.stderr.write(f"palsygrader: {line}\n")
        return 1 if told else 0
    if len(sys.argv) > 2 and sys.argv[1] == "write":  # noqa: PLR2004 - as above
        LOCKED.write_text(write(sys.argv[2], [Path(each) for each in sys.argv[3:]]), encoding="utf-8")
        return 0
    sys.stderr.write(__doc__ or "")
    return 2


if __name__ == "__main__":
    sys.exit(main())
