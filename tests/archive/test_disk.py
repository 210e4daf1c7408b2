from pathlib import Path

import pytest

from palsygrader.archive.disk import rename_durably, write_durably


def test_a_write_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_durably(path, b"a longer first content")
    write_durably(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_durably(path, b"first")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_durably(path, b"second")
    assert path.read_bytes() == b"first"


def test_a_rename_goes_between_folders(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "file").write_bytes(b"content")
    rename_durably(tmp_path / "file", tmp_path / "other" / "file")
    assert (tmp_path / "other" / "file").read_bytes() == b"content"
    assert not (tmp_path / "file").exists()
