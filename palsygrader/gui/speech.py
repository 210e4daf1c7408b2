"""Speaks the instructions and the cues of a recording, from sound files that come with the program."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl

from palsygrader import logs

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

CUES: Final = ("now", "relax")
"""Spoken when the patient is to move, and to let go."""


class Speaker(QObject):
    """Plays one file at a time; a new one stops the one before.

    Silent where the computer has no loudspeaker, or lacks the system's libraries for sound.

    Args:
        folder: Of the sounds, one WAV per expression and cue.
        parent: Owner.

    Attributes:
        muted: Whether nothing is spoken.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._sounds: dict[str, QSoundEffect] = {}
        self._deaf = False
        self.muted = False

    @property
    def has_voice(self) -> bool:
        """Whether there are sounds, which is not so in every language, and they can be played."""
        return self._folder.is_dir() and not self._deaf

    def wake(self) -> None:
        """Load the system's sound, before threads load libraries of their own.

        Messages that Qt writes while it loads a plug-in may wait for Python, which waits for the plug-in where it loads
        a library itself at that moment.
        """
        if self.has_voice:
            try:
                from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - not before the first visit
            except ImportError as error:  # a visit needs no sound
                logs.failure("speech.no_sound", error)
                self._deaf = True
            else:
                QMediaDevices.audioOutputs()

    def say(self, name: str) -> None:
        """Speak an instruction, by the identifier of its expression, or a cue."""
        self.stop()
        if self.muted:
            return
        self.wake()
        if self.has_voice and (sound := self._sound(name)) is not None:
            sound.play()

    def stop(self) -> None:
        """Be silent."""
        for sound in self._sounds.values():
            if sound.isPlaying():
                sound.stop()

    def _sound(self, name: str) -> "QSoundEffect | None":
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - not before the first visit

        if not QMediaDevices.audioOutputs():
            return None
        if name not in self._sounds:
            file = self._folder / f"{name}.wav"
            if not file.is_file():
                logs.note("speech.missing", kind=name)
                return None
            sound = QSoundEffect(self)
            sound.setSource(QUrl.fromLocalFile(str(file)))
            self._sounds[name] = sound
        return self._sounds[name]
