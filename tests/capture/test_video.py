import io
import shutil
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

from palsygrader.capture import video
from palsygrader.capture.video import read_video, video_length
from palsygrader.domain.examination import Picture
from palsygrader.errors import InputError
from palsygrader.wording import error_line
from tests.capture.conftest import numbered_picture

MakeClip = Callable[..., Path]
NumberOf = Callable[[Picture], int]


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        list(read_video(path))
    assert path.name in error_line(caught.value)
    return caught.value.code


def test_pictures_and_times_in_order(make_clip: MakeClip, number_of: NumberOf) -> None:
    read = list(read_video(make_clip(frames=10)))
    assert [number_of(picture) for picture, _ in read] == list(range(10))
    assert [time_ms for _, time_ms in read] == pytest.approx([1000 / 30 * index for index in range(10)], abs=0.1)
    assert read[0][0].shape == (48, 64, 3)
    assert not read[0][0].flags.writeable


def test_colours_are_rgb(make_clip: MakeClip) -> None:
    picture, _ = next(iter(read_video(make_clip(frames=1))))
    assert np.allclose(picture[5, 5], (220, 20, 20), atol=12)


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.mov", "a.avi"])
def test_containers(make_clip: MakeClip, name: str) -> None:
    path = make_clip(name, frames=8)
    assert len(list(read_video(path))) == 8
    assert video_length(path).frame_count == 8


def test_a_stream_is_read_like_a_file(make_clip: MakeClip) -> None:
    stream = io.BytesIO(make_clip("a.mkv", frames=6).read_bytes())
    assert video_length(stream).frame_count == 6
    stream.seek(0)
    assert len(list(read_video(stream))) == 6
    assert not stream.closed


def test_length(make_clip: MakeClip) -> None:
    length = video_length(make_clip(frames=31))
    assert length.frame_count == 31
    assert length.duration_ms == pytest.approx(1000.0, abs=1.0)


@pytest.mark.parametrize(("turn", "red_corner"), [(90, "bottom left"), (180, "bottom right"), (270, "top right")])
def test_rotation_of_a_telephone_is_applied(make_clip: MakeClip, turn: int, red_corner: str) -> None:
    path = make_clip("plain.mp4", frames=2)
    data = bytearray(path.read_bytes())
    cosine, sine = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}[turn]
    plain, one = (1 << 16).to_bytes(4, "big"), 1 << 16
    identity = plain + bytes(12) + plain + bytes(12) + (1 << 30).to_bytes(4, "big")

    def fixed(value: int) -> bytes:
        return (value * one).to_bytes(4, "big", signed=True)

    # Counter-clockwise by `turn` in the picture, as a telephone's display matrix says it.
    matrix = fixed(cosine) + fixed(-sine) + bytes(4) + fixed(sine) + fixed(cosine) + bytes(12) + identity[-4:]
    track = data.index(b"tkhd")
    place = data.index(identity, track)
    data[place : place + 36] = matrix
    path.write_bytes(data)
    picture, _ = next(iter(read_video(path)))
    assert picture.shape[:2] == ((48, 64) if turn == 180 else (64, 48))
    corners = {
        "top left": picture[3, 3],
        "top right": picture[3, -4],
        "bottom left": picture[-4, 3],
        "bottom right": picture[-4, -4],
    }
    reddest = max(corners, key=lambda name: int(corners[name][0]) - int(corners[name][1]))
    assert reddest == red_corner


def write_mpeg(path: Path, *sizes_px: tuple[int, int]) -> None:
    """Write a video whose pictures change their size on the way."""
    content = b""
    for width_px, height_px in sizes_px:
        part = io.BytesIO()
        with av.open(part, "w", format="mpegts") as container:
            stream: Any = container.add_stream("mpeg2video", rate=25)
            stream.width, stream.height, stream.pix_fmt = width_px, height_px, "yuv420p"
            for _number in range(5):
                image = np.zeros((height_px, width_px, 3), np.uint8)
                container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
            container.mux(stream.encode(None))
        content += part.getvalue()
    path.write_bytes(content)


def test_pictures_that_would_take_too_much_memory_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_mpeg(tmp_path / "large.mpg", (320, 240))
    write_mpeg(tmp_path / "growing.mpg", (64, 48), (320, 240))
    assert len(list(read_video(tmp_path / "large.mpg"))) == 5
    monkeypatch.setattr(video, "MOST_PIXELS", 100 * 100)
    assert refused(tmp_path / "large.mpg") == "input.picture_too_large"
    sizes = []
    with pytest.raises(InputError, match=r"input\.damaged_video"):
        sizes += [picture.shape for picture, _ms in read_video(tmp_path / "growing.mpg")]
    assert set(sizes) <= {(48, 64, 3)}


def test_missing_empty_and_not_a_video(tmp_path: Path) -> None:
    assert refused(tmp_path / "no.mp4") == "input.missing_file"
    (tmp_path / "empty.mp4").write_bytes(b"")
    assert refused(tmp_path / "empty.mp4") == "input.empty_video"
    (tmp_path / "text.mp4").write_bytes(b"not a video at all" * 100)
    assert refused(tmp_path / "text.mp4") == "input.not_a_video"
    with pytest.raises(InputError):
        video_length(tmp_path / "text.mp4")


def test_an_unknown_way_of_coding_is_not_a_video(make_clip: MakeClip, tmp_path: Path) -> None:
    content = make_clip("a.mp4", frames=3).read_bytes()
    assert b"avc1" in content
    (tmp_path / "b.mp4").write_bytes(content.replace(b"avc1", b"zzzz"))
    assert refused(tmp_path / "b.mp4") == "input.not_a_video"


def test_play_lists_and_still_pictures_are_not_videos(tmp_path: Path, make_clip: MakeClip) -> None:
    clip = make_clip("clip.mp4")
    (tmp_path / "list.mp4").write_text(f"ffconcat version 1.0\nfile {clip.name}\n")
    assert refused(tmp_path / "list.mp4") == "input.not_a_video"
    playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://localhost/a.ts\n#EXT-X-ENDLIST\n"
    (tmp_path / "playlist.mp4").write_text(playlist)
    assert refused(tmp_path / "playlist.mp4") == "input.not_a_video"
    Image.new("RGB", (64, 48)).save(tmp_path / "still.jpg")
    assert refused(tmp_path / "still.jpg") == "input.not_a_video"


def test_sound_alone_is_not_a_video(tmp_path: Path) -> None:
    path = tmp_path / "sound.mkv"
    with av.open(path, mode="w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 800), dtype=np.int16), format="s16", layout="mono")
        frame.rate, frame.time_base = 8000, Fraction(1, 8000)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert refused(path) == "input.not_a_video"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_cut_off_mp4_is_refused(make_clip: MakeClip, share: float) -> None:
    path = make_clip(frames=60)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert refused(path) == "input.not_a_video"  # the index at its end is lost


@pytest.mark.parametrize("share", [0.5, 0.7])
def test_a_cut_off_mp4_with_its_index_in_front_is_refused_after_its_pictures(make_clip: MakeClip, share: float) -> None:
    path = make_clip(frames=90, size_px=(320, 240), options={"movflags": "faststart"})
    whole = path.read_bytes()
    start = whole.index(b"mdat")
    path.write_bytes(whole[: start + int((len(whole) - start) * share)])
    pictures = read_video(path)
    assert next(pictures)[0].shape == (240, 320, 3)
    with pytest.raises(InputError) as caught:
        list(pictures)
    assert caught.value.code in {"input.truncated_video", "input.damaged_video"}


def test_a_cut_off_finished_mkv_is_refused(make_clip: MakeClip) -> None:
    path = make_clip("a.mkv", frames=90, size_px=(320, 240), options={"cluster_time_limit": "100"})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert refused(path) in {"input.truncated_video", "input.damaged_video"}


@pytest.mark.parametrize("name", ["portrait_1.mp4", "portrait_2.mp4"])
def test_real_videos(shared_data: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    shutil.copy(shared_data / "video" / name, path)
    times_ms = [time_ms for _, time_ms in read_video(path)]
    assert len(times_ms) == 150 == video_length(path).frame_count
    assert all(later > earlier for earlier, later in pairwise(times_ms))


def make_with_later_pictures_first(path: Path, frames: int = 20) -> Path:
    """Make a video in which some pictures are coded from later ones, which then lie before them in the file."""
    with av.open(path, mode="w") as container:
        stream = container.add_stream("libx264", rate=30, options={"bf": "2", "b_strategy": "0", "crf": "10"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.thread_count = 1
        for number in range(frames):
            frame = av.VideoFrame.from_ndarray(numbered_picture(number), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 30)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("name", ["a.avi", "a.mp4", "a.mkv"])
def test_pictures_that_lie_in_another_order_are_timed_in_that_of_the_video(
    tmp_path: Path, number_of: NumberOf, name: str
) -> None:
    path = make_with_later_pictures_first(tmp_path / name)
    read = list(read_video(path))
    assert [number_of(picture) for picture, _ in read] == list(range(20))
    assert [time_ms for _, time_ms in read] == pytest.approx([1000 / 30 * index for index in range(20)], abs=0.6)
    assert video_length(path).duration_ms == pytest.approx(1000 / 30 * 19, abs=0.6)


def retimed(whole: Path, path: Path, times: dict[int, int]) -> Path:
    """Copy a video with a picture every 40 ms; some of them get another time, in ms."""
    with av.open(whole) as source, av.open(path, mode="w") as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(source.demux(source.streams.video[0])):
            if packet.size == 0:
                continue
            packet.stream, packet.time_base = stream, Fraction(1, 1000)
            packet.dts = number
            packet.pts = times.get(number, 40 * number)
            target.mux(packet)
    return path


def test_of_two_pictures_of_one_time_the_first_is_taken(
    make_clip: MakeClip, tmp_path: Path, number_of: NumberOf
) -> None:
    read = list(read_video(retimed(make_clip(), tmp_path / "twice.mkv", {4: 120})))
    assert [number_of(picture) for picture, _ in read] == [0, 1, 2, 3, 5, 6, 7, 8, 9]
    assert all(later > earlier for (_, earlier), (_, later) in pairwise(read))


def test_times_that_go_back_are_refused(make_clip: MakeClip, tmp_path: Path) -> None:
    assert refused(retimed(make_clip(), tmp_path / "back.mkv", {5: 90})) == "input.unordered_video"


def test_a_title_in_another_encoding_is_no_fault(make_clip: MakeClip, tmp_path: Path) -> None:
    path = make_clip("titled.mkv", title="Jos\N{LATIN SMALL LETTER E WITH ACUTE}")
    path.write_bytes(path.read_bytes().replace(b"Jos\xc3\xa9", b"Jos\xe9e"))
    assert len(list(read_video(path))) == 10


def test_a_picture_without_a_time_follows_at_the_usual_interval() -> None:
    def packet(*ticks: int | None) -> SimpleNamespace:
        frames = [SimpleNamespace(pts=each) for each in ticks]
        return SimpleNamespace(size=1, dts=None, decode=lambda: frames)

    packets = [packet(None, None), packet(), packet(100, None), packet(180)]
    container: Any = SimpleNamespace(format=SimpleNamespace(name="mpeg"), demux=lambda _stream: packets)
    stream: Any = SimpleNamespace(time_base=Fraction(1, 1000), average_rate=Fraction(25))
    assert [time_ms for _, time_ms in video._timed(container, stream, "a.mpg")] == [0.0, 40.0, 100.0, 140.0, 180.0]
