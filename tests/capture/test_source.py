import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from palsygrader.capture.source import (
    FRAME_PERIOD_NS,
    PHOTOGRAPH_SHOWN_S,
    Frame,
    FrameSource,
    Pace,
    PhotographFolderSource,
    VideoSource,
)
from palsygrader.domain.examination import Picture
from palsygrader.errors import CaptureError
from palsygrader.wording import error_line

if TYPE_CHECKING:
    from tests.capture.conftest import FakePace

MakeClip = Callable[..., Path]
NumberOf = Callable[[Picture], int]


def code_of(action: Callable[[], object]) -> str:
    with pytest.raises(CaptureError) as caught:
        action()
    assert error_line(caught.value)
    return caught.value.code


class TestFrame:
    def test_is_read_only_and_leaves_the_given_array_alone(self) -> None:
        image = np.zeros((48, 64, 3), np.uint8)
        frame = Frame(image, 0)
        assert not frame.image.flags.writeable
        assert image.flags.writeable
        assert (frame.width_px, frame.height_px) == (64, 48)


class TestPace:
    def test_stop_wakes_who_waits(self) -> None:
        pace = Pace()
        pace.start()
        codes: list[str] = []
        waiter = threading.Thread(target=lambda: codes.append(code_of(lambda: pace.wait_until(1 << 62, 60.0))))
        waiter.start()
        pace.stop()
        waiter.join(30)
        assert codes == ["capture.closed"]

    def test_what_is_due_is_not_waited_for(self) -> None:
        pace = Pace(lambda: 100)
        pace.start()
        pace.wait_until(50, 0.0)

    def test_no_longer_than_asked(self) -> None:
        pace = Pace(lambda: 0)
        pace.start()
        assert code_of(lambda: pace.wait_until(60_000_000_000, 0.0)) == "capture.stalled"


class TestVideoSource:
    def test_plays_at_the_pace_of_its_pictures(
        self, make_clip: MakeClip, number_of: NumberOf, pace: "FakePace"
    ) -> None:
        source: FrameSource = VideoSource(make_clip(frames=6), pace=pace)
        start_ns = pace.now_ns
        source.open()
        frames = [source.read(1.0) for _ in range(6)]
        assert [number_of(frame.image) for frame in frames] == list(range(6))
        assert [frame.time_ns - start_ns for frame in frames] == pytest.approx(
            [index * FRAME_PERIOD_NS for index in range(6)], abs=200_000
        )
        assert pace.now_ns == frames[-1].time_ns
        assert code_of(lambda: source.read(1.0)) == "capture.ended"

    def test_loops_without_a_gap(self, make_clip: MakeClip, number_of: NumberOf, pace: "FakePace") -> None:
        source = VideoSource(make_clip(frames=3), loop=True, pace=pace)
        source.open()
        frames = [source.read(1.0) for _ in range(8)]
        assert [number_of(frame.image) for frame in frames] == [0, 1, 2, 0, 1, 2, 0, 1]
        gaps_ns = np.diff([frame.time_ns for frame in frames])
        assert gaps_ns == pytest.approx(FRAME_PERIOD_NS, abs=200_000)

    def test_a_late_reader_misses_frames_instead_of_lagging(
        self, make_clip: MakeClip, number_of: NumberOf, pace: "FakePace"
    ) -> None:
        source = VideoSource(make_clip(frames=18), pace=pace)
        source.open()
        source.read(1.0)
        pace.time_ns += 10 * FRAME_PERIOD_NS
        late = source.read(1.0)
        assert 8 <= number_of(late.image) <= 11
        assert abs(late.time_ns - pace.time_ns) <= 3 * FRAME_PERIOD_NS

    def test_a_looping_source_left_alone_for_long_goes_on_now(self, make_clip: MakeClip, pace: "FakePace") -> None:
        source = VideoSource(make_clip(frames=3), loop=True, pace=pace)
        source.open()
        source.read(1.0)
        pace.time_ns += 3_600_000_000_000
        times_ns = [source.read(1.0).time_ns for _ in range(6)]
        assert times_ns[-1] >= pace.time_ns - 6 * FRAME_PERIOD_NS
        assert times_ns == sorted(times_ns)

    def test_close_ends_it_and_it_can_be_opened_again(
        self, make_clip: MakeClip, number_of: NumberOf, pace: "FakePace"
    ) -> None:
        source = VideoSource(make_clip(frames=3), pace=pace)
        assert code_of(lambda: source.read(1.0)) == "capture.closed"
        source.open()
        source.read(1.0)
        source.close()
        source.close()
        assert code_of(lambda: source.read(1.0)) == "capture.closed"
        source.open()
        assert number_of(source.read(1.0).image) == 0

    def test_close_wakes_a_waiting_read(self, make_clip: MakeClip) -> None:
        source = VideoSource(make_clip(frames=2, name="slow.mp4"))
        source.open()
        source.read(5.0)
        source._pace._clock_ns = lambda: -60_000_000_000  # the next frame is a minute away
        codes: list[str] = []
        reader = threading.Thread(target=lambda: codes.append(code_of(lambda: source.read(600.0))))
        reader.start()
        source.close()
        reader.join(30)
        assert codes == ["capture.closed"]

    def test_bad_files_are_told_at_opening(self, tmp_path: Path) -> None:
        (tmp_path / "a.mp4").write_bytes(b"nothing")
        assert code_of(VideoSource(tmp_path / "a.mp4").open) == "input.not_a_video"
        assert code_of(VideoSource(tmp_path / "b.mp4").open) == "input.missing_file"

    def test_damage_inside_is_told_when_it_comes(self, make_clip: MakeClip, pace: "FakePace") -> None:
        path = make_clip(frames=90, size_px=(320, 240), options={"movflags": "faststart"})
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        source = VideoSource(path, pace=pace)
        source.open()

        def play() -> None:
            while True:
                source.read(1.0)

        assert code_of(play) in {"input.truncated_video", "input.damaged_video"}


class TestPhotographFolderSource:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        for name, grey in (("b.png", 200), ("a.jpg", 100)):
            Image.new("RGB", (32, 24), (grey, grey, grey)).save(tmp_path / name)
        (tmp_path / "notes.txt").write_text("not a photograph")
        return tmp_path

    def test_shows_each_in_the_order_of_names_and_over_again(self, folder: Path, pace: "FakePace") -> None:
        source: FrameSource = PhotographFolderSource(folder, pace=pace)
        source.open()
        frames_each = round(PHOTOGRAPH_SHOWN_S * 1e9 / FRAME_PERIOD_NS)
        greys = [int(source.read(1.0).image[5, 5, 0]) for _ in range(3 * frames_each)]
        changes = [grey for index, grey in enumerate(greys) if index == 0 or grey != greys[index - 1]]
        assert changes[:3] == [100, 200, 100]
        assert greys.count(200) == pytest.approx(frames_each, abs=1)

    def test_frames_come_in_time(self, folder: Path, pace: "FakePace") -> None:
        source = PhotographFolderSource(folder, pace=pace)
        source.open()
        times_ns = [source.read(1.0).time_ns for _ in range(5)]
        assert set(np.diff(times_ns)) == {FRAME_PERIOD_NS}

    def test_empty_and_missing_folders(self, tmp_path: Path) -> None:
        assert code_of(PhotographFolderSource(tmp_path).open) == "capture.no_photographs"
        assert code_of(PhotographFolderSource(tmp_path / "no").open) == "capture.no_photographs"

    def test_a_folder_that_may_not_be_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def forbidden(_folder: Path) -> Iterator[Path]:
            raise PermissionError(13, "Permission denied")

        (tmp_path / "loop").symlink_to("loop")
        assert code_of(PhotographFolderSource(tmp_path / "loop").open) == "capture.unreadable_folder"
        monkeypatch.setattr(Path, "iterdir", forbidden)
        assert code_of(PhotographFolderSource(tmp_path).open) == "capture.unreadable_folder"

    def test_hidden_files_are_passed_over(self, folder: Path) -> None:
        (folder / "._a.jpg").write_bytes(b"what other systems leave")
        source = PhotographFolderSource(folder)
        source.open()
        source.close()

    def test_a_bad_photograph_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "a.jpg").write_bytes(b"nothing")
        assert code_of(PhotographFolderSource(tmp_path).open) == "input.not_a_picture"

    def test_closed(self, folder: Path) -> None:
        source = PhotographFolderSource(folder)
        assert code_of(lambda: source.read(1.0)) == "capture.closed"
        source.open()
        source.close()
        assert code_of(lambda: source.read(1.0)) == "capture.closed"
