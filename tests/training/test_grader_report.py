"""The report on a grader: one page that needs nothing else, and its pictures."""

import base64
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import severity_of
from palsygrader.training.grader_measures import BranchAnswer, Case
from palsygrader.training.grader_report import LIMITS, write_report
from palsygrader.training.grader_table import measure_tables

NAME = "ours $1 & <b>, with a name that is far too long for one line above pictures of this size, $x_2$"
PICTURES = ("bland_altman.png", "confusion.png", "intervals.png")


def made_up(people: int) -> list[Case]:
    random = np.random.default_rng(2)
    cases = []
    for number in range(people):
        branches = {}
        for branch in Branch:
            true = float(random.uniform(0.0, 100.0))
            given = float(np.clip(true + random.normal(0.0, 6.0), 0.0, 100.0))
            ends = (max(0.0, given - 9.0), min(100.0, given + 9.0))
            branches[branch] = BranchAnswer(true, given, ends, severity_of(given))
        groups = {"gender": "<script>alert('x')</script>"}
        cases.append(Case(f"person {number}", "1", AffectedSide.LEFT, AffectedSide.LEFT, branches, groups))
    return cases


class Page(HTMLParser):
    """The tags of a page with their attributes, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report") / "new" / "folder"
    cases = made_up(40)
    write_report(folder, {NAME: cases, "other": cases}, draws=3, made_on=date(2026, 3, 9))
    return folder


@pytest.fixture(scope="module")
def page(folder: Path) -> Page:
    return Page((folder / "report.html").read_text(encoding="utf-8"))


def test_pictures_are_written_and_stand_in_the_page(folder: Path, page: Page) -> None:
    assert sorted(file.name for file in folder.iterdir()) == [*PICTURES, "report.html"]
    sources = [str(attributes["src"]) for tag, attributes in page.tags if tag == "img"]
    inside = {base64.b64decode(source.removeprefix("data:image/png;base64,")) for source in sources}
    assert inside == {(folder / name).read_bytes() for name in PICTURES}
    assert all(attributes["alt"] for tag, attributes in page.tags if tag == "img")


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_is_drawn_up_to_the_edge_of_a_picture(folder: Path, name: str) -> None:
    picture = cv2.imread(str(folder / name))
    assert picture is not None
    assert min(picture.shape[:2]) > 900
    assert picture.std() > 10.0
    for edge in (picture[:3], picture[-3:], picture[:, :3], picture[:, -3:]):
        assert (edge == 255).all()


def test_the_page_loads_nothing(folder: Path, page: Page) -> None:
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "iframe", "object", "form", "base"}
    for _, attributes in page.tags:
        assert "href" not in attributes
        assert str(attributes.get("src", "data:")).startswith("data:")
    text = re.sub(r"base64,[^\"]*", "", (folder / "report.html").read_text(encoding="utf-8"))
    assert not re.search(r"https?:|url\(|@import", text)


def test_names_are_shown_as_they_are(page: Page) -> None:
    words = [word for word in page.words if word]
    assert NAME in words
    assert "<script>alert('x')</script>" in words
    assert "b" not in {tag for tag, _ in page.tags}


def test_the_page_tells_date_limits_and_every_cell(page: Page) -> None:
    text = " ".join(page.words)
    assert LIMITS in text
    assert LIMITS == "Trained on digital patients and on photographs of healthy people; not validated on patients."
    assert "2026-03-09" in text
    cases = made_up(40)
    tables = measure_tables({NAME: cases, "other": cases}, draws=3)
    cells = sum(len(table.head) * (1 + len(table.rows)) for table in tables)
    assert sum(tag in {"th", "td"} for tag, _ in page.tags) == cells
    assert {"yes", "no"} & {attributes.get("class") for tag, attributes in page.tags if tag == "td"}


def test_tables_that_are_given_are_not_made_again(tmp_path: Path) -> None:
    cases = made_up(3)
    page = Page(write_report(tmp_path, {"ours": cases}, tables=()).read_text(encoding="utf-8"))
    assert "table" not in {tag for tag, _ in page.tags}
    assert date.fromisoformat(" ".join(page.words).split("ours, ")[1][:10]) >= date(2026, 1, 1)


@pytest.mark.parametrize("people", [0, 3])
def test_little_or_nothing_to_show_is_no_error(tmp_path: Path, people: int) -> None:
    cases = [
        Case(
            f"person {number}",
            "1",
            AffectedSide.LEFT,
            AffectedSide.UNKNOWN,
            {branch: BranchAnswer((50.0, 75.0), withheld="poor_effort") for branch in Branch},
        )
        for number in range(people)
    ]
    text = write_report(tmp_path, {"ours": cases}, draws=3).read_text(encoding="utf-8")
    assert not re.search(r">\s*(nan|inf|None)\s*<", text, re.IGNORECASE)
    assert "not measured" in text
