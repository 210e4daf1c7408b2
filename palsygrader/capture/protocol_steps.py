"""Steps of the protocol that several events share: stop, settle, go on, offer."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from palsygrader.capture.events import Command, DiscardAttempt, DiscardReason, DiscardRecording, KeepAttempt
from palsygrader.capture.protocol_state import Phase, ProtocolState
from palsygrader.domain.expressions import MAX_ATTEMPTS, Expression
from palsygrader.errors import ProtocolError

Step = tuple[ProtocolState, tuple[Command, ...]]
"""The next state, and what is to be done."""
_T = TypeVar("_T")


def present(state: ProtocolState) -> Expression:
    """Return the present expression.

    Raises:
        ProtocolError: `protocol.nothing_chosen`.
    """
    if state.expression is None:
        raise ProtocolError("protocol.nothing_chosen")
    return state.expression


def stop(state: ProtocolState, reason: DiscardReason) -> Step:
    """Throw a running recording away; its attempt is not counted."""
    if state.phase is Phase.RECORDING:
        return state, (DiscardRecording(present(state), state.attempt, reason),)
    return state, ()


def spoil(state: ProtocolState, reason: str, time_ns: int) -> Step:
    """End countdown or recording for a reason that is told."""
    stopped, commands = stop(state, DiscardReason.SPOILED)
    return replace(stopped, phase=Phase.INSTRUCTION, since_ns=time_ns, spoiled=reason), commands


def settle(state: ProtocolState, attempt: int | None = None) -> Step:
    """Keep one of the attempts at the present expression, the one just made unless told, and discard the others.

    Raises:
        ProtocolError: `protocol.no_such_attempt`.
    """
    if state.expression is None or not state.attempts:
        return state, ()
    if attempt is not None and attempt not in state.attempts:
        raise ProtocolError("protocol.no_such_attempt")
    expression, kept = state.expression, attempt or state.attempts[-1]
    keeping = (KeepAttempt(expression, kept),) if state.kept.get(expression) != kept else ()
    discarding = tuple(DiscardAttempt(expression, other) for other in state.attempts if other != kept)
    settled = replace(
        state,
        attempts=(kept,),
        kept=with_value(state.kept, expression, kept),
        skipped=without(state.skipped, expression),
    )
    return settled, (*keeping, *discarding)


def go_on(state: ProtocolState, time_ns: int) -> ProtocolState:
    """Go to the next expression to do, first those after the present one; to choosing when none is left."""
    if not state.to_do:
        return replace(state, phase=Phase.CHOOSING, expression=None, attempts=(), since_ns=time_ns, spoiled=None)
    here = -1 if state.expression is None else state.expressions.index(state.expression)
    following = [expression for expression in state.to_do if state.expressions.index(expression) > here]
    return instruct(state, (following or state.to_do)[0], time_ns)


def instruct(state: ProtocolState, expression: Expression, time_ns: int) -> ProtocolState:
    """Go to an expression: to its instruction, or to the attempts at it that wait for a decision."""
    kept = (state.kept[expression],) if expression in state.kept else ()
    arrived = replace(
        state,
        phase=Phase.INSTRUCTION,
        expression=expression,
        attempts=(*kept, *state.undecided.get(expression, ())),
        undecided=without(state.undecided, expression),
        chosen=False,
        since_ns=time_ns,
        spoiled=None,
    )
    return offer(arrived, time_ns)


def offer(state: ProtocolState, time_ns: int) -> ProtocolState:
    """Let the doctor decide on attempts at the present expression that have come, unless one is being recorded."""
    counted = recount(state, time_ns)
    waiting = bool(state.undecided_at(present(state)))
    if waiting and state.phase in {Phase.INSTRUCTION, Phase.COUNTDOWN}:
        return replace(counted, phase=Phase.REVIEWING, since_ns=time_ns, blemish=None)
    return counted


def recount(state: ProtocolState, time_ns: int) -> ProtocolState:
    """Number the attempt in preparation anew, and leave a review of nothing: attempts have come or gone."""
    if state.phase is Phase.RECORDING:
        return state
    counted = replace(state, attempt=free_number(state.attempts))
    if state.phase is Phase.REVIEWING and not state.undecided_at(present(state)):
        return replace(counted, phase=Phase.INSTRUCTION, since_ns=time_ns)
    return counted


def free_number(attempts: tuple[int, ...]) -> int:
    """Return the number of the next attempt: the lowest that none of the present ones has."""
    return next(number for number in range(1, MAX_ATTEMPTS + 2) if number not in attempts)


def with_value(values: Mapping[Expression, _T], expression: Expression, value: _T) -> Mapping[Expression, _T]:
    """Return the values with one of them new or changed."""
    return MappingProxyType({**values, expression: value})


def without(values: Mapping[Expression, _T], expression: Expression) -> Mapping[Expression, _T]:
    """Return the values without one of them."""
    return MappingProxyType({e: value for e, value in values.items() if e is not expression})


def with_undecided(
    state: ProtocolState, expression: Expression, attempts: tuple[int, ...]
) -> Mapping[Expression, tuple[int, ...]]:
    """Return what waits for a decision, with these attempts at an expression."""
    return with_value(state.undecided, expression, attempts) if attempts else without(state.undecided, expression)
