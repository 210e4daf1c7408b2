"""Samples to learn grading from: their truth shows in them, and a set that was cut off goes on."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT, AffectedSide, Branch
from palsygrader.errors import InputError
from palsygrader.grading.features import EXPRESSIONS, POINTS
from palsygrader.settings import landmark_weights
from palsygrader.training import grader_sets
from palsygrader.training.face_model import FaceModel
from palsygrader.training.grader_samples import RECORDED, measured, sample_of, shoot
from palsygrader.training.grader_sets import claim, make_landmark_only_shards, make_shards, read_shards
from palsygrader.training.grader_truth import UNKNOWN, truth_of
from palsygrader.training.landmark_only_samples import LOOK, KnownErrors, landmark_only_sample
from palsygrader.training.population import FIRST_JUDGED_SEED, draw_sitting
from palsygrader.training.simulate import DigitalPatient
from palsygrader.vision.network_landmarker import NetworkLandmarker

EXACT = np.zeros((1, len(EXPRESSIONS), LANDMARK_COUNT, 2), np.float32)


def errors_of(at_peak: NDArray[np.float32], *, recorded: bool = False) -> KnownErrors:
    """Return errors at the peaks; of photographs the one rest is off as its peak is, of recordings no rest is off."""
    at_rest = EXACT if recorded else np.repeat(at_peak[:, :1], len(EXPRESSIONS), axis=1)
    return KnownErrors(at_rest, at_peak, np.array([recorded]))


NO_ERRORS = errors_of(EXACT)


def weak_seed(side: AffectedSide) -> int:
    """Return a seed of a patient whose brow hardly moves on one side."""
    for seed in range(700_000, 700_400):
        patient = draw_sitting(seed).patient
        if patient.side is side and patient.function_percent[Branch.TEMPORAL] < 20:
            return seed
    raise AssertionError


@pytest.mark.parametrize(("side", "weak"), [(AffectedSide.LEFT, 0), (AffectedSide.RIGHT, 1)])
def test_the_weak_half_is_the_one_that_moves_less(model: FaceModel, side: AffectedSide, weak: int) -> None:
    sample = landmark_only_sample(model, weak_seed(side), NO_ERRORS)
    assert sample.truth.low_percent[weak, 0] < 20
    assert sample.truth.low_percent[1 - weak, 0] == 100
    brow = 2 * len(POINTS) + 2 * POINTS.index(24)
    raised = sample.features.geometry[EXPRESSIONS.index(Expression.BROW_RAISE), :, brow + 1]
    assert raised[weak] < 0.5 * raised[1 - weak]
    assert sample.groups["look"] == LOOK


def test_an_expression_whose_face_was_not_found_is_missing(model: FaceModel) -> None:
    errors = EXACT.copy()
    errors[0, 4] = np.nan
    sample = landmark_only_sample(model, 700_001, errors_of(errors))
    assert np.flatnonzero(~sample.features.present).tolist() == [4]
    assert np.isnan(sample.landmark_errors[4]).all()


def test_errors_of_landmarks_move_the_numbers(model: FaceModel) -> None:
    plain = landmark_only_sample(model, 700_001, NO_ERRORS).features.geometry
    off = landmark_only_sample(model, 700_001, errors_of(EXACT + np.float32(0.4))).features.geometry
    errors = np.random.default_rng(1).standard_normal(EXACT.shape).astype(np.float32)
    shaken = landmark_only_sample(model, 700_001, errors_of(errors)).features.geometry
    assert off == pytest.approx(plain, abs=0.02)  # all points aside alike: the head is elsewhere
    assert np.abs(shaken - plain).mean() > 0.03


def test_a_recording_is_measured_from_its_own_rest(model: FaceModel) -> None:
    turned, upright = (
        landmark_only_sample(model, 700_001, errors_of(EXACT, recorded=recorded)).features.geometry
        for recorded in (False, True)
    )
    at_rest = slice(0, 2 * len(POINTS))
    rests = [each[:, 0, at_rest] for each in (turned, upright)]
    assert np.ptp(rests[0], axis=0).max() < 1e-6  # one rest for all
    assert np.ptp(rests[1], axis=0).max() > 1e-3  # the head is never twice in the same pose


def test_a_set_that_was_cut_off_goes_on(tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grader_sets, "_LANDMARK_ONLY_SHARD_PATIENTS", 2)

    def make() -> list[int]:
        made = make_landmark_only_shards(shared_data, tmp_path, NO_ERRORS, first_seed=700_000, patients=3, processes=1)
        return list(made)

    assert make() == [0, 2, 3]
    first = read_shards(tmp_path)
    (tmp_path / "0700000.npz").unlink()
    assert make() == [1, 3]
    assert make() == [3]
    again = read_shards(tmp_path)
    assert again.people == first.people
    assert np.array_equal(again.geometry, first.geometry)


def test_samples_of_another_training_are_not_read_along(tmp_path: Path) -> None:
    claim(tmp_path, seed=0, patients=20)
    (tmp_path / "samples").mkdir()
    (tmp_path / "samples" / "0600000.npz").touch()
    claim(tmp_path, seed=0, patients=20)
    for seed, patients in ((1, 20), (0, 40)):
        with pytest.raises(InputError) as raised:
            claim(tmp_path, seed=seed, patients=patients)
        assert raised.value.code == "training.other_samples"
    (tmp_path / "samples.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError):
        claim(tmp_path, seed=0, patients=20)


def test_samples_that_tell_nothing_of_their_training_are_not_read_along(tmp_path: Path) -> None:
    (tmp_path / "samples").mkdir()
    (tmp_path / "samples" / "0600000.npz").touch()
    with pytest.raises(InputError):
        claim(tmp_path, seed=0, patients=20)


def test_judged_patients_are_not_learnt_from(tmp_path: Path) -> None:
    for first in (FIRST_JUDGED_SEED - 1, FIRST_JUDGED_SEED, FIRST_JUDGED_SEED + 5):
        with pytest.raises(InputError) as raised:
            list(make_shards(tmp_path, tmp_path, first_seed=first, patients=2, processes=1))
        assert raised.value.code == "training.judged_seeds"


@pytest.mark.parametrize("recorded", [False, True])
def test_a_patient_in_pictures_becomes_a_sample(shared_data: Path, recorded: bool) -> None:
    from palsygrader.training.sitters import SittersRoom

    shot = shoot(SittersRoom(shared_data), 600_001, photographed=True, recorded=recorded)
    few: dict[Expression, Picture] = {e: shot.pictures[e] for e in (Expression.REST, Expression.SNARL)}
    records = measured(few, NetworkLandmarker(landmark_weights()), shot.at_rest)
    sample = sample_of(shot, records)
    own = records[Expression.SNARL].rest.picture
    assert np.array_equal(own, records[Expression.REST].peak.picture) is not recorded
    assert sample.features.present.sum() == 2
    assert np.nanmean(np.abs(sample.landmark_errors[:, 17:])) < 1.5
    assert np.nanmean(np.abs(sample.rest_errors[:, 17:])) < 1.5
    assert (sample.groups["taken as"] == RECORDED) is recorded
    assert sample.features.patches[EXPRESSIONS.index(Expression.SNARL)].std() > 5
    assert sample.person.startswith("london ")


def test_synkinesis_counts_in_what_was_not_asked_to_move() -> None:
    patient = DigitalPatient(
        seed=1,
        side=AffectedSide.LEFT,
        function_percent=dict.fromkeys(Branch, 60.0),
        oro_ocular_synkinesis_ratio=0.5,
        droop_ratio=1.0,
    )
    truth = truth_of(patient, [1.0] * len(EXPRESSIONS))
    smile = truth.synkinesis[0, EXPRESSIONS.index(Expression.OPEN_SMILE)]
    assert smile.tolist() == [3, UNKNOWN, 0, 0]
    assert truth.synkinesis[1].max() == 0
    assert truth.rest.tolist() == [[2, 1], [0, 0]]
    healthy = truth_of(replace(patient, function_percent={}), [1.0] * len(EXPRESSIONS))
    assert healthy.side == 2


def test_function_of_a_palsy_of_both_sides_is_not_known() -> None:
    patient = DigitalPatient(
        seed=1,
        side=AffectedSide.BOTH,
        function_percent=dict.fromkeys(Branch, 30.0),
        right_function_percent=dict.fromkeys(Branch, 40.0),
    )
    truth = truth_of(patient, [1.0] * len(EXPRESSIONS))
    assert np.isnan(truth.low_percent).all()
    assert truth.side == 3
