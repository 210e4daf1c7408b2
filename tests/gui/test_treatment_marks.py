"""Treatments on the axis of time and over the trends, altered faces in the heads, consent in the details."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.examination import Examination
from palsygrader.domain.face import Branch, Side
from palsygrader.domain.patient import Patient
from palsygrader.domain.treatments import Treatment, TreatmentKind
from palsygrader.gui import patient_words, theme
from palsygrader.gui.capture_head import CaptureHead
from palsygrader.gui.review_head import ReviewHead
from palsygrader.gui.trend_panel import TrendPanel
from palsygrader.gui.visit_timeline import HEIGHT_PX, TREATMENTS_PX, VisitTimeline
from palsygrader.report.treatment_words import Mark, PlacedMark, placed_marks
from tests.gui.conftest import visit_line

ANA = Patient("Ana Ruiz", "ana", onset=date(2024, 2, 26))
VISITS = [visit_line(ANA, 0, 12.0), visit_line(ANA, 21, 38.0), visit_line(ANA, 60, 71.0)]  # from 4 March 2024 on
STEROID = Treatment(TreatmentKind.STEROID, date(2024, 2, 28))
WEIGHT = Treatment(TreatmentKind.LID_WEIGHT, date(2024, 4, 5), Side.LEFT, "gold")
PHYSIO = Treatment(TreatmentKind.PHYSIOTHERAPY, date(2024, 4, 6))
LATER = Treatment(TreatmentKind.BOTULINUM_TOXIN, date(2025, 1, 1))


def apart(marks: Sequence[PlacedMark]) -> bool:
    metrics = QFontMetricsF(theme.text_font(14))
    shown = [(m.lane, m.left, m.left + metrics.horizontalAdvance(m.mark.word)) for m in marks if m.lane is not None]
    return all(one[0] != two[0] or one[2] < two[1] or two[2] < one[1] for one, two in combinations(shown, 2))


@pytest.fixture
def timeline(qtbot: QtBot) -> VisitTimeline:
    timeline = VisitTimeline()
    qtbot.addWidget(timeline)
    timeline.resize(1000, 400)
    return timeline


def test_treatments_lie_between_the_visits_in_time_and_never_cover_each_other(timeline: VisitTimeline) -> None:
    timeline.show_visits(VISITS, ANA.onset, (LATER, PHYSIO, STEROID, WEIGHT))
    timeline.resize(1000, timeline.height_px)
    marks = timeline.treatment_marks()
    assert [placed.mark.word for placed in marks] == ["steroid", "weight", "physio", "botulinum"]
    assert timeline.visit_at(marks[1].mark.x - 60) == 1
    middles = [placed.mark.x for placed in marks]
    assert middles == sorted(middles)
    assert all(placed.lane is not None for placed in marks)
    assert apart(marks)
    assert (
        timeline.treatments_at(marks[1].mark.x) == "5 Apr 2024: eyelid weight, left (gold)\n6 Apr 2024: physiotherapy"
    )
    assert timeline.treatments_at(marks[1].mark.x + 60) == ""
    assert "Treatment: 28 Feb 2024: steroid" in timeline.accessibleDescription()


def test_a_dashed_line_is_painted_where_a_treatment_was(timeline: VisitTimeline) -> None:
    timeline.show_visits(VISITS, ANA.onset, (STEROID,))
    timeline.resize(1000, timeline.height_px)
    (placed,) = timeline.treatment_marks()
    x = round(placed.mark.x)

    def ink() -> int:
        image = timeline.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        column = range(TREATMENTS_PX, TREATMENTS_PX + 100)
        edge = theme.palette().edge
        return sum(
            abs(image.pixelColor(QPoint(x + off, y)).lightness() - edge.lightness()) < 40
            for y in column
            for off in (-1, 0, 1)
        )

    with_treatment = ink()
    timeline.show_visits(VISITS, ANA.onset, (replace(STEROID, day=date(2024, 4, 20)),))
    assert with_treatment > ink() + 30


def test_without_treatments_the_axis_is_as_high_as_before(timeline: VisitTimeline) -> None:
    timeline.show_visits(VISITS, ANA.onset)
    assert timeline.height() == HEIGHT_PX
    timeline.show_visits(VISITS, ANA.onset, (STEROID,))
    assert timeline.height() == HEIGHT_PX + TREATMENTS_PX


@pytest.mark.parametrize(("count", "told"), [(1, ["physio"]), (3, ["physio ×3"]), (7, ["physio ×4", "physio ×3"])])
def test_a_trend_marks_the_treatments_between_its_visits(qtbot: QtBot, count: int, told: list[str]) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    many = tuple(replace(PHYSIO, day=PHYSIO.day + timedelta(days=day)) for day in range(count))
    panel.show_visits(VISITS, (STEROID, *many, LATER))
    panel.resize(280, panel.height())
    marks = panel.treatment_marks()
    assert [placed.mark.word for placed in marks] == told
    assert apart(marks)
    panel.grab()


def test_a_life_of_treatments_leaves_the_charts_to_be_read(qtbot: QtBot, timeline: VisitTimeline) -> None:
    kinds = (TreatmentKind.PHYSIOTHERAPY, TreatmentKind.BOTULINUM_TOXIN)
    many = [Treatment(kinds[n % 2], VISITS[0].started_at.date() + timedelta(days=n % 60)) for n in range(500)]
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.show_visits(VISITS, many)
    panel.resize(280, panel.height())
    timeline.show_visits(VISITS, ANA.onset, many)
    for marks, most in ((panel.treatment_marks(), 5), (timeline.treatment_marks(), 20)):
        assert 1 <= len(marks) <= most
        assert all(placed.lane is not None for placed in marks)
        assert apart(marks)
        assert sum(int(placed.mark.word.split()[0]) for placed in marks) == len(many)
    group = timeline.treatment_marks()[0].mark
    lines = timeline.treatments_at(group.x).splitlines()
    assert lines[-1] == f"and {int(group.word.split()[0]) - 12} more"
    assert len(lines) == 13
    assert len(panel.accessibleDescription()) < 2000


def test_words_without_room_are_left_out_and_none_reaches_beyond_the_ends() -> None:
    placed = placed_marks([Mark(5, "a"), Mark(6, "b"), Mark(7, "c")], [20, 20, 20], (0, 40), gap=2, lanes=2)
    assert [each.lane for each in placed] == [0, 1, None]
    assert all(0 <= each.left <= 20 for each in placed)


def test_heads_tell_a_lid_weight_only_from_its_day_on(qtbot: QtBot) -> None:
    capture, review = CaptureHead(), ReviewHead()
    for head in (capture, review):
        qtbot.addWidget(head)
        head.show()
    treated = replace(ANA, treatments=(WEIGHT,))
    capture.show_patient(treated, number=2, ghost=False)
    assert (capture.altered.text(), capture.altered.isVisible()) == ("lid weight, left", True)
    assert "changes what lid closure and excursion mean" in capture.altered.toolTip()
    capture.show_patient(ANA, number=2, ghost=False)
    assert not capture.altered.isVisible()
    for visit, shown in ((VISITS[0], False), (VISITS[2], True)):
        examination = Examination("ana", visit.started_at, "Dr Weber")
        review.show_visit(treated, examination, can_undo=False, writable=True)
        assert review.altered.isVisible() is shown


def test_the_details_tell_treatments_alterations_and_consents() -> None:
    given = Consent(ConsentPurpose.TEACHING, ConsentAnswer.GIVEN, date(2024, 3, 4), "Dr Weber")
    revoked = replace(given, answer=ConsentAnswer.REVOKED, day=date(2024, 6, 1), noted_by="Dr Kaya")
    treated = replace(ANA, treatments=(PHYSIO, WEIGHT), consents=(given, revoked))
    facts = dict(patient_words.facts(treated, date(2025, 1, 1)))
    assert facts["Dated treatments"] == "5 Apr 2024: eyelid weight, left (gold)\n6 Apr 2024: physiotherapy"
    assert facts["Operated face"].startswith("Lid weight, left. A lid weight or an operation changes")
    assert facts["Consent"].splitlines() == [
        "Assessment, with stored pictures: not asked",
        "Teaching: revoked on 1 Jun 2024, noted by Dr Kaya. Before: given on 4 Mar 2024, noted by Dr Weber",
        "Research: not asked",
    ]
    assert not {"Dated treatments", "Operated face", "Consent"} & set(dict(patient_words.facts(ANA, date(2025, 1, 1))))
