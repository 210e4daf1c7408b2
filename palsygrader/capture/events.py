"""What happens to the protocol (events), and what it asks for (commands): plain values."""

from dataclasses import dataclass
from enum import StrEnum

from palsygrader.capture.gate import Verdict
from palsygrader.domain.expressions import Expression, SkipReason


# Events.
@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True, slots=True)
class Observed:
    """The gate has judged one more frame."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class CaptureFailed:
    """Camera or recorder failed; `code` is that of the error."""

    code: str


@dataclass(frozen=True, slots=True)
class AttemptFailed:
    """An attempt turned out useless after it was made: not written, or nothing to measure in it.

    Attributes:
        expression: Which expression.
        attempt: Which attempt.
        kept: The attempt that is in the examination still, to be kept in its place.
        left: Attempts it was chosen from, to be decided on again.
    """

    expression: Expression
    attempt: int
    kept: int | None = None
    left: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AttemptsFound:
    """Attempts that were made before the visit was interrupted, and not decided on.

    Attributes:
        expression: Which expression.
        attempts: In the order they were made, by numbers that no other attempt at the expression has.
    """

    expression: Expression
    attempts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choose:
    """The doctor goes to an expression; the attempt under review is kept, a running recording is discarded.

    Attributes:
        expression: Where to.
        attempt: The attempt under review to keep, the one just made when None.
    """

    expression: Expression
    attempt: int | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """The doctor starts the countdown."""


@dataclass(frozen=True, slots=True)
class MovementBegun:
    """The patient has begun what is asked for, or is at rest where rest is asked for.

    Attributes:
        ago_ns: How long ago.
    """

    ago_ns: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """The doctor takes the countdown, the running recording or `Finish` back."""


@dataclass(frozen=True, slots=True)
class Accept:
    """The doctor keeps an attempt, the one just made when None."""

    attempt: int | None = None


@dataclass(frozen=True, slots=True)
class Retake:
    """The doctor wants one more attempt; those made stay to be chosen from."""


@dataclass(frozen=True, slots=True)
class Skip:
    """The doctor leaves the expression out; its attempts are discarded."""

    reason: SkipReason


@dataclass(frozen=True, slots=True)
class Pause:
    """The doctor interrupts; a running recording is discarded and its attempt not counted."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The doctor goes on."""


@dataclass(frozen=True, slots=True)
class AddExpression:
    """The doctor adds an optional expression at the end."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class Finish:
    """The doctor ends the examination; the attempt under review is kept, by its number or the one just made."""

    attempt: int | None = None


Event = (
    Tick
    | Observed
    | CaptureFailed
    | AttemptFailed
    | AttemptsFound
    | Choose
    | Start
    | MovementBegun
    | Cancel
    | Accept
    | Retake
    | Skip
    | Pause
    | Resume
    | AddExpression
    | Finish
)


# Commands.
class DiscardReason(StrEnum):
    """Why a running recording is thrown away."""

    CANCELLED = "cancelled"
    PAUSED = "paused"
    SPOILED = "spoiled"


@dataclass(frozen=True, slots=True)
class StartRecording:
    """Begin a clip; the digital patient performs the expression."""

    expression: Expression
    attempt: int


@dataclass(frozen=True, slots=True)
class StopRecording:
    """Finish the clip and analyse it."""

    expression: Expression
    attempt: int


@dataclass(frozen=True, slots=True)
class DiscardRecording:
    """Stop the clip and throw it away."""

    expression: Expression
    attempt: int
    reason: DiscardReason


@dataclass(frozen=True, slots=True)
class KeepAttempt:
    """Put this attempt's record into the examination in place of an earlier one."""

    expression: Expression
    attempt: int


@dataclass(frozen=True, slots=True)
class DiscardAttempt:
    """Throw a finished attempt away, its clip included."""

    expression: Expression
    attempt: int


@dataclass(frozen=True, slots=True)
class MarkSkipped:
    """Put the expression down as left out."""

    expression: Expression
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class ExtendExamination:
    """Add the expression to those of the examination."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class FinishExamination:
    """Nothing more will be recorded: measure what is kept, grade and review; nothing is thrown away before."""


@dataclass(frozen=True, slots=True)
class ReopenExamination:
    """`Finish` was taken back: the examination is saved as it was before."""


Command = (
    StartRecording
    | StopRecording
    | DiscardRecording
    | KeepAttempt
    | DiscardAttempt
    | MarkSkipped
    | ExtendExamination
    | FinishExamination
    | ReopenExamination
)
