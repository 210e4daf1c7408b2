"""The self-test: results, remedies and the exit status."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QApplication

from palsygrader.capture import camera
from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.cli import checks, selftest
from palsygrader.cli.checks import run_check
from palsygrader.errors import CaptureError, ModelError
from palsygrader.selftest.outcome import Check, Status
from palsygrader.settings import DATA_VARIABLE
from palsygrader.wording import say

Run = Callable[..., int]
Answer = Callable[[], tuple[Status, str]]


def works() -> tuple[Status, str]:
    return Status.PASS, "fine"


def is_absent() -> tuple[Status, str]:
    return Status.ABSENT, ""


def breaks() -> tuple[Status, str]:
    message = "no device"
    raise OSError(message)


def is_missing() -> tuple[Status, str]:
    raise ModelError("model.missing", model="dlib 68")


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that replaces every check by one that works, except those given."""

    def replace(**answers: Answer) -> None:
        table = MappingProxyType({name: answers.get(name, works) for name in checks.CHECKS})
        monkeypatch.setattr(checks, "CHECKS", table)
        monkeypatch.setattr(selftest, "CHECKS", table)

    return replace


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({}, 0),
        ({"camera": is_absent, "printer": is_absent}, 0),
        ({"archive": breaks}, 1),
        ({"model": is_missing, "printer": is_absent}, 1),
    ],
)
def test_only_a_failure_fails(
    answers: dict[str, Answer],
    status: int,
    use: Callable[..., None],
    palsygrader: Run,
    capsys: pytest.CaptureFixture[str],
) -> None:
    use(**answers)
    assert palsygrader("selftest") == status
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(checks.CHECKS) + len(answers)
    assert [line.split()[0] for line in lines if not line.startswith(" ")] == list(checks.CHECKS)


def test_json_has_a_remedy_for_whatever_does_not_work(
    use: Callable[..., None], palsygrader: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    use(camera=is_absent, archive=breaks)
    assert palsygrader("selftest", "--json") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["schema"] == 1
    found = {check["name"]: check for check in document["checks"]}
    assert found["camera"]["status"] == "absent"
    assert found["camera"]["remedy"].startswith("No camera")
    assert found["archive"]["detail"] == "OSError: no device"
    assert found["fonts"] == {"name": "fonts", "status": "pass", "detail": "fine", "remedy": None}


@pytest.mark.parametrize("name", checks.CHECKS)
def test_every_failure_has_a_remedy(name: str) -> None:
    assert say(f"selftest.{name}.fail")


def test_the_data_folder_is_tried_and_not_made(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "new" / "deep"):
        assert run_check("data", folder) == Check("data", Status.PASS, str(folder))
    assert list(tmp_path.iterdir()) == []


def test_without_one_named_the_usual_data_folder_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "usual"))
    assert run_check("data").detail == str(tmp_path / "usual")


def test_an_unusable_data_folder_fails_with_the_reason(
    tmp_path: Path,
    use: Callable[..., None],
    palsygrader: Run,
    forbid: Callable[[Path], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    use()
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "locked").mkdir()
    forbid(tmp_path / "locked" / ".palsygrader")
    for name, reason in (
        ("file", f"{tmp_path / 'file'} is a file; give the name of a folder."),
        ("file/below", f"{tmp_path / 'file'} is a file; give the name of a folder."),
        ("loop", f"{tmp_path / 'loop'} cannot be used: Too many levels of symbolic links."),
        ("locked", f"{tmp_path / 'locked'} cannot be written: Permission denied."),
        ("locked/below", f"{tmp_path / 'locked/below'} cannot be written: Permission denied."),
    ):
        assert palsygrader("--data", tmp_path / name, "selftest") == 1
        told = capsys.readouterr().out
        assert f"data     fail    {reason}\n         {say('selftest.data.fail')}\n" in told
        assert told.count(" fail ") == 1


@pytest.mark.parametrize("name", ["model", "archive", "fonts", "demo"])
def test_what_the_program_brings_along_works_here(name: str) -> None:
    check = run_check(name)
    assert check.status is Status.PASS, check.detail


@pytest.mark.parametrize(("name", "noun"), [("fonts", "fonts"), ("demo", "clips")])
def test_what_is_counted_has_a_noun(name: str, noun: str) -> None:
    assert noun in run_check(name).detail


@pytest.mark.parametrize(
    ("fault", "status", "detail"),
    [
        (Fault.NONE, Status.PASS, "faulty, script, 320 x 240"),
        (Fault.STALLED, Status.FAIL, "The camera has sent no picture for 2.0 s."),
        (Fault.UNPLUGGED, Status.FAIL, "faulty: the camera was unplugged."),
    ],
)
def test_a_camera_works_when_it_sends_a_picture(
    fault: Fault, status: Status, detail: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "_begin_qt", lambda: qapp)
    monkeypatch.setattr(camera, "camera_source", lambda: FaultySource([Scene(fault, 1)]))
    assert run_check("camera") == Check("camera", status, detail)


def test_without_qts_multimedia_a_camera_is_still_looked_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise CaptureError("capture.no_multimedia", library="libpulse.so.0")

    monkeypatch.setattr(checks, "_begin_qt", lambda: qapp)
    monkeypatch.setattr(camera, "multimedia", missing)
    monkeypatch.setattr(camera, "OpenCvCameraSource", lambda: FaultySource([Scene(Fault.NONE, 1)]))
    assert run_check("camera").detail == "faulty, script, 320 x 240"


def test_devices_are_found_or_absent_and_qt_is_silent() -> None:
    """In a process of its own: the check begins Qt without widgets."""
    done = subprocess.run([sys.executable, "-m", "palsygrader", "selftest", "--json"], capture_output=True, check=False)
    found = {check["name"]: check["status"] for check in json.loads(done.stdout)["checks"]}
    assert {found["camera"], found["printer"], found["sound"]} <= {"pass", "absent"}
    assert done.stderr == b""
    assert done.returncode == 0
