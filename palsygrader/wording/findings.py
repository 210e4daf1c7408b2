"""What the values of scales and the answers to questionnaires mean, in words."""

from palsygrader.wording import say
from palsygrader.wording.catalogue import CATALOGUE
from palsygrader.wording.questionnaires import ANSWER_KINDS


def value_words(scale: str, item: str, value: int) -> str:
    """Return the words of an item's value; the number itself where it is a step on a line."""
    key = f"scale.{scale}.{item}.{value}"
    return say(key) if key in CATALOGUE else str(value)


def answer_words(questionnaire: str, number: int, points: int) -> str:
    """Return what an answer with these points says, in our own words.

    Raises:
        KeyError: No answer to the item has these points.
    """
    return say(f"questionnaire_answer.{ANSWER_KINDS[questionnaire][number - 1]}.{points}")
