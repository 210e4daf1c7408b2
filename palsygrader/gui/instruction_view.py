"""The expression shown as a short animation of a face: over and over, or in step with a recording."""

from pathlib import Path
from typing import Final

import cv2
from PySide6.QtCore import QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader.capture.protocol import RecordingStage
from palsygrader.domain.expressions import Expression
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.wording import of, say

SIZE_PX: Final = 220
"""Side of the square animation where there is room."""
FRAME_MS: Final = 66
"""Time of one image: every second frame of a clip at 30 frames a second."""
_LEAST_PX: Final = 48
"""Smaller nobody could see what the face does."""
_STORED_PX: Final = 320
"""Side of the images kept: 14 MB for 3 s."""
_CORNER_PX: Final = 12


def load_animation(path: Path, job: Job) -> list[QImage]:
    """Decode an animation, every second frame, scaled down.

    Raises:
        InputError: The file cannot be read.
        Cancelled: The job was asked to stop.
    """
    from palsygrader.capture.video import read_video  # noqa: PLC0415 - the decoder is loaded in the job

    images: list[QImage] = []
    for number, (picture, _time_ms) in enumerate(read_video(path)):
        job.step(number, 0)
        if number % 2:
            continue
        small = cv2.resize(picture, (_STORED_PX, _STORED_PX), interpolation=cv2.INTER_AREA)
        images.append(QImage(small.data, _STORED_PX, _STORED_PX, 3 * _STORED_PX, QImage.Format.Format_RGB888).copy())
    return images


class InstructionView(QWidget):
    """Plays the animation of one expression; a missing animation leaves an empty frame.

    An animation begins and ends at rest, eyes open, and is at its peak in the middle. In a recording the face at rest
    stands still, and the blink is repeated.
    """

    def __init__(self, *, folder: Path, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._queue = queue
        self._job: Job | None = None
        self._expression: Expression | None = None
        self._images: list[QImage] = []
        self._index = 0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._advance)
        self._free = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(SIZE_PX)

    def sizeHint(self) -> QSize:
        """Prefer the full square."""
        return QSize(SIZE_PX, SIZE_PX)

    def minimumSizeHint(self) -> QSize:
        """Shrink where the window is low, and vanish where there is no room to see anything."""
        return QSize(_LEAST_PX, 0)

    @property
    def playing(self) -> bool:
        """Whether an animation plays over and over."""
        return self._timer.isActive()

    @property
    def shown(self) -> float | None:
        """Which part of the animation is shown, 0 at its beginning, 1 at its end; None without one."""
        return self._index / (len(self._images) - 1) if len(self._images) > 1 else None

    def show_expression(self, expression: Expression) -> None:
        """Play the animation of an expression."""
        if expression is self._expression:
            return
        self._expression = expression
        self._images = []
        self._timer.stop()
        self.setAccessibleName(say("examine.instruction.name", expression=of(expression)))
        if self._job is not None:
            self._job.cancel()
        path = self._folder / f"{expression}.mp4"
        self._job = self._queue.submit(lambda job: load_animation(path, job), done=self._take, failed=self._do_without)
        self.update()

    def play(self) -> None:
        """Play over and over."""
        self._free = True
        self._run()

    def show_stage(self, stage: RecordingStage, elapsed_s: float) -> None:
        """Show what the patient is to do in a recording: rest, move to the peak and stay there, relax.

        Args:
            stage: Of the recording.
            elapsed_s: Since the stage began.
        """
        if self._expression is Expression.BLINK and stage is not RecordingStage.STAY_AT_REST:
            self.play()
            return
        self._free = False
        self._timer.stop()
        last = max(len(self._images) - 1, 0)
        gone = int(elapsed_s * 1000 / FRAME_MS)
        match stage:
            case _ if self._expression is Expression.REST:
                index = 0  # eyes open: not the blink of the loop
            case RecordingStage.STAY_AT_REST:
                index = 0
            case RecordingStage.MOVE_AND_HOLD:
                index = min(gone, last // 2)
            case RecordingStage.RELAX:
                index = min(last // 2 + gone, last)
        if index != self._index:
            self._index = index
            self.update()

    def _take(self, images: list[QImage]) -> None:
        self._images = images
        self._index = 0
        self._run()
        self.update()

    def _do_without(self, _error: Exception) -> None:
        self._take([])

    def _run(self) -> None:
        if self._free and self._images and self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _advance(self) -> None:
        self._index = (self._index + 1) % len(self._images)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop while nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it stopped."""
        self._run()
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the present image in a rounded square."""
        if not self._images or min(self.width(), self.height()) < _LEAST_PX:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(square), _CORNER_PX, _CORNER_PX)
        painter.setClipPath(shape)
        painter.drawImage(square, self._images[min(self._index, len(self._images) - 1)])
