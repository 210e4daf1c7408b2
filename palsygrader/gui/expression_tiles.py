"""What the strip tells of each expression while an examination is recorded."""

from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.expression_strip import TileContent, TileState
from palsygrader.wording import say


def tile_of(session: CaptureSession, expression: Expression) -> TileContent:
    """Return state, result and picture of an expression."""
    state = session.state
    if expression in state.skipped:
        return TileContent(TileState.SKIPPED)
    number = state.kept.get(expression)
    if number is None:
        return TileContent(TileState.WAITING)
    attempt = session.attempt(expression, number)
    if attempt is not None and attempt.error is not None:
        return TileContent(TileState.PROBLEM)
    record = session.examination.records.get(expression)
    if record is None or record.attempt != number or (attempt is not None and not attempt.saved):
        return TileContent(TileState.WORKING)
    return TileContent(TileState.DONE, _result_of(session, expression), record.peak)


def _result_of(session: CaptureSession, expression: Expression) -> str:
    """Return function and grade of a branch, on the most telling of its recorded expressions; else empty."""
    if session.grade is None:
        return ""
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        recorded = [e for e in expressions if e in session.examination.records]
        if recorded and recorded[0] is expression:
            grade = session.grade.branch(branch)
            if grade.function_percent is None or grade.severity is None:
                return say("examine.tile.withheld")
            return say("examine.tile.result", function=f"{grade.function_percent:.0f}", numeral=grade.severity.name)
    return ""
