"""Files and folders that were dropped."""

from pathlib import Path

from palsygrader.capture.dropped_files import MOST_FILES, gather_files
from palsygrader.wording import error_line


def touch(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).touch()
    return [folder / name for name in names]


def test_a_folder_gives_its_recordings_by_name(tmp_path: Path) -> None:
    touch(tmp_path / "visit", "b.HEIC", "a.jpg", "c.mov", "notes.txt", ".hidden.jpg")
    gathered = gather_files([tmp_path / "visit"])
    assert [file.name for file in gathered.files] == ["a.jpg", "b.HEIC", "c.mov"]
    assert gathered.refused == ()


def test_folders_in_a_folder_are_told(tmp_path: Path) -> None:
    touch(tmp_path / "card", ".trash.jpg")
    touch(tmp_path / "card" / "100", "a.jpg")
    touch(tmp_path / "card" / "101", "b.jpg")
    (tmp_path / "card" / ".cache").mkdir()
    gathered = gather_files([tmp_path / "card"])
    assert gathered.files == ()
    (error,) = gathered.refused
    assert error_line(error) == "card: the folders in it were not looked into (2). Add each by itself."


def test_every_other_file_gets_its_line_and_stops_nothing(tmp_path: Path) -> None:
    photograph, letter = touch(tmp_path, "a.jpg", "letter.pdf")
    (tmp_path / "empty").mkdir()
    gathered = gather_files([letter, photograph, tmp_path / "empty", photograph])
    assert gathered.files == (photograph,)
    lines = [error_line(error) for error in gathered.refused]
    assert [line.partition(":")[0] for line in lines] == ["letter.pdf", "empty"]


def test_a_whole_card_is_not_taken(tmp_path: Path) -> None:
    touch(tmp_path / "card", *(f"{number:03}.jpg" for number in range(MOST_FILES + 5)))
    gathered = gather_files([tmp_path / "card"])
    assert len(gathered.files) == MOST_FILES
    assert "5 were left out" in error_line(gathered.refused[0])
    assert gather_files([tmp_path / "card"], known=gathered.files).files == ()


def test_what_is_known_is_passed_over_without_a_word(tmp_path: Path) -> None:
    first, second = touch(tmp_path, "a.jpg", "b.jpg")
    gathered = gather_files([tmp_path], known=[first])
    assert gathered.files == (second,)
    assert gathered.refused == ()
