"""What still waits for the clinician before signing, in words."""

from collections.abc import Sequence
from typing import Final

from palsygrader import wording
from palsygrader.domain.examination import Examination
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales.sheet import GRADING_SCALES, scale_scores
from palsygrader.wording.lists import comma_list, sentences

_NAMED_ITEMS: Final = 3
"""So many missing items of a scale are named, the others counted."""


def waiting_words(to_confirm: int, to_set: int) -> str:
    """Return how many items wait to be confirmed and to be set, empty when none does."""
    counts = {"to_confirm": to_confirm, "to_set": to_set}
    return comma_list(wording.say(f"review.sign.{name}", count=count) for name, count in counts.items() if count)


def incomplete_words(examination: Examination) -> str:
    """Return which scales are not complete and what is missing, empty when all `GRADING_SCALES` are.

    Where they are, the others are not asked about: nobody needs them to sign.
    """
    incomplete = {scale: score.missing for scale, score in scale_scores(examination).items() if score.missing}
    needed = [
        wording.say("review.sign.incomplete", scale=wording.of(scale), items=_named(scale, items))
        for scale, items in incomplete.items()
        if scale in GRADING_SCALES
    ]
    others = comma_list(wording.of(scale) for scale in incomplete if scale not in GRADING_SCALES)
    also = [wording.say("review.sign.incomplete_also", scales=others)] if needed and others else []
    return sentences((*needed, *also))


def _named(scale: Scale, items: Sequence[str]) -> str:
    names = comma_list(wording.say(f"scale.{scale}.{item}") for item in items[:_NAMED_ITEMS])
    more = len(items) - _NAMED_ITEMS
    return wording.say("review.sign.more_items", items=names, count=more) if more > 0 else names
