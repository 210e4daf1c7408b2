"""The pictures from which landmarks are learnt: digital patients, puppets and photographs, one size."""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import IRIS, LOWER_LID, POINT_COUNT, UPPER_LID, Side
from palsygrader.training.face_model import load_face_model, sided
from palsygrader.training.mesh import HeadPose
from palsygrader.training.population import Sitting, draw_sitting
from palsygrader.training.rejection import Inspector
from palsygrader.training.simulate import BRANCH_OF_SHAPE, ShapeWeights, expression_activation
from palsygrader.vision.landmark_crops import FACE, apply, region_frame

SIZE_PX: Final = 384
EYE_DISTANCE_PX: Final = 122.0
"""Of the pictures of a set; a camera shows 90 to 180 px."""
PICTURES_PER_PATIENT: Final = 14

DIGITAL: Final = "digital "
"""Start of the names of digital patients; the seed follows."""
PARTED_RENDERED: Final = "parted rendered"
PARTED_PUPPET: Final = "parted puppet"
"""Kinds of the pictures with movements of `parted_activations`."""
PARTED_PICTURES: Final = 13
"""So many movements are in `parted_activations`."""

JAW_WEIGHT: Final = 0.3
"""The jaw's outline has no exact places along it."""
HIDDEN_IRIS_WEIGHT: Final = 0.05
"""A closed eye hides its iris: hardly anything is learnt from where it would be."""
_OPEN_RATIO: Final = 0.05
"""An eye less open than this, in eye distances, hides its iris."""

# How pictures of a digital patient are drawn.
_POSE_SPREAD_DEG: Final = HeadPose(pitch_deg=8.0, yaw_deg=7.0, roll_deg=4.0)
_POSE_MOST_DEG: Final = HeadPose(pitch_deg=26.0, yaw_deg=18.0, roll_deg=12.0)
_DISTANCES_CM: Final = (32.0, 110.0)
_VISIBLE_CM: Final = 28.0
_MIDDLE_CM: Final = 0.3
"""Height of the pictures' middle in the model's frame."""
_PROTOCOL_PICTURES: Final = 7
"""Of a patient's pictures so many show a prescribed expression, one the rest, the others free movements."""
_FREE_SHAPES: Final = (*BRANCH_OF_SHAPE, "eyeWide", "mouthShrugLower", "mouthShrugUpper", "cheekSquint")


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One picture to learn from.

    Attributes:
        picture: Shape (384, 384, 3), RGB uint8.
        points_px: Shape (78, 2).
        weights: Shape (78,), 0 where the point is not known .. 1 where it is exact.
        kind: `rendered`, `puppet`, `photograph`, `one-sided`, `parted rendered` or `parted puppet`.
        person: Who; the same for all pictures of one person.
    """

    picture: Picture
    points_px: NDArray[np.float64]
    weights: NDArray[np.float64]
    kind: str
    person: str


def point_weights(points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much each of the exact points (78, 2) counts, shape (78,)."""
    weights = np.ones(POINT_COUNT)
    weights[:17] = JAW_WEIGHT
    eye_distance_px = region_frame(points_px, FACE, Side.LEFT).eye_distance_px
    for side in Side:
        aperture = points_px[list(LOWER_LID[side])].mean(axis=0) - points_px[list(UPPER_LID[side])].mean(axis=0)
        if aperture[1] < _OPEN_RATIO * eye_distance_px:
            weights[list(IRIS[side])] = HIDDEN_IRIS_WEIGHT
    return weights


def to_sample(
    picture: Picture, points_px: NDArray[np.float64], weights: NDArray[np.float64], kind: str, person: str
) -> Sample:
    """Return a picture of any size as a sample: upright enough, one size, the face in the middle.

    Args:
        picture: Shape (height, width, 3), RGB uint8.
        points_px: Shape (78, 2); those not known may lie anywhere.
        weights: Shape (78,).
        kind: What it is.
        person: Who it is.
    """
    frame = region_frame(points_px, FACE, Side.LEFT)
    scale = EYE_DISTANCE_PX / frame.eye_distance_px
    middle = (SIZE_PX - 1) / 2
    to_set = np.array([[scale, 0.0, middle - scale * frame.x_px], [0.0, scale, middle - scale * frame.y_px]])
    size = (SIZE_PX, SIZE_PX)
    flags = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR
    moved = cv2.warpAffine(picture, to_set, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return Sample(np.asarray(moved, dtype=np.uint8), apply(to_set, points_px), weights, kind, person)


def free_activation(random: np.random.Generator) -> dict[str, float]:
    """Return a movement nobody prescribes: a few shapes at random, a look, the jaw."""
    chosen = random.choice(len(_FREE_SHAPES), random.integers(1, 6), replace=False)
    activation = {_FREE_SHAPES[index]: float(random.uniform(0.1, 1.0)) for index in chosen}
    if random.random() < 0.3:  # noqa: PLR2004 - one in three
        activation["jawOpen"] = float(random.uniform(0.0, 0.5))
    activation |= draw_look(random)
    return activation


def draw_look(random: np.random.Generator) -> dict[str, float]:
    """Return a direction of both eyes: `eyeLook` moves the lids, `eyeball` what lies beneath."""
    aside, up = np.clip(random.normal(0.0, 0.25, 2), -0.7, 0.7)
    height = "Up" if up > 0 else "Down"
    look = {f"eyeLook{height}": abs(float(up)), f"eyeball{height}": abs(float(up))}
    towards, away = (Side.LEFT, Side.RIGHT) if aside > 0 else (Side.RIGHT, Side.LEFT)
    look |= {sided("eyeLookOut", towards): abs(float(aside)), sided("eyeLookIn", away): abs(float(aside))}
    look[f"eyeball{'Left' if aside > 0 else 'Right'}"] = abs(float(aside))
    return look


def drawn_activations(random: np.random.Generator, effort_ratio: float, count: int) -> Iterator[ShapeWeights]:
    """Yield the movements of one person's pictures: the rest, prescribed expressions on their way, free movements."""
    yield draw_look(random) if random.random() < 0.5 else {}  # noqa: PLR2004 - even chances
    moving = [expression for expression in Expression if expression is not Expression.REST]
    protocol = random.permutation(len(moving))
    for number in range(count - 1):
        if number < _PROTOCOL_PICTURES:
            amount = effort_ratio * float(random.choice((1.0, random.uniform(0.1, 1.0))))
            activation = expression_activation(moving[protocol[number % len(moving)]], amount)
            yield activation | (draw_look(random) if random.random() < 0.3 else {})  # noqa: PLR2004 - one in three
        else:
            yield free_activation(random)


_LOWER_LIP_MOST: Final = {"mouthLowerDown": 1.4, "mouthStretch": 0.6, "mouthFrown": 0.5, "mouthRollLower": 0.3}
_UPPER_LIP_MOST: Final = {"mouthSmile": 0.9, "mouthUpperUp": 0.8, "noseSneer": 0.8, "mouthDimple": 0.4}
_LIDS_MOST: Final = {"eyeBlink": 0.85, "eyeSquint": 0.6, "cheekRaiser": 0.6, "browDown": 0.8}
"""The largest weights that halves are given of their own."""


def parted_activations(random: np.random.Generator, effort_ratio: float) -> Iterator[ShapeWeights]:
    """Yield movements that show lids and lower lip on their way, most of them of each half on its own.

    Half-closed lids and a lower lip drawn down on one side are what a network shrinks most while it has seen few.
    """
    for most in (_LOWER_LIP_MOST, _LIDS_MOST, _LOWER_LIP_MOST, _UPPER_LIP_MOST, _LIDS_MOST, _LOWER_LIP_MOST):
        parted = {
            sided(shape, side): float(random.uniform(0.0, weight)) for shape, weight in most.items() for side in Side
        }
        yield parted | {"jawOpen": float(random.choice((0.0, random.uniform(0.0, 0.25))))}
    for expression in (Expression.LOWER_TEETH, Expression.LOWER_TEETH, Expression.LOWER_TEETH, Expression.PLATYSMA):
        yield expression_activation(expression, effort_ratio * float(random.uniform(0.2, 1.0)))
    for expression in (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE, Expression.SNARL):
        yield expression_activation(expression, effort_ratio * float(random.uniform(0.2, 1.0)))


def drawn_pose(random: np.random.Generator) -> HeadPose:
    """Return a pose of the head, mostly near upright."""
    spread, most = astuple(_POSE_SPREAD_DEG), astuple(_POSE_MOST_DEG)
    return HeadPose(*(float(angle) for angle in np.clip(random.normal(0.0, spread), np.negative(most), most)))


def render_samples(data: Path, seed: int, *, parted: bool = False) -> list[Sample]:
    """Return the samples of one digital patient.

    Args:
        data: The development data.
        seed: Of the patient.
        parted: Show the movements of `parted_activations` instead of those of an examination.
    """
    # The renderer needs vtk, which only development has.
    from palsygrader.training.render import Camera  # noqa: PLC0415 - as said above
    from palsygrader.training.scene import Scene  # noqa: PLC0415 - as said above

    random = np.random.default_rng((seed, 21))
    sitting: Sitting = draw_sitting(seed)
    distance_cm = float(random.uniform(*_DISTANCES_CM))
    camera = Camera(SIZE_PX, SIZE_PX, distance_cm, _MIDDLE_CM, _VISIBLE_CM)
    model = load_face_model(data)
    acted = [(expression, expression_activation(expression, 1.0)) for expression in STANDARD_EXPRESSIONS]
    patient, _ = Inspector(model).accepted(sitting.patient, seed, acted)
    scene = Scene(
        model=model,
        patient=patient,
        look=sitting.look,
        light=sitting.light,
        camera=camera,
        background=sitting.room,
        folds_at_rest=sitting.folds_at_rest,
    )
    samples = []
    drawn = drawn_activations(random, sitting.effort_ratio, PICTURES_PER_PATIENT)
    activations = parted_activations(random, sitting.effort_ratio) if parted else drawn
    kind = PARTED_RENDERED if parted else "rendered"
    for number, activation in enumerate(activations):
        pose = drawn_pose(random)
        points_px = scene.points_px(activation, pose)
        weights = point_weights(points_px)
        picture = scene.picture(activation, pose, number)
        samples.append(Sample(picture, points_px, weights, kind, f"{DIGITAL}{seed}"))
    return samples
