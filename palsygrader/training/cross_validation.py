"""Judge the grading network on a data set of one's own: trained on some persons, asked about the others, by turns."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from palsygrader.domain.face import Branch
from palsygrader.errors import InputError
from palsygrader.grading.grading_model import LEARNT_PEOPLE, GradingModel
from palsygrader.grading.network import GradingNetwork
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.training.calibration import interval_tails
from palsygrader.training.dataset import Dataset
from palsygrader.training.grader_baselines import majority_class, predict_the_mean
from palsygrader.training.grader_cases import Method, dataset_cases, geometry_method, truth_cases
from palsygrader.training.grader_dataset import people_digests
from palsygrader.training.grader_measures import Case
from palsygrader.training.grader_sets import GraderSet
from palsygrader.training.splits import Split, k_fold, leave_one_person_out
from palsygrader.training.train_grader import GraderJob, split_for_curve, train_grader, write_grader
from palsygrader.vision.landmarks import FaceLandmarker

OURS: Final = "palsygrader, never saw the person"
EACH_PERSON: Final = "people"
"""In the place of a number of folds: every person alone is kept apart once."""
_LEAST_PEOPLE: Final = 2
"""To learn from: one, and one for curve and intervals."""
Tell = Callable[[int, int, int], None]
"""Told the fold (from 1), how many there are, and the batch."""


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """How it is done.

    Attributes:
        job: How each network is trained; its folder holds one for each fold.
        folds: How many, in digits, or EACH_PERSON.
        kept_ratio: Of a fold's people to learn from, kept for the curve and the intervals.
    """

    job: GraderJob
    folds: str
    kept_ratio: float


def cross_validate(
    plan: CrossValidation, dataset: Dataset, samples: GraderSet, landmarker: FaceLandmarker, tell: Tell
) -> dict[str, list[Case]]:
    """Return the answers of ours, of geometry and of what needs no look at the face, on every person of a data set.

    Stopped and called again with the same plan, it goes on where it was.

    Args:
        plan: How.
        dataset: All of it.
        samples: Made of it.
        landmarker: Ours.
        tell: Told how far it is.

    Raises:
        InputError: `dataset.too_few_persons`; `cli.train.too_little`, a fold leaves too few people to learn from.
    """
    seed = plan.job.seed
    splits = (
        tuple(leave_one_person_out(dataset)) if plan.folds == EACH_PERSON else k_fold(dataset, int(plan.folds), seed)
    )
    found: dict[str, list[Case]] = {}
    for number, split in enumerate(splits, start=1):
        ours = _trained(plan, split, samples, number, partial(tell, number, len(splits)))
        provider = Provider(landmarker.name, landmarker.sha256)
        methods = (Method(OURS, landmarker, NetworkGrader(ours, provider)), geometry_method("geometry", landmarker))
        answers = dataset_cases(split.judging, methods, lambda _done: None)
        learnt = truth_cases(split.training)
        answers["majority class"] = majority_class(learnt, answers[OURS])
        answers["predict the mean"] = predict_the_mean(learnt, answers[OURS])
        for name, cases in answers.items():
            found.setdefault(name, []).extend(cases)
    return found


def _trained(
    plan: CrossValidation, split: Split, samples: GraderSet, number: int, tell: Callable[[int], None]
) -> GradingModel:
    """Return a network that has learnt from a fold's training part."""
    people = set(split.training.persons)
    own = samples.rows(np.flatnonzero([person in people for person in samples.people]))
    if len(set(own.people)) < _LEAST_PEOPLE:
        raise InputError("cli.train.too_little", count=len(set(own.people)), least=_LEAST_PEOPLE)
    job = replace(plan.job, folder=plan.job.folder / f"fold {number}")
    learnt, kept = split_for_curve(own, plan.kept_ratio, job.seed)
    weights = train_grader(job, learnt, kept, lambda step, _error: tell(step))
    network = GradingNetwork(job.features, job.regression)
    network.load_state_dict(weights)
    calibration = interval_tails(network.eval(), kept)
    about = {LEARNT_PEOPLE: sorted(people_digests(own.people).values())}
    write_grader(job.folder, job.folder / "weights", about, {branch: calibration[branch] for branch in Branch})
    return GradingModel(job.folder / "weights", job.device)
