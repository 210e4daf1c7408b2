"""Things before a face: strands of hair, a hand, a surgical mask pulled down, tape and dressings."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import Side
from palsygrader.training.face_frame import FaceFrame, outward
from palsygrader.training.stencil import Colour, Outline, Shape, capsule, curve, ribbon

_BLACK: Final = (0.0, 0.0, 0.0)
_HAIRS: Final[tuple[Colour, ...]] = ((30, 24, 22), (62, 45, 35), (96, 72, 52), (150, 115, 75), (150, 148, 146))
_CLOTHS: Final[tuple[Colour, ...]] = ((166, 200, 222), (232, 236, 238), (40, 42, 46), (190, 214, 190), (222, 190, 200))
_TAPES: Final[tuple[Colour, ...]] = ((232, 230, 224), (222, 190, 160), (200, 158, 124), (244, 240, 232))
_STRAND: Final = curve(np.eye(4), 8)
"""Turns four places of a hair into a smooth path, shape (25, 4)."""
_HAIR_TOP: Final = -1.15
"""Where locks begin: well inside the hairline."""
_SHADES: Final = ((1.0, 0.70), (0.82, 0.84), (0.6, 0.95), (0.34, 1.03))
"""Width and brightness of the layers that make a finger round."""


def _darker(colour: Colour, ratio: float) -> Colour:
    red, green, blue = (min(channel * ratio, 255.0) for channel in colour)
    return red, green, blue


def hair(frame: FaceFrame, random: np.random.Generator, colour: Colour | None) -> list[Shape]:
    """Return locks that hang over the brows, or past one eye's outer corner.

    Args:
        frame: The face.
        random: Source of chance.
        colour: Of the hair; drawn when not given.
    """
    drawn = _HAIRS[random.integers(len(_HAIRS))]
    colour = drawn if colour is None else colour
    over_brows = bool(random.random() < 0.55)  # noqa: PLR2004 - somewhat more often than a lock aside
    sign = 1.0 if random.random() < 0.5 else -1.0  # noqa: PLR2004 - either side
    locks = int(random.integers(5, 13)) if over_brows else int(random.integers(1, 4))
    low, high = sorted(random.uniform(-0.75, 0.75, 2))
    shades: dict[float, list[Outline]] = {0.75: [], 1.0: [], 1.25: []}
    shadows: list[Outline] = []
    for number in range(locks):
        if over_brows:
            share = (number + random.uniform(0, 1)) / locks
            root = np.array([low + (high - low) * share, _HAIR_TOP + 0.12 * random.random()])
            tip = np.array([root[0] + random.normal(0, 0.1) + 0.12 * sign, random.uniform(-0.36, -0.06)])
        else:
            root = np.array([sign * random.uniform(0.3, 0.6), _HAIR_TOP])
            tip = np.array([sign * random.uniform(0.4, 0.72), random.uniform(0.0, 0.8)])
        bend = np.array([sign * random.uniform(0.0, 0.16), 0.0])
        spine = np.stack([root, root + 0.35 * (tip - root) + bend, root + 0.72 * (tip - root) + 0.8 * bend, tip])
        width = random.uniform(0.03, 0.08)
        strands = int(random.integers(14, 34))
        aside = random.normal(0, width, strands)[:, None] * np.array([1.0, 0.9, 0.55, 0.15])
        wild = random.normal(0, 0.008, (strands, 4, 2))
        tones = random.choice(list(shades), strands, p=(0.35, 0.45, 0.2))
        ends = random.uniform((0.0, 0.8), (0.22, 1.05), (strands, 2))
        controls = spine + wild
        controls[..., 0] += aside
        paths = frame.at(_STRAND @ controls)
        bounds = np.round(np.minimum(ends, 1.0) * (len(_STRAND) - 1)).astype(int)
        for path, (start, end), tone in zip(paths, bounds, tones, strict=True):
            piece = path[start : end + 1]
            half = 0.0036 * frame.size_px * np.sin(np.linspace(0.15, np.pi - 0.3, len(piece)))
            shades[float(tone)].append(ribbon(piece, half))
        half = 0.7 * width * frame.size_px * np.linspace(1.0, 0.2, 19)
        shadows.append(ribbon(curve(frame.at(spine), 6), half) + 0.02 * frame.size_px)
    shadow = Shape(tuple(shadows), _BLACK, 0.16, soft_px=0.025 * frame.size_px, glows=True)
    locks_in = [Shape(tuple(each), _darker(colour, tone), 0.92) for tone, each in shades.items() if each]
    return [shadow, *locks_in]


def hand(frame: FaceFrame, random: np.random.Generator, skin: Colour) -> list[Shape]:
    """Return fingers laid on a cheek or the chin.

    Args:
        frame: The face.
        random: Source of chance.
        skin: Of the hand.
    """
    side = Side.LEFT if random.random() < 0.5 else Side.RIGHT  # noqa: PLR2004 - either
    on_chin = bool(random.random() < 0.4)  # noqa: PLR2004 - the cheek somewhat more often
    fingers = int(random.integers(1, 5))
    skin = _darker(skin, float(random.uniform(0.88, 1.06)))
    nails = bool(random.random() < 0.7)  # noqa: PLR2004 - mostly the back of the hand is seen
    reach, lean, spread = random.uniform(0, 1), random.normal(0, 0.08), random.uniform(0.16, 0.2)
    half_width = random.uniform(0.075, 0.092)
    jitter = random.normal(0, 0.02, (4, 3, 2))
    jaw, corner, chin = (frame.place(i) for i in ((13, 54, 8) if side is Side.LEFT else (3, 48, 8)))
    away = outward(side)

    def away_by(aside: float, down: float) -> NDArray[np.float64]:
        return np.array([away * aside, down])

    if on_chin:
        first_tip = chin + np.array([away * 0.02 + lean, -0.10 - 0.12 * reach])
        first_base = chin + np.array([away * 0.25, 0.55])
        across = np.array([away * spread, 0.03])
    else:
        first_tip = corner + (jaw - corner) * (0.45 + 0.35 * (1 - reach)) + np.array([lean, -0.1])
        first_base = jaw + np.array([away * 0.12, 0.85])
        across = np.array([away * spread * 0.8, -0.09])
    palm_at = first_base + across * (fingers - 1) * 0.5 + np.array([away * 0.1, 0.3])
    arm = np.stack([palm_at + away_by(-0.02, -0.08), palm_at + away_by(0.1, 0.5), palm_at + away_by(0.5, 2.2)])
    arm_px = curve(frame.at(arm), 10)
    wide = np.interp(np.linspace(0, 2, len(arm_px)), (0, 0.8, 1.2, 2), (0.36, 0.38, 0.27, 0.32))
    shapes = _round_limb(arm_px, wide * frame.size_px, skin, soft=0.2)
    for finger in range(fingers)[::-1]:
        tip = first_tip + across * finger + jitter[finger, 0] - np.array([0.0, 0.06 * (finger in {1, 2})])
        base = first_base + across * finger
        knuckle = 0.5 * (tip + base) + np.array([away * 0.05, 0.0]) + jitter[finger, 1]
        shapes += _finger(frame, np.stack([base, knuckle, tip]), half_width, skin, nails=nails)
    return shapes


def _round_limb(path: NDArray[np.float64], half_px: NDArray[np.float64], skin: Colour, *, soft: float) -> list[Shape]:
    """Return skin along a path: darker towards its edges, with a shadow on what lies behind.

    Args:
        path: Shape (n, 2), px.
        half_px: Shape (n,), half the width.
        skin: Its colour.
        soft: Blur of the shade, of half the width.
    """
    whole = capsule(path, half_px)
    soft_px = soft * float(half_px.mean())
    shapes = [Shape((whole,), _BLACK, 0.4, soft_px=0.4 * float(half_px.min()), glows=True)]
    for width, tone in _SHADES:
        layer = capsule(path, half_px * width)
        shapes.append(Shape((layer,), _darker(skin, tone), within=whole, soft_px=0.0 if width == 1.0 else soft_px))
    return shapes


def _finger(
    frame: FaceFrame, places: NDArray[np.float64], half_width: float, skin: Colour, *, nails: bool
) -> list[Shape]:
    size = frame.size_px
    path = curve(frame.at(places), 10)
    along = np.linspace(0, 1, len(path))
    half = half_width * size * (1.12 - 0.22 * along + 0.05 * np.exp(-(((along - 0.55) / 0.08) ** 2)))
    whole = capsule(path, half)
    shapes = _round_limb(path, half, skin, soft=0.24)
    forward = path[-1] - path[-3]
    forward /= max(float(np.hypot(*forward)), 1e-9)
    aside = np.array([-forward[1], forward[0]])
    for joint in (0.55, 0.78):
        at = path[int(joint * (len(path) - 1))]
        wide = half_width * size
        for offset in (-0.12, 0.12):
            ends = [at + forward * wide * (offset + bow) + aside * wide * reach for reach, bow in _CREASE]
            crease = ribbon(np.stack(ends), 0.004 * size)
            shapes.append(Shape((crease,), _darker(skin, 0.6), 0.5, within=whole, soft_px=0.005 * size))
    if nails:
        angle = np.linspace(0, 2 * np.pi, 28, endpoint=False)
        wide = half_width * size
        middle = path[-1] + forward * 0.35 * wide
        nail = middle + np.outer(np.cos(angle), aside) * 0.56 * wide + np.outer(np.sin(angle), forward) * 0.72 * wide
        colour = tuple(0.65 * channel + 0.35 * tint for channel, tint in zip(skin, (250, 205, 200), strict=True))
        shapes.append(Shape((nail,), _darker(skin, 0.75), 0.8, soft_px=0.006 * size, within=whole))
        inside = middle + 0.88 * (nail - middle)
        shapes.append(Shape((inside,), colour, 0.85, soft_px=0.006 * size, within=whole))  # type: ignore[arg-type] # three of them
    return shapes


_CREASE: Final = ((-0.6, 0.05), (-0.2, -0.03), (0.2, -0.03), (0.6, 0.05))
"""Across and along a finger, of half its width."""


def mask(frame: FaceFrame, random: np.random.Generator) -> list[Shape]:
    """Return a surgical mask pulled down: below the chin, or over it."""
    colour = _CLOTHS[random.integers(len(_CLOTHS))]
    colour = _darker(colour, float(random.uniform(0.85, 1.05)))
    over_chin = random.uniform(-0.12, 0.62)
    tilt = random.normal(0, 0.03)
    sag = random.uniform(0.0, 0.08)
    pleats = int(random.integers(2, 5))
    folds = random.normal(0, 0.015, (pleats, 5))
    size = frame.size_px
    chin, lip = frame.place(8), frame.place(57)
    middle = chin + over_chin * (lip - chin) + np.array([0.0, tilt])
    start = 4 if over_chin > 0.25 else 5  # noqa: PLR2004 - the higher the mask, the higher its corners
    right, left = frame.place(start), frame.place(16 - start)
    lean = np.array([0.03, tilt])
    right, left = right - lean, left + lean
    quarter_right = 0.5 * (right + middle) + np.array([-0.04, 0.05 + sag])
    quarter_left = 0.5 * (left + middle) + np.array([0.04, 0.05 + sag])
    top = curve(np.stack([right, quarter_right, middle, quarter_left, left]), 10)
    jaw = [frame.place(16 - i) for i in range(start, 17 - start)]
    below = np.stack(jaw) + np.array([0.0, 0.10])
    centre = np.clip(1 - np.abs(np.linspace(-1, 1, len(jaw))), 0, 1)[:, None]
    below = below + centre * np.array([0.0, 0.16])
    aside = np.linspace(1, -1, len(jaw))[:, None]
    below = below + aside * np.array([0.05, 0.0])
    bottom = curve(below, 5)
    whole = frame.at(np.concatenate([top, bottom]))
    shapes = [Shape((whole,), _BLACK, 0.3, soft_px=0.03 * size, glows=True)]
    shapes += _loops(frame, right, left, colour)
    shapes.append(Shape((whole,), colour))
    edge = frame.at(bottom)
    shapes.append(Shape((ribbon(edge, 0.09 * size),), _BLACK, 0.22, within=whole, soft_px=0.05 * size, glows=True))
    for number in range(pleats):
        share = (number + 0.6) / (pleats + 0.4)
        pleat = top[::10] * (1 - share) + bottom[::-1][np.linspace(0, len(bottom) - 1, 5).astype(int)] * share
        pleat = pleat + np.stack([np.zeros(5), folds[number]], axis=1)
        line = curve(frame.at(pleat), 8)
        shapes.append(
            Shape((ribbon(line, 0.010 * size),), _BLACK, 0.25, within=whole, soft_px=0.008 * size, glows=True)
        )
        light = line - (frame.at((0.0, 0.02)) - frame.at((0.0, 0.0)))
        shapes.append(
            Shape((ribbon(light, 0.010 * size),), _darker(colour, 1.12), 0.6, within=whole, soft_px=0.01 * size)
        )
    seam = frame.at(top)
    shapes.append(Shape((ribbon(seam, 0.018 * size),), _darker(colour, 1.1), within=whole))
    return shapes


def _loops(frame: FaceFrame, right: NDArray[np.float64], left: NDArray[np.float64], colour: Colour) -> list[Shape]:
    """Return the bands from the mask's corners to the ears."""
    bands = []
    for corner, ear, sign in ((right, frame.place(0), -1), (left, frame.place(16), 1)):
        path = np.stack(
            [corner, 0.5 * (corner + ear) + np.array([sign * 0.02, 0.0]), ear + np.array([sign * 0.03, 0.0])]
        )
        bands.append(ribbon(curve(frame.at(path), 8), 0.010 * frame.size_px))
    white = tuple(0.5 * channel + 0.5 * 240 for channel in colour)
    return [Shape(tuple(bands), white)]  # type: ignore[arg-type] # three of them


def tape(frame: FaceFrame, random: np.random.Generator) -> list[Shape]:
    """Return a strip of tape or a dressing on cheek, forehead, temple, nose, chin or upper lid."""
    side = Side.LEFT if random.random() < 0.5 else Side.RIGHT  # noqa: PLR2004 - either
    place = str(random.choice(("cheek", "forehead", "temple", "nose", "chin", "lid")))
    dressing = bool(random.random() < 0.35) and place in {"cheek", "forehead", "chin"}  # noqa: PLR2004 - a third
    colour = _darker(_TAPES[random.integers(len(_TAPES))], float(random.uniform(0.9, 1.05)))
    opacity = float(random.choice((1.0, 0.95, 0.55)))
    angle = random.uniform(0, np.pi)
    long, wide = random.uniform(0.22, 0.5), random.uniform(0.06, 0.12)
    aside = random.normal(0, 0.04, 2)
    weave = random.uniform(0.04, 0.12)
    away = outward(side)
    jaw, corner, outer = (frame.place(i) for i in ((13, 54, 45) if side is Side.LEFT else (3, 48, 36)))
    middle = {
        "cheek": 0.5 * (jaw + corner) - np.array([0.0, 0.1]),
        "forehead": np.array([away * 0.3, -0.55]),
        "temple": outer + np.array([away * 0.22, -0.12]),
        "nose": frame.place(28, 29),
        "chin": frame.place(8) - np.array([0.0, 0.16]),
        "lid": frame.eye_place(side) - np.array([0.0, 0.085]),
    }[place]
    if place == "lid":
        long, wide, angle = 0.13, 0.035, 0.0
    elif place == "nose":
        long, wide, angle = 0.3, 0.09, 0.0
    else:
        middle = middle + aside
    if dressing:
        wide, opacity, colour = 0.8 * long, 1.0, (240.0, 240.0, 236.0)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])

    def strip(half_long: float, half_wide: float, shift: float = 0.0) -> Outline:
        t = np.linspace(0, 2 * np.pi, 64, endpoint=False)
        squared = np.stack(
            [np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.22, np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.22], 1
        )
        return frame.at(middle + (squared * (half_long, half_wide) + (0.0, shift)) @ turn)

    size = frame.size_px
    whole = strip(long / 2, wide / 2)
    shapes = [
        Shape((whole,), _BLACK, 0.3, soft_px=0.015 * size, glows=True),
        Shape((whole,), colour, opacity),
        Shape(
            (whole,),
            _darker(colour, 0.8),
            weave * 2,
            holes=(strip(long / 2 * 0.9, wide / 2 * 0.85),),
            soft_px=0.008 * size,
        ),
    ]
    if dressing:
        bands = [strip(long * 0.75, long * 0.07, shift * long) for shift in (-0.3, 0.3)]
        shapes += [Shape((band,), (228.0, 222.0, 210.0), 0.8) for band in bands]
        shapes += [Shape((strip(long / 2, 0.003, k * 0.1 * long),), _BLACK, weave, within=whole) for k in range(-3, 4)]
    return shapes
