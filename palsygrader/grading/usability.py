"""Tell which recordings the grading network can be asked about, and which regions and branches they tell nothing of.

The network has learnt from faces turned, lit, blurred and partly covered as clinics make them, and what is hidden in
one place says nothing against the rest of the face. So a recording is left out only where it is not what it has learnt
from, and a branch is withheld where what it moves is hidden or hardly moves in every expression that tests it. The
items of the scales and the places of lost function go by the same rule, `why_untold`.
"""

from collections.abc import Callable, Mapping
from typing import Final

from palsygrader.domain.examination import ExpressionRecord, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Region
from palsygrader.domain.grade import WithheldReason
from palsygrader.grading.branch_function import MOST_BAD_SHARE, MOST_TURN_DEG, measured_pair
from palsygrader.vision.pose import head_pose

MOST_YAW_DEG: Final = 18.0
"""(ours) The heads it has learnt from are turned by up to 15 degrees, and `head_pose` is off by some."""
_LEFT_OUT: Final = frozenset({QualityIssue.NO_FACE, QualityIssue.SEVERAL_FACES, QualityIssue.BLURRED})
MOVES: Final[Mapping[Branch, Region]] = {
    Branch.TEMPORAL: Region.BROW,
    Branch.ZYGOMATIC: Region.EYE,
    Branch.BUCCAL: Region.MOUTH,
    Branch.MARGINAL_MANDIBULAR: Region.MOUTH,
}
"""What each branch moves."""
_HIDING: Final[Mapping[Region, tuple[frozenset[Region], ...]]] = {
    Region.BROW: (frozenset({Region.BROW}),),
    Region.EYE: (frozenset({Region.EYE}),),
    Region.MIDFACE: (frozenset({Region.MIDFACE}),),
    Region.MOUTH: (frozenset({Region.MOUTH}), frozenset({Region.MIDFACE, Region.CHIN})),
    Region.CHIN: (frozenset({Region.CHIN}), frozenset({Region.MOUTH})),
}
"""A region is hidden where all regions of any of these sets are covered.

A mask over the mouth is known by the mouth's landmarks, or by cheeks and chin; one drawn down to the chin leaves the
mouth free. The chin is told of by the lower lip's landmarks, which are hidden with the mouth.
"""
WhyUntold = Callable[[Expression, Region], WithheldReason | None]
"""Tells why an expression tells nothing of a region, None when it does: `why_untold` of an examination's records."""


def why_unusable(record: ExpressionRecord) -> WithheldReason | None:
    """Return why a recording is unlike those the network has learnt from; None when it is like them."""
    if any(flag.issue in _LEFT_OUT and flag.share > MOST_BAD_SHARE for flag in record.quality):
        return WithheldReason.POOR_QUALITY
    rest, peak = (head_pose(key.landmarks.points_px).yaw_deg for key in (record.rest, record.peak))
    is_turned = max(abs(rest), abs(peak)) > MOST_YAW_DEG or abs(peak - rest) > MOST_TURN_DEG
    return WithheldReason.TURNED if is_turned else None


def withheld_branches(records: Mapping[Expression, ExpressionRecord]) -> dict[Branch, WithheldReason]:
    """Return the branches that recordings tell nothing of, with the reason: that of the first expression tested.

    Args:
        records: Any subset of the expressions.
    """
    found: dict[Branch, WithheldReason] = {}
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        pairs = [
            why_untold(records, expression, MOVES[branch]) or measured_pair(records[expression])
            for expression in expressions
            if expression in records
        ]
        reasons = [pair for pair in pairs if isinstance(pair, WithheldReason)]
        if not pairs:
            found[branch] = WithheldReason.EXPRESSION_MISSING
        elif len(reasons) == len(pairs):
            found[branch] = reasons[0]
    return found


def why_untold(
    records: Mapping[Expression, ExpressionRecord], expression: Expression, region: Region
) -> WithheldReason | None:
    """Return why an expression tells nothing of a region; None when it does.

    Args:
        records: Any subset of the expressions.
        expression: Any.
        region: What is looked at.
    """
    if expression not in records:
        return WithheldReason.EXPRESSION_MISSING
    record = records[expression]
    shown = [record]
    if len(record.times_ms) == 1 and Expression.REST in records:  # a photograph is compared with that at rest
        shown.append(records[Expression.REST])
    unusable = [reason for reason in map(why_unusable, shown) if reason is not None]
    if unusable:
        return unusable[0]
    return WithheldReason.COVERED if any(_hides(one, region) for one in shown) else None


def _hides(record: ExpressionRecord, region: Region) -> bool:
    """Tell whether a recording hides a region; where it is not known what is covered, that may be all."""
    return any(
        flag.issue is QualityIssue.COVERED
        and flag.share > MOST_BAD_SHARE
        and (flag.regions is None or any(regions <= set(flag.regions) for regions in _HIDING[region]))
        for flag in record.quality
    )
