"""The protocol: prescribed expressions, their order, and the branch each one tests.

Source: the Sir Charles Bell Society's minimum views (Santosa 2017, PMC5697767).
"""

from enum import StrEnum
from typing import Final

from palsygrader.domain.face import Branch


class Expression(StrEnum):
    """A prescribed expression. The values are the identifiers in files, command line, JSON and database."""

    REST = "rest"
    BROW_RAISE = "brow_raise"
    GENTLE_CLOSURE = "gentle_closure"
    TIGHT_CLOSURE = "tight_closure"
    CLOSED_SMILE = "closed_smile"
    OPEN_SMILE = "open_smile"
    SNARL = "snarl"
    PUCKER = "pucker"
    LOWER_TEETH = "lower_teeth"
    FROWN = "frown"
    CHEEK_PUFF = "cheek_puff"
    PLATYSMA = "platysma"
    BLINK = "blink"


STANDARD_EXPRESSIONS: Final = (
    Expression.REST,
    Expression.BROW_RAISE,
    Expression.GENTLE_CLOSURE,
    Expression.TIGHT_CLOSURE,
    Expression.CLOSED_SMILE,
    Expression.OPEN_SMILE,
    Expression.SNARL,
    Expression.PUCKER,
    Expression.LOWER_TEETH,
)
"""The nine expressions of every examination, in the order they are asked for."""

OPTIONAL_EXPRESSIONS: Final = (Expression.FROWN, Expression.CHEEK_PUFF, Expression.PLATYSMA, Expression.BLINK)
"""Expressions the clinician may add."""

BRANCH_EXPRESSIONS: Final[dict[Branch, tuple[Expression, ...]]] = {
    Branch.TEMPORAL: (Expression.BROW_RAISE,),
    Branch.ZYGOMATIC: (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE),
    Branch.BUCCAL: (Expression.OPEN_SMILE, Expression.CLOSED_SMILE, Expression.SNARL, Expression.PUCKER),
    Branch.MARGINAL_MANDIBULAR: (Expression.LOWER_TEETH,),
}
"""The expressions that test each branch, the most telling first (`CLINICAL` section 2)."""


class SkipReason(StrEnum):
    """Why an expression was not recorded."""

    PATIENT_CANNOT = "patient_cannot"
    NOT_WANTED = "not_wanted"


MAX_ATTEMPTS: Final = 3
"""The best of up to three attempts is kept."""
BASELINE_S: Final = 1.0
"""Seconds at rest recorded before the patient is told to move: the clip's own baseline."""
MOVE_AND_HOLD_S: Final = 4.0
"""Seconds for moving to the maximum and holding it (2-3 s of hold)."""
RELAX_S: Final = 1.0
"""Seconds recorded while the patient relaxes."""
RECORDING_S: Final = BASELINE_S + MOVE_AND_HOLD_S + RELAX_S
COUNTDOWN_S: Final = 3.0
"""Countdown before a recording starts."""
