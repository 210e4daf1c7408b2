"""Examinations of digital patients on disk. Needs the face model and VTK."""

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from palsygrader.capture.photograph import read_photograph
from palsygrader.cli.expression_files import expression_files
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import IRIS, AffectedSide, Side
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.training.examination_plan import POSE_LIMIT_DEG, draw_plan
from palsygrader.training.mesh import HeadPose
from palsygrader.training.occluders import OccluderKind
from palsygrader.training.people import load_people
from palsygrader.training.population import FIRST_JUDGED_SEED
from palsygrader.training.rejection import Fault, Inspector
from palsygrader.training.simulate import ShapeWeights, expression_activation

pytest.importorskip("vtkmodules", reason="the extra `simulate` (VTK) is not installed")

from palsygrader.training import sitters
from palsygrader.training.contact_sheet import CONTACT_SHEET
from palsygrader.training.sitters import Seat, SittersRoom, check_ready
from palsygrader.training.write_examinations import LookKind, Wanted, write_examination

SMALL = (320, 240)
RENDERED = Wanted(LookKind.RENDERED, clips=False, size_px=SMALL)


@pytest.fixture(scope="module")
def room(shared_data: Path) -> SittersRoom:
    return SittersRoom(shared_data)


def ignore(_expression: Expression) -> None:
    """Take no notice of a picture."""


def test_grade_finds_every_expression_and_truth_fits_the_pictures(room: SittersRoom, tmp_path: Path) -> None:
    pictures: list[Expression] = []
    folder = tmp_path / "patient"
    write_examination(room, folder, 4, RENDERED, pictures.append)
    files = expression_files(folder)
    assert tuple(files) == STANDARD_EXPRESSIONS
    assert tuple(pictures) == STANDARD_EXPRESSIONS
    truth = json.loads((folder / "truth.json").read_text())
    assert (truth["seed"], truth["schema"], truth["look"], truth["person"]) == (4, 1, "rendered", None)
    assert (truth["rejected_draws"], truth["rejected_because"], truth["head_seed"]) == (0, [], 4)
    assert truth["affected_side"] == draw_plan(4).sitting.patient.side.value
    assert truth["room"]["furnishings"] == list(draw_plan(4).sitting.room.furnishings)
    for expression, file in files.items():
        entry = truth["files"][expression.value]
        assert entry["file"] == file.name
        assert read_photograph(file).shape == (entry["height_px"], entry["width_px"], 3)
        [frame] = entry["frames"]
        points = np.array(frame["points68_px"] + frame["iris_px"], dtype=float)
        assert points.shape == (78, 2)
        assert ((points > 0) & (points < SMALL)).all()
    assert min(read_photograph(folder / CONTACT_SHEET).shape[:2]) > 900


def test_same_seed_gives_the_same_pixels(room: SittersRoom, tmp_path: Path) -> None:
    written = []
    for name in ("one", "two"):
        write_examination(room, tmp_path / name, 6, RENDERED, ignore)
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
        points[73:] = np.nan
        return points

    def true_pose(self, pose: HeadPose) -> HeadPose:
        return HeadPose(yaw_deg=3.0)


def sit_still(room: SittersRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "rendered", lambda plan: Seat(Still(), plan.sitting.patient, rejected=("lids cross",)))


def test_clips_have_a_truth_for_every_frame(room: SittersRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from palsygrader.capture.video import read_video

    sit_still(room, monkeypatch)
    write_examination(room, tmp_path / "clips", 4, Wanted(LookKind.RENDERED, clips=True), ignore)
    files = expression_files(tmp_path / "clips")
    truth = json.loads((tmp_path / "clips" / "truth.json").read_text())
    assert (truth["rejected_draws"], truth["rejected_because"]) == (1, ["lids cross"])
    assert {file.suffix for file in files.values()} == {".mp4"}
    frames = truth["files"]["open_smile"]["frames"]
    assert len(list(read_video(files[Expression.OPEN_SMILE]))) == len(frames)
    assert frames[0]["activation"] == {}
    assert max(frame["activation"].get("mouthSmile", 0.0) for frame in frames) > 0.3
    assert [point is None for point in frames[0]["iris_px"]] == [False] * 5 + [True] * 5
    assert frames[0]["pose"]["yaw_deg"] == 3.0


def test_stopping_leaves_the_work_at_once(room: SittersRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_expression: Expression) -> None:
        raise KeyboardInterrupt

    sit_still(room, monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        write_examination(room, tmp_path / "stopped", 4, RENDERED, stop)


def test_rejected_heads_are_drawn_again_and_counted(room: SittersRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = draw_plan(4, SMALL)
    faults: list[Fault | None] = [Fault.LIPS_CROSS, Fault.PROPORTIONS, None] * 2
    monkeypatch.setattr(Inspector, "fault", lambda *_: faults.pop(0))
    first, second = room.rendered(plan), room.rendered(plan)
    assert first.rejected == ("lips cross", "proportions out of range")
    assert asdict(first.patient) == asdict(plan.sitting.patient) | {"seed": first.patient.seed}
    assert first.patient.seed > FIRST_JUDGED_SEED
    assert first.patient.seed == second.patient.seed
    picture, other = (seat.sitter.picture({}, HeadPose(), 0) for seat in (first, second))
    assert np.array_equal(picture, other)


def test_a_patient_for_whom_every_head_is_rejected_is_refused(
    room: SittersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Inspector, "fault", lambda *_: Fault.LIDS_CROSS)
    with pytest.raises(PalsyGraderError) as raised:
        room.rendered(draw_plan(4, SMALL))
    assert raised.value.code == "simulate.no_head"


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
    apart = {person.number for person in load_people(shared_data) if person.is_test}
    for seed in (5, FIRST_JUDGED_SEED + 5):
        plan = draw_plan(seed)
        seat = room.photograph(plan)
        assert (seat.person in apart) == (seed >= FIRST_JUDGED_SEED)
        picture, points = seat.sitter.picture({}, HeadPose(), 0), seat.sitter.points_px({}, HeadPose())
        assert picture.shape[0] == min(plan.camera.height_px, 800)
        assert ((points[17:] > 0) & (points[17:] < picture.shape[1::-1])).all()


def test_photographs_irises_are_known_except_where_the_eye_turns_up(room: SittersRoom) -> None:
    plan = draw_plan(15, SMALL)
    assert plan.sitting.patient.side is AffectedSide.LEFT
    sitter = room.photograph(plan).sitter
    at_rest, closing = (
        sitter.points_px(expression_activation(expression, 1.0), HeadPose())
        for expression in (Expression.REST, Expression.GENTLE_CLOSURE)
    )
    assert not np.isnan(at_rest).any()
    assert np.isnan(closing[list(IRIS[Side.LEFT])]).all()
    assert closing[list(IRIS[Side.RIGHT])] == pytest.approx(at_rest[list(IRIS[Side.RIGHT])])


def test_photographs_roll_as_asked_and_say_so(room: SittersRoom) -> None:
    sitter = room.photograph(draw_plan(5, SMALL)).sitter
    upright, rolled = HeadPose(), HeadPose(roll_deg=8.0)
    eyes = [sitter.points_px({}, pose)[[36, 45]] for pose in (upright, rolled)]
    before, after = (np.degrees(np.arctan2(*(left - right)[::-1])) for right, left in eyes)
    assert after - before == pytest.approx(8.0)
    assert sitter.true_pose(rolled).roll_deg - sitter.true_pose(upright).roll_deg == pytest.approx(8.0, abs=0.1)
    assert abs(sitter.true_pose(upright).yaw_deg) < 15.0


def test_people_whose_fit_is_not_good_enough_are_passed_over_and_counted(
    room: SittersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = draw_plan(5, SMALL)
    before = room.photograph(plan)
    reasons = ["the lips are apart", None]
    monkeypatch.setattr(sitters, "accepted", lambda fit: reasons.pop(0))
    after = room.photograph(plan)
    assert after.rejected == ("the lips are apart",)
    assert after.person != before.person
