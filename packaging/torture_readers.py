"""The readers of files from outside, each with good files to begin with: what `torture_fuzz.py` feeds with damage."""

import contextlib
import json
import shutil
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import numpy as np
import torture_replies  # type: ignore[import-not-found]  # beside this, no package
import torture_small_files as small  # type: ignore[import-not-found]  # as above
from PIL import Image

from palsygrader.archive import document, keys, media
from palsygrader.archive.blobs import decode_array, decode_picture, encode_array, encode_picture
from palsygrader.archive.media_head import Description
from palsygrader.archive.stored_picture import StoredPicture
from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.picture_day import picture_moment
from palsygrader.cli.expression_files import expression_files
from palsygrader.domain.expressions import Expression
from palsygrader.errors import InputError, PalsyGraderError
from palsygrader.report.logo import logo_png, read_logo
from palsygrader.settings import SettingsStore, bundled, grading_weights, landmark_weights

MEDIA_KEY: Final = bytes(range(32))
MOST_FRAMES: Final = 90
"""Of a video: whatever reads one stops on its own account sooner or later; what is under test is each step."""


@dataclass(frozen=True)
class Reader:
    """A reader and what it is given.

    Attributes:
        name: Which one.
        kind: Readers of one kind are one row of the table.
        seeds: Makes good files, as name and content.
        read: Reads a file; the folder is for it alone.
    """

    name: str
    kind: str
    seeds: Callable[[], list[tuple[str, bytes]]]
    read: Callable[[Path], object]


def _picture() -> Image.Image:
    x, y = np.meshgrid(np.arange(96), np.arange(64))
    return Image.fromarray(np.stack([x * 2, y * 3, (x + y) % 256], axis=2).astype(np.uint8))


def _saved(name: str, **options: object) -> tuple[str, bytes]:
    stream = BytesIO()
    picture = _picture()
    mode = options.pop("mode", None)
    if isinstance(mode, str):
        picture = picture.convert(mode)
    kind = {"jpg": "JPEG", "tif": "TIFF"}.get(name.rpartition(".")[2], name.rpartition(".")[2].upper())
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x0132] = "2019:05:03 14:20:00"
    if kind in {"JPEG", "PNG", "WEBP"}:
        options["exif"] = exif
    picture.save(stream, kind, **options)
    return name, stream.getvalue()


def _photographs() -> list[tuple[str, bytes]]:
    return [
        _saved("a.jpg"),
        _saved("progressive.jpg", progressive=True),
        _saved("a.png"),
        _saved("palette.png", mode="P"),
        _saved("grey.png", mode="I;16"),
        _saved("a.tif"),
        _saved("packed.tif", compression="tiff_lzw"),
        _saved("deflated.tif", compression="tiff_deflate"),
        _saved("a.bmp"),
        _saved("a.webp"),
    ]


def _read_photograph(file: Path) -> object:
    picture = read_photograph(file)
    return picture, picture_moment(file)


def _heic() -> list[tuple[str, bytes]]:
    from tests.capture.heic import _CONTENT  # noqa: PLC0415 - a checkout has it

    return [("a.heic", _CONTENT)]


def _videos() -> list[tuple[str, bytes]]:
    import av  # noqa: PLC0415 - the worker of this reader only

    found = []
    for name, kind, codec in (
        ("a.mp4", "mp4", "libx264"),
        ("a.mkv", "matroska", "libx264"),
        ("a.avi", "avi", "mpeg4"),
        ("a.mov", "mov", "mjpeg"),
        ("a.webm", "webm", "libvpx"),
        ("a.mpg", "mpeg", "mpeg2video"),
    ):
        stream = BytesIO()
        try:
            with av.open(stream, "w", format=kind) as container:
                video: Any = container.add_stream(codec, rate=25)
                video.width, video.height = 96, 64
                video.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
                for number in range(12):
                    image = np.roll(np.asarray(_picture()), number * 3, axis=1)
                    container.mux(video.encode(av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="rgb24")))
                container.mux(video.encode(None))
        except (av.error.FFmpegError, ValueError):
            continue  # this build of FFmpeg writes no such file
        found.append((name, stream.getvalue()))
    return found


def _read_video(file: Path) -> object:
    from palsygrader.capture.video import read_video, video_length  # noqa: PLC0415 - as above

    for number, _frame in enumerate(read_video(file)):
        if number >= MOST_FRAMES:
            break
    return video_length(file)


def _names() -> list[tuple[str, bytes]]:
    return [("names", b"\n".join([b"rest.jpg", b"open_smile.mp4", b"notes.txt", b"SNARL.HEIC", b"blink.mkv"]))]


def _read_folder(file: Path) -> object:
    place = file.parent / "examination"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for number, name in enumerate(file.read_bytes().split(b"\n")[:12]):
        cleaned = name.replace(b"/", b"_").replace(b"\0", b"")[:200]
        if cleaned in {b"", b".", b".."}:
            continue
        path = bytes(place) + b"/" + cleaned
        with open(path, "wb") as written:  # noqa: PTH123 - any bytes are names here
            written.write(b"x" * number)
    return expression_files(place)


def _manifests() -> list[tuple[str, bytes]]:
    head = "person,visit,expression,file,side,rater,temporal_p,buccal_grade\n"
    rows = "P01,1,rest,P01/rest.jpg,left,anna,40,III\nP01,1,open_smile,../P01/smile.jpg,,,,\n"
    line = json.dumps(
        {
            "person": "P01",
            "visit": 1,
            "expression": "rest",
            "file": "a.jpg",
            "side": "left",
            "rater": "a",
            "temporal_p": 40,
        }
    )
    layout = "what,theirs,ours\npath,(?P<person>P[0-9]+)/(?P<expression>[a-z_]+).jpg,\nexpression,smile,open_smile\n"
    return [
        ("manifest.csv", (head + rows).encode()),
        ("manifest.csv", (head + rows).replace(",", ";").encode("utf-8-sig")),
        ("manifest.jsonl", (line + "\n" + line).encode()),
        ("layout.csv", layout.encode()),
    ]


def _read_manifest(file: Path) -> object:
    from palsygrader.training.convert import read_layout  # noqa: PLC0415 - as above
    from palsygrader.training.manifest import read_manifest  # noqa: PLC0415 - as above

    return read_layout(file) if file.name == "layout.csv" else read_manifest(file)


def _settings() -> list[tuple[str, bytes]]:
    from palsygrader.settings import Settings  # noqa: PLC0415 - as the others

    full = Settings(clinician="Dr Weber", clinic=("A clinic", "A street"), questionnaire_items={"fdi.1": "Words"})
    return [("settings.json", full.model_dump_json().encode()), ("settings.json", b"{}")]


def _read_settings(file: Path) -> object:
    return SettingsStore(file).load()


def _keys() -> list[tuple[str, bytes]]:
    header, _master, _recovery = keys.create_header("a passphrase", keys.KeyCost(1, 64, 1))
    place = Path("keys.json").absolute()
    keys.write_header(place, header)
    return [("keys.json", place.read_bytes())]


def _read_keys(file: Path) -> object:
    from palsygrader.archive.store import Archive  # noqa: PLC0415 - as above

    content = file.read_bytes()
    try:  # a hostile file has a right checksum
        fields = json.loads(content)
        fields.pop("sha256", None)
        fields["sha256"] = keys._checksum(fields)  # noqa: SLF001 - what an attacker would do
        file.write_text(json.dumps(fields), encoding="utf-8")
    except (ValueError, TypeError, AttributeError, RecursionError):
        pass
    return Archive.check_passphrase(file.parent, "a passphrase")


def _media() -> list[tuple[str, bytes]]:
    place = Path("seed.part").absolute()
    place.unlink(missing_ok=True)
    writer = media.MediaWriter(place, MEDIA_KEY, Description("e" * 32, Expression.REST, 1))
    for number in range(6):
        writer.write(bytes([number]) * 900)
        writer.flush()
    writer.finish()
    return [("a.media", place.read_bytes())]


def _read_media(file: Path) -> object:
    copy = file.with_suffix(".copy")
    copy.write_bytes(file.read_bytes())
    with contextlib.suppress(PalsyGraderError):
        media.repair(copy, MEDIA_KEY)
    with media.MediaReader(file.open("rb"), MEDIA_KEY) as reader:
        return len(reader.read())


def _blobs() -> list[tuple[str, bytes]]:
    picture = np.asarray(_picture())
    return [("a.png", encode_picture(picture)), ("a.npy", encode_array(np.arange(60.0).reshape(20, 3)))]


def _read_blob(file: Path) -> object:
    content = file.read_bytes()
    if file.suffix == ".npy":
        return decode_array(content)
    with contextlib.suppress(PalsyGraderError):
        decode_picture(content)
    content = _with_checksums(content)
    return decode_picture(content), StoredPicture("picture-", content).decoded()


def _with_checksums(png: bytes) -> bytes:
    """Return a PNG with the right checksums in its parts, as an attacker makes it."""
    made, at = png[:8], 8
    while at + 12 <= len(png):
        size = min(int.from_bytes(png[at : at + 4], "big"), len(png) - at - 12)
        part = png[at + 4 : at + 8 + size]
        made += size.to_bytes(4, "big") + part + zlib.crc32(part).to_bytes(4, "big")
        at += 12 + size
    return made


def _documents() -> list[tuple[str, bytes]]:
    from datetime import UTC, datetime  # noqa: PLC0415 - as above

    from palsygrader.domain.examination import Examination  # noqa: PLC0415 - as above

    visit = Examination("nobody", datetime(2026, 1, 1, tzinfo=UTC), "Dr Weber", notes="some notes")
    return [("document.json", document.write(visit).document.encode())]


def _read_document(file: Path) -> object:
    return document.read(file.read_bytes().decode(errors="replace"), None)


def _weights() -> list[tuple[str, bytes]]:
    from palsygrader.grading.grading_model import CARD_FILE, WEIGHTS_FILE  # noqa: PLC0415 - as above

    grader = grading_weights()
    return [
        ("card.json", (grader / CARD_FILE).read_bytes()),
        (WEIGHTS_FILE, (grader / WEIGHTS_FILE).read_bytes()[:40_000]),
        ("landmark_card.json", (landmark_weights() / "card.json").read_bytes()),
    ]


def _read_weights(file: Path) -> object:
    import hashlib  # noqa: PLC0415 - as above

    from palsygrader.grading.grading_model import CARD_FILE, WEIGHTS_FILE, GradingModel  # noqa: PLC0415 - as above
    from palsygrader.vision.network_landmarker import NetworkLandmarker  # noqa: PLC0415 - as above

    content = file.read_bytes()
    place = file.parent / "weights"
    place.mkdir(exist_ok=True)
    if file.name == "landmark_card.json":
        for each in landmark_weights().glob("*.onnx"):
            target = place / each.name
            if not target.exists():
                target.symlink_to(each)
        (place / "card.json").write_bytes(content)
        NetworkLandmarker(place).load()
        return None
    card = json.loads((grading_weights() / CARD_FILE).read_text(encoding="utf-8"))
    if file.name == WEIGHTS_FILE:  # a hostile card fits the hostile weights
        card["sha256"] = hashlib.sha256(content).hexdigest()
        (place / WEIGHTS_FILE).write_bytes(content)
        (place / CARD_FILE).write_text(json.dumps(card), encoding="utf-8")
    else:
        shutil.copyfile(grading_weights() / WEIGHTS_FILE, place / WEIGHTS_FILE)
        (place / CARD_FILE).write_bytes(content)
    GradingModel(place).load()
    return None


def _logos() -> list[tuple[str, bytes]]:
    return [_saved("a.png"), _saved("a.jpg"), _saved("alpha.png", mode="RGBA")]


def _read_logo(file: Path) -> object:
    return logo_png(read_logo(file))


def _translations() -> list[tuple[str, bytes]]:
    content = (bundled("resources", "translations") / "palsygrader_de.ts").read_bytes()
    return [("de.ts", content[:4000] + b"</context></TS>"), ("de.ts", content)]


def _read_translation(file: Path) -> object:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - as above

    from palsygrader.wording import translation  # noqa: PLC0415 - as above

    try:
        return translation.read(file)
    except (ET.ParseError, LookupError, ValueError) as error:  # documented
        raise InputError("input.damaged_file", file=file.name) from error


def readers() -> Iterator[Reader]:
    """Return all of them."""
    yield Reader("photographs", "pictures", _photographs, _read_photograph)
    yield Reader("HEIC", "pictures", _heic, _read_photograph)
    yield Reader("videos", "videos", _videos, _read_video)
    yield Reader("examination folders", "files", _names, _read_folder)
    yield Reader("manifests", "files", _manifests, _read_manifest)
    yield Reader("settings", "files", _settings, _read_settings)
    yield Reader("archive keys", "archive", _keys, _read_keys)
    yield Reader("archive media", "videos", _media, _read_media)
    yield Reader("archive pictures and arrays", "archive", _blobs, _read_blob)
    yield Reader("archive's small files", "archive", small.small_files, small.read_small_file)
    yield Reader("archive documents", "archive", _documents, _read_document)
    yield Reader("weights", "files", _weights, _read_weights)
    yield Reader("logos", "pictures", _logos, _read_logo)
    yield Reader("translations", "files", _translations, _read_translation)
    yield Reader("worklist answers", "replies", torture_replies.worklist_answers, torture_replies.read_worklist)
    yield Reader("study answers", "replies", torture_replies.study_answers, torture_replies.read_studies)
    yield Reader("fetched objects", "replies", torture_replies.fetched_objects, torture_replies.read_objects)
    yield Reader("HL7 answers", "replies", torture_replies.acknowledgements, torture_replies.read_acknowledgement)
    yield Reader("FHIR answers", "replies", torture_replies.fhir_answers, torture_replies.read_fhir)
