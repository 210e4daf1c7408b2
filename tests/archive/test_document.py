import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from palsygrader.archive import document
from palsygrader.archive.document import DOCUMENT_VERSION, Written
from palsygrader.domain.examination import Examination, Signature
from palsygrader.domain.expressions import Expression
from palsygrader.domain.measurement import Measurement, Quantity, Unit
from palsygrader.errors import ArchiveError

Difference = Callable[[Any, Any], str | None]


def contents(written: Written) -> Mapping[str, bytes]:
    return {name: encode() for name, encode in written.blobs.items()}


def back(examination: Examination) -> Examination:
    written = document.write(examination)
    return document.read(written.document, contents(written))


def test_everything_comes_back(examination: Examination, find_difference: Difference) -> None:
    assert find_difference(examination, back(examination)) is None
    signed = examination.signed(Signature("Dr Vega", datetime(2026, 5, 12, 10, tzinfo=UTC)))
    assert find_difference(signed, back(signed)) is None


def test_a_grade_without_the_numbers_of_its_evidence_can_be_read(examination: Examination) -> None:
    written = document.write(examination)
    content = json.loads(written.document)
    for branch in content["grade"]["branches"]:
        del branch["evidence_details"]
    came_back = document.read(json.dumps(content), contents(written)).grade
    assert examination.grade is not None
    assert came_back is not None
    assert [branch.evidence_details for branch in came_back.branches] == [()] * 4
    assert [branch.evidence for branch in came_back.branches] == [b.evidence for b in examination.grade.branches]


def test_an_examination_just_begun_comes_back(find_difference: Difference) -> None:
    begun = Examination("p1", datetime(2026, 5, 12, 10, tzinfo=UTC), "Dr Vega")
    assert find_difference(begun, back(begun)) is None


def test_what_comes_back_is_written_the_same_again(examination: Examination) -> None:
    first, second = document.write(examination), document.write(back(examination))
    assert json.loads(first.document) == json.loads(second.document)
    assert first.document == second.document
    assert contents(first) == contents(second)


def test_arrays_that_come_back_are_read_only(examination: Examination) -> None:
    record = back(examination).records[Expression.REST]
    for array in (record.rest.picture, record.times_ms, record.points_px, record.rest.landmarks.points_px):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_a_shared_key_frame_is_stored_once(examination: Examination) -> None:
    pictures = [name for name in document.write(examination).blobs if name.startswith("picture-")]
    assert len(pictures) == 2 * len(examination.records) - 1
    records = back(examination).records
    assert records[Expression.BROW_RAISE].rest.picture is records[Expression.REST].rest.picture


def test_pictures_that_are_views_come_back(examination: Examination, find_difference: Difference) -> None:
    record = examination.records[Expression.REST]
    wide = np.random.default_rng(1).integers(0, 256, (50, 90, 3), dtype=np.uint8)
    view = replace(record, peak=replace(record.peak, source=wide[5:45, 10:70]))
    changed = examination.with_record(view)
    assert find_difference(changed, back(changed)) is None


def test_numpy_numbers_are_stored_as_plain_ones(examination: Examination) -> None:
    record = examination.records[Expression.REST]
    measured = Measurement(Quantity.BROW_HEIGHT, Expression.REST, None, np.float32(1.5), Unit.MM, np.float64(0.25))  # type: ignore[arg-type]  # measuring code lets one slip through
    changed = examination.with_record(replace(record, measurements=(measured,)))
    came_back = back(changed).records[Expression.REST].measurements[0]
    assert (came_back.value, came_back.noise) == (1.5, 0.25)
    assert type(came_back.value) is float


def test_a_newer_document_asks_for_an_update() -> None:
    with pytest.raises(ArchiveError, match=r"archive\.newer"):
        document.read(json.dumps({"version": DOCUMENT_VERSION + 1}), {})


@pytest.mark.parametrize("key", ["patient_id", "records", "grade", "expressions", "signature"])
def test_a_document_without_a_part_is_damaged(examination: Examination, key: str) -> None:
    written = document.write(examination)
    content = json.loads(written.document)
    del content[key]
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        document.read(json.dumps(content), contents(written))


@pytest.mark.parametrize("damage", [b"", b"\x93NUMPY\x01\x00 nonsense", b"\x89PNG\r\n\x1a\n nonsense"])
@pytest.mark.parametrize("kind", ["picture-", "array-"])
def test_a_damaged_picture_or_array_is_told(examination: Examination, kind: str, damage: bytes) -> None:
    written = document.write(examination)
    blobs = {name: damage if name.startswith(kind) else content for name, content in contents(written).items()}
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        document.read(written.document, blobs)


def test_a_missing_picture_is_told(examination: Examination) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.damaged"):
        document.read(document.write(examination).document, {})


def test_what_is_not_a_value_is_refused(examination: Examination) -> None:
    with pytest.raises(TypeError, match="object"):
        document.write(replace(examination, notes=object()))  # type: ignore[arg-type]  # the point of the test
