"""Real smiles to learn grading from: healthy people at rest and smiling, whose buccal branches are whole."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT, AffectedSide, Branch
from palsygrader.grading.features import EXPRESSIONS, examination_features
from palsygrader.grading.grading_model import SIDE_ORDER
from palsygrader.grading.network import REST_ITEMS, SYNKINESIS_REGIONS
from palsygrader.training.grader_samples import GraderSample, measured
from palsygrader.training.grader_sets import GraderSet, stacked
from palsygrader.training.grader_truth import UNKNOWN, ExaminationTruth
from palsygrader.training.people import LondonPerson, load_people
from palsygrader.vision.excursion import SIDES
from palsygrader.vision.landmarks import FaceLandmarker

LOOK: Final = "healthy photograph"
"""The group `look` of these samples."""
_WHOLE_PERCENT: Final = 100.0


def smile_samples(data: Path, landmarker: FaceLandmarker, progress: Callable[[int, int], None]) -> GraderSet:
    """Return a sample per person of the London set that may be learnt from.

    Args:
        data: The development data.
        landmarker: Ours.
        progress: Told how many people are done and of how many.
    """
    people = [person for person in load_people(data) if not person.is_test]
    samples = []
    for number, person in enumerate(people, start=1):
        sample = _sample(person, landmarker)
        if sample is not None:
            samples.append(sample)
        progress(number, len(people))
    return stacked(samples)


def _sample(person: LondonPerson, landmarker: FaceLandmarker) -> GraderSample | None:
    pictures = {
        Expression.REST: read_photograph(person.neutral_path),
        Expression.OPEN_SMILE: read_photograph(person.smiling_path),
    }
    records = measured(pictures, landmarker)
    if len(records) < len(pictures):
        return None
    percent = np.full((len(SIDES), len(Branch)), np.nan, np.float32)
    percent[:, list(Branch).index(Branch.BUCCAL)] = _WHOLE_PERCENT
    truth = ExaminationTruth(
        percent,
        percent.copy(),
        SIDE_ORDER.index(AffectedSide.NONE),
        np.full((len(SIDES), len(EXPRESSIONS), len(SYNKINESIS_REGIONS)), UNKNOWN, np.int8),
        np.full((len(SIDES), len(REST_ITEMS)), UNKNOWN, np.int8),
    )
    nothing = np.full((len(EXPRESSIONS), LANDMARK_COUNT, 2), np.nan, np.float32)
    return GraderSample(
        f"london {person.number}", {"look": LOOK}, examination_features(records), truth, nothing, nothing
    )
