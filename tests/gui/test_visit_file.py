import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from palsygrader.domain.face import AffectedSide
from palsygrader.errors import ArchiveError
from palsygrader.gui.visit_file import VisitFile
from palsygrader.gui.workers import Job, JobQueue
from tests.gui.review_examples import FakeArchive, visit


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("archive")
    yield made
    assert made.close()


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def file(archive: FakeArchive, queue: JobQueue) -> VisitFile:
    made = VisitFile(archive=archive, archive_queue=queue)
    made.open(visit())
    return made


def test_opening_saves_nothing(file: VisitFile, archive: FakeArchive, queue: JobQueue) -> None:
    queue.drain()

    assert not archive.saved


def test_a_decision_is_saved_at_once(qtbot: QtBot, file: VisitFile, archive: FakeArchive) -> None:
    with qtbot.waitSignals([file.changed, file.saved]):
        file.decide("branch.buccal", 3, reason="seen", clinician="Dr. Ito")

    decision = archive.saved[-1].decision("branch.buccal")
    assert decision is not None
    assert (decision.value, decision.reason, decision.clinician) == (3, "seen", "Dr. Ito")


def test_undo_restores_without_erasing(file: VisitFile, queue: JobQueue, archive: FakeArchive) -> None:
    file.decide("branch.buccal", 3, reason="first", clinician="Dr. Ito")
    file.decide("branch.buccal", 5, reason="second", clinician="Dr. Ito")

    assert file.undo(clinician="Dr. Ito") == "branch.buccal"
    assert file.examination is not None
    decision = file.examination.decision("branch.buccal")
    assert decision is not None
    assert (decision.value, decision.reason) == (3, "first")
    file.undo(clinician="Dr. Ito")
    assert file.examination.decision("branch.buccal") is None
    assert len(file.examination.decisions) == 4
    assert file.undo(clinician="Dr. Ito") is None
    queue.drain()
    assert archive.saved[-1] is file.examination


def test_saves_that_wait_carry_the_newest_state_once(file: VisitFile, archive: FakeArchive, queue: JobQueue) -> None:
    gate = threading.Event()
    queue.submit(lambda _job: gate.wait(5), done=lambda _: None, failed=lambda _: None)
    for value in (1, 2, 3):
        file.decide("branch.buccal", value, reason="", clinician="Dr. Ito")
    gate.set()
    queue.drain()

    assert [len(saved.decisions) for saved in archive.saved] == [3]


def test_a_failed_save_is_told_and_can_be_tried_again(qtbot: QtBot, file: VisitFile, archive: FakeArchive) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    with qtbot.waitSignal(file.failed) as heard:
        file.set_notes("dry eye")
    assert heard.args == [archive.failure]
    assert file.examination is not None
    assert file.examination.notes == "dry eye"

    archive.failure = None
    with qtbot.waitSignal(file.saved):
        file.save()
    assert archive.saved[-1].notes == "dry eye"


def test_signing_counts_only_once_the_archive_has_it(
    qtbot: QtBot, file: VisitFile, archive: FakeArchive, queue: JobQueue
) -> None:
    gate = threading.Event()

    def wait(_job: Job) -> None:
        gate.wait(5)

    queue.submit(wait, done=lambda _: None, failed=lambda _: None)
    file.sign(clinician="Dr. Ito")
    assert not file.writable
    file.decide("branch.buccal", 1, reason="too late", clinician="Dr. Ito")
    before = file.examination
    with qtbot.waitSignal(file.signed) as heard:
        gate.set()

    signed = archive.saved[-1]
    assert before is not None
    assert before.signature is None
    assert heard.args == [signed]
    assert file.examination is signed
    assert signed.signature is not None
    assert signed.signature.clinician == "Dr. Ito"
    assert not signed.decisions


def test_a_failed_signature_leaves_the_visit_open(qtbot: QtBot, file: VisitFile, archive: FakeArchive) -> None:
    archive.failure = ArchiveError("archive.cannot_write")
    with qtbot.waitSignal(file.failed):
        file.sign(clinician="Dr. Ito")

    assert file.writable
    assert file.examination is not None
    assert file.examination.signature is None


def test_redo_decides_again_until_something_else_is_decided(
    file: VisitFile, queue: JobQueue, archive: FakeArchive
) -> None:
    def value() -> int | str | None:
        decision = file.examination.decision("branch.buccal") if file.examination is not None else None
        return decision.value if decision is not None else None

    file.decide("branch.buccal", 3, reason="first", clinician="Dr. Ito")
    file.decide("branch.buccal", 5, reason="second", clinician="Dr. Ito")
    file.undo(clinician="Dr. Ito")
    file.undo(clinician="Dr. Ito")
    assert value() is None
    assert file.redo(clinician="Dr. Ito") == "branch.buccal"
    assert value() == 3
    file.redo(clinician="Dr. Ito")
    assert value() == 5
    assert file.redo(clinician="Dr. Ito") is None
    file.undo(clinician="Dr. Ito")
    assert value() == 3
    file.decide("branch.temporal", 2, reason="", clinician="Dr. Ito")
    assert file.redo(clinician="Dr. Ito") is None
    assert file.examination is not None
    assert len(file.examination.decisions) == 8, "nothing is erased"
    queue.drain()


def test_a_signed_visit_never_changes(qtbot: QtBot, file: VisitFile) -> None:
    with qtbot.waitSignal(file.signed):
        file.sign(clinician="Dr. Ito")
    signed = file.examination
    file.set_notes("later thoughts")
    file.decide("branch.buccal", 1, reason="", clinician="Dr. Ito")
    file.undo(clinician="Dr. Ito")
    file.sign(clinician="Dr. Other")

    assert file.examination is signed


def test_a_side_and_its_grade_are_one_change_and_one_undo(
    file: VisitFile, queue: JobQueue, archive: FakeArchive
) -> None:
    assert file.examination is not None
    before = file.examination.grade
    assert before is not None
    other = replace(before, proposals=())
    file.decide("affected_side", "right", reason="", clinician="Dr. Ito", grade=other)
    queue.drain()

    assert [(saved.side_in_force, saved.grade) for saved in archive.saved] == [(AffectedSide.RIGHT, other)]
    file.undo(clinician="Dr. Ito")
    assert file.examination.side_in_force is AffectedSide.LEFT
    assert file.examination.grade == before
