"""Where an examination stands while it is recorded, and what follows from that by time alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from palsygrader.domain.expressions import (
    BASELINE_S,
    COUNTDOWN_S,
    MAX_ATTEMPTS,
    MOVE_AND_HOLD_S,
    Expression,
    SkipReason,
)

VERDICT_FRESH_NS: Final = 1_000_000_000
"""An older verdict of the gate counts as none: nothing starts while no picture is judged."""


class Phase(StrEnum):
    """Where the examination stands."""

    CHOOSING = "choosing"  # nothing is left to record: the doctor chooses, adds or finishes
    INSTRUCTION = "instruction"  # the expression is explained; waits for the doctor
    COUNTDOWN = "countdown"  # begins again from the top while the picture is not recordable
    RECORDING = "recording"
    REVIEWING = "reviewing"  # an attempt is made: accept, retake or skip
    PAUSED = "paused"
    FINISHED = "finished"  # being graded; may still be taken back


class RecordingStage(StrEnum):
    """What the patient is to do during a recording."""

    STAY_AT_REST = "stay_at_rest"
    MOVE_AND_HOLD = "move_and_hold"
    RELAX = "relax"


@dataclass(frozen=True, slots=True)
class ProtocolState:
    """Everything the protocol knows; shown by the capture page.

    Attributes:
        phase: Where the examination stands.
        expressions: Asked for, in order.
        kept: The accepted attempt per expression.
        skipped: The expressions left out, and why.
        expression: The present one, None only while choosing or finished.
        attempts: Numbers of the attempts at the present expression that can be chosen, in the order they were made;
            the one kept earlier comes first.
        attempt: Number of the attempt in preparation, running or just made.
        chosen: Whether the doctor went to the present expression, rather than being led there.
        undecided: Attempts at other expressions that wait for the doctor's decision, in the order they were made.
        since_ns: When the phase began, or the countdown began again.
        before_pause: The phase that `Resume` returns to.
        before_finish: What `Cancel` returns to while the examination is graded.
        spoiled: Why the last recording or countdown ended early: a value of QualityIssue or the code of an error;
            cleared by the next start.
        blemish: Why the attempt running or just made is not a good one: a value of QualityIssue; such an attempt is
            never accepted by itself.
        recordable: The gate's last word.
        judged_ns: When it came.
        auto_accept: Whether a good attempt is accepted as soon as it is recorded.
    """

    phase: Phase
    expressions: tuple[Expression, ...]
    kept: Mapping[Expression, int] = field(default_factory=dict)
    skipped: Mapping[Expression, SkipReason] = field(default_factory=dict)
    expression: Expression | None = None
    attempts: tuple[int, ...] = ()
    attempt: int = 1
    chosen: bool = False
    undecided: Mapping[Expression, tuple[int, ...]] = field(default_factory=dict)
    since_ns: int = 0
    before_pause: Phase = Phase.CHOOSING
    before_finish: "ProtocolState | None" = None
    spoiled: str | None = None
    blemish: str | None = None
    recordable: bool = False
    judged_ns: int | None = None
    auto_accept: bool = False

    @property
    def missing(self) -> tuple[Expression, ...]:
        """Expressions neither recorded nor skipped."""
        return tuple(e for e in self.expressions if e not in self.kept and e not in self.skipped)

    @property
    def to_do(self) -> tuple[Expression, ...]:
        """Expressions the doctor is led to: those missing, and those with attempts to decide on."""
        return tuple(e for e in self.expressions if e in self.missing or e in self.undecided)

    @property
    def can_finish(self) -> bool:
        """Whether the face at rest is recorded, which every grade is measured from."""
        return Expression.REST in self.kept or bool(self.undecided_at(Expression.REST))

    def undecided_at(self, expression: Expression) -> tuple[int, ...]:
        """Return the attempts at an expression that wait for the doctor's decision, in the order they were made."""
        made = self.attempts if expression is self.expression else self.undecided.get(expression, ())
        return tuple(attempt for attempt in made if attempt != self.kept.get(expression))

    @property
    def can_retake(self) -> bool:
        """Whether one more attempt may be made."""
        return len(self.attempts) < MAX_ATTEMPTS

    @property
    def awaits_movement(self) -> bool:
        """Whether an attempt is wanted that may begin by itself.

        Not where the doctor only looks at what is kept: a stray movement must not take its place.
        """
        if self.phase is not Phase.INSTRUCTION or self.expression is None or not self.can_retake:
            return False
        return not self.attempts or bool(self.undecided_at(self.expression))

    def elapsed_s(self, time_ns: int) -> float:
        """Return the seconds since the phase began."""
        return max(0, time_ns - self.since_ns) / 1e9

    def countdown_s(self, time_ns: int) -> float:
        """Return the seconds left until the recording starts, for the countdown."""
        return max(0.0, COUNTDOWN_S - self.elapsed_s(time_ns))

    def stage(self, time_ns: int) -> RecordingStage:
        """Return what the patient is to do now, for the recording; at rest there is nothing to do but stay."""
        elapsed_s = self.elapsed_s(time_ns)
        if self.expression is Expression.REST or elapsed_s < BASELINE_S:
            return RecordingStage.STAY_AT_REST
        return RecordingStage.MOVE_AND_HOLD if elapsed_s < BASELINE_S + MOVE_AND_HOLD_S else RecordingStage.RELAX

    def judged_recordable(self, time_ns: int) -> bool:
        """Return whether the gate lets a recording start now."""
        return self.recordable and self.judged_ns is not None and time_ns - self.judged_ns <= VERDICT_FRESH_NS
