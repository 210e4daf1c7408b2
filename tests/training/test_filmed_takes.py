"""Digital patients filmed: which moments, and that they are measured as clips."""

from pathlib import Path

import numpy as np
import pytest

from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.settings import landmark_weights
from palsygrader.training.filmed_takes import RATE_HZ, film, moments_s
from palsygrader.training.grader_cases import truths_of
from palsygrader.training.performance import Performance
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.sitters import SittersRoom
from palsygrader.vision.network_landmarker import NetworkLandmarker


def test_moments_are_at_rest_on_the_way_and_where_it_is_held() -> None:
    performance = Performance(Expression.OPEN_SMILE, seed=1)
    amounts = np.array([performance.amount(moment) for moment in moments_s(performance)])
    assert list(moments_s(performance)) == sorted(moments_s(performance))
    assert np.count_nonzero(amounts < 0.01) == round(RATE_HZ * performance.baseline_s)
    assert np.count_nonzero((amounts > 0.1) & (amounts < 0.9)) == 3
    assert np.count_nonzero(amounts > 0.95) == 12


def test_a_face_at_rest_is_not_filmed_beyond_its_rest() -> None:
    performance = Performance(Expression.REST, seed=1)
    assert max(moments_s(performance)) < performance.baseline_s


def test_films_are_measured_as_clips_of_the_same_patient_in_another_pose(shared_data: Path) -> None:
    room, landmarker = SittersRoom(shared_data), NetworkLandmarker(landmark_weights())
    first, second = (film(room, FIRST_JUDGED_SEED + seed, FIRST_JUDGED_SEED) for seed in (1, 2))
    assert truths_of(first.seat.patient) == truths_of(second.seat.patient)
    assert first.plan.takes[0].performance.held_pose != second.plan.takes[0].performance.held_pose
    assert set(first.clips) == set(STANDARD_EXPRESSIONS)
    record = first.records(landmarker)[Expression.OPEN_SMILE]
    assert len(record.times_ms) == len(first.clips[Expression.OPEN_SMILE])
    assert record.rest.time_ms < record.peak.time_ms


@pytest.mark.parametrize("expression", STANDARD_EXPRESSIONS)
def test_every_expression_has_moments(expression: Expression) -> None:
    assert moments_s(Performance(expression, seed=3))
