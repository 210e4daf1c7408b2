"""What hides one part of a face withholds the branches that move it, and nothing else."""

from dataclasses import replace

import numpy as np
import pytest

from palsygrader.domain.examination import ExpressionRecord, KeyFrame, QualityFlag, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Region
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.landmarks import Landmarks
from palsygrader.grading.usability import why_untold, why_unusable, withheld_branches
from palsygrader.vision.pose import head_pose
from tests.grading.test_features import face_px
from tests.grading.test_network_grader import RECORDS, moved

MOUTH = {Branch.BUCCAL, Branch.MARGINAL_MANDIBULAR}


def covered(
    regions: tuple[Region, ...] | None, share: float = 0.9, where: tuple[Expression, ...] = tuple(RECORDS)
) -> dict[Expression, ExpressionRecord]:
    flags = {e: (QualityFlag(e, QualityIssue.COVERED, share, regions),) for e in where}
    return {**RECORDS, **{expression: moved(expression, flag) for expression, flag in flags.items()}}


@pytest.mark.parametrize(
    ("regions", "withheld"),
    [
        ((Region.BROW,), {Branch.TEMPORAL}),
        ((Region.EYE,), {Branch.ZYGOMATIC}),
        ((Region.MIDFACE,), set()),
        ((Region.CHIN,), set()),
        ((Region.MIDFACE, Region.CHIN), MOUTH),
        ((Region.BROW, Region.MOUTH), {Branch.TEMPORAL, *MOUTH}),
        ((), set()),
        (None, set(Branch)),
    ],
)
def test_what_is_hidden_withholds_what_moves_there(regions: tuple[Region, ...] | None, withheld: set[Branch]) -> None:
    assert withheld_branches(covered(regions)) == dict.fromkeys(withheld, WithheldReason.COVERED)


@pytest.mark.parametrize(
    ("regions", "hidden"),
    [
        ((Region.MOUTH,), {Region.MOUTH, Region.CHIN}),  # the lower lip tells of the chin
        ((Region.CHIN,), {Region.CHIN}),
        ((Region.MIDFACE, Region.CHIN), {Region.MIDFACE, Region.MOUTH, Region.CHIN}),
        (None, set(Region)),
    ],
)
def test_a_region_is_untold_where_it_is_hidden(regions: tuple[Region, ...] | None, hidden: set[Region]) -> None:
    records = covered(regions, where=(Expression.SNARL,))
    untold = {region: why_untold(records, Expression.SNARL, region) for region in Region}
    assert untold == dict.fromkeys(Region) | dict.fromkeys(hidden, WithheldReason.COVERED)
    assert why_untold(records, Expression.PUCKER, Region.MOUTH) is None
    assert why_untold({}, Expression.PUCKER, Region.MOUTH) is WithheldReason.EXPRESSION_MISSING


def test_one_free_expression_is_enough() -> None:
    first, *others = BRANCH_EXPRESSIONS[Branch.BUCCAL]
    assert withheld_branches(covered((Region.MOUTH,), where=tuple(others))) == {}
    assert withheld_branches(covered((Region.MOUTH,), where=(first,))) == {}
    assert withheld_branches(covered((Region.MOUTH,), share=0.4)) == {}


def test_a_photograph_needs_what_moves_at_rest_too() -> None:
    records = covered((Region.BROW,), where=(Expression.REST,))
    assert withheld_branches(records) == {Branch.TEMPORAL: WithheldReason.COVERED}
    clip = replace(RECORDS[Expression.BROW_RAISE], times_ms=np.arange(2.0), points_px=np.zeros((2, 68, 2), np.float32))
    assert withheld_branches({**records, Expression.BROW_RAISE: clip}) == {}, "a clip has a rest of its own"


def test_a_photograph_at_rest_that_is_no_good_spoils_what_is_compared_with_it() -> None:
    blurred = moved(Expression.REST, (QualityFlag(Expression.REST, QualityIssue.BLURRED, 1.0),))
    found = withheld_branches({**RECORDS, Expression.REST: blurred})
    assert found == dict.fromkeys(Branch, WithheldReason.POOR_QUALITY)


def turned(yaw_deg: float) -> KeyFrame:
    """Return a key frame of a head turned by that much, as `head_pose` measures it."""
    for depth in np.arange(0.0, 3.0, 0.01):
        points = face_px()
        points[27:36, 0] += depth * 30.0
        if abs(head_pose(points).yaw_deg) >= yaw_deg:
            return KeyFrame(RECORDS[Expression.REST].peak.picture, Landmarks(points, 1.0), 0.0)
    raise AssertionError


def in_pose(rest_deg: float, peak_deg: float) -> ExpressionRecord:
    return replace(RECORDS[Expression.SNARL], rest=turned(rest_deg), peak=turned(peak_deg))


def test_a_head_turned_beyond_what_was_learnt_from_is_left_out() -> None:
    assert why_unusable(in_pose(14.0, 16.0)) is None
    assert why_unusable(in_pose(19.0, 19.0)) is WithheldReason.TURNED
    assert why_unusable(in_pose(2.0, 14.0)) is WithheldReason.TURNED
    records = {**RECORDS, Expression.BROW_RAISE: replace(in_pose(19.0, 19.0), expression=Expression.BROW_RAISE)}
    assert withheld_branches(records) == {Branch.TEMPORAL: WithheldReason.TURNED}


def test_what_was_not_recorded_is_missing() -> None:
    assert set(withheld_branches({}).values()) == {WithheldReason.EXPRESSION_MISSING}
    assert set(withheld_branches({})) == set(Branch)
