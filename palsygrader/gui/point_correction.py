"""The correction of landmarks in the review: the toggle, the tools below the pictures, and what was corrected."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from palsygrader import wording
from palsygrader.domain.correction import Correction, Moment, MovedPoint
from palsygrader.domain.draft import Draft, correction_place
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, shares_rest
from palsygrader.domain.expressions import Expression
from palsygrader.gui import theme
from palsygrader.gui.correctable_pair import CorrectablePair
from palsygrader.gui.correction_bar import CorrectionBar
from palsygrader.gui.correction_work import first_records
from palsygrader.gui.giving_line import GivingLine
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.point_edit import PointEdit
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.report.correction_words import correction_words

Wanted = tuple[tuple[Expression, tuple[MovedPoint, ...]], ...]
"""The landmarks that are to lie elsewhere than the program placed them, per expression; none takes back."""

_LEAST_NOTE_PX: Final = 160


class PointCorrection(QWidget):
    """Below the picture pair.

    Args:
        pair: The pictures.
        show_peak: Shows rest and peak of the expression, in place of another moment.
        parent: Owner.

    Signals:
        wanted: The `Wanted` points and the reason (str).
        editing_changed: The editing has begun or ended.
        typed: The Draft of a correction, after each move and each change of the reason.
        closed: The place (str) of the draft whose correction is made or given up.
    """

    wanted = Signal(object, str)
    editing_changed = Signal()
    typed = Signal(object)
    closed = Signal(str)

    def __init__(self, *, pair: CorrectablePair, show_peak: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = pair
        self._show_peak = show_peak
        self._examination: Examination | None = None
        self._expression = Expression.REST
        self._writable = self._busy = False
        self._refused = ""
        self._applied: Draft | None = None
        self.toggle = button(wording.say("correction.toggle"), "chip")
        self.toggle.setCheckable(True)
        self.toggle.clicked.connect(self.switch)
        self._bar = CorrectionBar()
        self.question = QuestionStrip()
        self._notes = [_Note(partial(self._take_back, shared=shared)) for shared in (False, True)]
        self._working = words(wording.say("correction.working"), "muted", wrap=True)
        self.setLayout(column(self._working, *self._notes, self._bar, self.question, spacing=theme.GRID_PX // 2))
        self._bar.undo_wanted.connect(partial(self._act, PointEdit.undo))
        self._bar.redo_wanted.connect(partial(self._act, PointEdit.redo))
        self._bar.reset_point_wanted.connect(partial(self._act, PointEdit.reset_point))
        self._bar.reset_all_wanted.connect(partial(self._act, PointEdit.reset_all))
        self._bar.apply_wanted.connect(self._apply)
        self._bar.cancelled.connect(self.leave)
        self._bar.reason_typed.connect(self._tell_typed)
        pair.points_changed.connect(self._show_edit)
        pair.apply_wanted.connect(self._bar.apply)
        pair.leave_wanted.connect(self.leave)
        self._refresh()

    @property
    def editing(self) -> bool:
        """Whether points can be moved now."""
        return self._pair.edit is not None

    @property
    def unsaved(self) -> bool:
        """Whether points were moved, or a reason written, and not applied."""
        return self._moved or (self.editing and bool(self._bar.reason.strip()))

    @property
    def _moved(self) -> bool:
        return self._pair.edit is not None and self._pair.edit.changed

    def show_expression(self, examination: Examination | None, expression: Expression) -> None:
        """Show what was corrected in an expression; what is being edited of another one is given up."""
        if self.editing and (examination is None or not self._stays(examination, expression)):
            self._end()
        self._examination, self._expression = examination, expression
        self._writable = examination is not None and examination.signature is None
        self._refresh()

    def refuse(self, reason: str) -> None:
        """Let nothing be corrected, for a reason that is told."""
        self._refused = reason
        self._refresh()

    def show_busy(self, *, busy: bool, correcting: bool) -> None:
        """Let nothing be corrected while the grader runs; say so when it runs for a correction."""
        self._busy = busy
        self._working.setVisible(correcting)
        self._refresh()

    def switch(self) -> None:
        """Begin to edit, or leave; without effect where nothing can be corrected."""
        if self.editing:
            self.leave()
        elif self._why_not() is None:
            self._begin()
        self._refresh()

    def resume(self, draft: Draft) -> None:
        """Begin to edit the expression on show with the moves and the reason of before; not where nothing can be."""
        if self._why_not() is None and not self.editing:
            self._begin(draft)
            self._refresh()

    def close_applied(self) -> None:
        """Keep no draft any more of what was applied: it is in the visit."""
        applied, self._applied = self._applied, None
        if applied is not None:
            self.closed.emit(applied.place)

    def resume_applied(self) -> None:
        """Go back to editing what was applied and could not be graded."""
        applied, self._applied = self._applied, None
        if applied is not None and applied.place == correction_place(self._expression):
            self.resume(applied)

    def leave(self) -> None:
        """Leave the editing; moves and a reason that are not applied are asked about."""
        self.settle(lambda: None)

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that ends the editing, once no moves and no reason would be lost."""
        if not self.unsaved:
            self._give_up()
            then()
            return
        self.toggle.setChecked(True)

        def discard() -> None:
            self._give_up()
            then()

        asked = "correction.unsaved" if self._moved else "correction.reason.unsaved"
        self.question.ask(
            wording.say(asked),
            [Answer(wording.say(f"{asked}.discard"), discard, "danger")],
            Answer(wording.say("correction.unsaved.stay"), self._pair.setFocus),
        )

    def _begin(self, draft: Draft | None = None) -> None:
        record = self._record()
        if record is None or self._examination is None:
            return
        self._show_peak()
        first = first_records(self._examination)[self._expression]
        now, program = _frames(record), _frames(first)
        edit = PointEdit(
            {moment: frame.landmarks.points_px for moment, frame in program.items()},
            {moment: frame.landmarks.points_px for moment, frame in now.items()},
            {moment: (frame.picture.shape[1], frame.picture.shape[0]) for moment, frame in now.items()},
        )
        if draft is not None:
            edit.take(draft.points)
        self._pair.begin(edit)
        self._bar.begin(shared_rest=self._shares_rest(), reason=draft.text if draft is not None else "")
        self.editing_changed.emit()
        self._show_edit()

    def _end(self) -> None:
        if not self.editing:
            return
        self._pair.end()
        self._bar.hide()
        self.question.withdraw()
        self.editing_changed.emit()
        self._pair.setFocus()
        self._refresh()

    def _give_up(self) -> None:
        """Leave the editing, and keep no draft of it."""
        if self.editing:
            self._end()
            self.closed.emit(correction_place(self._expression))

    def _draft(self) -> Draft:
        points = self._pair.edit.moved_points() if self._pair.edit is not None else ()
        return Draft(correction_place(self._expression), self._bar.reason, points=points)

    def _tell_typed(self) -> None:
        """Tell of what is moved and written, as long as there is something."""
        if self.unsaved:
            self.typed.emit(self._draft())
        elif self.editing:
            self.closed.emit(correction_place(self._expression))

    def _act(self, change: Callable[[PointEdit], None]) -> None:
        if self._pair.edit is not None:
            change(self._pair.edit)
            self._pair.refresh()

    def _show_edit(self) -> None:
        if self._pair.edit is not None:
            self._bar.show_edit(self._pair.edit)
            if self._pair.edit.can_undo or self._pair.edit.can_redo:  # else nothing was moved yet
                self._tell_typed()

    def _apply(self, reason: str) -> None:
        edit, examination = self._pair.edit, self._examination
        if edit is None or examination is None or self._busy:
            return
        moved = edit.moved_points()
        wanted = {self._expression: moved}
        if self._shares_rest():
            wanted = {
                Expression.REST: tuple(point for point in moved if point.moment is Moment.REST),
                self._expression: tuple(point for point in moved if point.moment is Moment.PEAK),
            }
        changed = tuple((e, points) for e, points in wanted.items() if points != _points(examination, e))
        draft = self._draft()
        self._end()
        if changed:
            self._applied = draft
            self.wanted.emit(changed, reason)
        else:
            self.closed.emit(draft.place)

    def _take_back(self, *, shared: bool) -> None:
        expression = Expression.REST if shared else self._expression
        self.settle(partial(self.wanted.emit, ((expression, ()),), wording.say("correction.take_back.reason")))

    def _record(self) -> ExpressionRecord | None:
        return self._examination.records.get(self._expression) if self._examination is not None else None

    def _stays(self, examination: Examination, expression: Expression) -> bool:
        same = self._examination is not None and examination.examination_id == self._examination.examination_id
        return same and expression is self._expression and examination.records.get(expression) is self._record()

    def _shares_rest(self) -> bool:
        record, examination = self._record(), self._examination
        return (
            record is not None
            and examination is not None
            and shares_rest(record, examination.records.get(Expression.REST))
        )

    def _why_not(self) -> str | None:
        """Return why nothing can be corrected, None when it can."""
        if self._examination is not None and not self._writable:
            return wording.say("correction.toggle.signed")
        if self._refused:
            return self._refused
        if self._record() is None:
            return wording.say("correction.toggle.nothing")
        return wording.say("correction.toggle.busy") if self._busy else None

    def _refresh(self) -> None:
        why_not = self._why_not()
        tip = why_not or wording.say("correction.toggle.tip")
        self.toggle.setEnabled(why_not is None or self.editing)
        self.toggle.setChecked(self.editing)
        self.toggle.setToolTip(tip)
        self.toggle.setAccessibleDescription(tip)
        examination = self._examination
        own = examination.correction(self._expression) if examination is not None else None
        rest = examination.correction(Expression.REST) if examination is not None and self._shares_rest() else None
        for note, made, shared in zip(self._notes, (own, rest), (False, True), strict=True):
            hidden = self.editing or self._busy
            note.show_correction(None if hidden else made, shared=shared, writable=self._writable and not self._refused)
        if not self._busy:
            self._working.hide()
        self.setVisible(self.editing or self._busy or own is not None or rest is not None)


class _Note(QWidget):
    """One line: who corrected what, and the button that takes it back."""

    def __init__(self, take_back: Callable[[], None]) -> None:
        super().__init__()
        self._words = GivingLine("", _LEAST_NOTE_PX, lines=2)  # as high as the button
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = button(wording.say("correction.take_back"), tip=wording.say("correction.take_back.tip"))
        self._button.clicked.connect(take_back)
        line = row(self._words, self._button)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_correction(self, correction: Correction | None, *, shared: bool, writable: bool) -> None:
        """Show a correction in force, or nothing; one of the shared face at rest says so."""
        self.setVisible(correction is not None)
        if correction is None:
            return
        note = correction_words("correction.note", correction)
        self._words.show_line(wording.say("correction.note.shared", note=note) if shared else note)
        self._button.setVisible(writable)


def _frames(record: ExpressionRecord) -> dict[Moment, KeyFrame]:
    """Return the key frames that can be corrected, as the pictures stand; a face at rest has but one."""
    if record.expression is Expression.REST:
        return {Moment.REST: record.rest}
    return {Moment.REST: record.rest, Moment.PEAK: record.peak}


def _points(examination: Examination, expression: Expression) -> tuple[MovedPoint, ...]:
    made = examination.correction(expression)
    return made.points if made is not None else ()
