"""Videos: every archive's H.264, in the time of the recording."""

import io
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from pydicom import Dataset
from pydicom.encaps import generate_frames

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ReportError
from palsygrader.report.dicom import Kind, Request, objects
from palsygrader.report.dicom.film import MOST_BLOCKS, film, fitting_rate_hz, fitting_size_px
from tests.report.dicom.visits import (
    CLIP_FRAMES,
    HEIGHT_PX,
    PATIENT,
    STATION,
    WIDTH_PX,
    clip,
    examination,
    faults,
    made,
)


def content(video: Dataset) -> bytes:
    (found,) = generate_frames(video.PixelData, number_of_frames=1)
    return found


@pytest.fixture(scope="module")
def video() -> Dataset:
    (found,) = made(kinds=(Kind.VIDEO,))
    return found


def test_a_video_is_valid(video: Dataset, tmp_path: Path) -> None:
    assert faults([video], tmp_path) == []


def test_a_video_plays_and_its_pictures_are_those_of_the_recording(video: Dataset) -> None:
    with av.open(io.BytesIO(content(video)), mode="r") as container:
        stream = container.streams.video[0]
        assert container.format.name.startswith("mov,mp4")
        assert (stream.codec_context.name, stream.profile) == ("h264", "High")
        frames = list(container.decode(stream))
    assert len(frames) == video.NumberOfFrames == CLIP_FRAMES
    assert (video.Columns, video.Rows) == (WIDTH_PX, HEIGHT_PX)
    assert all(
        after.time - before.time == pytest.approx(0.001 * float(video.FrameTime)) for before, after in pairwise(frames)
    )
    for frame, (expected, _) in zip(frames, clip(), strict=True):
        assert (
            np.abs(frame.to_ndarray(format="rgb24").astype(int) - expected).mean() < 4.0
        )  # the bar moves 3 px a picture


def test_a_video_says_that_it_is_compressed_and_how(video: Dataset) -> None:
    assert video.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.4.102"
    assert (video.LossyImageCompression, video.LossyImageCompressionMethod) == ("01", "ISO_14496_10")
    assert float(video.LossyImageCompressionRatio) > 1
    assert (video.PhotometricInterpretation, video.CineRate) == ("YBR_PARTIAL_420", 30)
    configuration = content(video)[content(video).index(b"avcC") + 4 :]
    assert (configuration[1], configuration[3]) == (100, 41)  # High Profile, Level 4.1 (ISO/IEC 14496-15)


def _grey(times_ms: list[float], width_px: int = 32, height_px: int = 32) -> Iterator[tuple[Picture, float]]:
    for number, at_ms in enumerate(times_ms):
        yield np.full((height_px, width_px, 3), 10 + 5 * number % 240, np.uint8), at_ms


def test_pictures_keep_their_time_when_some_are_missing_or_late() -> None:
    times = [0.0, 33.0, 68.0, 100.0, 134.0, 500.0, 533.0]  # eleven missing
    made_film = film(_grey(times))
    assert made_film.rate_hz == 30
    assert made_film.frame_count == round(533.0 * 30 / 1000) + 1
    with av.open(io.BytesIO(made_film.content), mode="r") as container:
        shown = [float(frame.to_ndarray(format="rgb24").mean()) for frame in container.decode(video=0)]
    assert shown[5:14] == pytest.approx([shown[4]] * 9, abs=1.5)
    assert shown[15] > shown[14] + 2.5


def test_a_single_picture_is_a_video_of_one() -> None:
    assert film(_grey([0.0])).frame_count == 1


@pytest.mark.parametrize(
    ("given", "expected"),
    [((1280, 720), (1280, 720)), ((1920, 1080), (1920, 1080)), ((1080, 1920), (1080, 1920)), ((161, 121), (160, 120))],
)
def test_sizes_the_level_allows_stay(given: tuple[int, int], expected: tuple[int, int]) -> None:
    assert fitting_size_px(*given) == expected


@pytest.mark.parametrize("given", [(3840, 2160), (2160, 3840), (4000, 3000)])
def test_larger_pictures_are_made_to_fit_in_their_shape(given: tuple[int, int]) -> None:
    width_px, height_px = fitting_size_px(*given)
    assert -(-width_px // 16) * -(-height_px // 16) <= MOST_BLOCKS
    assert width_px / height_px == pytest.approx(given[0] / given[1], rel=0.01)
    assert width_px * height_px > 0.9 * MOST_BLOCKS * 256


def test_rates_above_the_level_are_made_to_fit() -> None:
    at_60 = [index * 1000 / 60 for index in range(16)]
    assert fitting_rate_hz(at_60, 1280, 720) == 60
    assert fitting_rate_hz(at_60, 1920, 1080) == 30
    assert fitting_rate_hz([index * 1000 / 240 for index in range(16)], 1920, 1080) == 30
    assert fitting_rate_hz([0.0], 640, 480) == 30


def test_a_recording_without_pictures_is_told() -> None:
    (last,) = (objects(PATIENT, examination(), Request(STATION, (Kind.VIDEO,), clips={Expression.SNARL: tuple})),)
    with pytest.raises(ReportError) as refused:
        next(last)
    assert refused.value.code == "dicom.clip_unreadable"


def test_a_clip_is_read_only_when_its_object_is_made() -> None:
    read = []

    def late() -> Iterator[tuple[Picture, float]]:
        read.append(1)
        return clip()

    found = objects(PATIENT, examination(), Request(STATION, (Kind.VIDEO,), clips={Expression.SNARL: late}))
    assert not read
    next(found)
    assert read == [1]
