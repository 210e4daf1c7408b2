"""The session records, measures, keeps and grades what the protocol asks for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.capture import following
from palsygrader.capture.events import Accept, Cancel, Choose, Observed, Retake, Skip, Start
from palsygrader.capture.gate import Verdict
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.expressions import COUNTDOWN_S, RECORDING_S, STANDARD_EXPRESSIONS, Expression, SkipReason
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.errors import ArchiveError
from palsygrader.gui.expression_strip import TileState
from palsygrader.gui.expression_tiles import tile_of
from tests.gui.capture_bench import FRAMES, FullArchive, HeldLandmarker, MakeBench, benches
from tests.gui.capture_examples import RecordingArchive
from tests.gui.review_examples import visit as graded_visit


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    yield from benches(qtbot)


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


def test_an_expression_is_shown_as_done_only_when_it_is_saved(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.session.advance(Start())
    bench.wait(COUNTDOWN_S + RECORDING_S)
    assert tile_of(bench.session, Expression.REST).state is TileState.WORKING
    bench.settle()
    assert tile_of(bench.session, Expression.REST).state is TileState.DONE


def test_a_full_disk_is_told_and_the_attempt_can_be_repeated(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.archive.failure = ArchiveError("archive.cannot_write")
    bench.record()
    bench.settle()
    assert bench.problems
    attempt = bench.session.attempts.get(Expression.REST, 1)
    assert attempt is not None
    assert isinstance(attempt.error, ArchiveError), "the cause is told, not that the recorder failed"
    assert bench.session.state.kept == {}, "what was not written is not kept"
    bench.archive.failure = None
    bench.session.advance(Choose(Expression.REST))
    bench.record()
    bench.settle()
    assert Expression.REST in bench.session.examination.records


def test_a_visit_that_could_not_be_saved_at_its_beginning_is_once_there_is_room(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.archive.failure = ArchiveError("archive.no_room")
    bench.session.begin()
    bench.settle()
    assert [str(error) for error in bench.problems] == ["archive.no_room"]
    assert bench.archive.saved == []
    bench.archive.failure = None
    bench.record()
    bench.settle()
    assert tile_of(bench.session, Expression.REST).state is TileState.DONE
    assert bench.archive.saved[-1].records == bench.session.examination.records


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


def test_a_clip_that_is_measured_shows_as_such(make_bench: MakeBench) -> None:
    landmarker = HeldLandmarker()
    bench = make_bench(auto_accept=False, landmarker=landmarker)
    bench.record()
    assert bench.tile(Expression.REST) is TileState.WORKING
    landmarker.let_go.set()
    bench.settle()
    assert bench.tile(Expression.REST) is TileState.UNDECIDED
    bench.session.advance(Accept())
    bench.settle()
    assert bench.tile(Expression.REST) is TileState.DONE


def test_an_expression_whose_attempt_is_useless_is_to_be_repeated(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.archive.failure = ArchiveError("archive.cannot_write")
    bench.record()
    bench.settle()
    assert bench.tile(Expression.REST) is TileState.PROBLEM
    bench.archive.failure = None
    bench.session.advance(Choose(Expression.REST))
    bench.record()
    bench.settle()
    assert bench.tile(Expression.REST) is TileState.DONE


def test_a_repeated_expression_leaves_one_clip(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.settle()
    second = make_bench(archive, first.session.examination)
    second.session.advance(Choose(Expression.REST))
    second.record()
    second.settle()
    record = second.session.examination.records[Expression.REST]
    assert record.attempt == 2
    assert set(archive.media) == {record.media_id}


def test_a_skipped_expression_leaves_no_clip(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.record()
    first.settle()
    assert len(archive.media) == 2
    second = make_bench(archive, first.session.examination)
    second.session.advance(Choose(Expression.BROW_RAISE))
    second.session.advance(Skip(SkipReason.NOT_WANTED))
    second.settle()
    rest = second.session.examination.records[Expression.REST]
    assert set(archive.media) == {rest.media_id}


def test_an_expression_skipped_while_it_is_measured_stays_skipped(make_bench: MakeBench) -> None:
    landmarker = HeldLandmarker()
    bench = make_bench(landmarker=landmarker)
    bench.record()
    bench.record()
    bench.session.advance(Choose(Expression.BROW_RAISE))
    bench.session.advance(Skip(SkipReason.PATIENT_CANNOT))
    landmarker.let_go.set()
    bench.settle()
    assert set(bench.session.examination.records) == {Expression.REST}
    assert bench.tile(Expression.BROW_RAISE) is TileState.SKIPPED
    assert len(bench.archive.media) == 1


def test_an_expression_is_kept_though_its_repetition_is_lost(make_bench: MakeBench) -> None:
    bench = make_bench(FullArchive())
    bench.record()
    bench.settle()
    before = bench.session.examination.records[Expression.REST]
    bench.session.advance(Choose(Expression.REST))
    bench.record()
    bench.settle()
    assert [type(problem) for problem in bench.problems] == [ArchiveError]
    assert bench.session.state.kept == {Expression.REST: 1}
    assert bench.session.examination.records[Expression.REST] is before
    assert bench.tile(Expression.REST) is TileState.DONE
    assert set(bench.archive.media) == {before.media_id}


def test_an_expression_is_kept_though_it_was_repeated_twice_and_the_last_is_lost(make_bench: MakeBench) -> None:
    landmarker = HeldLandmarker()
    landmarker.let_go.set()
    bench = make_bench(FullArchive(room=2), landmarker=landmarker)
    bench.record()
    bench.settle()
    before = bench.session.examination.records[Expression.REST]
    landmarker.let_go.clear()
    for _repetition in range(2):  # clips are begun on threads of their own: the second must not find the room gone
        bench.session.advance(Choose(Expression.REST))
        bench.record()
        bench.wait_until(lambda: len(bench.archive.media) == 2)
    bench.wait_until(lambda: bool(bench.problems))
    assert bench.session.state.kept == {Expression.REST: 1}
    assert bench.session.examination.records[Expression.REST] is before
    assert bench.session.state.undecided_at(Expression.REST) == (2,), "not measured when it was given up for the last"
    landmarker.let_go.set()
    bench.settle()
    assert bench.tile(Expression.REST) is TileState.UNDECIDED
    assert len(bench.archive.media) == 2


def test_an_attempt_is_offered_again_when_the_one_chosen_is_lost(make_bench: MakeBench) -> None:
    landmarker = HeldLandmarker()
    bench = make_bench(FullArchive(), auto_accept=False, landmarker=landmarker)
    bench.record()
    bench.wait_until(lambda: len(bench.archive.media) == 1)
    bench.session.advance(Retake())
    bench.record()
    bench.session.advance(Accept(2))
    assert bench.session.state.expression is Expression.BROW_RAISE
    bench.wait_until(lambda: bool(bench.problems))
    landmarker.let_go.set()
    bench.settle()
    assert bench.session.state.expression is Expression.BROW_RAISE, "the doctor is not interrupted"
    assert bench.tile(Expression.REST) is TileState.UNDECIDED
    bench.session.advance(Choose(Expression.REST))
    assert bench.session.state.phase is Phase.REVIEWING
    bench.session.advance(Accept())
    bench.settle()
    assert bench.tile(Expression.REST) is TileState.DONE


def test_a_grade_does_not_outlive_the_records_it_is_of(make_bench: MakeBench) -> None:
    begun = graded_visit()
    bench = make_bench(begun=begun)
    bench.session.begin()
    bench.settle()
    assert bench.archive.saved[-1].grade is begun.grade, "nothing is recorded yet"
    bench.session.advance(Choose(Expression.REST))
    bench.record()
    bench.settle()
    assert bench.archive.saved[-1].grade is None
    assert bench.session.grade is not None


@dataclass
class ReadCounting(RecordingArchive):
    """Counts how often a clip's file is opened."""

    opened: int = 0

    def open_media(self, media_id: str) -> BinaryIO:
        self.opened += 1
        return super().open_media(media_id)


def test_what_was_followed_while_recording_is_not_read_again(make_bench: MakeBench) -> None:
    archive = ReadCounting()
    bench = make_bench(archive)
    bench.record()
    bench.settle()
    assert len(bench.session.examination.records[Expression.REST].times_ms) == FRAMES
    assert archive.opened == 0


def test_a_computer_too_slow_to_follow_measures_from_the_file(
    make_bench: MakeBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "MOST_WAITING_BYTES", 0)
    archive = ReadCounting()
    bench = make_bench(archive)
    bench.record()
    bench.settle()
    assert len(bench.session.examination.records[Expression.REST].times_ms) == FRAMES
    assert archive.opened == 1
    assert bench.problems == []
