"""Landmark training: batches that tell the truth, a network that learns, a training that goes on where it was cut."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file

from palsygrader.domain.face import EYE, LANDMARK_COUNT, LOWER_LIP, ORAL_COMMISSURE, POINT_COUNT, Side
from palsygrader.errors import InputError
from palsygrader.training import train_landmarks
from palsygrader.training.averaged_training import checkpoint_files
from palsygrader.training.landmark_batches import (
    Batch,
    BatchDrawer,
    PictureSet,
    chance_of_mouth,
    jittered,
    read_set,
    spoilt,
)
from palsygrader.training.landmark_network import RegionNetwork
from palsygrader.training.landmark_pictures import SIZE_PX, Sample, point_weights
from palsygrader.training.landmark_plan import ORDER, PLAN, Phase, phase_at, phases_of
from palsygrader.training.landmark_set_writer import write_set
from palsygrader.training.people import load_people
from palsygrader.training.photograph_samples import (
    CANTHI,
    learnt_resting_points,
    resting_points,
    teacher_difference,
)
from palsygrader.training.train_landmarks import (
    Job,
    loss_of,
    point_costs,
    split_people,
    train,
    train_region,
    write_weights,
)
from palsygrader.training.training_progress import Report
from palsygrader.vision.detection import DETECTOR_FILE
from palsygrader.vision.landmark_crops import EYE_REGION, FACE, MOUTH, REGIONS, region_frame
from palsygrader.vision.network_landmarker import CARD_FILE, INPUT, OUTPUTS, NetworkLandmarker

EYE_DISTANCE_PX = 122.0
# Percent of the eye distance from between the eyes: rough, but with eyes, brows, nose and mouth in their places.
ROUGH = {17: (-65, -18), 21: (-14, -22), 22: (14, -22), 26: (65, -18), 27: (0, 0), 33: (0, 48), 8: (0, 130)}


def drawn_face() -> np.typing.NDArray[np.float64]:
    points = np.zeros((POINT_COUNT, 2))
    for start, stop in ((0, 16), (17, 21), (22, 26), (27, 30), (31, 35)):
        ends = {0: ((-80, 0), (80, 0)), 17: (ROUGH[17], ROUGH[21]), 22: (ROUGH[22], ROUGH[26])}
        ends |= {27: ((0, 0), (0, 35)), 31: ((-15, 46), (15, 46))}
        first, last = ends[start]
        points[start : stop + 1] = np.linspace(first, last, stop - start + 1)
    for start, middle in ((36, -35), (42, 35)):
        angle = np.radians([180, 240, 300, 0, 60, 120])
        points[start : start + 6] = np.stack([middle + 15 * np.cos(angle), 5 * np.sin(angle)], axis=1)
    for start, count, size in ((48, 12, (31, 10)), (60, 8, (25, 3))):
        angle = np.pi + np.arange(count) * 2 * np.pi / count
        points[start : start + count] = np.stack([size[0] * np.cos(angle), 75 + size[1] * np.sin(angle)], axis=1)
    for start, middle in ((68, -35), (73, 35)):
        points[start : start + 5] = np.array([(0, 0), (-6, 0), (0, -6), (6, 0), (0, 6)]) + np.array([middle, 0])
    return points * EYE_DISTANCE_PX / 100.0 + (SIZE_PX / 2, SIZE_PX / 2 - 40)


def spotted(seed: int) -> Sample:
    """Return a grey picture with a white spot at every point, a little moved."""
    random = np.random.default_rng(seed)
    points = drawn_face() + random.normal(0, 2.0, (POINT_COUNT, 2))
    picture = np.full((SIZE_PX, SIZE_PX, 3), 60, np.uint8)
    rows, columns = np.mgrid[:SIZE_PX, :SIZE_PX]
    for x, y in points:
        picture[np.hypot(columns - x, rows - y) < 2.5] = 240
    return Sample(picture, points, point_weights(points), "rendered", f"digital {seed}")


def one_job(seed: int) -> list[Sample]:
    return [spotted(seed)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("set")
    from functools import partial

    assert write_set(folder, [partial(one_job, seed) for seed in range(6)], 6, 1) == 6
    return folder


@pytest.fixture
def pictures(folder: Path) -> PictureSet:
    return read_set(folder)


@pytest.mark.parametrize("region", REGIONS.values(), ids=REGIONS)
def test_points_of_a_batch_lie_on_what_the_crop_shows(pictures: PictureSet, region: object) -> None:
    drawer = BatchDrawer(region=region, sets=[pictures], shares={"rendered": 1.0}, random=np.random.default_rng(3))  # type: ignore[arg-type] # parametrised
    batch = drawer.draw(24)
    height, width = batch.crops.shape[2:]
    on_spots, anywhere = [], []
    for crop, points, weights in zip(batch.crops, batch.points_px, batch.weights, strict=True):
        grey = crop.mean(axis=0)
        for (x, y), weight in zip(points, weights, strict=True):
            if weight > 0.5 and 0 <= round(float(x)) < width and 0 <= round(float(y)) < height:
                on_spots.append(grey[round(float(y)), round(float(x))] - np.median(grey))
        anywhere.append(grey.mean() - np.median(grey))
    assert np.mean(on_spots) > 3 * abs(np.mean(anywhere)) + 10


def test_spoiling_does_not_change_the_size(pictures: PictureSet) -> None:
    crop = np.ascontiguousarray(pictures.pictures[0][:96, :96])
    for seed in range(20):
        assert spoilt(crop, EYE_REGION, np.random.default_rng(seed)).shape == crop.shape


def test_a_face_crop_is_moved_more_than_a_mouth_crop(pictures: PictureSet) -> None:
    points = pictures.points_px[0].astype(np.float64)
    spread = {}
    for region in (FACE, MOUTH):
        frame, random = region_frame(points, region, Side.LEFT), np.random.default_rng(0)
        spread[region.name] = np.std([jittered(frame, region, random).x_px for _ in range(200)])
    assert spread["face"] > 2 * spread["mouth"]


def test_nobody_is_in_both_halves(pictures: PictureSet) -> None:
    learnt, kept = split_people(pictures)
    assert not set(learnt.people) & set(kept.people)
    assert len(kept.people) == 1
    assert [pictures.people[row] for row in kept.rows] == list(kept.people)


COSTS = point_costs(MOUTH, frozenset())


def test_lids_and_canthi_count_most() -> None:
    costs = dict(zip(EYE_REGION.points, point_costs(EYE_REGION, PLAN["eye"][0].costly).tolist(), strict=True))
    lids = {costs.pop(point) for point in EYE[Side.LEFT]}
    assert min(lids) > max(costs.values())
    assert set(COSTS.tolist()) == {1.0}


def test_a_finish_begins_when_the_first_phase_ends() -> None:
    first, finish, *_ = phases_of("mouth", 0.01)
    assert phase_at((first, finish), first.steps - 1) == (first, first.steps - 1)
    assert phase_at((first, finish), first.steps) == (finish, 0)
    rates = [phase.learning_rate_at(phase.steps - 1) for phase in PLAN["mouth"]]
    assert max(rates) < 1e-6
    assert finish.learning_rate_at(finish.warm_up_steps) > 1e-4
    for phase in PLAN["mouth"]:
        assert sum(phase.shares.values()) == pytest.approx(1.0)


def made_batch(crops: torch.Tensor, places: torch.Tensor, *, is_face: bool = True) -> Batch:
    count = len(crops)
    weights = np.full(places.shape[:2], float(is_face), np.float32)
    return Batch(crops.numpy(), places.numpy(), weights, np.full(count, is_face))


def test_a_perfect_heat_map_costs_less_than_a_wrong_one() -> None:
    torch.manual_seed(0)
    network = RegionNetwork(MOUTH).eval()
    crops = torch.rand(2, 3, MOUTH.height_px, MOUTH.width_px) * 255
    with torch.no_grad():
        places, errors = network(crops)
        right, wrong = (loss_of(network, made_batch(crops, places + off), COSTS) for off in (0, 9))
    assert right < wrong
    assert errors.shape == (2, len(MOUTH.points))
    assert (errors > 0).all()


def test_without_a_face_only_the_expected_error_is_taught() -> None:
    torch.manual_seed(0)
    network = RegionNetwork(MOUTH).eval()
    crops = torch.rand(2, 3, MOUTH.height_px, MOUTH.width_px) * 255
    with torch.no_grad():
        places, _ = network(crops)
        here, there = (loss_of(network, made_batch(crops, places + off, is_face=False), COSTS) for off in (0, 9))
    assert here == there
    optimiser = torch.optim.Adam(network.spread.parameters(), 0.1)
    for _ in range(60):
        optimiser.zero_grad()
        loss_of(network, made_batch(crops, places, is_face=False), COSTS).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    with torch.no_grad():
        _, errors = network(crops)
    assert errors.numpy() == pytest.approx(0.25 * MOUTH.width_px, rel=0.2)


def crooked(percent: float) -> Sample:
    """Return a face whose left lower lip lies lower than the right one by this much of the eye distance."""
    points = drawn_face()
    points[list(LOWER_LIP[Side.LEFT]), 1] += EYE_DISTANCE_PX * percent / 100.0
    return replace(spotted(7), points_px=points)


def test_crooked_mouths_are_drawn_more_often_than_straight_ones_on_either_side() -> None:
    drawn = [chance_of_mouth(crooked(percent).points_px.astype(np.float32)) for percent in (0.0, 3.0, 6.0, 30.0)]
    assert drawn == sorted(drawn)
    assert 1.0 <= drawn[0] < 1.6 < drawn[1]
    assert drawn[3] == 8.0
    mirrored = crooked(-6.0).points_px.astype(np.float32)
    assert chance_of_mouth(mirrored) == pytest.approx(drawn[2], rel=0.5)


def test_of_two_mouths_the_crooked_one_fills_the_batch(tmp_path: Path) -> None:
    write_set(tmp_path, [lambda: [crooked(0.0), crooked(30.0)]], 2, 1)
    drawer = BatchDrawer(
        region=MOUTH, sets=[read_set(tmp_path)], shares={"rendered": 1.0}, random=np.random.default_rng(2)
    )
    batch = drawer.draw(200)
    lower = [MOUTH.points.index(point) for point in (*LOWER_LIP[Side.LEFT], *LOWER_LIP[Side.RIGHT])]
    heights = batch.points_px[batch.is_face][:, lower, 1]
    apart = np.abs(heights[:, :2].mean(axis=1) - heights[:, 2:].mean(axis=1))
    assert 0.8 < (apart > 10.0).mean() < 0.97


def test_a_canthus_is_learnt_between_hand_and_teacher(shared_data: Path) -> None:
    people = [person for person in load_people(shared_data) if not person.is_test]
    difference = teacher_difference(people)
    placed = np.array([resting_points(person)[0] for person in people])
    learnt = np.array([learnt_resting_points(person, difference)[0] for person in people])
    moved = np.linalg.norm(learnt - placed, axis=2)
    canthi = list(CANTHI)
    others = [point for point in range(LANDMARK_COUNT) if point not in CANTHI]
    assert moved[:, canthi].min(axis=0).max() < moved[:, canthi].mean()
    assert np.median(moved[:, canthi]) > 0.0
    assert not moved[:, others].any()
    assert not moved[:, list(ORAL_COMMISSURE.values())].any()
    # The mean difference is known: over all people nothing moves anywhere in particular.
    assert np.abs((learnt - placed)[:, canthi].mean(axis=(0, 1))).max() < 0.3


def test_some_crops_show_no_face_and_count_nothing(pictures: PictureSet) -> None:
    for region in (FACE, EYE_REGION):
        drawer = BatchDrawer(region=region, sets=[pictures], shares={"rendered": 1.0}, random=np.random.default_rng(4))
        batch = drawer.draw(200)
        assert 0 < (~batch.is_face).sum() < 40
        assert not batch.weights[~batch.is_face].any()
        assert batch.weights[batch.is_face].any(axis=1).all()


def full(_files: object) -> str:
    raise OSError("the disk is full")


def test_training_learns_stops_and_goes_on(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_landmarks, "BATCH", 4)
    monkeypatch.setattr(train_landmarks, "_CHECKPOINT_STEPS", 4)
    monkeypatch.setattr(train_landmarks, "_VALIDATION_CROPS", 4)
    threads = torch.get_num_threads()
    told: list[Report] = []
    for steps in (4, 8):
        for name in REGIONS:
            phases = (Phase(4, PLAN[name][0].shares), Phase(4, PLAN[name][-1].shares, warm_up_steps=1))
            job = Job(name, (folder,), tmp_path, phases[: steps // 4], seed=1)
            train_region(job, told.append)
    torch.set_num_threads(threads)
    measured = [report.step for report in told if report.error is not None]
    assert measured == [4] * len(REGIONS) + [8] * len(REGIONS)
    with pytest.raises(InputError, match="other_work"):  # what was trained longer is not what a shorter one gives
        train_region(replace(job, phases=job.phases[:1]), told.append)
    weights = tmp_path / "weights"
    write_weights(tmp_path, weights, {"name": "test"}, steps_ratio=0.001)
    card = json.loads((weights / CARD_FILE).read_text())
    assert card["regions"]["eye"]["steps"] == 8
    assert [phase["steps"] for phase in card["regions"]["eye"]["phases"]] == [12, 4]
    assert len(card["regions"]["eye"]["curve"]) == 2
    NetworkLandmarker(weights).load()
    before = {file.name: file.read_bytes() for file in weights.iterdir()}
    assert sorted(before) == sorted([CARD_FILE, DETECTOR_FILE, *(f"{name}.onnx" for name in REGIONS)])
    monkeypatch.setattr(train_landmarks, "weights_sha256", full)
    with pytest.raises(OSError, match="full"):
        write_weights(tmp_path, weights, {"name": "another"})
    assert before == {file.name: file.read_bytes() for file in weights.iterdir()}
    # What the program runs is what was trained.
    trained = RegionNetwork(EYE_REGION).eval()
    kept = load_file(tmp_path / "eye.checkpoint.safetensors")
    trained.load_state_dict({k.removeprefix("average."): v for k, v in kept.items() if k.startswith("average.")})
    crops = np.random.default_rng(2).uniform(0, 255, (3, 3, 96, 96)).astype(np.float32)
    runtime: Any = onnxruntime  # it does not export its session's type
    shipped = runtime.InferenceSession(weights / "eye.onnx", providers=["CPUExecutionProvider"])
    with torch.inference_mode():
        places, errors = trained(torch.from_numpy(crops))
    got_places, got_errors = shipped.run(list(OUTPUTS), {INPUT: crops})
    np.testing.assert_allclose(got_places, places.numpy(), atol=0.01)
    np.testing.assert_allclose(got_errors, errors.numpy(), rtol=0.01)
    assert str(tmp_path).encode() not in (weights / "eye.onnx").read_bytes()
    assert b".py" not in (weights / "eye.onnx").read_bytes()


def test_why_a_process_cannot_go_on_is_told(folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    tensors, about = checkpoint_files(tmp_path, ORDER[0][0])
    tensors.write_bytes(b"cut off")
    about.write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="bad_checkpoint") as caught:
        train([folder], tmp_path, seed=0, steps_ratio=1e-5)
    assert caught.value.values["file"] == tensors
    assert "Traceback" not in capfd.readouterr().err
