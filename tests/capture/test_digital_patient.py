from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from palsygrader.capture.digital_patient import DigitalPatientSource
from palsygrader.capture.source import FRAME_PERIOD_NS
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line

if TYPE_CHECKING:
    from tests.capture.conftest import FakePace

NumberOf = Callable[[Picture], int]


@pytest.fixture
def folder(tmp_path: Path, make_clip: Callable[..., Path]) -> Path:
    make_clip("rest.mp4", frames=3)
    make_clip("open_smile.mp4", frames=4, first=10)
    make_clip("snarl.mp4", frames=4, first=15)
    return tmp_path


@pytest.fixture
def patient(folder: Path, pace: "FakePace") -> DigitalPatientSource:
    patient = DigitalPatientSource(folder, pace=pace)
    patient.open()
    return patient


def numbers(patient: DigitalPatientSource, number_of: NumberOf, count: int) -> list[int]:
    return [number_of(patient.read(1.0).image) for _ in range(count)]


def test_rests_over_and_over(patient: DigitalPatientSource, number_of: NumberOf) -> None:
    assert numbers(patient, number_of, 7) == [0, 1, 2, 0, 1, 2, 0]


def test_performs_when_asked_and_goes_back_to_rest(patient: DigitalPatientSource, number_of: NumberOf) -> None:
    numbers(patient, number_of, 2)
    patient.perform(Expression.OPEN_SMILE)
    assert numbers(patient, number_of, 6) == [10, 11, 12, 13, 0, 1]


def test_begins_each_time_at_the_first_picture(patient: DigitalPatientSource, number_of: NumberOf) -> None:
    patient.perform(Expression.OPEN_SMILE)
    numbers(patient, number_of, 2)
    patient.perform(Expression.SNARL)
    assert numbers(patient, number_of, 2) == [15, 16]
    patient.perform(Expression.SNARL)
    assert numbers(patient, number_of, 1) == [15]
    patient.perform(None)
    assert numbers(patient, number_of, 2) == [0, 1]


def test_an_expression_without_a_clip_is_answered_at_rest(patient: DigitalPatientSource, number_of: NumberOf) -> None:
    patient.perform(Expression.PLATYSMA)
    assert numbers(patient, number_of, 2) == [0, 1]


def test_time_never_goes_back_and_never_leaps(patient: DigitalPatientSource) -> None:
    times_ns = []
    for expression in (None, Expression.OPEN_SMILE, Expression.SNARL):
        patient.perform(expression)
        times_ns += [patient.read(1.0).time_ns for _ in range(6)]
    gaps_ns = np.diff(times_ns)
    assert np.all(gaps_ns >= 0)
    assert np.all(gaps_ns <= 2 * FRAME_PERIOD_NS)


def test_without_clips_and_closed(tmp_path: Path, patient: DigitalPatientSource) -> None:
    with pytest.raises(CaptureError) as caught:
        DigitalPatientSource(tmp_path / "nothing").open()
    assert error_line(caught.value)
    patient.close()
    with pytest.raises(CaptureError, match=r"capture\.closed"):
        patient.read(1.0)
    assert patient.name == "digital patient"
