"""What a foot pedal sends: pedals act as a keyboard with one key, or as a mouse with one button."""

from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MOUSE: Final = {
    "mouse:middle": Qt.MouseButton.MiddleButton,
    "mouse:back": Qt.MouseButton.BackButton,
    "mouse:forward": Qt.MouseButton.ForwardButton,
}
"""Buttons that mean nothing in the program, by the name they are kept under."""
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_unknown,
    }
)
_TAKEN: Final = frozenset(
    {
        *("Space", "Return", "Enter", "Esc", "Tab", "Shift+Tab", "Backspace", "Del", "Ins", "Home", "End"),
        *("Left", "Right", "Up", "Down", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Menu", "F1", "?"),
        *("R", "S", "P", "M", "G", "V", "A", "N", *"0123456789"),
    }
)
"""Keys that mean something while recording, in the whole window, or where words are typed."""
_OF_WORDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""Keys with these belong to the window and its menus."""


def is_modifier(key: int) -> bool:
    """Return whether a key says nothing alone, as Shift."""
    return key in _MODIFIERS


def pedal_of_key(key: int, modifiers: Qt.KeyboardModifier) -> str | None:
    """Return the name a pedal's key is kept under, None where the key means something already.

    Args:
        key: Of Qt.
        modifiers: Held with it.
    """
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    name = QKeySequence(QKeyCombination(held, Qt.Key(key))).toString(QKeySequence.SequenceFormat.PortableText)
    if not name or name in _TAKEN or held & _OF_WORDS:
        return None
    return name


def pedal_of_mouse(button: Qt.MouseButton) -> str | None:
    """Return the name a pedal's button of the mouse is kept under, None where it means something already."""
    return next((name for name, known in _MOUSE.items() if known == button), None)


def mouse_button(pedal: str) -> Qt.MouseButton | None:
    """Return the button of the mouse of a pedal, None where it sends a key or there is none."""
    return _MOUSE.get(pedal)


def pedal_words(pedal: str | QKeyCombination) -> str:
    """Return how a pedal's key is called on this computer; a button of the mouse as `settings.pedal.<name>` says."""
    return QKeySequence(pedal).toString(QKeySequence.SequenceFormat.NativeText)
