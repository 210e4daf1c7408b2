"""What is told of a correction of landmarks in force."""

from palsygrader import wording
from palsygrader.domain.correction import Correction
from palsygrader.wording.days import moment_words


def correction_words(key: str, correction: Correction) -> str:
    """Return by whom, when and why points were corrected; of a copy without names and days, only how many.

    Args:
        key: Of a sentence of the catalogue.
        correction: In force.
    """
    count = len(correction.points)
    points = wording.say("correction.points_one" if count == 1 else "correction.points", count=count)
    if not correction.clinician and not correction.reason:
        return wording.say("correction.nameless", points=points)
    return wording.say(
        key,
        clinician=correction.clinician or wording.say("correction.note.nobody"),
        when=moment_words(correction.corrected_at.astimezone()),
        points=points,
        reason=correction.reason,
    )
