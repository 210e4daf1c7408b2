"""The commands `train` and `evaluate`: what is wrong is told before hours of work."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the extra `train` is not installed")
pytest.importorskip("vtkmodules", reason="the extra `simulate` is not installed")

from palsygrader import settings
from palsygrader.cli.train import REGRESSIONS
from palsygrader.grading.grading_model import GradingModel, cuda_is_there
from palsygrader.grading.network import Regression
from palsygrader.training import landmark_sets
from palsygrader.training import train_grader as training

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


def test_a_full_disk_is_told_in_one_line(
    tmp_path: Path,
    shared_data: Path,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(landmark_sets, "make_sets", full)
    places = "--work", tmp_path / "work", "--out", tmp_path / "out", "--shared", shared_data.parent
    assert palsygrader("train", "landmarks", *places) == 2
    told = capsys.readouterr().err
    assert str(tmp_path / "work") in told
    assert os.strerror(errno.ENOSPC) in told
    assert told.count("\n") == 1


@pytest.mark.parametrize("name", ["card.json", "grader.safetensors", "rest.jpg"])
def test_landmark_weights_are_not_written_beside_anything_else(
    name: str, tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).touch()
    assert palsygrader("train", "landmarks", "--work", tmp_path / "work", "--out", tmp_path / "out") == 2
    assert capsys.readouterr().err.endswith("holds something else than landmark weights: give another folder.\n")
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def test_a_measure_that_there_is_not(palsygrader: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert palsygrader("evaluate", "landmarks", "--only", "bogus") == 2
    line = capsys.readouterr().err
    assert line.startswith("bogus is no measure; give some of digital, ")
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("face_recognition_models", "dlib's landmarks, to compare with, are not installed; install palsygrader[bench]"),
        ("vtkmodules", "The renderer (VTK) is not installed; install palsygrader[simulate]"),
    ],
)
def test_an_extra_that_is_not_installed_is_told(
    module: str,
    line: str,
    shared_data: Path,
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def find(name: str) -> object:
        return None if name == module else object()

    monkeypatch.setattr("palsygrader.cli.evaluate.find_spec", find)
    monkeypatch.setattr("palsygrader.training.sitters.find_spec", find)
    monkeypatch.setattr("palsygrader.training.evaluate_landmarks.main", lambda _: pytest.fail("it began"))
    assert palsygrader("evaluate", "landmarks", "--shared", shared_data.parent) == 1
    assert capsys.readouterr().err == f"{line}.\n"


@pytest.mark.parametrize("measures", [("--only", "smiles"), ("no such set",)])
def test_only_repeatability_goes_into_the_card(
    palsygrader: Run, capsys: pytest.CaptureFixture[str], measures: tuple[str, ...]
) -> None:
    assert palsygrader("evaluate", "grader", *measures, "--to-card") == 2
    assert capsys.readouterr().err == "--to-card needs the measure repeatability, and no data set.\n"


def test_without_a_trained_grader_there_is_nothing_to_judge(
    tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "grading_weights", lambda: tmp_path / "none")
    assert palsygrader("evaluate", "grader") == 2
    assert "not trained yet" in capsys.readouterr().err


def smiling_people(folder: Path, shared_data: Path, people: tuple[str, ...]) -> None:
    """Write a data set of people at rest and smiling, with made-up labels."""
    rows = ["person,visit,expression,file,side,rater,buccal_p"]
    folder.mkdir()
    for number, person in enumerate(people):
        for expression, kind in (("rest", "neutral"), ("open_smile", "smiling")):
            source = next((shared_data / "faces" / "london" / kind).glob(f"*{person}*.jpg"))
            (folder / f"{person} {expression}.jpg").write_bytes(source.read_bytes())
            rows.append(f"{person},1,{expression},{person} {expression}.jpg,left,made up,{50 + 10 * number}")
    (folder / "manifest.csv").write_text("\n".join(rows), encoding="utf-8")


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "BATCH", 2)


@pytest.mark.usefixtures("small_batches")
def test_a_grader_learns_from_a_data_set_and_is_fine_tuned(
    tmp_path: Path, shared_data: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    smiling_people(tmp_path / "set", shared_data, ("002", "003"))
    own = "--dataset", tmp_path / "set", "--effort", "0.0004"
    first, second = tmp_path / "first", tmp_path / "second"
    assert palsygrader("train", "grader", "--work", tmp_path / "work", "--out", first, *own) == 0
    assert GradingModel(first).network.regression is Regression.LABEL_DISTRIBUTION
    assert (tmp_path / "work" / "checkpoints" / "curve.png").is_file()
    assert palsygrader("train", "grader", "--work", tmp_path / "more", "--out", second, "--start", first, *own) == 0
    assert GradingModel(second).sha256 != GradingModel(first).sha256
    assert palsygrader("train", "grader", "--work", tmp_path / "work", "--out", second, "--start", first, *own) == 2
    assert "holds a training with other data, seed or options" in capsys.readouterr().err
    (tmp_path / "more" / "checkpoints" / "grader.checkpoint.safetensors").write_bytes(b"cut off")
    assert palsygrader("train", "grader", "--work", tmp_path / "more", "--out", second, "--start", first, *own) == 2
    assert "is damaged" in capsys.readouterr().err
    card = json.loads((second / "card.json").read_text(encoding="utf-8"))
    assert card["people"] == 1
    assert len(card["learnt_people"]) == 2
    assert str(tmp_path) not in json.dumps(card)


@pytest.mark.usefixtures("small_batches")
def test_people_who_were_trained_on_are_not_judged(
    tmp_path: Path, shared_data: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    smiling_people(tmp_path / "set", shared_data, ("002", "003"))
    smiling_people(tmp_path / "other", shared_data, ("003", "001"))
    weights = tmp_path / "weights"
    own = "--dataset", tmp_path / "set", "--effort", "0.0002", "--work", tmp_path / "work"
    assert palsygrader("train", "grader", "--out", weights, *own) == 0
    capsys.readouterr()
    assert palsygrader("evaluate", "grader", tmp_path / "set", "--weights", weights) == 2
    assert "trained on all 2 people" in capsys.readouterr().err
    assert palsygrader("evaluate", "grader", tmp_path / "other", "--weights", weights) == 0
    told = capsys.readouterr()
    assert "1 of 2 people were trained on and are left out." in told.err
    assert "1 examinations of 1 people" in told.out
    folds = "--folds", "people", "--work", tmp_path / "folds"
    assert palsygrader("evaluate", "grader", tmp_path / "other", "--weights", weights, *folds) == 2
    assert "trained on 1 of the 2 people" in capsys.readouterr().err


@pytest.mark.skipif(cuda_is_there(), reason="there is a CUDA card")
def test_a_graphics_card_that_is_not_there_is_told_first(
    tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    places = "--work", tmp_path / "work", "--out", tmp_path / "out"
    for command in (("evaluate", "grader"), ("train", "grader", *places)):
        assert palsygrader(*command, "--device", "cuda") == 2
        assert capsys.readouterr().err == "no CUDA card can be used here.\n"


@pytest.mark.parametrize("name", ["card.json", "grader.safetensors", "rest.jpg"])
def test_a_folder_that_holds_something_else_is_not_written_to(
    name: str, tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text("{}", encoding="utf-8")
    (tmp_path / "out" / "other").touch()
    assert palsygrader("train", "grader", "--work", tmp_path / "work", "--out", tmp_path / "out") == 2
    assert "holds something else" in capsys.readouterr().err


def test_what_is_no_network_cannot_be_started_from(
    tmp_path: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    places = "--work", tmp_path / "work", "--out", tmp_path / "out", "--start", tmp_path
    assert palsygrader("train", "grader", *places) == 2
    assert capsys.readouterr().err == f"{tmp_path} holds no weights of the grading network to start from.\n"


def test_one_person_is_too_little_to_learn_from(
    tmp_path: Path, shared_data: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    smiling_people(tmp_path / "set", shared_data, ("002",))
    places = "--work", tmp_path / "work", "--out", tmp_path / "out", "--dataset", tmp_path / "set"
    assert palsygrader("train", "grader", *places) == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last == "1 people with usable recordings are too few; at least 2 are needed."
    assert not (tmp_path / "out").exists()


def test_every_kind_of_regression_can_be_asked_for() -> None:
    assert sorted(REGRESSIONS) == sorted(Regression)


@pytest.mark.usefixtures("small_batches")
def test_every_person_is_asked_about_by_a_network_that_never_saw_them(
    tmp_path: Path, shared_data: Path, palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    smiling_people(tmp_path / "set", shared_data, ("002", "003", "001"))
    own = "evaluate", "grader", tmp_path / "set", "--effort", "0.0002"
    assert palsygrader(*own, "--folds", "people") == 2
    assert capsys.readouterr().err == "--folds needs a data set and --work FOLDER.\n"
    assert palsygrader(*own, "--folds", "people", "--work", tmp_path / "work") == 0
    printed = capsys.readouterr().out
    assert "palsygrader, never saw the person" in printed
    assert "3 examinations of 3 people" in printed
    cards = [json.loads(file.read_text()) for file in (tmp_path / "work").glob("fold */weights/card.json")]
    assert [len(card["learnt_people"]) for card in cards] == [2, 2, 2]
    assert palsygrader(*own, "--folds", "4", "--work", tmp_path / "more") == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("folds", ["1", "0", "-2", "two", ""])
def test_what_is_no_number_of_folds_is_told(folds: str, palsygrader: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        palsygrader("evaluate", "grader", "--folds", folds)
    assert "nor the word people" in capsys.readouterr().err
