"""What the strip tells of each expression while an examination is recorded."""

from palsygrader import wording
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import BranchGrade
from palsygrader.gui.capture_attempts import why_useless
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.expression_strip import TileContent, TileState
from palsygrader.report.phrases import percent_words
from palsygrader.wording import say


def tile_of(session: CaptureSession, expression: Expression) -> TileContent:
    """Return state, result and picture of an expression."""
    state = session.state
    record = session.examination.records.get(expression)
    undecided = state.undecided_at(expression)
    if undecided:
        picture = record.peak if record is not None and expression in state.kept else None
        return TileContent(_undecided_state(session, expression, undecided[-1]), picture=picture)
    if expression in state.skipped:
        return TileContent(TileState.SKIPPED)
    number = state.kept.get(expression)
    if number is None:
        error = session.attempts.error_of(expression)
        return (
            TileContent(TileState.WAITING)
            if error is None
            else TileContent(TileState.PROBLEM, meaning=why_useless(error))
        )
    attempt = session.attempts.get(expression, number)
    if record is None or record.attempt != number or attempt is None or not attempt.saved:
        return TileContent(TileState.WORKING)
    branch = _branch_of(session, expression)
    if branch is None or session.grade is None:
        return TileContent(TileState.DONE, picture=record.peak)
    answer = session.grade.branch(branch)
    return TileContent(TileState.DONE, _result_words(answer), record.peak, _meaning_words(answer))


def _undecided_state(session: CaptureSession, expression: Expression, number: int) -> TileState:
    """Return the state of an attempt that waits for the doctor's decision."""
    attempt = session.attempts.get(expression, number)
    return TileState.WORKING if attempt is None or attempt.record is None else TileState.UNDECIDED


def _branch_of(session: CaptureSession, expression: Expression) -> Branch | None:
    """Return the branch whose grade stands on the tile of an expression, None where none does.

    It stands on the branch's most telling expression that is asked for and not skipped, and so does not wander from
    tile to tile while the others are recorded.
    """
    examination = session.examination
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        asked = (e for e in expressions if e in examination.expressions and e not in session.state.skipped)
        if next(asked, None) is expression:
            return branch
    return None


def _result_words(answer: BranchGrade) -> str:
    """Return branch and grade; the grade rests on all expressions of the branch, so the branch is named."""
    numeral = say("examine.tile.withheld") if answer.severity is None else answer.severity.name
    return say("examine.tile.result", branch=say(f"examine.tile.branch.{answer.branch}"), numeral=numeral)


def _meaning_words(answer: BranchGrade) -> str:
    branch = wording.capitalised(wording.of(answer.branch))
    if answer.function_percent is None or answer.severity is None:
        reason = wording.of(answer.withheld) if answer.withheld is not None else ""
        return say("examine.tile.meaning_withheld", branch=branch, reason=reason)
    function = percent_words(answer.function_percent)
    return say("examine.tile.meaning", branch=branch, function=function, numeral=answer.severity.name)
