"""Finish grades what is kept, and can be taken back."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Accept, Cancel, Choose, Finish, Retake, Skip, Tick
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.errors import ArchiveError
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.gui.expression_strip import TileState
from tests.gui.capture_bench import LONG_MS, FullArchive, HeldLandmarker, MakeBench, benches
from tests.gui.capture_examples import RecordingArchive


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    yield from benches(qtbot)


def test_finishing_waits_for_the_last_measurement(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.record()
    bench.session.advance(Skip(SkipReason.PATIENT_CANNOT))
    bench.record()
    bench.session.advance(Finish())
    assert bench.finished == []
    assert bench.session.finishing
    bench.settle()
    (graded,) = bench.finished
    assert graded.grade is not None
    assert set(graded.records) == {Expression.REST, Expression.GENTLE_CLOSURE}
    assert graded.skipped == {Expression.BROW_RAISE: SkipReason.PATIENT_CANNOT}
    assert bench.archive.saved[-1].grade is graded.grade


def test_a_visit_that_cannot_be_saved_at_the_end_stays_open(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.record()
    bench.settle()
    bench.archive.failure = ArchiveError("archive.cannot_write")
    bench.session.advance(Finish())
    bench.settle()
    assert bench.finished == []
    assert bench.problems
    assert not bench.session.finishing
    bench.archive.failure = None
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.finished) == 1


def test_cancelling_the_finish_leads_back_to_the_expressions(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.record()
    bench.session.advance(Finish())
    bench.session.advance(Cancel())
    bench.settle()
    assert bench.finished == []
    assert bench.session.allows(Tick)
    assert bench.session.state.phase is not Phase.FINISHED
    bench.session.advance(Choose(Expression.SNARL))
    assert bench.session.state.expression is Expression.SNARL


def test_a_failure_while_grading_leads_back_to_the_expressions(
    make_bench: MakeBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    bench = make_bench()
    monkeypatch.setattr(NetworkGrader, "grade_examination", fail)
    bench.record()
    bench.settle()
    bench.problems.clear()
    bench.session.advance(Finish())
    bench.settle()
    assert [type(problem) for problem in bench.problems] == [ZeroDivisionError]
    assert not bench.session.finishing
    assert bench.session.state.phase is Phase.INSTRUCTION
    monkeypatch.undo()
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.finished) == 1


def test_what_was_graded_while_recording_is_not_graded_again(
    make_bench: MakeBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    bench = make_bench()
    bench.record()
    bench.settle()
    monkeypatch.setattr(NetworkGrader, "grade_examination", fail)
    bench.session.advance(Finish())
    bench.settle()
    assert bench.problems == []
    assert bench.finished[0].grade is not None


@dataclass
class HeldArchive(RecordingArchive):
    """Saves a graded examination only when it is let go."""

    reached: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)

    def save_examination(self, examination: Examination) -> None:
        if examination.grade is not None:
            self.reached.set()
            assert self.let_go.wait(LONG_MS / 1000)
        super().save_examination(examination)


def test_taking_the_finish_back_keeps_what_was_accepted(make_bench: MakeBench) -> None:
    landmarker = HeldLandmarker()
    bench = make_bench(landmarker=landmarker)
    bench.record()
    bench.record()
    before = bench.session.state
    bench.session.advance(Finish())
    bench.session.advance(Cancel())
    after = bench.session.state
    assert after.kept == before.kept == {Expression.REST: 1, Expression.BROW_RAISE: 1}
    assert (after.phase, after.expression) == (before.phase, before.expression)
    assert after.can_finish
    assert bench.tile(Expression.BROW_RAISE) is TileState.WORKING
    landmarker.let_go.set()
    bench.settle()
    assert bench.finished == []
    assert bench.tile(Expression.BROW_RAISE) is TileState.DONE, "the measurement goes on"
    bench.session.advance(Finish())
    bench.settle()
    (graded,) = bench.finished
    assert set(bench.archive.media) == {record.media_id for record in graded.records.values()}


def test_taking_the_finish_back_leads_back_to_the_attempts_under_review(make_bench: MakeBench) -> None:
    bench = make_bench(auto_accept=False)
    bench.record()
    bench.session.advance(Retake())
    bench.record()
    bench.session.advance(Finish())
    bench.session.advance(Cancel())
    bench.settle()
    assert (bench.session.state.phase, bench.session.state.attempts) == (Phase.REVIEWING, (1, 2))
    assert bench.session.examination.records == {}, "nothing was accepted"
    assert len(bench.archive.media) == 2
    bench.session.advance(Accept(1))
    bench.settle()
    record = bench.session.examination.records[Expression.REST]
    assert record.attempt == 1
    assert set(bench.archive.media) == {record.media_id}


def test_the_finish_throws_the_attempts_away_that_were_not_chosen(make_bench: MakeBench) -> None:
    bench = make_bench(auto_accept=False)
    bench.record()
    bench.session.advance(Retake())
    bench.record()
    bench.session.advance(Finish(1))
    bench.settle()
    (graded,) = bench.finished
    assert graded.records[Expression.REST].attempt == 1
    assert set(bench.archive.media) == {graded.records[Expression.REST].media_id}


def test_nothing_is_thrown_away_when_the_visit_cannot_be_saved_at_the_end(make_bench: MakeBench) -> None:
    bench = make_bench(auto_accept=False)
    bench.record()
    bench.session.advance(Retake())
    bench.record()
    bench.settle()
    bench.archive.failure = ArchiveError("archive.cannot_write")
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.problems) == 1
    assert (bench.session.state.phase, bench.session.state.attempts) == (Phase.REVIEWING, (1, 2))
    assert len(bench.archive.media) == 2


def test_a_finish_that_is_taken_back_while_it_is_saved_leaves_the_visit_unfinished(make_bench: MakeBench) -> None:
    archive = HeldArchive()
    bench = make_bench(archive)
    bench.record()
    bench.settle()
    bench.session.advance(Finish())
    bench.wait_until(archive.reached.is_set)
    bench.session.advance(Cancel())
    archive.let_go.set()
    bench.settle()
    assert bench.finished == []
    assert [visit.grade is None for visit in archive.saved[-2:]] == [False, True]
    assert set(archive.saved[-1].records) == {Expression.REST}


def test_finish_pressed_twice_ends_the_visit_once(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.record()
    bench.session.advance(Finish())
    assert not bench.session.allows(Finish)
    bench.session.advance(Cancel())
    assert not bench.session.allows(Cancel)
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.finished) == 1
    assert bench.problems == []


def test_an_attempt_lost_while_the_visit_is_graded_takes_the_finish_back(make_bench: MakeBench) -> None:
    bench = make_bench(FullArchive(), auto_accept=False)
    bench.record()
    bench.session.advance(Retake())
    bench.record()
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.problems) == 1
    assert bench.finished == []
    assert (bench.session.state.phase, bench.session.state.attempts) == (Phase.REVIEWING, (1,))


def test_a_visit_that_is_left_while_it_is_saved_does_not_come_back(make_bench: MakeBench) -> None:
    archive = HeldArchive()
    bench = make_bench(archive)
    bench.record()
    bench.settle()
    bench.session.advance(Finish())
    bench.wait_until(archive.reached.is_set)
    bench.session.close()
    archive.let_go.set()
    bench.settle()
    assert bench.finished == []
    assert archive.saved[-1].grade is not None
