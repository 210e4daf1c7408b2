import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.gui.idle import PULSE_MS, IdleWatch

SHORT_MINUTES = 0.002  # 120 ms


@pytest.fixture
def watch(qapp: QApplication) -> IdleWatch:
    return IdleWatch(qapp)


def test_tells_when_nothing_came(watch: IdleWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.idle):
        watch.watch(SHORT_MINUTES)


def test_zero_never_tells(watch: IdleWatch, qtbot: QtBot) -> None:
    watch.watch(SHORT_MINUTES)
    with qtbot.assertNotEmitted(watch.idle, wait=200):
        watch.watch(0)


def test_input_to_any_window_begins_the_wait_anew(watch: IdleWatch, qtbot: QtBot) -> None:
    for _window in range(2):
        widget = QWidget()
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(lambda widget=widget: QApplication.focusWindow() is widget.windowHandle())  # type: ignore[misc]
        watch.watch(1.0)
        qtbot.waitUntil(lambda: watch.left_ms < 59_000)
        QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
        assert watch.left_ms > 59_000
    watch.watch(0)


def test_a_gap_in_time_is_sleep(qapp: QApplication, qtbot: QtBot) -> None:
    now_s = [1000.0]
    watch = IdleWatch(qapp, clock_s=lambda: now_s[0])
    slept: list[bool] = []
    watch.slept.connect(lambda: slept.append(True))
    qtbot.wait(PULSE_MS + 200)
    assert slept == []
    now_s[0] += 3600.0
    qtbot.waitUntil(lambda: slept == [True], timeout=2 * PULSE_MS + 500)
    watch.deleteLater()
