"""Dated treatments, altered faces and consent on the report and on its copies."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPdf import QPdfDocument
from reportlab.pdfgen.canvas import Canvas

from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.face import Side
from palsygrader.domain.treatments import Treatment, TreatmentKind
from palsygrader.report import trend_chart
from palsygrader.report.content import report_content
from palsygrader.report.parts import Letterhead, ReportContent
from palsygrader.report.pdf import write_pdf
from palsygrader.report.teaching_copy import teaching_content
from palsygrader.report.trend_chart import TrendChart
from palsygrader.report.typefaces import Typefaces

MEANING = "A lid weight or an operation changes what lid closure and excursion mean."


def told(content: ReportContent, label: str) -> str:
    return next((fact.value for fact in content.history if fact.label == label), "")


def content_of(make: Any, *treatments: Treatment) -> ReportContent:
    visit = make.examination()
    return report_content(
        make.patient(treatments=treatments),
        visit,
        make.earlier_visits(),
        clinic=Letterhead(),
        created_at=visit.started_at,
    )


def pages_of(content: ReportContent, file: Path, fonts: Path) -> list[str]:
    write_pdf(content, file, fonts=fonts)
    document = QPdfDocument()
    document.load(str(file))
    pages = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return pages


def test_treatments_until_the_visit_are_facts_and_what_they_alter_is_explained(make: Any) -> None:
    day = make.examination().started_at.date()
    weight = Treatment(TreatmentKind.LID_WEIGHT, day - timedelta(days=30), Side.LEFT, "gold")
    later = Treatment(TreatmentKind.MUSCLE_TRANSFER, day + timedelta(days=1), Side.LEFT)
    content = content_of(make, later, weight)
    assert told(content, "Dated treatments").startswith("eyelid weight, left (")
    assert ", gold)" in told(content, "Dated treatments")
    assert "muscle" not in told(content, "Dated treatments")
    assert told(content, "Operated face") == f"Lid weight, left. {MEANING}"


def test_a_face_that_nobody_operated_on_has_no_such_fact(make: Any) -> None:
    content = content_of(make, Treatment(TreatmentKind.STEROID, date(2025, 1, 1)))
    assert told(content, "Operated face") == ""
    assert MEANING not in str(content.history)


def test_the_course_marks_treatments_between_its_visits(make: Any, fonts: Path) -> None:
    first = min(visit.started_at for visit in make.earlier_visits()).date()
    physio = Treatment(TreatmentKind.PHYSIOTHERAPY, first + timedelta(days=3))
    steroid = Treatment(TreatmentKind.STEROID, first - timedelta(days=1))
    content = content_of(make, steroid, physio)
    assert content.trends
    assert all(trend.treatments == ((physio.day, "physio"),) for trend in content.trends)
    assert "Dashed lines: treatments." in content.trend_note
    assert "Dashed" not in content_of(make, steroid).trend_note

    dashes: list[float] = []

    class Watching(Canvas):
        def setDash(self, *pattern: Any) -> None:  # noqa: N802 - reportlab's
            dashes.append(float(pattern[0]))

        def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
            if dashes and x1 == x2:
                places.append(x1)

    places: list[float] = []
    chart = TrendChart(content.trends[0], Typefaces(fonts))
    plain = TrendChart(replace(content.trends[0], treatments=()), Typefaces(fonts))
    chart.canv = Watching(BytesIO())
    assert chart.wrap(120.0, 100.0)[1] > plain.wrap(120.0, 100.0)[1]
    chart.draw()
    assert dashes
    assert 16 < places[0] < 120


def test_the_teaching_copy_tells_what_is_altered_and_no_day(make: Any) -> None:
    visit = make.examination()
    day = visit.started_at.date() - timedelta(days=30)
    treated = make.patient(treatments=(Treatment(TreatmentKind.LID_WEIGHT, day, Side.LEFT, "by Dr Kaya"),))
    content = teaching_content(treated, visit, created_at=visit.started_at)
    assert told(content, "Operated face") == f"Lid weight, left. {MEANING}"
    assert "Kaya" not in str(content)
    assert str(day.year) not in str(content.history)


def test_consent_on_record_is_one_line_of_the_report_and_not_of_the_teaching_copy(make: Any) -> None:
    visit, day = make.examination(), date(2024, 5, 3)
    answers = (
        Consent(ConsentPurpose.ASSESSMENT, ConsentAnswer.GIVEN, day, "Dr Kaya"),
        Consent(ConsentPurpose.RESEARCH, ConsentAnswer.GIVEN, day, "Dr Kaya"),
        Consent(ConsentPurpose.RESEARCH, ConsentAnswer.REVOKED, day + timedelta(days=2), "Dr Kaya"),
    )
    agreed = make.patient(consents=answers)
    content = report_content(agreed, visit, (), clinic=Letterhead(), created_at=visit.started_at)
    assert told(content, "Consent") == (
        "assessment, with stored pictures: given on 3 May 2024; teaching: not asked; research: revoked on 5 May 2024"
    )
    teaching = teaching_content(agreed, visit, created_at=visit.started_at)
    assert told(teaching, "Consent") == ""


def test_without_any_answer_on_record_nothing_is_said_of_consent(make: Any) -> None:
    assert told(content_of(make), "Consent") == ""


def test_many_treatments_leave_the_first_page_to_the_grades(make: Any, fonts: Path, tmp_path: Path) -> None:
    before = make.earlier_visits()
    last = max(each.started_at for each in before).date()
    many = [Treatment(TreatmentKind.PHYSIOTHERAPY, last - timedelta(days=n), None, f"no {n}") for n in range(500)]
    newer = Treatment(TreatmentKind.BOTULINUM_TOXIN, last + timedelta(days=2), Side.LEFT)
    content = content_of(make, *many, newer)
    assert told(content, "Dated treatments") == (
        f"botulinum toxin, left ({newer.day.day} {newer.day:%b %Y}); "
        "and 500 earlier, listed under “Dated treatments until this visit”"
    )
    assert len(content.treatments) == 501
    pages = pages_of(content, tmp_path / "all.pdf", fonts)
    fewer = pages_of(replace(content, treatments=()), tmp_path / "fewer.pdf", fonts)
    assert len(pages) > len(fewer)
    assert "Global grades" in pages[0]
    assert "Please note" in pages[0], "a warning is never turned over"
    assert "no 499" not in "".join(fewer)
    assert "no 499" in "".join(pages[len(fewer) - 1 :])
    assert "no 0)" in pages[-1]
    only_old = content_of(make, *many)
    assert told(only_old, "Dated treatments").startswith("physiotherapy (")
    assert "and 499 earlier" in told(only_old, "Dated treatments")


def test_a_chart_tells_many_treatments_as_few(make: Any, fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = content_of(make)
    days = [point.day for point in content.trends[0].points]
    treated = replace(
        content.trends[0],
        treatments=tuple((days[0] + (days[-1] - days[0]) * n / 500, ("physio", "steroid")[n % 2]) for n in range(500)),
    )
    drawn: list[str] = []

    class Watching(Canvas):
        def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
            if x1 == x2:
                upright.append(x1)

    def told_text(*words: Any, **_: Any) -> None:
        drawn.append(words[3])

    monkeypatch.setattr(trend_chart, "draw_text", told_text)
    upright: list[float] = []
    chart = TrendChart(treated, Typefaces(fonts))
    chart.canv = Watching(BytesIO())
    chart.wrap(120.0, 100.0)
    chart.draw()
    assert len(upright) < 20
    assert sum(int(line.split()[0]) for line in drawn if "treatments" in line) == 500


def test_facts_are_shared_between_the_columns(make: Any, fonts: Path, tmp_path: Path) -> None:
    """A long record at the right goes on below who was examined, so that the grades begin high on the page."""
    content = content_of(make)
    fact = content.history[0]
    long = replace(content, history=(*content.history, *(replace(fact, label=f"Fact {n}") for n in range(12))))
    document = QPdfDocument()
    heights = []
    for name, each in (("usual", content), ("long", long)):
        write_pdf(each, tmp_path / f"{name}.pdf", fonts=fonts)
        document.load(str(tmp_path / f"{name}.pdf"))
        words = document.getAllText(0).text()
        at = document.getSelectionAtIndex(0, words.index("Severity by facial"), 8)
        heights.append(at.boundingRectangle().top())
        document.close()
    assert heights[1] - heights[0] < 12 * 12, "twelve lines more are six in each column"
