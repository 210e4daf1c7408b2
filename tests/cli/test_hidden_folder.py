"""Hidden folders go when they are left, and when their owner was killed a later run clears them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from palsygrader.cli import hidden_folder
from palsygrader.cli.hidden_folder import HiddenFolder, clear_left_behind
from palsygrader.cli.staging import check_destination

OWNER = """
import sys
from pathlib import Path
from palsygrader.cli.staging import Staging
with Staging() as staging:
    staging.write(Path(sys.argv[1]) / "out.json", b"a result")
    print("kept", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def owner(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Return another process that keeps a result in a hidden folder."""
    command = [sys.executable, "-c", OWNER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        yield process
        process.kill()


def hidden_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".palsygrader-")]


def test_it_is_gone_with_all_that_is_in_it_when_it_is_left(tmp_path: Path) -> None:
    with HiddenFolder(tmp_path) as hidden:
        (hidden.path / "deep").mkdir()
        (hidden.path / "deep" / "file").touch()
        assert hidden_in(tmp_path) == [hidden.path]
    assert list(tmp_path.iterdir()) == []


def test_it_is_gone_when_it_is_forgotten(tmp_path: Path) -> None:
    hidden = HiddenFolder(tmp_path)
    assert len(hidden_in(tmp_path)) == 1
    del hidden
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_cleared_before_the_next_writes(
    tmp_path: Path, owner: "subprocess.Popen[str]"
) -> None:
    owner.kill()
    owner.wait()
    (left,) = hidden_in(tmp_path)
    assert (left / "0").read_bytes() == b"a result"
    check_destination(tmp_path / "other.json", folder=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("exists", [True, False])
def test_what_a_killed_run_left_is_cleared_whether_its_folder_is_there_or_not(
    tmp_path: Path, owner: "subprocess.Popen[str]", exists: bool
) -> None:
    owner.kill()
    owner.wait()
    if exists:
        check_destination(tmp_path, folder=True)
    else:
        check_destination(tmp_path / "new", folder=True)
    assert list(tmp_path.iterdir()) == []


def test_what_a_running_one_keeps_stays(tmp_path: Path, owner: "subprocess.Popen[str]") -> None:
    check_destination(tmp_path / "out.json", folder=False)
    (kept,) = hidden_in(tmp_path)
    assert (kept / "0").read_bytes() == b"a result"
    with HiddenFolder(tmp_path) as own:
        clear_left_behind(tmp_path)
        assert own.path.is_dir()


def test_what_only_has_such_a_name_stays(tmp_path: Path) -> None:
    (tmp_path / ".palsygrader-notes").mkdir()
    (tmp_path / ".palsygrader-abcdefgh").mkdir()
    (tmp_path / ".palsygrader-abcdefgh" / "mine").touch()
    (tmp_path / ".palsygrader-stuvwxyz").touch()
    before = sorted(tmp_path.rglob("*"))
    clear_left_behind(tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_was_left_before_anything_was_kept_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".palsygrader-abcdefgh").mkdir()
    clear_left_behind(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_one_that_is_cleared_before_it_is_locked_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = list[str]()

    def cleared_at_once(**named: Any) -> str:
        made.append(mkdtemp(**named))
        if len(made) == 1:
            clear_left_behind(tmp_path)
        return made[-1]

    monkeypatch.setattr(hidden_folder, "mkdtemp", cleared_at_once)
    with HiddenFolder(tmp_path) as hidden:
        assert len(made) == 2
        assert hidden_in(tmp_path) == [hidden.path]


def test_on_a_disk_without_locks_nothing_is_cleared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_file: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(hidden_folder, "_take", unknown)
    with HiddenFolder(tmp_path) as hidden:
        clear_left_behind(tmp_path)
        assert hidden.path.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_listed_is_passed_over(tmp_path: Path) -> None:
    clear_left_behind(tmp_path / "nowhere")
