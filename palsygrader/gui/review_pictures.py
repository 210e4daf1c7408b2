"""The middle of the review: expressions to choose from, rest beside peak, and the movement over time."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from palsygrader import wording
from palsygrader.domain.draft import Draft
from palsygrader.domain.examination import Examination, ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.clip_frames import ClipFrames, read_clip
from palsygrader.gui.correctable_pair import CorrectablePair
from palsygrader.gui.curves import MovementCurve
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.picture_pair import ZOOM_STEP, Layer, Pane
from palsygrader.gui.picture_tools import PictureTools
from palsygrader.gui.pictures_ahead import PicturesAhead, first_expression
from palsygrader.gui.point_correction import PointCorrection
from palsygrader.gui.review_strip import ReviewStrip
from palsygrader.gui.review_words import expression_title
from palsygrader.gui.timing_line import TimingLine
from palsygrader.gui.visit_file import VisitStore
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.report.losses import losses_in
from palsygrader.wording.numbers import decimal

_UNLIMITED_PX: Final = 16_777_215
"""Qt's own greatest height."""


class ReviewPictures(QWidget):
    """Pictures and curve of one expression.

    Args:
        archive: Where the clips lie.
        job_queue: Decodes them.
        blind: Whether pictures, clips and curves are shown and nothing that is measured in them.
        parent: Owner.

    Signals:
        expression_chosen: The Expression on show.
        failed: Words for the notice strip.
        mirror_switched: Whether pictures are now shown as in a mirror (bool).
    """

    expression_chosen = Signal(object)
    failed = Signal(str)
    mirror_switched = Signal(bool)

    def __init__(
        self, *, archive: VisitStore, job_queue: JobQueue, blind: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._blind = blind
        self._archive = archive
        self._queue = job_queue
        self._examination: Examination | None = None
        self._expression = Expression.REST
        self._shown: ExpressionRecord | None = None
        self._branch = Branch.TEMPORAL
        self._at_peak = True
        self._clip: ClipFrames | None = None
        self._unreadable: set[str] = set()
        self._job: Job | None = None
        self._ahead = PicturesAhead(job_queue=job_queue, parent=self)
        self._ahead.failed.connect(self._tell_damaged)
        self._strip = ReviewStrip()
        self._strip.chosen.connect(self.choose)
        self._pair = CorrectablePair()
        self.correction = PointCorrection(pair=self._pair, show_peak=self._show_expression)
        self.correction.editing_changed.connect(self._make_room)
        self._curve = MovementCurve(numbers=not blind)
        self._curve.time_chosen.connect(self._go_to_time)
        self._movement_wanted = True
        self._scarce = self._no_room = False
        self._tools = PictureTools(self.correction.toggle)
        self._tools.layers_changed.connect(self._pair.set_layers)
        self._tools.zoomed.connect(self._zoom)
        self._tools.mirror.toggled.connect(self._show_mirrored)
        self._tools.split.toggled.connect(self._show_split)
        self._pair.split_changed.connect(self._tools.split.setChecked)
        self._loading = QFrame()
        self._progress = QProgressBar()
        self._loading_words = words(wording.say("review.clip.reading"), "muted")
        self._build_loading()
        over = column(None, row(None, self._loading), margin=theme.GRID_PX)
        self._pair.setLayout(over)
        middle = QHBoxLayout()
        middle.setSpacing(theme.GRID_PX)
        middle.addWidget(self._pair, 1)
        middle.addWidget(self._tools)
        self._timings = TimingLine(blind=blind)
        self._movement = QWidget()
        self._movement.setLayout(column(self._curve, self._timings))
        whole = column(self._strip, middle, self.correction, self._movement)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._tools.hide_findings(hidden=blind)

    @property
    def expression(self) -> Expression:
        """The expression on show."""
        return self._expression

    @property
    def decoding(self) -> bool:
        """Whether pictures are decoded ahead of being shown."""
        return self._ahead.busy

    @property
    def layers(self) -> frozenset[Layer]:
        """What is laid over the pictures."""
        return self._pair.layers

    def show_examination(self, examination: Examination, *, fresh: bool, earlier: Sequence[Examination] = ()) -> None:
        """Show an examination; `fresh` begins with its first movement, and decodes `earlier` visits ahead too."""
        self._examination = examination
        self._strip.show_examination(examination)
        self._show_losses()
        if not fresh:
            if self._record() is not self._shown:
                self._show_expression()
            self._show_correction()
            return
        self._unreadable = set()
        self._tools.mirror.setChecked(False)
        self._expression = first_expression(examination)
        self._pair.reset_zoom()
        self._show_expression()
        self._ahead.begin((examination, *earlier))

    def _show_correction(self) -> None:
        """Show what of the points was corrected; the curve is lower for it."""
        self.correction.show_expression(self._examination, self._expression)
        self._share_curve()

    def spare_height(self, *, scarce: bool, none: bool) -> None:
        """Leave the line of timings out, and lower the curve, where the window is low; both where there is no room."""
        if (scarce, none) != (self._scarce, self._no_room):
            self._scarce, self._no_room = scarce, none
            self._timings.setMaximumHeight(0 if scarce else _UNLIMITED_PX)
            self._share_curve()

    def _share_curve(self) -> None:
        told = not self.correction.isHidden()
        self._curve.give_height(much=self._scarce or told)
        room = not (self._no_room or (self._scarce and told))
        self._movement.setVisible(room and self._movement_wanted and not self.correction.editing)

    def show_branch(self, branch: Branch) -> None:
        """Say which branch's loss is meant."""
        self._branch = branch
        self._show_losses()

    def _show_losses(self) -> None:
        """Show where the branch's loss is seen at the peak; other moments do not show it."""
        grade = self._examination.grade if self._examination is not None and self._at_peak else None
        self._pair.show_losses(losses_in(grade, self._branch, self._expression))

    def choose(self, expression: Expression) -> None:
        """Show an expression and tell."""
        if self._examination is None:
            return
        self._strip.choose(self._expression)
        if expression is self._expression:
            self.expression_chosen.emit(expression)
        else:
            self.correction.settle(partial(self._turn_to, expression))

    def resume_correction(self, expression: Expression, draft: Draft) -> None:
        """Go on with moves of points that were made before and not applied."""
        if not self.correction.editing:
            self.choose(expression)
            self.correction.resume(draft)

    def _turn_to(self, expression: Expression) -> None:
        self._expression = expression
        self._show_expression()
        self.expression_chosen.emit(expression)

    def step(self, by: int) -> None:
        """Go to the next or the former expression of the protocol."""
        if self._examination is not None:
            order = self._examination.expressions
            at = order.index(self._expression) if self._expression in order else 0
            self.choose(order[min(max(at + by, 0), len(order) - 1)])

    def take_key(self, key: Qt.Key) -> bool:
        """Do what a key asks of the pictures; returns whether it asks anything.

        1 2 3 4 lay layers over them, left and right choose the expression, + - 0 zoom, M mirrors, B lays one over
        the other.
        """
        match key:
            case Qt.Key.Key_1 | Qt.Key.Key_2 | Qt.Key.Key_3 | Qt.Key.Key_4 if not self._blind:
                self._tools.layers[tuple(Layer)[key - Qt.Key.Key_1]].click()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.step(1 if key == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Minus:
                self._zoom(-1 if key == Qt.Key.Key_Minus else 1)
            case Qt.Key.Key_0:
                self._pair.reset_zoom()
            case Qt.Key.Key_M:
                self._tools.mirror.click()
            case Qt.Key.Key_B:
                self._tools.split.click()
            case _:
                return False
        return True

    def _zoom(self, direction: int) -> None:
        self._pair.zoom_by(ZOOM_STEP**direction)

    def _show_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001 - Qt's own
        self._pair.set_mirrored(mirrored=mirrored)
        self.mirror_switched.emit(mirrored)

    def _show_split(self, split: bool) -> None:  # noqa: FBT001 - Qt's own
        self._pair.set_split(split=split)
        if split:
            self._pair.setFocus()  # the arrow keys move the line

    def show_movement(self, *, shown: bool) -> None:
        """Show the movement over time, or leave its height to others."""
        self._movement_wanted = shown
        self._share_curve()
        layout = self.layout()
        if layout is not None:
            layout.activate()  # so that the least height is known at once

    def _make_room(self) -> None:
        """Let the tools of the correction take the room of the movement, and no layer be changed meanwhile."""
        self._tools.allow(allowed=not self.correction.editing)
        self.show_movement(shown=self._movement_wanted)

    def stop_reading(self) -> None:
        """Stop decoding a clip; the peak picture stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            record = self._record()
            if record is not None and record.media_id is not None:
                self._unreadable.add(record.media_id)
        self._loading.hide()

    def _build_loading(self) -> None:
        theme.set_role(self._loading, "overlay")
        self._progress.setFixedWidth(80)
        cancel = button(wording.say("review.cancel"), "quiet")
        cancel.clicked.connect(self.stop_reading)
        self._loading.setLayout(row(self._loading_words, self._progress, cancel, margin=theme.GRID_PX // 2))
        self._loading.hide()

    def _record(self) -> ExpressionRecord | None:
        return self._examination.records.get(self._expression) if self._examination is not None else None

    def _show_expression(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._loading.hide()
        self._clip = None
        self._strip.choose(self._expression)
        record = self._shown = self._record()
        self._show_correction()
        self._curve.show_record(record)
        self._timings.show_record(record)
        self._at_peak = True
        self._show_losses()
        if record is None:
            self._pair.show_nothing(self._why_nothing())
            return
        self._show(partial(self._show_peak, record))

    def _show(self, show: Callable[[], None]) -> None:
        """Show pictures; one that cannot be read is told in their place."""
        try:
            show()
        except ArchiveError as error:
            self._pair.show_nothing(wording.error_line(error))
            self._tell_damaged(error)

    def _tell_damaged(self, error: Exception) -> None:
        self.failed.emit(wording.error_line(error))

    def _why_nothing(self) -> str:
        examination = self._examination
        if examination is None or not examination.records:
            return wording.say("review.pair.empty")
        skipped = examination.skipped.get(self._expression)
        why = wording.of(skipped) if skipped is not None else wording.say("review.card.not_recorded")
        return wording.say("review.card.missing", expression=expression_title(self._expression), why=why)

    def _rest_pane(self, record: ExpressionRecord) -> Pane:
        return Pane(record.rest.picture, record.rest.landmarks.points_px, wording.say("review.pair.rest"))

    def _show_peak(self, record: ExpressionRecord) -> None:
        if record.expression is Expression.REST:  # its two frames are the same
            still = wording.say("review.pair.still")
            self._pair.show_one(Pane(record.rest.picture, record.rest.landmarks.points_px, still), record.expression)
            return
        title = wording.say("review.pair.peak", expression=expression_title(record.expression))
        peak = Pane(record.peak.picture, record.peak.landmarks.points_px, title)
        self._pair.show_pair(self._rest_pane(record), peak, record.expression)

    def _go_to_time(self, time_ms: float) -> None:
        record = self._record()
        if record is None:
            return
        media_id = record.media_id
        if self._clip is None and self._job is None and media_id is not None and media_id not in self._unreadable:
            self._read(record, media_id)
        self._show(partial(self._show_moment, record, time_ms))

    def _show_moment(self, record: ExpressionRecord, time_ms: float) -> None:
        points = record.points_px[self._curve.index].astype(np.float64)
        self._at_peak = time_ms == record.peak.time_ms
        self._show_losses()
        if self._clip is not None:
            seconds = wording.say("review.pair.moment", seconds=decimal(time_ms / 1000, 1))
            pane = Pane(self._clip.at(time_ms), points / self._clip.thinning, seconds)
        elif time_ms == record.peak.time_ms:
            self._show_peak(record)
            return
        else:
            seconds = wording.say("review.pair.moment_points", seconds=decimal(time_ms / 1000, 1))
            pane = Pane(record.peak.picture, points, seconds)
        self._pair.show_pair(self._rest_pane(record), pane, record.expression)

    def _read(self, record: ExpressionRecord, media_id: str) -> None:
        archive, expected = self._archive, len(record.times_ms)

        def done(clip: ClipFrames) -> None:
            self._job = None
            self._loading.hide()
            self._clip = clip
            self._show(partial(self._show_moment, record, float(record.times_ms[self._curve.index])))

        def failed(error: Exception) -> None:
            self._job = None
            self._loading.hide()
            self._unreadable.add(media_id)
            self.failed.emit(wording.say("review.clip.failed", why=wording.error_line(error)))

        def progress(steps: int, total: int) -> None:
            self._progress.setRange(0, total)
            self._progress.setValue(steps)

        self._progress.setRange(0, max(expected, 1))
        self._progress.setValue(0)
        self._loading.show()
        self._job = self._queue.submit(
            lambda job: read_clip(archive, media_id, expected, job), done=done, failed=failed, progress=progress
        )
