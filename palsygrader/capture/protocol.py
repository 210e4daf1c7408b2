"""The way through the expressions as a state table: what may happen in which phase, and what follows.

No clock and no Qt inside: every event comes with its time, and what is to be done comes back as commands. An event
that a phase does not list in `TABLE` raises.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from palsygrader.capture.events import (
    Accept,
    AddExpression,
    AttemptFailed,
    AttemptsFound,
    Cancel,
    CaptureFailed,
    Choose,
    Command,
    DiscardAttempt,
    DiscardReason,
    Event,
    ExtendExamination,
    Finish,
    FinishExamination,
    KeepAttempt,
    MarkSkipped,
    MovementBegun,
    Observed,
    Pause,
    ReopenExamination,
    Resume,
    Retake,
    Skip,
    Start,
    StartRecording,
    StopRecording,
    Tick,
)
from palsygrader.capture.protocol_state import VERDICT_FRESH_NS, Phase, ProtocolState, RecordingStage
from palsygrader.capture.protocol_steps import (
    Step,
    free_number,
    go_on,
    instruct,
    offer,
    present,
    recount,
    settle,
    spoil,
    stop,
    with_undecided,
    with_value,
    without,
)
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import BASELINE_S, COUNTDOWN_S, MAX_ATTEMPTS, RECORDING_S, Expression
from palsygrader.errors import ProtocolError

__all__ = ["TABLE", "VERDICT_FRESH_NS", "Phase", "Protocol", "ProtocolState", "RecordingStage"]

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
        self._state = go_on(state, time_ns)

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
            return recording, (StartRecording(present(state), state.attempt),)
    if state.phase is Phase.RECORDING and state.elapsed_s(time_ns) >= RECORDING_S:
        made = replace(state, phase=Phase.REVIEWING, since_ns=time_ns, attempts=(*state.attempts, state.attempt))
        commands: tuple[Command, ...] = (StopRecording(present(state), state.attempt),)
        if state.auto_accept and state.blemish is None:
            made, settling = settle(made)
            return go_on(made, time_ns), commands + settling
        return made, commands
    return state, ()


def _tick(state: ProtocolState, _event: Tick, _time_ns: int) -> Step:
    return state, ()


def _observe(state: ProtocolState, event: Observed, time_ns: int) -> Step:
    judged = replace(state, recordable=event.verdict.recordable, judged_ns=time_ns)
    if state.phase is Phase.RECORDING and event.verdict.spoils is not None:
        return spoil(judged, event.verdict.spoils.value, time_ns)
    if state.phase is Phase.RECORDING and not event.verdict.recordable and event.verdict.issue is not None:
        return replace(judged, blemish=event.verdict.issue.value), ()
    if state.phase is Phase.COUNTDOWN and not event.verdict.recordable:
        return replace(judged, since_ns=time_ns), ()
    return judged, ()


def _fail(state: ProtocolState, event: CaptureFailed, time_ns: int) -> Step:
    judged = replace(state, recordable=False, judged_ns=time_ns)
    if state.phase in {Phase.COUNTDOWN, Phase.RECORDING}:
        return spoil(judged, event.code, time_ns)
    return judged, ()


def _lose(state: ProtocolState, event: AttemptFailed, time_ns: int) -> Step:
    """Forget a useless attempt; its expression is missing again unless another attempt is left."""
    expression = event.expression
    lost = state
    if state.kept.get(expression) == event.attempt:
        kept = without(state.kept, expression)
        lost = replace(lost, kept=kept if event.kept is None else with_value(kept, expression, event.kept))
    kept_still = () if event.kept is None else (event.kept,)
    if state.expression is expression:
        others = tuple(attempt for attempt in state.attempts if attempt != event.attempt)
        lost = replace(lost, attempts=(*kept_still, *event.left, *others))
        return (offer(lost, time_ns) if event.left else recount(lost, time_ns)), ()
    others = tuple(attempt for attempt in state.undecided.get(expression, ()) if attempt != event.attempt)
    lost = replace(lost, undecided=with_undecided(state, expression, (*event.left, *others)))
    return (go_on(lost, time_ns) if state.phase is Phase.CHOOSING else lost), ()


def _find(state: ProtocolState, event: AttemptsFound, time_ns: int) -> Step:
    """Take up attempts that an interruption left: the doctor decides, unless there is nothing to choose from."""
    expression = event.expression
    here = state.expression is expression
    known = expression in state.kept or expression in state.skipped or (here and state.attempts)
    if state.auto_accept and len(event.attempts) == 1 and not known:
        found = replace(state, kept=with_value(state.kept, expression, event.attempts[0]))
        commands: tuple[Command, ...] = (KeepAttempt(expression, event.attempts[0]),)
    else:
        found, commands = state, ()
    if here and commands and state.phase is Phase.INSTRUCTION and not state.chosen:
        return go_on(found, time_ns), commands
    if here:
        earlier = tuple(attempt for attempt in state.attempts if attempt == state.kept.get(expression))
        made = tuple(attempt for attempt in state.attempts if attempt not in earlier)
        return offer(replace(found, attempts=(*earlier, *event.attempts, *made)), time_ns), commands
    if not commands:
        found = replace(found, undecided=with_undecided(state, expression, event.attempts))
    return (go_on(found, time_ns) if state.phase is Phase.CHOOSING else found), commands


def _choose(state: ProtocolState, event: Choose, time_ns: int) -> Step:
    if event.expression not in state.expressions:
        raise ProtocolError("protocol.not_in_examination")
    stopped, stopping = stop(state, DiscardReason.CANCELLED)
    settled, settling = settle(stopped, event.attempt)
    return replace(instruct(settled, event.expression, time_ns), chosen=True), stopping + settling


def _start(state: ProtocolState, _event: Start, time_ns: int) -> Step:
    if not state.can_retake:
        raise ProtocolError("protocol.no_more_attempts", most=MAX_ATTEMPTS)
    return replace(state, phase=Phase.COUNTDOWN, since_ns=time_ns, spoiled=None), ()


def _begin(state: ProtocolState, event: MovementBegun, time_ns: int) -> Step:
    """Record a movement that has begun by itself, the face at rest before it included; nothing unless it is wanted."""
    if not (state.awaits_movement and state.judged_recordable(time_ns)):
        return state, ()
    since_ns = time_ns - event.ago_ns - round(BASELINE_S * 1e9)
    recording = replace(state, phase=Phase.RECORDING, since_ns=since_ns, spoiled=None, blemish=None)
    return recording, (StartRecording(present(state), state.attempt),)


def _cancel(state: ProtocolState, _event: Cancel, time_ns: int) -> Step:
    stopped, commands = stop(state, DiscardReason.CANCELLED)
    return replace(stopped, phase=Phase.INSTRUCTION, since_ns=time_ns), commands


def _accept(state: ProtocolState, event: Accept, time_ns: int) -> Step:
    if not state.attempts:
        raise ProtocolError("protocol.no_such_attempt")
    settled, commands = settle(state, event.attempt)
    return go_on(settled, time_ns), commands


def _retake(state: ProtocolState, _event: Retake, time_ns: int) -> Step:
    if not state.can_retake:
        raise ProtocolError("protocol.no_more_attempts", most=MAX_ATTEMPTS)
    return replace(state, phase=Phase.INSTRUCTION, since_ns=time_ns, attempt=free_number(state.attempts)), ()


def _skip(state: ProtocolState, event: Skip, time_ns: int) -> Step:
    expression = present(state)
    if expression is Expression.REST:
        raise ProtocolError("protocol.rest_needed")
    stopped, stopping = stop(state, DiscardReason.CANCELLED)
    discarding = tuple(DiscardAttempt(expression, attempt) for attempt in state.attempts)
    skipped = replace(
        stopped,
        attempts=(),
        kept=without(state.kept, expression),
        skipped=MappingProxyType({**state.skipped, expression: event.reason}),
    )
    return go_on(skipped, time_ns), (*stopping, *discarding, MarkSkipped(expression, event.reason))


def _pause(state: ProtocolState, _event: Pause, time_ns: int) -> Step:
    stopped, commands = stop(state, DiscardReason.PAUSED)
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
        added = go_on(added, time_ns)
    return added, (ExtendExamination(event.expression),)


def _finish(state: ProtocolState, event: Finish, time_ns: int) -> Step:
    """Decide on every attempt that is made; it is carried out when the examination is graded, see `_take_back`."""
    if not state.can_finish:
        raise ProtocolError("protocol.rest_needed")
    stopped, stopping = stop(state, DiscardReason.CANCELLED)
    if state.phase in {Phase.COUNTDOWN, Phase.RECORDING}:
        stopped = replace(stopped, phase=Phase.INSTRUCTION)
    settled, _commands = settle(stopped, event.attempt)
    for expression in state.undecided:
        settled, _commands = settle(instruct(settled, expression, time_ns))
    finished = replace(
        settled, phase=Phase.FINISHED, expression=None, attempts=(), since_ns=time_ns, before_finish=stopped
    )
    return finished, (*stopping, FinishExamination())


def _take_back(state: ProtocolState, _event: Cancel, time_ns: int) -> Step:
    """Return to where `Finish` came from; only the gate's word is of now."""
    before = state.before_finish or state
    judged = replace(before, recordable=state.recordable, judged_ns=state.judged_ns, since_ns=time_ns)
    return judged, (ReopenExamination(),)


def _while_paused(handler: Handler) -> Handler:
    """Return the handler for a pause: it works on the phase that the pause interrupts, and the pause stays."""

    def handle(state: ProtocolState, event: Event, time_ns: int) -> Step:
        after, commands = handler(replace(state, phase=state.before_pause), event, time_ns)
        return replace(after, phase=Phase.PAUSED, before_pause=after.phase, since_ns=state.since_ns), commands

    return handle


def _while_graded(state: ProtocolState, event: AttemptFailed | AttemptsFound, time_ns: int) -> Step:
    """Let `Finish` happen anew after a loss or a find; an attempt that it kept and that is lost takes it back."""
    before, reopening = _take_back(state, Cancel(), time_ns)
    after, commands = TABLE[before.phase][type(event)](before, event, time_ns)
    if isinstance(event, AttemptFailed) and state.kept.get(event.expression) == event.attempt:
        return after, (*reopening, *commands)
    chosen = None if before.expression is None else state.kept.get(before.expression)
    again, finishing = _finish(after, Finish(chosen), time_ns)
    return again, (*commands, *finishing)


_ALWAYS: Final[dict[type[Event], Handler]] = {Tick: _tick, Observed: _observe, CaptureFailed: _fail}
_LIVE: Final[dict[type[Event], Handler]] = {
    **_ALWAYS,
    AttemptFailed: _lose,
    AttemptsFound: _find,
    AddExpression: _add,
    Finish: _finish,
}

TABLE: Final[Mapping[Phase, Mapping[type[Event], Handler]]] = {
    Phase.CHOOSING: {**_LIVE, Choose: _choose, Pause: _pause},
    Phase.INSTRUCTION: {
        **_LIVE,
        Choose: _choose,
        Start: _start,
        MovementBegun: _begin,
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
    Phase.PAUSED: {
        **_LIVE,
        AttemptFailed: _while_paused(_lose),
        AttemptsFound: _while_paused(_find),
        Resume: _resume,
    },
    Phase.FINISHED: {
        **_ALWAYS,
        AttemptFailed: _while_graded,
        AttemptsFound: _while_graded,
        Cancel: _take_back,
    },
}
"""Which event each phase allows, and what it leads to."""
