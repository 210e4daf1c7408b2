"""Treatments, altered faces and consents in words, and short words over an axis of time that never cover each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from palsygrader import wording
from palsygrader.domain.consent import Consent, ConsentPurpose, last_answer
from palsygrader.domain.face import AffectedSide
from palsygrader.domain.treatments import AlteredSide, Treatment, in_time
from palsygrader.wording import say
from palsygrader.wording.days import day_words
from palsygrader.wording.lists import semicolon_list, sentences


@dataclass(frozen=True, slots=True)
class Mark:
    """A short word over an axis of time.

    Attributes:
        x: Where its line stands, in any unit.
        word: What stands above the line.
        width: From the first to the last of several that are told as one; `x` is the middle of them.
    """

    x: float
    word: str
    width: float = 0.0

    @property
    def first(self) -> float:
        """Where the first one stands."""
        return self.x - self.width / 2

    @property
    def last(self) -> float:
        """Where the last one stands."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with the left end of its word, and the lane the word stands in, 0 the lowest; None without room."""

    mark: Mark
    left: float
    lane: int | None


def placed_marks(
    marks: Iterable[Mark], widths: Sequence[float], ends: tuple[float, float], *, gap: float, lanes: int
) -> list[PlacedMark]:
    """Return marks with places of their words, none of which covers another; a word without room is left out.

    Args:
        marks: Those of one axis, in any order.
        widths: Of their words, in the same order.
        ends: No word reaches beyond these.
        gap: Least room between two words of a lane.
        lanes: How many stand above each other, at most.
    """
    free_from = [ends[0]] * lanes
    placed = []
    for mark, width in sorted(zip(marks, widths, strict=True), key=lambda each: each[0].x):
        left = max(min(mark.x - width / 2, ends[1] - width), ends[0])
        lane = next((number for number, free in enumerate(free_from) if left >= free), None)
        if lane is not None and left + width <= ends[1]:
            free_from[lane] = left + width + gap
            placed.append(PlacedMark(mark, left, lane))
        else:
            placed.append(PlacedMark(mark, left, None))
    return placed


def lines_of(placed: Iterable[PlacedMark]) -> dict[float, int]:
    """Return where a line stands, and the lane that it reaches: marks of one day share one."""
    lines: dict[float, int] = {}
    for each in placed:
        lines[each.mark.x] = max(lines.get(each.mark.x, 0), each.lane or 0)
    return lines


def short_word(treatment: Treatment) -> str:
    """Return the short word of a treatment."""
    return say(f"treatment_kind.{treatment.kind}.short")


def treatment_words(treatment: Treatment) -> str:
    """Return a treatment without its day: what, which side, the note."""
    words = _sided(treatment)
    return say("treatment.noted", words=words, note=treatment.note) if treatment.note else words


def treatment_line(treatment: Treatment) -> str:
    """Return a treatment with its day on one line, for example `3 May 2024: steroid (60 mg)`."""
    return say("treatment.line", day=day_words(treatment.day), kind=treatment_words(treatment))


def treatments_sentence(treatments: Iterable[Treatment]) -> str:
    """Return treatments after each other by their days, empty without any."""
    told = (
        say(
            "treatment.on_paper.noted" if each.note else "treatment.on_paper",
            kind=_sided(each),
            day=day_words(each.day),
            note=each.note,
        )
        for each in in_time(treatments)
    )
    return semicolon_list(told)


def _sided(treatment: Treatment) -> str:
    kind = wording.of(treatment.kind)
    if treatment.side is None:
        return kind
    return say("treatment.sided", kind=kind, side=wording.of(AffectedSide(treatment.side.value)))


def altered_words(altered: Iterable[AlteredSide]) -> str:
    """Return what is altered in the face, for example `lid weight, right; operated, right`; empty without anything."""
    return semicolon_list(
        wording.of(each.alteration)
        if each.side is None
        else say(
            "alteration.sided", alteration=wording.of(each.alteration), side=wording.of(AffectedSide(each.side.value))
        )
        for each in altered
    )


def altered_meaning(altered: str) -> str:
    """Return what is altered in the face as a sentence, and what that means; empty without anything.

    Args:
        altered: From `altered_words`.
    """
    if not altered:
        return ""
    return sentences((say("record.sentence", words=wording.capitalised(altered)), say("alteration.meaning")))


def consent_line(consent: Consent) -> str:
    """Return an answer, its day and who noted it."""
    return say("consent.line", answer=wording.of(consent.answer), day=day_words(consent.day), by=consent.noted_by)


def consents_sentence(consents: Sequence[Consent]) -> str:
    """Return the answer in force to each question, with its day; empty where nothing is on record."""
    if not consents:
        return ""
    last = {purpose: last_answer(consents, purpose) for purpose in ConsentPurpose}
    return semicolon_list(
        say("consent.report.not_asked", purpose=wording.of(purpose))
        if answer is None
        else say(f"consent.report.{answer.answer}", purpose=wording.of(purpose), day=day_words(answer.day))
        for purpose, answer in last.items()
    )
