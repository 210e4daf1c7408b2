"""Draws how a digital patient is taken: camera, poses, timing, what covers the face, what the file does."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.training.degrade import REFERENCE_HEIGHT_PX, Degradation, draw_degradation
from palsygrader.training.mesh import HeadPose
from palsygrader.training.occluders import Occluder, OccluderKind, draw_occluder
from palsygrader.training.performance import Performance
from palsygrader.training.population import Sitting, draw_sitting
from palsygrader.training.render import Camera

_SIZES_PX: Final = (
    ((640, 360), 0.10),
    ((640, 480), 0.18),
    ((854, 480), 0.10),
    ((1280, 720), 0.32),
    ((720, 1280), 0.05),
    ((1920, 1080), 0.20),
    ((1080, 1920), 0.03),
    ((3840, 2160), 0.02),
)
"""Width and height of cameras, and how often each is met; telephones are held upright."""
_VISIBLE_CM: Final = (27.0, 40.0)
"""Height of the picture at the face; of its width when the picture is upright."""
_DISTANCE_CM: Final = (45.0, 110.0)
_POSE_SD_DEG: Final = (3.5, 5.0, 2.5)
"""Pitch, yaw and roll at which a patient sits."""
_POSE_CHANGE_DEG: Final = (1.2, 1.5, 0.8)
"""The same, from one expression to the next."""
POSE_LIMIT_DEG: Final = 15.0
_ROLL_LIMIT_DEG: Final = 9.0
"""Farther over the head would leave the strip in which it is drawn (`render`)."""
_ASIDE_CM: Final = 0.5

_OCCLUDERS: Final = (
    (None, 0.58),
    (OccluderKind.GLASSES, 0.20),
    (OccluderKind.HAIR, 0.08),
    (OccluderKind.MASK, 0.05),
    (OccluderKind.TAPE, 0.06),
    (OccluderKind.HAND, 0.03),
)
"""What may cover a part of the face, and how often."""
_HAND_PICTURES: Final = 0.3
"""A hand comes and goes: in this share of the pictures it is there."""
_STRENGTH: Final = 0.7
"""Most clinics photograph better than the worst telephone."""

LENGTHS_S: Final = (3.6, 6.0)
_BASELINE_S: Final = (0.6, 1.1)
_ONSET_S: Final = (0.25, 1.3)
_RELEASE_S: Final = (0.3, 0.8)
_TREMOR: Final = (0.0, 0.05)
_SWAY: Final = (0.5, 4.0)
_BLINK_EVERY_S: Final = 5.0
_CLOSURES: Final = (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)
FRAME_RATES_HZ: Final = (24, 25, 30)


@dataclass(frozen=True, slots=True)
class Take:
    """How one expression is taken.

    Attributes:
        performance: How it is acted; its held pose is the pose of a still.
        occluder: What covers the face.
        exertion_ratio: Activation of a still, of the full expression.
    """

    performance: Performance
    occluder: Occluder | None
    exertion_ratio: float


@dataclass(frozen=True, slots=True)
class ExaminationPlan:
    """All that is drawn for an examination.

    Attributes:
        seed: Draws all of it.
        sitting: Patient, look and light.
        camera: What takes the pictures.
        degradation: What camera and file do, for pictures of the camera's size.
        frame_rate_hz: Of clips.
        takes: The standard expressions in order.
    """

    seed: int
    sitting: Sitting
    camera: Camera
    degradation: Degradation
    frame_rate_hz: int
    takes: tuple[Take, ...]


def draw_plan(seed: int, size_px: tuple[int, int] | None = None) -> ExaminationPlan:
    """Return the plan of a seed; the same seed gives the same one.

    Args:
        seed: Draws all of it.
        size_px: Width and height of the camera; drawn when None.
    """
    random = np.random.default_rng((seed, 23))
    sitting = draw_sitting(seed)
    sizes, chances = zip(*_SIZES_PX, strict=True)
    drawn_px = sizes[random.choice(len(sizes), p=chances)]
    width_px, height_px = drawn_px if size_px is None else size_px
    camera = _draw_camera(random, width_px, height_px)
    drawn = draw_degradation(random, _STRENGTH)
    face_px = camera.pixels_per_cm * 27.0  # a face crop's height is about 27 cm
    kinds, chances = zip(*_OCCLUDERS, strict=True)
    kind = kinds[random.choice(len(kinds), p=chances)]
    occluder = None if kind is None else draw_occluder(random, kind, hair=sitting.look.hair)
    return ExaminationPlan(
        seed=seed,
        sitting=sitting,
        camera=camera,
        degradation=replace(drawn.scaled(face_px / REFERENCE_HEIGHT_PX), motion_px=min(drawn.motion_px, 6.0)),
        frame_rate_hz=int(random.choice(FRAME_RATES_HZ)),
        takes=_draw_takes(random, seed, sitting.effort_ratio, occluder),
    )


def _draw_camera(random: np.random.Generator, width_px: int, height_px: int) -> Camera:
    across_cm = float(random.uniform(*_VISIBLE_CM))
    return Camera(
        width_px=width_px,
        height_px=height_px,
        distance_cm=float(random.uniform(*_DISTANCE_CM)),
        height_cm=float(1.5 + np.clip(random.normal(0, 1.2), -2.5, 2.5)),
        visible_height_cm=across_cm * max(height_px / width_px, 1.0),
    )


def _draw_takes(
    random: np.random.Generator, seed: int, effort_ratio: float, occluder: Occluder | None
) -> tuple[Take, ...]:
    base = random.normal(0, _POSE_SD_DEG)
    aside_cm = float(random.uniform(-_ASIDE_CM, _ASIDE_CM))
    onset_s, release_s = float(random.uniform(*_ONSET_S)), float(random.uniform(*_RELEASE_S))
    tremor_ratio, sway_ratio = float(random.uniform(*_TREMOR)), float(random.uniform(*_SWAY))
    takes = []
    for expression in STANDARD_EXPRESSIONS:
        limits = (POSE_LIMIT_DEG, POSE_LIMIT_DEG, _ROLL_LIMIT_DEG)
        pitch, yaw, roll = np.clip(base + random.normal(0, _POSE_CHANGE_DEG), np.negative(limits), limits)
        length_s, baseline_s = float(random.uniform(*LENGTHS_S)), float(random.uniform(*_BASELINE_S))
        effort = effort_ratio * float(random.uniform(0.9, 1.05))
        if expression in _CLOSURES:
            effort = max(effort, 1.0)  # closing the eyes is no effort
        blinks = random.uniform(0.0, length_s, random.poisson(length_s / _BLINK_EVERY_S))
        still_open = expression not in {*_CLOSURES, Expression.REST}
        performance = Performance(
            expression,
            seed,
            length_s=length_s,
            baseline_s=baseline_s,
            relax_s=release_s + 0.2,
            onset_s=onset_s * float(random.uniform(0.8, 1.25)),
            release_s=release_s,
            hold_s=float(random.uniform(0.8, 3.0)),
            tremor_ratio=tremor_ratio,
            effort_ratio=effort,
            sway_ratio=sway_ratio,
            held_pose=HeadPose(float(pitch), float(yaw), float(roll), aside_cm),
            blinks_s=tuple(float(at) for at in blinks) if still_open else (),
        )
        there = occluder is None or occluder.kind is not OccluderKind.HAND or random.random() < _HAND_PICTURES
        takes.append(Take(performance, occluder if there else None, 0.0 if expression is Expression.REST else effort))
    return tuple(takes)
