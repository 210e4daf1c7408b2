from typing import TYPE_CHECKING

import pytest

from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.capture.source import FRAME_RATE_HZ, Lockable, Locked
from palsygrader.capture.watchdog import BLACK_S, FROZEN_S, Watchdog
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line

if TYPE_CHECKING:
    from tests.capture.conftest import FakePace


class Watched:
    """A watched faulty camera, and what each read said."""

    def __init__(self, pace: "FakePace", *scenes: Scene) -> None:
        self.watchdog = Watchdog(FaultySource(scenes, pace=pace))
        self.watchdog.open()

    def read(self, count: int) -> list[str]:
        said = []
        for _ in range(count):
            try:
                self.watchdog.read(1.0)
                said.append("good")
            except CaptureError as error:
                said.append(error.code)
        return said


def seconds(duration_s: float) -> int:
    return round(duration_s * FRAME_RATE_HZ)


def test_a_live_camera_passes(pace: "FakePace") -> None:
    assert set(Watched(pace, Scene(Fault.NONE, 120)).read(120)) == {"good"}


@pytest.mark.parametrize(
    ("fault", "after_s", "code"),
    [(Fault.FROZEN, FROZEN_S, "capture.frozen"), (Fault.BLACK, BLACK_S, "capture.black")],
)
def test_frozen_and_black_are_told_in_time_and_end_when_the_picture_lives_again(
    pace: "FakePace", fault: Fault, after_s: float, code: str
) -> None:
    watched = Watched(pace, Scene(Fault.NONE, 30), Scene(fault, seconds(after_s) + 10), Scene(Fault.NONE, 5))
    assert set(watched.read(30)) == {"good"}
    said = watched.read(seconds(after_s) + 10)
    assert set(said[: seconds(after_s) - 1]) == {"good"}
    assert set(said[-9:]) == {code}
    assert watched.read(5) == ["good"] * 5


def test_a_short_standstill_is_no_fault(pace: "FakePace") -> None:
    scenes = [Scene(Fault.NONE, 1), Scene(Fault.FROZEN, 30), Scene(Fault.NONE, 1), Scene(Fault.BLACK, 30)]
    assert set(Watched(pace, *scenes).read(62)) == {"good"}


def test_black_from_the_start(pace: "FakePace") -> None:
    said = Watched(pace, Scene(Fault.BLACK, 90)).read(90)
    assert said[0] == "good"
    assert said[-1] == "capture.black"


def test_another_size_is_told(pace: "FakePace") -> None:
    watched = Watched(pace, Scene(Fault.NONE, 2), Scene(Fault.WRONG_SIZE, 1))
    assert watched.read(2) == ["good", "good"]
    with pytest.raises(CaptureError) as caught:
        watched.watchdog.read(1.0)
    assert caught.value.code == "capture.size_changed"
    assert "160 x 120" in error_line(caught.value)


def test_stalled_and_unplugged_pass_through(pace: "FakePace") -> None:
    watched = Watched(pace, Scene(Fault.STALLED, 1), Scene(Fault.UNPLUGGED, 1))
    assert watched.read(2) == ["capture.stalled", "capture.unplugged"]


def test_opening_again_begins_anew(pace: "FakePace") -> None:
    watched = Watched(pace, Scene(Fault.NONE, 2), Scene(Fault.WRONG_SIZE, 1))
    watched.read(2)
    watched.watchdog.close()
    assert watched.read(1) == ["capture.closed"]
    watched.watchdog.open()
    assert watched.read(2) == ["good", "good"]
    assert watched.watchdog.name == "faulty"


class LockableCamera(FaultySource):
    def __init__(self) -> None:
        super().__init__(())
        self.locks: list[bool] = []
        self.lock_state: Locked | None = None

    def lock(self, *, locked: bool) -> None:
        self.locks.append(locked)
        self.lock_state = Locked(exposure=locked, white_balance=False)


def test_locking_reaches_a_camera_that_can(pace: "FakePace") -> None:
    camera = LockableCamera()
    watchdog = Watchdog(camera)
    assert isinstance(watchdog, Lockable)
    states = [watchdog.lock_state]
    for locked in (True, False):
        watchdog.lock(locked=locked)
        states.append(watchdog.lock_state)
    assert states == [None, *(Locked(exposure=locked, white_balance=False) for locked in (True, False))]
    assert camera.locks == [True, False]
    unable = Watchdog(FaultySource((), pace=pace))
    unable.lock(locked=True)
    assert unable.lock_state is None


def test_the_note_of_the_camera_is_handed_on(pace: "FakePace") -> None:
    camera = FaultySource((), pace=pace)
    assert Watchdog(camera).note is None
    camera.note = "another camera"
    assert Watchdog(camera).note == "another camera"
