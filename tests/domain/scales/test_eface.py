"""eFACE-style: three subscores, two-way items counted by their distance from balance, no total."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import ScaleSection, definitions, score
from palsygrader.domain.scales.eface import subscores

ITEMS = definitions(Scale.EFACE)
BALANCED = dict.fromkeys((item.identifier for item in ITEMS), 100)
TWO_WAY = [item for item in ITEMS if max(item.values) == 200]


def test_a_balanced_face_has_full_subscores_and_no_total() -> None:
    assert score(Scale.EFACE, BALANCED).totals == {"static": 100, "dynamic": 100, "synkinesis": 100}


def test_sections_have_the_published_number_of_items() -> None:
    sections = [item.section for item in ITEMS]
    assert [sections.count(section) for section in ScaleSection] == [4, 7, 4]


@pytest.mark.parametrize(
    ("changes", "totals"),
    [
        ({"rest_brow": 0, "rest_oral_commissure": 0}, (50, 100, 100)),
        ({"rest_palpebral_fissure": 150}, (88, 100, 100)),  # (3 x 100 + 50) / 4 = 87.5, half up
        ({"brow_elevation": 0, "commissure_smile": 30}, (100, 76, 100)),  # (5 x 100 + 30) / 7 = 75.7
        ({"synkinesis_ocular": 0, "synkinesis_midfacial": 49}, (100, 100, 62)),  # 249 / 4 = 62.25
        (dict.fromkeys(BALANCED, 0), (0, 0, 0)),
    ],
)
def test_subscores_are_means(changes: dict[str, int], totals: tuple[int, int, int]) -> None:
    result = score(Scale.EFACE, BALANCED | changes).totals
    assert (result["static"], result["dynamic"], result["synkinesis"]) == totals


def test_a_subscore_needs_its_own_items_only() -> None:
    static = {item.identifier: 100 for item in ITEMS if item.section is ScaleSection.REST}
    assert subscores(static | {"lower_lip": 40}) == {"static": 100}
    assert subscores({}) == {}


@given(st.sampled_from(TWO_WAY), st.integers(0, 100))
def test_too_much_counts_as_much_as_too_little(item: object, distance: int) -> None:
    identifier = next(d for d in TWO_WAY if d is item).identifier
    weak, strong = (score(Scale.EFACE, BALANCED | {identifier: 100 + d}).totals for d in (-distance, distance))
    assert weak == strong


@given(st.fixed_dictionaries({item.identifier: st.sampled_from(item.values) for item in ITEMS}))
def test_bounds(values: dict[str, int]) -> None:
    assert all(0 <= subscore <= 100 for subscore in score(Scale.EFACE, values).totals.values())
