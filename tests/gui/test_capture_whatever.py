"""Whatever the doctor does, no clip is lost and none is left over."""

import random
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import (
    Accept,
    Cancel,
    Choose,
    Event,
    Finish,
    Pause,
    Resume,
    Retake,
    Skip,
    Start,
)
from palsygrader.capture.protocol import Phase, ProtocolState
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.errors import ArchiveError
from tests.gui.capture_bench import Bench, FullArchive, MakeBench, benches

VISITED = STANDARD_EXPRESSIONS[:3]
STEPS = 40
ROOM = 10_000

Choice = Callable[[random.Random, ProtocolState], Event]
EVENTS: dict[str, Choice] = {
    "start": lambda _rng, _state: Start(),
    "retake": lambda _rng, _state: Retake(),
    "accept": lambda rng, state: Accept(rng.choice([None, *state.attempts])),
    "choose": lambda rng, state: Choose(rng.choice(VISITED), rng.choice([None, *state.attempts])),
    "skip": lambda _rng, _state: Skip(SkipReason.NOT_WANTED),
    "finish": lambda rng, state: Finish(rng.choice([None, *state.attempts])),
    "cancel": lambda _rng, _state: Cancel(),
    "pause": lambda _rng, _state: Pause(),
    "resume": lambda _rng, _state: Resume(),
}
DOINGS = (
    *EVENTS,
    *["record"] * 6,
    "choose",
    "cancel",
    "let time pass",
    *["settle"] * 4,
    "crash",
    "leave",
    "fill the disk",
)


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    yield from benches(qtbot)


def make_sense(event: Event, state: ProtocolState) -> bool:
    """Return whether the page would let the doctor do this."""
    match event:
        case Start() | Retake():
            return state.can_retake
        case Accept():
            return bool(state.attempts)
        case Skip():
            return state.expression is not Expression.REST
        case Finish():
            return state.can_finish
        case _:
            return True


def assert_nothing_lost_or_left(bench: Bench) -> None:
    """Compare archive, examination and protocol when everything has come to rest."""
    bench.settle()
    assert all(isinstance(problem, ArchiveError) for problem in bench.problems)
    if bench.session.state.phase in {Phase.COUNTDOWN, Phase.RECORDING} or (
        bench.session.finishing and not bench.finished
    ):
        return
    state, examination, attempts = bench.session.state, bench.session.examination, bench.session.attempts
    for expression, number in state.kept.items():
        kept = attempts.get(expression, number)
        assert kept is not None
        assert kept.saved
        assert examination.records[expression] is kept.record
    assert set(examination.records) == set(state.kept)
    assert bench.archive.saved[-1].records == examination.records
    undecided = [attempts.get(e, number) for e in examination.expressions for number in state.undecided_at(e)]
    assert None not in undecided
    useless = [attempt for attempt in attempts if attempt.error is not None]
    wanted = {record.media_id for record in examination.records.values()}
    wanted |= {attempt.media_id for attempt in (*undecided, *useless) if attempt is not None} - {None}
    assert set(bench.archive.media) == wanted


def go_on_with(make_bench: MakeBench, archive: FullArchive, *, auto_accept: bool) -> Bench:
    """Return a bench with what the archive has of the visit."""
    bench = make_bench(archive, archive.saved[-1] if archive.saved else None, auto_accept=auto_accept)
    bench.frames, bench.frame_ms = 10, 640
    bench.session.begin()
    bench.wait_until(lambda: bench.queues[0].idle)  # what an interruption left is found
    return bench


@pytest.mark.parametrize("auto_accept", [False, True])
@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_lost_or_left_over(make_bench: MakeBench, seed: int, auto_accept: bool) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing is kept secret with it
    archive = FullArchive(room=ROOM)
    bench = go_on_with(make_bench, archive, auto_accept=auto_accept)
    for _step in range(STEPS):
        state, doing = bench.session.state, rng.choice(DOINGS)
        if doing == "record" and state.phase is Phase.INSTRUCTION and state.can_retake:
            bench.record()
        elif doing == "let time pass":
            bench.wait(rng.choice([1.0, 4.0]))
        elif doing == "settle":
            assert_nothing_lost_or_left(bench)
        elif doing == "fill the disk":
            archive.room = 0 if archive.room else ROOM
        elif doing in {"crash", "leave"} and not bench.finished:
            if doing == "crash":  # after a pause long enough for everything to be written
                bench.settle()
            bench.session.close()
            bench.settle()
            bench = go_on_with(make_bench, archive, auto_accept=auto_accept)
        elif doing in EVENTS:
            event = EVENTS[doing](rng, state)
            if bench.session.allows(type(event)) and make_sense(event, state):
                bench.session.advance(event)
        if bench.finished:
            break
    if bench.session.state.phase in {Phase.COUNTDOWN, Phase.RECORDING}:
        bench.session.advance(Cancel())
    assert_nothing_lost_or_left(bench)
