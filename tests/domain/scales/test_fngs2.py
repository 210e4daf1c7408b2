"""FNGS 2.0: the table of totals, bounds, monotonicity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import definitions, score

ITEMS = definitions(Scale.FNGS2)
sheets = st.fixed_dictionaries({item.identifier: st.sampled_from(item.values) for item in ITEMS})


def sheet(brow: int, eye: int, fold: int, mouth: int, secondary: int = 0) -> dict[str, int]:
    return {"brow": brow, "eye": eye, "nasolabial_fold": fold, "mouth": mouth, "secondary_movement": secondary}


@pytest.mark.parametrize(
    ("values", "total", "grade"),
    [
        (sheet(1, 1, 1, 1), 4, 1),
        (sheet(2, 1, 1, 1), 5, 2),
        (sheet(2, 2, 2, 2, 1), 9, 2),
        (sheet(3, 3, 2, 2), 10, 3),
        (sheet(4, 3, 3, 3, 1), 14, 3),
        (sheet(4, 4, 4, 3), 15, 4),
        (sheet(5, 5, 4, 4, 1), 19, 4),
        (sheet(5, 5, 5, 5), 20, 5),
        (sheet(6, 6, 6, 5), 23, 5),
        (sheet(6, 6, 6, 6), 24, 6),
        (sheet(6, 6, 6, 6, 3), 27, 6),
    ],
)
def test_total_and_grade(values: dict[str, int], total: int, grade: int) -> None:
    assert score(Scale.FNGS2, values).totals == {"total": total, "grade": grade}


@given(sheets, st.sampled_from(ITEMS), st.data())
def test_a_worse_item_never_gives_a_better_grade(values: dict[str, int], item: object, data: st.DataObject) -> None:
    definition = next(d for d in ITEMS if d is item)
    present = values[definition.identifier]
    worse = data.draw(st.sampled_from([value for value in definition.values if value >= present]))
    before, after = (score(Scale.FNGS2, v).totals for v in (values, values | {definition.identifier: worse}))
    assert after["total"] - before["total"] == worse - present
    assert after["grade"] >= before["grade"]
