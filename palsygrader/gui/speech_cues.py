"""What is spoken when, as a recording goes on."""

from palsygrader.capture.protocol import Phase, RecordingStage
from palsygrader.capture.protocol_state import ProtocolState
from palsygrader.domain.expressions import Expression


class SpeechCues:
    """Tells what to say as the protocol goes on, each thing once: the instruction, then when to move and to let go."""

    def __init__(self) -> None:
        self._last: tuple[Phase, RecordingStage | None] | None = None

    def next(self, state: ProtocolState, now_ns: int) -> str | None:
        """Return what is to be spoken now, None for nothing new; `""` for silence.

        Args:
            state: Of the protocol.
            now_ns: Its clock.
        """
        stage = state.stage(now_ns) if state.phase is Phase.RECORDING else None
        if (state.phase, stage) == self._last:
            return None
        self._last = (state.phase, stage)
        if state.expression is None:
            return ""
        if state.phase is Phase.COUNTDOWN:
            return state.expression.value
        if state.phase is not Phase.RECORDING:
            return ""
        if state.expression is Expression.REST:
            return None
        return {RecordingStage.MOVE_AND_HOLD: "now", RecordingStage.RELAX: "relax"}.get(stage) if stage else None
