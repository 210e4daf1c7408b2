"""The photographed people of the London set: pictures, hand-placed points, the teacher's points, who is kept apart."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.face import LANDMARK_COUNT

LONDON_FOLDER: Final = Path("faces") / "london"
"""Where the development data keep the photographs (DeBruine & Jones 2017, doi 10.6084/m9.figshare.5047666.v5)."""
TEACHER_FILE: Final = Path("teacher") / "london_478.npz"
"""Where they keep the points of MediaPipe's Face Landmarker V2 on those photographs."""

TEST_PERIOD: Final = 4
"""In the order of the files every fourth person is a test person: 20 of 80, the last of each four."""

# fmt: off
LONDON_INDEX: Final[dict[int, int]] = {
    8: 129,
    17: 71, 18: 72, 19: 73, 20: 74, 21: 76, 22: 77, 23: 79, 24: 80, 25: 81, 26: 82,
    31: 64, 35: 69,
    36: 18, 37: 19, 38: 21, 39: 22, 40: 30, 41: 28, 42: 23, 43: 24, 44: 26, 45: 27, 46: 33, 47: 31,
    48: 87, 49: 88, 50: 89, 51: 90, 52: 91, 53: 92, 54: 93, 55: 108, 56: 107, 57: 106, 58: 105, 59: 104,
    61: 95, 62: 96, 63: 97, 65: 102, 66: 101, 67: 100,
}
"""The hand-placed point (of 189) that is each of the 68 landmarks, where there is one.

The table handed over with the data had 78, 79 and 80 for 23, 24 and 25: one too near the nose, seen on the pictures;
here the left brow is numbered as the right one's mirror image.
"""
_PUPILS: Final = (0, 1)
_IRIS_OUTLINES: Final = (range(2, 10), range(10, 18))

TEACHER_INDEX: Final[tuple[tuple[int, ...], ...]] = (
    (127,), (234,), (93,), (132, 58), (58, 172), (136,), (150,), (176,), (152,),
    (400,), (379,), (365,), (397, 288), (288, 361), (323,), (454,), (356,),
    (70,), (63,), (105,), (66,), (107,), (336,), (296,), (334,), (293,), (300,),
    (168, 6), (197, 195), (5,), (4,), (75,), (97,), (2,), (326,), (305,),
    (33,), (160,), (158,), (133,), (153,), (144,), (362,), (385,), (387,), (263,), (373,), (380,),
    (61,), (39,), (37,), (0,), (267,), (269,), (291,), (321,), (314,), (17,), (84,), (91,),
    (78,), (82,), (13,), (312,), (308,), (317,), (14,), (87,),
)
"""The points (of 478) whose mean is each of the 68 landmarks: the usual table; the jaw's are only near.

The mesh numbers from the patient's right, as the 68 do: 33 is the right outer eye corner, 61 the right mouth corner.
"""
# fmt: on
TEACHER_PUPILS: Final = (468, 473)
"""The centres of the right and the left iris among the 478."""
TEACHER_IRIS_OUTLINES: Final = ((469, 470, 471, 472), (474, 475, 476, 477))
"""Four points of each outline: at the image's right, above, at the image's left, below; the right iris first."""


@dataclass(frozen=True, slots=True, eq=False)
class LondonPerson:
    """One photographed person. Points are px of the photograph, x to the image's right; the patient's right first.

    Attributes:
        index: Place in the order of the files, 0..79.
        number: The set's own number, for example `"001"`.
        neutral_path: The photograph at rest.
        smiling_path: The photograph with an open smile.
        hand_px: Shape (68, 2), placed by hand on the photograph at rest; NaN where the set has no such point.
        pupils_px: Shape (2, 2), placed by hand on the photograph at rest.
        iris_outlines_px: Shape (2, 8, 2), placed by hand likewise.
        teacher_neutral_px: Shape (478, 2), the teacher's points at rest.
        teacher_smiling_px: Shape (478, 2), the teacher's points in the smile.
        ethnicity: As `people.csv` has it: `"black"`, `"white"`, `"east_asian"`, `"west_asian"` and mixtures.
        gender: `"female"` or `"male"`.
        age_years: Age; None where the set does not tell it.
    """

    index: int
    number: str
    neutral_path: Path
    smiling_path: Path
    hand_px: NDArray[np.float64]
    pupils_px: NDArray[np.float64]
    iris_outlines_px: NDArray[np.float64]
    teacher_neutral_px: NDArray[np.float64]
    teacher_smiling_px: NDArray[np.float64]
    ethnicity: str
    gender: str
    age_years: float | None

    @property
    def is_test(self) -> bool:
        """Whether nothing may be learnt from this person."""
        return is_test_person(self.index)

    @property
    def teacher_neutral_68_px(self) -> NDArray[np.float64]:
        """The teacher's points at rest as 68 landmarks, shape (68, 2)."""
        return teacher_68(self.teacher_neutral_px)

    @property
    def teacher_smiling_68_px(self) -> NDArray[np.float64]:
        """The teacher's points in the smile as 68 landmarks, shape (68, 2)."""
        return teacher_68(self.teacher_smiling_px)


def is_test_person(index: int) -> bool:
    """Return whether a person is kept apart from training.

    Args:
        index: Place of the person in the order of the photographs' file names, from 0.
    """
    return index % TEST_PERIOD == TEST_PERIOD - 1


def hand_68(points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the hand-placed points as 68 landmarks, NaN where there is none.

    Args:
        points_px: Shape (189, 2).
    """
    landmarks = np.full((LANDMARK_COUNT, 2), np.nan)
    landmarks[list(LONDON_INDEX)] = points_px[list(LONDON_INDEX.values())]
    return landmarks


def teacher_68(points_px: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the teacher's points as 68 landmarks.

    Args:
        points_px: Shape (478, 2).
    """
    return np.array([points_px[list(indices)].mean(axis=0) for indices in TEACHER_INDEX])


def load_people(data: Path) -> tuple[LondonPerson, ...]:
    """Return the people of the London set in the order of their files.

    Args:
        data: The folder of the development data.

    Raises:
        FileNotFoundError: The folder lacks the set or the teacher's points.
    """
    folder = data / LONDON_FOLDER
    with (folder / "people.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["person"]: row for row in csv.DictReader(file)}
    with np.load(data / TEACHER_FILE) as teacher:
        names = [(str(kind), str(number)) for kind, number in teacher["names"]]
        taught = dict(zip(names, teacher["points_px"].astype(np.float64), strict=True))
    people = []
    for index, neutral in enumerate(sorted((folder / "neutral").glob("*.jpg"))):
        number = neutral.stem
        placed = np.loadtxt(neutral.with_suffix(".csv"), delimiter=",", skiprows=1)
        people.append(
            LondonPerson(
                index=index,
                number=number,
                neutral_path=neutral,
                smiling_path=folder / "smiling" / neutral.name,
                hand_px=hand_68(placed),
                pupils_px=placed[list(_PUPILS)],
                iris_outlines_px=np.array([placed[list(outline)] for outline in _IRIS_OUTLINES]),
                teacher_neutral_px=taught["neutral", number],
                teacher_smiling_px=taught["smiling", number],
                ethnicity=rows[number]["ethnicity"],
                gender=rows[number]["gender"],
                age_years=None if rows[number]["age_years"] == "NA" else float(rows[number]["age_years"]),
            )
        )
    return tuple(people)
