"""Which measured quantities of an expression are printed, and both sides of each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from palsygrader import wording
from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.measurement import NORMAL_EXCESS, Measurement, Quantity, Unit
from palsygrader.report.phrases import bare_words, seconds_words, signed_words

AT_REST: Final = (Quantity.BROW_HEIGHT, Quantity.PALPEBRAL_APERTURE, Quantity.ORAL_COMMISSURE_HEIGHT)
HEIGHTS: Final = frozenset({Quantity.BROW_HEIGHT, Quantity.ORAL_COMMISSURE_HEIGHT})
EXCURSIONS: Final = (
    Quantity.BROW_ELEVATION,
    Quantity.LID_CLOSURE,
    Quantity.ORAL_COMMISSURE_EXCURSION,
    Quantity.UPPER_LIP_ELEVATION,
    Quantity.ALAR_ELEVATION,
    Quantity.LIP_CORNER_ADVANCE,
    Quantity.LOWER_LIP_DEPRESSION,
)
"""Voluntary movement, from brow to chin; of those of one expression the graded one first."""
TIMINGS: Final = (Quantity.ONSET_LATENCY, Quantity.TIME_TO_PEAK, Quantity.HOLD_TIME)
SYNKINESES: Final = (Quantity.OCULAR_SYNKINESIS, Quantity.ORAL_SYNKINESIS)
"""Movement along with another: synkinesis where the clinician says so."""


def both_sides(record: ExpressionRecord, quantity: Quantity) -> Mapping[Side, Measurement]:
    """Return a quantity's value per side, empty unless both sides were measured.

    Millimetres are preferred where the same quantity was measured in several units.
    """
    of_quantity = [m for m in record.measurements if m.quantity is quantity and m.side is not None]
    for unit in (Unit.MM, *(unit for unit in Unit if unit is not Unit.MM)):
        found = {m.side: m for m in of_quantity if m.unit is unit and m.side is not None}
        if len(found) == len(Side):
            return found
    return {}


def sides_words(record: ExpressionRecord, quantity: Quantity) -> str:
    """Return a quantity with its values on both sides, without noise; empty unless both sides were measured."""
    found = both_sides(record, quantity)
    if not found:
        return ""
    return wording.say(
        "report.sides",
        name=quantity_words(quantity),
        right=bare_words(found[Side.RIGHT]),
        left=wording.say("report.value", number=bare_words(found[Side.LEFT]), unit=wording.of(found[Side.LEFT].unit)),
    )


def quantity_words(quantity: Quantity) -> str:
    """Return a quantity's name with a capital."""
    return wording.capitalised(wording.of(quantity))


def difference_words(record: ExpressionRecord, quantity: Quantity) -> str:
    """Return how much higher the right side stands than the left; empty unless both sides were measured.

    Heights count from a line whose place means nothing by itself: only their difference is told.
    """
    found = both_sides(record, quantity)
    if not found:
        return ""
    right, left = found[Side.RIGHT], found[Side.LEFT]
    difference = replace(right, value=right.value - left.value)
    name = wording.capitalised(wording.of(quantity))
    return wording.say("report.difference", name=name, difference=signed_words(difference))


def excess(record: ExpressionRecord, quantity: Quantity, affected_side: AffectedSide) -> Measurement | None:
    """Return how much more the weak side moved along than the healthy one, where that is more than normal.

    None also where the sides were not measured, or none of them is the healthy one. Never in millimetres.
    """
    if affected_side not in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return None
    found = {m.side: m for m in record.measurements if m.quantity is quantity and m.unit is not Unit.MM}
    weak, healthy = found.get(Side(affected_side.value)), found.get(Side(affected_side.value).other)
    if weak is None or healthy is None or weak.value - healthy.value < NORMAL_EXCESS[quantity]:
        return None
    return replace(weak, value=weak.value - healthy.value)


def excess_words(record: ExpressionRecord, quantity: Quantity, affected_side: AffectedSide) -> str:
    """Return how much more than normal the weak side moved along, empty when it did not."""
    found = excess(record, quantity, affected_side)
    if found is None or found.side is None:
        return ""
    return wording.say(
        f"report.excess.{quantity}",
        side=wording.say(f"side.{found.side}.short"),
        number=bare_words(found),
        other=wording.say(f"side.{found.side.other}.short"),
    )


def timing_line(side: Side, timings: Sequence[Measurement]) -> str:
    """Return what `timed` found of a side as a line, or that it was not timed."""
    letter = wording.say(f"side.{side}.short")
    if not timings:
        return wording.say("report.timing.none", side=letter)
    onset, peak, held = (seconds_words(measurement) for measurement in timings)
    return wording.say("report.timing.line", side=letter, onset=onset, peak=peak, held=held)


def timed(record: ExpressionRecord, side: Side) -> tuple[Measurement, ...]:
    """Return the timings of a side in the order of `TIMINGS`, none unless all were measured."""
    found = {m.quantity: m for m in record.measurements if m.side is side and m.quantity in TIMINGS}
    return tuple(found[quantity] for quantity in TIMINGS) if len(found) == len(TIMINGS) else ()
