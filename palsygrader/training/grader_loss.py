"""What an answer of the grading network costs against the truth."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor

from palsygrader.grading.network import STEP_PERCENT, Answers, Regression, bin_percents
from palsygrader.training.grader_sets import GraderSet
from palsygrader.training.grader_truth import UNKNOWN

_LABEL_SPREAD_PERCENT: Final = 3.0
"""Standard deviation of the distribution that a known P is told as."""
_MEAN_COST: Final = 4.0
"""Of the expected P's distance from the truth, 1 for 100 points, beside the distribution's own cost."""
_HEALTHY_HALF_COST: Final = 0.4
"""Of a half whose branches are all whole: there are more of them than of weak ones."""
_SIDE_COST: Final = 0.5
_SYNKINESIS_COST: Final = 0.5
_REST_COST: Final = 0.2
_WHOLE_PERCENT: Final = 99.0


@dataclass(frozen=True, slots=True, eq=False)
class TruthBatch:
    """The truth of a batch, as `GraderSet` has it."""

    low_percent: Tensor
    high_percent: Tensor
    side: Tensor
    synkinesis: Tensor
    rest: Tensor

    @classmethod
    def of(cls, samples: GraderSet, device: torch.device) -> "TruthBatch":
        """Return that of some samples."""
        classes = (samples.side, samples.synkinesis.astype(np.int64), samples.rest.astype(np.int64))
        return cls(
            torch.from_numpy(samples.low_percent).to(device),
            torch.from_numpy(samples.high_percent).to(device),
            *(torch.from_numpy(np.asarray(one)).to(device) for one in classes),
        )


def loss_of(answers: Answers, truth: TruthBatch, regression: Regression) -> Tensor:
    """Return the mean loss of a batch; what is not known of it costs nothing."""
    known = ~truth.low_percent.isnan()
    low, high = truth.low_percent.nan_to_num(0.0), truth.high_percent.nan_to_num(100.0)
    whole = torch.where(known, low, 100.0).amin(dim=2, keepdim=True) >= _WHOLE_PERCENT
    costs = torch.where(whole, _HEALTHY_HALF_COST, 1.0) * known
    found = answers.function_percent
    beyond = (low - found).clamp(min=0.0) + (found - high).clamp(min=0.0)
    each = _MEAN_COST * beyond / 100.0
    if regression is Regression.CLASSIFICATION:
        bins = (0.5 * (low + high) / STEP_PERCENT).round().long()
        each = -answers.function_logits.float().log_softmax(dim=-1).gather(-1, bins[..., None])[..., 0]
    if regression is Regression.LABEL_DISTRIBUTION:
        each = each - (_label(low, high) * answers.function_logits.float().log_softmax(dim=-1)).sum(dim=-1)
    elif regression is Regression.CUMULATIVE:
        above = _label(low, high).flip(-1).cumsum(dim=-1).flip(-1)[..., 1:].clamp(0.0, 1.0)
        each = (
            each
            + torch.nn.functional.binary_cross_entropy_with_logits(
                answers.function_logits.float(), above, reduction="none"
            ).mean(dim=-1)
            * 4.0
        )
    function = (each * costs).sum() / costs.sum().clamp(min=1.0)
    return (
        function
        + _SIDE_COST * _class_loss(answers.side_logits, truth.side)
        + _SYNKINESIS_COST * _class_loss(answers.synkinesis_logits, truth.synkinesis)
        + _REST_COST * _class_loss(answers.rest_logits, truth.rest)
    )


def _label(low: Tensor, high: Tensor) -> Tensor:
    """Return the distribution over the bins that a truth is told as, shape (..., BINS).

    A range is told as even within, falling off outside as a known P does to both sides.
    """
    percents = bin_percents(low.device)
    beyond = (low[..., None] - percents).clamp(min=0.0) + (percents - high[..., None]).clamp(min=0.0)
    spread = max(_LABEL_SPREAD_PERCENT, 0.5 * STEP_PERCENT)
    share = (-0.5 * (beyond / spread).square()).exp()
    return share / share.sum(dim=-1, keepdim=True)


def _class_loss(logits: Tensor, classes: Tensor) -> Tensor:
    known = (classes != UNKNOWN).sum()
    flat = logits.float().reshape(-1, logits.shape[-1])
    total = torch.nn.functional.cross_entropy(flat, classes.reshape(-1), ignore_index=UNKNOWN, reduction="sum")
    return total / known.clamp(min=1)
