"""Turn an examination into a versioned JSON document with its pictures and arrays apart, and back."""

import json
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter, ValidationError

from palsygrader.archive.blobs import checksum, decode_array, decode_picture, encode_array, encode_picture
from palsygrader.domain.correction import Correction
from palsygrader.domain.examination import (
    Decision,
    Examination,
    ExpressionRecord,
    KeyFrame,
    QualityFlag,
    Signature,
    Uncorrected,
)
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import LANDMARK_COUNT, Landmarks
from palsygrader.domain.grade import Grade
from palsygrader.domain.measurement import Measurement
from palsygrader.errors import ArchiveError

T = TypeVar("T")

DOCUMENT_VERSION: Final = 2
"""The newest. Without corrections of landmarks a document is one of the first version, which earlier programs open."""
_PICTURE: Final = "picture-"
_ARRAY: Final = "array-"

_DECODERS: Final = 4
"""Pictures that are decoded at a time."""
_NO_PICTURE: Final = np.zeros((1, 1, 3), np.uint8)
_NO_POINTS: Final = np.zeros((LANDMARK_COUNT, 2))
_NO_FRAMES: Final = np.zeros(0)

_GRADE: Final = TypeAdapter(Grade | None)
_DECISIONS: Final = TypeAdapter(tuple[Decision, ...])
_CORRECTIONS: Final = TypeAdapter(tuple[Correction, ...])
_SIGNATURE: Final = TypeAdapter(Signature | None)
_MEASUREMENTS: Final = TypeAdapter(tuple[Measurement, ...])
_QUALITY: Final = TypeAdapter(tuple[QualityFlag, ...])
_SKIPPED: Final = TypeAdapter(dict[Expression, SkipReason])
_EXPRESSIONS: Final = TypeAdapter(tuple[Expression, ...])


class Written(NamedTuple):
    """A written examination.

    Attributes:
        document: JSON.
        blobs: Per name, a function that encodes the picture or array.
    """

    document: str
    blobs: Mapping[str, Callable[[], bytes]]


def write(examination: Examination) -> Written:
    """Return the document of an examination; pictures and arrays stand in it by their names."""
    blobs: dict[str, Callable[[], bytes]] = {}

    def array(values: NDArray[Any]) -> str:
        name = _ARRAY + checksum(values)
        blobs[name] = lambda: encode_array(values)
        return name

    def key_frame(frame: KeyFrame) -> dict[str, object]:
        name = _PICTURE + checksum(frame.picture)
        blobs[name] = lambda: encode_picture(frame.picture)
        return {
            "picture": name,
            "points_px": array(frame.landmarks.points_px),
            "confidence": frame.landmarks.confidence,
            "iris_diameter_px": frame.landmarks.iris_diameter_px,
            "time_ms": frame.time_ms,
        }

    def record(values: ExpressionRecord) -> dict[str, object]:
        return {
            "expression": values.expression,
            "attempt": values.attempt,
            "media_id": values.media_id,
            "rest": key_frame(values.rest),
            "peak": key_frame(values.peak),
            "times_ms": array(values.times_ms),
            "points_px": array(values.points_px),
            "movement_percent": array(values.movement_percent),
            "measurements": _json(_MEASUREMENTS, values.measurements),
            "quality": _json(_QUALITY, values.quality),
        }

    content = {
        "version": DOCUMENT_VERSION if examination.corrections else 1,
        "examination_id": examination.examination_id,
        "patient_id": examination.patient_id,
        "started_at": examination.started_at.isoformat(),
        "clinician": examination.clinician,
        "device": examination.device,
        "expressions": examination.expressions,
        "records": [record(values) for values in examination.records.values()],
        "skipped": dict(examination.skipped),
        "grade": _json(_GRADE, examination.grade),
        "decisions": _json(_DECISIONS, examination.decisions),
        "notes": examination.notes,
        "signature": _json(_SIGNATURE, examination.signature),
    }
    if not examination.dated:
        content["dated"] = False
    if examination.corrections:
        former = examination.uncorrected
        content["corrections"] = _json(_CORRECTIONS, examination.corrections)
        content["uncorrected"] = former and {
            "records": [record(values) for values in former.records.values()],
            "grade": _json(_GRADE, former.grade),
            "decided_side": former.decided_side,
        }
    return Written(json.dumps(content, ensure_ascii=False, default=_plain), blobs)


def read(document: str, blobs: Mapping[str, bytes] | None) -> Examination:
    """Return the examination of a document.

    Args:
        document: JSON written by `write`.
        blobs: Content per name. None leaves pictures and courses out, which is a hundred times as fast: each picture is
            one black pixel, landmarks lie at 0, and a course has no frames.

    Raises:
        ArchiveError: `archive.newer` when a later version of the program wrote it, `archive.damaged` when something
            is missing or wrong.
    """
    try:
        content = json.loads(document)
        if content["version"] > DOCUMENT_VERSION:
            raise ArchiveError("archive.newer")
        return _examination(content, blobs)
    except (ValidationError, ValueError, KeyError, TypeError) as error:
        raise ArchiveError("archive.damaged") from error


def _json(adapter: TypeAdapter[T], value: T) -> object:
    return adapter.dump_python(value, mode="json", fallback=_plain, warnings=False)


def _plain(value: object) -> object:
    """Return what JSON knows in the place of a read-only mapping or a numpy number."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, np.generic):
        return value.item()
    message = f"{type(value).__name__} has no place in a document"
    raise TypeError(message)


def _examination(content: Mapping[str, Any], blobs: Mapping[str, bytes] | None) -> Examination:
    return Examination(
        patient_id=content["patient_id"],
        started_at=datetime.fromisoformat(content["started_at"]),
        clinician=content["clinician"],
        device=content["device"],
        examination_id=content["examination_id"],
        expressions=_EXPRESSIONS.validate_python(content["expressions"]),
        records=_records(content["records"], blobs),
        skipped=_SKIPPED.validate_python(content["skipped"]),
        grade=_GRADE.validate_python(content["grade"]),
        decisions=_DECISIONS.validate_python(content["decisions"]),
        notes=content["notes"],
        signature=_SIGNATURE.validate_python(content["signature"]),
        dated=bool(content.get("dated", True)),
        corrections=_CORRECTIONS.validate_python(content.get("corrections", [])),
        uncorrected=_uncorrected(content.get("uncorrected"), blobs),
    )


def _uncorrected(content: Mapping[str, Any] | None, blobs: Mapping[str, bytes] | None) -> Uncorrected | None:
    if content is None:
        return None
    grade = _GRADE.validate_python(content["grade"])
    return Uncorrected(_records(content["records"], blobs), grade, content["decided_side"])


def _pictures(records: Iterable[Mapping[str, Any]], blobs: Mapping[str, bytes]) -> dict[str, NDArray[Any]]:
    """Return the pictures of records by name, decoded several at a time: they take nearly all of the time."""
    names = sorted({record[moment]["picture"] for record in records for moment in ("rest", "peak")})
    with ThreadPoolExecutor(_DECODERS) as pool:
        pictures = pool.map(decode_picture, (blobs[name] for name in names))
        return dict(zip(names, pictures, strict=True))


def _records(
    records: Iterable[Mapping[str, Any]], blobs: Mapping[str, bytes] | None
) -> dict[Expression, ExpressionRecord]:
    records = tuple(records)
    decoded = {} if blobs is None else _pictures(records, blobs)

    def array(name: str, without: NDArray[Any] = _NO_FRAMES) -> NDArray[Any]:
        if blobs is None:
            return without
        if name not in decoded:
            decode = decode_picture if name.startswith(_PICTURE) else decode_array
            decoded[name] = decode(blobs[name])
        return decoded[name]

    def key_frame(values: Mapping[str, Any]) -> KeyFrame:
        points_px = array(values["points_px"], _NO_POINTS)
        landmarks = Landmarks(points_px, values["confidence"], values["iris_diameter_px"])
        return KeyFrame(array(values["picture"], _NO_PICTURE), landmarks, values["time_ms"])

    def record(values: Mapping[str, Any]) -> ExpressionRecord:
        return ExpressionRecord(
            expression=Expression(values["expression"]),
            attempt=values["attempt"],
            media_id=values["media_id"],
            rest=key_frame(values["rest"]),
            peak=key_frame(values["peak"]),
            times_ms=array(values["times_ms"]),
            points_px=array(values["points_px"]),
            movement_percent=array(values["movement_percent"]),
            measurements=_MEASUREMENTS.validate_python(values["measurements"]),
            quality=_QUALITY.validate_python(values["quality"]),
        )

    return {Expression(values["expression"]): record(values) for values in records}
