"""Arguments, exit statuses and one clear line."""

import argparse
from pathlib import Path

import pytest

from palsygrader import __version__
from palsygrader.cli.commands import parse, run_command
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
        ["grade", "a", "--side", "port"],
        ["grade", ""],
        ["landmarks", "a.jpg"],
        ["landmarks", "--json", "out"],
        ["--source", "/nowhere/at/all"],
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
