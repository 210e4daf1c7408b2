from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.capture.gate import (
    ENTER_NS,
    LEAVE_NS,
    LOST_NS,
    NEVER_TOLERATED,
    Direction,
    Gate,
    Verdict,
    detail,
    sentence,
)
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.face import Region, Side
from palsygrader.errors import ProtocolError
from palsygrader.vision.framing import Framing
from palsygrader.vision.quality import MAX_YAW_DEG, FrameQuality
from palsygrader.wording import error_line, say

FRAME_NS = 33_333_333
GOOD = FrameQuality(
    face_count=1,
    eye_distance_px=180.0,
    face_size_ratio=0.25,
    offset_x_ratio=0.0,
    offset_y_ratio=0.0,
    yaw_deg=0.0,
    pitch_deg=0.0,
    roll_deg=0.0,
    brightness_percent=50.0,
    light_ratio=1.0,
    sharpness=30.0,
    covered_share=0.0,
)
NO_FACE = FrameQuality(face_count=0)
TWO_FACES = replace(GOOD, face_count=2)
TURNED = replace(GOOD, yaw_deg=20.0)
BAD = {
    QualityIssue.NO_FACE: NO_FACE,
    QualityIssue.SEVERAL_FACES: TWO_FACES,
    QualityIssue.TOO_FAR: replace(GOOD, face_size_ratio=0.05),
    QualityIssue.TOO_NEAR: replace(GOOD, face_size_ratio=0.6),
    QualityIssue.OFF_CENTRE: replace(GOOD, offset_x_ratio=0.3),
    QualityIssue.TURNED: TURNED,
    QualityIssue.TILTED: replace(GOOD, roll_deg=-20.0),
    QualityIssue.NODDED: replace(GOOD, pitch_deg=30.0),
    QualityIssue.TOO_DARK: replace(GOOD, brightness_percent=5.0),
    QualityIssue.TOO_BRIGHT: replace(GOOD, brightness_percent=99.0),
    QualityIssue.UNEVEN_LIGHT: replace(GOOD, light_ratio=3.0),
    QualityIssue.BLURRED: replace(GOOD, sharpness=1.0),
    QualityIssue.COVERED: replace(GOOD, covered_region=Region.BROW, covered_side=Side.LEFT, covered_share=0.9),
}


class Camera:
    """Feeds a gate with frames, one after the other."""

    def __init__(self, gate: Gate | None = None) -> None:
        self.gate = gate or Gate()
        self.time_ns = 1_000_000_000
        self.verdicts: list[Verdict] = []

    def show(self, quality: FrameQuality, for_ns: int = FRAME_NS) -> Verdict:
        for _ in range(for_ns // FRAME_NS + 2 if for_ns > FRAME_NS else 1):
            self.verdicts.append(self.gate.update(quality, self.time_ns))
            self.time_ns += FRAME_NS
        return self.verdicts[-1]


@pytest.fixture
def camera() -> Camera:
    """Return a camera whose gate has seen a good face for a while."""
    camera = Camera()
    assert camera.show(GOOD, 2 * LEAVE_NS).recordable
    return camera


def test_nothing_is_recordable_before_a_face_has_been_seen_for_a_while() -> None:
    camera = Camera()
    assert not camera.show(GOOD).recordable
    assert camera.show(GOOD, LEAVE_NS) == Verdict(recordable=True, issue=None)


@pytest.mark.parametrize("issue", QualityIssue)
def test_every_issue_blocks_and_is_told_and_goes_away(camera: Camera, issue: QualityIssue) -> None:
    verdict = camera.show(BAD[issue], ENTER_NS)
    assert not verdict.recordable
    assert verdict.issue is issue
    assert sentence(verdict)
    assert detail(verdict)
    after = camera.show(GOOD, LEAVE_NS)
    assert after.recordable
    assert after.issue is None
    assert detail(after) == ""
    assert sentence(after) == say("capture.gate.good")


@pytest.mark.parametrize("quality", [NO_FACE, TWO_FACES])
def test_no_face_and_two_faces_block_at_once(camera: Camera, quality: FrameQuality) -> None:
    assert not camera.show(quality).recordable


def test_a_short_disturbance_is_not_told(camera: Camera) -> None:
    assert camera.show(TURNED, ENTER_NS // 3).recordable
    assert camera.show(GOOD).recordable


def test_a_value_that_trembles_at_its_limit_does_not_make_the_verdict_flicker(camera: Camera) -> None:
    camera.show(replace(GOOD, yaw_deg=MAX_YAW_DEG + 0.5), ENTER_NS)
    camera.verdicts.clear()
    for _ in range(60):
        camera.show(replace(GOOD, yaw_deg=MAX_YAW_DEG - 0.5))
        camera.show(replace(GOOD, yaw_deg=MAX_YAW_DEG + 0.5))
    assert {(verdict.recordable, verdict.issue) for verdict in camera.verdicts} == {(False, QualityIssue.TURNED)}


@pytest.mark.parametrize(
    ("framing", "issue", "says"),
    [
        (Framing(1.2, 0.95, 0.2, 0.05), QualityIssue.OFF_CENTRE, "Move a little to your right"),
        (Framing(1.2, 0.95, -0.2, 0.05), QualityIssue.OFF_CENTRE, "Move a little to your left"),
        (Framing(1.2, 0.95, 0.05, 0.2), QualityIssue.OFF_CENTRE, "Sit a little higher, or lower the camera"),
        (Framing(1.3, 1.25, 0.05, 0.0), QualityIssue.TOO_NEAR, "Move back a little"),
    ],
)
def test_a_face_that_leaves_the_oval_is_asked_back(
    camera: Camera, framing: Framing, issue: QualityIssue, says: str
) -> None:
    inside = replace(GOOD, framing=Framing(0.96, 0.96, 0.0, 0.0))
    assert camera.show(inside, ENTER_NS).recordable
    outside = replace(GOOD, framing=framing)
    assert camera.show(outside, ENTER_NS // 3).recordable
    verdict = camera.show(outside, ENTER_NS)
    assert (verdict.recordable, verdict.issue, verdict.spoils) == (False, issue, None)
    assert sentence(verdict) == says
    assert camera.show(inside, LEAVE_NS).recordable


def test_a_face_that_trembles_at_the_edge_of_the_oval_does_not_make_the_verdict_flicker(camera: Camera) -> None:
    inside, outside = (replace(GOOD, framing=Framing(reach, 0.9, 0.2, 0.0)) for reach in (1.1, 1.14))
    camera.show(outside, ENTER_NS)
    camera.verdicts.clear()
    for _ in range(60):
        camera.show(inside)
        camera.show(outside)
    assert {verdict.issue for verdict in camera.verdicts} == {QualityIssue.OFF_CENTRE}


def test_one_reason_at_a_time_the_weightiest_first(camera: Camera) -> None:
    both = replace(TURNED, sharpness=1.0)
    assert camera.show(both, ENTER_NS).issue is QualityIssue.TURNED
    assert camera.show(replace(both, yaw_deg=0.0), LEAVE_NS).issue is QualityIssue.BLURRED
    assert camera.show(both, ENTER_NS).issue is QualityIssue.TURNED


@pytest.mark.parametrize("issue", sorted(NEVER_TOLERATED))
def test_only_a_lasting_loss_spoils_a_recording(camera: Camera, issue: QualityIssue) -> None:
    assert camera.show(BAD[issue], LOST_NS // 2).spoils is None
    camera.show(GOOD)
    assert camera.show(BAD[issue], LOST_NS // 2).spoils is None
    assert camera.show(BAD[issue], LOST_NS).spoils is issue
    assert camera.show(GOOD).spoils is None


@pytest.mark.parametrize("issue", sorted(set(QualityIssue) - NEVER_TOLERATED))
def test_a_tolerated_issue_is_told_but_does_not_block(camera: Camera, issue: QualityIssue) -> None:
    camera.gate.tolerate(issue)
    verdict = camera.show(BAD[issue], ENTER_NS)
    assert verdict.recordable
    assert verdict.issue is issue
    assert verdict.spoils is None
    assert issue in camera.gate.tolerated


def test_a_tolerated_issue_does_not_hide_one_that_blocks(camera: Camera) -> None:
    camera.gate.tolerate(QualityIssue.TURNED)
    camera.show(TURNED, ENTER_NS)
    verdict = camera.show(replace(TURNED, sharpness=1.0), ENTER_NS)
    assert not verdict.recordable
    assert verdict.issue is QualityIssue.BLURRED


@pytest.mark.parametrize("issue", sorted(NEVER_TOLERATED))
def test_no_face_and_two_faces_cannot_be_tolerated(issue: QualityIssue) -> None:
    with pytest.raises(ProtocolError) as caught:
        Gate().tolerate(issue)
    assert error_line(caught.value)
    camera = Camera(Gate(frozenset({issue})))
    camera.show(GOOD, 2 * LEAVE_NS)
    assert not camera.show(BAD[issue], ENTER_NS).recordable


@pytest.mark.parametrize(
    ("quality", "direction", "says", "explains"),
    [
        (TURNED, Direction.LEFT, "Turn a little to your right", "Head turned 20° to the patient's left (at most 12°)"),
        (replace(GOOD, yaw_deg=-15.4), Direction.RIGHT, "Turn a little to your left", "15° to the patient's right"),
        (replace(GOOD, roll_deg=14.0), Direction.LEFT, "Tilt your head a little to your right", "tilted 14°"),
        (replace(GOOD, pitch_deg=25.0), Direction.UP, "Lower your chin a little", "Head bent up 25°"),
        (replace(GOOD, pitch_deg=-25.0), Direction.DOWN, "Lift your chin a little", "Head bent down 25°"),
        (replace(GOOD, offset_x_ratio=0.3), Direction.LEFT, "Move a little to your right", "Face off centre"),
        (replace(GOOD, offset_x_ratio=-0.3), Direction.RIGHT, "Move a little to your left", "Face off centre"),
        (replace(GOOD, offset_y_ratio=0.3), Direction.DOWN, "Sit a little higher", "Face off centre"),
        (replace(GOOD, offset_y_ratio=-0.3), Direction.UP, "Sit a little lower", "Face off centre"),
        (replace(GOOD, light_ratio=2.5), Direction.RIGHT, "right side", "patient's right side 2.5 times darker"),
        (replace(GOOD, light_ratio=0.4), Direction.LEFT, "left side", "patient's left side 2.5 times darker"),
        (replace(GOOD, brightness_percent=7.0), None, "More light", "7 % of full brightness (at least 18 %)"),
        (BAD[QualityIssue.COVERED], None, "Please uncover your left brow", "Covered: patient's left brow"),
        (
            replace(BAD[QualityIssue.COVERED], covered_region=Region.CHIN, covered_side=None),
            None,
            "Please uncover your chin",
            "Covered: chin",
        ),
        (TWO_FACES, None, "Only the patient's face", "More than one face in view"),
    ],
)
def test_words_tell_where_to_move_and_how_much(
    camera: Camera, quality: FrameQuality, direction: Direction | None, says: str, explains: str
) -> None:
    verdict = camera.show(quality, ENTER_NS)
    assert verdict.direction is direction
    assert says in sentence(verdict)
    assert explains in detail(verdict).replace("\N{NO-BREAK SPACE}", " ")


def test_numbers_stand_still_long_enough_to_be_read(camera: Camera) -> None:
    camera.show(TURNED, ENTER_NS)
    shown = detail(camera.show(replace(GOOD, yaw_deg=25.0)))
    assert shown == detail(camera.verdicts[-2])
    assert "25°" in detail(camera.show(replace(GOOD, yaw_deg=25.0), 600_000_000))


def test_a_reason_that_lingers_without_its_number_is_still_told(camera: Camera) -> None:
    camera.show(TURNED, ENTER_NS)
    assert sentence(camera.show(NO_FACE)) == "Please look into the camera"
    for issue in QualityIssue:
        assert sentence(Verdict(recordable=False, issue=issue))
        assert detail(Verdict(recordable=False, issue=issue))


QUALITIES = st.sampled_from([GOOD, *BAD.values()])


@given(st.lists(st.tuples(QUALITIES, st.integers(0, 400_000_000)), max_size=40))
def test_never_recordable_on_a_frame_without_exactly_one_face(frames: list[tuple[FrameQuality, int]]) -> None:
    gate, time_ns = Gate(), 0
    for quality, wait_ns in frames:
        time_ns += wait_ns
        verdict = gate.update(quality, time_ns)
        assert not (verdict.recordable and quality.face_count != 1)
        assert verdict.recordable == (verdict.issue is None)
        assert verdict.spoils is None or quality.face_count != 1
