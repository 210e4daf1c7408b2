"""The commands `train` and `evaluate`: what is wrong is told before hours of work."""

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the extra `train` is not installed")
pytest.importorskip("vtkmodules", reason="the extra `simulate` is not installed")

from palsygrader.training import landmark_sets

Run = Callable[..., int]


@pytest.mark.parametrize(("work", "out"), [("file", "out"), ("work", "file"), ("work", "file/below"), ("loop", "out")])
def test_a_folder_that_cannot_be_written_is_told_first(
    work: str,
    out: str,
    tmp_path: Path,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    monkeypatch.setattr(landmark_sets, "make_sets", lambda *_, **__: pytest.fail("it began"))
    assert palsygrader("train", "landmarks", "--work", tmp_path / work, "--out", tmp_path / out) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "loop"]


def test_a_training_that_is_stopped_says_that_it_can_go_on(
    tmp_path: Path,
    shared_data: Path,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(landmark_sets, "make_sets", stopped)
    places = "--work", tmp_path / "work", "--out", tmp_path / "out", "--shared", shared_data.parent
    assert palsygrader("train", "landmarks", *places) == 130
    assert capsys.readouterr().err == "Stopped. The same command goes on from here.\n"


def test_a_measure_that_there_is_not(palsygrader: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert palsygrader("evaluate", "landmarks", "--only", "bogus") == 2
    line = capsys.readouterr().err
    assert line.startswith("bogus is no measure; give some of digital, ")
    assert line.count("\n") == 1
