"""A draft: what a clinician has begun to write about a visit and has neither added nor discarded."""

from dataclasses import dataclass
from typing import Final

ADDENDUM: Final = "addendum"
"""The place of a draft that is to become an addendum; a draft of a decision has the decision's key."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft; it is no part of the visit and is signed by nobody.

    Attributes:
        place: `ADDENDUM`, or the key of the item that is being decided, for example `"branch.temporal"`.
        text: What is written so far.
        author: Who was to sign it, as far as that is written; may be blank.
        value: The value chosen so far for an item, None without one.
    """

    place: str
    text: str
    author: str = ""
    value: int | None = None
