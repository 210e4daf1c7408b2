"""Stretches the network's intervals so that they hold what they say, on people it has not learnt from."""

from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from palsygrader.domain.face import Branch
from palsygrader.grading.network import GradingNetwork
from palsygrader.training.grader_batches import inputs_of
from palsygrader.training.grader_sets import GraderSet

COVERAGE: Final = 0.90
_TAIL: Final = 0.05
_LEAST_ARM_PERCENT: Final = 0.5
"""An arm of an interval is taken to be at least this long: P is told in steps of 2.5."""
_LEAST_SAMPLES: Final = 20
"""(ours) Fewer answers do not tell a stretch; the interval stays as it is."""
_AT_ONCE: Final = 64


def stretches(network: GradingNetwork, samples: GraderSet) -> dict[Branch, float]:
    """Return what either arm of each branch's interval is stretched by, split conformal (Lei et al. 2018).

    For every answer the stretch is taken at which its interval just holds the truth (doi 10.1080/01621459.2017.1307116:
    the score is the error over the model's own spread); the 90 % quantile of these holds nine of ten.

    Args:
        network: In use.
        samples: Of people it has not learnt from; weak halves with a known P are looked at, and the lesser half of
            patients of whom none is weak.
    """
    percent, ends = _answers(network, samples)
    truths = 0.5 * (samples.low_percent + samples.high_percent)
    exact = samples.high_percent - samples.low_percent < _LEAST_ARM_PERCENT
    weaker = samples.low_percent.sum(axis=2).argmin(axis=1)
    rows = np.arange(len(samples))
    found: dict[Branch, float] = {}
    for column, branch in enumerate(Branch):
        error = truths[rows, weaker, column] - percent[rows, weaker, column]
        arms = np.abs(ends[:, rows, weaker, column] - percent[rows, weaker, column])
        arm = np.maximum(np.where(error < 0, arms[0], arms[1]), _LEAST_ARM_PERCENT)
        needed = (np.abs(error) / arm)[exact[rows, weaker, column] & ~np.isnan(error)]
        if len(needed) < _LEAST_SAMPLES:
            found[branch] = 1.0
            continue
        share = min(1.0, np.ceil((len(needed) + 1) * COVERAGE) / len(needed))
        found[branch] = float(np.quantile(needed, share, method="higher"))
    return found


def _answers(network: GradingNetwork, samples: GraderSet) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return P, shape (n, 2, 4), and both ends of its interval, shape (2, n, 2, 4)."""
    percents, ends = [], []
    with torch.inference_mode():
        for start in range(0, len(samples), _AT_ONCE):
            rows = samples.rows(list(range(start, min(start + _AT_ONCE, len(samples)))))
            answers = network(inputs_of(rows, torch.device("cpu")))
            percents.append(answers.function_percent.numpy())
            tails = (_TAIL, 1.0 - _TAIL)
            plain = answers.function.shape[-1] == 1
            own = [answers.function_percent if plain else answers.quantile_percent(tail) for tail in tails]
            ends.append(np.stack([end.numpy() for end in own]))
    return np.concatenate(percents), np.concatenate(ends, axis=1)
