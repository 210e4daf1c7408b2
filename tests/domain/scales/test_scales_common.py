"""What holds for every scale: withheld until complete, refusing strange values, worded item by item."""

import pytest

from palsygrader import wording
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import ItemDefinition, ScaleSection, definitions, score
from palsygrader.wording.findings import value_words

every_item = [(scale, item) for scale in Scale for item in definitions(scale)]


def complete(scale: Scale) -> dict[str, int]:
    return {item.identifier: item.values[-1] for item in definitions(scale)}


@pytest.mark.parametrize(("scale", "item"), every_item)
def test_withheld_until_complete_naming_what_is_missing(scale: Scale, item: ItemDefinition) -> None:
    values = complete(scale)
    assert score(scale, values).missing == ()
    assert score(scale, values).totals
    del values[item.identifier]
    result = score(scale, values)
    assert result.missing == (item.identifier,)
    assert result.totals == {}
    assert result.rule is None


@pytest.mark.parametrize("scale", Scale)
def test_an_empty_sheet_misses_everything_in_order(scale: Scale) -> None:
    assert score(scale, {}).missing == tuple(item.identifier for item in definitions(scale))


@pytest.mark.parametrize("scale", Scale)
def test_an_item_of_another_scale_is_refused(scale: Scale) -> None:
    with pytest.raises(ValueError, match="not items of"):
        score(scale, {"wink": 1})


@pytest.mark.parametrize(("scale", "item"), every_item)
def test_a_value_off_the_sheet_is_refused_even_when_incomplete(scale: Scale, item: ItemDefinition) -> None:
    with pytest.raises(ValueError, match=f"{item.identifier} has no value"):
        score(scale, {item.identifier: max(item.values) + 1})


@pytest.mark.parametrize(("scale", "item"), every_item)
def test_items_are_worded(scale: Scale, item: ItemDefinition) -> None:
    assert wording.say(f"scale.{scale}.{item.identifier}")
    worded = item.values if scale is not Scale.EFACE else tuple(v for v in item.values if v % 100 == 0)
    for value in worded:
        assert value_words(scale, item.identifier, value) != str(value)


@pytest.mark.parametrize("scale", Scale)
def test_totals_and_sections_are_worded(scale: Scale) -> None:
    for total in score(scale, complete(scale)).totals:
        assert wording.say(f"scale.{scale}.total.{total}")
    for section in ScaleSection:
        assert wording.of(section)


def test_a_step_on_a_line_is_its_number() -> None:
    assert value_words(Scale.EFACE, "rest_brow", 73) == "73"


@pytest.mark.parametrize("scale", Scale)
def test_identifiers_are_unique(scale: Scale) -> None:
    identifiers = [item.identifier for item in definitions(scale)]
    assert len(identifiers) == len(set(identifiers))
