"""A draft: what a clinician has begun to write about a visit and has neither added nor discarded."""

from dataclasses import dataclass
from typing import Final

from palsygrader.domain.correction import MovedPoint
from palsygrader.domain.expressions import Expression

ADDENDUM: Final = "addendum"
"""The place of a draft that is to become an addendum; a draft of a decision has the decision's key."""
_CORRECTION: Final = "correction."


def correction_place(expression: Expression) -> str:
    """Return the place of the draft of a correction of an expression's landmarks."""
    return f"{_CORRECTION}{expression}"


def corrected_expression(place: str) -> Expression | None:
    """Return the expression of the draft of a correction by its place, None of any other draft."""
    name = place.removeprefix(_CORRECTION)
    return Expression(name) if name != place and name in list(Expression) else None


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft; it is no part of the visit and is signed by nobody.

    Attributes:
        place: `ADDENDUM`, or the key of the item that is being decided, for example `"branch.temporal"`.
        text: What is written so far.
        author: Who was to sign it, as far as that is written; may be blank.
        value: The value chosen so far for an item, None without one.
        points: The landmarks that were moved so far, of a draft of a correction.
    """

    place: str
    text: str
    author: str = ""
    value: int | None = None
    points: tuple[MovedPoint, ...] = ()
