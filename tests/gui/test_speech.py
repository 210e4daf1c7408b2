"""What is spoken when; every instruction has its sound; nothing is spoken where that is not wanted."""

import sys
import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.capture.events import Cancel, Choose, Observed, Start
from palsygrader.capture.gate import Verdict
from palsygrader.capture.protocol import Phase, Protocol
from palsygrader.domain.expressions import COUNTDOWN_S, RECORDING_S, Expression
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.speech import CUES, Speaker
from palsygrader.gui.speech_cues import SpeechCues
from palsygrader.settings import bundled, translations
from palsygrader.wording import say
from palsygrader.wording.language import LANGUAGES, speaking
from tests.gui.capture_examples import examination
from tests.gui.capture_pages import MakePage, in_phase, pages, session_of, until

STEP_NS = 100_000_000
SPOKEN = ("en", "de", "es")


GOOD = Observed(Verdict(recordable=True, issue=None))


def said_in(expression: Expression, *, cancel_after_s: float | None = None) -> list[str]:
    """Return what is said from the start of a recording to its end; a dash is silence."""
    protocol, cues, said = Protocol(examination(), 0), SpeechCues(), []
    protocol.advance(Choose(expression), 0)
    protocol.advance(GOOD, STEP_NS)
    protocol.advance(Start(), STEP_NS)
    for step in range(2, round((COUNTDOWN_S + RECORDING_S) * 10) + 20):
        now_ns = step * STEP_NS
        if cancel_after_s is not None and step == round(10 * cancel_after_s):
            protocol.advance(Cancel(), now_ns)
        else:
            protocol.advance(GOOD, now_ns)
        words = cues.next(protocol.state, now_ns)
        if words is not None:
            said.append(words or "-")
    return said


def test_the_instruction_comes_first_then_when_to_move_and_to_let_go() -> None:
    assert said_in(Expression.SNARL) == ["snarl", "now", "relax", "-"]


def test_at_rest_nobody_is_asked_to_move() -> None:
    assert said_in(Expression.REST) == ["rest", "-"]


def test_what_is_cancelled_is_silenced() -> None:
    assert said_in(Expression.SNARL, cancel_after_s=COUNTDOWN_S / 2) == ["snarl", "-"]


class Listener(Speaker):
    """Keeps what it is to say."""

    def __init__(self) -> None:
        super().__init__(Path())
        self.said: list[str] = []

    def say(self, name: str) -> None:
        if not self.muted:
            self.said.append(name)


make_page = pytest.fixture(pages)


@pytest.mark.parametrize("on", [True, False])
def test_the_page_speaks_as_the_settings_want(qtbot: QtBot, make_page: MakePage, *, on: bool) -> None:
    page, listener = make_page(spoken=on), Listener()
    listener.muted = page._speaker.muted
    page._speaker = listener
    until(qtbot, lambda: session_of(page).allows(Start))
    session_of(page).advance(Start())
    until(qtbot, in_phase(page, Phase.RECORDING))
    assert listener.said == (["rest"] if on else [])


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("name", [*(e.value for e in Expression), *CUES])
def test_every_instruction_and_cue_has_a_sound_of_some_seconds(name: str, language: str) -> None:
    with wave.open(str(bundled("resources", "speech", language, f"{name}.wav"))) as sound:
        assert 0.5 < sound.getnframes() / sound.getframerate() < 4.5
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        samples = array("h", sound.readframes(sound.getnframes()))
    loudest = max(map(abs, samples)) / 2**15
    assert 0.4 < loudest < 0.9  # heard in a room, and nothing cut off


@pytest.mark.parametrize("language", SPOKEN)
def test_every_sound_has_its_words(language: str) -> None:
    with speaking(language, translations()):
        assert all(say(f"expression.{expression}.spoken").endswith(".") for expression in Expression)
    files = {file.stem for file in Path(bundled("resources", "speech", language)).glob("*.wav")}
    assert files == {*(e.value for e in Expression), *CUES}


def test_a_language_without_a_free_voice_is_silent(qtbot: QtBot) -> None:
    silent = set(LANGUAGES) - set(SPOKEN)
    assert silent == {"zh"}
    for language in silent:
        assert not Speaker(bundled("resources", "speech") / language).has_voice


def test_a_computer_without_a_loudspeaker_is_silent_and_well(qtbot: QtBot, tmp_path: Path) -> None:
    speaker = Speaker(tmp_path)
    speaker.say("rest")
    speaker.stop()


def test_the_voice_is_turned_off_and_on_by_its_button(qtbot: QtBot) -> None:
    head = CaptureHead()
    qtbot.addWidget(head)
    told: list[bool] = []
    head.voiced.connect(told.append)
    head.show_voice(on=False, possible=True)
    head.toggle_voice()
    assert told == [False, True]


def test_a_computer_without_libraries_for_sound_has_no_voice_and_is_silent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # to import it raises ImportError
    speaker = Speaker(bundled("resources", "speech", "en"))
    voice = [speaker.has_voice]
    speaker.wake()
    assert [*voice, speaker.has_voice] == [True, False]
    speaker.say("rest")
    speaker.stop()
