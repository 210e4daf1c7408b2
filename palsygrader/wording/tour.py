"""Words of the tour with the digital patient: each step is one sentence."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "tour.sign": "Tour",
    "tour.offer": (
        "New here? A tour of about five minutes leads through a visit of a demo patient. Your own patients are not "
        "touched."
    ),
    "tour.try": "Try it with the demo patient",
    "tour.not_now": "Not now",
    "tour.count": "Step {number} of {total}",
    "tour.next": "Next",
    "tour.skip": "Skip tour",
    "tour.close": "Close",
    "tour.stay": "Stay here",
    "tour.return": "Back to my patients",
    "tour.finish_first": "Finish the visit first; the tour then goes on by itself.",
    "tour.begin": "This demo patient is rendered and no real person: press N, or “{new_visit}”, to begin a visit.",
    "tour.record": "The digital patient plays the webcam: press Space to record the face at rest.",
    "tour.finish": "Go on through the nine expressions with Space, or press “{finish}” when you have seen enough.",
    "tour.branch": "Press a branch on the face map, or the up and down keys: its grade, pictures and reasons follow.",
    "tour.layers": "Press 1, 2 and 3 to lay landmarks, arrows and heat over the pictures.",
    "tour.scales": (
        "Open the tab “{scales}”: what the pictures can tell is proposed there, and you confirm or change it."
    ),
    "tour.report": "Press “{preview}” to see the report as it will be printed.",
    "tour.history": "Press “{history}” on the left to see the course of each branch over all visits.",
    "tour.end": "That was the tour; the help (F1) offers it again, and what was recorded stays in the demonstration.",
    "tour.skipped": "The tour is over; the help (F1) offers it again.",
    "tour.no_demonstration": (
        "The demonstration could not be opened. Check that the disk has free space and may be written."
    ),
}
