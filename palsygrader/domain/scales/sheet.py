"""The scales of one examination: the values that stand, their scores, and what the clinician still has to answer."""

from typing import Final

from palsygrader.domain.examination import Examination, QualityIssue
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import ProposedItem, Scale
from palsygrader.domain.measurement import Quantity
from palsygrader.domain.scales import ScaleScore, definitions, score
from palsygrader.domain.scales.house_brackmann import Eye
from palsygrader.domain.scales.shared import BROW_AT_REST, FOLLOWERS, follow
from palsygrader.domain.severity import Severity

GRADING_SCALES: Final = (Scale.HOUSE_BRACKMANN, Scale.SUNNYBROOK, Scale.FNGS2)
"""Scales that should be complete before signing; folds (eFACE-style) and one eye alone (Yanagihara) are not seen."""

LEAST_CLOSED_PERCENT: Final = 80.0
"""(ours) An eye that closes completely has lost at least so much of its own aperture, as measured.

Two eyes that close half way are alike and yet both open. Closed eyes of the digital patient measure 100 %; the fifth
below is left for the gap between closed lids.
"""
INCOMPLETE_CLOSURE_FROM: Final = Severity.IV
"""House-Brackmann III against IV turns on eye closure: from IV on it is incomplete (House and Brackmann 1985)."""


def values_in_force(examination: Examination, scale: Scale) -> dict[str, int]:
    """Return the value that stands for each item.

    It is the clinician's decision, else what the clinician's answers to the items it follows mean (`shared`), else the
    program's proposal. Items with none of these are left out.
    """
    values: dict[str, int] = {}
    for item in definitions(scale):
        key = f"{scale}.{item.identifier}"
        value = _answered(examination, key)
        if value is None:
            value = followed(examination, key)
        if value is None:
            value = _proposed(examination, key)
        if value is not None:
            values[item.identifier] = value
    return values


def followed(examination: Examination, key: str) -> int | None:
    """Return what an item follows from the clinician's answers to others, None when it does not or was set itself."""
    if key not in FOLLOWERS or _answered(examination, key) is not None:
        return None
    answered = any(_answered(examination, source) is not None for source in FOLLOWERS[key].sources)
    return _following(examination, key) if answered else None


def scale_scores(examination: Examination) -> dict[Scale, ScaleScore]:
    """Return the score of every scale from the values that stand."""
    return {scale: score(scale, values_in_force(examination, scale)) for scale in Scale}


def eye_stays_open(examination: Examination) -> bool:
    """Tell whether the eye does not close completely, which can harm the cornea.

    The House-Brackmann eye item in force decides; where it has none, the zygomatic grade that stands; where that has
    none either, as where both sides are weak, how far the lids were seen to close tightly.
    """
    eye = values_in_force(examination, Scale.HOUSE_BRACKMANN).get("eye")
    if eye is not None:
        return eye >= Eye.INCOMPLETE
    severity = examination.severity(Branch.ZYGOMATIC)
    if severity is not None:
        return severity >= INCOMPLETE_CLOSURE_FROM
    record = examination.records.get(Expression.TIGHT_CLOSURE)
    if record is None or any(flag.issue is QualityIssue.COVERED for flag in record.quality):
        return False
    closures = [m.value for m in record.measurements if m.quantity is Quantity.LID_CLOSURE]
    return bool(closures) and min(closures) < LEAST_CLOSED_PERCENT


def to_confirm(examination: Examination) -> tuple[str, ...]:
    """Return the decision keys of proposed values that must be confirmed and that nobody has decided yet.

    An item the program could not propose has nothing to confirm (`to_set`), and one that follows others is not asked
    for again.
    """
    keys = (_key(p) for p in _proposals(examination) if p.must_confirm and p.value is not None)
    return tuple(key for key in keys if _answered(examination, key) is None and _following(examination, key) is None)


def to_set(examination: Examination) -> tuple[str, ...]:
    """Return the decision keys of the items without any value that keep the `GRADING_SCALES` from being complete.

    An item that will follow others is not asked for besides them.
    """
    if examination.grade is None:
        return ()
    scores = scale_scores(examination)
    missing = [f"{scale}.{item}" for scale in GRADING_SCALES for item in scores[scale].missing]
    return tuple(key for key in missing if not (key in FOLLOWERS and set(FOLLOWERS[key].sources) & set(missing)))


def _following(examination: Examination, key: str) -> int | None:
    """Return what the values in force of the items it follows mean for an item, whoever they are from.

    What the program withheld, since it saw too little, waits for all of them that are asked for: those that it saw were
    not enough.
    """
    if key not in FOLLOWERS:
        return None
    values: dict[str, int] = {}
    for source in FOLLOWERS[key].sources:
        answer = _answered(examination, source)
        value = answer if answer is not None else _proposed(examination, source)
        if value is not None:
            values[source] = value
    withheld = any(_key(p) == key and p.value is None for p in _proposals(examination))
    if withheld and set(FOLLOWERS[key].sources) - values.keys() - {BROW_AT_REST}:  # nobody asks for the brow
        return None
    return follow(key, values, _proposed(examination, key))


def _answered(examination: Examination, key: str) -> int | None:
    decision = examination.decision(key)
    return int(decision.value) if decision is not None and decision.value is not None else None


def _proposed(examination: Examination, key: str) -> int | None:
    return next((p.value for p in _proposals(examination) if _key(p) == key), None)


def _proposals(examination: Examination) -> tuple[ProposedItem, ...]:
    return examination.grade.proposals if examination.grade is not None else ()


def _key(proposal: ProposedItem) -> str:
    return f"{proposal.scale}.{proposal.item}"
