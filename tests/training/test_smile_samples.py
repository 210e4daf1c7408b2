"""Photographs of smiling people are samples whose buccal branches are whole; nobody kept for judging is among them."""

from pathlib import Path

import numpy as np
import pytest

from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.grading.features import EXPRESSIONS
from palsygrader.grading.grading_model import SIDE_ORDER
from palsygrader.settings import landmark_weights
from palsygrader.training import smile_samples as making
from palsygrader.training.people import load_people
from palsygrader.vision.network_landmarker import NetworkLandmarker


def test_a_smiling_person_is_whole_where_it_is_seen(shared_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    people = load_people(shared_data)[2:4]
    assert [person.is_test for person in people] == [False, True]
    monkeypatch.setattr(making, "load_people", lambda _data: people)
    steps: list[tuple[int, int]] = []
    samples = making.smile_samples(
        shared_data, NetworkLandmarker(landmark_weights()), lambda done, total: steps.append((done, total))
    )
    assert samples.people == (f"london {people[0].number}",)
    assert steps == [(1, 1)]
    shown = [e for e, there in zip(EXPRESSIONS, samples.present[0], strict=True) if there]
    assert shown == [Expression.REST, Expression.OPEN_SMILE]
    buccal = list(Branch).index(Branch.BUCCAL)
    assert samples.low_percent[0, :, buccal].tolist() == samples.high_percent[0, :, buccal].tolist() == [100.0, 100.0]
    assert np.isnan(np.delete(samples.low_percent[0], buccal, axis=1)).all()
    assert SIDE_ORDER[samples.side[0]] is AffectedSide.NONE
