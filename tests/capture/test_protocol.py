"""One class of tests per state of the table, then the rules that hold in all of them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    DiscardRecording,
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
from palsygrader.capture.gate import Verdict
from palsygrader.capture.protocol import TABLE, VERDICT_FRESH_NS, Phase, Protocol, ProtocolState, RecordingStage
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, QualityIssue
from palsygrader.domain.expressions import (
    BASELINE_S,
    COUNTDOWN_S,
    MAX_ATTEMPTS,
    RECORDING_S,
    STANDARD_EXPRESSIONS,
    Expression,
    SkipReason,
)
from palsygrader.domain.landmarks import Landmarks
from palsygrader.errors import ProtocolError
from palsygrader.wording import error_line, say

REST, BROW, GENTLE = STANDARD_EXPRESSIONS[:3]
GOOD = Verdict(recordable=True, issue=None)
TURNED = Verdict(recordable=False, issue=QualityIssue.TURNED)
LOST = Verdict(recordable=False, issue=QualityIssue.NO_FACE, spoils=QualityIssue.NO_FACE)
FRAME_NS = 50_000_000
EVENTS: dict[type[Event], Event] = {
    Tick: Tick(),
    Observed: Observed(GOOD),
    CaptureFailed: CaptureFailed("capture.stalled"),
    AttemptFailed: AttemptFailed(BROW, 3),
    AttemptsFound: AttemptsFound(GENTLE, (3,)),
    Choose: Choose(BROW),
    Start: Start(),
    MovementBegun: MovementBegun(300_000_000),
    Cancel: Cancel(),
    Accept: Accept(),
    Retake: Retake(),
    Skip: Skip(SkipReason.NOT_WANTED),
    Pause: Pause(),
    Resume: Resume(),
    AddExpression: AddExpression(Expression.BLINK),
    Finish: Finish(),
}


def record(expression: Expression, attempt: int = 1) -> ExpressionRecord:
    frame = KeyFrame(np.zeros((2, 2, 3), np.uint8), Landmarks(np.zeros((68, 2)), 1.0), 0.0)
    return ExpressionRecord(
        expression,
        attempt,
        None,
        frame,
        frame,
        np.zeros(1),
        np.zeros((1, 68, 2), np.float32),
        np.zeros((2, 1)),
        (),
        (),
    )


def examination(
    records: Iterable[ExpressionRecord] = (), skipped: dict[Expression, SkipReason] | None = None
) -> Examination:
    return Examination(
        patient_id="p",
        started_at=datetime(2026, 5, 1, tzinfo=UTC),
        clinician="c",
        records={each.expression: each for each in records},
        skipped=skipped or {},
    )


class Sitting:
    """A protocol with a clock, fed by a gate that is content unless told otherwise."""

    def __init__(self, exam: Examination | None = None, *, auto_accept: bool = False) -> None:
        self.time_ns = 10_000_000_000
        self.protocol = Protocol(exam or examination(), self.time_ns, auto_accept=auto_accept)
        self.commands: list[Command] = []

    @property
    def phase(self) -> Phase:
        return self.protocol.state.phase

    @property
    def expression(self) -> Expression | None:
        return self.protocol.state.expression

    def do(self, *events: Event) -> list[Command]:
        before = len(self.commands)
        for event in events:
            self.commands += self.protocol.advance(event, self.time_ns)
        return self.commands[before:]

    def watch(self, seconds: float, verdict: Verdict | None = GOOD) -> list[Command]:
        """Let time pass in frames; None for a gate that says nothing."""
        before = len(self.commands)
        for _ in range(round(seconds * 1e9 / FRAME_NS)):
            self.time_ns += FRAME_NS
            self.do(Tick() if verdict is None else Observed(verdict))
        return self.commands[before:]

    def record(self) -> list[Command]:
        self.do(Observed(GOOD), Start())
        return self.watch(COUNTDOWN_S + RECORDING_S + 0.2)

    def refuses(self, event: Event) -> str:
        before = self.protocol.state
        with pytest.raises(ProtocolError) as caught:
            self.do(event)
        assert self.protocol.state is before
        assert error_line(caught.value)
        return caught.value.code


@pytest.fixture
def sitting() -> Sitting:
    return Sitting()


def with_rest(**options: bool) -> Sitting:
    return Sitting(examination([record(REST)]), **options)


def in_phase(phase: Phase) -> Sitting:
    """Return a sitting in a phase, at the brow raise where there is a present expression."""
    everything = [record(expression) for expression in STANDARD_EXPRESSIONS]
    sitting = Sitting(examination(everything)) if phase is Phase.CHOOSING else with_rest()
    match phase:
        case Phase.COUNTDOWN:
            sitting.do(Observed(GOOD), Start())
        case Phase.RECORDING:
            sitting.do(Observed(GOOD), Start())
            sitting.watch(COUNTDOWN_S)
        case Phase.REVIEWING:
            sitting.record()
        case Phase.PAUSED:
            sitting.do(Pause())
        case Phase.FINISHED:
            sitting.do(Finish())
    assert sitting.phase is phase
    return sitting


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("event_type", EVENTS)
def test_an_event_that_is_not_in_the_table_raises_and_changes_nothing(phase: Phase, event_type: type[Event]) -> None:
    sitting = in_phase(phase)
    event = EVENTS[event_type]
    assert sitting.protocol.allows(event_type) == (event_type in TABLE[phase])
    if event_type not in TABLE[phase]:
        assert sitting.refuses(event) == "protocol.illegal"
    elif (phase, event_type) == (Phase.INSTRUCTION, Accept):
        assert sitting.refuses(event) == "protocol.no_such_attempt"
    else:
        sitting.do(event)


class TestMovementBegun:
    def test_the_recording_holds_the_second_at_rest_before_it(self, sitting: Sitting) -> None:
        sitting.do(Observed(GOOD), Choose(BROW))
        sitting.watch(2.0)
        assert sitting.do(MovementBegun(400_000_000)) == [StartRecording(BROW, 1)]
        state = sitting.protocol.state
        assert state.phase is Phase.RECORDING
        assert sitting.time_ns - state.since_ns == 400_000_000 + round(BASELINE_S * 1e9)
        assert state.stage(sitting.time_ns) is RecordingStage.MOVE_AND_HOLD
        assert sitting.watch(RECORDING_S - 1.6) == []
        assert sitting.watch(0.4) == [StopRecording(BROW, 1)]

    @pytest.mark.parametrize("verdict", [TURNED, LOST, None])
    def test_nothing_starts_unless_the_gate_says_so(self, sitting: Sitting, verdict: Verdict | None) -> None:
        sitting.do(Observed(GOOD), Choose(BROW))
        sitting.watch(2.0, verdict)
        assert sitting.do(MovementBegun(0)) == []
        assert sitting.phase is Phase.INSTRUCTION

    def test_a_stray_movement_takes_the_place_of_nothing_that_is_kept(self) -> None:
        sitting = Sitting(auto_accept=True)
        sitting.record()
        sitting.do(Choose(REST))
        sitting.watch(1.0)
        assert not sitting.protocol.state.awaits_movement
        assert sitting.do(MovementBegun(0)) == []
        assert sitting.phase is Phase.INSTRUCTION

    def test_one_more_attempt_that_is_wanted_may_begin_by_itself(self, sitting: Sitting) -> None:
        sitting.do(Choose(BROW))
        sitting.record()
        sitting.do(Retake())
        sitting.watch(1.0)
        assert sitting.do(MovementBegun(0)) == [StartRecording(BROW, 2)]

    def test_nothing_starts_twice(self, sitting: Sitting) -> None:
        sitting.do(Observed(GOOD), Choose(BROW), MovementBegun(0))
        assert sitting.refuses(MovementBegun(0)) == "protocol.illegal"


class TestChoosing:
    def test_comes_when_nothing_is_missing(self) -> None:
        sitting = in_phase(Phase.CHOOSING)
        assert sitting.expression is None
        assert sitting.protocol.state.missing == ()

    def test_any_expression_can_be_done_again(self) -> None:
        sitting = in_phase(Phase.CHOOSING)
        assert sitting.do(Choose(GENTLE)) == []
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)
        assert sitting.protocol.state.attempts == (1,)
        assert sitting.protocol.state.attempt == 2

    def test_an_added_expression_is_asked_for_at_once(self) -> None:
        sitting = in_phase(Phase.CHOOSING)
        assert sitting.do(AddExpression(Expression.BLINK)) == [ExtendExamination(Expression.BLINK)]
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, Expression.BLINK)

    def test_an_expression_outside_the_examination_is_refused(self) -> None:
        assert in_phase(Phase.CHOOSING).refuses(Choose(Expression.BLINK)) == "protocol.not_in_examination"

    def test_finish(self) -> None:
        sitting = in_phase(Phase.CHOOSING)
        assert sitting.do(Finish()) == [FinishExamination()]
        assert sitting.phase is Phase.FINISHED


class TestInstruction:
    def test_a_new_examination_begins_with_rest(self, sitting: Sitting) -> None:
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, REST)
        assert sitting.protocol.state.attempt == 1

    def test_start_counts_down(self, sitting: Sitting) -> None:
        assert sitting.do(Start()) == []
        assert sitting.phase is Phase.COUNTDOWN

    def test_nothing_starts_by_itself(self, sitting: Sitting) -> None:
        assert sitting.watch(60.0) == []
        assert sitting.phase is Phase.INSTRUCTION

    def test_any_order(self, sitting: Sitting) -> None:
        sitting.do(Choose(Expression.SNARL))
        assert StartRecording(Expression.SNARL, 1) in sitting.record()

    def test_skip_goes_on_with_the_reason_kept(self) -> None:
        sitting = with_rest()
        assert sitting.do(Skip(SkipReason.PATIENT_CANNOT)) == [MarkSkipped(BROW, SkipReason.PATIENT_CANNOT)]
        assert sitting.protocol.state.skipped == {BROW: SkipReason.PATIENT_CANNOT}
        assert sitting.expression is GENTLE

    def test_rest_cannot_be_skipped(self, sitting: Sitting) -> None:
        assert sitting.refuses(Skip(SkipReason.NOT_WANTED)) == "protocol.rest_needed"

    def test_finish_needs_rest(self, sitting: Sitting) -> None:
        assert sitting.refuses(Finish()) == "protocol.rest_needed"
        sitting.record()
        sitting.do(Accept())
        assert sitting.do(Finish()) == [FinishExamination()]

    def test_after_retake_the_attempts_made_can_still_be_accepted(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Retake())
        assert sitting.do(Accept()) == [KeepAttempt(BROW, 1)]
        assert sitting.expression is GENTLE

    def test_the_same_expression_is_not_added_twice(self, sitting: Sitting) -> None:
        sitting.do(AddExpression(Expression.FROWN))
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, REST)
        assert sitting.refuses(AddExpression(Expression.FROWN)) == "protocol.already_in_examination"
        assert sitting.refuses(AddExpression(REST)) == "protocol.already_in_examination"


class TestCountdown:
    def test_three_seconds_then_the_recording_starts(self) -> None:
        sitting = in_phase(Phase.COUNTDOWN)
        assert sitting.protocol.state.countdown_s(sitting.time_ns) == COUNTDOWN_S
        assert sitting.watch(COUNTDOWN_S - 0.1) == []
        assert sitting.protocol.state.countdown_s(sitting.time_ns) == pytest.approx(0.1)
        assert sitting.watch(0.1) == [StartRecording(BROW, 1)]
        assert sitting.phase is Phase.RECORDING

    def test_begins_again_when_the_picture_is_not_recordable(self) -> None:
        sitting = in_phase(Phase.COUNTDOWN)
        sitting.watch(COUNTDOWN_S - 0.1)
        assert sitting.watch(10.0, TURNED) == []
        assert sitting.phase is Phase.COUNTDOWN
        assert sitting.watch(COUNTDOWN_S - 0.1) == []
        assert sitting.watch(0.2) == [StartRecording(BROW, 1)]

    def test_never_ends_without_a_verdict(self) -> None:
        sitting = with_rest()
        sitting.do(Start())
        assert sitting.watch(60.0, None) == []
        assert sitting.phase is Phase.COUNTDOWN

    def test_an_old_verdict_does_not_count(self) -> None:
        sitting = in_phase(Phase.COUNTDOWN)
        assert VERDICT_FRESH_NS < COUNTDOWN_S * 1e9
        assert sitting.watch(60.0, None) == []

    def test_cancel(self) -> None:
        sitting = in_phase(Phase.COUNTDOWN)
        assert sitting.do(Cancel()) == []
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)

    def test_a_camera_fault_ends_it_with_the_reason(self) -> None:
        sitting = in_phase(Phase.COUNTDOWN)
        assert sitting.do(CaptureFailed("capture.unplugged")) == []
        assert sitting.phase is Phase.INSTRUCTION
        assert sitting.protocol.state.spoiled == "capture.unplugged"

    @pytest.mark.parametrize("event", [Choose(GENTLE), Skip(SkipReason.NOT_WANTED)])
    def test_going_elsewhere_discards_nothing(self, event: Event) -> None:
        sitting = in_phase(Phase.COUNTDOWN)
        assert not any(isinstance(command, DiscardRecording) for command in sitting.do(event))
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)


class TestRecording:
    def test_ends_by_itself(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        assert sitting.watch(RECORDING_S - 0.1) == []
        assert sitting.watch(0.1) == [StopRecording(BROW, 1)]
        assert sitting.phase is Phase.REVIEWING
        assert sitting.protocol.state.attempts == (1,)

    def test_stages(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        stages = []
        for _ in range(5):
            stages.append(sitting.protocol.state.stage(sitting.time_ns))
            sitting.watch(1.0)
        stages.append(sitting.protocol.state.stage(sitting.time_ns))
        move = RecordingStage.MOVE_AND_HOLD
        assert stages == [RecordingStage.STAY_AT_REST, move, move, move, move, RecordingStage.RELAX]
        assert all(say(f"examine.stage.{stage}") for stage in RecordingStage)

    def test_rest_has_one_stage(self, sitting: Sitting) -> None:
        sitting.do(Observed(GOOD), Start())
        sitting.watch(COUNTDOWN_S + 3.0)
        assert sitting.phase is Phase.RECORDING
        assert sitting.protocol.state.stage(sitting.time_ns) is RecordingStage.STAY_AT_REST

    def test_a_turned_head_does_not_end_it(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        assert sitting.watch(1.0, TURNED) == []
        assert sitting.phase is Phase.RECORDING

    @pytest.mark.parametrize("issue", [QualityIssue.NO_FACE, QualityIssue.SEVERAL_FACES])
    def test_losing_the_face_spoils_it(self, issue: QualityIssue) -> None:
        sitting = in_phase(Phase.RECORDING)
        verdict = replace(LOST, issue=issue, spoils=issue)
        assert sitting.do(Observed(verdict)) == [DiscardRecording(BROW, 1, DiscardReason.SPOILED)]
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)
        assert sitting.protocol.state.spoiled == issue
        assert sitting.protocol.state.attempt == 1
        assert sitting.protocol.state.attempts == ()

    def test_a_camera_fault_spoils_it(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        assert sitting.do(CaptureFailed("recorder.failed")) == [DiscardRecording(BROW, 1, DiscardReason.SPOILED)]
        spoiled = [sitting.protocol.state.spoiled]
        sitting.do(Start())
        spoiled.append(sitting.protocol.state.spoiled)
        assert spoiled == ["recorder.failed", None]
        assert sitting.watch(10.0, None) == []

    def test_pause_discards_it_and_its_number_is_used_again(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        assert sitting.do(Pause()) == [DiscardRecording(BROW, 1, DiscardReason.PAUSED)]
        sitting.do(Resume())
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)
        assert StartRecording(BROW, 1) in sitting.record()

    @pytest.mark.parametrize("event", [Cancel(), Choose(GENTLE), Choose(BROW), Skip(SkipReason.NOT_WANTED), Finish()])
    def test_whatever_ends_it_early_discards_it(self, event: Event) -> None:
        sitting = in_phase(Phase.RECORDING)
        assert sitting.do(event)[0] == DiscardRecording(BROW, 1, DiscardReason.CANCELLED)
        assert BROW not in sitting.protocol.state.kept

    def test_a_late_event_finds_the_recording_ended(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        sitting.time_ns += round((RECORDING_S + 1) * 1e9)
        assert sitting.do(Pause()) == [StopRecording(BROW, 1)]
        sitting.do(Resume())
        assert sitting.phase is Phase.REVIEWING

    def test_a_refused_event_does_not_lose_the_end_of_the_recording(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        sitting.time_ns += round((RECORDING_S + 1) * 1e9)
        assert sitting.refuses(Start()) == "protocol.illegal"
        assert sitting.do(Tick()) == [StopRecording(BROW, 1)]

    def test_auto_accept_goes_on_at_once(self) -> None:
        sitting = with_rest(auto_accept=True)
        assert sitting.record() == [StartRecording(BROW, 1), StopRecording(BROW, 1), KeepAttempt(BROW, 1)]
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)

    def test_auto_accept_asks_about_an_attempt_that_was_not_good_throughout(self) -> None:
        sitting = with_rest(auto_accept=True)
        sitting.do(Observed(GOOD), Start())
        sitting.watch(COUNTDOWN_S + 1.0)
        sitting.do(Observed(Verdict(recordable=False, issue=QualityIssue.TURNED)))
        sitting.watch(RECORDING_S)
        assert sitting.phase is Phase.REVIEWING
        assert sitting.protocol.state.blemish == QualityIssue.TURNED
        sitting.do(Retake(), Observed(GOOD), Start())
        sitting.watch(COUNTDOWN_S + RECORDING_S + 0.5)
        assert sitting.protocol.state.kept[BROW] == 2, "the good one is kept by itself"


class TestFailedAttempts:
    def test_a_kept_attempt_that_failed_is_missing_again(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Accept())
        assert BROW in sitting.protocol.state.kept
        sitting.do(AttemptFailed(BROW, 1))
        assert BROW in sitting.protocol.state.missing
        assert sitting.expression is GENTLE, "the doctor is not interrupted"

    def test_the_only_attempt_under_review_failed(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(AttemptFailed(BROW, 1))
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)
        assert sitting.refuses(Accept()) == "protocol.no_such_attempt"

    def test_the_attempts_it_was_chosen_from_are_decided_on_again(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Retake())
        sitting.record()
        sitting.do(Accept(2), AttemptFailed(BROW, 2, left=(1,)))
        assert sitting.expression is GENTLE, "the doctor is not interrupted"
        assert sitting.protocol.state.undecided_at(BROW) == (1,)
        sitting.do(Choose(BROW))
        assert (sitting.phase, sitting.protocol.state.attempts) == (Phase.REVIEWING, (1,))

    def test_the_one_that_is_in_the_examination_is_kept_again(self) -> None:
        sitting = Sitting(examination([record(REST), record(BROW)]))
        sitting.do(Choose(BROW))
        sitting.record()
        sitting.do(Accept(2), AttemptFailed(BROW, 2, kept=1))
        assert sitting.protocol.state.kept[BROW] == 1

    def test_a_countdown_goes_on_when_another_attempt_failed(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Retake())
        sitting.record()
        sitting.do(Retake(), Start(), AttemptFailed(BROW, 1))
        assert sitting.phase is Phase.COUNTDOWN
        assert sitting.protocol.state.attempts == (2,)
        assert StartRecording(BROW, 1) in sitting.watch(COUNTDOWN_S)

    def test_an_earlier_kept_attempt_stays(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(AttemptFailed(BROW, 2), AttemptFailed(GENTLE, 1))
        assert sitting.phase is Phase.REVIEWING
        assert sitting.protocol.state.attempts == (1,)


class TestReviewing:
    def test_accept_keeps_the_attempt_and_goes_on(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        assert sitting.do(Accept()) == [KeepAttempt(BROW, 1)]
        assert sitting.protocol.state.kept[BROW] == 1
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)

    def test_retake_up_to_three_attempts(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        for number in range(2, MAX_ATTEMPTS + 1):
            assert sitting.do(Retake()) == []
            assert sitting.record() == [StartRecording(BROW, number), StopRecording(BROW, number)]
        assert sitting.protocol.state.attempts == (1, 2, 3)
        assert not sitting.protocol.state.can_retake
        assert sitting.refuses(Retake()) == "protocol.no_more_attempts"

    @pytest.mark.parametrize("chosen", [None, 1, 2, 3])
    def test_the_doctor_chooses_among_the_attempts(self, chosen: int | None) -> None:
        sitting = in_phase(Phase.REVIEWING)
        for _ in range(2):
            sitting.do(Retake())
            sitting.record()
        kept = chosen or 3
        others = [DiscardAttempt(BROW, number) for number in (1, 2, 3) if number != kept]
        assert sitting.do(Accept(chosen)) == [KeepAttempt(BROW, kept), *others]

    def test_an_attempt_that_was_not_made_is_refused(self) -> None:
        assert in_phase(Phase.REVIEWING).refuses(Accept(2)) == "protocol.no_such_attempt"

    def test_skip_discards_the_attempts(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        assert sitting.do(Skip(SkipReason.PATIENT_CANNOT)) == [
            DiscardAttempt(BROW, 1),
            MarkSkipped(BROW, SkipReason.PATIENT_CANNOT),
        ]

    def test_going_elsewhere_keeps_the_attempt_just_made(self) -> None:
        assert in_phase(Phase.REVIEWING).do(Choose(GENTLE)) == [KeepAttempt(BROW, 1)]

    @pytest.mark.parametrize("event", [Choose(GENTLE, 1), Finish(1)])
    def test_going_elsewhere_keeps_the_attempt_the_doctor_chose(self, event: Event) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Retake())
        sitting.record()
        sitting.do(event)
        assert sitting.protocol.state.kept[BROW] == 1

    def test_recording_a_skipped_expression_takes_it_back(self) -> None:
        sitting = with_rest()
        sitting.do(Skip(SkipReason.PATIENT_CANNOT), Choose(BROW))
        sitting.record()
        sitting.do(Accept())
        assert sitting.protocol.state.skipped == {}
        assert sitting.protocol.state.kept[BROW] == 1

    def test_a_second_round_can_go_back_to_the_attempt_kept_earlier(self) -> None:
        sitting = Sitting(examination([record(REST), record(BROW, 2)]))
        sitting.do(Choose(BROW))
        assert sitting.record() == [StartRecording(BROW, 1), StopRecording(BROW, 1)]
        assert sitting.protocol.state.attempts == (2, 1)
        assert sitting.do(Accept(2)) == [DiscardAttempt(BROW, 1)]
        assert sitting.protocol.state.kept[BROW] == 2

    def test_a_second_round_replaces_the_attempt_kept_earlier(self) -> None:
        sitting = Sitting(examination([record(REST), record(BROW, 2)]))
        sitting.do(Choose(BROW))
        sitting.record()
        assert sitting.do(Accept()) == [KeepAttempt(BROW, 1), DiscardAttempt(BROW, 2)]

    def test_rest_just_made_is_enough_to_finish(self, sitting: Sitting) -> None:
        sitting.record()
        assert sitting.do(Finish()) == [FinishExamination()]
        assert sitting.protocol.state.kept == {REST: 1}


class TestPaused:
    @pytest.mark.parametrize(
        ("phase", "back"),
        [
            (Phase.CHOOSING, Phase.CHOOSING),
            (Phase.INSTRUCTION, Phase.INSTRUCTION),
            (Phase.COUNTDOWN, Phase.INSTRUCTION),
            (Phase.RECORDING, Phase.INSTRUCTION),
            (Phase.REVIEWING, Phase.REVIEWING),
        ],
    )
    def test_resume_goes_back(self, phase: Phase, back: Phase) -> None:
        sitting = in_phase(phase)
        before = sitting.protocol.state
        sitting.do(Pause())
        assert sitting.phase is Phase.PAUSED
        sitting.watch(600.0)
        sitting.do(Resume())
        assert sitting.phase is back
        assert sitting.protocol.state.expression is before.expression
        assert sitting.protocol.state.attempts == before.attempts

    def test_nothing_happens_by_itself(self) -> None:
        sitting = in_phase(Phase.PAUSED)
        assert sitting.watch(60.0) == []
        assert sitting.watch(1.0, LOST) == []
        assert sitting.do(CaptureFailed("capture.stalled")) == []
        assert sitting.phase is Phase.PAUSED

    def test_finish_keeps_what_was_under_review(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Pause())
        sitting.do(Finish())
        assert sitting.protocol.state.kept[BROW] == 1

    def test_a_lost_attempt_is_not_reviewed_after_the_pause(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Pause(), AttemptFailed(BROW, 1))
        assert sitting.phase is Phase.PAUSED
        sitting.do(Resume())
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)

    def test_what_is_missing_again_is_asked_for_after_the_pause(self) -> None:
        sitting = in_phase(Phase.CHOOSING)
        sitting.do(Pause(), AttemptFailed(GENTLE, 1), Resume())
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)


class TestFinished:
    def test_frames_that_still_arrive_do_nothing(self) -> None:
        sitting = in_phase(Phase.FINISHED)
        assert sitting.watch(60.0) == []
        assert sitting.do(CaptureFailed("capture.closed")) == []
        assert sitting.phase is Phase.FINISHED
        assert sitting.expression is None

    @pytest.mark.parametrize("phase", [Phase.CHOOSING, Phase.INSTRUCTION, Phase.REVIEWING, Phase.PAUSED])
    def test_taken_back_everything_is_as_before(self, phase: Phase) -> None:
        sitting = in_phase(phase)
        before = sitting.protocol.state
        sitting.do(Finish())
        assert sitting.do(Cancel()) == [ReopenExamination()]
        assert sitting.protocol.state == replace(before, since_ns=sitting.time_ns)
        sitting.do(Finish())
        assert sitting.phase is Phase.FINISHED

    @pytest.mark.parametrize("phase", [Phase.COUNTDOWN, Phase.RECORDING])
    def test_taken_back_a_stopped_recording_can_be_started_again(self, phase: Phase) -> None:
        sitting = in_phase(phase)
        sitting.do(Finish(), Cancel())
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)
        assert StartRecording(BROW, 1) in sitting.record()

    def test_taken_back_every_attempt_can_be_chosen_again(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Retake())
        sitting.record()
        assert sitting.do(Finish(), Cancel()) == [FinishExamination(), ReopenExamination()]
        assert sitting.do(Accept(1)) == [KeepAttempt(BROW, 1), DiscardAttempt(BROW, 2)]

    def test_it_is_taken_back_once(self) -> None:
        sitting = in_phase(Phase.FINISHED)
        sitting.do(Cancel())
        assert sitting.refuses(Cancel()) == "protocol.illegal"

    def test_the_loss_of_what_is_kept_takes_it_back(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Finish())
        assert sitting.do(AttemptFailed(BROW, 1)) == [ReopenExamination()]
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)
        assert BROW not in sitting.protocol.state.kept

    def test_the_loss_of_another_attempt_does_not(self) -> None:
        sitting = in_phase(Phase.REVIEWING)
        sitting.do(Retake())
        sitting.record()
        sitting.do(Finish(2), AttemptFailed(BROW, 1))
        assert sitting.phase is Phase.FINISHED
        sitting.do(Cancel())
        assert (sitting.phase, sitting.protocol.state.attempts) == (Phase.REVIEWING, (2,))


class TestFound:
    """Attempts that an interruption left."""

    def test_they_are_offered_where_they_are_next(self) -> None:
        sitting = with_rest()
        assert sitting.do(AttemptsFound(BROW, (1, 2))) == []
        assert (sitting.phase, sitting.expression) == (Phase.REVIEWING, BROW)
        assert sitting.do(Accept()) == [KeepAttempt(BROW, 2), DiscardAttempt(BROW, 1)]

    def test_they_are_offered_when_the_doctor_comes_to_them(self) -> None:
        sitting = with_rest()
        sitting.do(Choose(GENTLE), AttemptsFound(BROW, (1,)))
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)
        assert sitting.protocol.state.undecided_at(BROW) == (1,)
        sitting.do(Choose(BROW))
        assert (sitting.phase, sitting.protocol.state.attempts) == (Phase.REVIEWING, (1,))
        assert sitting.do(Skip(SkipReason.PATIENT_CANNOT))[0] == DiscardAttempt(BROW, 1)
        assert sitting.protocol.state.undecided == {}

    def test_the_only_one_is_kept_where_good_attempts_are(self) -> None:
        sitting = with_rest(auto_accept=True)
        assert sitting.do(AttemptsFound(BROW, (1,))) == [KeepAttempt(BROW, 1)]
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, GENTLE)

    def test_the_doctors_choice_stays(self) -> None:
        sitting = with_rest(auto_accept=True)
        sitting.do(Choose(BROW), AttemptsFound(BROW, (1,)))
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, BROW)
        assert sitting.protocol.state.attempts == (1,)
        assert StartRecording(BROW, 2) in sitting.record()

    @pytest.mark.parametrize("attempts", [(1, 2), (1,)])
    def test_where_there_is_a_choice_the_doctor_makes_it(self, attempts: tuple[int, ...]) -> None:
        skipped = {BROW: SkipReason.NOT_WANTED} if attempts == (1,) else {}
        sitting = Sitting(examination([record(REST)], skipped), auto_accept=True)
        assert sitting.do(AttemptsFound(BROW, attempts)) == []
        assert sitting.protocol.state.undecided_at(BROW) == attempts

    def test_a_second_attempt_is_offered_beside_the_one_kept(self) -> None:
        everything = [record(expression) for expression in STANDARD_EXPRESSIONS]
        sitting = Sitting(examination(everything), auto_accept=True)
        assert sitting.do(AttemptsFound(GENTLE, (2,))) == []
        assert (sitting.phase, sitting.expression) == (Phase.REVIEWING, GENTLE)
        assert sitting.protocol.state.attempts == (1, 2)
        assert sitting.do(Accept(1)) == [DiscardAttempt(GENTLE, 2)]
        assert sitting.phase is Phase.CHOOSING

    def test_finish_keeps_the_last_one(self, sitting: Sitting) -> None:
        sitting.do(AttemptsFound(REST, (1,)), AttemptsFound(BROW, (1, 2)))
        sitting.do(Finish())
        assert sitting.protocol.state.kept == {REST: 1, BROW: 2}
        sitting.do(Cancel())
        assert sitting.protocol.state.undecided_at(BROW) == (1, 2)

    @pytest.mark.parametrize("auto_accept", [False, True])
    def test_they_may_come_while_the_examination_is_graded(self, auto_accept: bool) -> None:
        sitting = with_rest(auto_accept=auto_accept)
        sitting.do(Finish())
        assert FinishExamination() in sitting.do(AttemptsFound(GENTLE, (1,)))
        assert sitting.phase is Phase.FINISHED
        assert sitting.protocol.state.kept == {REST: 1, GENTLE: 1}

    def test_they_may_come_during_a_pause(self) -> None:
        sitting = with_rest()
        sitting.do(Pause(), AttemptsFound(BROW, (1,)))
        assert sitting.phase is Phase.PAUSED
        sitting.do(Resume())
        assert (sitting.phase, sitting.protocol.state.attempts) == (Phase.REVIEWING, (1,))

    def test_a_running_recording_goes_on(self) -> None:
        sitting = in_phase(Phase.RECORDING)
        sitting.do(AttemptsFound(BROW, (2,)))
        assert sitting.phase is Phase.RECORDING
        sitting.watch(RECORDING_S)
        assert (sitting.phase, sitting.protocol.state.attempts) == (Phase.REVIEWING, (2, 1))

    def test_a_useless_one_is_missing(self) -> None:
        sitting = with_rest()
        sitting.do(Choose(GENTLE), AttemptsFound(BROW, (1,)), AttemptFailed(BROW, 1))
        assert sitting.protocol.state.undecided == {}
        assert BROW in sitting.protocol.state.missing


class TestRestored:
    def test_goes_on_with_the_first_that_is_missing(self) -> None:
        skipped = {GENTLE: SkipReason.PATIENT_CANNOT}
        sitting = Sitting(examination([record(REST), record(BROW, 2)], skipped))
        assert (sitting.phase, sitting.expression) == (Phase.INSTRUCTION, Expression.TIGHT_CLOSURE)
        assert sitting.protocol.state.kept == {REST: 1, BROW: 2}
        assert sitting.protocol.state.skipped == skipped

    def test_after_a_jump_it_goes_on_behind_it_then_from_the_start(self) -> None:
        sitting = with_rest()
        sitting.do(Choose(Expression.PUCKER))
        sitting.record()
        sitting.do(Accept())
        assert sitting.expression is Expression.LOWER_TEETH
        sitting.record()
        sitting.do(Accept())
        assert sitting.expression is BROW


def test_the_whole_examination() -> None:
    sitting = Sitting()
    for expression in STANDARD_EXPRESSIONS:
        assert sitting.record() == [StartRecording(expression, 1), StopRecording(expression, 1)]
        assert sitting.do(Accept()) == [KeepAttempt(expression, 1)]
    assert sitting.phase is Phase.CHOOSING
    assert sitting.do(Finish()) == [FinishExamination()]


ANY_EVENT = st.one_of(
    st.sampled_from([*EVENTS.values(), Observed(TURNED), Observed(LOST), Accept(1), Accept(2), Choose(REST)]),
    st.sampled_from([Choose(expression) for expression in Expression]),
    st.floats(0.01, 10.0),
)


def is_free(state: ProtocolState, expression: Expression, number: int) -> bool:
    """Return whether an attempt may be found under a number; the session sees to it."""
    state = state.before_finish or state
    present = (*state.attempts, state.attempt) if state.expression is expression else ()
    return number not in (*present, *state.undecided.get(expression, ()), state.kept.get(expression))


@settings(deadline=None, max_examples=150)
@given(st.lists(ANY_EVENT, max_size=60), st.booleans())
def test_whatever_happens_recordings_are_paired_and_start_only_while_recordable(
    happenings: list[Event | float], auto_accept: bool
) -> None:
    sitting = Sitting(auto_accept=auto_accept)
    running: StartRecording | None = None
    for happening in happenings:
        if isinstance(happening, AttemptsFound) and not is_free(sitting.protocol.state, GENTLE, 3):
            continue
        recordable = sitting.protocol.state.judged_recordable(sitting.time_ns)
        try:
            if isinstance(happening, float):
                commands = sitting.watch(happening)
                recordable = True
            else:
                commands = sitting.do(happening)
        except ProtocolError:
            continue
        for command in commands:
            match command:
                case StartRecording():
                    assert recordable
                    assert running is None
                    assert 1 <= command.attempt <= MAX_ATTEMPTS
                    running = command
                case StopRecording() | DiscardRecording():
                    assert running == StartRecording(command.expression, command.attempt)
                    running = None
        state = sitting.protocol.state
        assert (running is not None) == (state.phase is Phase.RECORDING)
        assert (state.expression is None) == (
            Phase.CHOOSING in (state.phase, state.before_pause if state.phase is Phase.PAUSED else None)
            or state.phase is Phase.FINISHED
        )
        assert not state.kept.keys() & state.skipped.keys()
        assert len(state.attempts) <= MAX_ATTEMPTS
        assert state.phase is not Phase.FINISHED or REST in state.kept
        assert state.expression not in state.undecided
        assert len({*state.attempts}) == len(state.attempts)
