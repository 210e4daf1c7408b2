"""The command `simulate`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from palsygrader.cli.status import BAD_INPUT, FAILED, OK
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.training import examination_plan, sitters


def test_makes_patients_that_grade_reads_as_they_are(
    palsygrader: Callable[..., int],
    tmp_path: Path,
    shared_data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(examination_plan, "_SIZES_PX", (((640, 480), 1.0),))
    out = tmp_path / "out"
    assert palsygrader("simulate", out, "--patients", 1, "--seed", 12, "--data", shared_data) == OK
    patient = out / "patient-000012"
    assert sorted(out.iterdir()) == [patient, out / "simulation.json"]
    assert list(tmp_path.iterdir()) == [out]
    truth = json.loads((patient / "truth.json").read_text())
    assert truth["seed"] == 12
    assert "patient 12: done (1 of 1" in capsys.readouterr().err
    graded = tmp_path / "graded.json"
    assert palsygrader("grade", patient, "--json", graded) == OK
    assert set(truth["files"]) == set(STANDARD_EXPRESSIONS)
    assert all(expression in graded.read_text() for expression in STANDARD_EXPRESSIONS)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--patients", "0"),
        ("--patients", "x"),
        (),
        ("--patients", "1", "--seed", "-1"),
        ("--patients", "1", "--look", "x"),
    ],
    ids=str,
)
def test_wrong_arguments_are_told_in_one_line(
    palsygrader: Callable[..., int], tmp_path: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        palsygrader("simulate", tmp_path / "out", *arguments)
    assert left.value.code == BAD_INPUT
    assert capsys.readouterr().err.count("\n") == 1


def test_a_folder_with_something_else_is_left_alone(
    palsygrader: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").touch()
    assert palsygrader("simulate", tmp_path, "--patients", 1) == BAD_INPUT
    assert "holds something else" in capsys.readouterr().err
    assert palsygrader("simulate", tmp_path / "notes.txt", "--patients", 1) == BAD_INPUT
    assert palsygrader("simulate", tmp_path / "no" / "out", "--patients", 1) == BAD_INPUT
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_missing_data_and_renderer_are_told(
    palsygrader: Callable[..., int],
    tmp_path: Path,
    shared_data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert palsygrader("simulate", tmp_path / "out", "--patients", 1, "--data", tmp_path) == BAD_INPUT
    assert "PALSYGRADER_SHARED" in capsys.readouterr().err
    monkeypatch.setattr(sitters, "find_spec", lambda name: None)
    assert palsygrader("simulate", tmp_path / "out", "--patients", 1, "--data", shared_data) == FAILED
    assert "VTK" in capsys.readouterr().err


def test_stopped_leaves_nothing(
    palsygrader: Callable[..., int], tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from palsygrader.cli.status import INTERRUPTED
    from palsygrader.training import write_examinations

    def stopped(room: object, folder: Path, *rest: object) -> None:
        folder.mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr(write_examinations, "write_examination", stopped)
    assert palsygrader("simulate", tmp_path / "out", "--patients", 2, "--jobs", 1, "--data", shared_data) == INTERRUPTED
    assert list(tmp_path.iterdir()) == []
