"""One answer serves several scales: what the answers on Sunnybrook's sheet mean for the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import definitions
from palsygrader.domain.scales.shared import FOLLOWERS, follow

ITEMS = {f"{scale}.{item.identifier}": item for scale in Scale for item in definitions(scale)}


def test_every_name_is_an_item_and_nothing_follows_a_follower() -> None:
    assert FOLLOWERS.keys() <= ITEMS.keys()
    sources = {source for follower in FOLLOWERS.values() for source in follower.sources}
    assert sources <= ITEMS.keys() - FOLLOWERS.keys()


@pytest.mark.parametrize("key", FOLLOWERS)
@given(data=st.data())
def test_what_follows_is_a_value_of_its_item(key: str, data: st.DataObject) -> None:
    values = {
        source: data.draw(st.sampled_from(ITEMS[source].values))
        for source in FOLLOWERS[key].sources
        if data.draw(st.booleans())
    }
    proposed = data.draw(st.none() | st.sampled_from(ITEMS[key].values))
    found = follow(key, values, proposed)
    assert found is None or found in ITEMS[key].values
    assert values or found is None


@pytest.mark.parametrize(
    ("key", "values", "proposed", "found"),
    [
        ("house_brackmann.rest", {"sunnybrook.rest_eye": 0, "sunnybrook.rest_mouth": 0}, 1, 0),
        ("house_brackmann.rest", {"sunnybrook.rest_eye": 0, "sunnybrook.rest_mouth": 2}, 0, 1),
        ("house_brackmann.rest", {"sunnybrook.rest_eye": 3}, 0, 1),
        ("house_brackmann.rest", {"sunnybrook.rest_eye": 0, "eface.rest_brow": 100}, 1, 0),
        ("house_brackmann.rest", {"sunnybrook.rest_eye": 0, "eface.rest_brow": 0}, 0, 1),
        ("yanagihara.rest", {"sunnybrook.rest_eye": 0, "eface.rest_brow": 100}, 0, 4),
        ("yanagihara.rest", {"sunnybrook.rest_eye": 3, "sunnybrook.rest_mouth": 0}, 4, 2),
        ("yanagihara.rest", {"sunnybrook.rest_cheek": 2}, None, 2),
        ("yanagihara.rest", {"sunnybrook.rest_cheek": 1, "eface.rest_brow": 80}, None, 2),
        ("yanagihara.rest", {"sunnybrook.rest_cheek": 2, "sunnybrook.rest_mouth": 1}, 4, 0),
        ("house_brackmann.synkinesis", {"sunnybrook.synkinesis_snarl": 1, "sunnybrook.synkinesis_pucker": 3}, 0, 3),
        ("fngs2.secondary_movement", {"sunnybrook.synkinesis_snarl": 0, "sunnybrook.synkinesis_pucker": 2}, 3, 2),
        ("eface.rest_palpebral_fissure", {"sunnybrook.rest_eye": 1}, 120, 120),
        ("eface.rest_palpebral_fissure", {"sunnybrook.rest_eye": 2}, 120, 50),
        ("eface.rest_palpebral_fissure", {"sunnybrook.rest_eye": 3}, 120, None),
        ("eface.rest_nasolabial_fold", {"sunnybrook.rest_cheek": 2}, None, 0),
        ("eface.rest_oral_commissure", {"sunnybrook.rest_mouth": 0}, 60, 100),
        ("eface.synkinesis_ocular", {"sunnybrook.synkinesis_open_smile": 1}, 80, 80),
        ("eface.synkinesis_ocular", {"sunnybrook.synkinesis_open_smile": 3}, 80, 25),
        ("eface.synkinesis_midfacial", {"sunnybrook.synkinesis_open_smile": 3}, 80, None),
        ("sunnybrook.rest_eye", {"sunnybrook.rest_mouth": 1}, 0, None),
    ],
)
def test_what_answers_mean(key: str, values: dict[str, int], proposed: int | None, found: int | None) -> None:
    assert follow(key, values, proposed) == found
