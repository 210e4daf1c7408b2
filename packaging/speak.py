"""Speak lines of `spoken_words.py` (standard input) by a voice of SVOX Pico, a WAV each; run by `packaging/speech`."""

import argparse
import array
import sys
import wave
from pathlib import Path
from typing import Final

from py_nanotts import NanoTTS  # type: ignore[import-not-found]  # in an environment of its own

RATE_HZ: Final = 16_000
SPEED: Final = 0.9
"""A little slower than the voice speaks by itself: it gives instructions."""
LOUDEST: Final = 0.7
"""Highest sample of every sound, in parts of what the file can hold: as loud as the others."""
SILENT: Final = 200
"""Samples up to this are silence, which is cut off at both ends but for a rest."""
REST_S: Final = 0.05


def spoken(words: str, voice: str) -> bytes:
    """Return words as samples of 16 bits, one channel."""
    samples = array.array("h", NanoTTS().speak(words, voice=voice, speed=SPEED))
    loud = [number for number, sample in enumerate(samples) if abs(sample) > SILENT]
    if not loud:
        sys.exit(f"speak: nothing was spoken for {words!r}")
    rest = round(REST_S * RATE_HZ)
    kept = samples[max(loud[0] - rest, 0) : loud[-1] + rest]
    gain = LOUDEST * 32767 / max(map(abs, kept))
    return array.array("h", (round(sample * gain) for sample in kept)).tobytes()


def main() -> None:
    """Write every sound into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("voice", help="for example de-DE")
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for line in sys.stdin:
        name, words = line.rstrip("\n").split("\t")
        with wave.open(str(given.folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(spoken(words, given.voice))


if __name__ == "__main__":
    main()
