"""The attempts of a visit on their way into the examination, and those set aside until a better one is safe."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from palsygrader.capture.following import Following
from palsygrader.domain.examination import Examination, ExpressionRecord
from palsygrader.domain.expressions import Expression
from palsygrader.gui.workers import Job
from palsygrader.wording import capitalised, error_line, say


def why_useless(error: Exception) -> str:
    """Return why an attempt is useless, as a sentence."""
    return capitalised(error_line(error))


@dataclass(slots=True, eq=False)
class Attempt:
    """One recorded attempt.

    Attributes:
        expression: What was recorded.
        number: 1, 2 or 3.
        following: Follows the face through it until it is measured; None for a clip that was found in the archive.
        job: Its measurement.
        done_share: How far the measurement is, 0..1.
        record: The result.
        error: Why there is none.
        media_id: Address of its clip once it is written.
        wanted: Whether it is to be kept as soon as it is measured.
        saved: Whether it is durable as part of the examination.
        taken_up: Whether its clip was found in the archive, recorded before an interruption.
    """

    expression: Expression
    number: int
    following: Following | None = None
    job: Job | None = None
    done_share: float = 0.0
    record: ExpressionRecord | None = None
    error: Exception | None = None
    media_id: str | None = None
    wanted: bool = False
    saved: bool = False
    taken_up: bool = False

    def stop_measuring(self) -> None:
        """Let go of its clip; it may be measured anew."""
        if self.job is not None:
            self.job.cancel()
        if self.following is not None:
            self.following.give_up()
            self.following = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far attempts are measured: how many are and in all, and the share of the one being measured."""

    done: int
    total: int
    share: float


def progress_of(attempts: list[Attempt]) -> Progress:
    """Return how far attempts are measured."""
    running = [attempt for attempt in attempts if attempt.record is None]
    share = max((attempt.done_share for attempt in running), default=0.0)
    return Progress(len(attempts) - len(running), len(attempts), share)


class Attempts:
    """Attempts by expression and number.

    An attempt that is to be thrown away is set aside first: should the one kept in its place turn out useless, it is
    there to fall back on.

    Args:
        examination: Its records are attempts that are kept already.
    """

    def __init__(self, examination: Examination) -> None:
        self._made: dict[tuple[Expression, int], Attempt] = {}
        self._aside: dict[Expression, list[Attempt]] = {}
        for record in examination.records.values():
            number, media_id = record.attempt, record.media_id
            self.add(Attempt(record.expression, number, record=record, media_id=media_id, wanted=True, saved=True))

    def __iter__(self) -> Iterator[Attempt]:
        """Go through the attempts that are not set aside."""
        return iter(tuple(self._made.values()))

    def get(self, expression: Expression, number: int | None) -> Attempt | None:
        """Return an attempt, None when there is none of this number."""
        return None if number is None else self._made.get((expression, number))

    def kept(self, kept: Mapping[Expression, int]) -> list[Attempt]:
        """Return the attempts that the protocol keeps."""
        return [self._made[each] for each in kept.items() if each in self._made]

    def error_of(self, expression: Expression) -> Exception | None:
        """Return why the last useless attempt at an expression is useless, None when there is none."""
        errors = [attempt.error for attempt in self if attempt.expression is expression and attempt.error is not None]
        return errors[-1] if errors else None

    @property
    def why_not_finished(self) -> str:
        """What is needed before the visit can be finished, with why the last attempt at it is useless."""
        error = self.error_of(Expression.REST)
        if error is None:
            return say("examine.finish.rest_needed")
        return say("examine.finish.rest_failed", reason=why_useless(error))

    def holds(self, attempt: Attempt) -> bool:
        """Return whether an attempt is neither set aside nor thrown away."""
        return self._made.get((attempt.expression, attempt.number)) is attempt

    def add(self, attempt: Attempt) -> None:
        """Take an attempt up; a useless one of the same number is set aside."""
        self.set_aside(attempt.expression, attempt.number)
        self._made[attempt.expression, attempt.number] = attempt

    def set_aside(self, expression: Expression, number: int) -> None:
        """Take an attempt out and stop its measurement."""
        attempt = self._made.pop((expression, number), None)
        if attempt is not None:
            attempt.stop_measuring()
            self._aside.setdefault(expression, []).append(attempt)

    def superseded(self) -> tuple[Expression, ...]:
        """Return the expressions with attempts that were set aside or are useless."""
        useless = {attempt.expression for attempt in self if attempt.error is not None}
        return tuple(useless | {expression for expression, attempts in self._aside.items() if attempts})

    def take_superseded(self, expression: Expression) -> list[Attempt]:
        """Take out the attempts at an expression that were set aside or are useless."""
        for attempt in self:
            if attempt.expression is expression and attempt.error is not None:
                self.set_aside(expression, attempt.number)
        return self._aside.pop(expression, [])

    def bring_back(
        self, expression: Expression, *, record: ExpressionRecord | None, running: int | None
    ) -> tuple[int | None, list[Attempt]]:
        """Take up again what was set aside at an expression, has a clip, and whose number is free or a useless one's.

        Args:
            expression: Which expression.
            record: The one in the examination.
            running: Number of the attempt that is being recorded.

        Returns:
            The number of the attempt that is in the examination still, and the attempts that are to be decided on.
        """
        kept, left = None, []
        aside = self._aside.get(expression, [])
        for attempt in tuple(aside):
            usable = attempt.error is None and attempt.media_id is not None
            present = self.get(expression, attempt.number)
            free = attempt.number != running and (present is None or present.error is not None)
            if not usable or not free:
                continue
            aside.remove(attempt)
            self.add(attempt)
            if attempt.record is not None and attempt.record is record:
                kept = attempt.number
            else:
                attempt.wanted = False
                left.append(attempt)
        return kept, left
