"""How well synkinesis and rest are told on digital patients, by each method: the items that have to be confirmed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
from sklearn.metrics import cohen_kappa_score

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Side
from palsygrader.domain.grade import Grade, Scale
from palsygrader.domain.scales.sunnybrook import MOVEMENTS
from palsygrader.grading.features import EXPRESSIONS
from palsygrader.grading.network import REST_ITEMS
from palsygrader.grading.network_signs import synkinesis_regions
from palsygrader.training.grader_samples import Shoot, exertion_ratios
from palsygrader.training.grader_truth import truth_of
from palsygrader.vision.excursion import SIDES

_RESTS: Final = tuple(f"rest_{item}" for item in REST_ITEMS)
_SYNKINESES: Final = tuple(f"synkinesis_{name}" for name in MOVEMENTS)


def true_items(shot: Shoot) -> Mapping[str, int]:
    """Return the true values of Sunnybrook's items of synkinesis and rest; empty unless one half is weak."""
    patient = shot.seat.patient
    if patient.side not in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        return {}
    row = SIDES.index(Side(patient.side.value))
    truth = truth_of(patient, exertion_ratios(shot.plan))
    items = {name: int(state) for name, state in zip(_RESTS, truth.rest[row], strict=True)}
    for name in MOVEMENTS:
        expression = Expression(name)
        grades = truth.synkinesis[row, EXPRESSIONS.index(expression), synkinesis_regions(expression)]
        items[f"synkinesis_{name}"] = int(grades.max())
    return items


class SignTally:
    """Counts true and proposed values, by method."""

    def __init__(self) -> None:
        self._pairs: dict[str, list[tuple[str, int, int]]] = {}

    def add(self, method: str, shot: Shoot, grade: Grade) -> None:
        """Take note of what was proposed for a patient; what was withheld is not counted."""
        proposed = {one.item: one.value for one in grade.proposals if one.scale is Scale.SUNNYBROOK}
        pairs = self._pairs.setdefault(method, [])
        for item, true in true_items(shot).items():
            value = proposed.get(item)
            if value is not None:
                pairs.append((item, true, value))

    def rows(self, methods: Sequence[str]) -> Iterator[str]:
        """Yield a table in markdown: share of exact values and agreement beyond chance; "always 0" beside them."""
        yield f"| sign | true 0, % | {' | '.join(f'{name}: exact, % | kappa | n' for name in methods)} |"
        yield "|---|---|" + "---|" * (3 * len(methods))
        for title, items, weights in (
            ("synkinesis of a movement, 0 to 3", _SYNKINESES, "quadratic"),
            ("eye and mouth at rest", _RESTS, None),
        ):
            known = [true for own in self._pairs.values() for item, true, _ in own if item in items]
            cells = [
                _cells([pair[1:] for pair in self._pairs.get(name, ()) if pair[0] in items], weights)
                for name in methods
            ]
            none = 100.0 * float(np.mean(np.array(known) == 0)) if known else float("nan")
            yield f"| {title} | {none:.1f} | {' | '.join(cells)} |"


def _cells(pairs: Sequence[tuple[int, int]], weights: str | None) -> str:
    if not pairs:
        return "– | – | 0"
    true, told = np.array(pairs).T
    kappa = cohen_kappa_score(true, told, weights=weights) if len(np.union1d(true, told)) > 1 else float("nan")
    return f"{100.0 * float(np.mean(true == told)):.1f} | {kappa:.2f} | {len(true)}"
