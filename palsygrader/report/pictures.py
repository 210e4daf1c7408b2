"""Picture pairs of the expressions: faces cropped alike, excursions of both sides beside them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PIL import Image

from palsygrader import wording
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, QualityFlag, shares_rest
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import EYE, AffectedSide, Branch, Side
from palsygrader.domain.grade import Grade, RegionLoss
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.report.correction_words import correction_words
from palsygrader.report.losses import gain_words, loss_strengths, losses_in, tested_branch
from palsygrader.report.measured import (
    AT_REST,
    EXCURSIONS,
    HEIGHTS,
    SYNKINESES,
    both_sides,
    difference_words,
    excess_words,
    quantity_words,
    sides_words,
)
from palsygrader.report.parts import Bar, PairPart, PicturePart
from palsygrader.report.phrases import issue_words, value_words
from palsygrader.report.timings import timing_words
from palsygrader.vision.face_regions import beside_region_px, region_strength

CROP_WIDTH_PX: Final = 420
"""Printed 22 to 43 mm wide: at least 246 pixels to the inch."""
CROP_HEIGHT_PX: Final = 490
_WIDTH_EYE_DISTANCES: Final = 1.95
"""Width of the crop in eye distances: the face with its ears."""
_EYES_AT_RATIO: Final = 0.40
"""How far down the eyes stand: hairline to chin, with the mouth open, stay inside."""
_WHOLE_PERCENT: Final = 100.0
_LOSS: Final = (196, 30, 190)
"""Tint of a region with a loss: dark enough for a print in grey, unlike any grade's or side's colour."""
_THICKEST: Final = 0.6
_BACKGROUND: Final = (236, 238, 239)
"""Light grey where the crop reaches beyond the picture."""


def pair(
    record: ExpressionRecord,
    affected_side: AffectedSide,
    grade: Grade | None = None,
    face: Callable[[KeyFrame], PicturePart] | None = None,
) -> PairPart:
    """Return what one expression showed: its first excursion as bars, everything else as words.

    Args:
        record: The expression.
        affected_side: The side in force; what it moves along more than the other is told.
        grade: The program's answer; where the tested branch's loss is seen is shaded in the picture of the peak.
        face: Makes the pictures; `crop` when None.
    """
    face = face or crop
    still = record.expression is Expression.REST
    frames = (record.peak,) if still else (record.rest, record.peak)
    captions = ("report.caption.still",) if still else ("report.caption.rest", "report.caption.peak")
    excursions = [quantity for quantity in EXCURSIONS if both_sides(record, quantity)]
    in_words = [
        *(
            difference_words(record, quantity) if quantity in HEIGHTS else sides_words(record, quantity)
            for quantity in (AT_REST if still else ())
        ),
        *(sides_words(record, quantity) for quantity in excursions[1:]),
        *(excess_words(record, quantity, affected_side) for quantity in SYNKINESES),
    ]
    if not still and not excursions:
        in_words.insert(0, wording.say("report.not_measured"))
    quality = (quality_words(flag, one_frame=len(record.times_ms) == 1) for flag in record.quality)
    branch = tested_branch(record.expression)
    losses = losses_in(grade, branch, record.expression) if branch is not None else ()
    if branch is not None and losses:
        key = "report.pair.loss" if len(losses) == 1 else "report.pair.losses"
        healthy = wording.say(f"side.{losses[0].side.other}.short")
        in_words.append(wording.say(key, gains=gain_words(losses), side=healthy))
    return PairPart(
        name=_name(record.expression, branch),
        pictures=tuple(
            shaded(face(frame), losses) if frame is record.peak and losses else face(frame) for frame in frames
        ),
        captions=tuple(wording.say(caption) for caption in captions),
        bar=_bar(excursions[0], both_sides(record, excursions[0])) if excursions else None,
        remarks=(
            *filter(None, in_words),
            *map(wording.capitalised, quality),
        ),
        timing=timing_words(record) if excursions else "",
    )


def pairs(examination: Examination, face: Callable[[KeyFrame], PicturePart] | None = None) -> tuple[PairPart, ...]:
    """Return a pair per recorded expression, in protocol order.

    Args:
        examination: The visit.
        face: Makes the pictures; `crop` when None.
    """
    side, grade = examination.side_in_force, examination.grade
    return tuple(
        _with_correction(pair(examination.records[e], side, grade, face), e, examination)
        for e in Expression
        if e in examination.records
    )


def _with_correction(part: PairPart, expression: Expression, examination: Examination) -> PairPart:
    """Return the part with who corrected its landmarks and why; photographs tell it of the shared face at rest, too."""
    made, rest = examination.correction(expression), examination.correction(Expression.REST)
    told = [correction_words("correction.report", made)] if made is not None else []
    if rest is not None and shares_rest(examination.records[expression], examination.records[Expression.REST]):
        note = correction_words("correction.report", rest)
        told.append(wording.say("correction.report.shared", note=note))
    return replace(part, remarks=(*part.remarks, *told))


def _name(expression: Expression, branch: Branch | None) -> str:
    """Return the name of an expression, and the branch that it tests."""
    name = wording.capitalised(wording.of(expression))
    return name if branch is None else wording.say("report.pair.name", expression=name, branch=wording.of(branch))


def quality_words(flag: QualityFlag, *, one_frame: bool) -> str:
    """Return a quality problem, where on the face it is, and its share of the frames where there are several."""
    issue = issue_words(flag)
    if one_frame:
        return issue
    return wording.say("report.warning.quality_share", issue=issue, share=f"{100 * flag.share:.0f}")


def crop(frame: KeyFrame) -> PicturePart:
    """Return the face cut from a frame by its eyes, upright as recorded, never mirrored."""
    points = frame.landmarks.points_px
    width_px = max(frame.landmarks.eye_distance_px, 1.0) * _WIDTH_EYE_DISTANCES
    height_px = width_px * CROP_HEIGHT_PX / CROP_WIDTH_PX
    eyes = points[[*EYE[Side.RIGHT], *EYE[Side.LEFT]]].mean(axis=0)
    # Pixel centres are at integers, the edge of the first pixel half a pixel before.
    left, top = eyes[0] + 0.5 - width_px / 2, eyes[1] + 0.5 - height_px * _EYES_AT_RATIO
    beyond = Image.new("RGB", (max(round(width_px), 1), max(round(height_px), 1)), _BACKGROUND)
    beyond.paste(Image.fromarray(frame.picture), (-round(left), -round(top)))
    cut = beyond.resize((CROP_WIDTH_PX, CROP_HEIGHT_PX), Image.Resampling.LANCZOS)
    picture = np.asarray(cut, dtype=np.uint8).copy()
    picture.flags.writeable = False
    ratio = (points + 0.5 - (left, top)) / (width_px, height_px)
    ratio.flags.writeable = False
    return PicturePart(picture, ratio)


def shaded(part: PicturePart, losses: Sequence[RegionLoss]) -> PicturePart:
    """Return a face with the regions tinted in which lost function is seen, and the foremost's points beside it.

    Args:
        part: The face.
        losses: At least one.
    """
    height_px, width_px = part.picture.shape[:2]
    points_px = part.points_ratio * (width_px, height_px) - 0.5
    columns, rows = np.arange(width_px, dtype=np.float64), np.arange(height_px, dtype=np.float64)
    strength = region_strength(points_px, loss_strengths(losses), columns, rows)
    thick = _THICKEST * strength[..., np.newaxis]
    tinted = np.round((1.0 - thick) * part.picture + thick * np.array(_LOSS)).astype(np.uint8)
    tinted.flags.writeable = False
    first = losses[0]
    x, y = (beside_region_px(points_px, first.region, first.side) + 0.5) / (width_px, height_px)
    words = wording.say("report.loss.points", points=f"{first.gain_percent:.0f}")
    return replace(part, picture=tinted, label=(words, float(x), float(y)))


def _bar(quantity: Quantity, sides: Mapping[Side, Measurement]) -> Bar:
    in_percent = all(m.unit is Unit.PERCENT for m in sides.values())
    longest = _WHOLE_PERCENT if in_percent else max(m.value for m in sides.values())
    return Bar(
        name=quantity_words(quantity),
        words={side: value_words(measurement) for side, measurement in sides.items()},
        shares={side: min(max(m.value / longest, 0.0), 1.0) if longest > 0 else 0.0 for side, m in sides.items()},
        with_noise=any(m.noise is not None for m in sides.values()),
    )
