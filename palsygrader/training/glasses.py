"""Spectacles on a face: frames of several shapes, tinted lenses, reflections and shadows."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from palsygrader.domain.face import Side
from palsygrader.training.face_frame import FaceFrame, outward
from palsygrader.training.stencil import Colour, Outline, Shape, curve, ribbon

_BLACK: Final = (0.0, 0.0, 0.0)
_WHITE: Final = (255.0, 255.0, 255.0)


@dataclass(frozen=True, slots=True)
class _Style:
    """A shape of lens, in eye distances (9 cm).

    Attributes:
        half_width: Smallest and largest.
        aspect: Height over width, smallest and largest.
        power: Of the superellipse; 2 is an ellipse, more is squarer.
        taper: By how much the foot is narrower than the top.
        sweep: By how much the outer top corner is lifted.
    """

    half_width: tuple[float, float]
    aspect: tuple[float, float]
    power: float
    taper: float = 0.0
    sweep: float = 0.0


_STYLES: Final = (
    _Style((0.22, 0.27), (0.90, 1.0), 2.0),  # round
    _Style((0.25, 0.30), (0.65, 0.78), 2.3),  # oval
    _Style((0.26, 0.31), (0.50, 0.66), 4.5, taper=0.08),  # rectangle
    _Style((0.25, 0.32), (0.72, 0.86), 3.6, taper=0.12),  # square
    _Style((0.27, 0.33), (0.75, 0.88), 2.6, taper=0.22),  # aviator
    _Style((0.26, 0.31), (0.60, 0.72), 2.8, taper=0.12, sweep=0.22),  # cat's eye
)
_METALS: Final[tuple[Colour, ...]] = ((60, 60, 64), (150, 150, 156), (176, 140, 84), (28, 28, 30), (120, 84, 66))
_PLASTICS: Final[tuple[Colour, ...]] = (
    (18, 18, 20),
    (74, 46, 30),
    (110, 72, 40),
    (30, 42, 74),
    (112, 24, 30),
    (150, 150, 154),
    (222, 206, 190),
    (46, 66, 50),
)
_METAL_HALF: Final = (0.005, 0.009)
_PLASTIC_HALF: Final = (0.011, 0.027)
"""Half the thickness of the frame."""
_PLASTIC_CHANCE: Final = 0.5
_RIMLESS_CHANCE: Final = 0.12
_HALF_RIM_CHANCE: Final = 0.13
_SEE_THROUGH_CHANCE: Final = 0.15
"""Of plastic frames."""
_REFLECTION_CHANCE: Final = 0.6
_STEPS: Final = 72


@dataclass(frozen=True, slots=True)
class _Glasses:
    """What is drawn by chance, the same in every picture."""

    style: _Style
    half_width: float
    half_height: float
    gap: float
    drop: float
    half: float
    metal: bool
    rim: str
    colour: Colour
    opacity: float


def glasses(frame: FaceFrame, random: np.random.Generator) -> list[Shape]:
    """Return spectacles."""
    chosen = _draw(random)
    red, green, blue = (float(channel) for channel in random.uniform(90, 200, 3))
    lens_opacity = float(random.beta(0.6, 6.0)) * 0.6
    shade = float(random.uniform(0.1, 0.35))
    shadow_at = np.array([random.normal(0, 0.012), random.uniform(0.02, 0.05)])
    reflections = {side: _reflection(random) for side in Side}
    size = frame.size_px
    lenses = {side: frame.at(_lens(chosen, frame, side)) for side in Side}
    metalwork = [*_bridges(chosen, frame), *(_arm(chosen, frame, side) for side in Side)]
    rims: list[Shape] = []
    for side in Side:
        rims += _rim(chosen, frame, side)
    shadows = [*metalwork, *(rim.outlines[0] for rim in rims)]
    moved = frame.at(shadow_at) - frame.at((0.0, 0.0))
    holes = tuple(hole + moved for rim in rims for hole in rim.holes)
    shapes = [
        Shape(
            tuple(outline + moved for outline in shadows), _BLACK, shade, holes=holes, soft_px=0.018 * size, glows=True
        ),
        *(Shape((lens,), (red, green, blue), lens_opacity) for lens in lenses.values()),
    ]
    for side, drawn in reflections.items():
        shapes += _reflected(drawn, lenses[side], frame, side)
    shapes.append(Shape(tuple(metalwork), chosen.colour, max(chosen.opacity, 0.5)))
    return shapes + rims


def _draw(random: np.random.Generator) -> _Glasses:
    style = _STYLES[random.integers(len(_STYLES))]
    half_width = float(random.uniform(*style.half_width))
    half_height = half_width * float(random.uniform(*style.aspect))
    rim = str(random.choice(("full", "half", "none"), p=_rim_chances()))
    metal = bool(random.random() >= _PLASTIC_CHANCE) or rim != "full"
    colours = _METALS if metal else _PLASTICS
    colour = np.clip(np.array(colours[random.integers(len(colours))]) + random.normal(0, 8, 3), 5, 240)
    see_through = random.random() < _SEE_THROUGH_CHANCE and not metal
    return _Glasses(
        style=style,
        half_width=half_width,
        half_height=half_height,
        gap=float(random.uniform(0.07, 0.12)),
        drop=float(random.uniform(0.0, 0.09)),
        half=float(random.uniform(*(_METAL_HALF if metal else _PLASTIC_HALF))),
        metal=metal,
        rim=rim,
        colour=(float(colour[0]), float(colour[1]), float(colour[2])),
        opacity=float(random.uniform(0.4, 0.7)) if see_through else 1.0,
    )


def _rim_chances() -> tuple[float, float, float]:
    return 1.0 - _HALF_RIM_CHANCE - _RIMLESS_CHANCE, _HALF_RIM_CHANCE, _RIMLESS_CHANCE


def _bridge_u(frame: FaceFrame) -> float:
    """Return where the bridge of the nose carries the spectacles: it moves aside when the head turns."""
    return float(0.6 * frame.place(27)[0] + 0.4 * frame.place(28)[0])


def _lens(chosen: _Glasses, frame: FaceFrame, side: Side, grown: float = 0.0) -> Outline:
    """Return a lens's outline as u and v, shape (72, 2), from its outer side over the top.

    Args:
        chosen: The spectacles.
        frame: The face.
        side: Whose lens.
        grown: By how much it is larger all round.
    """
    angle = np.linspace(0, 2 * np.pi, _STEPS, endpoint=False)
    power = 2 / chosen.style.power
    x = np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** power
    y = -np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** power
    x = x * (1 - chosen.style.taper * (0.5 + 0.5 * y) * np.where(x < 0, 1.3, 0.7))
    y = y - chosen.style.sweep * np.clip(x, 0, 1) ** 2 * np.clip(-y, 0, 1)
    width, height = chosen.half_width + grown, chosen.half_height + grown
    ratio = frame.eye_width_ratio(side)
    u = outward(side) * ratio * (chosen.gap + chosen.half_width + width * x) + _bridge_u(frame)
    return np.stack([u, chosen.drop + height * y], axis=1)


def _rim(chosen: _Glasses, frame: FaceFrame, side: Side) -> list[Shape]:
    outer, inner = (frame.at(_lens(chosen, frame, side, grown)) for grown in (chosen.half, -chosen.half))
    if chosen.rim == "none":
        edge = (235.0, 240.0, 240.0)
        return [Shape((outer,), edge, 0.3, holes=(inner,))]
    top = slice(2, _STEPS // 2 - 1)
    half_px = chosen.half * frame.size_px
    shapes = []
    if chosen.rim == "half":
        wire = frame.at(_lens(chosen, frame, side, -0.002))
        shapes.append(Shape((outer,), (200.0, 205.0, 205.0), 0.2, holes=(wire,)))
        band = ribbon(frame.at(_lens(chosen, frame, side))[slice(0, _STEPS // 2 + 1)], 1.3 * half_px)
        shapes.append(Shape((band,), chosen.colour, chosen.opacity))
    else:
        shapes.append(Shape((outer,), chosen.colour, chosen.opacity, holes=(inner,)))
    line = ribbon(frame.at(_lens(chosen, frame, side, 0.35 * chosen.half))[top], 0.22 * half_px)
    shapes.append(Shape((line,), _WHITE, 0.45 if chosen.metal else 0.25, soft_px=0.15 * half_px))
    return shapes


def _bridges(chosen: _Glasses, frame: FaceFrame) -> list[Outline]:
    """Return the bridge between the lenses."""
    ends = []
    for side in Side:
        lens = _lens(chosen, frame, side)
        inner = lens[_STEPS // 2 - 5]
        ends.append(inner)
    left, right = sorted(ends, key=lambda end: float(end[0]))
    middle = 0.5 * (left + right) - np.array([0.0, 0.25 * chosen.gap + 0.01])
    path = curve(frame.at(np.stack([left, middle, right])), 10)
    return [ribbon(path, (1.2 if chosen.metal else 1.0) * max(chosen.half, 0.008) * frame.size_px)]


def _arm(chosen: _Glasses, frame: FaceFrame, side: Side) -> Outline:
    """Return the part of an arm that is seen, from the hinge towards the ear."""
    hinge = _lens(chosen, frame, side)[5]
    ear = frame.place(16 if side is Side.LEFT else 0)
    reach = max((float(ear[0]) - float(hinge[0])) * outward(side), 0.03)
    tip = np.array([float(hinge[0]) + outward(side) * reach, float(hinge[1]) + 0.25 * reach])
    corner = hinge + outward(side) * np.array([min(0.03, 0.5 * reach), 0.0])
    path = frame.at(np.stack([hinge, corner, tip]))
    half = max(1.1 * chosen.half, 0.01) * frame.size_px
    return ribbon(path, np.array([half, half, 0.8 * half]))


@dataclass(frozen=True, slots=True)
class _Reflection:
    """Light in a lens: a slanted stripe, or a lamp or window."""

    seen: bool
    is_stripe: bool
    at: float
    height: float
    width: float
    slant: float
    opacity: float
    colour: Colour


def _reflection(random: np.random.Generator) -> _Reflection:
    return _Reflection(
        seen=bool(random.random() < _REFLECTION_CHANCE),
        is_stripe=bool(random.random() < 0.5),  # noqa: PLR2004 - as often one as the other
        at=float(random.uniform(-0.7, 0.7)),
        height=float(random.uniform(-0.6, 0.5)),
        width=float(random.uniform(0.05, 0.28)),
        slant=float(random.normal(0, 0.6)),
        opacity=float(random.beta(1.2, 3.5)) * 0.75,
        colour=((255.0, 255.0, 255.0), (200.0, 235.0, 215.0), (205.0, 215.0, 255.0))[random.integers(3)],
    )


def _reflected(drawn: _Reflection, lens: Outline, frame: FaceFrame, side: Side) -> list[Shape]:
    if not drawn.seen:
        return []
    middle = 0.5 * (lens.min(axis=0) + lens.max(axis=0))
    reach = 0.5 * np.ptp(lens, axis=0)
    height = 1.6 if drawn.is_stripe else 0.35 + drawn.width
    down = 0.0 if drawn.is_stripe else drawn.height
    corners = [
        (drawn.at + sideways * drawn.width + drawn.slant * vertical * 0.5, down + vertical * height)
        for sideways, vertical in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    outline = middle + np.array(corners) * reach * (1.0 if side is Side.LEFT else 0.97)
    soft_px = 0.006 * frame.size_px
    return [Shape((outline,), drawn.colour, drawn.opacity, within=lens, soft_px=soft_px, glows=True)]
