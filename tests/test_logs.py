import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from palsygrader import logs
from palsygrader.errors import ArchiveError


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logs.start(tmp_path)
    yield tmp_path / logs.LOG_NAME
    logs.stop()


def lines(log: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.read_text("utf-8").splitlines()]


def test_a_note_is_one_json_line(log: Path) -> None:
    logs.note("window.shown", seconds=0.4)
    (line,) = lines(log)
    assert line["event"] == "window.shown"
    assert line["seconds"] == 0.4
    assert str(line["timestamp"]).endswith("Z")


def test_other_keys_are_removed(log: Path) -> None:
    logs.note("patient.added", patient_name="Ana Ruiz", count=1)
    assert "Ana" not in log.read_text("utf-8")
    assert lines(log)[0]["patient_name"] == logs.REMOVED
    assert lines(log)[0]["count"] == 1


def test_a_failure_keeps_its_place_and_loses_its_message(log: Path) -> None:
    try:
        message = "cannot save Ana Ruiz"
        raise RuntimeError(message)
    except RuntimeError as error:
        logs.failure("uncaught", error, thread="archive")
    assert "Ana" not in log.read_text("utf-8")
    (line,) = lines(log)
    assert line["kind"] == "RuntimeError"
    assert line["thread"] == "archive"
    assert "test_logs.py" in str(line["where"])


def test_an_expected_failure_keeps_its_code(log: Path) -> None:
    logs.failure("shown", ArchiveError("archive.full", name="Ana Ruiz"))
    assert lines(log)[0]["code"] == "archive.full"
    assert "Ana" not in log.read_text("utf-8")


def test_nothing_is_written_before_the_start_and_after_the_stop(tmp_path: Path) -> None:
    logs.note("early")
    logs.start(tmp_path)
    logs.stop()
    logs.note("late")
    assert (tmp_path / logs.LOG_NAME).read_text() == ""


def test_starting_twice_writes_once(tmp_path: Path) -> None:
    logs.start(tmp_path / "one")
    logs.start(tmp_path / "two")
    logs.note("here")
    logs.stop()
    assert (tmp_path / "one" / logs.LOG_NAME).read_text() == ""
    assert len(lines(tmp_path / "two" / logs.LOG_NAME)) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_full_disk_is_no_traceback(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / logs.LOG_NAME).symlink_to("/dev/full")
    logs.start(tmp_path)
    logs.failure("visit.not_saved", ArchiveError("archive.cannot_write"))
    logs.stop()
    assert capfd.readouterr() == ("", "")
