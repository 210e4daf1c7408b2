import threading

import pytest

from palsygrader.capture.latest import Latest
from palsygrader.errors import CaptureError


def test_the_newest_wins() -> None:
    latest: Latest[int] = Latest()
    latest.put(1)
    latest.put(2)
    assert latest.take(0.0) == 2
    with pytest.raises(CaptureError, match=r"capture\.stalled"):
        latest.take(0.0)


def test_a_waiting_taker_is_woken_by_a_value() -> None:
    latest: Latest[int] = Latest()
    taken: list[int] = []
    taker = threading.Thread(target=lambda: taken.append(latest.take(60.0)))
    taker.start()
    latest.put(7)
    taker.join(30)
    assert taken == [7]


def test_a_failure_is_raised_from_then_on_and_keeps_its_numbers() -> None:
    latest: Latest[int] = Latest()
    latest.put(1)
    latest.fail(CaptureError("capture.unplugged", name="Camera"))
    latest.fail(CaptureError("capture.closed"))
    for _ in range(2):
        with pytest.raises(CaptureError, match=r"capture\.unplugged name=Camera"):
            latest.take(0.0)
