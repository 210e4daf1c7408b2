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
