"""The logo: what is taken and what is not, and where it stands on paper."""

import base64
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from palsygrader.errors import ReportError
from palsygrader.report import logo
from palsygrader.report.content import report_content
from palsygrader.report.logo import HIGHEST_PT, WIDEST_PT, logo_png, placed_logo, read_logo
from palsygrader.report.parts import Letterhead, ReportContent
from palsygrader.report.patient_copy import PatientCopy, patient_copy
from palsygrader.report.pdf import write_pdf
from palsygrader.report.teaching_copy import teaching_content
from palsygrader.settings import LOGO_LENGTH
from palsygrader.wording import error_line
from tests.report.conftest import CREATED

LINES = (
    "Facial Nerve Clinic",
    "University Hospital, 12 Garden Street, Springfield " * 3,
    "Telephone 555 0100",
    "x.org",
)


def picture(folder: Path, width_px: int, height_px: int, name: str = "logo.png", mode: str = "RGB") -> Path:
    file = folder / name
    Image.new(mode, (width_px, height_px), "teal").save(file)
    return file


def kept(folder: Path, width_px: int = 900, height_px: int = 300) -> bytes:
    return logo_png(read_logo(picture(folder, width_px, height_px)))


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
def test_a_picture_is_kept_small_at_its_ratio(tmp_path: Path, name: str) -> None:
    data = read_logo(picture(tmp_path, 3000, 1000, name))
    with Image.open(BytesIO(logo_png(data))) as made:
        assert made.format == "PNG"
        assert made.width == pytest.approx(3 * made.height, abs=2)
        assert max(made.size) <= 720
    assert len(data) <= LOGO_LENGTH


def test_what_is_clear_is_white_on_paper(tmp_path: Path) -> None:
    file = tmp_path / "clear.png"
    Image.new("RGBA", (40, 40), (255, 0, 0, 0)).save(file)
    with Image.open(BytesIO(logo_png(read_logo(file)))) as made:
        assert made.convert("RGB").getpixel((20, 20)) == (255, 255, 255)


def test_a_picture_of_noise_still_fits_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "noise.png"
    Image.effect_noise((1400, 400), 90).convert("RGB").save(file)
    assert len(read_logo(file)) <= LOGO_LENGTH


def test_what_is_no_logo_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {}
    words, cut = tmp_path / "words.png", tmp_path / "cut.png"
    words.write_text("no picture")
    cut.write_bytes(picture(tmp_path, 400, 400).read_bytes()[:60])
    gif = tmp_path / "moving.gif"
    Image.new("RGB", (10, 10)).save(gif)
    for file in (words, cut, gif, tmp_path / "absent.png", tmp_path):
        with pytest.raises(ReportError) as caught:
            read_logo(file)
        told[file.name] = caught.value.code
        assert "Nothing was changed" in error_line(caught.value)
    assert [told[name] for name in ("words.png", "cut.png", "moving.gif")] == ["logo.not_a_picture"] * 3
    assert told["absent.png"] == "logo.unreadable"
    for name, code in (("MOST_PIXELS", "logo.too_many_pixels"), ("MOST_FILE_BYTES", "logo.too_large")):
        monkeypatch.setattr(logo, name, 100)
        with pytest.raises(ReportError) as caught:
            read_logo(picture(tmp_path, 90, 90))
        assert caught.value.code == code


def bomb(width_px: int, height_px: int) -> bytes:
    """Return a PNG whose head promises a size that its content does not have."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(99))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side_px", [4000, 10_000, 60_000])
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(tmp_path: Path, side_px: int) -> None:
    file = tmp_path / "bomb.png"
    file.write_bytes(bomb(side_px, side_px))
    with pytest.raises(ReportError) as caught:
        read_logo(file)
    assert caught.value.code == "logo.too_many_pixels"


@pytest.mark.parametrize("damaged", ["", "no base 64!", base64.b64encode(b"no picture").decode()])
def test_a_damaged_logo_is_none(damaged: str) -> None:
    assert logo_png(damaged) == b""


@pytest.mark.parametrize("size", [(900, 100), (300, 300), (100, 900), (2, 2)])
def test_it_keeps_its_ratio_within_its_room(tmp_path: Path, size: tuple[int, int]) -> None:
    placed = placed_logo(kept(tmp_path, *size))
    assert placed.drawWidth <= WIDEST_PT + 0.01
    assert placed.drawHeight <= HIGHEST_PT + 0.01
    assert placed.drawWidth / placed.drawHeight == pytest.approx(size[0] / size[1], rel=0.05)


def written(content: ReportContent, fonts: Path, plain: PatientCopy | None = None) -> pikepdf.Pdf:
    stream = BytesIO()
    write_pdf(content, stream, fonts=fonts, plain=plain)
    return pikepdf.open(stream)


def contents(make: Any, data: bytes, lines: tuple[str, ...] = LINES) -> list[tuple[ReportContent, PatientCopy | None]]:
    patient, visit = make.patient(), make.examination()
    clinical = report_content(patient, visit, (), clinic=Letterhead(lines, data), created_at=CREATED)
    return [
        (clinical, None),
        (clinical, patient_copy(patient, visit, ())),
        (teaching_content(patient, visit, created_at=CREATED, logo=data), None),
    ]


def pictures(page: pikepdf.Page) -> int:
    return len(page.get_images())


def test_it_stands_on_the_first_page_of_the_report_and_both_copies(make: Any, tmp_path: Path, fonts: Path) -> None:
    data = kept(tmp_path)
    for (content, plain), (without, plain_too) in zip(contents(make, data), contents(make, b""), strict=True):
        one, other = written(content, fonts, plain), written(without, fonts, plain_too)
        assert pictures(one.pages[0]) == pictures(other.pages[0]) + 1
        assert len(one.pages) == len(other.pages)
        assert all(pictures(a) == pictures(b) for a, b in zip(one.pages[1:], other.pages[1:], strict=True))
