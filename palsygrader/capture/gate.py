"""Whether the live picture may be recorded: a steady verdict with one plain reason at a time."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from palsygrader.domain.examination import QualityIssue
from palsygrader.domain.face import Region, Side
from palsygrader.errors import ProtocolError
from palsygrader.vision.framing import framing_issue
from palsygrader.vision.quality import (
    MAX_BRIGHTNESS_PERCENT,
    MAX_LIGHT_RATIO,
    MAX_PITCH_DEG,
    MAX_ROLL_DEG,
    MAX_YAW_DEG,
    MIN_BRIGHTNESS_PERCENT,
    FrameQuality,
    issues,
)
from palsygrader.wording import capitalised, of, say
from palsygrader.wording.numbers import decimal

NEVER_TOLERATED: Final = frozenset({QualityIssue.NO_FACE, QualityIssue.SEVERAL_FACES})
"""Nothing is ever recorded with these, whatever the doctor decides."""
LEAVE_MARGIN_RATIO: Final = 0.15
"""A reason is gone when its limit is kept with this much to spare, so that it doesn't flicker at the limit."""
ENTER_NS: Final = 200_000_000
"""A reason counts once it has lasted this long; those of `NEVER_TOLERATED` count at once."""
LEAVE_NS: Final = 300_000_000
"""A reason is gone once it has been absent this long."""
NUMBER_HELD_NS: Final = 500_000_000
"""Number and direction of a reason are renewed this often, so that they can be read."""
LOST_NS: Final = 300_000_000
"""No face or two faces for this long spoil a running recording; a detector may miss a face for a frame or two."""


class Direction(StrEnum):
    """Where the face is turned, tilted or shifted to; left and right are the patient's own."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says about the live picture.

    Attributes:
        recordable: Whether a recording may start.
        issue: The one reason to tell: why not, or, when `recordable`, what the doctor chose to tolerate.
        spoils: The reason for which a running recording has to end; None nearly always.
        amount: Size of the issue in its own unit (degrees, percent, ratio), None where a number says nothing.
        limit: The limit of `amount`.
        direction: Where the face is turned, tilted or shifted to; for uneven light the darker side.
        region: For a covered face, which region.
        side: For a covered face, on which side; None for the chin.
    """

    recordable: bool
    issue: QualityIssue | None
    spoils: QualityIssue | None = None
    amount: float | None = None
    limit: float | None = None
    direction: Direction | None = None
    region: Region | None = None
    side: Side | None = None


class Gate:
    """Turns the quality of each frame into a verdict that does not flicker.

    Args:
        tolerated: Issues the doctor chose to record with; see `tolerate`.
    """

    def __init__(self, tolerated: frozenset[QualityIssue] = frozenset()) -> None:
        self._tolerated = tolerated - NEVER_TOLERATED
        self._told: QualityIssue | None = QualityIssue.NO_FACE
        self._told_seen_ns: int | None = None
        self._first_seen_ns: dict[QualityIssue, int] = {}
        self._numbers = Verdict(recordable=False, issue=QualityIssue.NO_FACE)
        self._numbers_ns: int | None = None

    @property
    def tolerated(self) -> frozenset[QualityIssue]:
        """What does not keep the doctor from recording."""
        return self._tolerated

    def tolerate(self, issue: QualityIssue) -> None:
        """Record in spite of an issue from now on, as the doctor decides; it is still told.

        Raises:
            ProtocolError: `capture.not_tolerable` for no face or several faces.
        """
        if issue in NEVER_TOLERATED:
            raise ProtocolError("capture.not_tolerable")
        self._tolerated |= {issue}

    def update(self, quality: FrameQuality, time_ns: int) -> Verdict:
        """Return the verdict after one more frame.

        Args:
            quality: Of the frame.
            time_ns: When the frame was taken; must not go back.
        """
        seen = _issues(quality)
        self._first_seen_ns = {issue: self._first_seen_ns.get(issue, time_ns) for issue in seen}
        lasting = [
            issue for issue in seen if issue in NEVER_TOLERATED or time_ns - self._first_seen_ns[issue] >= ENTER_NS
        ]
        first = min(lasting, key=self._rank, default=None)
        if self._told_seen_ns is None or self._told in (*seen, *_issues(quality, margin_ratio=LEAVE_MARGIN_RATIO)):
            self._told_seen_ns = time_ns
        gone = self._told is None or time_ns - self._told_seen_ns >= LEAVE_NS
        if gone or (first is not None and self._told is not None and self._rank(first) < self._rank(self._told)):
            self._tell(first, time_ns)
        if self._numbers_ns is None or time_ns - self._numbers_ns >= NUMBER_HELD_NS:
            self._numbers, self._numbers_ns = _numbers(self._told, quality), time_ns
        return replace(
            self._numbers,
            recordable=self._told is None or self._told in self._tolerated,
            spoils=next((issue for issue in seen if self._spoils(issue, time_ns)), None),
        )

    def _rank(self, issue: QualityIssue) -> tuple[bool, int]:
        return issue in self._tolerated, list(QualityIssue).index(issue)

    def _tell(self, issue: QualityIssue | None, time_ns: int) -> None:
        if issue is not self._told:
            self._numbers_ns = None
        self._told = issue
        self._told_seen_ns = time_ns

    def _spoils(self, issue: QualityIssue, time_ns: int) -> bool:
        return issue in NEVER_TOLERATED and time_ns - self._first_seen_ns[issue] >= LOST_NS


def sentence(verdict: Verdict) -> str:
    """Return what to say to the patient, one short line."""
    if verdict.issue is None:
        return say("capture.gate.good")
    if verdict.issue is QualityIssue.COVERED and verdict.region is not None:
        return say("capture.gate.covered.region", region=_place(verdict.region, verdict.side, "capture.your"))
    key = f"capture.gate.{verdict.issue}"
    return say(key if verdict.direction is None else f"{key}.{verdict.direction}")


def detail(verdict: Verdict) -> str:
    """Return the reason for the doctor, with its number where there is one; empty when all is well."""
    if verdict.issue is None:
        return ""
    if verdict.issue is QualityIssue.COVERED and verdict.region is not None:
        return say("capture.detail.covered.region", region=_place(verdict.region, verdict.side, "side"))
    if verdict.amount is None or verdict.limit is None:
        return capitalised(of(verdict.issue))
    decimals = 1 if verdict.issue is QualityIssue.UNEVEN_LIGHT else 0
    return say(
        f"capture.detail.{verdict.issue}",
        amount=decimal(verdict.amount, decimals),
        limit=decimal(verdict.limit, decimals),
        direction=say(f"capture.direction.{verdict.direction}") if verdict.direction is not None else "",
    )


def _place(region: Region, side: Side | None, whose: str) -> str:
    return of(region) if side is None else f"{say(f'{whose}.{side}')} {of(region)}"


def _numbers(issue: QualityIssue | None, quality: FrameQuality) -> Verdict:
    """Return the verdict with the numbers of an issue; without them when this frame shows no face."""
    told = Verdict(recordable=False, issue=issue)
    match issue:
        case QualityIssue.OFF_CENTRE:
            told = replace(told, direction=_shift(quality))
        case QualityIssue.TURNED:
            told = _pose(told, quality.yaw_deg, MAX_YAW_DEG, Direction.LEFT, Direction.RIGHT)
        case QualityIssue.TILTED:
            told = _pose(told, quality.roll_deg, MAX_ROLL_DEG, Direction.LEFT, Direction.RIGHT)
        case QualityIssue.NODDED:
            told = _pose(told, quality.pitch_deg, MAX_PITCH_DEG, Direction.UP, Direction.DOWN)
        case QualityIssue.TOO_DARK:
            told = replace(told, amount=quality.brightness_percent, limit=MIN_BRIGHTNESS_PERCENT)
        case QualityIssue.TOO_BRIGHT:
            told = replace(told, amount=quality.brightness_percent, limit=MAX_BRIGHTNESS_PERCENT)
        case QualityIssue.UNEVEN_LIGHT if quality.light_ratio is not None:
            darker = Direction.RIGHT if quality.light_ratio > 1.0 else Direction.LEFT
            ratio = max(quality.light_ratio, 1.0 / quality.light_ratio)
            told = replace(told, amount=ratio, limit=MAX_LIGHT_RATIO, direction=darker)
        case QualityIssue.COVERED:
            told = replace(told, region=quality.covered_region, side=quality.covered_side)
    return told


def _pose(told: Verdict, angle_deg: float | None, limit_deg: float, above: Direction, below: Direction) -> Verdict:
    if angle_deg is None:
        return told
    return replace(told, amount=abs(angle_deg), limit=limit_deg, direction=above if angle_deg > 0 else below)


def _issues(quality: FrameQuality, margin_ratio: float = 0.0) -> tuple[QualityIssue, ...]:
    """Return what is wrong with a live picture, in the order in which it is told: also a face that leaves the oval."""
    found = issues(quality, margin_ratio)
    outside = framing_issue(quality.framing, margin_ratio) if quality.framing is not None else None
    return tuple(issue for issue in QualityIssue if issue in found or issue is outside)


def _shift(quality: FrameQuality) -> Direction | None:
    """Return where the head is shifted to in the oval; the image's right is the patient's left."""
    x_ratio, y_ratio = quality.offset_x_ratio, quality.offset_y_ratio
    if quality.framing is not None:
        x_ratio, y_ratio = quality.framing.x_ratio, quality.framing.y_ratio
    if x_ratio is None or y_ratio is None:
        return None
    if abs(x_ratio) >= abs(y_ratio):
        return Direction.LEFT if x_ratio > 0 else Direction.RIGHT
    return Direction.DOWN if y_ratio > 0 else Direction.UP
