"""Facial Nerve Grading System 2.0: four regions, secondary movement, and a total that gives the House-Brackmann grade.

Source: Vrabec JT, Backous DD, Djalilian HR and others, Otolaryngol Head Neck Surg 140:445-450 (2009),
doi 10.1016/j.otohns.2008.12.031.
A region is graded by its percent of normal movement, the eye by its closure too (`CLINICAL` section 4). The published
steps 3 and 4 add that the face is symmetric or not at rest; here the words of the steps leave that out (ours), since
rest is measured and asked for by itself, and a step must not say what was not found.
"""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.scales.definition import ItemDefinition, ScaleSection
from palsygrader.domain.severity import Severity

REGIONS: Final = ("brow", "eye", "nasolabial_fold", "mouth")

ITEMS: Final = (
    *(ItemDefinition(region, ScaleSection.VOLUNTARY, values=(1, 2, 3, 4, 5, 6)) for region in REGIONS),
    ItemDefinition("secondary_movement", ScaleSection.SYNKINESIS, values=(0, 1, 2, 3)),
)

HIGHEST_TOTAL: Final[dict[Severity, int]] = {
    Severity.I: 4,
    Severity.II: 9,
    Severity.III: 14,
    Severity.IV: 19,
    Severity.V: 23,
}
"""Highest total of each grade (Vrabec 2009); above the last one is VI.

The published table ends at 24, all four regions without movement. Totals of 25 to 27 need secondary movement in a face
that hardly moves; they are graded VI too, so that a worse finding never gives a better grade.
"""


def totals(values: Mapping[str, int]) -> tuple[dict[str, int], str | None]:
    """Return the total, 4 to 27, and the global grade it stands for.

    Args:
        values: A value for every item.

    Raises:
        ValueError: A value is not one of its item's.
    """
    total = sum(item.points_of(values[item.identifier]) for item in ITEMS)
    grade = next((grade for grade, highest in HIGHEST_TOTAL.items() if total <= highest), Severity.VI)
    return {"total": total, "grade": int(grade)}, None
