"""Examinations of digital patients on disk. Needs the face model and VTK."""

import json
from pathlib import Path

import numpy as np
import pytest

from palsygrader.capture.photograph import read_photograph
from palsygrader.cli.expression_files import expression_files
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.errors import InputError
from palsygrader.training import examination_plan
from palsygrader.training.examination_plan import POSE_LIMIT_DEG, draw_plan
from palsygrader.training.mesh import HeadPose
from palsygrader.training.occluders import OccluderKind
from palsygrader.training.simulate import ShapeWeights

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.training.sitters import SittersRoom, check_ready
from palsygrader.training.write_examinations import CONTACT_SHEET, LookKind, Wanted, folder_name, write_examination

RENDERED = Wanted(LookKind.RENDERED, clips=False)


@pytest.fixture(scope="module")
def room(shared_data: Path) -> SittersRoom:
    return SittersRoom(shared_data)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """All cameras are small, so that the tests are quick."""
    monkeypatch.setattr(examination_plan, "_SIZES_PX", (((320, 240), 1.0),))


@pytest.mark.usefixtures("small")
def test_grade_finds_every_expression_and_truth_fits_the_pictures(room: SittersRoom, tmp_path: Path) -> None:
    pictures = []
    folder = tmp_path / folder_name(3)
    write_examination(room, folder, 3, RENDERED, lambda: pictures.append(1))
    files = expression_files(folder)
    assert tuple(files) == STANDARD_EXPRESSIONS
    assert len(pictures) == len(STANDARD_EXPRESSIONS)
    truth = json.loads((folder / "truth.json").read_text())
    assert (truth["seed"], truth["schema"], truth["look"]) == (3, 1, "rendered")
    assert truth["affected_side"] == draw_plan(3).sitting.patient.side.value
    for expression, file in files.items():
        entry = truth["files"][expression.value]
        assert entry["file"] == file.name
        assert read_photograph(file).shape == (entry["height_px"], entry["width_px"], 3)
        [frame] = entry["frames"]
        points = np.array(frame["points68_px"] + frame["iris_px"])
        assert points.shape == (78, 2)
        assert ((points > 0) & (points < (320, 240))).all()
    assert read_photograph(folder / CONTACT_SHEET).shape[1] == 900


@pytest.mark.usefixtures("small")
def test_same_seed_gives_the_same_pixels(room: SittersRoom, tmp_path: Path) -> None:
    written = []
    for name in ("one", "two"):
        write_examination(room, tmp_path / name, 6, RENDERED, lambda: None)
        written.append({file.name: file.read_bytes() for file in (tmp_path / name).iterdir() if file.is_file()})
    assert written[0] == written[1]


class Still:
    """Sits still, so that clips cost nothing."""

    def rehearse(self, activation: ShapeWeights) -> None:
        pass

    def picture(self, activation: ShapeWeights, pose: HeadPose, frame: int) -> Picture:
        return np.full((120, 160, 3), 128, np.uint8)

    def points_px(self, activation: ShapeWeights, pose: HeadPose) -> np.ndarray:
        points = np.random.default_rng(0).uniform(40, 80, (78, 2))
        points[68:] = np.nan
        return points


def test_clips_have_a_truth_for_every_frame(room: SittersRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from palsygrader.capture.video import read_video

    monkeypatch.setattr(room, "rendered", lambda plan: Still())
    write_examination(room, tmp_path / "clips", 4, Wanted(LookKind.RENDERED, clips=True), lambda: None)
    files = expression_files(tmp_path / "clips")
    truth = json.loads((tmp_path / "clips" / "truth.json").read_text())["files"]
    assert {file.suffix for file in files.values()} == {".mp4"}
    frames = truth["open_smile"]["frames"]
    assert len(list(read_video(files[Expression.OPEN_SMILE]))) == len(frames)
    assert frames[0]["activation"] == {}
    assert max(frame["activation"].get("mouthSmile", 0.0) for frame in frames) > 0.3
    assert frames[0]["iris_px"] is None


def test_stopping_leaves_the_work_at_once(room: SittersRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(room, "rendered", lambda plan: Still())
    with pytest.raises(KeyboardInterrupt):
        write_examination(room, tmp_path / "stopped", 4, RENDERED, stop)


def test_plans_vary_as_asked_for() -> None:
    plans = [draw_plan(seed) for seed in range(300)]
    again = draw_plan(7)
    assert (again.camera, again.degradation, again.takes) == (plans[7].camera, plans[7].degradation, plans[7].takes)
    heights = {min(plan.camera.width_px, plan.camera.height_px) for plan in plans}
    assert heights == {360, 480, 720, 1080, 2160}
    poses = [take.performance.held_pose for plan in plans for take in plan.takes]
    assert max(abs(pose.yaw_deg) for pose in poses) <= POSE_LIMIT_DEG
    assert max(abs(pose.yaw_deg) for pose in poses) > 12
    kinds = {take.occluder.kind for plan in plans for take in plan.takes if take.occluder is not None}
    assert kinds == set(OccluderKind)
    bare = np.mean([all(take.occluder is None for take in plan.takes) for plan in plans])
    assert 0.45 < bare < 0.75
    for plan in plans:
        for take in plan.takes:
            performance = take.performance
            assert performance.baseline_s < performance.peak_s < performance.release_begins_s + 1e-9 or (
                performance.expression is Expression.REST
            )


def test_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        check_ready(tmp_path, photographs=False)
    assert raised.value.code == "simulate.no_model"


def test_photographs_shrink_with_their_points_and_judged_people_stay_apart(
    room: SittersRoom, shared_data: Path
) -> None:
    from palsygrader.training.people import load_people
    from palsygrader.training.population import FIRST_JUDGED_SEED

    apart = {person.number for person in load_people(shared_data) if person.is_test}
    for seed in (5, FIRST_JUDGED_SEED + 5):
        plan = draw_plan(seed)
        sitter, person = room.photograph(plan)
        assert (person in apart) == (seed >= FIRST_JUDGED_SEED)
        picture, points = sitter.picture({}, HeadPose(), 0), sitter.points_px({}, HeadPose())
        assert picture.shape[0] == min(plan.camera.height_px, 1350)
        assert ((points[17:68] > 0) & (points[17:68] < picture.shape[1::-1])).all()
