"""Which font draws which character."""

from pathlib import Path

import pytest

from palsygrader.errors import ReportError
from palsygrader.report.typefaces import FILE_NAMES, Typefaces, Weight


@pytest.mark.parametrize(
    ("character", "font"),
    [
        ("a", "NotoSans-Bold"),
        ("ğ", "NotoSans-Bold"),
        ("Ж", "NotoSans-Bold"),
        ("Ω", "NotoSans-Bold"),
        ("م", "NotoSansArabic-Regular"),
        ("ש", "NotoSansHebrew-Regular"),
        ("अ", "NotoSansDevanagari-Regular"),
        ("ก", "NotoSansThai-Regular"),
        ("王", "DroidSansFallbackFull"),
        ("さ", "DroidSansFallbackFull"),
        ("김", "NanumSquareR"),
        ("\U0001f600", "NotoSans-Bold"),
    ],
)
def test_a_character_is_drawn_by_a_font_that_has_it(fonts: Path, character: str, font: str) -> None:
    assert Typefaces(fonts).font_of(character, Weight.BOLD) == font


def test_a_space_stays_in_the_script_it_stands_in(fonts: Path) -> None:
    faces = Typefaces(fonts)
    assert faces.font_of(" ", Weight.REGULAR, "NotoSansArabic-Regular") == "NotoSansArabic-Regular"
    assert faces.font_of(" ", Weight.REGULAR) == "NotoSans-Regular"


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReportError) as caught:
        Typefaces(tmp_path)
    assert caught.value.code == "report.fonts_missing"
    assert caught.value.values["file"] == "NotoSans-Regular.ttf"


def test_a_damaged_font_is_named(tmp_path: Path, fonts: Path) -> None:
    for name in FILE_NAMES:
        (tmp_path / name).write_bytes((fonts / name).read_bytes())
    (tmp_path / "NanumSquareR.ttf").write_bytes(b"not a font")
    with pytest.raises(ReportError) as caught:
        Typefaces(tmp_path)
    assert caught.value.values["file"] == "NanumSquareR.ttf"


def test_every_bundled_font_has_its_licence_beside_it(fonts: Path) -> None:
    licences = (fonts / "LICENSES.txt").read_text(encoding="utf-8")
    assert {file.name for file in fonts.glob("*.ttf")} == set(FILE_NAMES)
    assert all(name in licences for name in FILE_NAMES)
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
