"""Output files appear all together, or not at all."""

import os
import signal
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from palsygrader.cli.interrupts import STOPPING, interrupt_on_signals, was_interrupted
from palsygrader.cli.staging import STANDARD_OUTPUT, Staging, check_destination, check_folder
from palsygrader.errors import InputError


def test_nothing_is_seen_before_publishing(tmp_path: Path) -> None:
    with Staging() as staging:
        staging.write(tmp_path / "a.json", b"a")
        assert [path for path in tmp_path.iterdir() if not path.name.startswith(".")] == []
        staging.publish()
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert (tmp_path / "a.json").read_bytes() == b"a"


def test_an_earlier_file_is_replaced_only_by_publishing(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"old")
    with Staging() as staging:
        staging.write(tmp_path / "a.json", b"new")
        assert (tmp_path / "a.json").read_bytes() == b"old"
        staging.publish()
    assert (tmp_path / "a.json").read_bytes() == b"new"


def test_files_of_several_folders(tmp_path: Path) -> None:
    destinations = [tmp_path / "json" / "ana.json", tmp_path / "pdf" / "ana.pdf", tmp_path / "json" / "bo.json"]
    with Staging() as staging:
        for destination in destinations:
            staging.write(destination, destination.name.encode())
        staging.publish()
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(destinations)
    assert all(path.read_text() == path.name for path in destinations)


def test_when_one_cannot_be_moved_the_others_are_moved_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old.json").write_bytes(b"old")
    replace = Path.replace

    def refuse_last(file: Path, destination: Path) -> Path:
        if destination.name == "last.json":
            raise PermissionError
        return replace(file, destination)

    monkeypatch.setattr(Path, "replace", refuse_last)
    with Staging() as staging:
        for name in ("old.json", "new/a.json", "b.json", "last.json"):
            staging.write(tmp_path / name, b"new")
        with pytest.raises(InputError, match=r"cli\.cannot_write"):
            staging.publish()
    assert not staging.published
    assert [path.name for path in tmp_path.iterdir()] == ["old.json"]
    assert (tmp_path / "old.json").read_bytes() == b"old"


def test_a_folder_in_the_place_of_one_file_keeps_all_back(tmp_path: Path) -> None:
    (tmp_path / "b.json").mkdir()
    with Staging() as staging:
        staging.write(tmp_path / "a.json", b"")
        staging.write(tmp_path / "b.json", b"")
        with pytest.raises(InputError, match=r"cli\.cannot_write"):
            staging.publish()
    assert [path.name for path in tmp_path.iterdir()] == ["b.json"]


@pytest.mark.skipif(os.name != "posix", reason="named pipes are POSIX")
def test_links_are_followed_and_pipes_written_into(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    with Staging() as staging:
        staging.write(tmp_path / "link", b"new")
        staging.write(tmp_path / "pipe", b"through")
        staging.publish()
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("error", [KeyboardInterrupt, InputError("cli.no_rest"), MemoryError])
def test_leaving_without_publishing_leaves_nothing(tmp_path: Path, error: type[BaseException] | BaseException) -> None:
    def interrupted() -> None:
        with Staging() as staging:
            staging.write(tmp_path / "out" / "a.json", b"a")
            raise error

    with pytest.raises((KeyboardInterrupt, InputError, MemoryError)):
        interrupted()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", STOPPING)
def test_a_signal_between_two_moves_changes_nothing(
    number: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def replace_and_signal(file: Path, destination: Path) -> Path:
        moved = replace(file, destination)
        signal.raise_signal(number)
        return moved

    interrupt_on_signals()
    monkeypatch.setattr(Path, "replace", replace_and_signal)
    with Staging() as staging:
        staging.write(tmp_path / "a", b"")
        staging.write(tmp_path / "b", b"")
        staging.publish()
        signal.raise_signal(number)  # too late as well: all is there
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    assert not was_interrupted()


def test_after_a_failed_move_signals_stop_the_command_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: Path, _destination: Path) -> Path:
        raise PermissionError

    interrupt_on_signals()
    monkeypatch.setattr(Path, "replace", refuse)
    with Staging() as staging:
        staging.write(tmp_path / "a", b"")
        with pytest.raises(InputError, match=r"cli\.cannot_write"):
            staging.publish()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"cli\.cannot_write"), Staging() as staging:
        staging.write(tmp_path / "file" / "a" / "b.json", b"")


@pytest.mark.parametrize(
    ("destination", "folder", "code"),
    [
        ("nowhere/out.json", False, "cli.no_parent_folder"),
        ("loop", False, "cli.unusable_path"),
        ("loop/out.json", False, "cli.unusable_path"),
        ("n" * 300, False, "cli.unusable_path"),
        ("n" * 300, True, "cli.unusable_path"),
        ("nul\0", True, "cli.unusable_path"),
        ("surrogate\ud800", False, "cli.unusable_path"),
        ("nowhere/out", True, "cli.no_parent_folder"),
        ("there", False, "cli.output_is_folder"),
        ("file", True, "cli.output_is_file"),
    ],
)
def test_a_wrong_destination_is_refused_beforehand(tmp_path: Path, destination: str, folder: bool, code: str) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError, match=code):
        check_destination(tmp_path / destination, folder=folder)


@pytest.mark.parametrize(
    ("destination", "folder"), [("new.json", False), ("file", False), ("new", True), ("there", True)]
)
def test_a_right_destination_is_taken(tmp_path: Path, destination: str, folder: bool) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "file").touch()
    check_destination(tmp_path / destination, folder=folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "there"]


def test_a_folder_that_cannot_be_written_is_refused_beforehand(tmp_path: Path, forbid: Callable[[Path], None]) -> None:
    for destination, folder in (("out.json", False), ("new", True), ("there", True)):
        (tmp_path / "there").mkdir(exist_ok=True)
        forbid(tmp_path / (".palsygrader" if destination != "there" else "there/.palsygrader"))
        with pytest.raises(InputError) as caught:
            check_destination(tmp_path / destination, folder=folder)
        assert caught.value.code == "cli.cannot_write"
        assert caught.value.values == {"file": tmp_path / destination, "reason": "Permission denied"}


def test_a_file_that_is_protected_is_refused_beforehand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(InputError, match=r"cli\.cannot_write"):
        check_destination(tmp_path / "file", folder=False)


def test_a_folder_that_can_be_made_is_taken_and_not_made(tmp_path: Path) -> None:
    check_folder(tmp_path / "new" / "deep")
    check_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    for place in ("file", "file/deep"):
        with pytest.raises(InputError, match=r"cli\.output_is_file"):
            check_folder(tmp_path / place)


def test_what_is_printed_comes_with_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(shown))
    with Staging() as staging:
        staging.write(STANDARD_OUTPUT, b"printed")
        staging.write(tmp_path / "a", b"")
        assert shown.getvalue() == b""
        staging.publish()
    assert shown.getvalue() == b"printed"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_when_nothing_can_be_printed_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unread(BytesIO):
        def write(self, _content: object, /) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", TextIOWrapper(Unread()))
    with Staging() as staging:
        staging.write(STANDARD_OUTPUT, b"printed")
        staging.write(tmp_path / "a", b"")
        with pytest.raises(BrokenPipeError):
            staging.publish()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_with_the_place_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with Staging() as staging, pytest.raises(InputError) as caught:
        staging.write(tmp_path / "new" / "a.json", b"")
    assert caught.value.values == {"file": tmp_path / "new" / "a.json", "reason": "No space left on device"}
    assert list(tmp_path.iterdir()) == []
