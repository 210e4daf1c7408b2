"""House-Brackmann by its rules: every rule decides a case, and a worse finding never gives a better grade."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader import wording
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales import definitions, score
from palsygrader.domain.scales.house_brackmann import Eye, Forehead, Mouth, Rest, Synkinesis
from palsygrader.domain.severity import Severity

ITEMS = definitions(Scale.HOUSE_BRACKMANN)
sheets = st.fixed_dictionaries({item.identifier: st.sampled_from(item.values) for item in ITEMS})


def sheet(
    *,
    rest: Rest = Rest.SYMMETRIC,
    forehead: Forehead = Forehead.NORMAL,
    eye: Eye = Eye.NORMAL,
    mouth: Mouth = Mouth.NORMAL,
    synkinesis: Synkinesis = Synkinesis.NONE,
) -> dict[str, int]:
    return {"rest": rest, "forehead": forehead, "eye": eye, "mouth": mouth, "synkinesis": synkinesis}


CASES = [
    (sheet(), 1, "normal"),
    (sheet(mouth=Mouth.SLIGHT_ASYMMETRY), 2, "slight_weakness"),
    (sheet(forehead=Forehead.MODERATE_TO_GOOD, eye=Eye.COMPLETE_WITH_MINIMAL_EFFORT), 2, "slight_weakness"),
    (sheet(synkinesis=Synkinesis.SLIGHT), 2, "slight_weakness"),
    (sheet(eye=Eye.COMPLETE_WITH_EFFORT), 3, "closure_with_effort"),
    (sheet(forehead=Forehead.SLIGHT_TO_MODERATE), 3, "forehead_weak"),
    (sheet(forehead=Forehead.NONE), 3, "forehead_still"),
    (sheet(mouth=Mouth.SLIGHTLY_WEAK_WITH_EFFORT), 3, "mouth_weak"),
    (sheet(synkinesis=Synkinesis.OBVIOUS), 3, "synkinesis_obvious"),
    (sheet(rest=Rest.ASYMMETRIC), 3, "rest_asymmetric"),
    (sheet(mouth=Mouth.ASYMMETRIC_WITH_EFFORT), 4, "mouth_asymmetric"),
    (sheet(synkinesis=Synkinesis.SEVERE), 4, "synkinesis_severe"),
    (sheet(eye=Eye.INCOMPLETE), 4, "closure_incomplete"),
    # IV against V turns on symmetry at rest.
    (
        sheet(forehead=Forehead.NONE, eye=Eye.INCOMPLETE, mouth=Mouth.ASYMMETRIC_WITH_EFFORT),
        4,
        "closure_incomplete",
    ),
    (
        sheet(rest=Rest.ASYMMETRIC, forehead=Forehead.NONE, eye=Eye.INCOMPLETE, mouth=Mouth.SLIGHT_MOVEMENT),
        5,
        "closure_incomplete_rest_asymmetric",
    ),
    (sheet(rest=Rest.ASYMMETRIC, forehead=Forehead.NONE, eye=Eye.NONE, mouth=Mouth.NONE), 6, "no_movement"),
    (sheet(forehead=Forehead.NONE, eye=Eye.NONE, mouth=Mouth.NONE), 6, "no_movement"),
]


@pytest.mark.parametrize(("values", "grade", "rule"), CASES)
def test_grade_and_the_rule_that_decided(values: dict[str, int], grade: int, rule: str) -> None:
    result = score(Scale.HOUSE_BRACKMANN, values)
    assert result.totals == {"grade": grade}
    assert result.rule == rule
    words = wording.say(f"scale.house_brackmann.rule.{rule}")
    assert words.startswith(f"{Severity(grade).name}: ")
    if "eye" in words:
        closes = values["eye"] < Eye.INCOMPLETE
        told = (
            "closes completely" if closes else "do not move" if rule == "no_movement" else "does not close completely"
        )
        assert told in words, "an eye that closes in part is not one that does not close"


@pytest.mark.parametrize("rule", ["forehead_still", "mouth_asymmetric", "rest_asymmetric"])
def test_a_rule_of_the_programs_own_says_so(rule: str) -> None:
    assert "this program's reading" in wording.say(f"scale.house_brackmann.rule.{rule}")


@given(sheets, st.sampled_from(ITEMS), st.data())
def test_a_worse_finding_never_gives_a_better_grade(values: dict[str, int], item: object, data: st.DataObject) -> None:
    identifier = next(d for d in ITEMS if d is item).identifier
    values_of_item = next(d for d in ITEMS if d is item).values
    worse = data.draw(st.sampled_from([value for value in values_of_item if value >= values[identifier]]))
    before, after = (score(Scale.HOUSE_BRACKMANN, v).totals["grade"] for v in (values, values | {identifier: worse}))
    assert after >= before
