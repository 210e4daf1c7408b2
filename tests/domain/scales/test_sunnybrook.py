"""Sunnybrook: worked cases, bounds, monotonicity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import ScaleSection, definitions, score

ITEMS = definitions(Scale.SUNNYBROOK)
WEIGHT = {ScaleSection.REST: -5, ScaleSection.VOLUNTARY: 4, ScaleSection.SYNKINESIS: -1}

sheets = st.fixed_dictionaries({item.identifier: st.sampled_from(item.values) for item in ITEMS})


def sheet(*, rest: tuple[int, int, int], voluntary: int, synkinesis: int) -> dict[str, int]:
    values = dict(zip(("rest_eye", "rest_cheek", "rest_mouth"), rest, strict=True))
    for item in ITEMS:
        if item.section is ScaleSection.VOLUNTARY:
            values[item.identifier] = voluntary
        if item.section is ScaleSection.SYNKINESIS:
            values[item.identifier] = synkinesis
    return values


@pytest.mark.parametrize(
    ("values", "rest", "voluntary", "synkinesis", "raw", "composite"),
    [
        (sheet(rest=(0, 0, 0), voluntary=5, synkinesis=0), 0, 100, 0, 100, 100),
        # Full movement with maximal synkinesis: the weight of synkinesis is one.
        (sheet(rest=(0, 0, 0), voluntary=5, synkinesis=3), 0, 100, 15, 85, 85),
        # Flaccid: wide eye, absent fold, dropped corner, nothing moves.
        (sheet(rest=(2, 2, 1), voluntary=1, synkinesis=0), 20, 20, 0, 0, 0),
        # The raw value can fall below what is shown.
        (sheet(rest=(3, 2, 2), voluntary=1, synkinesis=3), 20, 20, 15, -15, 0),
        (sheet(rest=(1, 3, 0), voluntary=3, synkinesis=1), 10, 60, 5, 45, 45),
    ],
)
def test_worked_cases(
    values: dict[str, int], rest: int, voluntary: int, synkinesis: int, raw: int, composite: int
) -> None:
    assert score(Scale.SUNNYBROOK, values).totals == {
        "rest": rest,
        "voluntary": voluntary,
        "synkinesis": synkinesis,
        "composite_raw": raw,
        "composite": composite,
    }


@pytest.mark.parametrize(
    ("item", "points"), [("rest_eye", (0, 1, 1, 1)), ("rest_cheek", (0, 1, 2, 1)), ("rest_mouth", (0, 1, 1))]
)
def test_rest_items_are_worth_what_the_sheet_says(item: str, points: tuple[int, ...]) -> None:
    definition = next(d for d in ITEMS if d.identifier == item)
    assert tuple(definition.points_of(value) for value in definition.values) == points


@given(sheets)
def test_bounds(values: dict[str, int]) -> None:
    totals = score(Scale.SUNNYBROOK, values).totals
    assert 0 <= totals["rest"] <= 20
    assert 20 <= totals["voluntary"] <= 100
    assert 0 <= totals["synkinesis"] <= 15
    assert 0 <= totals["composite"] <= 100
    assert totals["composite"] == max(0, totals["composite_raw"])


@given(sheets, st.sampled_from(ITEMS), st.data())
def test_each_item_moves_the_raw_composite_by_its_weight(
    values: dict[str, int], item: object, data: st.DataObject
) -> None:
    definition = next(d for d in ITEMS if d is item)
    changed = values | {definition.identifier: data.draw(st.sampled_from(definition.values))}
    before, after = (score(Scale.SUNNYBROOK, v).totals["composite_raw"] for v in (values, changed))
    steps = definition.points_of(changed[definition.identifier]) - definition.points_of(values[definition.identifier])
    assert after - before == WEIGHT[definition.section] * steps
