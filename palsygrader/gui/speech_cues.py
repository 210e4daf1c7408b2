"""What is spoken when, as a recording goes on."""

from palsygrader.capture.protocol import Phase, RecordingStage
from palsygrader.capture.protocol_state import ProtocolState
from palsygrader.domain.expressions import Expression


class SpeechCues:
    """Tells what to say as the protocol goes on, each thing once: the instruction, then when to move and to let go."""

    def __init__(self) -> None:
        self._last: tuple[Phase, RecordingStage | None, bool, int] | None = None

    def next(self, state: ProtocolState, now_ns: int, *, waits: bool = False) -> str | None:
        """Return what is to be spoken now, None for nothing new; `""` for silence.

        Args:
            state: Of the protocol.
            now_ns: Its clock.
            waits: Whether the recording starts by itself when the patient begins: the instruction is spoken before.
        """
        stage = state.stage(now_ns) if state.phase is Phase.RECORDING else None
        given_ns = state.since_ns if waits else 0
        before, self._last = self._last, (state.phase, stage, waits, given_ns)
        if before == self._last:
            return None
        if state.expression is None:
            return ""
        if state.phase is Phase.COUNTDOWN or (waits and state.phase is Phase.INSTRUCTION):
            return state.expression.value
        if state.phase is not Phase.RECORDING:
            return ""
        begun_by_itself = before is not None and before[0] is Phase.INSTRUCTION
        if state.expression is Expression.REST or begun_by_itself:
            return None
        return {RecordingStage.MOVE_AND_HOLD: "now", RecordingStage.RELAX: "relax"}.get(stage) if stage else None
