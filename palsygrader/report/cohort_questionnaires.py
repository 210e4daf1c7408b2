"""Rows of the questionnaires of a visit for other programs: what the patient's answers come to, and the answers."""

from collections.abc import Iterator
from typing import Final

from palsygrader.domain.examination import Examination
from palsygrader.domain.questionnaires import DEFINITIONS, Questionnaire, answers, questionnaire_scores

QUESTIONNAIRES: Final = ", ".join(Questionnaire)
"""The words a column of questionnaires takes its values from."""


def score_cells(examination: Examination) -> Iterator[tuple[str, str, float]]:
    """Yield questionnaire, score and its value; a score with too few answers has no row."""
    for questionnaire, scored in questionnaire_scores(examination).items():
        for name, value in scored.scores.items():
            yield questionnaire.value, name, round(value, 2)


def answer_cells(examination: Examination) -> Iterator[tuple[str, int, int]]:
    """Yield questionnaire, number of the item and points of its answer; an item without an answer has no row."""
    for questionnaire in DEFINITIONS:
        for number, points in answers(examination, questionnaire).items():
            yield questionnaire.value, number, points
