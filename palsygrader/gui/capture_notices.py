"""What happened during a visit, in the strip below the live picture."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from palsygrader.capture.source import FRAME_RATE_HZ
from palsygrader.domain.expressions import Expression
from palsygrader.gui.capture_attempts import why_useless
from palsygrader.gui.notices import NoticeStrip
from palsygrader.wording import error_line, of, say
from palsygrader.wording.numbers import decimal

LEAST_LOST_S: Final = 0.1
"""What is lost is told in tenths of a second, never as none."""


class CaptureNotices(NoticeStrip):
    """The strip, with the lines of the capture page.

    Signals:
        camera_wanted: The camera is to be tried again.
        repeat_wanted: The Expression to be recorded again.
    """

    camera_wanted = Signal()
    repeat_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoiled: str | None = None

    def tell_problem(self, error: Exception) -> None:
        """Tell what went wrong."""
        self.show_notice(error_line(error), "problem")

    def tell_camera_failed(self) -> None:
        """Tell what to do about the camera, and offer to try again."""
        self.show_notice(say("examine.camera_help"), "problem", say("examine.try_again"), self.camera_wanted.emit)

    def tell_camera_works(self) -> None:
        """Put the camera's notice away; another one stays."""
        if self.text == say("examine.camera_help"):
            self.dismiss()

    def tell_spoiled(self, reason: str | None) -> None:
        """Tell once why a recording was stopped: a value of QualityIssue, the code of an error, None for none."""
        told, self._spoiled = self._spoiled, reason
        if reason is None or reason == told:
            return
        try:
            words = say(f"quality_issue.{reason}")
        except KeyError:
            words = say("examine.camera_failed")
        self.show_notice(say("examine.spoiled", reason=words), "problem")

    def tell_not_measured(self, expression: Expression, error: Exception) -> None:
        """Tell that an attempt is useless, and offer to repeat it."""
        line = say("examine.measure_failed", expression=of(expression), reason=why_useless(error))
        self._offer_to_repeat(line, expression)

    def tell_cut_off(self, expression: Expression, seconds: float) -> None:
        """Tell that a recording was cut off by a crash, and offer to repeat it."""
        self._offer_to_repeat(
            say("examine.cut_off", expression=of(expression), seconds=decimal(seconds, 1)), expression
        )

    def tell_dropped(self, expression: Expression, count: int) -> None:
        """Tell how much of a recording was lost, and offer to repeat it."""
        seconds = max(count / FRAME_RATE_HZ, LEAST_LOST_S)
        self._offer_to_repeat(
            say("examine.frames_dropped", expression=of(expression), seconds=decimal(seconds, 1)), expression
        )

    def _offer_to_repeat(self, line: str, expression: Expression) -> None:
        words = say("examine.repeat", expression=say(f"expression.{expression}.short"))
        self.show_notice(line, "problem", words, partial(self.repeat_wanted.emit, expression))
