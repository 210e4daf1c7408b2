"""A second reading: what another person graded of a visit without seeing the program's or anybody else's grades."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from palsygrader.domain.face import Branch
from palsygrader.domain.severity import Severity


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of one visit by one reader; once finished it never changes.

    Attributes:
        reader: Who, not blank.
        begun_at: When, timezone-aware.
        severities: The grade of each branch that was set; open ones are left out.
        house_brackmann: Grade of the whole face, None where it was left open.
        items: Value per Sunnybrook item that was set, by its decision key, for example `"sunnybrook.rest_eye"`.
        finished_at: When it was finished, timezone-aware; None while it can be changed.
        reading_id: Its address in the archive.
    """

    reader: str
    begun_at: datetime
    severities: Mapping[Branch, Severity] = field(default_factory=dict)
    house_brackmann: Severity | None = None
    items: Mapping[str, int] = field(default_factory=dict)
    finished_at: datetime | None = None
    reading_id: str = field(default_factory=lambda: uuid4().hex)

    @property
    def finished(self) -> bool:
        """Whether it is finished and so never changes."""
        return self.finished_at is not None

    @property
    def open_count(self) -> int:
        """How many of the branches and the whole face are left open."""
        return len(Branch) - len(self.severities) + (self.house_brackmann is None)
