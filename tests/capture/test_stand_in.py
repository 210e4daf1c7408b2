import pytest

from palsygrader.capture.faulty import Fault, FaultySource, Scene
from palsygrader.capture.source import Frame
from palsygrader.capture.stand_in import StandInSource
from palsygrader.errors import CaptureError


class FailingSource(FaultySource):
    """A camera whose opening or reading fails."""

    def __init__(self, *, at_open: str = "", at_read: str = "") -> None:
        super().__init__([Scene(Fault.NONE, 2)])
        self.backend = "first"
        self.at_open = at_open
        self.at_read = at_read
        self.closings = 0

    def open(self) -> None:
        if self.at_open:
            raise CaptureError(self.at_open)
        super().open()

    def read(self, timeout_s: float) -> Frame:
        if self.at_read:
            raise CaptureError(self.at_read)
        return super().read(timeout_s)

    def close(self) -> None:
        self.closings += 1
        super().close()


def second() -> FaultySource:
    return FaultySource([Scene(Fault.NONE, 2)])


@pytest.mark.parametrize(
    "first",
    [
        FailingSource(at_open="capture.no_camera"),
        FailingSource(at_open="capture.camera_failed"),
        FailingSource(at_read="capture.camera_failed"),
    ],
)
def test_the_second_way_is_taken_when_the_first_cannot_begin(first: FailingSource) -> None:
    source = StandInSource(first, second)
    source.open()
    source.read(1.0)
    assert (source.backend, source.name) == ("script", "faulty")
    assert source.note == "The camera did not start in the usual way; faulty is used."
    assert first.closings == 1


def test_a_first_way_that_works_is_kept() -> None:
    first = FailingSource()
    source = StandInSource(first, second)
    source.open()
    source.read(1.0)
    assert (source.backend, source.note) == ("first", None)
    first.at_read = "capture.camera_failed"
    with pytest.raises(CaptureError, match=r"capture\.camera_failed"):
        source.read(1.0)
    assert source.backend == "first"


@pytest.mark.parametrize("code", ["capture.stalled", "capture.closed", "capture.unplugged"])
def test_other_faults_are_not_passed_on(code: str) -> None:
    source = StandInSource(FailingSource(at_open=code), second)
    with pytest.raises(CaptureError, match=code):
        source.open()
    assert source.backend == "first"


def test_when_both_fail_the_first_fault_is_told() -> None:
    source = StandInSource(
        FailingSource(at_open="capture.camera_failed"), lambda: FailingSource(at_open="capture.no_camera")
    )
    with pytest.raises(CaptureError, match=r"capture\.camera_failed"):
        source.open()


def test_closing_while_the_second_way_is_opened_leaves_no_camera_on() -> None:
    class Slow(FailingSource):
        def open(self) -> None:
            super().open()
            source.close()

    slow = Slow()
    source = StandInSource(FailingSource(at_open="capture.no_camera"), lambda: slow)
    source.open()
    with pytest.raises(CaptureError, match=r"capture\.closed"):
        source.read(1.0)
    assert slow.closings == 1


def test_opening_again_tries_the_first_way_again() -> None:
    first = FailingSource(at_open="capture.no_camera")
    source = StandInSource(first, second)
    source.open()
    source.close()
    first.at_open = ""
    source.open()
    assert source.backend == "first"
