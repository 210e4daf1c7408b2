"""Propose values for the items of the scales where geometry can tell, and withhold the others.

Mappings used, each a named table below:
- Function P to grades 1 to 6 (FNGS 2.0 regions; House-Brackmann forehead and mouth): the severity, `severity_of`, that
  is Table I of UPFP-SG with its named departures. It has the steps of FNGS 2.0 (above 75 %, above 50 %, below 50 %,
  trace, none; Vrabec 2009). Those of House and Brackmann's own percentages (1985) are the same (check).
- Function P to Sunnybrook's voluntary movement: `VOLUNTARY_LOWER_BOUND_PERCENT` (ours).
- Function P to Yanagihara's steps: `YANAGIHARA_LOWER_BOUND_PERCENT` (ours), of lids only where they close completely.
- Differences at rest: `NORMAL_DIFFERENCE_PERCENT`, the 95th percentile of 80 healthy faces (ours).
- Movement along with another: `SYNKINESIS_STEPS` (ours).

Rest and synkinesis are the weak spots of people and programs alike (`CLINICAL` section 5), so their items are only
proposed and must be confirmed. Folds, chin and neck cannot be seen in landmarks and are left to the clinician: their
depth, direction and bands. FNGS 2.0 grades the fold's region by its movement, and that the lifted upper lip tells: the
item is proposed from the snarl, says so, and must be confirmed too (`STANDS_FOR_ANOTHER`).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from palsygrader.domain.examination import ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import BranchGrade, ProposedItem, Scale, WithheldReason
from palsygrader.domain.measurement import NORMAL_EXCESS, Quantity
from palsygrader.domain.scales import ScaleSection, definitions
from palsygrader.domain.scales.eface import BALANCED
from palsygrader.domain.scales.house_brackmann import Eye, Forehead, Mouth, Rest
from palsygrader.domain.scales.shared import FOLLOWERS, follow, rest_step
from palsygrader.domain.scales.sheet import LEAST_CLOSED_PERCENT
from palsygrader.domain.scales.sunnybrook import MOVEMENTS
from palsygrader.domain.scales.yanagihara import NORMAL, PARTIAL, SEVERE
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity
from palsygrader.grading.findings import Findings
from palsygrader.grading.usability import WhyUntold

Value = int | WithheldReason
"""A proposed value, or why there is none."""

VOLUNTARY_LOWER_BOUND_PERCENT: Final[dict[int, float]] = {
    5: SEVERITY_LOWER_BOUND_PERCENT[Severity.I],
    4: 62.5,
    3: 37.5,
    2: SEVERITY_LOWER_BOUND_PERCENT[Severity.V],
    1: 0.0,
}
"""Lowest P of each Sunnybrook value of voluntary movement.

(ours) The scale counts movement in equal steps, 1 to 5 standing for 0, 25, 50, 75 and 100 % of the normal excursion
(Ross 1996), so inner bounds lie midway between steps; the outer ones are those of grades I (normal range) and VI
(noise).
"""

YANAGIHARA_LOWER_BOUND_PERCENT: Final[dict[int, float]] = {
    NORMAL: SEVERITY_LOWER_BOUND_PERCENT[Severity.II],
    PARTIAL: SEVERITY_LOWER_BOUND_PERCENT[Severity.IV],
    SEVERE: 0.0,
}
"""Lowest P of each step of Yanagihara's items.

(ours) Normal or nearly so, partial palsy, and severe or complete palsy stand for 100, 50 and 0 %; the bounds lie midway
between them, where grades II and IV end.
"""

FOREHEAD_OF_SEVERITY: Final = {
    Severity.I: Forehead.NORMAL,
    Severity.II: Forehead.MODERATE_TO_GOOD,
    Severity.III: Forehead.SLIGHT_TO_MODERATE,
    Severity.IV: Forehead.SLIGHT_TO_MODERATE,
    Severity.V: Forehead.SLIGHT_TO_MODERATE,
    Severity.VI: Forehead.NONE,
}
MOUTH_OF_SEVERITY: Final = {
    Severity.I: Mouth.NORMAL,
    Severity.II: Mouth.SLIGHT_ASYMMETRY,
    Severity.III: Mouth.SLIGHTLY_WEAK_WITH_EFFORT,
    Severity.IV: Mouth.ASYMMETRIC_WITH_EFFORT,
    Severity.V: Mouth.SLIGHT_MOVEMENT,
    Severity.VI: Mouth.NONE,
}

COMPLETE_CLOSURE_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.I]
"""The eye closes completely when its closure is in the normal range of the healthy side's.

The healthy eye is the measure because landmarks leave a gap between closed lids; `LEAST_CLOSED_PERCENT` besides.
"""
MINIMAL_EFFORT_CLOSURE_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.II]
"""An eye that closes completely with effort needs only minimal effort when gentle closure goes this far."""
NO_CLOSURE_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.V]
INCOMPLETE_CLOSURE_GRADE: Final = 4
"""FNGS 2.0, eye: an eye that cannot close completely is at least 4, one that can at most 3 (Vrabec 2009)."""

NORMAL_DIFFERENCE_PERCENT: Final[dict[Quantity, float]] = {
    Quantity.BROW_HEIGHT: 3.0,
    Quantity.PALPEBRAL_APERTURE: 1.2,
    Quantity.ORAL_COMMISSURE_HEIGHT: 2.5,
}
"""Largest difference of the sides at rest that counts as normal, percent of the eye distance.

(ours) 95th percentile of the neutral photographs of the 80 people of the London set, measured by this program with the
landmarks of `vision.landmarks`; to be measured again when these change. All 80 were used: not checked on others.
"""
FULL_DIFFERENCE_PERCENT: Final[dict[Quantity, float]] = {
    Quantity.BROW_HEIGHT: 10.0,
    Quantity.PALPEBRAL_APERTURE: 10.0,
    Quantity.ORAL_COMMISSURE_HEIGHT: 10.0,
}
"""Difference at rest that stands for the end of an eFACE-style line, percent of the eye distance.

(ours) A tenth of the eye distance is about 9 mm, and is nearly the mean palpebral fissure of the same people (11 %).
"""

SYNKINESIS_STEPS: Final[dict[Quantity, tuple[float, float, float]]] = {
    Quantity.OCULAR_SYNKINESIS: (NORMAL_EXCESS[Quantity.OCULAR_SYNKINESIS], 30.0, 50.0),
    Quantity.ORAL_SYNKINESIS: (NORMAL_EXCESS[Quantity.ORAL_SYNKINESIS], 4.0, 8.0),
}
"""Least excess over the healthy side that is mild, moderate, severe: percent of the aperture; of the eye distance.

(ours) In 95 of 100 London smiles the eyes differ by less than 13 % of the aperture; a whole smile moves the mouth
corner by 7.7 % of the eye distance. All 80 people were used: not checked on others.
"""
FULL_SYNKINESIS: Final = {Quantity.OCULAR_SYNKINESIS: 100.0, Quantity.ORAL_SYNKINESIS: 16.0}
"""(ours) Excess that stands for the end of an eFACE-style line: the eye shuts; twice a whole smile."""

STANDS_FOR_ANOTHER: Final = frozenset({(Scale.FNGS2, "nasolabial_fold")})
"""Items proposed from another sign than their own."""

UPPER_EXPRESSIONS: Final = (Expression.BROW_RAISE, Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)
"""Expressions during which a moving mouth is synkinesis."""
MOUTH_EXPRESSIONS: Final = (Expression.CLOSED_SMILE, Expression.OPEN_SMILE, Expression.SNARL, Expression.PUCKER)
"""Expressions during which a closing eye is synkinesis."""


def propose(
    records: Mapping[Expression, ExpressionRecord],
    affected_side: AffectedSide,
    branches: tuple[BranchGrade, ...],
    told: Mapping[Scale, Mapping[str, int]] = MappingProxyType({}),
    why_untold: WhyUntold | None = None,
) -> tuple[ProposedItem, ...]:
    """Return a proposal, or the reason for none, for every item of every scale, in the order of the sheets.

    Args:
        records: Any subset of the expressions.
        affected_side: As graded; BOTH and UNKNOWN withhold whatever compares the sides.
        branches: The program's answer for every branch.
        told: Values of items told by other means than geometry; they count where geometry need not withhold its own.
            The items of other scales that follow these (`FOLLOWERS`) follow them here too.
        why_untold: The rule by which the branches were withheld; None for that of measured geometry (`Findings`).
    """
    findings = Findings(records, affected_side, {grade.branch: grade for grade in branches}, why_untold)
    values = {
        Scale.HOUSE_BRACKMANN: _house_brackmann(findings),
        Scale.SUNNYBROOK: _sunnybrook(findings),
        Scale.FNGS2: _fngs2(findings),
        Scale.EFACE: _eface(findings),
        Scale.YANAGIHARA: _yanagihara(findings),
    }
    for scale, items in told.items():
        own = values[scale]
        own |= {item: value for item, value in items.items() if not isinstance(own.get(item), WithheldReason)}
    _let_follow(values)
    return tuple(
        _proposed(scale, item.identifier, item.section, values[scale].get(item.identifier))
        for scale in Scale
        for item in definitions(scale)
    )


def _let_follow(values: Mapping[Scale, dict[str, Value]]) -> None:
    """Set the items that follow others (`FOLLOWERS`) to what those say, so that confirming them changes nothing."""
    known = {
        f"{scale}.{item}": int(value)
        for scale, items in values.items()
        for item, value in items.items()
        if not isinstance(value, WithheldReason)
    }
    for key in FOLLOWERS:
        scale, _, item = key.partition(".")
        own = values[Scale(scale)]
        found = follow(key, known, known.get(key))
        if found is not None and not isinstance(own.get(item), WithheldReason):
            own[item] = found


def _proposed(scale: Scale, item: str, section: ScaleSection, value: Value | None) -> ProposedItem:
    must_confirm = section is not ScaleSection.VOLUNTARY or (scale, item) in STANDS_FOR_ANOTHER
    if value is None:
        return ProposedItem(scale, item, None, WithheldReason.NOT_MEASURABLE, must_confirm)
    if isinstance(value, WithheldReason):
        return ProposedItem(scale, item, None, value, must_confirm)
    return ProposedItem(scale, item, int(value), None, must_confirm)


def _house_brackmann(findings: Findings) -> dict[str, Value]:
    forehead = _severity(findings.branches[Branch.TEMPORAL])
    mouth = _severity(findings.branches[Branch.BUCCAL])
    asymmetries = _asymmetries(findings)
    return {
        "rest": asymmetries if isinstance(asymmetries, WithheldReason) else Rest(asymmetries > 0),
        "forehead": forehead if isinstance(forehead, WithheldReason) else FOREHEAD_OF_SEVERITY[forehead],
        "eye": _eye_closure(findings),
        "mouth": mouth if isinstance(mouth, WithheldReason) else MOUTH_OF_SEVERITY[mouth],
        "synkinesis": _worst_synkinesis(findings),
    }


def _sunnybrook(findings: Findings) -> dict[str, Value]:
    values: dict[str, Value] = {
        # Eye: 1 narrow, 2 wide. Mouth: 1 dropped, 2 pulled up.
        "rest_eye": _resting(findings, Quantity.PALPEBRAL_APERTURE, less=1, more=2),
        "rest_mouth": _resting(findings, Quantity.ORAL_COMMISSURE_HEIGHT, less=1, more=2),
    }
    for name in MOVEMENTS:
        expression = Expression(name)
        values[f"voluntary_{name}"] = _step(_function(findings.expression(expression)), VOLUNTARY_LOWER_BOUND_PERCENT)
        values[f"synkinesis_{name}"] = _synkinesis(findings, expression)
    return values


def _fngs2(findings: Findings) -> dict[str, Value]:
    return {
        "brow": _severity(findings.branches[Branch.TEMPORAL]),
        "eye": _fngs2_eye(findings),
        "nasolabial_fold": _severity(findings.expression(Expression.SNARL)),
        "mouth": _severity(findings.branches[Branch.BUCCAL]),
        "secondary_movement": _worst_synkinesis(findings),
    }


def _eface(findings: Findings) -> dict[str, Value]:
    smile = Expression.OPEN_SMILE if Expression.OPEN_SMILE in findings.records else Expression.CLOSED_SMILE
    return {
        "rest_brow": _line_at_rest(findings, Quantity.BROW_HEIGHT, direction=1),
        # 0 is wide and 200 narrow: more aperture is less on the line.
        "rest_palpebral_fissure": _line_at_rest(findings, Quantity.PALPEBRAL_APERTURE, direction=-1),
        "rest_oral_commissure": _line_at_rest(findings, Quantity.ORAL_COMMISSURE_HEIGHT, direction=1),
        "brow_elevation": _rounded(findings.branches[Branch.TEMPORAL]),
        "gentle_closure": _rounded(findings.expression(Expression.GENTLE_CLOSURE)),
        "full_closure": _rounded(findings.expression(Expression.TIGHT_CLOSURE)),
        "commissure_smile": _rounded(findings.expression(smile)),
        "lower_lip": _rounded(findings.branches[Branch.MARGINAL_MANDIBULAR]),
        "synkinesis_ocular": _line_of_synkinesis(findings, Quantity.OCULAR_SYNKINESIS),
        "synkinesis_midfacial": _line_of_synkinesis(findings, Quantity.ORAL_SYNKINESIS),
    }


def _yanagihara(findings: Findings) -> dict[str, Value]:
    asymmetries = _asymmetries(findings)
    moves = {name: findings.expression(Expression(name)) for name in ("blink", "snarl", "pucker", "open_smile")}
    moves["forehead"] = findings.branches[Branch.TEMPORAL]
    moves["lower_lip"] = findings.branches[Branch.MARGINAL_MANDIBULAR]
    return {
        "rest": asymmetries if isinstance(asymmetries, WithheldReason) else rest_step(asymmetries),
        "gentle_closure": _yanagihara_closure(findings, Expression.GENTLE_CLOSURE),
        "tight_closure": _yanagihara_closure(findings, Expression.TIGHT_CLOSURE),
        **{name: _yanagihara_step(_function(grade)) for name, grade in moves.items()},
    }


def _severity(grade: BranchGrade) -> Severity | WithheldReason:
    return grade.severity or grade.withheld or WithheldReason.NOT_MEASURABLE


def _function(grade: BranchGrade) -> float | WithheldReason:
    if grade.function_percent is None:
        return grade.withheld or WithheldReason.NOT_MEASURABLE
    return grade.function_percent


def _rounded(grade: BranchGrade) -> Value:
    function = _function(grade)
    return function if isinstance(function, WithheldReason) else round(function)


def _step(function: float | WithheldReason, lowest_of: Mapping[int, float]) -> Value:
    """Return the first step whose lowest P is reached."""
    if isinstance(function, WithheldReason):
        return function
    return next(value for value, lowest in lowest_of.items() if function >= lowest)


def _yanagihara_step(function: float | WithheldReason) -> Value:
    return _step(function, YANAGIHARA_LOWER_BOUND_PERCENT)


def _yanagihara_closure(findings: Findings, expression: Expression) -> Value:
    """Return the step of a closure, partial at most where the eye does not close completely."""
    function = _closure(findings, expression)
    if isinstance(function, WithheldReason) or function >= COMPLETE_CLOSURE_PERCENT:
        return _yanagihara_step(function)
    return min(int(_yanagihara_step(function)), PARTIAL)


def _eye_closure(findings: Findings) -> Value:
    """Return the House-Brackmann finding of the eye; both closures are needed unless one alone decides."""
    gentle = _closure(findings, Expression.GENTLE_CLOSURE)
    tight = _closure(findings, Expression.TIGHT_CLOSURE)
    if not isinstance(gentle, WithheldReason) and gentle >= COMPLETE_CLOSURE_PERCENT:
        return Eye.NORMAL
    if isinstance(tight, WithheldReason):
        return tight
    if tight < COMPLETE_CLOSURE_PERCENT:
        return Eye.NONE if tight < NO_CLOSURE_PERCENT else Eye.INCOMPLETE
    if isinstance(gentle, WithheldReason):
        return gentle
    if gentle >= MINIMAL_EFFORT_CLOSURE_PERCENT:
        return Eye.COMPLETE_WITH_MINIMAL_EFFORT
    return Eye.COMPLETE_WITH_EFFORT


def _closure(findings: Findings, expression: Expression) -> float | WithheldReason:
    """Return P of a closure; it tells nothing when the eyes are alike but not closed."""
    function = _function(findings.expression(expression))
    if isinstance(function, WithheldReason) or function < COMPLETE_CLOSURE_PERCENT:
        return function
    closed = findings.least(expression, Quantity.LID_CLOSURE)
    if isinstance(closed, WithheldReason):
        return closed
    return function if closed >= LEAST_CLOSED_PERCENT else WithheldReason.NOT_MEASURABLE


def _fngs2_eye(findings: Findings) -> Value:
    grade = _severity(findings.branches[Branch.ZYGOMATIC])
    closure = _eye_closure(findings)
    if isinstance(grade, WithheldReason):
        return grade
    if isinstance(closure, WithheldReason):
        # A grade below 4 says that the eye closes completely.
        return grade if grade >= INCOMPLETE_CLOSURE_GRADE else closure
    if closure >= Eye.INCOMPLETE:
        return max(int(grade), INCOMPLETE_CLOSURE_GRADE)
    return min(int(grade), INCOMPLETE_CLOSURE_GRADE - 1)


def _resting(findings: Findings, quantity: Quantity, *, less: int, more: int) -> Value:
    difference = findings.resting_difference(quantity)
    if isinstance(difference, WithheldReason):
        return difference
    if abs(difference) <= NORMAL_DIFFERENCE_PERCENT[quantity]:
        return 0
    return more if difference > 0 else less


def _asymmetries(findings: Findings) -> Value:
    """Return how many of brow, eye and mouth are not level at rest; all must have been seen."""
    found = [_resting(findings, quantity, less=1, more=1) for quantity in NORMAL_DIFFERENCE_PERCENT]
    withheld = next((value for value in found if isinstance(value, WithheldReason)), None)
    return withheld if withheld is not None else sum(map(int, found))


def _line_at_rest(findings: Findings, quantity: Quantity, *, direction: int) -> Value:
    difference = findings.resting_difference(quantity)
    if isinstance(difference, WithheldReason):
        return difference
    if abs(difference) <= NORMAL_DIFFERENCE_PERCENT[quantity]:
        return BALANCED
    share = max(-1.0, min(1.0, direction * difference / FULL_DIFFERENCE_PERCENT[quantity]))
    return round(BALANCED * (1.0 + share))


def _synkinesis(findings: Findings, expression: Expression) -> Value:
    """Return none, mild, moderate or severe (0 to 3) for the region that should have kept still."""
    quantity = _along(expression)
    excess = findings.excess(expression, quantity)
    if isinstance(excess, WithheldReason):
        return excess
    return sum(excess >= least for least in SYNKINESIS_STEPS[quantity])


def _along(expression: Expression) -> Quantity:
    return Quantity.ORAL_SYNKINESIS if expression in UPPER_EXPRESSIONS else Quantity.OCULAR_SYNKINESIS


def _worst_synkinesis(findings: Findings) -> Value:
    """Return the worst of eye and mouth; both must have been looked at."""
    worst = []
    for expressions in (UPPER_EXPRESSIONS, MOUTH_EXPRESSIONS):
        found = [_synkinesis(findings, expression) for expression in expressions]
        seen = [int(value) for value in found if not isinstance(value, WithheldReason)]
        if not seen:
            return found[0]
        worst.append(max(seen))
    return max(worst)


def _line_of_synkinesis(findings: Findings, quantity: Quantity) -> Value:
    expressions = UPPER_EXPRESSIONS if quantity is Quantity.ORAL_SYNKINESIS else MOUTH_EXPRESSIONS
    found = [findings.excess(expression, quantity) for expression in expressions]
    seen = [excess for excess in found if not isinstance(excess, WithheldReason)]
    if not seen:
        return next(reason for reason in found if isinstance(reason, WithheldReason))
    if max(seen) < SYNKINESIS_STEPS[quantity][0]:
        return BALANCED
    return round(BALANCED * (1.0 - min(1.0, max(seen) / FULL_SYNKINESIS[quantity])))
