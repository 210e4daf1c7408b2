"""Pictures that landmarks are judged on, with their truth: digital patients by condition, and one-sided smiles."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import LANDMARK_COUNT, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.training.landmark_measures import eye_distance, whole_smile_way
from palsygrader.training.occluders import OccluderKind, draw_occluder
from palsygrader.training.occluders import apply as apply_occluder
from palsygrader.training.one_sided import one_sided
from palsygrader.training.people import LondonPerson
from palsygrader.training.population import FIRST_JUDGED_SEED, draw_sitting
from palsygrader.training.simulate import expression_activation

if TYPE_CHECKING:
    from palsygrader.training.face_model import FaceModel
    from palsygrader.training.rejection import Inspector

TURNED_DEG: Final = 15.0
_FEW: Final = (Expression.BROW_RAISE, Expression.TIGHT_CLOSURE, Expression.OPEN_SMILE, Expression.LOWER_TEETH)
"""Expressions under conditions other than the plain one: enough for found and confident."""
_POSE_DEG: Final = (3.0, 3.0, 2.0)
"""Standing pitch, yaw and roll of a patient who was told to look ahead, at most."""
_DRIFT_DEG: Final = 0.8
"""How far each of them differs between two pictures, at most."""
_VISIBLE_CM: Final = (36.0, 46.0)
"""Height of the picture at the face: eye distances of 93 to 119 px in 480 px."""
_DARK_SKINS: Final = ((121, 84, 64), (98, 67, 51), (80, 55, 44))
"""Monk skin tones 8 to 10, about."""
_FULL_BEARD: Final = 0.9
_DIM_LIGHT: Final = 0.10
"""Light of a dim room against a lit one."""
_DIM_NOISE: Final = 5.0
"""Standard deviation of the noise of a webcam in a dim room, of 255."""
_SRGB_GAMMA: Final = 2.2
LEAST_SMILE_PERCENT: Final = 4.0
"""%IOD; people whose corner moves less do not tell a share of it."""


class Condition(StrEnum):
    """What may make a face harder to see."""

    PLAIN = "plain"
    DARK_SKIN = "dark skin"
    GLASSES = "glasses"
    BEARD = "beard"
    TURNED = "15 degrees of turn"
    LOW_LIGHT = "low light"


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One picture of a digital patient.

    Attributes:
        expression: Shown at its fullest.
        picture: RGB, shape (height, width, 3), uint8.
        truth_px: Shape (68, 2).
    """

    expression: Expression
    picture: Picture
    truth_px: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Sitting:
    """Pictures of one digital patient: the first at rest."""

    rest: Shot
    peaks: tuple[Shot, ...]

    @property
    def shots(self) -> tuple[Shot, ...]:
        """All pictures."""
        return (self.rest, *self.peaks)


DrawSitting = Callable[[int, Condition], Sitting | None]
"""Draws the patient of a seed under a condition; None where that cannot be drawn. Never asked for low light."""


def expressions_of(condition: Condition) -> tuple[Expression, ...]:
    """Return the expressions, without rest, that are judged under a condition."""
    return STANDARD_EXPRESSIONS[1:] if condition is Condition.PLAIN else _FEW


def judged_patients(draw: DrawSitting, count: int, condition: Condition = Condition.PLAIN) -> Iterator[Sitting]:
    """Yield the digital patients kept for judging; none where the condition cannot be drawn.

    Args:
        draw: Draws one.
        count: How many.
        condition: Under which they are seen.
    """
    for seed in range(FIRST_JUDGED_SEED, FIRST_JUDGED_SEED + count):
        sitting = draw(seed, condition)
        if sitting is None:
            return
        yield sitting


def dimmed(picture: Picture, seed: int) -> Picture:
    """Return the picture as a webcam in a dim room takes it: dark and noisy."""
    random = np.random.default_rng((seed, 7))
    dark = picture.astype(np.float32) * np.float32(_DIM_LIGHT ** (1.0 / _SRGB_GAMMA))
    dark += np.float32(_DIM_NOISE) * random.standard_normal(picture.shape, dtype=np.float32)
    return np.asarray(np.clip(np.rint(dark), 0, 255), dtype=np.uint8)


def in_low_light(sitting: Sitting, seed: int) -> Sitting:
    """Return the same pictures taken in a dim room, of the few expressions judged there."""
    rest, *peaks = [
        replace(shot, picture=dimmed(shot.picture, seed + number)) for number, shot in enumerate(sitting.shots)
    ]
    return Sitting(rest, tuple(shot for shot in peaks if shot.expression in _FEW))


def rendered_sittings(model: "FaceModel") -> DrawSitting:
    """Return how to draw rendered digital patients, those that pass the same inspection as examinations.

    Args:
        model: The face model.
    """
    from palsygrader.training.rejection import Inspector  # noqa: PLC0415 - rasterises, only where needed

    inspector = Inspector(model)

    def draw(seed: int, condition: Condition) -> Sitting | None:
        return _rendered(model, inspector, seed, condition)

    return draw


def _rendered(model: "FaceModel", inspector: "Inspector", seed: int, condition: Condition) -> Sitting:
    # The renderer needs vtk, which only development has.
    from palsygrader.training.mesh import HeadPose  # noqa: PLC0415 - as said above
    from palsygrader.training.performance import Performance  # noqa: PLC0415 - as said above
    from palsygrader.training.render import Camera  # noqa: PLC0415 - as said above
    from palsygrader.training.scene import Scene  # noqa: PLC0415 - as said above

    random = np.random.default_rng((seed, 12))
    drawn = draw_sitting(seed)
    look = drawn.look
    if condition is Condition.DARK_SKIN:
        skin = _DARK_SKINS[int(random.integers(len(_DARK_SKINS)))]
        lips = (0.86 * skin[0], 0.70 * skin[1], 0.72 * skin[2])
        look = replace(look, skin=skin, lips=lips, hair=(52.0, 42.0, 36.0))
    elif condition is Condition.BEARD:
        look = replace(look, beard_ratio=_FULL_BEARD)
    glasses = draw_occluder(random, OccluderKind.GLASSES) if condition is Condition.GLASSES else None
    acted = [(expression, expression_activation(expression, 1.0)) for expression in STANDARD_EXPRESSIONS]
    patient, _ = inspector.accepted(drawn.patient, seed, acted)
    camera = Camera(width_px=640, height_px=480, visible_height_cm=float(random.uniform(*_VISIBLE_CM)))
    scene = Scene(
        model=model,
        patient=patient,
        look=look,
        camera=camera,
        background=drawn.room,
        folds_at_rest=drawn.folds_at_rest,
        light=drawn.light,
    )
    pitch, yaw, roll = random.uniform(-1.0, 1.0, 3) * _POSE_DEG
    if condition is Condition.TURNED:
        yaw = TURNED_DEG if random.random() < 0.5 else -TURNED_DEG  # noqa: PLR2004 - even chances
    shots = []
    for frame, expression in enumerate((Expression.REST, *expressions_of(condition))):
        act = Performance(expression, seed)
        activation: Mapping[str, float] = {} if expression is Expression.REST else act.activation(act.peak_s)
        pose = HeadPose(*(np.array([pitch, yaw, roll]) + random.uniform(-_DRIFT_DEG, _DRIFT_DEG, 3)))
        scene.rehearse(activation)
        picture = scene.picture(activation, pose, frame)
        points_px = scene.points_px(activation, pose)
        if glasses is not None:
            picture = apply_occluder(picture, points_px, glasses)
        shots.append(Shot(expression, picture, points_px[:LANDMARK_COUNT]))
    return Sitting(shots[0], tuple(shots[1:]))


@dataclass(frozen=True, slots=True, eq=False)
class OneSidedSmile:
    """A real person's neutral photograph with one half smiling.

    Attributes:
        person: Whose.
        moving: The half that smiles.
        neutral: The photograph at rest.
        picture: The one-sided smile, in the same frame.
        true_way_px: Shape (2,), the moving corner's way by the teacher's points.
    """

    person: LondonPerson
    moving: Side
    neutral: Picture
    picture: Picture
    true_way_px: NDArray[np.float64]


def one_sided_smiles(person: LondonPerson) -> Iterator[OneSidedSmile]:
    """Yield the one-sided smiles of a person who smiles enough.

    The pictures are joined by the teacher's points: they depend on no landmarker that is judged on them.
    """
    rest_px, smile_px = person.teacher_neutral_68_px, person.teacher_smiling_68_px
    neutral, smiling = read_photograph(person.neutral_path), read_photograph(person.smiling_path)
    for moving in Side:
        way_px = whole_smile_way(rest_px, smile_px, moving)
        if np.hypot(*way_px) / eye_distance(rest_px) * 100.0 >= LEAST_SMILE_PERCENT:
            picture = one_sided(neutral, Landmarks(rest_px, 1.0), smiling, Landmarks(smile_px, 1.0), moving)
            yield OneSidedSmile(person, moving, neutral, picture, way_px)


def real_photographs(data: Path, people: tuple[LondonPerson, ...]) -> Iterator[Picture]:
    """Yield the photographs that need no truth: people at rest and smiling, and two others at several distances.

    Args:
        data: The folder of the development data.
        people: Of the London set.
    """
    for person in people:
        yield read_photograph(person.neutral_path)
        yield read_photograph(person.smiling_path)
    for folder in ("lisa", "zoom"):
        for file in sorted((data / "faces" / folder).glob("*.jpg")):
            yield read_photograph(file)
