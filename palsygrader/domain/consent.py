"""What a patient agreed to: noted on a day by somebody, never erased, only followed by another answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ConsentPurpose(StrEnum):
    """What is asked for."""

    ASSESSMENT = "assessment"
    TEACHING = "teaching"
    RESEARCH = "research"


class ConsentAnswer(StrEnum):
    """What the patient said."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    REFUSED = "refused"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer to one question.

    Attributes:
        purpose: What was asked for.
        answer: What the patient said; never `NOT_ASKED`.
        day: When the patient said it.
        noted_by: Who noted it.
    """

    purpose: ConsentPurpose
    answer: ConsentAnswer
    day: date
    noted_by: str


def answers_to(consents: Iterable[Consent], purpose: ConsentPurpose) -> tuple[Consent, ...]:
    """Return all answers to one question, in the order in which they were noted."""
    return tuple(consent for consent in consents if consent.purpose is purpose)


def last_answer(consents: Iterable[Consent], purpose: ConsentPurpose) -> Consent | None:
    """Return the answer in force, None when the patient was not asked."""
    return next(reversed(answers_to(consents, purpose)), None)


def state(consents: Iterable[Consent], purpose: ConsentPurpose) -> ConsentAnswer:
    """Return what is in force for a purpose."""
    last = last_answer(consents, purpose)
    return last.answer if last is not None else ConsentAnswer.NOT_ASKED


def possible_answers(before: ConsentAnswer) -> tuple[ConsentAnswer, ...]:
    """Return what may stand after an answer, that answer first: only what was given can be revoked."""
    following = {
        ConsentAnswer.NOT_ASKED: (ConsentAnswer.GIVEN, ConsentAnswer.REFUSED),
        ConsentAnswer.GIVEN: (ConsentAnswer.REVOKED,),
        ConsentAnswer.REFUSED: (ConsentAnswer.GIVEN,),
        ConsentAnswer.REVOKED: (ConsentAnswer.GIVEN,),
    }
    return (before, *following[before])
