"""The table, on landmarkers whose answer is known; and the people it is measured on."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import MIRROR_INDEX, Landmarks
from palsygrader.settings import bundled
from palsygrader.training import evaluate_landmarks
from palsygrader.training.evaluate_landmarks import (
    MEASURES,
    digital_rows,
    hand_rows,
    jitter_rows,
    main,
    mirror_errors,
    raw_points,
    smile_rows,
    tracked_points,
)
from palsygrader.training.face_model import FaceModel
from palsygrader.training.landmark_baselines import MeanShape, PlainDlib, landmarker_of, mean_shape
from palsygrader.training.landmark_bench import Bar, Bench, Row, Tally
from palsygrader.training.landmark_cases import (
    Condition,
    Shot,
    Sitting,
    in_low_light,
    judged_patients,
    one_sided_smiles,
    rendered_sittings,
)
from palsygrader.training.landmark_measures import eye_distance
from palsygrader.training.landmark_speed import live_cost
from palsygrader.training.people import TEACHER_INDEX, TEACHER_PUPILS, LondonPerson, is_test_person, load_people
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import FaceLandmarker


class Knowing:
    """A landmarker that knows the truth of every picture it was told, moved by `error_px`."""

    name = "knowing"
    sha256 = ""

    def __init__(self, error_px: float = 0.0) -> None:
        self._error_px = error_px
        self._points: dict[bytes, NDArray[np.float64]] = {}

    def learn(self, picture: Picture, points_px: NDArray[np.float64]) -> None:
        landmarks = Landmarks(points_px, 1.0)
        self._points[self._key(picture)] = landmarks.points_px
        mirror_picture = np.ascontiguousarray(picture[:, ::-1])
        self._points[self._key(mirror_picture)] = landmarks.mirrored(picture.shape[1]).points_px

    @staticmethod
    def _key(picture: Picture) -> bytes:
        return hashlib.sha256(picture.tobytes()).digest()

    def detect(self, image: Picture) -> tuple[Box, ...]:
        height_px, width_px = image.shape[:2]
        return (Box(0.0, 0.0, float(width_px), float(height_px)),) if self._key(image) in self._points else ()

    def locate(self, image: Picture, box: Box) -> Landmarks:
        return Landmarks(self._points[self._key(image)] + self._error_px, 1.0)


def find_directly(landmarker: FaceLandmarker, image: Picture) -> Landmarks | None:
    boxes = landmarker.detect(image)
    return landmarker.locate(image, boxes[0]) if boxes else None


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """Photographs are answered by one pass over the whole picture: a fake knows no crops."""
    monkeypatch.setattr("palsygrader.training.landmark_bench.placed", find_directly)
    monkeypatch.setattr(evaluate_landmarks, "placed", find_directly)


@pytest.fixture(scope="session")
def people(shared_data: Path) -> tuple[LondonPerson, ...]:
    return load_people(shared_data)


def bench(landmarker: FaceLandmarker, people: tuple[LondonPerson, ...], data: Path = Path()) -> Bench:
    return Bench((landmarker,), data, people, 4, lambda seed, condition: None)


def values(rows: Iterator[Row]) -> dict[str, float]:
    return {row.measure: row.values[0] for row in rows}


def test_every_fourth_person_is_kept_apart(people: tuple[LondonPerson, ...]) -> None:
    assert len(people) == 80
    assert [person.index for person in people if person.is_test] == list(range(3, 80, 4))
    assert [person.number for person in people] == sorted(person.number for person in people)
    assert not is_test_person(0)


def test_mapped_teacher_points_agree_with_hand_placed_ones(people: tuple[LondonPerson, ...]) -> None:
    distance = np.array(
        [
            np.linalg.norm(person.teacher_neutral_68_px - person.hand_px, axis=1) / eye_distance(person.hand_px)
            for person in people
        ]
    ).mean(axis=0)
    assert distance[[36, 39, 42, 45, 48, 54]].max() < 0.014
    assert np.nanmax(np.delete(distance, [17, 21, 22, 26])) < 0.05  # the ends of the brows are placed lower by hand
    pupils = np.array([p.teacher_neutral_px[list(TEACHER_PUPILS)] - p.pupils_px for p in people])
    assert np.abs(pupils).mean() < 1.5


def test_mapping_of_the_teacher_is_its_own_mirror_image(shared_data: Path) -> None:
    with np.load(shared_data / "teacher" / "london_478.npz") as teacher:
        mirror = teacher["mirror_index"]
    for landmark, indices in enumerate(TEACHER_INDEX):
        assert {int(mirror[i]) for i in indices} == set(TEACHER_INDEX[MIRROR_INDEX[landmark]])


def test_hand_placed_points_are_the_patients_right_first(people: tuple[LondonPerson, ...]) -> None:
    for person in people:
        assert (person.hand_px[36:40, 0] < person.hand_px[42:46, 0]).all()
        assert person.hand_px[48, 0] < person.hand_px[54, 0]
        assert np.abs(person.iris_outlines_px.mean(axis=1) - person.pupils_px).max() < 8.0


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (Row("a", (1.2, np.nan), Bar(most=1.2)), "| a | 1.20 | - | at most 1.2 | yes |"),
        (Row("a", (1.21,), Bar(most=1.2)), "| a | 1.21 | at most 1.2 | no |"),
        (Row("a", (np.nan,), Bar(0.97)), "| a | - | at least 0.97 | not measured |"),
        (Row("a", (0.94,), Bar(0.95, 1.05)), "| a | 0.94 | 0.95 to 1.05 | no |"),
        (Row("a", (3.0,)), "| a | 3.00 |  |  |"),
    ],
)
def test_row_tells_whether_ours_reaches_the_bar(row: Row, line: str) -> None:
    assert str(row) == line


@pytest.mark.usefixtures("direct")
def test_perfect_landmarks_reach_every_bar_of_real_photographs(people: tuple[LondonPerson, ...]) -> None:
    knowing = Knowing()
    some = people[3:12:4]
    for person in some:
        points = np.where(np.isnan(person.hand_px), person.teacher_neutral_68_px, person.hand_px)
        knowing.learn(read_photograph(person.neutral_path), points)
    found = values(hand_rows(bench(knowing, some)))
    assert found["hand-placed points, canthi, %IOD"] == 0.0
    assert found["hand-placed points, mouth corners, %IOD"] == 0.0
    assert found["the same: slope"] == pytest.approx(1.0)
    assert all(value == 100.0 for name, value in found.items() if "confident" in name)


@pytest.mark.usefixtures("direct")
def test_perfect_landmarks_recover_all_of_one_sided_smiles(people: tuple[LondonPerson, ...]) -> None:
    knowing = Knowing()
    some = (people[3], people[7])
    for person in some:
        knowing.learn(read_photograph(person.neutral_path), person.teacher_neutral_68_px)
        for smile in one_sided_smiles(person):
            points = person.teacher_neutral_68_px.copy()
            points[54 if smile.moving is Side.LEFT else 48] += smile.true_way_px
            knowing.learn(smile.picture, points)
    found = values(smile_rows(bench(knowing, some)))
    (net,) = (value for name, value in found.items() if name.endswith("net share of the excursion recovered"))
    assert net == pytest.approx(1.0)


def test_mirror_error_of_a_biased_landmarker_is_twice_its_bias(people: tuple[LondonPerson, ...]) -> None:
    picture = read_photograph(people[3].neutral_path)
    points = people[3].teacher_neutral_68_px
    for error_px in (0.0, 2.0):
        knowing = Knowing(error_px)
        knowing.learn(picture, points)
        errors = mirror_errors(knowing, picture, carefully=False)
        assert errors is not None
        # To the right in the picture is to the left in its mirror image; down is down in both.
        np.testing.assert_allclose(errors, 2 * error_px / eye_distance(points) * 100.0, atol=1e-9)


def sitting(knowing: Knowing, face: NDArray[np.float64], seed: int, pull: float) -> Sitting:
    """One brow goes up; the landmarker sees `pull` of it."""
    height = np.random.default_rng(seed).uniform(0.0, 12.0)
    random = np.random.default_rng((seed, 1))
    shots = []
    for expression, amount in ((Expression.REST, 0.0), (Expression.BROW_RAISE, height)):
        picture = random.integers(0, 255, (8, 8, 3), dtype=np.uint8)
        truth, seen = face.copy(), face.copy()
        truth[17:22, 1] -= amount
        seen[17:22, 1] -= pull * amount
        knowing.learn(picture, seen)
        shots.append(Shot(expression, picture, truth))
    return Sitting(shots[0], (shots[1],))


@pytest.mark.usefixtures("direct")
def test_pull_to_symmetry_is_the_slope(people: tuple[LondonPerson, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    knowing, face = Knowing(), people[0].teacher_neutral_68_px
    monkeypatch.setattr(evaluate_landmarks, "in_low_light", lambda sitting, seed: sitting)

    def draw(seed: int, condition: Condition) -> Sitting | None:
        return None if condition is Condition.GLASSES else sitting(knowing, face, seed, 0.4)

    found = values(digital_rows(Bench((knowing,), Path(), (), 5, draw)))
    assert found["digital patients, brow height: slope"] == pytest.approx(0.4, abs=0.02)
    assert found["digital patients, brow height: r"] == pytest.approx(1.0, abs=0.01)
    assert found["digital patients, error of mouth, %IOD"] == 0.0
    assert np.isnan(found["digital patients, glasses: found and confident, %"])
    assert found["digital patients, beard: found and confident, %"] == 100.0


@pytest.mark.usefixtures("direct")
def test_faces_that_are_not_found_are_counted() -> None:
    tally = Tally()
    tally.see(None, np.zeros((68, 2)))
    assert tally.confident_percent == 0.0
    assert np.isnan(Tally().confident_percent)


def test_judged_patients_are_those_of_the_kept_seeds() -> None:
    seeds = []

    def draw(seed: int, condition: Condition) -> Sitting | None:
        seeds.append(seed)
        shot = Shot(Expression.REST, np.zeros((4, 4, 3), np.uint8), np.zeros((68, 2)))
        return Sitting(shot, ())

    assert len(list(judged_patients(draw, 3))) == 3
    assert seeds == [FIRST_JUDGED_SEED, FIRST_JUDGED_SEED + 1, FIRST_JUDGED_SEED + 2]


def test_low_light_is_dark_and_noisy() -> None:
    grey = np.full((40, 40, 3), 180, np.uint8)
    shots = [Shot(expression, grey, np.zeros((68, 2))) for expression in STANDARD_EXPRESSIONS]
    dim = in_low_light(Sitting(shots[0], tuple(shots[1:])), seed=1)
    assert 40 < dim.rest.picture.mean() < 80
    assert dim.rest.picture.std() > 3.0
    assert len(dim.peaks) < len(shots) - 1


def test_rendered_patient_is_found_where_its_truth_says(model: FaceModel) -> None:
    pytest.importorskip("vtkmodules")
    drawn = rendered_sittings(model)(FIRST_JUDGED_SEED, Condition.TURNED)
    assert drawn is not None
    behind_glasses = rendered_sittings(model)(FIRST_JUDGED_SEED, Condition.GLASSES)
    assert behind_glasses is not None
    assert len(behind_glasses.shots) == len(drawn.shots)
    assert drawn.rest.picture.shape == (480, 640, 3)
    assert 80.0 < eye_distance(drawn.rest.truth_px) < 125.0
    tally = Tally()
    tally.sit(PlainDlib(), drawn)
    assert tally.confident_percent == 100.0
    assert np.mean(tally.errors) < 8.0


def test_mean_shape_fits_the_people_it_was_made_from(people: tuple[LondonPerson, ...]) -> None:
    detect = PlainDlib().detect
    shape = mean_shape(detect, people[:3])
    landmarker = MeanShape(detect, shape)
    found = find_directly(landmarker, read_photograph(people[0].neutral_path))
    assert found is not None
    assert np.linalg.norm(found.points_px - people[0].teacher_neutral_68_px, axis=1).mean() < 30.0


def test_live_and_raw_points_have_a_row_per_frame(people: tuple[LondonPerson, ...]) -> None:
    knowing = Knowing()
    picture, empty = read_photograph(people[3].neutral_path), np.zeros((8, 8, 3), np.uint8)
    knowing.learn(picture, people[3].teacher_neutral_68_px)
    frames = [(empty, 0.0), (picture, 500.0), (picture, 533.0)]
    for follow in (tracked_points, raw_points):
        points = follow(knowing, frames)
        assert points.shape == (3, 68, 2)
        assert np.isnan(points[0]).all()
        np.testing.assert_allclose(points[2], people[3].teacher_neutral_68_px)


def test_jitter_of_dlib_is_told_for_live_and_raw(shared_data: Path) -> None:
    found = values(jitter_rows(bench(PlainDlib(), (), shared_data)))
    assert found["jitter, live, fissure, SD, %IOD"] < found["jitter, not smoothed, fissure, SD, %IOD"]
    assert 0.0 < found["jitter, live, mouth, SD, %IOD"] < 0.5


def test_cost_is_measured_in_a_process_of_its_own() -> None:
    cost = live_cost("palsygrader.training.landmark_baselines:PlainDlib", bundled("resources", "demo", "blink.mp4"))
    assert (cost.times_ms > 0.0).all()
    assert np.isnan(cost.memory_mb) or cost.memory_mb > 20.0


def test_landmarker_is_made_by_its_name() -> None:
    assert isinstance(landmarker_of("palsygrader.training.landmark_baselines:PlainDlib"), PlainDlib)


def test_command_prints_the_table(shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--data", str(shared_data), "--people", "1", "--only", "hand"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("| measure | palsygrader landmarks 1 | dlib 68 | mean shape |")
    assert lines[0].endswith("| dlib 68 | mean shape | bar | reached |")
    assert lines[2].startswith("| hand-placed points, mouth corners, %IOD |")
    assert list(MEASURES) == ["digital", "hand", "mirror", "smiles", "jitter", "speed"]
