"""The session records, measures, keeps and grades what the protocol asks for."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Accept, Cancel, Choose, Finish, Observed, Retake, Skip, Start, Tick
from palsygrader.capture.gate import Verdict
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import Examination, QualityIssue, WithheldReason
from palsygrader.domain.expressions import COUNTDOWN_S, RECORDING_S, STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.errors import ArchiveError
from palsygrader.grading.grader import GeometryGrader
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.expression_strip import TileState
from palsygrader.gui.expression_tiles import tile_of
from palsygrader.gui.live import FrameSink
from palsygrader.gui.workers import JobQueue
from tests.gui.capture_examples import KnowingLandmarker, RecordingArchive, examination, face_frame
from tests.gui.review_examples import visit as graded_visit

GOOD = Verdict(recordable=True, issue=None)
FRAMES = 30


class Bench:
    """A session with a clock that the test moves, and the queues it works on."""

    def __init__(self, archive: RecordingArchive, begun: Examination, *, auto_accept: bool) -> None:
        self.time_ns = 1_000_000_000
        self.frame_ms = 200
        self.archive = archive
        self.queues = (JobQueue("archive"), JobQueue("analysis"))
        self.session = CaptureSession(
            archive=archive,
            archive_queue=self.queues[0],
            analysis_queue=self.queues[1],
            landmarker=KnowingLandmarker(),
            examination=begun,
            palsy_side=AffectedSide.LEFT,
            iris_diameter_mm=11.77,
            auto_accept=auto_accept,
            clock_ns=lambda: self.time_ns,
        )
        self.problems: list[Exception] = []
        self.finished: list[Examination] = []
        self.session.problem.connect(self.problems.append)
        self.session.not_measured.connect(lambda _expression, error: self.problems.append(error))
        self.session.finished.connect(self.finished.append)
        self.session.recording_started.connect(self._record)

    def _record(self, sink: FrameSink, _expression: Expression) -> None:
        for number in range(FRAMES):
            sink.write(face_frame(number, number * self.frame_ms * 1_000_000))

    def wait(self, seconds: float) -> None:
        for _step in range(round(seconds * 10) + 1):
            self.time_ns += 100_000_000
            self.session.advance(Observed(GOOD))

    def record(self) -> None:
        self.session.advance(Start())
        self.wait(COUNTDOWN_S + RECORDING_S)

    def settle(self) -> None:
        app = QApplication.instance()
        assert app is not None
        for _round in range(12):  # an answer may ask for more, and may come late on a busy machine
            for queue in self.queues:
                assert queue.drain()
            app.processEvents()


MakeBench = Callable[..., Bench]


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    made: list[Bench] = []

    def make(
        archive: RecordingArchive | None = None, begun: Examination | None = None, *, auto_accept: bool = True
    ) -> Bench:
        bench = Bench(archive or RecordingArchive(), begun or examination(), auto_accept=auto_accept)
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.session.close()
        stopped = [queue.close() for queue in bench.queues]
        assert all(stopped)


def test_an_accepted_attempt_is_measured_and_saved(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.session.begin()
    bench.record()
    bench.settle()
    record = bench.session.examination.records[Expression.REST]
    assert len(record.times_ms) == FRAMES
    assert record.media_id in bench.archive.media
    assert bench.archive.saved[-1].records == bench.session.examination.records
    assert bench.session.state.expression is Expression.BROW_RAISE
    assert bench.session.grade is not None
    assert bench.problems == []


def test_of_two_attempts_the_chosen_one_stays(make_bench: MakeBench) -> None:
    bench = make_bench(auto_accept=False)
    bench.record()
    assert bench.session.state.phase is Phase.REVIEWING
    bench.session.advance(Retake())
    bench.record()
    bench.session.advance(Accept(1))
    bench.settle()
    assert bench.session.examination.records[Expression.REST].attempt == 1
    assert len(bench.archive.media) == 1


def test_a_cancelled_recording_leaves_nothing_behind(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.session.advance(Start())
    bench.wait(COUNTDOWN_S + 1)
    assert bench.session.state.phase is Phase.RECORDING
    bench.session.advance(Cancel())
    bench.settle()
    assert bench.archive.media == {}
    assert bench.session.examination.records == {}


def test_two_faces_end_the_recording(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.session.advance(Start())
    bench.wait(COUNTDOWN_S + 1)
    crowded = Verdict(recordable=False, issue=QualityIssue.SEVERAL_FACES, spoils=QualityIssue.SEVERAL_FACES)
    bench.session.advance(Observed(crowded))
    bench.settle()
    assert bench.session.state.phase is Phase.INSTRUCTION
    assert bench.session.state.spoiled == QualityIssue.SEVERAL_FACES
    assert bench.archive.media == {}


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


def test_an_expression_is_shown_as_done_only_when_it_is_saved(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.session.advance(Start())
    bench.wait(COUNTDOWN_S + RECORDING_S)
    assert tile_of(bench.session, Expression.REST).state is TileState.WORKING
    bench.settle()
    assert tile_of(bench.session, Expression.REST).state is TileState.DONE


def test_cancelling_the_finish_leads_back_to_the_expressions(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.record()
    bench.session.advance(Finish())
    bench.session.cancel_finishing()
    bench.settle()
    assert bench.finished == []
    assert bench.session.allows(Tick)
    assert bench.session.state.phase is not Phase.FINISHED
    bench.session.advance(Choose(Expression.SNARL))
    assert bench.session.state.expression is Expression.SNARL


def test_a_full_disk_is_told_and_the_attempt_can_be_repeated(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.archive.failure = ArchiveError("archive.cannot_write")
    bench.record()
    bench.settle()
    assert bench.problems
    attempt = bench.session.attempt(Expression.REST, 1)
    assert attempt is not None
    assert isinstance(attempt.error, ArchiveError), "the cause is told, not that the recorder failed"
    assert bench.session.state.kept == {}, "what was not written is not kept"
    bench.archive.failure = None
    bench.session.advance(Choose(Expression.REST))
    bench.record()
    bench.settle()
    assert Expression.REST in bench.session.examination.records


def test_a_failure_while_grading_leads_back_to_the_expressions(
    make_bench: MakeBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    bench = make_bench()
    bench.record()
    bench.settle()
    monkeypatch.setattr(GeometryGrader, "grade_examination", fail)
    bench.session.advance(Finish())
    bench.settle()
    assert [type(problem) for problem in bench.problems] == [ZeroDivisionError]
    assert not bench.session.finishing
    assert bench.session.state.phase is Phase.INSTRUCTION
    monkeypatch.undo()
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.finished) == 1


def test_an_accepted_clip_is_in_the_archive_though_the_page_is_left_at_once(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.session.close()
    first.settle()
    assert first.session.examination.records == {}
    assert len(archive.media) == 1
    second = make_bench(archive, examination())
    second.session.begin()
    second.settle()
    assert set(second.session.examination.records) == {Expression.REST}


def test_a_discarded_attempt_does_not_come_back(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive, auto_accept=False)
    first.record()
    first.session.advance(Retake())
    first.record()
    first.session.advance(Accept(2))
    first.session.close()
    first.settle()
    assert [recording.attempt for recording in archive.recordings("")] == [2]


def test_a_clip_that_a_crash_cut_off_is_told_and_not_kept(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.frame_ms = 33
    first.record()
    first.settle()
    second = make_bench(archive, examination())
    told: list[tuple[Expression, float]] = []
    second.session.cut_off.connect(lambda expression, seconds: told.append((expression, seconds)))
    second.session.begin()
    second.settle()
    assert second.session.examination.records == {}
    ((expression, seconds),) = told
    assert expression is Expression.REST
    assert seconds == pytest.approx(FRAMES * 0.033, abs=0.1)
    assert len(archive.media) == 1, "what was recorded is not thrown away"


def test_a_running_recording_is_thrown_away_when_the_page_is_left(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.session.advance(Start())
    bench.wait(COUNTDOWN_S + 1)
    bench.session.close()
    bench.settle()
    assert bench.archive.media == {}


def test_a_clip_that_was_not_measured_before_a_crash_is_taken_up(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.settle()
    begun = examination()
    second = make_bench(archive, begun)
    second.session.begin()
    second.settle()
    assert Expression.REST in second.session.examination.records
    assert second.session.state.kept == {Expression.REST: 1}
    assert second.problems == []


def test_a_branch_stands_on_one_tile_with_its_name(make_bench: MakeBench) -> None:
    bench = make_bench(begun=graded_visit(left_out=frozenset({Expression.OPEN_SMILE})))
    results = {e: tile_of(bench.session, e).result for e in STANDARD_EXPRESSIONS}
    assert results[Expression.GENTLE_CLOSURE] == "zygomatic III"
    assert results[Expression.TIGHT_CLOSURE] == ""
    assert results[Expression.CLOSED_SMILE] == "buccal IV", "the most telling one is skipped"
    assert results[Expression.LOWER_TEETH] == "marginal II"
    assert tile_of(bench.session, Expression.GENTLE_CLOSURE).meaning.replace("\N{NO-BREAK SPACE}", " ") == (
        "Zygomatic branch: 63 %, grade III"
    )


def test_a_branch_does_not_wander_to_a_tile_that_is_recorded_first(make_bench: MakeBench) -> None:
    whole = graded_visit()
    begun = replace(whole, records={e: r for e, r in whole.records.items() if e is not Expression.OPEN_SMILE})
    bench = make_bench(begun=begun)
    assert tile_of(bench.session, Expression.CLOSED_SMILE).result == ""


def test_a_withheld_branch_tells_why(make_bench: MakeBench) -> None:
    bench = make_bench(begun=graded_visit(withheld={Branch.TEMPORAL: WithheldReason.POOR_EFFORT}))
    tile = tile_of(bench.session, Expression.BROW_RAISE)
    assert tile.result == "temporal –"
    assert tile.meaning == "Temporal branch: no grade, the healthy side hardly moved"


def test_finish_waits_for_a_clip_that_was_taken_up_and_keeps_it(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.settle()
    begun = first.session.examination
    assert set(begun.records) == {Expression.REST}
    first.record()
    assert first.queues[0].drain()
    second = make_bench(archive, begun)
    second.session.begin()
    assert second.queues[0].drain()
    second.session.advance(Finish())
    second.settle()
    assert [set(visit.records) for visit in second.finished] == [{Expression.REST, Expression.BROW_RAISE}]
