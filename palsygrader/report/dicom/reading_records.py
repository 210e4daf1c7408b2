"""Read the measurements and key frames of each expression out of a structured report and its images."""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import ExpressionRecord, KeyFrame, Picture, QualityFlag, QualityIssue
from palsygrader.domain.expressions import MAX_ATTEMPTS, Expression
from palsygrader.domain.face import LANDMARK_COUNT, Region, Side
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.report.dicom.content_tree import Item, Unreadable
from palsygrader.report.dicom.reading_grade import side_of
from palsygrader.report.dicom.standard_codes import FINDING, STANDARD_DEVIATION, UNITS

T = TypeVar("T", bound=np.generic)
_UNIT_OF: Final[Mapping[str, Unit]] = {code.value: unit for unit, code in UNITS.items()}
_NO_PICTURE: Final = np.zeros((1, 1, 3), np.uint8)
_NO_PICTURE.flags.writeable = False


def record_of(group: Item, picture: Callable[[str], Picture | None]) -> tuple[ExpressionRecord, tuple[Moment, ...]]:
    """Return what was measured of an expression, and of which key frames the picture is missing.

    The course of a recording is not in a report: the record has its key frames alone, one where both are the same.

    Args:
        group: Its measurement group.
        picture: Returns the picture of a SOP Instance UID, None where it is not there.

    Raises:
        Unreadable: Something is missing or wrong.
    """
    expression = Expression(group.one(FINDING).member("expression"))
    frames = {Moment(item.code.rpartition(".")[2]): item for item in group.all("dicom.moment")}
    if set(frames) != set(Moment):
        raise Unreadable("dicom.moment")
    attempt = group.one("dicom.attempt").whole_number
    if not 1 <= attempt <= MAX_ATTEMPTS:
        raise Unreadable("dicom.attempt")
    key_frames = {moment: _key_frame(item, picture) for moment, item in frames.items()}
    moved = {moment: _movement(item) for moment, item in frames.items()}
    course = [moment for moment in Moment if moved[moment] is not None]
    if len({key_frames[moment].time_ms for moment in course}) < len(course):
        course = [Moment.PEAK]
    course.sort(key=lambda moment: key_frames[moment].time_ms)
    record = ExpressionRecord(
        expression=expression,
        attempt=attempt,
        media_id=None,
        rest=key_frames[Moment.REST],
        peak=key_frames[Moment.PEAK],
        times_ms=_read_only(np.array([key_frames[moment].time_ms for moment in course])),
        points_px=_read_only(np.array([key_frames[m].landmarks.points_px for m in course], dtype=np.float32)),
        movement_percent=_read_only(np.array([moved[moment] for moment in course], dtype=np.float64).T),
        measurements=tuple(_measurement(item, expression) for item in group.items if _is_quantity(item)),
        quality=tuple(_quality(item, expression) for item in group.all("dicom.quality")),
    )
    return record, tuple(m for m, frame in key_frames.items() if frame.source is _NO_PICTURE)


def _read_only(array: NDArray[T]) -> NDArray[T]:
    array.flags.writeable = False
    return array


def _key_frame(item: Item, picture: Callable[[str], Picture | None]) -> KeyFrame:
    marks = item.maybe("dicom.landmarks")
    points_px, found = np.zeros((LANDMARK_COUNT, 2)), None
    if marks is not None:
        points_px = marks.points_px
        found = picture(next(iter(marks.items)).image_uid)
    landmarks = Landmarks(points_px, item.one("dicom.confidence").number, item.maybe_number("dicom.iris"))
    return KeyFrame(_NO_PICTURE if found is None else found, landmarks, item.one("dicom.time").number)


def _movement(item: Item) -> tuple[float, float] | None:
    """Return how far left and right have moved, None where it is not told."""
    found = {side_of(each): each.number for each in item.all("dicom.movement")}
    if not found:
        return None
    return found[Side.LEFT], found[Side.RIGHT]


def _is_quantity(item: Item) -> bool:
    return item.name.startswith("quantity.")


def _measurement(item: Item, expression: Expression) -> Measurement:
    return Measurement(
        quantity=Quantity(item.name.removeprefix("quantity.")),
        expression=expression,
        side=side_of(item),
        value=item.number,
        unit=_UNIT_OF[item.unit],
        noise=item.maybe_number(STANDARD_DEVIATION),
    )


def _quality(item: Item, expression: Expression) -> QualityFlag:
    regions = [each.code for each in item.all("dicom.region")]
    return QualityFlag(
        expression=expression,
        issue=QualityIssue(item.member("quality_issue")),
        share=item.one("dicom.quality.share").number,
        regions=tuple(Region(key.removeprefix("region.")) for key in regions if key != "dicom.region.none")
        if regions
        else None,
    )
