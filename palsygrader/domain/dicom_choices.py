"""What of a visit is made for a hospital, and what is kept of it where nobody is to know whose it is."""

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """A kind of object; the values are those of settings and command line."""

    PHOTOGRAPHS = "photographs"
    VIDEO = "video"
    PDF = "pdf"
    SR = "sr"


USUAL_KINDS: Final = (Kind.PHOTOGRAPHS, Kind.PDF, Kind.SR)
"""All but videos."""


class KeptDates(StrEnum):
    """What becomes of dates and times when who it is must not be told."""

    REMOVED = "removed"
    SHIFTED = "shifted"  # all of one patient by the same number of days: what lies between visits is kept
    KEPT = "kept"


class KeptFaces(StrEnum):
    """What becomes of faces when who it is must not be told."""

    DRAWN = "drawn"  # lines through the landmarks in the place of the photograph
    RECOGNISABLE = "recognisable"  # the photograph; flagged so
