"""Chooses how much of the network's chances an interval leaves out, so that it holds what it says on other people."""

from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from palsygrader.domain.face import Branch
from palsygrader.grading.network import GradingNetwork
from palsygrader.training.grader_batches import inputs_of
from palsygrader.training.grader_sets import GraderSet

COVERAGE: Final = 0.90
USUAL_TAIL: Final = 0.05
_TAILS: Final = (0.002, 0.005, *(round(0.01 * number, 2) for number in range(1, 31)))
"""Shares left out at either end that are tried."""
_LEAST_SAMPLES: Final = 20
"""(ours) Fewer answers do not tell it; the usual tail is taken."""
_EXACT_PERCENT: Final = 0.5
_AT_ONCE: Final = 64


def interval_tails(network: GradingNetwork, samples: GraderSet) -> dict[Branch, float]:
    """Return, per branch, the greatest share left out at either end at which nine of ten intervals hold the truth.

    Conformalised quantiles by their level (Romano et al. 2019, arXiv 1905.03222): where many truths are 0 or 100, the
    ends of the scale, stretching an interval's arms would leave these out one and all.

    Args:
        network: In use; not of plain regression, whose intervals have no width.
        samples: Of people it has not learnt from; weak halves with a known P are looked at, and the lesser half of
            patients of whom none is weak.
    """
    ends = _ends(network, samples)
    truths = 0.5 * (samples.low_percent + samples.high_percent)
    exact = samples.high_percent - samples.low_percent < _EXACT_PERCENT
    rows, weaker = np.arange(len(samples)), np.nan_to_num(samples.low_percent, nan=100.0).sum(axis=2).argmin(axis=1)
    found: dict[Branch, float] = {}
    for column, branch in enumerate(Branch):
        known = exact[rows, weaker, column]
        if np.count_nonzero(known) < _LEAST_SAMPLES:
            found[branch] = USUAL_TAIL
            continue
        truth, own = truths[rows, weaker, column][known], ends[:, :, rows, weaker, column][..., known]
        covered = ((own[:, 0] <= truth) & (truth <= own[:, 1])).mean(axis=1)
        enough = np.flatnonzero(covered >= COVERAGE)
        found[branch] = _TAILS[int(enough[-1])] if len(enough) else _TAILS[0]
    return found


def _ends(network: GradingNetwork, samples: GraderSet) -> NDArray[np.float32]:
    """Return both ends of the intervals of every tail, shape (tails, 2, n, 2, 4)."""
    found = []
    with torch.inference_mode():
        for start in range(0, len(samples), _AT_ONCE):
            rows = samples.rows(list(range(start, min(start + _AT_ONCE, len(samples)))))
            answers = network(inputs_of(rows, torch.device("cpu")))
            plain = answers.function.shape[-1] == 1
            own = [
                [answers.function_percent if plain else answers.quantile_percent(share) for share in (tail, 1.0 - tail)]
                for tail in _TAILS
            ]
            found.append(np.stack([np.stack([end.numpy() for end in both]) for both in own]))
    return np.concatenate(found, axis=2)
