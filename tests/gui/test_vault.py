"""The place of the archive: opening it is never kept from by what a crash left behind."""

from pathlib import Path

from palsygrader.archive.store import Archive
from palsygrader.gui.vault import ArchiveVault


def test_stray_entries_do_not_keep_the_archive_shut(tmp_path: Path) -> None:
    Archive.create(tmp_path / "archive", "right").close()
    media = tmp_path / "archive" / "media"
    (media / "aa.part").mkdir()
    (media / "bb.part").write_bytes(bytes(200))
    archive = ArchiveVault(tmp_path / "archive").open("right")
    assert archive.patients() == []
    archive.close()
    assert sorted(path.name for path in media.iterdir()) == ["aa.part", "bb.damaged"]
