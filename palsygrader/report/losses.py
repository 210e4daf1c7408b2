"""Where a branch's lost function is seen, as words and as a colour laid over the picture."""

from collections.abc import Mapping, Sequence
from typing import Final

from palsygrader import wording
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Region, Side
from palsygrader.domain.grade import BranchGrade, Grade, RegionLoss
from palsygrader.wording.lists import comma_list

MOST_SHOWN: Final = 3
"""Regions of one expression that are shown: more would cover the face."""
_LEAST_STRENGTH: Final = 0.25
"""Of the least loss, so that it is seen."""
_FULL_PERCENT: Final = 30.0
"""A loss of this many points is coloured in full."""


def losses_in(grade: Grade | None, branch: Branch, expression: Expression) -> tuple[RegionLoss, ...]:
    """Return what of a branch's loss is mostly seen during an expression, most first."""
    if grade is None:
        return ()
    return tuple(loss for loss in grade.branch(branch).losses if loss.expression is expression)[:MOST_SHOWN]


def tested_branch(expression: Expression) -> Branch | None:
    """Return the branch that an expression tests, None for one that tests none."""
    return next((branch for branch, expressions in BRANCH_EXPRESSIONS.items() if expression in expressions), None)


def loss_strengths(losses: Sequence[RegionLoss]) -> Mapping[tuple[Region, Side], float]:
    """Return how strongly each region is to be coloured, 0..1."""
    return {
        (loss.region, loss.side): min(max(loss.gain_percent / _FULL_PERCENT, _LEAST_STRENGTH), 1.0) for loss in losses
    }


def foremost_losses(answer: BranchGrade) -> tuple[RegionLoss, ...]:
    """Return what is seen in that of the branch's own expressions in which most of its loss is seen."""
    tested = [loss for loss in answer.losses if loss.expression in BRANCH_EXPRESSIONS[answer.branch]]
    return tuple(loss for loss in tested if loss.expression is tested[0].expression)[:MOST_SHOWN]


def gain_words(losses: Sequence[RegionLoss]) -> str:
    """Return what P would gain by each region alone, for example `"P +41 if the brow, +3 if the eye"`."""
    first, *others = losses
    return comma_list(
        wording.say(key, region=wording.of(loss.region), points=f"{loss.gain_percent:.0f}")
        for key, loss in (("report.gain", first), *(("report.gain_more", other) for other in others))
    )
