import os
import sys
from pathlib import Path

import pytest

from palsygrader.archive.lock import FolderLock
from palsygrader.errors import ArchiveError


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first = FolderLock(path)
    with pytest.raises(ArchiveError, match=r"archive\.locked"):
        FolderLock(path)
    first.release()
    FolderLock(path).release()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.not_writable"):
        FolderLock(tmp_path / "nowhere" / "lock")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_a_lock_file_that_was_removed_lets_nobody_in(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first = FolderLock(path)
    path.unlink()
    with pytest.raises(ArchiveError, match=r"archive\.locked"):
        FolderLock(path)
    first.release()
    first.release()
    second = FolderLock(path)
    with pytest.raises(ArchiveError, match=r"archive\.locked"):
        FolderLock(path)
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="the folder is not opened there")
def test_a_folder_that_cannot_be_opened_is_no_lock_of_another_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.open

    def open_no_folder(path: Path, flags: int, *mode: int) -> int:
        if flags & os.O_DIRECTORY:
            raise PermissionError
        return really(path, flags, *mode)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", open_no_folder)
        with pytest.raises(ArchiveError, match=r"archive\.unreadable"):
            FolderLock(tmp_path / "lock")
    FolderLock(tmp_path / "lock").release()  # nothing of the failed one is held
