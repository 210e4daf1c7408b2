import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palsygrader.archive.store import Archive
from palsygrader.archive.tries import FREE_TRIES, LONGEST_WAIT_S, TRIES_NAME, TryCounter, wait_s
from palsygrader.domain.roles import Role
from palsygrader.errors import ArchiveError, PassphraseError

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def test_waits_grow_to_a_longest_one() -> None:
    waits = [wait_s(failed) for failed in range(40)]
    assert waits[:FREE_TRIES] == [0] * FREE_TRIES
    assert waits[FREE_TRIES : FREE_TRIES + 3] == [2, 4, 8]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_S


def test_failed_tries_have_to_be_waited_for_also_after_a_restart(tmp_path: Path) -> None:
    clock = Clock()
    for _try in range(FREE_TRIES + 2):
        TryCounter(tmp_path, clock).note_failure("kim")
    assert TryCounter(tmp_path, clock).left_s("kim") == 8
    assert TryCounter(tmp_path, clock).left_s("vega") == 0
    with pytest.raises(PassphraseError, match=r"archive\.wait seconds=8"):
        TryCounter(tmp_path, clock).require("kim")
    clock.now += timedelta(seconds=8)
    TryCounter(tmp_path, clock).require("kim")


def test_a_clock_that_was_set_back_prolongs_no_wait(tmp_path: Path) -> None:
    clock = Clock()
    for _try in range(FREE_TRIES):
        TryCounter(tmp_path, clock).note_failure("kim")
    clock.now -= timedelta(days=400)
    assert TryCounter(tmp_path, clock).left_s("kim") == 2
    clock.now += timedelta(seconds=1)
    assert TryCounter(tmp_path, clock).left_s("kim") == 1
    clock.now += timedelta(seconds=1)
    TryCounter(tmp_path, clock).require("kim")


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b'{"users": {"kim": 3}}', b'{"users": {"kim": {"failed": "x"}}, "begun": "", "link": ""}', b"\xff"],
)
def test_a_file_that_cannot_be_read_counts_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / TRIES_NAME).write_bytes(content)
    assert TryCounter(tmp_path).left_s("kim") == 0
    TryCounter(tmp_path).note_failure("kim")
    assert TryCounter(tmp_path).untold() == {"kim": 1}


def test_failed_tries_are_told_once_at_the_next_opening(archive: Archive, folder: Path) -> None:
    archive.close()
    for _try in range(2):
        with pytest.raises(PassphraseError):
            Archive.open(folder, "wrong", user_id="first")
    with pytest.raises(PassphraseError):
        Archive.open(folder, "open sesame", user_id="someone else")
    assert "wrong" not in (folder / TRIES_NAME).read_text()
    assert set(json.loads((folder / TRIES_NAME).read_text())["users"]) == {"first", ""}
    for _opening in range(2):
        with Archive.open(folder, "open sesame") as again:
            lines = [(line.who, line.what, line.subject) for line in again.audit_lines()]
    told = [line for line in lines if line[1].startswith("archive.refused")]
    assert told == [("Dr Vega", "archive.refused.2", "first"), ("", "archive.refused.1", "")]
    assert TryCounter(folder).untold() == {}


def test_too_many_wrong_passphrases_refuse_the_right_one_for_a_while(archive: Archive, folder: Path) -> None:
    archive.close()
    for _try in range(FREE_TRIES):
        with pytest.raises(PassphraseError, match=r"archive\.wrong_passphrase"):
            Archive.open(folder, "wrong")
    with pytest.raises(ArchiveError, match=r"archive\.wait"):
        Archive.open(folder, "open sesame")
    assert 0 < Archive.wait_s(folder, None) <= 2


def test_the_own_passphrase_in_between_makes_no_guessing_free(archive: Archive, folder: Path) -> None:
    """The commands do not ask who is there: a try may be meant for anybody."""
    archive.add_user("Kim", Role.ASSISTANT, "of Kim")
    archive.close()
    for guess in ("one", "two", "of Kim", "three"):
        try:
            Archive.open(folder, guess).close()
        except PassphraseError as error:
            assert error.code == "archive.wrong_passphrase"  # noqa: PT017 - of every guess
    with pytest.raises(PassphraseError, match=r"archive\.wait"):
        Archive.open(folder, "four")
    assert Archive.wait_s(folder, "first") == 0
    Archive.open(folder, "open sesame", user_id="first").close()
    assert Archive.wait_s(folder, None) == 0


def tries_told(folder: Path) -> list[str]:
    """Open twice and return what the record says of the file that counts tries."""
    for _opening in range(2):
        with Archive.open(folder, "open sesame") as archive:
            lines = archive.audit_lines()
    return [line.what for line in lines if line.what.startswith("archive.tries")]


def set_to(failed: int, untold: int) -> Callable[[Path, bytes], None]:
    def change(path: Path, _before: bytes) -> None:
        content = json.loads(path.read_text())
        content["users"]["first"] |= {"failed": failed, "untold": untold}
        path.write_text(json.dumps(content))

    return change


def without_users(path: Path, before: bytes) -> None:
    path.write_text(json.dumps({**json.loads(before), "link": json.loads(path.read_text())["link"]}))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda path, _before: path.unlink(), ["archive.tries_lost"]),
        (lambda path, _before: path.write_bytes(b"{}"), ["archive.tries_altered"]),
        (
            lambda path, _before: path.write_text('{"users": {}, "begun": "", "link": "\\ud800"}'),
            ["archive.tries_altered"],
        ),
        (set_to(0, 0), ["archive.tries_altered"]),
        (set_to(0, 1), ["archive.tries_altered"]),
        (set_to(0, 10**9), ["archive.tries_altered"]),
        (without_users, ["archive.tries_altered"]),
        (lambda _path, _before: None, []),
    ],
)
def test_a_counter_that_was_set_back_is_told_once(
    archive: Archive, folder: Path, change: Callable[[Path, bytes], None], what: list[str]
) -> None:
    archive.close()
    assert tries_told(folder) == []
    before = (folder / TRIES_NAME).read_bytes()
    for _try in range(2):
        with pytest.raises(PassphraseError):
            Archive.open(folder, "wrong")
    change(folder / TRIES_NAME, before)
    assert tries_told(folder) == what


def test_a_counter_that_cannot_be_made_yet_is_no_fault(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError

    archive.close()
    with monkeypatch.context() as patch:
        patch.setattr("palsygrader.archive.tries.write_durably", fail)
        Archive.open(folder, "open sesame").close()
    assert not (folder / TRIES_NAME).exists()
    assert tries_told(folder) == []
