"""A signal in the middle of a cohort: one line, no files, no processes left."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

COHORT = 40
PATIENCE_S = 60.0


def group_is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is POSIX")
@pytest.mark.parametrize("library", ["numpy", "dlib"])
def test_an_interrupt_while_libraries_load_is_told_in_one_line(library: str, tmp_path: Path) -> None:
    interrupting = tmp_path / f"{library}.py"
    interrupting.write_text(
        "import signal\nsignal.raise_signal(signal.SIGINT)\nraise ImportError('initialization failed')\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "palsygrader", "grade", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, "Stopped. Nothing was written.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="process groups and SIGINT are POSIX")
@pytest.mark.parametrize(("jobs", "stop"), [(1, "SIGINT"), (2, "SIGINT"), (2, "SIGTERM"), (2, "SIGHUP")])
def test_an_interrupt_leaves_nothing_behind(
    jobs: int, stop: str, tmp_path: Path, make_examination: Callable[..., Path]
) -> None:
    folder = make_examination("p0")
    folders = [folder]
    for number in range(1, COHORT):
        link = folder.parent / f"p{number}"
        link.symlink_to(folder)
        folders.append(link)
    command = [sys.executable, "-m", "palsygrader", "grade", *map(str, folders), "--jobs", str(jobs)]
    with subprocess.Popen(
        [*command, "--json", str(tmp_path / "out")], stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stderr is not None
        first = next(line for line in process.stderr if "done" in line)
        assert f"of {COHORT}" in first
        if stop == "SIGTERM":
            process.send_signal(signal.SIGTERM)
        else:
            os.killpg(process.pid, signal.Signals[stop])  # as a terminal does
        rest = process.stderr.read()
        assert process.wait(PATIENCE_S) == 130
    assert rest.splitlines()[-1] == "Stopped. Nothing was written."
    assert "Traceback" not in rest
    assert [path.name for path in tmp_path.iterdir()] == ["examinations"]
    deadline = time.monotonic() + PATIENCE_S
    while group_is_alive(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not group_is_alive(process.pid)
