"""Train the grading network with one thing changed at a time, and print what each costs: regression, features, looks.

    python -m palsygrader.training.ablate_grader --work FOLDER [--effort RATIO] [--only regression features looks]

FOLDER is that of `palsygrader train grader`, whose samples are used. Everything else is the same: samples, seed, number
of batches; but appearance alone learns nothing from patients of whom only landmarks are known. Errors are those of the
weaker halves on people kept from learning. A network that reads artefacts of a look instead of the face would fail on
the other look. The last column is a guard of the same kind: how many branches of the healthy halves of palsies get P of
at least 90.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch

from palsygrader.domain.face import Branch
from palsygrader.grading.network import Feature, GradingNetwork, Regression
from palsygrader.training.grader_measures import SPARED_FROM_PERCENT
from palsygrader.training.grader_sets import GraderSet, joined, read_pictured, read_shards
from palsygrader.training.landmark_only_samples import LOOK as LANDMARKS_ONLY
from palsygrader.training.smile_samples import LOOK as HEALTHY
from palsygrader.training.train_grader import (
    STEPS,
    WEAK_HALF_BELOW_PERCENT,
    GraderJob,
    answered_percent,
    split_for_curve,
    train_grader,
    weak_halves_errors,
)

_KEPT_RATIO: Final = 0.1
_SEED: Final = 0
_ALL: Final = tuple(Feature)
_LOOKS: Final = ("rendered", "photograph")


class Ablation:
    """Trains variants on the same samples.

    Args:
        work: Folder of `train grader`.
        effort: Share of its usual number of batches.
    """

    def __init__(self, work: Path, effort: float) -> None:
        photographed, self._kept = split_for_curve(read_pictured(work), _KEPT_RATIO, _SEED)
        smiles, people = read_shards(work / "smiles"), set(photographed.people)
        learnt_smiles = smiles.rows(np.flatnonzero([person in people for person in smiles.people]))
        self._pictured = joined([photographed, learnt_smiles])
        self._learnt = joined([self._pictured, read_shards(work / "landmarks only")])
        steps = max(round(STEPS * effort), 1)
        self._job = GraderJob(work / "ablation" / f"{steps} batches", steps, _SEED)

    def regressions(self) -> Iterator[str]:
        """Yield a row for each way of telling P; landmarks only, which are learnt ten times as fast."""
        seen = (Feature.GEOMETRY, Feature.MOTION)
        for regression in Regression:
            yield self._row(
                f"{regression.value}, landmarks only", replace(self._job, features=seen, regression=regression)
            )

    def features(self) -> Iterator[str]:
        """Yield a row for all features, for each kind left out, and for each alone."""
        yield self._row("all features", self._job)
        for feature in Feature:
            rest = tuple(one for one in _ALL if one is not feature)
            yield self._row(f"without {feature.value}", replace(self._job, features=rest))
        for feature in Feature:
            learnt = self._pictured if feature is Feature.APPEARANCE else self._learnt
            yield self._row(f"{feature.value} alone", replace(self._job, features=(feature,)), learnt)

    def looks(self) -> Iterator[str]:
        """Yield a row for each look, learnt on the other one."""
        for look in _LOOKS:
            photographs = {"photograph", HEALTHY}  # of the same people
            held_out = photographs if look in photographs else {look}
            learnt = _of_looks(self._learnt, {LANDMARKS_ONLY, HEALTHY, *_LOOKS} - held_out)
            kept = _of_looks(joined([self._kept, _of_looks(self._learnt, {look})]), {look})
            yield self._row(f"{look}, learnt on the other look", self._job, learnt, kept)

    def _row(self, name: str, job: GraderJob, learnt: GraderSet | None = None, kept: GraderSet | None = None) -> str:
        job = replace(job, folder=job.folder / name)
        judged = self._kept if kept is None else kept

        def tell(step: int, _error: float | None) -> None:
            sys.stderr.write(f"\r{name}: {step}/{job.steps}\033[K")
            sys.stderr.flush()

        weights = train_grader(job, self._learnt if learnt is None else learnt, self._kept, tell)
        network = GradingNetwork(job.features, job.regression)
        network.load_state_dict(weights)
        percent = answered_percent(network.eval(), judged, torch.device("cpu"))
        errors = branch_errors(percent, judged)
        cells = " | ".join(f"{errors[branch]:.1f}" for branch in Branch)
        return f"| {name} | {cells} | {np.mean(list(errors.values())):.1f} | {healthy_halves(percent, judged):.1f} |"


def branch_errors(percent: np.ndarray, samples: GraderSet) -> Mapping[Branch, float]:
    """Return the mean error of P of the weaker halves per branch, points.

    Args:
        percent: Shape (n, 2, 4), the answers.
        samples: Their truths.
    """
    errors = weak_halves_errors(percent, samples)
    return {branch: float(np.nanmean(errors[..., column])) for column, branch in enumerate(Branch)}


def healthy_halves(percent: np.ndarray, samples: GraderSet) -> float:
    """Return how many branches of the healthy halves of one-sided palsies get P of grade I, %; NaN without any.

    Args:
        percent: Shape (n, 2, 4), the answers.
        samples: Their truths.
    """
    weak = samples.low_percent.min(axis=2) < WEAK_HALF_BELOW_PERCENT
    healthy = ~weak & weak[:, ::-1]
    return 100.0 * float(np.mean(percent[healthy] >= SPARED_FROM_PERCENT)) if healthy.any() else float("nan")


def _of_looks(samples: GraderSet, looks: set[str]) -> GraderSet:
    return samples.rows(np.flatnonzero([groups.get("look") in looks for groups in samples.groups]))


ABLATIONS: Final[Mapping[str, Callable[[Ablation], Iterator[str]]]] = {
    "regression": Ablation.regressions,
    "features": Ablation.features,
    "looks": Ablation.looks,
}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Ablation of the grading network")
    parser.add_argument("--work", type=Path, required=True, help="folder of `palsygrader train grader`")
    parser.add_argument("--effort", type=float, default=0.2, help="share of the usual number of batches")
    parser.add_argument("--only", nargs="+", choices=tuple(ABLATIONS), default=tuple(ABLATIONS))
    arguments = parser.parse_args()
    ablation = Ablation(arguments.work, arguments.effort)
    sys.stdout.write(f"| variant | {' | '.join(branch.value for branch in Branch)} | mean | healthy halves, % |\n")
    sys.stdout.write(f"|---|{'---|' * (len(Branch) + 2)}\n")
    for name in arguments.only:
        for row in ABLATIONS[name](ablation):
            sys.stdout.write(f"{row}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
