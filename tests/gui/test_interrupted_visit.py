"""A visit that was left or cut off by a crash is gone on with; nothing is lost silently."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Accept, Choose, Finish, Retake, Skip, Start
from palsygrader.capture.protocol import Phase
from palsygrader.domain.expressions import COUNTDOWN_S, Expression, SkipReason
from palsygrader.errors import ArchiveError
from palsygrader.gui.expression_strip import TileState
from tests.gui.capture_bench import FRAMES, Bench, HeldLandmarker, MakeBench, benches
from tests.gui.capture_examples import RecordingArchive, examination


@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    yield from benches(qtbot)


def after_a_clip_was_cut_off(make_bench: MakeBench, archive: RecordingArchive) -> Bench:
    """Return the bench that goes on with a visit whose only clip was cut off, and has told so."""
    first = make_bench(archive)
    first.frame_ms = 33
    first.record()
    first.wait_until(lambda: bool(archive.media))
    second = make_bench(archive, examination())
    second.session.begin()
    second.wait_until(lambda: bool(second.cut_off))
    return second


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


def test_what_a_full_disk_kept_from_being_found_is_found_at_the_next_recording(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.session.close()
    first.settle()
    archive.failure = ArchiveError("archive.no_room")
    second = make_bench(archive, examination())
    second.session.begin()
    second.settle()
    assert [str(error) for error in second.problems] == ["archive.no_room"]
    archive.failure = None
    second.session.advance(Choose(Expression.BROW_RAISE))
    second.session.advance(Start())
    second.wait(COUNTDOWN_S + 0.5)
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
    second = after_a_clip_was_cut_off(make_bench, archive)
    ((expression, seconds),) = second.cut_off
    assert expression is Expression.REST
    assert seconds == pytest.approx(FRAMES * 0.033, abs=0.1)
    second.settle()
    assert second.session.examination.records == {}
    assert len(archive.media) == 1, "what was recorded is not thrown away"


def test_a_clip_that_was_cut_off_before_its_first_picture_is_told_as_such(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.wait_until(lambda: bool(archive.media))
    for size in (0, 4, 300):
        (media_id,) = archive.media
        archive.media[media_id] = archive.media[media_id][:size]
        second = make_bench(archive, examination())
        second.session.begin()
        second.wait_until(lambda bench=second: bool(bench.cut_off))  # type: ignore[misc]  # the default binds it
        assert second.cut_off == [(Expression.REST, 0.0)]
        assert second.problems == []


def test_a_clip_cut_off_is_told_no_more_when_it_is_repeated(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    second = after_a_clip_was_cut_off(make_bench, archive)
    second.record()
    second.settle()
    third = make_bench(archive, second.session.examination)
    third.session.begin()
    third.settle()
    assert third.cut_off == []


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


def test_the_attempts_of_a_crash_during_the_review_are_offered(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive, auto_accept=False)
    first.record()
    first.session.advance(Retake())
    first.record()
    first.settle()
    second = make_bench(archive, examination(), auto_accept=False)
    second.session.begin()
    second.settle()
    state = second.session.state
    assert (state.phase, state.expression, state.attempts) == (Phase.REVIEWING, Expression.REST, (1, 2))
    assert second.session.examination.records == {}, "nothing is kept without asking"
    second.session.advance(Accept())
    second.settle()
    record = second.session.examination.records[Expression.REST]
    assert record.attempt == 2
    assert set(archive.media) == {record.media_id}


def test_the_whole_attempt_is_offered_after_a_crash_during_its_repetition(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive, auto_accept=False)
    first.record()
    first.session.advance(Retake())
    first.frame_ms = 33
    first.record()
    first.settle()
    second = make_bench(archive, examination(), auto_accept=False)
    second.session.begin()
    second.settle()
    assert [expression for expression, _seconds in second.cut_off] == [Expression.REST]
    assert (second.session.state.phase, second.session.state.attempts) == (Phase.REVIEWING, (1,))
    assert len(archive.media) == 2


def test_a_repetition_that_a_crash_left_is_offered_beside_the_attempt_kept(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive, auto_accept=False)
    first.record()
    first.session.advance(Accept())
    first.settle()
    begun = first.session.examination
    first.session.advance(Choose(Expression.REST))
    first.record()
    first.settle()
    second = make_bench(archive, begun, auto_accept=False)
    second.session.begin()
    second.settle()
    assert second.session.state.expression is Expression.BROW_RAISE
    assert second.tile(Expression.REST) is TileState.UNDECIDED
    second.session.advance(Choose(Expression.REST))
    assert (second.session.state.phase, second.session.state.attempts) == (Phase.REVIEWING, (1, 2))
    second.session.advance(Accept(1))
    second.settle()
    assert set(archive.media) == {begun.records[Expression.REST].media_id}


def test_finish_keeps_the_last_attempt_that_was_not_decided_on(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive, auto_accept=False)
    first.record()
    first.session.advance(Retake())
    first.record()
    first.settle()
    second = make_bench(archive, examination(), auto_accept=False)
    second.session.begin()
    second.wait_until(lambda: second.session.state.phase is Phase.REVIEWING)
    second.session.advance(Finish())
    second.settle()
    (graded,) = second.finished
    assert graded.records[Expression.REST].attempt == 2
    assert set(archive.media) == {graded.records[Expression.REST].media_id}


def test_the_doctors_choice_stays_and_clips_show_that_they_are_measured(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.record()
    first.settle()
    landmarker = HeldLandmarker()
    second = make_bench(archive, examination(), landmarker=landmarker)
    second.session.begin()
    second.session.advance(Choose(Expression.SNARL))
    found = (Expression.REST, Expression.BROW_RAISE)
    second.wait_until(lambda: set(second.session.state.kept) == set(found))
    assert [second.tile(expression) for expression in found] == [TileState.WORKING] * 2
    landmarker.let_go.set()
    second.settle()
    assert [second.tile(expression) for expression in found] == [TileState.DONE] * 2
    assert second.session.state.expression is Expression.SNARL


def test_a_clip_taken_up_can_be_skipped_while_it_is_measured(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.settle()
    begun = first.session.examination
    first.record()
    first.settle()
    landmarker = HeldLandmarker()
    second = make_bench(archive, begun, landmarker=landmarker)
    second.session.begin()
    second.wait_until(lambda: Expression.BROW_RAISE in second.session.state.kept)
    second.session.advance(Choose(Expression.BROW_RAISE))
    second.session.advance(Skip(SkipReason.PATIENT_CANNOT))
    landmarker.let_go.set()
    second.settle()
    assert second.session.examination.skipped == {Expression.BROW_RAISE: SkipReason.PATIENT_CANNOT}
    assert set(second.session.examination.records) == {Expression.REST}
    assert set(archive.media) == {begun.records[Expression.REST].media_id}


def test_a_visit_left_while_it_is_taken_up_is_left(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.settle()
    begun = examination()
    second = make_bench(archive, begun)
    second.session.begin()
    second.session.close()
    second.settle()
    assert archive.saved[-1] is begun
    assert second.session.examination.records == {}
    assert len(archive.media) == 1


def test_a_recording_made_while_a_visit_is_taken_up_has_its_own_number(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive, auto_accept=False)
    first.record()
    first.settle()
    second = make_bench(archive, examination(), auto_accept=False)
    second.session.advance(Start())
    second.wait(COUNTDOWN_S + 1)
    assert second.session.state.phase is Phase.RECORDING
    second.session.begin()
    second.settle()
    second.wait(6)
    second.settle()
    assert (second.session.state.phase, second.session.state.attempts) == (Phase.REVIEWING, (2, 1))
    second.session.advance(Accept())
    second.settle()
    record = second.session.examination.records[Expression.REST]
    assert set(archive.media) == {record.media_id}
    assert record.media_id == "media-1", "the new one"


def test_a_clip_that_cannot_be_read_is_told(make_bench: MakeBench) -> None:
    archive = RecordingArchive()
    first = make_bench(archive)
    first.record()
    first.settle()
    (media_id,) = archive.media
    archive.unreadable.add(media_id)
    second = make_bench(archive, examination())
    second.session.begin()
    second.wait_until(lambda: bool(second.problems))
    second.settle()
    assert second.session.state.kept == {}
    assert len(archive.media) == 1


def test_a_visit_that_cannot_be_looked_through_is_told(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.archive.failure = ArchiveError("archive.cannot_write")
    bench.session.begin()
    bench.wait_until(lambda: bool(bench.problems))
    bench.archive.failure = None
    bench.record()
    bench.session.advance(Finish())
    bench.settle()
    assert len(bench.finished) == 1
