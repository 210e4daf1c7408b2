"""A recording as a Video Photographic Image (PS3.3 A.32.7)."""

from pydicom import Dataset
from pydicom.encaps import encapsulate
from pydicom.tag import Tag

from palsygrader.domain.dicom_choices import Kind
from palsygrader.domain.expressions import Expression
from palsygrader.errors import ReportError
from palsygrader.report.dicom.film import film
from palsygrader.report.dicom.modules import started
from palsygrader.report.dicom.photograph import tell_picture
from palsygrader.report.dicom.visit import AVC_HIGH_4_1, Visit
from palsygrader.wording import of


def video(visit: Visit, expression: Expression, number: int) -> Dataset:
    """Return the video of a recording, encoded anew so that every archive plays it.

    Args:
        visit: Of which.
        expression: Which recording.
        number: Instance Number, from 1.

    Raises:
        ReportError: `dicom.clip_unreadable`, there is no picture in it, or it cannot be encoded.
        InputError, ArchiveError: By what reads it.
    """
    from av.error import FFmpegError  # noqa: PLC0415 - late, as everywhere

    try:
        made_film = film(visit.clips[expression]())
    except (ValueError, FFmpegError) as error:
        raise ReportError("dicom.clip_unreadable", expression=of(expression)) from error
    made = started(visit, Kind.VIDEO, visit.video_uid(expression), AVC_HIGH_4_1, number)
    tell_picture(made, visit, expression, None)
    made.ImageType = ["ORIGINAL", "PRIMARY"]
    made.SamplesPerPixel = 3
    made.PhotometricInterpretation = "YBR_PARTIAL_420"
    made.PlanarConfiguration = 0
    made.Rows, made.Columns = made_film.height_px, made_film.width_px
    made.BitsAllocated = made.BitsStored = 8
    made.HighBit = 7
    made.PixelRepresentation = 0
    made.NumberOfFrames = made_film.frame_count
    made.FrameIncrementPointer = Tag("FrameTime")
    made.FrameTime = f"{1000.0 / made_film.rate_hz:.6f}"
    made.CineRate = made_film.rate_hz
    made.RecommendedDisplayFrameRate = made_film.rate_hz
    made.LossyImageCompression = "01"
    made.LossyImageCompressionMethod = "ISO_14496_10"
    made.LossyImageCompressionRatio = f"{made_film.source_bytes / len(made_film.content):.2f}"
    made.add_new("PixelData", "OB", encapsulate([made_film.content], has_bot=False))
    made["PixelData"].is_undefined_length = True
    return made
