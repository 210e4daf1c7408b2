import pytest
from pytestqt.qtbot import QtBot

from palsygrader.domain.expressions import Expression
from palsygrader.gui.capture_notices import CaptureNotices


@pytest.mark.parametrize(("count", "seconds"), [(42, "1.4"), (1, "0.1")])
def test_lost_frames_are_told_as_time_and_offered_to_be_repeated(qtbot: QtBot, count: int, seconds: str) -> None:
    notices = CaptureNotices()
    qtbot.addWidget(notices)
    notices.show()
    notices.tell_dropped(Expression.BROW_RAISE, count)
    assert notices.text == (
        f"About {seconds} s of “brow raise” were not recorded: this computer was too slow. Repeat it, or the largest "
        "movement may be missed."
    )
    with qtbot.waitSignal(notices.repeat_wanted) as heard:
        notices.act()
    assert heard.args == [Expression.BROW_RAISE]
