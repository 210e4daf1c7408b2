"""Turns the visits of a data set into samples for the grading network."""

import hashlib
from collections.abc import Callable, Collection, Iterable
from typing import Final

import numpy as np

from palsygrader.domain.face import LANDMARK_COUNT, AffectedSide, Branch, Side
from palsygrader.errors import InputError
from palsygrader.grading.features import EXPRESSIONS, examination_features
from palsygrader.grading.grading_model import SIDE_ORDER
from palsygrader.grading.network import REST_ITEMS, SYNKINESIS_REGIONS
from palsygrader.training.dataset import Dataset, Truth
from palsygrader.training.grader_cases import records_of
from palsygrader.training.grader_samples import GraderSample
from palsygrader.training.grader_sets import GraderSet, stacked
from palsygrader.training.grader_truth import UNKNOWN, ExaminationTruth
from palsygrader.vision.excursion import SIDES
from palsygrader.vision.landmarks import FaceLandmarker

_WHOLE_PERCENT: Final = 100.0
_NOT_KNOWN: Final = np.full((len(EXPRESSIONS), LANDMARK_COUNT, 2), np.nan, np.float32)


def dataset_digest(dataset: Dataset, landmarker_sha256: str) -> str:
    """Return what changes when files, labels or the landmarker do, 16 letters."""
    told = hashlib.sha256(landmarker_sha256.encode())
    for visit in dataset.visits:
        files = [(e.value, str(file), file.stat().st_size, file.stat().st_mtime_ns) for e, file in visit.files.items()]
        told.update(repr((visit.person, visit.visit, files, visit.ratings, sorted(visit.groups.items()))).encode())
    return told.hexdigest()[:16]


def people_digests(people: Iterable[str]) -> dict[str, str]:
    """Return what weights remember of each of the people they were trained on: 16 letters.

    It can be found out by trying every name: the people of a data set are told by numbers without meaning elsewhere.
    """
    return {person: hashlib.sha256(person.encode()).hexdigest()[:16] for person in people}


def never_learnt(dataset: Dataset, learnt: Collection[str], *, everybody: bool = False) -> Dataset:
    """Return the visits of the persons whose digest is not among those learnt.

    Args:
        dataset: Any.
        learnt: Digests, as of `people_digests`.
        everybody: Whether nobody may have been learnt from.

    Raises:
        InputError: `cli.evaluate.all_learnt`, nobody is left; `cli.evaluate.start_learnt`, somebody was learnt from.
    """
    digests = people_digests(dataset.persons)
    judged = dataset.of_persons({person for person, digest in digests.items() if digest not in learnt})
    if everybody and len(judged.persons) < len(digests):
        raise InputError("cli.evaluate.start_learnt", learnt=len(digests) - len(judged.persons), count=len(digests))
    if dataset.visits and not judged.visits:
        raise InputError("cli.evaluate.all_learnt", count=len(digests))
    return judged


def dataset_samples(dataset: Dataset, landmarker: FaceLandmarker, progress: Callable[[int], None]) -> GraderSet | None:
    """Return the samples of a data set; None when nothing in it can be measured.

    Args:
        dataset: Its visits are measured as the clinic measures them.
        landmarker: Our landmarker.
        progress: Told how many visits are done.

    Raises:
        InputError: A file cannot be read.
    """
    samples = []
    for number, visit in enumerate(dataset.visits, start=1):
        features = examination_features(records_of(visit, landmarker))
        if features.present.any():
            truth = truth_of_visit(visit.truth())
            samples.append(GraderSample(visit.person, visit.groups, features, truth, _NOT_KNOWN, _NOT_KNOWN))
        progress(number)
    return stacked(samples) if samples else None


def truth_of_visit(truth: Truth) -> ExaminationTruth:
    """Return what is known of a visit: the healthy half of a one-sided palsy is whole, the rest is as it was graded.

    P of a patient of whom no half is weak is that of the lesser half; which one that is, is not known. Synkinesis and
    rest are not in a manifest.
    """
    low = np.full((len(SIDES), len(Branch)), np.nan, np.float32)
    high = low.copy()
    if truth.side in {AffectedSide.LEFT, AffectedSide.RIGHT}:
        weak = SIDES.index(Side(truth.side.value))
        low[1 - weak] = high[1 - weak] = _WHOLE_PERCENT
        for column, branch in enumerate(Branch):
            if branch in truth.branches:
                known = truth.branches[branch]
                low[weak, column], high[weak, column] = known.low_percent, known.high_percent
    elif truth.side is AffectedSide.NONE:
        for column, branch in enumerate(Branch):
            if branch in truth.branches:
                low[:, column], high[:, column] = truth.branches[branch].low_percent, _WHOLE_PERCENT
    return ExaminationTruth(
        low,
        high,
        SIDE_ORDER.index(truth.side) if truth.side in SIDE_ORDER else UNKNOWN,
        np.full((len(SIDES), len(EXPRESSIONS), len(SYNKINESIS_REGIONS)), UNKNOWN, np.int8),
        np.full((len(SIDES), len(REST_ITEMS)), UNKNOWN, np.int8),
    )
