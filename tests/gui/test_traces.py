"""What a whole visit leaves on the disk in clear, also after a crash, and to whom it talks: nothing, and nobody.

The window runs in a process of its own, with home, temporary and other folders of its own. Socket calls are seen by
Python's audit events in every process; where the kernel can do it, a socket of a library ends the process.
"""

import importlib.util
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.settings import bundled
from tests.gui import whole_visit, without_sockets
from tests.gui.whole_visit import NAME, RECORD_NUMBER

ROOT: Final = Path(__file__).resolve().parents[2]
LONG_S: Final = 500
MOST_S: Final = 400.0
BIRTH_DAYS: Final = ("27 Feb 1931", "1931-02-27", "27.02.1931", "02/27/1931")
_HOOK: Final = """
import os, sys
def told(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        peer = arguments[1] if len(arguments) > 1 else ""
        if not (event in ("socket.connect", "socket.bind", "socket.sendto") and isinstance(peer, (str, bytes))):
            with open(os.environ["HEARD"], "a") as file:
                file.write(f"{event} {arguments!r}\\n")
    elif event == "socket.__new__" and int(arguments[1]) != 1:
        with open(os.environ["HEARD"], "a") as file:
            file.write(f"{event} family {int(arguments[1])}\\n")
sys.addaudithook(told)
with open(os.environ["HEARD"] + ".processes", "a") as file:
    file.write(f"{os.getpid()}\\n")
"""


def plaintext() -> Any:
    """Return the search of `packaging/torture`."""
    spec = importlib.util.spec_from_file_location("plaintext", ROOT / "packaging" / "plaintext.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True)
class Place:
    """Where a process is let loose."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def given(self) -> Path:
        return self.folder / "given"

    @property
    def heard(self) -> Path:
        return self.folder / "heard"

    def environment(self) -> dict[str, str]:
        """Make the folders and return the environment."""
        for each in ("home", "home/tmp", "home/run", "given", "hook"):
            (self.folder / each).mkdir(exist_ok=True)
        (self.home / "run").chmod(0o700)
        (self.folder / "hook" / "sitecustomize.py").write_text(_HOOK)
        path = os.pathsep.join([str(self.folder / "hook"), str(ROOT)])
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "PULSE_"))}
        return {
            **kept,
            "HOME": str(self.home),
            "TMPDIR": str(self.home / "tmp"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_DATA_HOME": str(self.home / "share"),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": path,
            "HEARD": str(self.heard),
        }

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        """Start Python with arguments, without sockets where the kernel can do that."""
        return subprocess.Popen(
            [sys.executable, str(Path(without_sockets.__file__)), *arguments],
            cwd=self.home,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


def lines_of(process: subprocess.Popen[str], until: str | None = None) -> list[str]:
    """Return what a process says, up to a line; one that hangs is ended."""
    assert process.stdout is not None
    watchdog = threading.Timer(MOST_S, process.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        return _read(process, until)
    finally:
        watchdog.cancel()


def _read(process: subprocess.Popen[str], until: str | None) -> list[str]:
    assert process.stdout is not None
    found = []
    for line in process.stdout:
        found.append(line.strip())
        if until is not None and found[-1] == until:
            return found
    process.stdout.close()
    process.wait()
    return found


def identifiers(lines: list[str]) -> list[str]:
    return [line.split()[1] for line in lines if line.startswith(("patient ", "visit "))]


def assert_nothing_in_clear(home: Path, found: list[str]) -> None:
    """Search every file for names, numbers, days, and pictures by their beginnings and by raw pixels."""
    search = plaintext()
    pixels = set()
    for expression in (Expression.REST, Expression.BROW_RAISE):
        frames = (picture for picture, _time in read_video(bundled("resources", "demo", f"{expression}.mp4")))
        pixels |= search.samples(next(frames).tobytes())
    words = [*NAME.split(), RECORD_NUMBER, "Hexworthy", *BIRTH_DAYS, *found]
    (home / "proof").write_bytes(b"\0" + RECORD_NUMBER.encode() + b"\0" + next(iter(pixels)))
    assert len(search.search([home], words, pixels)) == 2  # else its silence says nothing
    (home / "proof").unlink()
    assert search.search([home], words, pixels) == []
    assert not list(home.rglob("core*"))
    assert not list(home.rglob("QtProject.conf"))
    assert not list(home.rglob("*recently-used*"))


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> tuple[Place, list[str]]:
    """Return where a whole visit was done, and what it said."""
    place = Place(tmp_path_factory.mktemp("visited"))
    process = place.begin("-m", whole_visit.__name__, str(place.home / "data"), str(place.given), "whole")
    lines = lines_of(process)
    assert process.returncode == 0, lines
    assert "done" in lines
    return place, lines


@pytest.mark.timeout(LONG_S)
def test_a_whole_visit_leaves_nothing_in_clear(visited: tuple[Place, list[str]]) -> None:
    place, lines = visited
    assert len(list((place.home / "data" / "demo" / "archive" / "media").iterdir())) == 3
    assert {each.suffix for each in place.given.rglob("*") if each.is_file()} == {".pdf", ".zip"}
    assert_nothing_in_clear(place.home, identifiers(lines))


@pytest.mark.timeout(LONG_S)
def test_a_whole_visit_talks_to_nobody(visited: tuple[Place, list[str]]) -> None:
    assert_nobody_was_talked_to(visited[0])


def assert_nobody_was_talked_to(place: Place, processes: int = 1) -> None:
    assert len((place.folder / "heard.processes").read_text().splitlines()) >= processes  # the hook was there
    assert not place.heard.exists(), place.heard.read_text()


@pytest.mark.timeout(LONG_S)
def test_a_crash_in_the_middle_leaves_nothing_in_clear(tmp_path: Path) -> None:
    place = Place(tmp_path)
    arguments = ("-m", whole_visit.__name__, str(place.home / "data"), str(place.given), "crash")
    process = place.begin(*arguments)
    lines = lines_of(process, until="recording")
    assert lines[-1] == "recording", lines
    process.send_signal(signal.SIGABRT)  # which would write the memory to the disk
    process.wait(30)
    assert process.stdout is not None
    process.stdout.close()
    assert process.returncode == -signal.SIGABRT
    media = list((place.home / "data" / "demo" / "archive" / "media").iterdir())
    assert len({each.suffix for each in media}) == 2  # a whole recording, and one that is cut off
    assert_nothing_in_clear(place.home, identifiers(lines))


@pytest.fixture
def examinations(tmp_path: Path) -> list[Path]:
    """Make two folders of photographs."""
    import cv2

    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
        for expression in (Expression.REST, Expression.OPEN_SMILE):
            frames = [picture for picture, _time in read_video(bundled("resources", "demo", f"{expression}.mp4"))]
            cv2.imwrite(str(folder / f"{expression}.png"), cv2.cvtColor(frames[len(frames) // 2], cv2.COLOR_RGB2BGR))
    return folders


@pytest.mark.timeout(LONG_S)
def test_worker_processes_talk_to_nobody(tmp_path: Path, examinations: list[Path]) -> None:
    place = Place(tmp_path)
    out = tmp_path / "given"
    process = place.begin("-m", "palsygrader", "grade", *map(str, examinations), "--json", str(out), "--jobs", "2")
    lines = lines_of(process)
    assert process.returncode == 0, lines
    assert len(list(out.glob("*.json"))) == 2
    assert_nobody_was_talked_to(place, processes=3)
    assert not [each for each in (place.home / "tmp").iterdir() if each.is_file()]


def test_the_watch_hears_a_call_of_python(tmp_path: Path) -> None:
    place = Place(tmp_path)
    process = place.begin("-c", "import socket\ntry:\n socket.getaddrinfo('localhost', 80)\nexcept OSError: pass")
    lines_of(process)
    assert "socket.getaddrinfo" in place.heard.read_text()
    with pytest.raises(AssertionError):
        assert_nobody_was_talked_to(place)


@pytest.mark.skipif(not without_sockets.possible(), reason="seccomp is Linux's")
@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_of_a_library_ends_the_process(tmp_path: Path, family: int) -> None:
    call = f"import ctypes; print('begun', flush=True); ctypes.CDLL(None).socket({int(family)}, 2, 0); print('went on')"
    place = Place(tmp_path)
    process = place.begin("-c", call)
    assert lines_of(process) == ["begun"]
    assert process.returncode == -signal.SIGSYS
    unix = place.begin("-c", "import socket; socket.socketpair(); print('went on')")
    assert lines_of(unix) == ["went on"]


_GUARDED: Final = """
import ctypes, os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
if sys.argv[1] == "main":
    sys.argv = ["palsygrader", "--version"]
    from palsygrader.__main__ import main
    try:
        main()
    except SystemExit:
        pass
else:
    from palsygrader.worker_process import become_worker
    become_worker()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
os.abort()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="dumps are forbidden on Linux")
@pytest.mark.parametrize("kind", ["main", "worker"])
def test_no_process_dumps_its_memory(tmp_path: Path, kind: str) -> None:
    place = Place(tmp_path)
    process = place.begin("-c", _GUARDED, kind)
    lines = lines_of(process)
    assert process.returncode == -signal.SIGABRT
    assert lines[-1] == "(0, 0) 0"
    time.sleep(0.1)
    assert not list(place.home.rglob("core*"))
