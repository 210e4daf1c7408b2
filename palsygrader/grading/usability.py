"""Tell which recordings the grading network can be asked about, and which branches they tell nothing of.

The network has learnt from faces turned, lit, blurred and partly covered as clinics make them, and what is hidden in
one place says nothing against the rest of the face. So a recording is left out only where it is not what it has learnt
from, and a branch is withheld where what it moves is hidden or hardly moves in every expression that tests it.
"""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.examination import ExpressionRecord, QualityIssue, WithheldReason
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Region
from palsygrader.grading.branch_function import MOST_BAD_SHARE, MOST_TURN_DEG, measured_pair
from palsygrader.vision.pose import head_pose

MOST_YAW_DEG: Final = 18.0
"""(ours) The heads it has learnt from are turned by up to 15 degrees, and `head_pose` is off by some."""
_LEFT_OUT: Final = frozenset({QualityIssue.NO_FACE, QualityIssue.SEVERAL_FACES, QualityIssue.BLURRED})
_MOUTH: Final = (frozenset({Region.MOUTH}), frozenset({Region.MIDFACE, Region.CHIN}))
"""A mask over the mouth is known by the mouth's landmarks, or by cheeks and chin; one drawn down to the chin leaves the
mouth free."""
HIDING: Final[Mapping[Branch, tuple[frozenset[Region], ...]]] = {
    Branch.TEMPORAL: (frozenset({Region.BROW}),),
    Branch.ZYGOMATIC: (frozenset({Region.EYE}),),
    Branch.BUCCAL: _MOUTH,
    Branch.MARGINAL_MANDIBULAR: _MOUTH,
}
"""What a branch moves is hidden where all regions of any of these sets are covered."""


def is_usable(record: ExpressionRecord) -> bool:
    """Tell whether a recording is like those the network has learnt from."""
    if any(flag.issue in _LEFT_OUT and flag.share > MOST_BAD_SHARE for flag in record.quality):
        return False
    rest, peak = (head_pose(key.landmarks.points_px).yaw_deg for key in (record.rest, record.peak))
    return max(abs(rest), abs(peak)) <= MOST_YAW_DEG and abs(peak - rest) <= MOST_TURN_DEG


def withheld_branches(records: Mapping[Expression, ExpressionRecord]) -> dict[Branch, WithheldReason]:
    """Return the branches that recordings tell nothing of, with the reason: that of the first expression tested.

    Args:
        records: Any subset of the expressions.
    """
    found: dict[Branch, WithheldReason] = {}
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        reasons = [_reason(branch, records[expression], records) for expression in expressions if expression in records]
        if not reasons:
            found[branch] = WithheldReason.EXPRESSION_MISSING
        elif reasons[0] is not None and None not in reasons:
            found[branch] = reasons[0]
    return found


def _reason(
    branch: Branch, record: ExpressionRecord, records: Mapping[Expression, ExpressionRecord]
) -> WithheldReason | None:
    """Return why an expression tells nothing of a branch; None when it does."""
    shown = [record]
    if len(record.times_ms) == 1 and Expression.REST in records:  # a photograph is compared with that at rest
        shown.append(records[Expression.REST])
    if not all(map(is_usable, shown)):
        return WithheldReason.POOR_QUALITY
    if any(hides(one, branch) for one in shown):
        return WithheldReason.COVERED
    pair = measured_pair(record)
    return pair if isinstance(pair, WithheldReason) else None


def hides(record: ExpressionRecord, branch: Branch) -> bool:
    """Tell whether a recording hides what a branch moves; where it is not known what is covered, that may be all.

    Args:
        record: One expression's.
        branch: Any.
    """
    return any(
        flag.issue is QualityIssue.COVERED
        and flag.share > MOST_BAD_SHARE
        and (flag.regions is None or any(regions <= set(flag.regions) for regions in HIDING[branch]))
        for flag in record.quality
    )
