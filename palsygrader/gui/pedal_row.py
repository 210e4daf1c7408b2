"""The row of the settings that learns which key the foot pedal sends."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from palsygrader.gui import theme
from palsygrader.gui.layouts import button, column, row, words
from palsygrader.gui.pedal import is_modifier, mouse_button, pedal_of_key, pedal_of_mouse, pedal_words
from palsygrader.gui.setting_rows import SettingRow
from palsygrader.wording import say

_KEYS: Final = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class PedalRow(SettingRow):
    """Learns by being shown: after its button is pressed, the next key or button of the mouse is the pedal's.

    Attributes:
        learn: Begins to learn, or gives it up.
        clear: Forgets the pedal.
    """

    def __init__(self, name: str) -> None:
        field = QWidget()
        self._known = words()
        self.learn = button(say("settings.pedal.learn"))
        self.learn.setCheckable(True)
        self.clear = button(say("settings.pedal.clear"), "quiet")
        super().__init__(name, field)
        field.setLayout(column(self._known, row(self.learn, self.clear, None), spacing=theme.GRID_PX // 2))
        self._known.setMinimumHeight(theme.TARGET_PX)
        self.learn.toggled.connect(self._show_learning)
        self.learn.installEventFilter(self)
        self.clear.clicked.connect(lambda: self.chosen.emit(""))

    @property
    def known(self) -> str:
        """What the pedal sends, in words."""
        return self._known.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pedal's key before it means anything else."""
        if watched is not self.learn or not self.learn.isChecked():
            return False
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._take_key(event)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            pedal = pedal_of_mouse(event.button())
            if pedal is not None:
                self._take(pedal)
            return pedal is not None
        if event.type() == QEvent.Type.FocusOut:
            self.learn.setChecked(False)
        return False

    def _take_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.learn.setChecked(False)
            return
        if is_modifier(event.key()):
            return
        pedal = pedal_of_key(event.key(), event.modifiers())
        if pedal is None:
            keys = pedal_words(event.keyCombination())
            self.learn.setChecked(False)
            self.show_problem(say("settings.pedal.taken", keys=keys))
            return
        self._take(pedal)

    def _take(self, pedal: str) -> None:
        self.learn.setChecked(False)
        self.chosen.emit(pedal)

    def _show_learning(self, learning: bool) -> None:  # noqa: FBT001 - a slot
        self.learn.setText(say("settings.pedal.press" if learning else "settings.pedal.learn"))
        if learning:
            self.show_problem("")

    def _put(self, value: object) -> None:
        pedal = str(value)
        if not pedal:
            known = say("settings.pedal.none")
        elif mouse_button(pedal) is not None:
            known = say(f"settings.pedal.{pedal.replace(':', '.')}")
        else:
            known = say("settings.pedal.key", keys=pedal_words(pedal))
        self._known.setText(known)
        self.clear.setVisible(bool(pedal))
