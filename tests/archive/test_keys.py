import json
import string
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from palsygrader.archive.keys import (
    HEADER_VERSION,
    Header,
    KeyCost,
    MasterKey,
    Seat,
    Unlocked,
    _checksum,
    create_header,
    make_seat,
    read_header,
    unlock,
    with_new_recovery_key,
    with_passphrase,
    write_header,
)
from palsygrader.archive.slots import FORMAT, draw_master, draw_recovery_key, recovery_secret, wrap_direct
from palsygrader.domain.roles import Role, User
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.wording import error_line


def test_the_passphrase_opens_and_another_does_not(cheap: KeyCost) -> None:
    header, master, _ = create_header("open sesame", cheap)
    assert unlock(header, "open sesame").master == master
    with pytest.raises(PassphraseError, match=r"archive\.wrong_passphrase"):
        unlock(header, "open Sesame")


def test_the_recovery_key_opens_however_it_is_typed(cheap: KeyCost) -> None:
    header, master, recovery_key = create_header("x", cheap)
    groups = recovery_key.split("-")
    assert [len(group) for group in groups] == [4] * 8
    assert unlock(header, recovery_key).master == master
    misread = recovery_key.replace("0", "o").replace("1", "l").replace("-", " ").lower()
    assert unlock(header, misread).master == master
    other = ("2" if recovery_key[0] != "2" else "3") + recovery_key[1:]
    with pytest.raises(PassphraseError):
        unlock(header, other)


def test_keyboards_that_compose_letters_differently_give_the_same_passphrase(cheap: KeyCost) -> None:
    header, master, _ = create_header("caf\u00e9", cheap)
    assert unlock(header, "cafe\u0301").master == master


def test_an_empty_passphrase_is_refused(cheap: KeyCost) -> None:
    with pytest.raises(PassphraseError, match=r"archive\.empty_passphrase"):
        create_header("", cheap)


def test_a_new_passphrase_opens_the_old_one_does_not_and_the_recovery_key_stays(cheap: KeyCost) -> None:
    header, master, recovery_key = create_header("old", cheap)
    changed = with_passphrase(header, master, "new")
    assert unlock(changed, "new").master == master
    assert unlock(changed, recovery_key).master == master
    with pytest.raises(PassphraseError):
        unlock(changed, "old")


def test_the_recovery_key_is_told_from_the_passphrase(cheap: KeyCost) -> None:
    header, _, recovery_key = create_header("x", cheap)
    assert [unlock(header, typed).by_recovery_key for typed in ("x", recovery_key)] == [False, True]


def test_a_new_recovery_key_takes_the_place_of_the_former_one_until_it_is_kept(cheap: KeyCost) -> None:
    header, master, former = create_header("x", cheap)
    renewed, recovery_key = with_new_recovery_key(replace(header, recovery_kept=True), master)
    assert unlock(renewed, recovery_key).master == unlock(renewed, "x").master == master
    assert not renewed.recovery_kept
    with pytest.raises(PassphraseError):
        unlock(renewed, former)


@pytest.mark.parametrize("kept", [True, False])
def test_a_new_passphrase_does_not_keep_the_recovery_key(cheap: KeyCost, kept: bool) -> None:
    header, master, _ = create_header("old", cheap)
    assert with_passphrase(replace(header, recovery_kept=kept), master, "new").recovery_kept is kept


def write_version_1(
    path: Path, passphrase: str, cheap: KeyCost, master: MasterKey | None = None, **more: object
) -> str:
    """Write a header as the program did before there were users, and return its recovery key."""
    master, recovery_key = master or draw_master(), draw_recovery_key()
    slots = {
        "passphrase": asdict(wrap_direct(master, passphrase, cheap)),
        "recovery": asdict(wrap_direct(master, recovery_secret(recovery_key) or "", cheap)),
    }
    for slot in slots.values():
        del slot["public"], slot["sealed"]
    content = {"format": FORMAT, "version": 1, "cost": asdict(cheap), **slots, **more}
    path.write_text(json.dumps({**content, "sha256": _checksum(content)}))
    return recovery_key


def test_a_header_of_an_early_version_counts_its_recovery_key_as_kept(tmp_path: Path, cheap: KeyCost) -> None:
    path = tmp_path / "keys.json"
    write_version_1(path, "x", cheap, recovery_kept=False)
    assert not read_header(path).recovery_kept
    write_version_1(path, "x", cheap)
    assert read_header(path).recovery_kept


def test_a_header_of_version_1_opens_for_one_administrator(tmp_path: Path, cheap: KeyCost) -> None:
    path = tmp_path / "keys.json"
    recovery_key = write_version_1(path, "x", cheap)
    header = read_header(path)
    assert header.users == (User("first", "", Role.ADMINISTRATOR),)
    assert unlock(header, "x").master == unlock(header, recovery_key).master


def resealed(path: Path, change: Callable[[dict[str, Any]], None]) -> Header:
    """Change the file as somebody without the master key could, with a right checksum."""
    content = json.loads(path.read_text())
    del content["sha256"]
    change(content)
    path.write_text(json.dumps({**content, "sha256": _checksum(content)}))
    return read_header(path)


def raise_role(content: dict[str, Any]) -> None:
    content["users"][1]["role"] = "administrator"


def add_slot(content: dict[str, Any]) -> None:
    content["users"].append({**content["users"][1], "user_id": "third", "name": "Nobody"})


def drop_user(content: dict[str, Any]) -> None:
    content["users"].pop(0)
    content["users"][0]["role"] = "administrator"


def swap_names(content: dict[str, Any]) -> None:
    content["users"][1]["name"] = "Dr Vega"


def cheapen(content: dict[str, Any]) -> None:
    content["recovery_kept"] = not content["recovery_kept"]


def spoil_seal(content: dict[str, Any]) -> None:
    content["seal"] = "ü" + content["seal"][1:]


@pytest.mark.parametrize("change", [raise_role, add_slot, drop_user, swap_names, cheapen, spoil_seal])
def test_who_edits_the_file_gets_nothing(
    tmp_path: Path, cheap: KeyCost, change: Callable[[dict[str, Any]], None]
) -> None:
    path = tmp_path / "keys.json"
    header, master, _ = create_header("of Vega", cheap, "Dr Vega")
    header = header.with_seat(master, make_seat(User("second", "Kim", Role.ASSISTANT), master, "of Kim", cheap))
    write_header(path, header)
    assert unlock(read_header(path), "of Kim").user.role is Role.ASSISTANT
    changed = resealed(path, change)
    with pytest.raises(ArchiveError, match=r"archive\.altered_header"):
        unlock(changed, "of Kim")


def test_a_slot_of_one_user_opens_for_no_other_and_not_as_version_1(tmp_path: Path, cheap: KeyCost) -> None:
    path = tmp_path / "keys.json"
    header, master, _ = create_header("of Vega", cheap)
    header = header.with_seat(master, make_seat(User("second", "Kim", Role.ASSISTANT), master, "of Kim", cheap))
    write_header(path, header)
    with pytest.raises(PassphraseError):
        unlock(header, "of Kim", "first")
    with pytest.raises(PassphraseError):
        unlock(header, "of Kim", "unknown")

    def as_version_1(content: dict[str, Any]) -> None:
        slot = content["users"][1]["slot"]
        content.update(version=1, passphrase={**slot, "public": "", "sealed": ""})

    with pytest.raises(PassphraseError):
        unlock(resealed(path, as_version_1), "of Kim")


def test_every_user_opens_with_his_own_passphrase_and_the_recovery_key_signs_in_an_administrator(
    cheap: KeyCost,
) -> None:
    header, master, recovery_key = create_header("of Vega", cheap, "Dr Vega")
    kim = User("second", "Kim", Role.ASSISTANT)
    header = header.with_seat(master, make_seat(kim, master, "of Kim", cheap))
    assert unlock(header, "of Kim") == Unlocked(master, by_recovery_key=False, user=kim)
    assert unlock(header, "of Vega", "first").user.name == "Dr Vega"
    assert unlock(header, recovery_key, "second").user.name == "Dr Vega"
    disabled = header.with_seat(master, Seat(replace(kim, enabled=False), None))
    with pytest.raises(PassphraseError):
        unlock(disabled, "of Kim")


def test_every_archive_and_every_purpose_has_its_own_key(cheap: KeyCost) -> None:
    keys = [create_header("same", cheap)[1].derive(purpose) for purpose in ("database", "media", "media")]
    assert len(set(keys)) == 3
    assert {len(key) for key in keys} == {32}


def test_a_master_key_does_not_show_itself(cheap: KeyCost) -> None:
    master = create_header("x", cheap)[1]
    assert repr(master.secret) not in repr(master)


def test_impossible_memory_is_told() -> None:
    with pytest.raises(ArchiveError, match=r"archive\.key_memory") as told:
        create_header("x", KeyCost(time_cost=1, memory_kib=1, lanes=1))
    assert "memory" in error_line(told.value)


def test_a_header_comes_back(tmp_path: Path, cheap: KeyCost) -> None:
    header, *_ = create_header("x", cheap)
    write_header(tmp_path / "keys.json", header)
    assert read_header(tmp_path / "keys.json") == header
    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]


def test_no_file_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.not_an_archive"):
        read_header(tmp_path / "keys.json")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "keys.json").mkdir()
    with pytest.raises(ArchiveError, match=r"archive\.unreadable"):
        read_header(tmp_path / "keys.json")


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"null", b"\xff\xfe", b'{"sha256": 1, "version": 1}'])
def test_a_file_that_is_no_header_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(ArchiveError, match=r"archive\.damaged_header"):
        read_header(tmp_path / "keys.json")


def test_a_changed_character_is_damage_and_never_a_wrong_passphrase(tmp_path: Path, cheap: KeyCost) -> None:
    path = tmp_path / "keys.json"
    write_header(path, create_header("x", cheap)[0])
    text = path.read_text()
    for at, character in enumerate(text):
        if character in string.ascii_letters + string.digits:
            path.write_text(text[:at] + ("7" if character != "7" else "8") + text[at + 1 :])
            with pytest.raises(ArchiveError, match=r"archive\.damaged_header"):
                read_header(path)


def test_a_newer_header_asks_for_an_update(tmp_path: Path, cheap: KeyCost) -> None:
    path = tmp_path / "keys.json"
    write_header(path, create_header("x", cheap)[0])
    content = json.loads(path.read_text())
    del content["sha256"]
    content["version"] = HEADER_VERSION + 1
    path.write_text(json.dumps({**content, "sha256": _checksum(content)}))
    with pytest.raises(ArchiveError, match=r"archive\.newer"):
        read_header(path)
