"""The way through the expressions as a state table: what may happen in which phase, and what follows.

No clock and no Qt inside: every event comes with its time, and what is to be done comes back as commands. An event
that a phase does not list in `TABLE` raises.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeVar

from palsygrader.capture.events import (
    Accept,
    AddExpression,
    AttemptFailed,
    Cancel,
    CaptureFailed,
    Choose,
    Command,
    DiscardAttempt,
    DiscardReason,
    DiscardRecording,
    Event,
    ExtendExamination,
    Finish,
    FinishExamination,
    KeepAttempt,
    MarkSkipped,
    Observed,
    Pause,
    Resume,
    Retake,
    Skip,
    Start,
    StartRecording,
    StopRecording,
    Tick,
)
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import (
    BASELINE_S,
    COUNTDOWN_S,
    MAX_ATTEMPTS,
    MOVE_AND_HOLD_S,
    RECORDING_S,
    Expression,
    SkipReason,
)
from palsygrader.errors import ProtocolError

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
    FINISHED = "finished"


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
        since_ns: When the phase began, or the countdown began again.
        before_pause: The phase that `Resume` returns to.
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
    since_ns: int = 0
    before_pause: Phase = Phase.CHOOSING
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
    def can_finish(self) -> bool:
        """Whether the face at rest is recorded, which every grade is measured from."""
        return Expression.REST in self.kept or (self.expression is Expression.REST and bool(self.attempts))

    @property
    def can_retake(self) -> bool:
        """Whether one more attempt may be made."""
        return len(self.attempts) < MAX_ATTEMPTS

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


Step = tuple[ProtocolState, tuple[Command, ...]]
Handler = Callable[[ProtocolState, Any, int], Step]
"""What an event leads to: (state, event, time_ns) to the next state and what is to be done."""


class Protocol:
    """The examination's way through the expressions.

    Args:
        examination: Where to begin or to go on: its expressions, records and skipped ones.
        time_ns: The time now.
        auto_accept: Whether an attempt is accepted as soon as it is recorded.
    """

    def __init__(self, examination: Examination, time_ns: int, *, auto_accept: bool = False) -> None:
        state = ProtocolState(
            phase=Phase.CHOOSING,
            expressions=examination.expressions,
            kept=MappingProxyType({e: record.attempt for e, record in examination.records.items()}),
            skipped=MappingProxyType(dict(examination.skipped)),
            auto_accept=auto_accept,
        )
        self._state = _go_on(state, time_ns)

    @property
    def state(self) -> ProtocolState:
        """Where the examination stands."""
        return self._state

    def allows(self, event_type: type[Event]) -> bool:
        """Return whether the present phase knows an event (it may still be refused for what it carries)."""
        return event_type in TABLE[self._state.phase]

    def advance(self, event: Event, time_ns: int) -> tuple[Command, ...]:
        """Let time pass, then let an event happen.

        Args:
            event: What happened.
            time_ns: When; must not go back.

        Returns:
            What is to be done now, in this order.

        Raises:
            ProtocolError: `protocol.illegal` or a more precise code; nothing has changed then.
        """
        state, passed = _pass_time(self._state, time_ns)
        handler = TABLE[state.phase].get(type(event))
        if handler is None:
            raise ProtocolError("protocol.illegal", event=type(event).__name__, phase=state.phase.value)
        self._state, commands = handler(state, event, time_ns)
        return passed + commands


def _pass_time(state: ProtocolState, time_ns: int) -> Step:
    """Start the recording when the countdown has run down; end it when its time is over."""
    if state.phase is Phase.COUNTDOWN:
        if not state.judged_recordable(time_ns):
            return replace(state, since_ns=time_ns), ()
        if state.elapsed_s(time_ns) >= COUNTDOWN_S:
            recording = replace(state, phase=Phase.RECORDING, since_ns=time_ns, blemish=None)
            return recording, (StartRecording(_present(state), state.attempt),)
    if state.phase is Phase.RECORDING and state.elapsed_s(time_ns) >= RECORDING_S:
        made = replace(state, phase=Phase.REVIEWING, since_ns=time_ns, attempts=(*state.attempts, state.attempt))
        commands: tuple[Command, ...] = (StopRecording(_present(state), state.attempt),)
        if state.auto_accept and state.blemish is None:
            made, settling = _settle(made)
            return _go_on(made, time_ns), commands + settling
        return made, commands
    return state, ()


def _tick(state: ProtocolState, _event: Tick, _time_ns: int) -> Step:
    return state, ()


def _observe(state: ProtocolState, event: Observed, time_ns: int) -> Step:
    judged = replace(state, recordable=event.verdict.recordable, judged_ns=time_ns)
    if state.phase is Phase.RECORDING and event.verdict.spoils is not None:
        return _spoil(judged, event.verdict.spoils.value, time_ns)
    if state.phase is Phase.RECORDING and not event.verdict.recordable and event.verdict.issue is not None:
        return replace(judged, blemish=event.verdict.issue.value), ()
    if state.phase is Phase.COUNTDOWN and not event.verdict.recordable:
        return replace(judged, since_ns=time_ns), ()
    return judged, ()


def _fail(state: ProtocolState, event: CaptureFailed, time_ns: int) -> Step:
    judged = replace(state, recordable=False, judged_ns=time_ns)
    if state.phase in {Phase.COUNTDOWN, Phase.RECORDING}:
        return _spoil(judged, event.code, time_ns)
    return judged, ()


def _lose(state: ProtocolState, event: AttemptFailed, time_ns: int) -> Step:
    """Forget a useless attempt; its expression is missing again unless another attempt is kept."""
    lost = state
    if state.kept.get(event.expression) == event.attempt:
        lost = replace(lost, kept=_without(state.kept, event.expression))
    if state.expression is event.expression:
        lost = replace(lost, attempts=tuple(attempt for attempt in state.attempts if attempt != event.attempt))
        if state.phase is Phase.REVIEWING and not lost.attempts:
            lost = replace(lost, phase=Phase.INSTRUCTION, since_ns=time_ns)
    return (_go_on(lost, time_ns) if state.phase is Phase.CHOOSING else lost), ()


def _choose(state: ProtocolState, event: Choose, time_ns: int) -> Step:
    if event.expression not in state.expressions:
        raise ProtocolError("protocol.not_in_examination")
    stopped, stopping = _stop(state, DiscardReason.CANCELLED)
    settled, settling = _settle(stopped)
    return _instruct(settled, event.expression, time_ns), stopping + settling


def _start(state: ProtocolState, _event: Start, time_ns: int) -> Step:
    if not state.can_retake:
        raise ProtocolError("protocol.no_more_attempts", most=MAX_ATTEMPTS)
    return replace(state, phase=Phase.COUNTDOWN, since_ns=time_ns, spoiled=None), ()


def _cancel(state: ProtocolState, _event: Cancel, time_ns: int) -> Step:
    stopped, commands = _stop(state, DiscardReason.CANCELLED)
    return replace(stopped, phase=Phase.INSTRUCTION, since_ns=time_ns), commands


def _accept(state: ProtocolState, event: Accept, time_ns: int) -> Step:
    if not state.attempts or (event.attempt is not None and event.attempt not in state.attempts):
        raise ProtocolError("protocol.no_such_attempt")
    settled, commands = _settle(state, event.attempt)
    return _go_on(settled, time_ns), commands


def _retake(state: ProtocolState, _event: Retake, time_ns: int) -> Step:
    if not state.can_retake:
        raise ProtocolError("protocol.no_more_attempts", most=MAX_ATTEMPTS)
    return replace(state, phase=Phase.INSTRUCTION, since_ns=time_ns, attempt=_free_number(state.attempts)), ()


def _skip(state: ProtocolState, event: Skip, time_ns: int) -> Step:
    expression = _present(state)
    if expression is Expression.REST:
        raise ProtocolError("protocol.rest_needed")
    stopped, stopping = _stop(state, DiscardReason.CANCELLED)
    discarding = tuple(DiscardAttempt(expression, attempt) for attempt in state.attempts)
    skipped = replace(
        stopped,
        attempts=(),
        kept=_without(state.kept, expression),
        skipped=MappingProxyType({**state.skipped, expression: event.reason}),
    )
    return _go_on(skipped, time_ns), (*stopping, *discarding, MarkSkipped(expression, event.reason))


def _pause(state: ProtocolState, _event: Pause, time_ns: int) -> Step:
    stopped, commands = _stop(state, DiscardReason.PAUSED)
    interrupted = state.phase in {Phase.COUNTDOWN, Phase.RECORDING}
    before = Phase.INSTRUCTION if interrupted else state.phase
    return replace(stopped, phase=Phase.PAUSED, before_pause=before, since_ns=time_ns), commands


def _resume(state: ProtocolState, _event: Resume, time_ns: int) -> Step:
    return replace(state, phase=state.before_pause, since_ns=time_ns), ()


def _add(state: ProtocolState, event: AddExpression, time_ns: int) -> Step:
    if event.expression in state.expressions:
        raise ProtocolError("protocol.already_in_examination")
    added = replace(state, expressions=(*state.expressions, event.expression))
    if state.phase is Phase.CHOOSING:
        added = _go_on(added, time_ns)
    return added, (ExtendExamination(event.expression),)


def _finish(state: ProtocolState, _event: Finish, time_ns: int) -> Step:
    if not state.can_finish:
        raise ProtocolError("protocol.rest_needed")
    stopped, stopping = _stop(state, DiscardReason.CANCELLED)
    settled, settling = _settle(stopped)
    finished = replace(settled, phase=Phase.FINISHED, expression=None, attempts=(), since_ns=time_ns)
    return finished, (*stopping, *settling, FinishExamination())


def _present(state: ProtocolState) -> Expression:
    if state.expression is None:
        raise ProtocolError("protocol.nothing_chosen")
    return state.expression


def _stop(state: ProtocolState, reason: DiscardReason) -> Step:
    """Throw a running recording away; its attempt is not counted."""
    if state.phase is Phase.RECORDING:
        return state, (DiscardRecording(_present(state), state.attempt, reason),)
    return state, ()


def _spoil(state: ProtocolState, reason: str, time_ns: int) -> Step:
    stopped, commands = _stop(state, DiscardReason.SPOILED)
    return replace(stopped, phase=Phase.INSTRUCTION, since_ns=time_ns, spoiled=reason), commands


def _settle(state: ProtocolState, attempt: int | None = None) -> Step:
    """Keep one of the attempts at the present expression, the one just made unless told, and discard the others."""
    if state.expression is None or not state.attempts:
        return state, ()
    expression, kept = state.expression, attempt or state.attempts[-1]
    keeping = (KeepAttempt(expression, kept),) if state.kept.get(expression) != kept else ()
    discarding = tuple(DiscardAttempt(expression, other) for other in state.attempts if other != kept)
    settled = replace(
        state,
        attempts=(kept,),
        kept=MappingProxyType({**state.kept, expression: kept}),
        skipped=_without(state.skipped, expression),
    )
    return settled, (*keeping, *discarding)


def _go_on(state: ProtocolState, time_ns: int) -> ProtocolState:
    """Go to the next missing expression, first those after the present one; to choosing when none is missing."""
    if not state.missing:
        return replace(state, phase=Phase.CHOOSING, expression=None, attempts=(), since_ns=time_ns, spoiled=None)
    here = -1 if state.expression is None else state.expressions.index(state.expression)
    following = [expression for expression in state.missing if state.expressions.index(expression) > here]
    return _instruct(state, (following or state.missing)[0], time_ns)


def _instruct(state: ProtocolState, expression: Expression, time_ns: int) -> ProtocolState:
    attempts = (state.kept[expression],) if expression in state.kept else ()
    return replace(
        state,
        phase=Phase.INSTRUCTION,
        expression=expression,
        attempts=attempts,
        attempt=_free_number(attempts),
        since_ns=time_ns,
        spoiled=None,
    )


def _free_number(attempts: tuple[int, ...]) -> int:
    """Return the number of the next attempt: the lowest that none of the present ones has."""
    return next(number for number in range(1, MAX_ATTEMPTS + 2) if number not in attempts)


_T = TypeVar("_T")


def _without(values: Mapping[Expression, _T], expression: Expression) -> Mapping[Expression, _T]:
    return MappingProxyType({e: value for e, value in values.items() if e is not expression})


_ALWAYS: Final[dict[type[Event], Handler]] = {
    Tick: _tick,
    Observed: _observe,
    CaptureFailed: _fail,
    AttemptFailed: _lose,
}
_LIVE: Final[dict[type[Event], Handler]] = {**_ALWAYS, AddExpression: _add, Finish: _finish}

TABLE: Final[Mapping[Phase, Mapping[type[Event], Handler]]] = {
    Phase.CHOOSING: {**_LIVE, Choose: _choose, Pause: _pause},
    Phase.INSTRUCTION: {
        **_LIVE,
        Choose: _choose,
        Start: _start,
        Accept: _accept,
        Skip: _skip,
        Pause: _pause,
    },
    Phase.COUNTDOWN: {**_LIVE, Choose: _choose, Cancel: _cancel, Skip: _skip, Pause: _pause},
    Phase.RECORDING: {**_LIVE, Choose: _choose, Cancel: _cancel, Skip: _skip, Pause: _pause},
    Phase.REVIEWING: {
        **_LIVE,
        Choose: _choose,
        Accept: _accept,
        Retake: _retake,
        Skip: _skip,
        Pause: _pause,
    },
    Phase.PAUSED: {**_LIVE, Resume: _resume},
    Phase.FINISHED: _ALWAYS,
}
"""Which event each phase allows, and what it leads to."""
