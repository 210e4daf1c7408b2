"""The folder of simulated patients: whole patients only, and runs that go on."""

import errno
import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from palsygrader.cli.simulate_folder import MANIFEST, PatientsFolder, folder_name
from palsygrader.cli.status import BAD_INPUT, INTERRUPTED, OK
from palsygrader.errors import InputError

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.cli import simulate_pool
from palsygrader.training import write_examinations

OPTIONS = {"look": "rendered", "clips": False}
PATIENCE_S = 120.0


def make(folder: PatientsFolder, seed: int) -> None:
    (folder.work / folder_name(seed)).mkdir()
    folder.take(seed)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_patient_appears_when_it_is_whole_and_what_is_not_goes(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with PatientsFolder(out, OPTIONS) as folder:
        (folder.work / folder_name(1)).mkdir()
        (folder.work / folder_name(2)).mkdir()
        assert not (out / folder_name(1)).exists()
        folder.take(1)
        assert folder.holds(1)
        assert not folder.holds(2)
        assert (out / folder_name(1)).is_dir()
    assert names(out) == [folder_name(1), MANIFEST]


def test_nothing_is_left_where_no_patient_became_whole(tmp_path: Path) -> None:
    with PatientsFolder(tmp_path / "out", OPTIONS):
        assert (tmp_path / "out").is_dir()
    assert names(tmp_path) == []
    (tmp_path / "empty").mkdir()
    with PatientsFolder(tmp_path / "empty", OPTIONS):
        pass
    assert names(tmp_path / "empty") == []


def test_a_run_goes_on_with_the_same_options_only(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with PatientsFolder(out, OPTIONS) as folder:
        make(folder, 7)
        make(folder, 1_234_567)
    with PatientsFolder(out, OPTIONS) as folder:
        assert folder.holds(7)
        assert folder.found(range(5, 10)) == 1
        assert folder.found(range(1_000_000, 2_000_000)) == 1
        make(folder, 8)
    assert names(out) == ["patient-000007", "patient-000008", "patient-1234567", MANIFEST]
    with pytest.raises(InputError) as raised:
        PatientsFolder(out, {**OPTIONS, "clips": True})
    assert raised.value.code == "cli.simulate.other_options"


@pytest.mark.parametrize("content", [None, b"", b"[]", b"\xff{"])
def test_a_folder_with_something_else_is_refused(tmp_path: Path, content: bytes | None) -> None:
    (tmp_path / "notes.txt").touch()
    if content is not None:
        (tmp_path / MANIFEST).write_bytes(content)
    with pytest.raises(InputError) as raised:
        PatientsFolder(tmp_path, OPTIONS)
    assert raised.value.code in {"cli.simulate.exists", "cli.simulate.other_options"}
    assert "notes.txt" in names(tmp_path)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the seeds whose patients were begun; they are empty folders, and the third one fails."""
    seeds = list[int]()
    monkeypatch.setattr(write_examinations, "write_examination", lambda *arguments: begin(seeds, *arguments))
    return seeds


failure = list[BaseException]()


def begin(seeds: list[int], _room: object, folder: Path, seed: int, *_rest: object) -> None:
    folder.mkdir()
    seeds.append(seed)
    if failure and len(seeds) == 3:
        raise failure.pop()


def test_what_is_whole_stays_when_the_work_is_stopped_and_the_same_command_goes_on(
    palsygrader: Callable[..., int],
    tmp_path: Path,
    shared_data: Path,
    written: list[int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    command = ("simulate", out, "--patients", 4, "--jobs", 1, "--seed", 5, "--data", shared_data)
    failure.append(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert palsygrader(*command) == BAD_INPUT
    told = capsys.readouterr().err
    assert "2 of 4 are whole in" in told
    assert os.strerror(errno.ENOSPC) in told
    assert names(out) == [folder_name(5), folder_name(6), MANIFEST]
    written.clear()
    assert palsygrader(*command) == OK
    assert written == [7, 8]
    told = capsys.readouterr().err
    assert "2 of 4 are there already; going on." in told
    assert "patient 8: done (4 of 4, 0:00 left)" in told
    assert names(out) == [*(folder_name(seed) for seed in (5, 6, 7, 8)), MANIFEST]
    written.clear()
    assert palsygrader(*command) == OK
    assert written == []


def test_other_options_and_other_folders_are_refused_before_any_work(
    palsygrader: Callable[..., int], tmp_path: Path, shared_data: Path, written: list[int]
) -> None:
    out = tmp_path / "out"
    assert palsygrader("simulate", out, "--patients", 1, "--data", shared_data) == OK
    written.clear()
    assert palsygrader("simulate", out, "--patients", 1, "--clips", "--data", shared_data) == BAD_INPUT
    assert palsygrader("simulate", shared_data, "--patients", 1, "--data", shared_data) == BAD_INPUT
    assert written == []


def test_a_workers_refusal_travels_to_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_arguments: object) -> None:
        raise InputError("simulate.no_photographs", folder=tmp_path)

    monkeypatch.setattr(write_examinations, "write_examination", refuse)
    monkeypatch.setattr(simulate_pool, "_room", None, raising=False)
    wanted = write_examinations.Wanted(write_examinations.LookKind.PHOTOGRAPH, clips=False)
    travelled = pickle.loads(pickle.dumps(simulate_pool._work(tmp_path, 1, wanted)))  # noqa: S301 - its own
    error = travelled()
    assert isinstance(error, InputError)
    assert (error.code, error.values["folder"]) == ("simulate.no_photographs", tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="process groups and SIGINT are POSIX")
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_leaves_whole_patients_only(jobs: int, tmp_path: Path, shared_data: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "palsygrader", "simulate", str(out), "--patients", "40", "--jobs", str(jobs)]
    command += ["--look", "photograph", "--data", str(shared_data)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stderr is not None
        first = next(line for line in process.stderr if "done" in line)
        assert "of 40" in first
        os.killpg(process.pid, signal.SIGINT)
        told = process.communicate(timeout=PATIENCE_S)[1]
    assert process.returncode == INTERRUPTED
    assert told.splitlines()[-1].endswith(f"are whole in {out}; the same command goes on.")
    made = [path for path in out.iterdir() if path.name != MANIFEST]
    assert 0 < len(made) < 40
    assert f"{len(made)} of 40" in told.splitlines()[-1]
    for patient in made:
        assert len(json.loads((patient / "truth.json").read_text())["files"]) == 9
        assert (patient / "contact" / "contact.jpg").is_file()
    assert not [path for path in out.iterdir() if path.name.startswith(".")]
