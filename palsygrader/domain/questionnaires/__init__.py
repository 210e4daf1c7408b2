"""Questionnaires that the patient answers, entered beside the examination: never inferred from pictures.

The answers are decisions of the examination under keys such as `"fdi.1"`, and so saved, undone and frozen as those are.
"""

from collections.abc import Mapping
from typing import Final

from palsygrader.domain.examination import Examination
from palsygrader.domain.questionnaires.clinimetric import FACE
from palsygrader.domain.questionnaires.definition import (
    Questionnaire,
    QuestionnaireDefinition,
    QuestionnaireScore,
    ScoreDefinition,
)
from palsygrader.domain.questionnaires.fdi import FDI
from palsygrader.domain.questionnaires.saq import SAQ

__all__ = [
    "DEFINITIONS",
    "Questionnaire",
    "QuestionnaireDefinition",
    "QuestionnaireScore",
    "ScoreDefinition",
    "answers",
    "is_answer",
    "item_key",
    "questionnaire_scores",
    "score",
]

DEFINITIONS: Final[dict[Questionnaire, QuestionnaireDefinition]] = {
    Questionnaire.FDI: FDI,
    Questionnaire.FACE: FACE,
    Questionnaire.SAQ: SAQ,
}


def item_key(questionnaire: Questionnaire, number: int) -> str:
    """Return the decision key of an item."""
    return f"{questionnaire}.{number}"


def is_answer(key: str) -> bool:
    """Tell whether a decision key is that of an item of a questionnaire."""
    return key.partition(".")[0] in set(Questionnaire)


def answers(examination: Examination, questionnaire: Questionnaire) -> dict[int, int]:
    """Return the points of the answers that stand, by the items' numbers."""
    found: dict[int, int] = {}
    for number in DEFINITIONS[questionnaire].numbers:
        decision = examination.decision(item_key(questionnaire, number))
        if decision is not None and decision.value is not None:
            found[number] = int(decision.value)
    return found


def score(questionnaire: Questionnaire, given: Mapping[int, int]) -> QuestionnaireScore:
    """Return the scores that the answers come to; those with too few answers are withheld.

    Args:
        questionnaire: Which one.
        given: Points per item's number.

    Raises:
        ValueError: There is no such item, or no answer to it has these points.
    """
    definition = DEFINITIONS[questionnaire]
    for number, points in given.items():
        if points not in definition.points_of(number):
            message = f"item {number} of {questionnaire} has no answer with {points} points"
            raise ValueError(message)
    found = {each.name: each.score_of(given) for each in definition.scores}
    return QuestionnaireScore(
        questionnaire,
        {name: value for name, value in found.items() if value is not None},
        len(given),
        tuple(number for number in definition.numbers if number not in given),
    )


def questionnaire_scores(examination: Examination) -> dict[Questionnaire, QuestionnaireScore]:
    """Return what the answers to every questionnaire come to."""
    return {questionnaire: score(questionnaire, answers(examination, questionnaire)) for questionnaire in Questionnaire}
