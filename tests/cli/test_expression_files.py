"""Finding the file of each expression in a folder."""

from pathlib import Path

import pytest

from palsygrader.cli.expression_files import expression_files
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
        (("rest.heic",), "cli.not_a_recording", "rest.heic"),
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


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"cli\.missing_folder"):
        expression_files(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"cli\.not_a_folder"):
        expression_files(tmp_path / "file")
