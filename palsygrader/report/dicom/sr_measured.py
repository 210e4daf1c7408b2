"""What was measured in each expression: numbers per side, both key frames, and what was wrong with the pictures."""

from collections.abc import Iterator

import numpy as np
from pydicom import Dataset

from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import ExpressionRecord, QualityFlag
from palsygrader.domain.expressions import Expression
from palsygrader.domain.measurement import Measurement
from palsygrader.report.dicom.content_items import (
    CONTAINS,
    PROPERTY,
    coded,
    image,
    number,
    observed_at,
    person,
    points,
    reference,
    text,
)
from palsygrader.report.dicom.names import person_name
from palsygrader.report.dicom.own_codes import own, own_of
from palsygrader.report.dicom.sr_groups import device_observer, group, on_side, shown
from palsygrader.report.dicom.standard_codes import (
    MILLISECOND,
    NO_UNIT,
    PERCENT,
    PERSON_NAME,
    SIDES,
    SOURCE,
    STANDARD_DEVIATION,
    UNITS,
)
from palsygrader.report.dicom.visit import SopClass, Visit


def measured_groups(visit: Visit) -> Iterator[Dataset]:
    """Yield a group for each recorded expression, in the order of the examination."""
    grade = visit.examination.grade
    for expression, record in visit.examination.records.items():
        yield group(
            visit,
            "measured",
            own_of(expression),
            _content(visit, record),
            observer=device_observer(),
            provenance=grade.provenance if grade is not None else None,
        )


def _content(visit: Visit, record: ExpressionRecord) -> Iterator[Dataset]:
    yield number(CONTAINS, own("dicom.attempt"), record.attempt, NO_UNIT)
    yield number(CONTAINS, own("dicom.pictures"), len(record.times_ms), NO_UNIT)
    for moment in Moment:
        yield _key_frame(visit, record.expression, moment)
    if record.expression in visit.videos():
        video = reference(SopClass.VIDEO, visit.video_uid(record.expression))
        yield image(CONTAINS, SOURCE, video)
    for measurement in record.measurements:
        if np.isfinite(measurement.value):
            yield _measurement(measurement)
    for flag in record.quality:
        yield _quality(flag)
    made = visit.examination.correction(record.expression)
    if made is not None:
        by = [person(PROPERTY, PERSON_NAME, person_name(made.clinician))] if made.clinician else []
        yield observed_at(text(CONTAINS, own("dicom.corrected"), made.reason, by), made.corrected_at)


def _key_frame(visit: Visit, expression: Expression, moment: Moment) -> Dataset:
    """Return a key frame: when in the recording, and its landmarks in the picture where that is sent."""
    frame = visit.frame(expression, moment)
    content = [
        number(PROPERTY, own("dicom.time"), frame.time_ms, MILLISECOND),
        number(PROPERTY, own("dicom.confidence"), frame.landmarks.confidence, NO_UNIT),
    ]
    if frame.landmarks.iris_diameter_px is not None:
        content.append(number(PROPERTY, own("dicom.iris"), frame.landmarks.iris_diameter_px, NO_UNIT))
    content.extend(_movement(visit.examination.records[expression], moment))
    picture = shown(visit, expression, moment)
    if picture is not None:
        content.append(points(PROPERTY, own("dicom.landmarks"), frame.landmarks.points_px, picture))
    return coded(CONTAINS, own("dicom.moment"), own(f"dicom.moment.{moment}"), content)


def _movement(record: ExpressionRecord, moment: Moment) -> Iterator[Dataset]:
    """Yield how far each side has moved at a key frame.

    None for the face at rest of another photograph, nor where landmarks were not found in that frame.
    """
    if len(record.times_ms) == 1 and moment is Moment.REST:
        return
    frame = record.peak if moment is Moment.PEAK else record.rest
    index = int(np.argmin(np.abs(record.times_ms - frame.time_ms)))
    moved = record.movement_percent[:, index]
    if np.isfinite(moved).all():
        for side, value in zip(SIDES, moved, strict=True):
            yield number(PROPERTY, own("dicom.movement"), float(value), PERCENT, on_side(side))


def _measurement(measurement: Measurement) -> Dataset:
    """Return a number with its side and its standard deviation from repeated pictures (TID 300, 311)."""
    unit = UNITS[measurement.unit]
    noise = measurement.noise
    content = on_side(measurement.side)
    if noise is not None:
        content.append(number(PROPERTY, STANDARD_DEVIATION, noise, unit))
    return number(CONTAINS, own_of(measurement.quantity), measurement.value, unit, content)


def _quality(flag: QualityFlag) -> Dataset:
    regions = [] if flag.regions is None else [own_of(region) for region in flag.regions] or [own("dicom.region.none")]
    return coded(
        CONTAINS,
        own("dicom.quality"),
        own_of(flag.issue),
        [
            number(PROPERTY, own("dicom.quality.share"), flag.share, NO_UNIT),
            *(coded(PROPERTY, own("dicom.region"), region) for region in regions),
        ],
    )
