"""Arguments, exit statuses and one clear line."""

import argparse
import signal
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from palsygrader import __version__
from palsygrader.cli.commands import parse, run_command
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.domain.face import AffectedSide
from palsygrader.errors import InputError, ModelError


def test_without_a_command_the_window_is_wanted(tmp_path: Path) -> None:
    arguments = parse(["--demo", "--source", str(tmp_path), "--data", "here"])
    assert arguments.command is None
    assert (arguments.demo, arguments.source, arguments.data) == (True, tmp_path, Path("here"))


def test_nothing_is_wanted_by_default() -> None:
    arguments = parse([])
    assert (arguments.command, arguments.demo, arguments.source, arguments.data) == (None, False, None, None)


def test_grade_takes_several_folders() -> None:
    arguments = parse(["grade", "a", "b", "--json", "out", "--jobs", "2", "--side", "right"])
    assert arguments.folders == [Path("a"), Path("b")]
    assert (arguments.json, arguments.pdf, arguments.jobs) == (Path("out"), None, 2)
    assert arguments.side is AffectedSide.RIGHT


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"palsygrader {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["paint"],
        ["grade"],
        ["grade", "a", "--jobs", "0"],
        ["grade", "a", "--jobs", "two"],
        ["grade", "a", "--jobs", "-1"],
        ["grade", "a", "--jobs", "9" * 5000],
        ["grade", "a", "--side", "port"],
        ["grade", ""],
        ["landmarks", "a.jpg"],
        ["landmarks", "--json", "out"],
        ["landmarks", "", "--json", "out"],
        ["landmarks", "a.jpg", "--json", ""],
        ["simulate", "", "--patients", "1"],
        ["dataset"],
        ["dataset", "paint", "a"],
        ["dataset", "check"],
        ["dataset", "check", ""],
        ["dataset", "check", "a", "--replace"],
        ["dataset", "convert", "a"],
        ["dataset", "convert", "a", "--mapping", ""],
        ["evaluate", "landmarks", "--people", "0"],
        ["train", "landmarks", "--work", "a", "--out", "b", "--seed", "-1"],
        ["train", "grader", "--work", "a"],
        ["train", "grader", "--work", "a", "--out", "b", "--device", "abacus"],
        ["train", "grader", "--work", "a", "--out", "b", "--regression", "wild"],
        ["train"],
        ["evaluate"],
        ["evaluate", "grader", "--patients", "0"],
        ["evaluate", "landmarks", "a"],
        ["--source", "/nowhere/at/all"],
        ["--source", "n" * 300],
        ["--source", "nul\0"],
        ["--source", "/dev/null"],
        ["--source", ""],
        ["--data", ""],
        ["--demo", "grade", "a"],
        ["--source", "/", "selftest"],
        ["--data", "a", "grade", "a"],
        ["--unknown"],
    ],
)
def test_a_wrong_argument_is_told_in_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(arguments)
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.startswith("palsygrader")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--jobs", "0"], "0 is no number of examinations; give 1 or more."),
        (["--side", "port"], "port is no side; give one of left, right, none, both, unknown."),
    ],
)
def test_a_wrong_value_is_told_with_those_allowed(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["grade", "a", *arguments])
    assert capsys.readouterr().err.rstrip().endswith(words)


def test_a_source_that_may_not_be_read_is_told(
    tmp_path: Path, forbid: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    for name in ("folder", "file", "loop"):
        if name != "loop":
            assert parse(["--source", str(tmp_path / name)]).source == tmp_path / name
            forbid(tmp_path / name)
        with pytest.raises(SystemExit) as caught:
            parse(["--source", str(tmp_path / name)])
        assert caught.value.code == 2
        assert f"{tmp_path / name} cannot be used: " in capsys.readouterr().err


def test_the_data_folder_can_be_named_on_either_side_of_the_self_test() -> None:
    assert parse(["--data", "here", "selftest"]).data == Path("here")
    assert parse(["selftest", "--data", "here"]).data == Path("here")
    assert parse(["selftest"]).data is None


@pytest.mark.parametrize(("error", "status"), [(BrokenPipeError(), 141), (OSError(28, "No space left"), 2)])
def test_help_that_cannot_be_printed_is_no_success(
    error: OSError, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Failing(BytesIO):
        def write(self, _content: object, /) -> int:
            raise error

    monkeypatch.setattr(sys, "stdout", TextIOWrapper(Failing(), write_through=True))
    with pytest.raises(SystemExit) as caught:
        parse(["grade", "--help"])
    assert caught.value.code == status
    assert capsys.readouterr().err.count("\n") == (status == 2)


def test_an_interrupt_that_a_library_took_for_its_own_failure_is_told_as_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(_arguments: argparse.Namespace) -> int:
        interrupt_on_signals()
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt as error:
            raise ImportError("initialization failed") from error
        return 0

    assert run_command(argparse.Namespace(run=run)) == 130
    assert capsys.readouterr().err == "Stopped. Nothing was written.\n"
    assert run_command(argparse.Namespace(run=lambda _arguments: 0)) == 0


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (InputError("cli.no_rest"), 2, "there is no picture at rest (rest.jpg or rest.mp4, for example).\n"),
        (KeyboardInterrupt(), 130, "Stopped. Nothing was written.\n"),
        (ModelError("cli.grade.worker_died"), 1, None),
        (ModelError("no.words"), 1, "This is a fault of the program (no.words), not of the files.\n"),
        (ZeroDivisionError("Ana"), 1, "This is a fault of the program (ZeroDivisionError), not of the files.\n"),
    ],
)
def test_exit_statuses(error: BaseException, status: int, line: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    def run(_arguments: argparse.Namespace) -> int:
        raise error

    assert run_command(argparse.Namespace(run=run)) == status
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert line is None or told.err == line


def test_a_command_that_succeeds() -> None:
    assert run_command(argparse.Namespace(run=lambda _arguments: 0)) == 0
