"""Puppets to learn landmarks from: photographed people with palsies they do not have."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.face import IRIS, LANDMARK_COUNT
from palsygrader.training.face_model import FaceModel, load_face_model
from palsygrader.training.landmark_pictures import (
    PARTED_PUPPET,
    Sample,
    drawn_activations,
    parted_activations,
    point_weights,
    to_sample,
)
from palsygrader.training.people import LondonPerson
from palsygrader.training.photograph_samples import CANTHI, learnt_resting_points
from palsygrader.training.population import draw_sitting
from palsygrader.training.puppet import Puppet, PuppetMesh, puppet_mesh
from palsygrader.training.puppet_fit import accepted, fit_face

PATIENTS_PER_PERSON: Final = 3
PICTURES_PER_PATIENT: Final = 13
FIRST_SEED: Final = 500_000
"""Of the palsies that puppets are given; rendered patients have others."""
TAUGHT_WEIGHT: Final = 0.3
"""Landmarks that were not placed by hand on the photograph follow the fitted face only."""

_LOOKS: Final = ("eyeLook", "eyeball")
"""Starts of the names of shapes that turn the eyes: a photograph's look ahead."""


@lru_cache(maxsize=1)
def _model(data: Path) -> tuple[FaceModel, PuppetMesh]:
    model = load_face_model(data)
    return model, puppet_mesh(model)


def puppet_samples(
    data: Path, person: LondonPerson, difference: NDArray[np.float64], *, parted: bool = False
) -> Iterator[Sample]:
    """Yield the pictures of one person under several palsies; none where the face model does not fit the photograph.

    Args:
        data: The development data.
        person: Who; not one kept apart for judging.
        difference: From `teacher_difference`.
        parted: Show the movements of `parted_activations` instead of those of an examination.
    """
    model, mesh = _model(data)
    photograph = read_photograph(person.neutral_path)
    fit = fit_face(model, person.hand_px)
    if accepted(fit) is not None:
        return
    rest, _ = learnt_resting_points(person, difference)
    canthi = list(CANTHI)
    known = ~np.isnan(person.hand_px[:, 0])
    for number in range(PATIENTS_PER_PERSON):
        seed = FIRST_SEED + PATIENTS_PER_PERSON * person.index + number
        random = np.random.default_rng((seed, 37 if parted else 31))
        sitting = draw_sitting(seed)
        puppet = Puppet(model, photograph, fit, sitting.patient, mesh)
        effort_ratio = 0.9 * sitting.effort_ratio
        drawn = drawn_activations(random, effort_ratio, PICTURES_PER_PATIENT)
        for activation in parted_activations(random, effort_ratio) if parted else drawn:
            moved = {shape: value for shape, value in activation.items() if not shape.startswith(_LOOKS)}
            points = np.concatenate([puppet.points_px(moved), rest[LANDMARK_COUNT:]])
            points[canthi] += rest[canthi] - person.hand_px[canthi]  # no movement takes them along
            weights = point_weights(points)
            weights[:LANDMARK_COUNT][~known] *= TAUGHT_WEIGHT
            for iris in IRIS.values():  # Bell's phenomenon turns it up while the lid tries to close
                weights[list(iris)] *= moved.get("eyeBlink", 0.0) == 0.0
            kind = PARTED_PUPPET if parted else "puppet"
            yield to_sample(puppet.picture(moved), points, weights, kind, f"london {person.number}")
