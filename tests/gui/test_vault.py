"""The place of the archive: opening it is never kept from by what a crash left behind."""

from pathlib import Path

import pytest

from palsygrader.archive.store import Archive
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PassphraseError
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


def test_a_recovery_key_that_nobody_has_kept_is_a_new_one_at_every_opening(tmp_path: Path) -> None:
    vault = ArchiveVault(tmp_path / "archive")
    keys = []
    made = vault.create("right")
    keys.append(made.recovery_key)
    made.close()
    for _start in range(2):
        again = vault.open("right")
        keys.append(again.recovery_key)
        again.close()
    assert None not in keys
    assert len(set(keys)) == 3
    again = vault.open("right")
    kept = again.recovery_key
    again.keep_recovery_key()
    again.close()
    again = vault.open("right")
    assert again.recovery_key is None
    again.close()
    vault.open(kept or "").close()
    for former in keys[:2]:  # a third wrong one in a row has to be waited for
        with pytest.raises(PassphraseError, match=r"archive\.wrong_passphrase"):
            vault.open(former or "")


def test_an_open_archive_forgets_its_keys_and_is_unlocked_in_place(tmp_path: Path) -> None:
    vault = ArchiveVault(tmp_path / "archive", user=lambda: "Dr Vega")
    archive = vault.create("right", "Dr Ito")
    assert [user.name for user in vault.users()] == ["Dr Ito"]
    vault.lock()
    with pytest.raises(ArchiveError, match=r"archive\.closed"):
        archive.patients()
    with pytest.raises(PassphraseError):
        vault.unlock("wrong")
    assert vault.unlock("right").name == "Dr Ito"
    assert archive.patients() == []
    assert vault.wait_s(None) == 0
    archive.close()


def test_a_key_that_cannot_be_renewed_does_not_keep_the_archive_shut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_archive: Archive) -> None:
        raise ArchiveError("archive.cannot_write")

    vault = ArchiveVault(tmp_path / "archive")
    vault.create("right").close()
    monkeypatch.setattr(Archive, "renew_recovery_key", refuse)
    archive = vault.open("right")
    assert archive.patients() == []
    assert archive.recovery_key is None
    archive.close()


def test_in_place_of_an_archive_that_lost_its_keys_no_new_one_is_made(tmp_path: Path) -> None:
    vault = ArchiveVault(tmp_path / "archive")
    assert not vault.exists()
    vault.create("right").close()
    (tmp_path / "archive" / "keys.json").rename(tmp_path / "keys.json")
    assert vault.exists()
    with pytest.raises(ArchiveError, match=r"archive\.lost_header"):
        vault.open("right")
    (tmp_path / "archive" / "keys.json.making").touch()
    assert not vault.exists()  # it was never whole: its making is begun again


def test_a_file_where_the_folder_should_be_is_seen(tmp_path: Path) -> None:
    vault = ArchiveVault(tmp_path / "archive")
    assert vault.file_in_the_way() == ""
    (tmp_path / "archive").write_bytes(b"not an archive")
    assert vault.file_in_the_way() == str(tmp_path / "archive")
    (tmp_path / "archive").unlink()
    (tmp_path / "archive").mkdir()
    assert vault.file_in_the_way() == ""


def test_a_recovery_key_nobody_has_kept_is_shown_to_no_assistant(tmp_path: Path) -> None:
    vault = ArchiveVault(tmp_path / "archive")
    archive = vault.create("right", "Dr Ito")
    assert isinstance(archive, Archive)
    kim = archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    archive.close()
    again = vault.open("of Kim", kim.user_id)
    assert again.recovery_key is None
    again.close()
    again = vault.open("right", "first")
    assert again.recovery_key is not None
    again.close()
