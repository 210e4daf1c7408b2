"""The questionnaires' scores in words, beside those of earlier visits."""

from collections.abc import Sequence

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.questionnaires import (
    DEFINITIONS,
    Questionnaire,
    QuestionnaireScore,
    questionnaire_scores,
)
from palsygrader.report.parts import ScaleRow
from palsygrader.wording.days import day_words
from palsygrader.wording.lists import comma_list
from palsygrader.wording.numbers import marked


def questionnaire_rows(examination: Examination, previous: Sequence[Examination]) -> tuple[ScaleRow, ...]:
    """Return a row for every questionnaire that was filled in, wholly or in part.

    Args:
        examination: This visit.
        previous: Earlier visits, oldest first.
    """
    filled = [score for score in questionnaire_scores(examination).values() if score.answered]
    return tuple(_row(score, previous) for score in filled)


def score_words(score: QuestionnaireScore, *, main: bool | None = None) -> str:
    """Return the scores that can be given, with their names and of how many items they are where some have no answer.

    Args:
        score: Of a questionnaire.
        main: Only the main scores, or only the others; None for all.
    """
    names = DEFINITIONS[score.questionnaire].main
    return " · ".join(_named(score, name) for name in score.scores if main is None or (name in names) is main)


def number_words(value: float) -> str:
    """Return a score with at most one decimal."""
    return marked(f"{value + 0.0:.1f}".removesuffix(".0").replace("-", "\N{MINUS SIGN}"))


def missing_words(score: QuestionnaireScore) -> str:
    """Return the numbers of the items that are not answered."""
    return comma_list(map(str, score.missing))


def _row(score: QuestionnaireScore, previous: Sequence[Examination]) -> ScaleRow:
    details = []
    if score.scores:
        scores = wording.capitalised(score_words(score))
        range_words = wording.say(f"questionnaire.{score.questionnaire}.range")
        details.append(wording.say("report.questionnaire.scores", scores=scores, range=range_words))
    if score.missing:
        details.append(wording.say("report.questionnaire.missing", numbers=missing_words(score)))
    earlier = [words for visit in previous if (words := _earlier(score.questionnaire, visit))]
    if earlier:
        details.append(wording.say("report.questionnaire.earlier", visits=comma_list(earlier)))
    value = _main(score) or wording.say("report.not_complete")
    return ScaleRow(wording.of(score.questionnaire), value, "\n".join(details))


def _main(score: QuestionnaireScore) -> str:
    """Return the main scores, a dash for one that cannot be given; empty where none can."""
    names = DEFINITIONS[score.questionnaire].main
    if not any(name in score.scores for name in names):
        return ""
    none = wording.say("report.none")
    return " · ".join(number_words(score.scores[name]) if name in score.scores else none for name in names)


def _earlier(questionnaire: Questionnaire, visit: Examination) -> str:
    """Return the main scores of an earlier visit with its day, empty where there are none."""
    words = _main(questionnaire_scores(visit)[questionnaire])
    if not words:
        return ""
    day = day_words(visit.started_at.date()) if visit.dated else wording.say("import.undated")
    return wording.say("report.questionnaire.visit", scores=words, day=day)


def _named(score: QuestionnaireScore, name: str) -> str:
    definition = next(each for each in DEFINITIONS[score.questionnaire].scores if each.name == name)
    answered = [number for number in definition.items if number not in score.missing]
    told = {
        "name": wording.say(f"questionnaire.{score.questionnaire}.score.{name}"),
        "value": number_words(score.scores[name]),
    }
    if len(answered) == len(definition.items):
        return wording.say("questionnaires.score", **told)
    return wording.say("questionnaires.score_of", answered=len(answered), all=len(definition.items), **told)
