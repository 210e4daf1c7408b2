"""Turn an examination into a versioned JSON document with its pictures and arrays apart, and back."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter, ValidationError

from palsygrader.archive.blobs import checksum, decode_array, encode_array, encode_picture
from palsygrader.archive.stored_picture import StoredPicture, encode_face, face_name
from palsygrader.domain.correction import Correction
from palsygrader.domain.examination import (
    Decision,
    DeferredPicture,
    Examination,
    ExpressionRecord,
    KeyFrame,
    Picture,
    QualityFlag,
    Signature,
    Uncorrected,
)
from palsygrader.domain.expressions import Expression, SkipReason
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.domain.grade import Grade
from palsygrader.domain.landmarks import Landmarks
from palsygrader.domain.measurement import Measurement
from palsygrader.errors import ArchiveError

T = TypeVar("T")
Kept = bytes | Callable[[], bytes]
"""A picture or an array as it is kept, or what reads it."""

DOCUMENT_VERSION: Final = 2
"""The newest. Without corrections of landmarks a document is one of the first version, which earlier programs open."""
PICTURE: Final = "picture-"
"""What names of pictures begin with."""
_ARRAY: Final = "array-"

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


class _Blobs:
    """What belongs to a document, by name; each picture and array is made once.

    Args:
        kept: Of each name.
    """

    def __init__(self, kept: Mapping[str, Kept]) -> None:
        self._kept = kept
        self._arrays: dict[str, NDArray[Any]] = {}
        self._pictures: dict[str, StoredPicture] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._kept

    def array(self, name: str) -> NDArray[Any]:
        if name not in self._arrays:
            kept = self._kept[name]
            array = decode_array(kept() if callable(kept) else kept)
            if name != _ARRAY + checksum(array):
                raise ArchiveError("archive.damaged")
            self._arrays[name] = array
        return self._arrays[name]

    def picture(self, name: str) -> StoredPicture:
        if name not in self._pictures:
            self._pictures[name] = StoredPicture(name, self._kept[name])
        return self._pictures[name]


def write(examination: Examination) -> Written:
    """Return the document of an examination; pictures and arrays stand in it by their names."""
    blobs: dict[str, Callable[[], bytes]] = {}

    def array(values: NDArray[Any]) -> str:
        name = _ARRAY + checksum(values)
        blobs[name] = lambda: encode_array(values)
        return name

    def picture(source: Picture | DeferredPicture) -> str:
        if isinstance(source, StoredPicture):  # has its name, and is not encoded again
            blobs[source.name] = source.content
            return source.name
        plain = source if isinstance(source, np.ndarray) else source.decoded()
        name = PICTURE + checksum(plain)
        blobs[name] = lambda: encode_picture(plain)
        return name

    def key_frame(frame: KeyFrame) -> dict[str, object]:
        return {
            "picture": picture(frame.source),
            "points_px": array(frame.landmarks.points_px),
            "confidence": frame.landmarks.confidence,
            "iris_diameter_px": frame.landmarks.iris_diameter_px,
            "time_ms": frame.time_ms,
        }

    def shown_record(values: ExpressionRecord) -> dict[str, object]:
        written, peak = record(values), values.peak
        name = face_name(written["peak"]["picture"], written["peak"]["points_px"])
        if isinstance(peak.face, StoredPicture) and peak.face.name == name:
            blobs[name] = peak.face.content
        elif peak.landmarks.eye_distance_px > 0:  # else there is no telling where the face is
            blobs[name] = partial(encode_face, peak)
        return written

    def record(values: ExpressionRecord) -> dict[str, Any]:
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
        "records": [shown_record(values) for values in examination.records.values()],
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


def read(document: str, blobs: Mapping[str, Kept] | None) -> Examination:
    """Return the examination of a document.

    Args:
        document: JSON written by `write`.
        blobs: Content per name, or what reads it; pictures are read and decoded when they are asked for. None leaves
            pictures and courses out, which is faster still: each picture is one black pixel, landmarks lie at 0, and a
            course has no frames.

    Raises:
        ArchiveError: `archive.newer` when a later version of the program wrote it, `archive.damaged` when something
            is missing or wrong.
    """
    try:
        content = json.loads(document)
        if content["version"] > DOCUMENT_VERSION:
            raise ArchiveError("archive.newer")
        return _examination(content, None if blobs is None else _Blobs(blobs))
    except (ValidationError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
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


def _examination(content: Mapping[str, Any], blobs: _Blobs | None) -> Examination:
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


def _uncorrected(content: Mapping[str, Any] | None, blobs: _Blobs | None) -> Uncorrected | None:
    if content is None:
        return None
    grade = _GRADE.validate_python(content["grade"])
    return Uncorrected(_records(content["records"], blobs), grade, content["decided_side"])


def _records(records: Iterable[Mapping[str, Any]], blobs: _Blobs | None) -> dict[Expression, ExpressionRecord]:
    def array(name: str, without: NDArray[Any] = _NO_FRAMES) -> NDArray[Any]:
        return without if blobs is None else blobs.array(name)

    def picture(name: str) -> Picture | DeferredPicture:
        return _NO_PICTURE if blobs is None else blobs.picture(name)

    def face(values: Mapping[str, Any]) -> StoredPicture | None:
        name = face_name(values["picture"], values["points_px"])
        return blobs.picture(name) if blobs is not None and name in blobs else None

    def key_frame(values: Mapping[str, Any]) -> KeyFrame:
        points_px = array(values["points_px"], _NO_POINTS)
        landmarks = Landmarks(points_px, values["confidence"], values["iris_diameter_px"])
        return KeyFrame(picture(values["picture"]), landmarks, values["time_ms"], face(values))

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
