"""Start an attempt by itself when the patient begins what is asked for."""

from palsygrader.capture.events import MovementBegun
from palsygrader.capture.protocol import Phase
from palsygrader.capture.protocol_state import ProtocolState
from palsygrader.domain.expressions import Expression
from palsygrader.domain.landmarks import Landmarks
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_panel import CapturePanel
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.live import LiveObservation
from palsygrader.vision.onset import Onset, OnsetWatch
from palsygrader.wording import say


class AutoStart:
    """Watches the live picture while an attempt is waited for. Belongs to the Qt thread.

    After the doctor has stopped an attempt it waits for the doctor: else the next one would begin at once.

    Attributes:
        on: Whether attempts start by themselves.
    """

    def __init__(self) -> None:
        self.on = True
        self._watch: OnsetWatch | None = None
        self._of: tuple[Expression, int] | None = None
        self._last: ProtocolState | None = None
        self._stopped: tuple[Expression, int] | None = None

    @property
    def ready(self) -> bool:
        """Whether the face at rest has been seen, so that the movement would start the attempt."""
        return self._watch is not None and self._watch.ready

    def waits(self, state: ProtocolState) -> bool:
        """Return whether an attempt starts by itself now, as soon as the picture is good and the patient begins."""
        self._note(state)
        return self.on and state.awaits_movement and _instruction(state) != self._stopped

    def see(self, state: ProtocolState, live: LiveObservation, rest: Landmarks | None) -> Onset | None:
        """Return the onset as soon as the movement has begun; nothing while the gate keeps from recording.

        Args:
            state: Of the protocol, in which `waits`.
            live: The next frame.
            rest: The recorded face at rest, None while there is none.
        """
        instruction = _instruction(state)
        if instruction is None:
            return None
        if self._watch is None or self._of != instruction:
            self._watch, self._of = OnsetWatch(instruction[0]), instruction
        self._watch.rest = rest
        landmarks = live.observation.landmarks
        if not live.verdict.recordable or landmarks is None:
            self._watch.restart()
            return None
        return self._watch.see(landmarks, live.frame.time_ns)

    def rest(self) -> None:
        """Stop watching; what was seen is forgotten."""
        self._watch = self._of = None

    def _note(self, state: ProtocolState) -> None:
        """Note the instruction to which the doctor has stopped an attempt."""
        before, self._last = self._last, state
        running = before is not None and before.phase in {Phase.COUNTDOWN, Phase.RECORDING}
        if running and before is not None and state.phase is Phase.INSTRUCTION and state.spoiled is None:
            self._stopped = _instruction(state) if state.expression is before.expression else None


class MovementWatch:
    """Lets attempts start by themselves: keeps the second before, and says on the panel what is waited for.

    Args:
        camera: Keeps the second before the movement.
        panel: Says what is waited for.

    Attributes:
        start: Whether and when an attempt starts.
        begun: The onset of the attempt that is being started, None where the doctor starts it.
    """

    def __init__(self, camera: CaptureCamera, panel: CapturePanel) -> None:
        self._camera = camera
        self._panel = panel
        self.start = AutoStart()
        self.begun: Onset | None = None

    def waits(self, session: CaptureSession) -> bool:
        """Return whether the attempt starts when the patient begins; not while a question is being answered."""
        return self.start.waits(session.state) and self._panel.can_start and not self._panel.skipping

    def see(self, session: CaptureSession, live: LiveObservation) -> None:
        """Look at the next frame, and start the attempt when the patient has begun."""
        waits, was_ready = self.waits(session), self.start.ready
        self._camera.remember(wanted=waits)
        if not waits:
            self.start.rest()
            self._panel.show_waiting("")
            return
        expression, rest = session.state.expression, session.examination.records.get(Expression.REST)
        self.begun = self.start.see(session.state, live, rest.rest.landmarks if rest is not None else None)
        if self.begun is not None:
            session.advance(MovementBegun(max(0, live.frame.time_ns - self.begun.began_ns)))
            self.begun = None
            return
        still = expression is Expression.REST or self.start.ready
        self._panel.show_waiting(
            say(f"examine.auto.{'rest' if expression is Expression.REST else 'ready'}")
            if still
            else say("examine.auto.not_yet")
        )
        if self.start.ready and not was_ready and expression not in {None, Expression.REST}:
            self._camera.ask(expression)


def _instruction(state: ProtocolState) -> tuple[Expression, int] | None:
    """Return which instruction the patient is given: the expression, and when it was given."""
    return None if state.expression is None else (state.expression, state.since_ns)
