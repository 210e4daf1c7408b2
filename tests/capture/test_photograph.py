import struct
import subprocess
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from palsygrader.capture.photograph import MAX_SIDE_PX, read_photograph
from palsygrader.errors import InputError
from palsygrader.wording import error_line
from tests.capture.heic import write_heic


def red_on_top(width_px: int = 60, height_px: int = 40) -> Image.Image:
    picture = np.full((height_px, width_px, 3), 120, dtype=np.uint8)
    picture[: height_px // 4] = (230, 10, 10)
    return Image.fromarray(picture)


def is_red(pixel: np.ndarray) -> bool:
    red, green, blue = (int(value) for value in pixel)
    return red > 180 and green < 70 and blue < 70


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_photograph(path)
    assert path.name in error_line(caught.value)
    return caught.value.code


def test_rgb_comes_back_as_it_is_and_read_only(tmp_path: Path) -> None:
    red_on_top().save(tmp_path / "a.png")
    picture = read_photograph(tmp_path / "a.png")
    assert picture.shape == (40, 60, 3)
    assert picture.dtype == np.uint8
    assert tuple(picture[0, 0]) == (230, 10, 10)
    assert not picture.flags.writeable


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_exif_orientation_puts_the_top_on_top(tmp_path: Path, orientation: int, suffix: str) -> None:
    upright = red_on_top()
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"a.{suffix}"
    stored.save(path, exif=exif)
    picture = read_photograph(path)
    assert picture.shape == (40, 60, 3)
    assert is_red(picture[3, 30])
    assert not is_red(picture[36, 30])


def test_sixteen_bit_grey_keeps_its_brightness(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.full((20, 30), 128 * 256, dtype=np.uint16))
    picture = read_photograph(tmp_path / "a.png")
    assert picture.shape == (20, 30, 3)
    assert np.all(picture == 128)


def test_sixteen_bit_grey_is_turned_upright(tmp_path: Path) -> None:
    values = np.zeros((20, 30), dtype=np.uint16)
    values[:, :3] = 200 * 256
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(values).save(tmp_path / "a.png", exif=exif)
    picture = read_photograph(tmp_path / "a.png")
    assert picture.shape == (30, 20, 3)
    assert np.all(picture[:3] == 200)
    assert not picture[3:].any()


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_fewer_bits_than_sixteen_are_no_darker(tmp_path: Path, bits: int) -> None:
    values = np.full((20, 30), 2**bits // 4, dtype=np.uint16)
    values[:10] = 2**bits - 1
    Image.fromarray(values).save(tmp_path / "a.png")
    picture = read_photograph(tmp_path / "a.png")
    assert np.all(picture[:10] == 255)
    assert np.all(picture[10:] == 64)


@pytest.mark.parametrize("white", [1.0, 255.0, 4095.0, 65535.0])
def test_fractions_keep_their_brightness(tmp_path: Path, white: float) -> None:
    values = np.full((20, 30), white / 2, dtype=np.float32)
    values[:10] = white
    values[19, 29] = np.nan
    Image.fromarray(values).save(tmp_path / "a.tif")
    picture = read_photograph(tmp_path / "a.tif")
    assert np.all(picture[:10] >= 254)
    assert np.all(np.abs(picture[10:19].astype(int) - 128) <= 1)


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_sixteen_bit_colour_keeps_its_colour(tmp_path: Path, suffix: str) -> None:
    bgr = np.zeros((20, 30, 3), dtype=np.uint16)
    bgr[:] = (10 * 256, 100 * 256, 200 * 256)
    path = tmp_path / f"a.{suffix}"
    cv2.imwrite(str(path), bgr)
    assert tuple(read_photograph(path)[5, 5]) == (200, 100, 10)


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK"])
def test_other_colour_modes_become_rgb(tmp_path: Path, mode: str) -> None:
    suffix = "tif" if mode == "CMYK" else "png"
    Image.new("RGB", (30, 20), "white").convert(mode).save(tmp_path / f"a.{suffix}")
    picture = read_photograph(tmp_path / f"a.{suffix}")
    assert picture.shape == (20, 30, 3)
    assert picture.min() > 250


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparent_parts_become_white(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGBA", (30, 20), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 15, 20))
    image.convert(mode).save(tmp_path / "a.png")
    picture = read_photograph(tmp_path / "a.png")
    assert tuple(picture[5, 5]) == (0, 0, 0)
    assert tuple(picture[5, 25]) == (255, 255, 255)


def test_transparent_palette_becomes_white(tmp_path: Path) -> None:
    image = Image.new("P", (30, 20), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.save(tmp_path / "a.png", transparency=1)
    assert tuple(read_photograph(tmp_path / "a.png")[5, 5]) == (255, 255, 255)


@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_fifty_megapixels_are_reduced(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.new("RGB", (8660, 5774), (10, 200, 30)).save(path)
    picture = read_photograph(path)
    assert picture.shape[1] == MAX_SIDE_PX
    assert picture.shape[0] == pytest.approx(MAX_SIDE_PX * 5774 / 8660, abs=1)
    assert np.allclose(picture[100, 100], (10, 200, 30), atol=3)


def test_a_decompression_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    grey, colours, grey_clear, clear = 0, 2, 4, 6
    for side_px, bits, kind in (
        (12_000, 8, colours),
        (60_000, 8, colours),
        (8_100, 8, colours),
        (7_000, 8, clear),
        (7_000, 8, grey_clear),
        (5_000, 16, grey),
    ):
        header = struct.pack(">IIBBBBB", side_px, side_px, bits, kind, 0, 0, 0)
        path = tmp_path / f"bomb{side_px}.{bits}.{kind}.png"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b""))
        assert refused(path) == "input.picture_too_large"


@pytest.mark.skipif(sys.platform != "linux", reason="the most memory is read from Linux")
def test_the_largest_pictures_take_less_than_a_gigabyte(tmp_path: Path) -> None:
    Image.new("RGBA", (6900, 6900), (10, 200, 30, 255)).save(tmp_path / "clear.png", compress_level=1)
    Image.new("I;16", (4800, 4900)).save(tmp_path / "wide.png", compress_level=1)
    probe = (
        "import sys; from pathlib import Path; from palsygrader.capture.photograph import read_photograph;"
        "peak_kb = lambda: int(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]);"
        "before_kb = peak_kb();"
        "[read_photograph(Path(each)) for each in sys.argv[1:]];"
        "print((peak_kb() - before_kb) // 1024)"
    )
    command = [sys.executable, "-c", probe, str(tmp_path / "clear.png"), str(tmp_path / "wide.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert 100 < int(done.stdout) < 900  # megabytes


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert refused(tmp_path / "no.jpg") == "input.missing_file"
    assert refused(tmp_path) == "input.not_a_file"


def test_damaged_tags_are_passed_over_without_a_word(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.jpg"
    red_on_top().save(path, exif=b"Exif\0\0II*\0\x08\0\0\0\x05\0\x12\x01")  # ends in the middle of its first tag
    assert is_red(read_photograph(path)[2, 2])
    assert capfd.readouterr().err == ""


def test_the_library_says_nothing_of_a_damaged_picture_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    red_on_top().save(path)
    whole = path.read_bytes()
    samples = struct.pack("<HHI", 277, 3, 1)
    path.write_bytes(whole.replace(samples + struct.pack("<H", 3), samples + struct.pack("<H", 2048)))
    program = (
        "import sys\nfrom pathlib import Path\nfrom palsygrader.capture.photograph import read_photograph\n"
        "from palsygrader.errors import InputError\n"
        "try:\n    read_photograph(Path(sys.argv[1]))\nexcept InputError as error:\n    print(error.code)"
    )
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("input.not_a_picture", "")


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\xff\xd8\xff", b"%!PS-Adobe-3.0 EPSF-3.0\n", b"\x89PNG\r\n\x1a\n"]
)
def test_not_a_picture(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    assert refused(path) == "input.not_a_picture"


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "bmp", "webp"])
def test_a_cut_off_picture_is_refused(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(noise).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert refused(path) in {"input.damaged_picture", "input.not_a_picture"}


def test_a_real_photograph(shared_data: Path) -> None:
    picture = read_photograph(shared_data / "faces" / "london" / "neutral" / "001.jpg")
    assert min(picture.shape[:2]) >= 400


def test_a_telephones_heic_is_read(tmp_path: Path) -> None:
    picture = read_photograph(write_heic(tmp_path / "IMG_0001.HEIC"))
    assert picture.shape == (40, 64, 3)
    assert is_red(picture[3, 30])
    assert not is_red(picture[36, 30])


@pytest.mark.parametrize("kept_bytes", [4, 100, 400, 600])
def test_a_cut_off_heic_is_refused(tmp_path: Path, kept_bytes: int) -> None:
    path = write_heic(tmp_path / "a.heic")
    path.write_bytes(path.read_bytes()[:kept_bytes])
    assert refused(path) in {"input.not_a_picture", "input.damaged_picture"}
