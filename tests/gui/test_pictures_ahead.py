from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import get_ident
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame, Picture
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ArchiveError
from palsygrader.gui.expression_strip import face_thumbnail
from palsygrader.gui.pictures_ahead import (
    PicturesAhead,
    decode_for_recording,
    decode_for_review,
    first_expression,
    rest_picture,
)
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.visit_file import VisitStore
from palsygrader.gui.workers import JobQueue
from tests.gui.conftest import FakeArchive
from tests.gui.review_examples import visit


class Deferred:
    """A picture that notes on which thread it was first asked for, or cannot be had."""

    def __init__(self, picture: Picture, failure: ArchiveError | None = None) -> None:
        self._picture = picture
        self._failure = failure
        self.thread: int | None = None

    def decoded(self) -> Picture:
        self.thread = self.thread or get_ident()
        if self._failure is not None:
            raise self._failure
        return self._picture


def deferred(frame: KeyFrame, *, face: bool = True, failure: ArchiveError | None = None) -> KeyFrame:
    kept = Deferred(frame.picture[:120, :256]) if face else None
    return replace(frame, source=Deferred(frame.picture, failure), face=kept)


def from_archive(examination: Examination, *, face: bool = True) -> Examination:
    """Return a visit as the archive gives it."""

    def record(made: ExpressionRecord) -> ExpressionRecord:
        return replace(made, rest=deferred(made.rest, face=False), peak=deferred(made.peak, face=face))

    return replace(examination, records={e: record(made) for e, made in examination.records.items()})


def decoded(examination: Examination) -> set[tuple[Expression, str]]:
    frames = [
        (expression, moment, frame)
        for expression, record in examination.records.items()
        for moment, frame in (("rest", record.rest), ("peak", record.peak))
    ]
    return {(e, moment) for e, moment, frame in frames if cast("Deferred", frame.source).thread is not None}


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("pictures")
    yield made
    assert made.close()


@pytest.fixture
def ended(queue: JobQueue, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: queue.idle)


PAIR = {(Expression.BROW_RAISE, "rest"), (Expression.BROW_RAISE, "peak")}


def test_a_review_waits_for_the_first_pair_only() -> None:
    opened = from_archive(visit())
    assert first_expression(opened) is Expression.BROW_RAISE
    decode_for_review(opened)
    assert decoded(opened) == PAIR


def test_a_review_at_an_expression_waits_for_that_one() -> None:
    opened = from_archive(visit())
    decode_for_review(opened, Expression.SNARL)
    assert decoded(opened) == {(Expression.SNARL, "rest"), (Expression.SNARL, "peak")}


def test_without_small_faces_the_peaks_are_waited_for_too() -> None:
    opened = from_archive(visit(), face=False)
    decode_for_review(opened)
    assert decoded(opened) == PAIR | {(expression, "peak") for expression in opened.records}


def test_a_damaged_picture_of_the_first_pair_keeps_nobody_from_the_others() -> None:
    opened = from_archive(visit())
    record = opened.records[Expression.BROW_RAISE]
    opened = opened.with_record(replace(record, peak=deferred(record.peak, failure=ArchiveError("archive.damaged"))))
    decode_for_review(opened)
    assert (Expression.BROW_RAISE, "rest") in decoded(opened)
    thumbnail = face_thumbnail(replace(opened.records[Expression.BROW_RAISE].peak, face=None), 60, 40)
    assert (thumbnail.width(), thumbnail.height()) == (60, 40)
    assert rest_picture(opened, Expression.BROW_RAISE) is not None


def test_a_recording_waits_for_its_peaks_and_the_rest_of_the_visit_before() -> None:
    opened, before, long_ago = (from_archive(visit()) for _number in range(3))
    decode_for_recording(opened, (long_ago, before))
    assert decoded(opened) == {(expression, "peak") for expression in opened.records}
    assert decoded(before) == {(expression, "rest") for expression in before.records}
    assert decoded(long_ago) == set()


def shown(qtbot: QtBot, queue: JobQueue) -> ReviewPictures:
    made = ReviewPictures(archive=cast("VisitStore", FakeArchive()), job_queue=queue)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_a_visit_on_show_is_decoded_off_the_window_s_thread(
    qtbot: QtBot, queue: JobQueue, ended: Callable[[], None]
) -> None:
    opened, before = from_archive(visit()), from_archive(visit(days_ago=30))
    decode_for_review(opened)
    pictures = shown(qtbot, queue)
    pictures.show_examination(opened, fresh=True, earlier=(before,))
    QApplication.sendPostedEvents()
    assert decoded(opened) == PAIR, "painting asks for nothing else"
    qtbot.waitUntil(lambda: not pictures.decoding)
    ended()
    assert decoded(opened) == {(e, moment) for e in opened.records for moment in ("rest", "peak")}
    assert decoded(before) == {(e, "peak") for e in before.records}
    sources = [frame.source for record in opened.records.values() for frame in (record.rest, record.peak)]
    assert get_ident() not in {cast("Deferred", source).thread for source in sources}


def test_what_is_begun_anew_leaves_the_former_visit(qtbot: QtBot, queue: JobQueue, ended: Callable[[], None]) -> None:
    former, opened = from_archive(visit()), from_archive(visit())
    ahead = PicturesAhead(job_queue=queue, parent=queue)
    ahead.begin((former,))
    ahead.begin((opened,))
    qtbot.waitUntil(lambda: not ahead.busy)
    ended()
    assert decoded(former) == set()
    assert len(decoded(opened)) == 2 * len(opened.records)


def test_a_damaged_picture_met_late_is_told_and_the_others_are_shown(
    qtbot: QtBot, queue: JobQueue, ended: Callable[[], None]
) -> None:
    opened = from_archive(visit())
    record = opened.records[Expression.SNARL]
    failure = ArchiveError("archive.damaged")
    opened = opened.with_record(replace(record, peak=deferred(record.peak, failure=failure)))
    pictures, told = shown(qtbot, queue), list[str]()
    pictures.failed.connect(told.append)
    pictures.show_examination(opened, fresh=True)
    qtbot.waitUntil(lambda: bool(told))
    ended()
    assert told == [wording.error_line(failure)]
    pictures.choose(Expression.SNARL)
    assert told == [wording.error_line(failure)] * 2
    assert pictures._pair.accessibleName().endswith(wording.error_line(failure))
    pictures.choose(Expression.PUCKER)
    assert "Peak" in pictures._pair.accessibleName()
