import pytest

from palsygrader.errors import ArchiveError, InputError
from palsygrader.gui.clip_frames import read_clip
from palsygrader.gui.workers import Cancelled, Job
from tests.gui.review_examples import FakeArchive, clip


def job_with(steps: list[tuple[int, int]]) -> Job:
    return Job(lambda _job, done, total: steps.append((done, total)))


def test_all_pictures_are_read_with_progress() -> None:
    steps: list[tuple[int, int]] = []
    frames = read_clip(FakeArchive({"a": clip()}), "a", 12, job_with(steps))

    assert len(frames.pictures) == 12
    assert steps[-1] == (12, 12)
    assert frames.thinning == 1
    assert frames.at(0.0).mean() < frames.at(640.0).mean() < frames.at(5000.0).mean()


def test_of_a_long_clip_pictures_are_kept_evenly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("palsygrader.gui.clip_frames.MOST_PICTURES", 4)
    frames = read_clip(FakeArchive({"a": clip()}), "a", 12, job_with([]))

    assert frames.times_ms.tolist() == [0.0, 400.0, 800.0]
    assert len(frames.pictures) == 3


def test_it_stops_when_asked() -> None:
    job = job_with([])
    job.cancel()

    with pytest.raises(Cancelled):
        read_clip(FakeArchive({"a": clip()}), "a", 12, job)


def test_a_missing_clip_is_an_archive_error() -> None:
    with pytest.raises(ArchiveError):
        read_clip(FakeArchive(), "a", 12, job_with([]))


def test_a_damaged_clip_is_an_input_error() -> None:
    with pytest.raises(InputError):
        read_clip(FakeArchive({"a": b"no video"}), "a", 12, job_with([]))
