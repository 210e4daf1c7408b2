"""Yanagihara: worked cases, bounds, the face at rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import ScaleSection, definitions, score
from palsygrader.domain.scales.shared import rest_step

ITEMS = definitions(Scale.YANAGIHARA)


def test_the_sheet_is_the_face_at_rest_and_nine_movements_of_equal_weight() -> None:
    assert [item.identifier for item in ITEMS] == [
        "rest",
        "forehead",
        "blink",
        "gentle_closure",
        "tight_closure",
        "one_eye_closure",
        "snarl",
        "pucker",
        "open_smile",
        "lower_lip",
    ]
    assert {item.values for item in ITEMS} == {(4, 2, 0)}
    assert [item.identifier for item in ITEMS if item.section is ScaleSection.REST] == ["rest"]


@pytest.mark.parametrize(
    ("steps", "total"),
    [
        ((4,) * 10, 40),
        ((2,) * 10, 20),
        ((0,) * 10, 0),
        ((4, 0, 2, 2, 4, 0, 2, 2, 2, 0), 18),
        ((2, 0, 0, 0, 0, 0, 0, 0, 0, 0), 2),
    ],
)
def test_worked_cases(steps: tuple[int, ...], total: int) -> None:
    values = {item.identifier: step for item, step in zip(ITEMS, steps, strict=True)}
    assert score(Scale.YANAGIHARA, values).totals == {"total": total}


@pytest.mark.parametrize("strange", [1, 3, 5, -2])
def test_the_variant_of_five_steps_is_refused(strange: int) -> None:
    with pytest.raises(ValueError, match="blink has no value"):
        score(Scale.YANAGIHARA, {"blink": strange})


@given(st.integers(0, 4))
def test_more_asymmetry_at_rest_never_gives_more_points(points: int) -> None:
    assert rest_step(points + 1) <= rest_step(points)
