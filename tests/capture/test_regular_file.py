"""What is no file that can be read is told by what it is."""

import os
import sys
from pathlib import Path

import pytest

from palsygrader.capture.regular_file import check_file
from palsygrader.errors import InputError
from palsygrader.wording import error_line


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        check_file(path)
    line = error_line(caught.value)
    assert path.name in line
    return caught.value.code


def test_a_file_is_taken(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to("file")
    check_file(tmp_path / "file")
    check_file(tmp_path / "link")


def test_what_is_missing_or_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "broken").symlink_to("nowhere")
    for name in ("nowhere", "file/below", "broken"):
        assert refused(tmp_path / name) == "input.missing_file"
    assert refused(tmp_path) == "input.not_a_file"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are files on POSIX")
def test_pipes_and_devices(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    assert refused(tmp_path / "pipe") == "input.not_a_file"
    assert refused(tmp_path / "endless") == "input.not_a_file"


def test_what_the_file_system_refuses(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    for name in ("loop", "n" * 300, "nul\0", "surrogate\ud800"):
        assert refused(tmp_path / name) == "input.unusable_file"


def test_what_may_not_be_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_path: Path) -> os.stat_result:
        raise PermissionError

    monkeypatch.setattr(Path, "stat", forbidden)
    assert refused(tmp_path / "file") == "input.unreadable_file"
