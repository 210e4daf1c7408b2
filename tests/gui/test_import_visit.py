"""An imported visit in a real archive: measured, graded, kept with its files, and found again."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palsygrader.archive.keys import KeyCost
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.patient import Patient
from palsygrader.gui.clip_frames import read_clip
from palsygrader.gui.import_visit import keep_visit, measure_visit
from palsygrader.gui.workers import Cancelled, Job
from palsygrader.settings import Settings, bundled, landmark_weights
from palsygrader.vision.network_landmarker import NetworkLandmarker
from tests.gui.import_examples import photograph

PATIENT = Patient("Ana Ruiz", "ana", palsy_side=AffectedSide.LEFT)


def job(told: Callable[[Job, int, int], None] = lambda _job, _done, _total: None) -> Job:
    return Job(told)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[Expression, Path]:
    """Return two photographs and a video."""
    folder = tmp_path_factory.mktemp("files")
    return {
        Expression.REST: photograph(folder / "rest.jpg", Expression.REST),
        Expression.BROW_RAISE: photograph(folder / "brow.jpg", Expression.BROW_RAISE),
        Expression.OPEN_SMILE: bundled("resources", "demo", "open_smile.mp4"),
    }


@pytest.fixture(scope="module")
def graded(files: dict[Expression, Path]) -> Examination:
    begun = Examination("ana", datetime(2024, 5, 3, 12, tzinfo=UTC), "Dr Weber")
    landmarker = NetworkLandmarker(landmark_weights())
    return measure_visit(begun, files, AffectedSide.LEFT, landmarker, Settings(), job())


def test_photographs_and_videos_are_measured_as_grade_does(graded: Examination) -> None:
    lengths = {expression: len(record.times_ms) for expression, record in graded.records.items()}
    assert lengths[Expression.REST] == lengths[Expression.BROW_RAISE] == 1
    assert lengths[Expression.OPEN_SMILE] > 50
    assert graded.grade is not None
    assert graded.grade.branch(Branch.TEMPORAL).severity is not None
    brow = graded.records[Expression.BROW_RAISE]
    assert brow.rest is graded.records[Expression.REST].rest


def test_the_visit_is_found_again_with_every_byte_of_its_files(
    graded: Examination, files: dict[Expression, Path], tmp_path: Path
) -> None:
    with Archive.create(tmp_path / "archive", "correct horse", cost=KeyCost(1, 64, 1)) as archive:
        archive.add_patient(PATIENT)
        kept = keep_visit(archive, graded, files, job())
        found = archive.load_examination(kept.examination_id)
        assert [line.finished for line in archive.visits("ana")] == [True]
        for expression, file in files.items():
            media_id = found.records[expression].media_id
            assert media_id is not None
            with archive.open_media(media_id) as stream:
                assert stream.read() == file.read_bytes()
        video = found.records[Expression.OPEN_SMILE]
        assert video.media_id is not None
        assert len(read_clip(archive, video.media_id, 1, job()).pictures) > 50
    start = files[Expression.REST].read_bytes()[:64]
    assert not any(start in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_a_visit_that_is_given_up_leaves_nothing(
    graded: Examination, files: dict[Expression, Path], tmp_path: Path
) -> None:
    def stop(running: Job, done: int, _total: int) -> None:
        if done == 1:
            running.cancel()

    with Archive.create(tmp_path / "archive", "correct horse", cost=KeyCost(1, 64, 1)) as archive:
        archive.add_patient(PATIENT)
        with pytest.raises(Cancelled):
            keep_visit(archive, graded, files, job(stop))
        assert archive.visits("ana") == []
    assert list((tmp_path / "archive" / "media").iterdir()) == []
