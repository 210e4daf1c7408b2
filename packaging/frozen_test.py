"""Test the installed program in a bare root: self-test, grading, a visit by keys, hospital, server, updates.

Run by packaging/test-build, which takes away what is mounted here.
"""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for the tests' server

import frozen_parts as parts  # type: ignore[import-not-found]  # beside this, no package
from frozen_keeping import NEWER, test_downgrade, test_update  # type: ignore[import-not-found]  # as above
from frozen_records import test_records, test_server  # type: ignore[import-not-found]  # as above
from frozen_root import DISPLAY, LONG_S, PROBE, BareRoot  # type: ignore[import-not-found]  # as above
from torture_visit import PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive.store import Archive
from palsygrader.gui import demonstration
from palsygrader.settings import bundled

DEMO: Final = "/opt/palsygrader/_internal/palsygrader/resources/demo"
SIZE: Final = "1280x800"
MOST_OFF_POINTS: Final = 15.0
CONFIRMATIONS: Final = 40
"""More than there are items to confirm; what is pressed too often goes into a field that is cleared."""
DARK_PERCENT: Final = 35
"""Brightness of a place below which it is dark."""
CORNER: Final = "300x120+960+20"
"""Of the screen, where the page shows and never the live picture, which is bright on a dark page."""
SIDE: Final = "200x200+100+300"
"""Of the screen, dark before the archive is open and bright on the first page."""
PACKAGE: Final = "palsygrader.deb"
"""In the bare root's /tmp, where packaging/test-build has put it."""


def test_selftest(bare: BareRoot) -> None:
    """Everything that is inside works; devices may be absent."""
    found = {check["name"]: check for check in json.loads(bare.run("selftest", "--json"))["checks"]}
    for name in ("model", "archive", "data", "fonts", "demo"):
        assert found[name]["status"] == "pass", found[name]
    for name in ("camera", "printer", "sound", "speed"):
        assert found[name]["status"] in {"pass", "absent", "warn"}, found[name]
    print("self-test:", {name: check["status"] for name, check in found.items()})


def test_modules(bare: BareRoot) -> None:
    """What is imported by name or late, which a build can miss unnoticed, is inside with the libraries it needs."""
    told = json.loads(bare.run("modules", *parts.HIDDEN_IMPORTS, program=PROBE))
    assert len(told["imported"]) == len(parts.HIDDEN_IMPORTS), told
    print("modules imported late:", len(told["imported"]))


def test_grade(bare: BareRoot, out: Path) -> None:
    """The digital patient is graded near the truth, once in this process and twice in worker processes."""
    work = bare.work
    bare.run("grade", DEMO, "--json", "/root/work/one.json", "--pdf", "/root/work/one.pdf")
    assert_true(json.loads((work / "one.json").read_text()))
    assert (work / "one.pdf").read_bytes().startswith(b"%PDF")
    for folder in ("json", "pdf"):
        (work / folder).mkdir()
    bare.run(
        "grade", DEMO, f"{DEMO}/follow_up", "--jobs", "2", "--json", "/root/work/json", "--csv", "/root/work/all.csv"
    )
    assert len(list((work / "json").iterdir())) == 2  # noqa: PLR2004 - one per folder
    for file in ("one.json", "one.pdf", "all.csv"):
        shutil.copyfile(work / file, out / file)
    bare.run("simulate", "x", status=2)  # is not offered
    print("grade: near the truth, alone and with two worker processes")


def assert_true(document: dict[str, Any]) -> None:
    """Check grades against the digital patient's truth."""
    truth = json.loads(bundled("resources", "demo", "truth.json").read_text())
    assert document["affected_side"] == truth["affected_side"]
    told = {name: branch["function_percent"] for name, branch in document["branches"].items()}
    for name, percent in told.items():
        assert percent is None or abs(percent - truth["function_percent"][name]) <= MOST_OFF_POINTS, (name, told)
    assert sum(percent is not None for percent in told.values()) > len(told) // 2


class Screen:
    """A screen without a display, its keys and its pictures."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"])
        time.sleep(2)

    def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True, env=_ON_SCREEN)
            time.sleep(0.15)

    def focus(self) -> None:
        """Give the window the whole screen and the keyboard, as a window manager would."""
        search = ["xdotool", "search", "--onlyvisible", "--name", "palsygrader"]
        size = SIZE.split("x")
        subprocess.run([*search, "windowsize", "--sync", *size, "windowfocus"], check=True, env=_ON_SCREEN)

    def type(self, words: str) -> None:
        """Type words."""
        subprocess.run(["xdotool", "type", "--delay", "40", words], check=True, env=_ON_SCREEN)

    def brightness_percent(self, place: str) -> float:
        """Return the mean brightness of a place of the screen."""
        shown = ("-colorspace", "Gray", "-format", "%[fx:100*mean]", "info:")
        command = ["import", "-window", "root", "-crop", place, *shown]
        done = subprocess.run(command, check=True, env=_ON_SCREEN, capture_output=True, text=True)
        return float(done.stdout)

    def until(self, *, dark: bool, place: str = CORNER, keys: tuple[str, ...] = (), every_s: float = 1.0) -> None:
        """Wait until a place of the screen is dark or bright, pressing keys meanwhile."""
        end_s = time.monotonic() + LONG_S
        while (self.brightness_percent(place) < DARK_PERCENT) is not dark:
            assert time.monotonic() < end_s, f"not {'dark' if dark else 'bright'} in time"
            self.keys(*keys)
            time.sleep(every_s)

    def shoot(self, name: str) -> None:
        """Save a picture."""
        subprocess.run(["import", "-window", "root", str(self._out / f"{name}.png")], check=True, env=_ON_SCREEN)

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()


_ON_SCREEN: Final = {"DISPLAY": DISPLAY, "PATH": "/usr/bin:/bin"}


def test_visit(bare: BareRoot, screen: Screen) -> str:
    """A visit of the demonstration's patient by keys alone, from the list to the report; then the archive tells.

    Returns:
        The identifier of the visit.
    """
    program = subprocess.Popen(bare.command("--demo", "--data", "/root/work/data", platform="xcb"))
    screen.until(dark=False, place=SIDE)
    time.sleep(8)
    screen.focus()
    time.sleep(2)
    screen.shoot("patients")
    screen.keys("n")
    screen.until(dark=True)
    time.sleep(6)
    screen.shoot("capture")
    screen.until(dark=False, keys=("space",), every_s=2.0)
    time.sleep(8)
    screen.shoot("review")
    for _ in range(CONFIRMATIONS):
        screen.keys("ctrl+s", "space")
    screen.keys("ctrl+s")
    screen.type("Dr Weber")
    screen.shoot("signing")
    screen.keys("Tab", "space")
    time.sleep(3)
    screen.shoot("signed")
    screen.keys("ctrl+shift+p")
    time.sleep(5)
    screen.shoot("report")
    screen.keys("ctrl+q")
    assert program.wait(LONG_S) == 0
    archive = bare.work / "data" / demonstration.FOLDER / "archive"
    with Archive.open(archive, demonstration.PASSPHRASE) as opened:
        visit = opened.visits(opened.patients()[0].patient.patient_id)[0]
        signed = opened.load_examination(visit.examination_id)
    assert visit.finished
    assert signed.signature is not None
    assert signed.grade is not None
    print("visit:", len(signed.records), "expressions recorded,", signed.grade.affected_side, "graded and signed")
    return signed.examination_id


def test_refusal(bare: BareRoot, screen: Screen) -> None:
    """The window too says why it does not open the archive of a later version; somebody looks at the picture."""
    program = subprocess.Popen(bare.command("--data", f"/root/work/{NEWER}", platform="xcb"))
    screen.until(dark=False)
    time.sleep(5)
    screen.focus()
    screen.type(PASSPHRASE)
    screen.keys("Return")
    time.sleep(8)
    screen.shoot("newer")
    screen.keys("ctrl+q")
    assert program.wait(LONG_S) == 0


def test_package(bare: BareRoot) -> None:
    """The package is installed over itself, as an update is; the archive of the visit is whole afterwards."""
    subprocess.run(["chroot", str(bare.root), "dpkg", "-i", f"/tmp/{PACKAGE}"], check=True)  # noqa: S108 - the root's own
    folder = f"/root/work/data/{demonstration.FOLDER}"
    told = bare.run("archive", "verify", "--data", folder, typed=f"{demonstration.PASSPHRASE}\n")
    for place in ("usr/share/applications/palsygrader.desktop", "usr/share/icons/hicolor/256x256/apps/palsygrader.png"):
        assert (bare.root / place).is_file(), place
    print("package: installed again;", told.strip())


def main() -> None:
    """Run every test."""
    bare, out = BareRoot(Path(sys.argv[1])), Path(sys.argv[2])
    test_selftest(bare)
    test_modules(bare)
    test_grade(bare, out)
    test_update(bare)
    test_downgrade(bare)
    test_server(bare)
    screen = Screen(out)
    try:
        visit = test_visit(bare, screen)
        test_refusal(bare, screen)
    finally:
        screen.shoot("last")
        screen.close()
    test_records(bare, out, visit)
    test_package(bare)


if __name__ == "__main__":
    main()
