"""The drawing of a face, the same on screen and paper, as curves.

The picture's left half, which is the patient's right; the other half mirrors it. Units: 200 across with the midline at
100, 248 high, y down. A curve is its start and its cubic pieces.
"""

from typing import Final

from palsygrader.domain.face import Branch

Curve = tuple[float, ...]
"""Start x, y, then six numbers per cubic piece: two control points and the end."""

WIDTH: Final = 200.0
HEIGHT: Final = 248.0
MIDLINE: Final = WIDTH / 2
PUPIL: Final = (69.0, 109.2, 3.1)
"""Centre x, y and radius."""

HEAD: Final[Curve] = (100, 10, 60, 10, 31, 42, 30, 94, 29.4, 128, 37, 166, 54, 196, 66, 218, 84, 234, 100, 234)
"""From the top of the midline round the outside to the chin."""

UPPER_EDGE: Final[dict[Branch, Curve]] = {
    Branch.TEMPORAL: (10, 96, 34, 82, 44, 40, 100, 35),
    Branch.ZYGOMATIC: (10, 98, 40, 92, 60, 92, 84, 101, 90, 103, 95, 103, 100, 101),
    Branch.BUCCAL: (10, 130, 34, 138, 52, 143, 70, 139, 84, 135, 87, 116, 100, 112),
    Branch.MARGINAL_MANDIBULAR: (10, 196, 40, 196, 58, 188, 73, 187, 84, 187.5, 92, 187.5, 100, 187.5),
}
"""Upper edge of each branch's region, from outside the head to the midline; the next region's edge is its lower one."""

NUMERAL_AT: Final = {
    Branch.TEMPORAL: (66.0, 64.0),
    Branch.ZYGOMATIC: (62.0, 129.0),
    Branch.BUCCAL: (59.0, 163.0),
    Branch.MARGINAL_MANDIBULAR: (79.0, 209.0),
}
"""Where a region's numeral stands."""

WITHHELD_AT: Final = {**NUMERAL_AT, Branch.BUCCAL: (68.0, 163.0), Branch.MARGINAL_MANDIBULAR: (24.0, 224.0)}
"""Where the word for a withheld region stands; the chin has no room for it, a line leads there."""
WITHHELD_LEADER: Final = (49.0, 222.0, 76.0, 210.0)
"""From the word beside the chin into its region."""

FEATURES: Final[tuple[tuple[Curve, float], ...]] = (
    ((50, 93, 58, 84.5, 72, 83.5, 86, 91), 3.4),  # brow
    ((55.5, 111.5, 61, 101.5, 77, 101.5, 83.5, 113), 2.2),  # upper lid
    ((55.5, 111.5, 61.5, 117.5, 75, 118.5, 83.5, 113), 1.4),  # lower lid
    ((57, 104.5, 63, 98.5, 75, 98.5, 82, 105), 0.9),  # crease of the lid
    ((83.5, 158, 76, 164, 71, 172, 69, 180), 0.9),  # nasolabial fold
    ((30.2, 104, 17.5, 95, 18, 128, 27, 141, 29, 144, 33, 144, 34.4, 140), 1.6),  # ear
    ((62, 208, 63, 224, 61, 236, 54, 244), 1.6),  # neck
    ((91.5, 112, 93.5, 128, 89.5, 140, 86, 149, 83.5, 156, 88, 159.5, 92.5, 157.5), 1.4),  # side of the nose
    ((92.5, 157.5, 96, 160.5, 98, 161.5, 100, 161.5), 1.4),  # base of the nose
    ((75.5, 186, 84, 180.5, 91, 176.5, 95, 177, 97, 177.2, 98.4, 178.6, 100, 178.8), 1.4),  # upper lip
    ((75.5, 186, 86, 186, 92, 188, 100, 186.6), 1.8),  # between the lips
    ((79, 187.5, 86, 196, 93, 198, 100, 198), 1.4),  # lower lip
    ((91, 209, 95, 206.6, 98, 206.4, 100, 206.4), 0.9),  # chin
)
"""Lines of the face with their widths."""
