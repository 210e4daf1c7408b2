from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from palsygrader.archive import media_head
from palsygrader.archive.media import MediaWriter, address
from palsygrader.archive.media_folder import MediaFolder, Recording
from palsygrader.archive.media_head import Description
from palsygrader.archive.store import Archive
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.patient import Patient
from palsygrader.errors import ArchiveError

KEY = b"k" * 32
DESCRIPTION = Description("visit-1", Expression.SNARL, 1)


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media", KEY)


def stored(media: MediaFolder, content: bytes) -> str:
    path, writer = media.start(DESCRIPTION)
    writer.write(content)
    writer.finish()
    media_id = address(path)
    media.keep(path, media_id)
    return media_id


def test_a_file_lies_under_its_address(media: MediaFolder, tmp_path: Path) -> None:
    media_id = stored(media, b"content")
    assert [path.name for path in (tmp_path / "media").iterdir()] == [media_id]
    with media.open(media_id) as reader:
        assert reader.read() == b"content"


def test_a_file_put_in_anothers_place_is_told(media: MediaFolder, tmp_path: Path) -> None:
    one, two = stored(media, b"one"), stored(media, b"two")
    (tmp_path / "media" / one).replace(tmp_path / "media" / two)
    with pytest.raises(ArchiveError, match=r"archive\.media_damaged"):
        media.open(two)


def test_what_was_removed_does_not_come_back_after_a_power_cut(
    media: MediaFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = list[bool]()
    media_id = stored(media, b"content")
    monkeypatch.setattr(media_head, "sync_folder", lambda folder: gone.append(not (folder / media_id).exists()))
    media.remove(media_id)
    assert gone == [True]  # the folder was made durable, and after the name had gone


@pytest.mark.parametrize("media_id", ["ab" * 32, "", "../keys.json", "AB" * 32])
def test_what_is_not_there_is_told(media: MediaFolder, media_id: str) -> None:
    with pytest.raises(ArchiveError, match=r"archive\.no_media"):
        media.open(media_id)


def test_removing_twice_is_no_error(media: MediaFolder, tmp_path: Path) -> None:
    media_id = stored(media, b"one")
    media.remove(media_id)
    media.remove(media_id)
    assert not list((tmp_path / "media").iterdir())


def test_only_what_nobody_writes_is_cut_off(media: MediaFolder, tmp_path: Path) -> None:
    _, writer = media.start(DESCRIPTION)
    writer.write(b"kept")
    writer.flush()
    assert media.cut_off() == ([], [])
    writer.leave()
    later = MediaFolder(tmp_path / "media", KEY)
    ((path, description, size_bytes),), faults = later.cut_off()
    assert faults == []
    assert (description, size_bytes) == (DESCRIPTION, 4)
    later.keep(path, address(path))
    assert later.cut_off() == ([], [])


def test_what_was_cut_off_before_anything_was_safe_is_removed(media: MediaFolder, tmp_path: Path) -> None:
    _, writer = media.start(DESCRIPTION)
    writer.write(b"never flushed")
    writer.leave()
    assert MediaFolder(tmp_path / "media", KEY).cut_off() == ([], [])
    assert not list((tmp_path / "media").iterdir())


@pytest.mark.parametrize("damaged_at", [20, -20], ids=["head", "first chunk"])
def test_what_cannot_be_made_whole_is_kept_and_told_and_stops_nothing(
    damaged_at: int, media: MediaFolder, tmp_path: Path
) -> None:
    folder = tmp_path / "media"
    (folder / "aa.part").mkdir()
    path, writer = media.start(DESCRIPTION)
    writer.write(b"something")
    writer.flush()
    writer.leave()
    content = bytearray(path.read_bytes())
    content[damaged_at] ^= 1
    path.write_bytes(content)
    whole_path, whole_writer = media.start(DESCRIPTION)
    whole_writer.write(b"kept")
    whole_writer.flush()
    whole_writer.leave()
    found, faults = MediaFolder(folder, KEY).cut_off()
    assert found == [(whole_path, DESCRIPTION, 4)]
    assert len(faults) == 2
    assert path.with_suffix(".damaged").read_bytes() == content
    assert (folder / "aa.part").is_dir()


def test_a_folder_that_cannot_be_written_is_told(media: MediaFolder, tmp_path: Path) -> None:
    (tmp_path / "media").rmdir()
    with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
        media.start(DESCRIPTION)


class FullDisk(MediaWriter):
    """A writer whose disk is full at the first flush."""

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


def test_a_full_disk_ends_a_recording(tmp_path: Path) -> None:
    recording = Recording(FullDisk(tmp_path / "full", KEY, DESCRIPTION), lambda: "never")
    recording.write(b"content")
    for action in (recording.flush, recording.close, lambda: recording.write(b"more")):
        with pytest.raises(ArchiveError, match=r"archive\.cannot_write"):
            action()
    with pytest.raises(ArchiveError, match=r"archive\.recording_open"):
        _ = recording.media_id


def test_a_video_is_recorded_and_played_through_the_archive(
    archive: Archive, patient: Patient, examination: Examination
) -> None:
    archive.add_patient(patient)
    archive.save_examination(examination)
    recording = archive.new_recording(examination.examination_id, Expression.OPEN_SMILE, 1)
    with av.open(recording, "w", format="matroska", options={"flush_packets": "1"}) as target:
        stream = target.add_stream("libx264", rate=30, options={"preset": "ultrafast", "tune": "zerolatency"})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        stream.time_base = Fraction(1, 30)
        for number in range(20):
            grey = np.full((120, 160, 3), 40 + 8 * number, dtype=np.uint8)
            target.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
            recording.flush()
        target.mux(stream.encode())
    recording.close()
    with archive.open_media(recording.media_id) as file, av.open(file, "r") as source:
        frames = [frame.to_ndarray(format="rgb24") for frame in source.decode(video=0)]
        source.seek(0)
        again = next(source.decode(video=0)).to_ndarray(format="rgb24")
    assert [round(float(frame.mean())) for frame in frames] == pytest.approx([40 + 8 * n for n in range(20)], abs=3)
    assert np.array_equal(again, frames[0])
