"""Finding the file of each expression in a folder."""

from collections.abc import Callable
from pathlib import Path

import pytest

from palsygrader.cli.expression_files import examination_name, expression_files, recordings
from palsygrader.domain.expressions import Expression
from palsygrader.errors import InputError
from palsygrader.wording import error_line


def folder_of(path: Path, *names: str) -> Path:
    folder = path / "ana"
    folder.mkdir()
    for name in names:
        (folder / name).touch()
    return folder


def test_files_come_in_protocol_order_whatever_their_case(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "snarl.PNG", "Rest.JPG", "open_smile.mp4", "frown.webp")
    found = expression_files(folder)
    assert list(found) == [Expression.REST, Expression.OPEN_SMILE, Expression.SNARL, Expression.FROWN]
    assert found[Expression.REST] == folder / "Rest.JPG"


def test_hidden_files_folders_and_notes_are_passed_over(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "rest.jpg", "._rest.jpg", ".DS_Store", "notes.txt", "points.csv", "Thumbs.db")
    (folder / "old").mkdir()
    assert list(expression_files(folder)) == [Expression.REST]


@pytest.mark.parametrize(
    ("names", "code", "words"),
    [
        ((), "cli.empty_folder", "no photograph or video"),
        (("notes.txt",), "cli.empty_folder", "no photograph or video"),
        (("open_smile.jpg",), "cli.no_rest", "at rest"),
        (("rest.jpg", "grin.jpg"), "cli.unknown_expression", "grin.jpg is not named by an expression"),
        (("rest.jpg", "grin"), "cli.unknown_expression", "grin"),
        (("rest.jpg", "rest.mp4"), "cli.two_files", "rest.jpg and rest.mp4"),
        (("rest.jpg", "REST.png"), "cli.two_files", "two files for rest"),
        (("rest.svg",), "cli.not_a_recording", "rest.svg"),
        (("rest.jpg", "snarl.txt"), "cli.not_a_recording", "snarl.txt"),
    ],
)
def test_a_wrong_folder_is_told_in_one_line(tmp_path: Path, names: tuple[str, ...], code: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        expression_files(folder_of(tmp_path, *names))
    assert caught.value.code == code
    line = error_line(caught.value)
    assert words in line
    assert "\n" not in line


def test_a_folder_named_as_a_photograph_is_not_passed_over(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "rest.jpg")
    (folder / "snarl.jpg").mkdir()
    (folder / "album.jpg").mkdir()
    assert list(expression_files(folder)) == [Expression.REST, Expression.SNARL]  # reading it tells what it is


def test_links_in_a_circle_are_left_to_the_reading(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "rest.jpg")
    (folder / "snarl.jpg").symlink_to("snarl.jpg")
    assert list(expression_files(folder)) == [Expression.REST, Expression.SNARL]
    assert recordings([folder, tmp_path / "nowhere"]) == {folder / "rest.jpg", folder / "snarl.jpg"}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("loop", "Too many levels of symbolic links"),
        ("n" * 300, "File name too long"),
        ("nul\0", "No file or folder can have such a name"),
        ("surrogate\ud800", "No file or folder can have such a name"),
    ],
)
def test_what_the_file_system_has_against_a_folder_is_told(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError) as caught:
        expression_files(tmp_path / name)
    assert error_line(caught.value) == f"this folder cannot be used: {reason}."


def test_a_folder_that_may_not_be_entered_or_listed(tmp_path: Path, forbid: Callable[[Path | str], None]) -> None:
    folder = folder_of(tmp_path, "rest.jpg")
    forbid(f"{folder}/.")  # without the permission to enter, its names can be listed all the same
    assert (folder / "rest.jpg").exists()
    with pytest.raises(InputError, match=r"cli\.unreadable_folder"):
        expression_files(folder)
    forbid(folder)
    with pytest.raises(InputError, match=r"cli\.unreadable_folder"):
        expression_files(folder)


def test_the_name_of_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder_of(tmp_path)
    monkeypatch.chdir(tmp_path / "ana")
    assert examination_name(Path()) == "ana"
    assert examination_name(Path("..")) == tmp_path.name
    (tmp_path / "ana").rmdir()
    with pytest.raises(InputError, match=r"cli\.unusable_path"):
        examination_name(Path())


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"cli\.missing_folder"):
        expression_files(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"cli\.not_a_folder"):
        expression_files(tmp_path / "file")
