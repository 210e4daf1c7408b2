"""What stands on or hangs from the wall behind a patient, as shapes to lay over a picture of the wall."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

import numpy as np

from palsygrader.training.stencil import Colour, Outline, Shape, ribbon
from palsygrader.training.wall import Wall

_PALE: Final[tuple[Colour, ...]] = ((242, 242, 238), (226, 229, 232), (236, 228, 214), (214, 222, 220))
_WOODS: Final[tuple[Colour, ...]] = ((196, 160, 116), (150, 104, 66), (104, 70, 46), (222, 200, 168), (84, 60, 48))
_CLOTHS: Final[tuple[Colour, ...]] = (
    (120, 160, 186),
    (150, 184, 160),
    (206, 186, 150),
    (198, 150, 150),
    (96, 112, 150),
)
_SKIES: Final[tuple[Colour, ...]] = ((222, 236, 252), (250, 250, 248), (196, 216, 236), (26, 32, 48))
"""Day, overcast, dusk, night."""
_DUSK: Final = (100.0, 100.0, 110.0)
"""A darker sky throws no light into the room."""
_LEAVES: Final[tuple[Colour, ...]] = ((62, 104, 54), (88, 130, 70), (44, 80, 48), (120, 146, 84))
_METAL: Final = (158, 160, 164)
_DARK: Final = (34, 36, 42)
_FLOOR_TO_DOOR_TOP_CM: Final = 205.0


class Furnishing(StrEnum):
    """What can be behind a patient."""

    CORNER = "corner"
    WAINSCOT = "wainscot"
    TILES = "tiles"
    WINDOW = "window"
    DOOR = "door"
    CURTAIN = "curtain"
    RADIATOR = "radiator"
    CABINET = "cabinet"
    SHELF = "shelf"
    COUCH = "couch"
    POSTER = "poster"
    SCREEN = "screen"
    LAMP = "lamp"
    CLOCK = "clock"
    COAT = "coat"
    PLANT = "plant"
    STICKERS = "stickers"


def shapes_of(furnishing: Furnishing, wall: Wall, random: np.random.Generator) -> list[Shape]:
    """Return a thing somewhere on the wall, drawn by chance."""
    x = float(random.uniform(-0.95, 0.95)) * wall.half_width_cm
    return _MAKERS[furnishing](wall, random, x)


def _one_of(colours: tuple[Colour, ...], random: np.random.Generator, spread: float = 12.0) -> Colour:
    red, green, blue = np.clip(np.array(colours[random.integers(len(colours))]) + random.normal(0, spread, 3), 8, 250)
    return float(red), float(green), float(blue)


def _happens(random: np.random.Generator, chance: float) -> bool:
    return bool(random.random() < chance)


def _any(random: np.random.Generator) -> Colour:
    """Return any colour, most of them not very bright."""
    drawn = random.uniform(25, 235, 3)
    red, green, blue = (float(channel) for channel in drawn.mean() + random.uniform(0.3, 1.0) * (drawn - drawn.mean()))
    return red, green, blue


def _is_night(sky: Colour) -> bool:
    return sum(sky) < sum(_DUSK)


def _times(colour: Colour, gain: float) -> Colour:
    red, green, blue = (min(channel * gain, 255.0) for channel in colour)
    return red, green, blue


def _shadow(outline: Outline, wall: Wall, opacity: float = 0.25) -> Shape:
    moved = outline + 1.5 * wall.pixels_per_cm
    return Shape((moved,), (0.0, 0.0, 0.0), opacity, soft_px=2.5 * wall.pixels_per_cm, glows=True)


def _corner(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    end = np.copysign(2 * wall.half_width_cm, x)
    side = wall.box(min(x, end), -300, max(x, end), 500)
    darker = _happens(random, 0.6)  # the side wall mostly gets less light
    tone = (20.0, 22.0, 26.0) if darker else (255.0, 252.0, 246.0)
    return [Shape((side,), tone, float(random.uniform(0.08, 0.3)), glows=True)]


def _wainscot(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:  # noqa: ARG001 - it spans the wall
    top, far = float(random.uniform(85, 130)), 3 * wall.half_width_cm
    colour = _any(random) if _happens(random, 0.4) else _one_of(_CLOTHS + _WOODS, random)  # fewer than half
    rail = wall.box(-far, top - 6, far, top + 6)
    return [
        Shape((wall.box(-far, -300, far, top),), colour, float(random.uniform(0.4, 1.0))),
        _shadow(rail, wall, 0.15),
        Shape((rail,), _one_of(_WOODS + _PALE, random)),
    ]


def _tiles(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    side, width, top = float(random.uniform(12, 30)), float(random.uniform(60, 260)), float(random.uniform(120, 190))
    left = x - 0.5 * width
    grout = [wall.box(at - 0.3, -50, at + 0.3, top) for at in np.arange(left, left + width, side)]
    grout += [wall.box(left, at - 0.3, left + width, at + 0.3) for at in np.arange(0, top, side)]
    return [
        Shape((wall.box(left, -50, left + width, top),), _one_of(_PALE + _CLOTHS, random)),
        Shape(tuple(grout), (150.0, 150.0, 150.0), 0.7),
    ]


def _window(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half, foot = float(random.uniform(35, 90)), float(random.uniform(80, 110))
    top = foot + float(random.uniform(90, 160))
    frame = _one_of(_PALE + _WOODS, random)
    sky = _one_of(_SKIES, random, 8)
    pane = wall.box(x - half, foot, x + half, top)
    far_off = foot + (top - foot) * float(random.uniform(0.1, 0.6))
    outside = _times(_one_of(_LEAVES + _WOODS, random, 20), 0.35 if _is_night(sky) else 1.3)
    shapes = [
        Shape((pane,), sky, glows=True),
        Shape(
            (wall.box(x - half, foot, x + half, far_off),), outside, 0.8, within=pane, soft_px=wall.pixels_per_cm * 4
        ),
    ]
    if _happens(random, 0.4):  # blinds, on fewer than half
        slats = tuple(wall.box(x - half, at, x + half, at + 3.2) for at in np.arange(foot, top, 5.0))
        shapes.append(Shape(slats, _one_of(_PALE, random), float(random.uniform(0.5, 0.95))))
    bars = [wall.box(x - half - 5, foot - 5, x + half + 5, top + 5)]
    holes = [wall.box(x - half, foot, x - 2, top), wall.box(x + 2, foot, x + half, top)]
    shapes.append(Shape(tuple(bars), frame, holes=tuple(holes)))
    shapes.append(Shape((wall.box(x - half - 9, foot - 9, x + half + 9, foot - 4),), _times(frame, 0.9)))
    halo = wall.box(x - half - 12, foot - 12, x + half + 12, top + 12)
    shine = 0.0 if _is_night(sky) else float(random.uniform(0.1, 0.45))
    shapes.append(Shape((halo,), sky, shine, soft_px=14 * wall.pixels_per_cm, glows=True))
    return shapes


def _door(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    colour = _one_of(_WOODS + _PALE + _CLOTHS, random)
    leaf = wall.box(x - 45, -50, x + 45, _FLOOR_TO_DOOR_TOP_CM)
    frame = wall.box(x - 52, -50, x + 52, _FLOOR_TO_DOOR_TOP_CM + 7)
    shapes = [_shadow(frame, wall, 0.2), Shape((frame,), _times(colour, 0.75)), Shape((leaf,), colour)]
    if _happens(random, 0.4):  # panels, on fewer than half
        for foot, top in ((15, 90), (105, 190)):
            shapes.append(
                Shape(
                    (wall.box(x - 33, foot, x + 33, top),),
                    _times(colour, 0.85),
                    holes=(wall.box(x - 30, foot + 3, x + 30, top - 3),),
                )
            )
    elif _happens(random, 0.3):  # a pane
        shapes.append(Shape((wall.box(x - 10, 110, x + 25, 185),), _one_of(_SKIES[:3], random), 0.8, glows=True))
    if _happens(random, 0.3):  # ajar, onto a dark passage
        shapes.append(
            Shape((wall.box(x - 45, -50, x - 45 + random.uniform(8, 30), _FLOOR_TO_DOOR_TOP_CM),), _DARK, 0.8)
        )
    at = x + 38 * (1 if _happens(random, 0.5) else -1)  # either side
    return [*shapes, Shape((wall.box(at - 6, 102, at + 6, 105),), _METAL)]


def _curtain(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    colour = _any(random) if _happens(random, 0.3) else _one_of(_CLOTHS + _PALE, random)  # few are gaudy
    half, top, fold = float(random.uniform(25, 110)), float(random.uniform(190, 260)), float(random.uniform(7, 16))
    shapes = [Shape((wall.box(x - half, -50, x + half, top),), colour)]
    for at in np.arange(x - half, x + half, fold):
        width, gain = float(random.uniform(0.2, 0.5)) * fold, float(random.uniform(0.7, 1.12))
        strip = wall.box(at, -50, min(at + width, x + half), top)
        shapes.append(Shape((strip,), _times(colour, gain), 0.9, soft_px=0.12 * fold * wall.pixels_per_cm))
    return [*shapes, Shape((wall.box(x - half - 8, top, x + half + 8, top + 3),), _METAL)]


def _radiator(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half, top = float(random.uniform(30, 70)), float(random.uniform(65, 90))
    colour = _one_of(_PALE, random)
    ribs = tuple(wall.box(at, 12, at + 2.0, top - 2) for at in np.arange(x - half, x + half, 5.0))
    whole = wall.box(x - half, 10, x + half, top)
    return [_shadow(whole, wall), Shape((whole,), colour), Shape(ribs, _times(colour, 0.75))]


def _cabinet(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half, top, hung = float(random.uniform(45, 130)), float(random.uniform(78, 95)), _happens(random, 0.4)  # fewer hang
    foot = 5.0
    if hung:
        foot, top = 145.0, float(random.uniform(190, 220))
    colour = _any(random) if _happens(random, 0.25) else _one_of(_PALE + _WOODS + _CLOTHS, random)  # few are gaudy
    whole = wall.box(x - half, foot, x + half, top)
    shapes = [_shadow(whole, wall), Shape((whole,), colour)]
    width = float(random.uniform(35, 60))
    for at in np.arange(x - half, x + half, width):
        shapes.append(Shape((wall.box(at - 0.6, foot, at + 0.6, top),), _times(colour, 0.6)))
        shapes.append(Shape((wall.box(at + 0.4 * width, top - 9, at + 0.6 * width, top - 7),), _METAL))
    if not hung:
        shapes.append(Shape((wall.box(x - half - 2, top, x + half + 2, top + 4),), _one_of(_WOODS + _PALE, random)))
        for _ in range(int(random.integers(0, 6))):
            at, high, wide = x + half * random.uniform(-0.9, 0.9), random.uniform(8, 32), random.uniform(3, 11)
            shapes.append(Shape((wall.box(at - wide, top + 4, at + wide, top + 4 + high),), _any(random)))
    return shapes


def _shelf(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half, wood = float(random.uniform(30, 80)), _one_of(_WOODS + _PALE, random)
    shapes: list[Shape] = []
    if _happens(random, 0.4):  # a closed back, on fewer than half
        shapes.append(Shape((wall.box(x - half, 20, x + half, 215),), _times(wood, 0.6)))
    for board in np.arange(random.uniform(70, 110), 210, random.uniform(28, 42)):
        at = x - half
        while at < x + half:
            wide, high = float(random.uniform(1.5, 9)), float(random.uniform(12, 26))
            if _happens(random, 0.8):  # here and there is a gap
                book = wall.box(at, board, min(at + wide, x + half), board + high)
                shapes.append(
                    Shape((book,), _any(random) if _happens(random, 0.6) else _one_of(_PALE, random))
                )  # files are pale
            at += wide
        shapes.append(Shape((wall.box(x - half, board - 3, x + half, board),), wood))
    return shapes


def _couch(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half, top = float(random.uniform(60, 110)), float(random.uniform(60, 95))
    colour = _one_of((*_CLOTHS, _DARK, (60.0, 90.0, 140.0)), random)
    seat = wall.box(x - half, top - 12, x + half, top)
    head = np.sign(x) or 1.0
    low, high = x + head * (half - 50), x + head * half
    rest = wall.at([(low, top - 6), (low, top), (high, top + 34), (high + 5 * head, top + 27)])
    paper = wall.box(x - half, top - 3, x + half, top + 0.5)
    legs = tuple(wall.box(at - 2, -50, at + 2, top - 12) for at in (x - 0.8 * half, x + 0.8 * half))
    return [
        Shape(legs, _METAL),
        _shadow(seat, wall),
        Shape((rest,), _times(colour, 0.9)),
        Shape((seat,), colour),
        Shape((paper,), (240.0, 240.0, 236.0)),
    ]


def _poster(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half, high = float(random.uniform(12, 38)), float(random.uniform(30, 85))
    foot = float(random.uniform(110, 160))
    whole = wall.box(x - half, foot, x + half, foot + high)
    shapes = [_shadow(whole, wall)]
    if _happens(random, 0.5):  # framed or not
        edge = wall.box(x - half - 2, foot - 2, x + half + 2, foot + high + 2)
        shapes.append(Shape((edge,), _one_of((*_WOODS, _DARK, _METAL), random)))
    shapes.append(Shape((whole,), _one_of(_PALE, random) if _happens(random, 0.6) else _any(random)))  # mostly paper
    for _ in range(int(random.integers(2, 6))):
        at, up = x + half * random.uniform(-0.6, 0.6), foot + high * random.uniform(0.25, 0.9)
        blot = wall.oval(
            at, up, half * random.uniform(0.1, 0.45), high * random.uniform(0.05, 0.25), random.uniform(0, 3)
        )
        shapes.append(Shape((blot,), _any(random), within=whole))
    lines = tuple(
        wall.box(x - 0.8 * half, at, x + 0.8 * half, at + 0.8) for at in np.arange(foot + 3, foot + 0.22 * high, 3)
    )
    return [*shapes, Shape(lines, _DARK, 0.7)] if lines else shapes


def _screen(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    half = float(random.uniform(20, 55))
    foot = float(random.uniform(95, 150))
    top = foot + 1.15 * half
    lit = _one_of(((70.0, 120.0, 190.0), (230.0, 236.0, 240.0), (16.0, 18.0, 22.0), (40.0, 90.0, 90.0)), random)
    glass = wall.box(x - half, foot, x + half, top)
    shapes = [
        _shadow(glass, wall),
        Shape((wall.box(x - half - 2, foot - 2, x + half + 2, top + 2),), _DARK),
        Shape((glass,), lit, glows=True),
    ]
    for _ in range(int(random.integers(0, 4))):
        at, up = x + half * random.uniform(-0.7, 0.4), foot + (top - foot) * random.uniform(0.1, 0.7)
        pane = wall.box(at, up, at + half * random.uniform(0.2, 0.6), up + 0.3 * half)
        shapes.append(Shape((pane,), _any(random), within=glass, glows=True))
    return shapes


def _lamp(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    y, wide = float(random.uniform(150, 210)), float(random.uniform(8, 22))
    warm = _one_of(((255.0, 244.0, 220.0), (250.0, 250.0, 255.0), (255.0, 226.0, 180.0)), random, 4)
    halo, bulb = wall.oval(x, y, 3 * wide, 3 * wide), wall.oval(x, y, wide, wide * random.uniform(0.3, 1.0))
    return [
        Shape((halo,), warm, float(random.uniform(0.2, 0.5)), soft_px=1.2 * wide * wall.pixels_per_cm, glows=True),
        Shape((bulb,), warm, glows=True),
    ]


def _clock(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    y, half = float(random.uniform(165, 205)), float(random.uniform(10, 18))
    face = wall.oval(x, y, half, half)
    hands = []
    for length, turn in ((0.5, random.uniform(0, 6.3)), (0.8, random.uniform(0, 6.3))):
        tip = (x + length * half * np.sin(turn), y + length * half * np.cos(turn))
        hands.append(ribbon(wall.at([(x, y), tip]), 0.6 * wall.pixels_per_cm))
    return [
        _shadow(face, wall),
        Shape((wall.oval(x, y, 1.12 * half, 1.12 * half),), _one_of((_DARK, _METAL, *_WOODS), random)),
        Shape((face,), (244.0, 244.0, 240.0)),
        Shape(tuple(hands), _DARK),
    ]


def _coat(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    colour = (236.0, 238.0, 240.0) if _happens(random, 0.5) else _any(random)  # white coats and others
    top, half = float(random.uniform(150, 175)), float(random.uniform(14, 24))
    right = np.array([(0.0, 0.0), (0.7, -6.0), (1.0, -60.0), (0.9, -95.0)])
    both = np.concatenate([right, right[:0:-1] * (-1.0, 1.0)])
    body = wall.at(both * (half, 1.0) + (x, top))
    folds = tuple(
        wall.box(x + half * at, top - 85, x + half * at + 1.5, top - 15) for at in random.uniform(-0.7, 0.7, 3)
    )
    return [
        _shadow(body, wall),
        Shape((body,), colour, soft_px=0.8 * wall.pixels_per_cm),
        Shape(folds, _times(colour, 0.7), 0.7, within=body, soft_px=wall.pixels_per_cm),
        Shape((wall.oval(x, top + 1, 2, 2),), _METAL),
    ]


def _plant(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    foot, reach = float(random.uniform(40, 110)), float(random.uniform(18, 50))
    pot = wall.at([(x - 9, foot - 22), (x + 9, foot - 22), (x + 12, foot), (x - 12, foot)])
    shapes, stems = [], list[Outline]()
    for _ in range(int(random.integers(14, 40))):
        turn, far = float(random.uniform(0.1, np.pi - 0.1)), float(random.uniform(0.25, 1.0)) * reach
        at, up = x + far * np.cos(turn), foot + 1.2 * far * np.sin(turn)
        leaf = wall.oval(at, up, random.uniform(5, 13), random.uniform(1.5, 4.5), turn + random.normal(0, 0.5))
        shapes.append(Shape((leaf,), _one_of(_LEAVES, random, 14)))
        stems.append(ribbon(wall.at([(x, foot - 2), (at, up)]), 0.4 * wall.pixels_per_cm))
    return [Shape(tuple(stems), _times(_LEAVES[2], 0.8)), *shapes, Shape((pot,), _any(random))]


def _stickers(wall: Wall, random: np.random.Generator, x: float) -> list[Shape]:
    shapes = []
    for _ in range(int(random.integers(3, 9))):
        at, up, size = x + random.normal(0, 30), random.uniform(85, 200), random.uniform(3, 12)
        corners = int(random.integers(3, 9))
        turn = random.uniform(0, 6.3) + np.linspace(0, 2 * np.pi, corners, endpoint=False)
        outline = wall.at(np.stack([at + size * np.cos(turn), up + size * np.sin(turn)], axis=1))
        shapes.append(Shape((outline,), _any(random)))
    return shapes


_MAKERS: Final[dict[Furnishing, Callable[[Wall, np.random.Generator, float], list[Shape]]]] = {
    Furnishing.CORNER: _corner,
    Furnishing.WAINSCOT: _wainscot,
    Furnishing.TILES: _tiles,
    Furnishing.WINDOW: _window,
    Furnishing.DOOR: _door,
    Furnishing.CURTAIN: _curtain,
    Furnishing.RADIATOR: _radiator,
    Furnishing.CABINET: _cabinet,
    Furnishing.SHELF: _shelf,
    Furnishing.COUCH: _couch,
    Furnishing.POSTER: _poster,
    Furnishing.SCREEN: _screen,
    Furnishing.LAMP: _lamp,
    Furnishing.CLOCK: _clock,
    Furnishing.COAT: _coat,
    Furnishing.PLANT: _plant,
    Furnishing.STICKERS: _stickers,
}
