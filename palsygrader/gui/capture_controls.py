"""What the doctor does on the capture page, by key or button, told to the session as events of the protocol."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from palsygrader.capture.events import (
    Accept,
    AddExpression,
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
from palsygrader.capture.protocol import Phase
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.gui.capture_camera import CaptureCamera
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.capture_notices import CaptureNotices
from palsygrader.gui.capture_panel import CapturePanel
from palsygrader.gui.capture_session import CaptureSession
from palsygrader.gui.pedal import mouse_button


class CaptureControls(QObject):
    """Keys and buttons of the capture page. An event that is not possible now is not told.

    Args:
        page: The page; its keys are bound here.
        head: Its head.
        panel: Its panel.
        notices: Its strip of notices.
        camera: Its camera; only a recording needs it.

    Attributes:
        session: The examination being recorded, None when there is none.
    """

    def __init__(
        self,
        *,
        page: QWidget,
        head: CaptureHead,
        panel: CapturePanel,
        notices: CaptureNotices,
        camera: CaptureCamera,
    ) -> None:
        super().__init__(page)
        self.session: CaptureSession | None = None
        self._page = page
        self._panel = panel
        self._notices = notices
        self._camera = camera
        self._bind_keys(page, head)
        self._pedal = self._bind(page, "", self._go_on)
        self._pedal_button: Qt.MouseButton | None = None
        head.paused.connect(self.pause_or_resume)
        head.finished.connect(self.finish)
        panel.primary_pressed.connect(self._press_primary)
        panel.retake_pressed.connect(self._retake)
        panel.skip_chosen.connect(self._skip)
        notices.repeat_wanted.connect(self.choose)

    def tell(self, event: Event) -> None:
        """Let an event happen, if it is possible now."""
        if self.session is not None and self.session.allows(type(event)):
            self.session.advance(event)

    def pause_or_resume(self) -> None:
        """Interrupt the visit, or go on with it."""
        if self.session is not None:
            self.tell(Resume() if self.session.state.phase is Phase.PAUSED else Pause())

    def finish(self) -> None:
        """End the visit; of the attempts under review the chosen one is kept."""
        self.tell(Finish(self._chosen_attempt()))

    def choose(self, expression: Expression) -> None:
        """Go to an expression; of the attempts under review the chosen one is kept."""
        self.tell(Choose(expression, self._chosen_attempt()))
        self._panel.take_focus()

    def add(self, expression: Expression) -> None:
        """Ask for one more expression."""
        self.tell(AddExpression(expression))

    def use_pedal(self, name: str) -> None:
        """Let a foot pedal do what the large button does; it never stops a recording, as Space does not.

        Args:
            name: The key or the button of the mouse that it sends (`gui.pedal`); empty for no pedal.
        """
        self._pedal_button = mouse_button(name)
        self._pedal.setKey(QKeySequence() if self._pedal_button is not None else QKeySequence(name))

    def press_mouse(self, button: Qt.MouseButton) -> bool:
        """Take a press of the mouse if it is the pedal's; return whether it was."""
        taken = self._pedal_button is not None and button == self._pedal_button
        if taken:
            self._go_on()
        return taken

    def _bind_keys(self, page: QWidget, head: CaptureHead) -> None:
        actions: Sequence[tuple[str, Callable[[], None]]] = (
            ("Space", self._do_primary),
            ("Return", self._do_primary),
            ("Esc", self._do_escape),
            ("R", self._repeat),
            ("1", partial(self._panel.press_reason, 0)),
            ("2", partial(self._panel.press_reason, 1)),
            ("S", self._panel.press_skip),
            ("P", self.pause_or_resume),
            ("M", head.toggle_mirror),
            ("G", head.toggle_ghost),
            ("V", head.toggle_voice),
            ("A", head.toggle_auto),
            ("Ctrl+Return", self.finish),
            ("Left", partial(self._step, -1)),
            ("Right", partial(self._step, 1)),
        )
        for keys, action in actions:
            self._bind(page, keys, action)

    @staticmethod
    def _bind(page: QWidget, keys: str, action: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(action)
        return shortcut

    def _do_primary(self) -> None:
        """Do the one thing that is next, or press the button the keyboard was moved to; never stop a recording."""
        focused = QApplication.focusWidget()
        on_page = isinstance(focused, QAbstractButton) and self._page.isAncestorOf(focused)
        if isinstance(focused, QAbstractButton) and on_page and not self._panel.is_primary(focused):
            focused.click()
            return
        self._go_on()

    def _go_on(self) -> None:
        """Do the one thing that is next, wherever the keyboard is."""
        session = self.session
        if session is None or self._panel.skipping:
            return
        if self._camera.working:
            self._notices.dismiss()
        match session.state.phase:
            case Phase.INSTRUCTION:
                self._start()
            case Phase.REVIEWING:
                self.tell(Accept(self._chosen_attempt()))
            case Phase.CHOOSING:
                self.finish()
            case Phase.PAUSED:
                self.tell(Resume())
            case _:
                pass

    def _press_primary(self) -> None:
        session = self.session
        if session is not None and session.state.phase in {Phase.COUNTDOWN, Phase.RECORDING, Phase.FINISHED}:
            self._do_escape()
        else:
            self._do_primary()

    def _do_escape(self) -> None:
        if self._panel.skipping:
            self._panel.ask_to_skip(asking=False)
        else:
            self.tell(Cancel())

    def _start(self) -> None:
        if self._camera.working and self._panel.can_start:
            self.tell(Start())

    def _retake(self) -> None:
        self.tell(Retake())

    def _skip(self, reason: SkipReason) -> None:
        self.tell(Skip(reason))

    def _repeat(self) -> None:
        """Make one more attempt, also at an expression that was kept before."""
        session = self.session
        if session is not None and session.state.phase is Phase.INSTRUCTION and session.state.attempts:
            self._start()
        else:
            self._panel.press_retake()

    def _step(self, step: int) -> None:
        """Go to the expression before or after."""
        session = self.session
        if session is None or self._panel.skipping:
            return
        expressions = session.state.expressions
        current = session.state.expression
        index = expressions.index(current) + step if current is not None else (0 if step > 0 else -1)
        self.tell(Choose(expressions[index % len(expressions)], self._chosen_attempt()))

    def _chosen_attempt(self) -> int | None:
        """Return the attempt the doctor has chosen of those that can be, None while another one is being made."""
        chosen = self._panel.chosen_attempt
        state = self.session.state if self.session is not None else None
        return chosen if state is not None and chosen in state.attempts and state.phase is not Phase.RECORDING else None
