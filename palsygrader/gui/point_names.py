"""What a landmark is called: the part of the face, and on which side of the patient."""

from typing import Final

from palsygrader import wording
from palsygrader.domain.face import Side
from palsygrader.domain.landmarks import MIRROR_INDEX

_PARTS: Final[tuple[tuple[str, tuple[int, ...]], ...]] = (
    ("jaw", tuple(range(17))),
    ("brow", tuple(range(17, 27))),
    ("nose_bridge", (27, 28, 29, 30)),
    ("nose_base", (31, 32, 33, 34, 35)),
    ("outer_corner", (36, 45)),
    ("inner_corner", (39, 42)),
    ("upper_lid", (37, 38, 43, 44)),
    ("lower_lid", (40, 41, 46, 47)),
    ("mouth_corner", (48, 54)),
    ("upper_lip", (49, 50, 51, 52, 53)),
    ("lower_lip", (55, 56, 57, 58, 59)),
    ("inner_corner_lips", (60, 64)),
    ("upper_lip_inside", (61, 62, 63)),
    ("lower_lip_inside", (65, 66, 67)),
)
_RIGHT: Final = frozenset((*range(8), *range(17, 22), 31, 32, *range(36, 42), 48, 49, 50, 58, 59, 60, 61, 67))
"""Landmarks of the patient's right half; the middle has none."""


def point_name(index: int) -> str:
    """Return what a landmark, 0..67, is called; of several of a part on a side, which one."""
    part, indices = next((name, indices) for name, indices in _PARTS if index in indices)
    words = wording.say(f"correction.part.{part}")
    side = _side(index)
    if side is not None:
        words = wording.say("correction.point.sided", side=wording.of(side), part=words)
    fellows = [fellow for fellow in indices if _side(fellow) is side]
    if len(fellows) == 1:
        return words
    return wording.say("correction.point.numbered", point=words, number=fellows.index(index) + 1)


def _side(index: int) -> Side | None:
    if MIRROR_INDEX[index] == index:
        return None
    return Side.RIGHT if index in _RIGHT else Side.LEFT
