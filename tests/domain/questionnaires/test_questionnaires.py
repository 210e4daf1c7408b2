"""The questionnaires' arithmetic against sums made by hand: best, worst, middle, missing items, items' places."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsygrader.domain.examination import Decision, Examination, Signature
from palsygrader.domain.questionnaires import (
    DEFINITIONS,
    Questionnaire,
    answers,
    is_answer,
    item_key,
    questionnaire_scores,
    score,
)
from palsygrader.wording import say
from palsygrader.wording.findings import answer_words

FDI, FACE, SAQ = Questionnaire.FDI, Questionnaire.FACE, Questionnaire.SAQ
NOON = datetime(2025, 5, 12, 12, tzinfo=UTC)


def sheet(*points: int) -> dict[int, int]:
    return dict(enumerate(points, start=1))


@pytest.mark.parametrize(
    ("given", "physical", "social"),
    [
        (sheet(5, 5, 5, 5, 5, 6, 6, 6, 6, 6), 100.0, 100.0),
        (sheet(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 0.0, 0.0),
        (sheet(0, 0, 0, 0, 0, 1, 1, 1, 1, 1), -25.0, 0.0),
        # (15 - 5) / 5 x 25 = 50; (20 - 5) / 5 x 20 = 60.
        (sheet(3, 3, 3, 3, 3, 4, 4, 4, 4, 4), 50.0, 60.0),
        # (4 + 3 + 5 + 2 + 4 = 18; 18 - 5) / 5 x 25 = 65; (5 + 3 + 6 + 2 + 4 = 20; 20 - 5) / 5 x 20 = 60.
        (sheet(4, 3, 5, 2, 4, 5, 3, 6, 2, 4), 65.0, 60.0),
    ],
)
def test_facial_disability_index(given: dict[int, int], physical: float, social: float) -> None:
    result = score(FDI, given)
    assert result.scores == pytest.approx({"physical": physical, "social": social})
    assert result.missing == ()


def test_the_index_divides_by_the_items_answered_once_three_are() -> None:
    # (4 + 3 + 5 - 3) / 3 x 25 = 75.
    assert score(FDI, {1: 4, 2: 3, 3: 5}).scores == pytest.approx({"physical": 75.0})
    assert score(FDI, {1: 4, 2: 3}).scores == {}
    # (6 + 1 + 4 + 4 - 4) / 4 x 20 = 55.
    assert score(FDI, {6: 6, 7: 1, 9: 4, 10: 4}).scores == pytest.approx({"social": 55.0})
    assert score(FDI, {6: 6, 7: 1, 9: 4, 10: 4}).missing == (1, 2, 3, 4, 5, 8)


@pytest.mark.parametrize(("points", "value"), [(5, 100.0), (1, 0.0), (3, 50.0)])
def test_clinimetric_scale_at_its_ends_and_middle(points: int, value: float) -> None:
    found = score(FACE, sheet(*(points,) * 15)).scores
    assert found == dict.fromkeys(("total", "movement", "comfort", "oral", "eye", "lacrimal", "social"), value)


def test_clinimetric_domains_have_their_own_items() -> None:
    given = sheet(1, 2, 3, 4, 5, 2, 3, 4, 5, 4, 3, 2, 3, 1, 2)
    assert score(FACE, given).scores == pytest.approx(
        {
            "total": 100 * (44 - 15) / 60,
            "movement": 100 * (1 + 2 + 3 - 3) / 12,
            "comfort": 100 * (4 + 2 + 3 - 3) / 12,
            "oral": 100 * (3 + 2 - 2) / 8,
            "eye": 100 * (5 + 3 - 2) / 8,
            "lacrimal": 100 * (4 - 1) / 4,
            "social": 100 * (5 + 4 + 1 + 2 - 4) / 16,
        }
    )


def test_every_item_of_the_clinimetric_scale_is_in_one_domain() -> None:
    total, *domains = DEFINITIONS[FACE].scores
    assert sorted(number for domain in domains for number in domain.items) == list(total.items)


def test_a_missing_item_withholds_its_domain_and_the_total_only() -> None:
    given = sheet(*(4,) * 15)
    del given[8]
    result = score(FACE, given)
    assert set(result.scores) == {"movement", "comfort", "oral", "eye", "social"}
    assert (result.answered, result.missing) == (14, (8,))


@pytest.mark.parametrize(
    ("given", "total"),
    [(sheet(*(1,) * 9), 20.0), (sheet(*(5,) * 9), 100.0), (sheet(3, 1, 2, 5, 4, 1, 1, 2, 3), 100 * 22 / 45)],
)
def test_synkinesis_questionnaire(given: dict[int, int], total: float) -> None:
    assert score(SAQ, given).scores == pytest.approx({"total": total})


def test_an_incomplete_synkinesis_questionnaire_has_no_total() -> None:
    given = sheet(*(2,) * 8)
    assert score(SAQ, given).scores == {}
    assert score(SAQ, given).missing == (9,)


@pytest.mark.parametrize(
    ("questionnaire", "given"),
    [(FDI, {1: 6}), (FDI, {6: 0}), (FACE, {3: 0}), (SAQ, {9: 6}), (SAQ, {10: 1}), (FACE, {0: 1})],
)
def test_what_is_not_on_the_sheet_is_refused(questionnaire: Questionnaire, given: dict[int, int]) -> None:
    with pytest.raises(ValueError, match="no "):
        score(questionnaire, given)


@given(data=st.data(), questionnaire=st.sampled_from(list(Questionnaire)))
def test_more_points_never_lower_a_score(data: st.DataObject, questionnaire: Questionnaire) -> None:
    definition = DEFINITIONS[questionnaire]
    given = {number: data.draw(st.sampled_from(definition.points_of(number))) for number in definition.numbers}
    number = data.draw(st.sampled_from(definition.numbers))
    better = given | {number: max(definition.points_of(number))}
    before, after = score(questionnaire, given).scores, score(questionnaire, better).scores
    assert all(after[name] >= value for name, value in before.items())


def test_answers_are_decisions_of_the_visit() -> None:
    visit = Examination("p", NOON, "Dr Abe")
    for item, value in (("fdi.1", 4), ("fdi.2", 5), ("fdi.2", None), ("fdi.3", 0), ("sunnybrook.rest_eye", 1)):
        visit = visit.with_decision(Decision(item, value, "", "Dr Abe", NOON))
    assert answers(visit, FDI) == {1: 4, 3: 0}
    assert answers(visit, SAQ) == {}
    assert questionnaire_scores(visit)[FDI].missing == (2, 4, 5, 6, 7, 8, 9, 10)
    signed = visit.signed(Signature("Dr Abe", NOON))
    with pytest.raises(ValueError, match="signed"):
        signed.with_decision(Decision("fdi.1", 5, "", "Dr Abe", NOON))


def test_only_items_of_questionnaires_are_answers() -> None:
    assert is_answer(item_key(FACE, 15))
    assert not any(map(is_answer, ("sunnybrook.rest_eye", "branch.buccal", "affected_side", "facet.1")))


@pytest.mark.parametrize("questionnaire", Questionnaire)
def test_every_item_answer_and_score_is_worded(questionnaire: Questionnaire) -> None:
    definition = DEFINITIONS[questionnaire]
    for number in definition.numbers:
        assert say(f"questionnaire.{item_key(questionnaire, number)}")
        assert say(f"settings.questionnaire_item.{item_key(questionnaire, number)}")
        meanings = [answer_words(questionnaire, number, points) for points in definition.points_of(number)]
        assert len(set(meanings)) == len(meanings)
    for each in definition.scores:
        assert say(f"questionnaire.{questionnaire}.score.{each.name}")
    assert say(f"questionnaire.{questionnaire}.range")
    assert say(f"questionnaire.{questionnaire}.short")


def test_calm_is_good_and_withdrawal_is_bad() -> None:
    assert answer_words(FDI, 6, 6) == "always"
    assert answer_words(FDI, 7, 6) == "never"
