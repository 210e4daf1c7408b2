"""What of a visit is made for DICOM, and what a nameless object keeps."""

from enum import StrEnum


class Kind(StrEnum):
    """A kind of object; the values are those of settings and command line."""

    PHOTOGRAPHS = "photographs"
    VIDEO = "video"
    PDF = "pdf"
    SR = "sr"


class KeptDates(StrEnum):
    """What becomes of dates and times when who it is must not be told."""

    REMOVED = "removed"
    SHIFTED = "shifted"  # all of one export by the same number of days: what lies between visits is kept
    KEPT = "kept"


class KeptFaces(StrEnum):
    """What becomes of faces when who it is must not be told."""

    DRAWN = "drawn"  # lines through the landmarks in the place of the photograph
    RECOGNISABLE = "recognisable"  # the photograph; flagged so
