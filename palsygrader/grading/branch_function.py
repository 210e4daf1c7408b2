"""Turn the movements of both sides into the function of one branch, with its interval or the reason why not."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from palsygrader.domain.examination import ExpressionRecord, QualityIssue
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.grade import BranchEvidence, BranchGrade, WithheldReason
from palsygrader.domain.measurement import Unit
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity, severity_of
from palsygrader.grading.yardsticks import YARDSTICKS, NormalRange, Yardstick
from palsygrader.vision.pose import head_pose

Z_90: Final = 1.645
"""Half width of a 90 % interval in standard deviations."""
MOST_BAD_SHARE: Final = 0.5
"""An expression is left out when more than this share of its frames has a problem that spoils the comparison."""
SPOILING: Final = (
    QualityIssue.NO_FACE,
    QualityIssue.SEVERAL_FACES,
    QualityIssue.TURNED,
    QualityIssue.BLURRED,
    QualityIssue.COVERED,
)
"""Problems that spoil the comparison of sides; the others are shown, and the clinician judges."""
MOST_TURN_DEG: Final = 10.0
"""A head that turned more between rest and peak pretends movement on one side."""
MOST_NOISE_RATIO: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.IV] / 100.0
"""Most noise of a ratio: beyond it no movement could not be told from grade IV, so the effort was too poor."""
MOST_HALF_WIDTH_PERCENT: Final = 40.0
"""(ours) A branch whose 90 % interval is wider to both sides together than twice this says too little to be graded."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The movement of both sides in one expression, in its quantity's unit.

    Attributes:
        expression: Which one.
        left: The patient's left; may be negative.
        right: The patient's right.
        noise: One standard deviation of either.
    """

    expression: Expression
    left: float
    right: float
    noise: float

    @property
    def yardstick(self) -> Yardstick:
        """How the expression is read."""
        return YARDSTICKS[self.expression]

    @property
    def greater(self) -> float:
        """The movement of the side that moved more."""
        return max(self.left, self.right)

    @property
    def weaker_side(self) -> Side:
        """The side that moved less."""
        return Side.LEFT if self.left < self.right else Side.RIGHT

    def measured_ratio(self, affected: Side) -> float:
        """Return affected / healthy as measured; may be outside 0..1."""
        healthy = self.right if affected is Side.LEFT else self.left
        weak = self.left if affected is Side.LEFT else self.right
        return weak / max(healthy, self.noise)

    def ratio(self, affected: Side) -> float:
        """Return affected / healthy with the landmarks' pull to symmetry taken out; may be outside 0..1."""
        return 1.0 - (1.0 - self.measured_ratio(affected)) / self.yardstick.gain

    def noise_ratio(self, affected: Side) -> float:
        """Return one standard deviation of a ratio near zero by measurement noise."""
        healthy = self.right if affected is Side.LEFT else self.left
        return (1.0 if healthy <= self.noise else self.noise / healthy) / self.yardstick.gain

    def common_ratio(self, affected: Side) -> float:
        """Return one standard deviation of a ratio by the method's own error and healthy faces' natural difference."""
        natural = self.yardstick.normal.spread * float(np.clip(self.ratio(affected), 0.0, 1.0))
        return float(np.hypot(natural, self.yardstick.error_percent / 100.0))

    @property
    def evidence(self) -> float:
        """How much less the left moved than the right, in standard deviations of healthy faces; negative: more."""
        difference = (self.right - self.left) / self.greater / self.yardstick.gain
        noise = np.sqrt(2.0) * self.noise / self.greater / self.yardstick.gain
        return float(difference / np.hypot(self.yardstick.normal.spread, noise))


def why_spoilt(record: ExpressionRecord, issues: Collection[QualityIssue] = SPOILING) -> WithheldReason | None:
    """Return why the sides cannot be compared in a recording; None when they can.

    Args:
        record: One expression's.
        issues: The problems that count.
    """
    found = {flag.issue for flag in record.quality if flag.share > MOST_BAD_SHARE}.intersection(issues)
    if found - {QualityIssue.TURNED, QualityIssue.COVERED}:
        return WithheldReason.POOR_QUALITY
    if QualityIssue.COVERED in found:
        return WithheldReason.COVERED
    rest, peak = (head_pose(key.landmarks.points_px).yaw_deg for key in (record.rest, record.peak))
    return WithheldReason.TURNED if found or abs(peak - rest) > MOST_TURN_DEG else None


def pair_of(record: ExpressionRecord) -> Pair | WithheldReason:
    """Return the movement of both sides in an expression, or why it does not count."""
    return why_spoilt(record) or measured_pair(record)


def measured_pair(record: ExpressionRecord) -> Pair | WithheldReason:
    """Return the movement of both sides in an expression however it was recorded, or why it tells nothing."""
    yardstick = YARDSTICKS[record.expression]
    found = {
        measurement.side: measurement
        for measurement in record.measurements
        if measurement.quantity is yardstick.quantity and measurement.unit is not Unit.MM
    }
    if len(found) < len(Side):
        return WithheldReason.NOT_MEASURABLE
    noises = [yardstick.still_noise if m.noise is None else m.noise for m in found.values()]
    pair = Pair(record.expression, found[Side.LEFT].value, found[Side.RIGHT].value, max(noises))
    if pair.greater < yardstick.least_movement or pair.noise_ratio(pair.weaker_side) > MOST_NOISE_RATIO:
        return WithheldReason.POOR_EFFORT
    return pair


def pairs_of(
    records: Mapping[Expression, ExpressionRecord],
) -> dict[Branch, tuple[Pair, ...] | WithheldReason]:
    """Return the movements that count for each branch, or why there are none."""
    found: dict[Branch, tuple[Pair, ...] | WithheldReason] = {}
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        answers = [pair_of(records[expression]) for expression in expressions if expression in records]
        pairs = tuple(answer for answer in answers if isinstance(answer, Pair))
        reasons = [answer for answer in answers if isinstance(answer, WithheldReason)]
        found[branch] = pairs or (reasons[0] if reasons else WithheldReason.EXPRESSION_MISSING)
    return found


def function_percent(ratio: float, normal: NormalRange) -> float:
    """Return P for a ratio of movements.

    Below the range of healthy faces P is the ratio itself. Within it P rises to 100 at the usual healthy ratio: there
    the ratio tells weakness and nature apart only in part, and a healthy face has to get 100.

    Args:
        ratio: Affected / healthy, any number.
        normal: Healthy faces.
    """
    points = (0.0, normal.lowest, normal.usual)
    return float(np.interp(ratio, points, (0.0, 100.0 * normal.lowest, 100.0)))


def grade_branch(branch: Branch, pairs: tuple[Pair, ...], affected: Side) -> BranchGrade:
    """Return the function of a branch on the affected side, with its 90 % interval.

    Several expressions are averaged with the inverse of their variances as weights. Only the measurement noise of the
    sides gets less by that: the natural difference of healthy sides and the method's own error repeat in every
    expression of a face. The interval is that of the ratios, carried through `function_percent`, so that it is wide
    where P rises steeply.

    Withheld as poor effort when the noise hides the movement of the healthy side, or the interval says too little.

    Args:
        branch: Which one.
        pairs: At least one, from `pairs_of`.
        affected: The side that is graded; the other one is its measure.
    """
    pairs = tuple(pair for pair in pairs if pair.noise_ratio(affected) <= MOST_NOISE_RATIO)
    if not pairs:
        return withheld_branch(branch, WithheldReason.POOR_EFFORT)
    ratios = np.array([pair.ratio(affected) for pair in pairs])
    noises = np.array([pair.noise_ratio(affected) for pair in pairs])
    measured = np.square(noises) * (1.0 + np.square(np.clip(ratios, -1.0, 1.0)))
    common = np.array([pair.common_ratio(affected) for pair in pairs])
    weights = 1.0 / (measured + np.square(common))
    weights /= weights.sum()

    def function(shift: float) -> float:
        functions = [
            function_percent(ratio + shift, pair.yardstick.normal) for pair, ratio in zip(pairs, ratios, strict=True)
        ]
        return float(np.clip(weights @ np.array(functions), 0.0, 100.0))

    reach = Z_90 * float(np.hypot(weights @ common, np.sqrt(np.square(weights) @ measured)))
    found, low, high = function(0.0), function(-reach), function(reach)
    if high - low > 2.0 * MOST_HALF_WIDTH_PERCENT:
        return withheld_branch(branch, WithheldReason.UNSURE)
    noise_percent = 100.0 * float(np.sqrt(np.square(weights) @ np.square(noises)))
    order = np.argsort(-weights, kind="stable")
    return BranchGrade(
        branch=branch,
        function_percent=found,
        interval_percent=(low, high),
        severity=severity_of(found, noise_percent),
        withheld=None,
        evidence=tuple(pairs[index].expression for index in order),
        evidence_details=tuple(_evidence(pairs[index], affected, float(weights[index])) for index in order),
    )


def _evidence(pair: Pair, affected: Side, weight: float) -> BranchEvidence:
    """Return the numbers of one expression: the ratio as measured, and the function estimated from it."""
    yardstick = pair.yardstick
    return BranchEvidence(
        expression=pair.expression,
        quantity=yardstick.quantity,
        measured_percent=100.0 * pair.measured_ratio(affected),
        estimated_percent=function_percent(pair.ratio(affected), yardstick.normal),
        weight=weight,
        gain=yardstick.gain,
        lowest_percent=100.0 * yardstick.normal.lowest,
        usual_percent=100.0 * yardstick.normal.usual,
    )


def withheld_branch(branch: Branch, reason: WithheldReason) -> BranchGrade:
    """Return a branch without an answer."""
    return BranchGrade(branch, None, None, None, reason)
