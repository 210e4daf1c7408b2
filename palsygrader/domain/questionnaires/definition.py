"""What every questionnaire is made of: numbered items with the points of their answers, and scores from means of them.

Points are those printed beside the answers on the published sheets, so that nothing is turned round in the head while
a sheet is copied; where an item asks for the opposite, the sheet's own numbers say so already.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Questionnaire(StrEnum):
    """A questionnaire that the patient answers."""

    FDI = "fdi"
    FACE = "face"
    SAQ = "saq"


@dataclass(frozen=True, slots=True)
class ScoreDefinition:
    """One score: the mean of some items' points on a line.

    Attributes:
        name: Unique within the questionnaire, for example `"physical"`.
        items: Numbers of its items.
        zero_points: Mean points that stand for 0.
        full_points: Mean points that stand for 100.
        least_answered: So many of the items have to be answered.
    """

    name: str
    items: tuple[int, ...]
    zero_points: int
    full_points: int
    least_answered: int

    def score_of(self, answers: Mapping[int, int]) -> float | None:
        """Return the score, None where too few items are answered.

        Args:
            answers: Points per item's number; items of other scores are passed over.
        """
        points = [answers[number] for number in self.items if number in answers]
        if len(points) < self.least_answered:
            return None
        mean = sum(points) / len(points)
        return 100.0 * (mean - self.zero_points) / (self.full_points - self.zero_points)


@dataclass(frozen=True, slots=True)
class QuestionnaireDefinition:
    """A questionnaire.

    Attributes:
        questionnaire: Which one.
        points: Per item, in the order of their numbers from 1 on, the points that an answer can have.
        scores: Its scores.
        main: Names of the scores that stand for it where there is no room for all.
    """

    questionnaire: Questionnaire
    points: tuple[tuple[int, ...], ...]
    scores: tuple[ScoreDefinition, ...]
    main: tuple[str, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The items' numbers."""
        return tuple(range(1, len(self.points) + 1))

    def points_of(self, number: int) -> tuple[int, ...]:
        """Return the points that answers to an item can have.

        Raises:
            ValueError: There is no such item.
        """
        if number not in self.numbers:
            message = f"{self.questionnaire} has no item {number}"
            raise ValueError(message)
        return self.points[number - 1]


@dataclass(frozen=True, slots=True)
class QuestionnaireScore:
    """What the answers to one questionnaire come to.

    Attributes:
        questionnaire: Which one.
        scores: The scores that can be given, by name, in the questionnaire's order.
        answered: How many items are answered.
        missing: Numbers of the items that are not.
    """

    questionnaire: Questionnaire
    scores: Mapping[str, float]
    answered: int
    missing: tuple[int, ...]
