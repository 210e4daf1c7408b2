"""An addendum: what a clinician adds to a visit after it was signed, without changing it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Addendum:
    """One addendum; it is never changed and never removed.

    Attributes:
        author: Who wrote and so signs it, not blank.
        written_at: When, by the computer's clock, timezone-aware.
        text: What is added, not blank.

    Raises:
        ValueError: Author or text is blank.
    """

    author: str
    written_at: datetime
    text: str

    def __post_init__(self) -> None:
        """Refuse what says nothing, or nobody says."""
        if not self.author.strip() or not self.text.strip():
            message = "an addendum has an author and a text"
            raise ValueError(message)
