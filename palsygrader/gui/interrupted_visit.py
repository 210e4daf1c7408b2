"""Find what a visit recorded before it was interrupted: clips that the examination does not have yet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from palsygrader.capture.protocol import Phase, ProtocolState
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import MAX_ATTEMPTS, RECORDING_S, Expression
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.gui.capture_archive import RecordingArchive
from palsygrader.gui.capture_attempts import Attempt

if TYPE_CHECKING:
    from palsygrader.archive.lines import RecoveredRecording

WHOLE_CLIP_S: Final = 0.9 * RECORDING_S
"""A clip that is shorter was cut off, and may lack the peak."""


@dataclass(frozen=True, slots=True)
class FoundClip:
    """A clip of a former run.

    Attributes:
        media_id: Its address in the archive.
        expression: What was recorded.
        attempt: The number it was recorded under.
        seconds: How long it is, 0 without a picture and when it cannot be read.
        error: Why it cannot be read.
    """

    media_id: str
    expression: Expression
    attempt: int
    seconds: float
    error: Exception | None = None

    @property
    def whole(self) -> bool:
        """Whether the recording came to its end."""
        return self.error is None and self.seconds >= WHOLE_CLIP_S


def find_clips(archive: RecordingArchive, examination: Examination) -> list[FoundClip]:
    """Return the clips that no record is made of, in protocol order; for the archive's thread.

    One that was cut off is left out where the doctor has repeated it, so that a later recording has its number, or has
    skipped the expression.
    """
    known = {record.media_id for record in examination.records.values()}
    found = [
        _look_at(archive, recording)
        for recording in archive.recordings(examination.examination_id)
        if recording.media_id not in known and recording.expression in examination.expressions
    ]
    wanted = [
        clip
        for clip in found
        if clip.whole or not (clip.expression in examination.skipped or _repeated(clip, found, examination))
    ]
    return sorted(wanted, key=lambda clip: (examination.expressions.index(clip.expression), clip.attempt))


def attempts_of(clips: list[FoundClip], expression: Expression, state: ProtocolState) -> list[Attempt]:
    """Return attempts for the whole clips of an expression, the latest if there are more than numbers are free.

    Args:
        clips: Those found; others than of the expression are left out.
        expression: Which expression.
        state: Tells which numbers are in use.
    """
    state = state.before_finish or state
    used: set[int | None] = {state.kept.get(expression)}
    if state.expression is expression:
        used.update(state.attempts)
        if state.phase in {Phase.COUNTDOWN, Phase.RECORDING}:
            used.add(state.attempt)
    free = [number for number in range(1, MAX_ATTEMPTS + 1) if number not in used]
    whole = [clip for clip in clips if clip.whole and clip.expression is expression]
    attempts = []
    for clip in whole[max(0, len(whole) - len(free)) :]:
        number = clip.attempt if clip.attempt in free else free[0]
        free.remove(number)
        attempts.append(Attempt(expression, number, media_id=clip.media_id, taken_up=True))
    return attempts


def _look_at(archive: RecordingArchive, recording: "RecoveredRecording") -> FoundClip:
    from palsygrader.capture.video import video_length  # noqa: PLC0415 - loads the decoder, off the Qt thread

    seconds, unreadable = 0.0, None
    try:
        with archive.open_media(recording.media_id) as file:
            seconds = video_length(file).duration_ms / 1000.0
    except InputError:  # its bytes are those that were written: it was cut off before its first picture
        pass
    except PalsyGraderError as error:
        unreadable = error
    return FoundClip(recording.media_id, recording.expression, recording.attempt, seconds, unreadable)


def _repeated(clip: FoundClip, found: list[FoundClip], examination: Examination) -> bool:
    record = examination.records.get(clip.expression)
    later = [other.attempt for other in found if other.whole and other.expression is clip.expression]
    return clip.attempt in (later if record is None else [*later, record.attempt])
