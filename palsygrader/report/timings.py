"""When each side moved in words, or why that is not told."""

from palsygrader import wording
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.face import Side
from palsygrader.report.measured import timed, timing_line
from palsygrader.vision.excursion import SIDES
from palsygrader.vision.timing import WhyUntimed, paired_timings


def timing_words(record: ExpressionRecord) -> str:
    """Return the timings on a line for each side, right first, with the reason where a side was not timed.

    Sides that were not timed for the same reason share a line. A photograph has no timing: it is empty.
    """
    if len(record.times_ms) == 1:
        return ""
    of_sides = {side: timed(record, side) for side in (Side.RIGHT, Side.LEFT)}
    why = _why_untimed(record)
    if not any(of_sides.values()) and why[Side.RIGHT] == why[Side.LEFT]:
        letters = {side.value: wording.say(f"side.{side}.short") for side in Side}
        return _untimed_line(wording.say("report.timing.both", **letters), why[Side.RIGHT])
    return "\n".join(
        timing_line(side, found) if found else _untimed_line(wording.say(f"side.{side}.short"), why[side])
        for side, found in of_sides.items()
    )


def _why_untimed(record: ExpressionRecord) -> dict[Side, str]:
    """Return why each side was not timed; a record keeps the curves that were timed, so it is found out again."""
    judged = zip(SIDES, paired_timings(record.movement_percent, record.times_ms), strict=True)
    return {
        side: wording.of(why) if isinstance(why, WhyUntimed) else wording.say("report.timing.not_on_record")
        for side, why in judged
    }


def _untimed_line(sides: str, why: str) -> str:
    return wording.say("report.timing.untimed", side=sides, why=why)
