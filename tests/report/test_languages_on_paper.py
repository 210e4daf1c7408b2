"""Reports in every language: their words, letters and the language they name."""

import subprocess
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pikepdf
import pytest

from palsygrader import wording
from palsygrader.report.patient_copy import patient_copy
from palsygrader.report.pdf import write_pdf
from palsygrader.settings import translations
from palsygrader.wording.language import LANGUAGES

SECTIONS = ("branches", "scales", "pairs", "trend", "method", "signature")


def told(pdf: bytes, folder: Path) -> str:
    file = folder / "report.pdf"
    file.write_bytes(pdf)
    run = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)  # noqa: S607
    return "".join(run.stdout.decode().split())


def joined(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_report_speaks_its_language(code: str, make: SimpleNamespace, fonts: Path, tmp_path: Path) -> None:
    wording.use(code, translations())
    content = make.content(previous=make.earlier_visits())
    stream = BytesIO()
    write_pdf(content, stream, fonts=fonts)
    text = told(stream.getvalue(), tmp_path)
    for section in SECTIONS:
        assert joined(wording.say(f"report.section.{section}")) in text
    if code != "en":
        english = [wording.CATALOGUE[f"report.section.{section}"] for section in SECTIONS]
        assert not [words for words in english if joined(words) in text]
    with pikepdf.open(BytesIO(stream.getvalue())) as pdf:
        assert str(pdf.Root.Lang) == LANGUAGES[code].tag


def test_the_patients_copy_in_chinese(make: SimpleNamespace, fonts: Path, tmp_path: Path) -> None:
    wording.use("zh", translations())
    who, visit, earlier = make.patient(), make.examination(), make.earlier_visits()
    stream = BytesIO()
    write_pdf(make.content(previous=earlier), stream, fonts=fonts, plain=patient_copy(who, visit, earlier))
    text = told(stream.getvalue(), tmp_path)
    assert joined(wording.say("plain.heading")) in text
    assert "2025年" in text
    assert "\ufffd" not in text


def test_numbers_on_paper_have_the_mark_of_the_language(make: SimpleNamespace) -> None:
    wording.use("de", translations())
    content = make.content()
    words = [words for pair in content.pairs if pair.bar is not None for words in pair.bar.words.values()]
    assert words
    assert all("." not in each for each in words)
    assert any("," in each for each in words)
