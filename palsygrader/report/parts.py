"""The parts of a report: plain values, worded and ready to lay out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.comparison import Method
from palsygrader.domain.examination import Picture
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.severity import Severity


class ReportKind(StrEnum):
    """What is printed of a visit."""

    CLINICAL = "clinical"
    PATIENT = "patient"
    TEACHING = "teaching"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The clinic's letterhead.

    Attributes:
        lines: Line by line; the first one is the clinic's name.
        logo: A PNG (`report.logo`), empty for none.
    """

    lines: tuple[str, ...] = ()
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class BranchRow:
    """One branch in the table of severities.

    Attributes:
        branch: Name of the branch.
        region: What it moves.
        standing: The grade that stands, None when there is none.
        function: P in percent, or a dash.
        interval: 90 % interval of P, or empty.
        model: The program's grade, or the word for none.
        model_range: The grades its interval reaches, empty where it reaches no other.
        clinician: The clinician's grade, or a dash.
        change: Change since the last visit.
        remark: Why it is withheld, why the clinician differs, what it rests on.
    """

    branch: str
    region: str
    standing: Severity | None
    function: str
    interval: str
    model: str
    model_range: str
    clinician: str
    change: str
    remark: str


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """One global grade or questionnaire: its name, its value, and how that comes about or what is missing."""

    name: str
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A face cropped from a frame, never mirrored.

    Attributes:
        picture: Shape (height, width, 3), RGB, read-only.
        points_ratio: Shape (68, 2): landmarks in parts of the crop's width and height, from its top left.
        label: Words, and the place of their middle as those of the landmarks; None without any.
    """

    picture: Picture
    points_ratio: NDArray[np.float64]
    label: tuple[str, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """One quantity measured on both sides.

    Attributes:
        name: Of the quantity.
        words: Value with unit per side.
        shares: Length of the bar per side, 0..1 of the longest.
        with_noise: Whether a value is given with its noise.
    """

    name: str
    words: Mapping[Side, str]
    shares: Mapping[Side, float]
    with_noise: bool


@dataclass(frozen=True, slots=True)
class PairPart:
    """What one expression showed: pictures at rest and at its peak (at rest one picture), main excursion, remarks.

    The timing has a line for each side, one for both where neither was timed, and is empty for a photograph.
    """

    name: str
    pictures: tuple[PicturePart, ...]
    captions: tuple[str, ...]
    bar: Bar | None
    remarks: tuple[str, ...]
    timing: str


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A branch at one visit.

    Attributes:
        day: Date of the visit.
        function_percent: P, 0..100.
        interval_percent: 90 % interval of P, None when there is none.
        detectable_points: Smallest detectable change of P, None where it was not measured.
        method: What measured it.
        comparable: Measured with the same method as this visit.
        signed: The visit is signed.
        standing: The grade that stands.
        decided: The clinician set it.
    """

    day: date
    function_percent: float
    interval_percent: tuple[float, float] | None
    detectable_points: float | None
    method: Method
    comparable: bool
    signed: bool
    standing: Severity | None
    decided: bool


@dataclass(frozen=True, slots=True)
class Trend:
    """A branch over the visits, oldest first, and the treatments between them: their days and short words."""

    branch: str
    points: tuple[TrendPoint, ...]
    treatments: tuple[tuple[date, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision of the clinician beside the program's value."""

    item: str
    model: str
    clinician: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class AddendumPart:
    """What was added after signing: a head that says by whom and when, the text, and both in one line."""

    head: str
    text: str
    line: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A whole report.

    Attributes:
        title: For the reader and the file.
        author: Who signed, or is examining.
        subject: One line for the file.
        created_at: When the report was made, timezone-aware; the only clock the file knows.
        foot: At the foot of every page: when and with what it was made.
        running_title: Patient and visit, on every page.
        letterhead: Of the clinic.
        draft: Not signed.
        status: Signed by whom and when, or that it is a draft.
        signature: The electronic signature on one line, empty on a draft.
        identity: Who was examined, by whom and when.
        history: Of the palsy, and what was recorded.
        affected_side: The weak side.
        side_note: The weak side in words.
        severities: The grade that stands per branch.
        branches: Table of branches.
        branch_note: How to read it.
        change_label: Heading of the change, with the day of the visit it is counted from, and that it is not signed.
        scales: Global grades.
        scale_note: What is still to be confirmed; may be empty.
        questionnaires: Those the patient filled in, wholly or in part.
        warnings: Observations that need attention.
        notes: The clinician's notes.
        pairs: One per recorded expression.
        pair_note: Units and calibration.
        trends: One per branch with a value at two visits or more; empty at a first visit.
        trend_note: How to read the change.
        decisions: What the clinician decided differently or anew.
        confirmed: Items taken over unchanged, in one sentence; may be empty.
        method: Versions and settings.
        limits: What the report cannot say.
        addenda: What was added after signing, oldest first.
        readings: A line for each second reading.
        treatments: A line for each dated treatment, where `history` tells only some of them.
    """

    title: str
    author: str
    subject: str
    created_at: datetime
    foot: str
    running_title: str
    letterhead: Letterhead
    draft: bool
    status: str
    signature: str
    identity: tuple[Fact, ...]
    history: tuple[Fact, ...]
    affected_side: AffectedSide
    side_note: str
    severities: Mapping[Branch, Severity | None]
    branches: tuple[BranchRow, ...]
    branch_note: str
    change_label: str
    scales: tuple[ScaleRow, ...]
    scale_note: str
    questionnaires: tuple[ScaleRow, ...]
    warnings: tuple[str, ...]
    notes: str
    pairs: tuple[PairPart, ...]
    pair_note: str
    trends: tuple[Trend, ...]
    trend_note: str
    decisions: tuple[DecisionRow, ...]
    confirmed: str
    method: tuple[Fact, ...]
    limits: tuple[str, ...]
    addenda: tuple[AddendumPart, ...] = ()
    readings: tuple[str, ...] = ()
    treatments: tuple[str, ...] = ()
