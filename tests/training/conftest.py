"""Fixtures of the digital patient's tests."""

from pathlib import Path

import pytest

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.training.face_model import FaceModel, load_face_model
from palsygrader.training.simulate import DigitalPatient


@pytest.fixture(scope="session")
def model(shared_data: Path) -> FaceModel:
    return load_face_model(shared_data)


@pytest.fixture
def weak_left() -> DigitalPatient:
    """A patient whose left half does not move at all."""
    return DigitalPatient(
        seed=3,
        side=AffectedSide.LEFT,
        function_percent=dict.fromkeys(Branch, 0.0),
        asymmetry_ratio=0.0,
    )
