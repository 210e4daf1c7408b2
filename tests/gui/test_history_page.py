from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.archive.lines import VisitLine
from palsygrader.domain.comparison import Method
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.questionnaires import Questionnaire
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError
from palsygrader.gui import theme
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.trend_panel import SUMMARY_PX, TrendPanel, TrendPoint, change_between, paint_mark, trend
from palsygrader.gui.visit_table import VisitTable
from palsygrader.gui.visit_timeline import SLOT_PX, VisitTimeline, places
from palsygrader.gui.workers import JobQueue

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]
GEOMETRY = Method("measured geometry", "ab" * 32)
NETWORK = Method("network 2", "cd" * 32)


@pytest.fixture
def page(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled) -> HistoryPage:
    page = HistoryPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.resize(1176, 800)
    page.show()
    page.show_patient(archive.known["ana"])
    settled()
    return page


def test_visits_are_listed_the_newest_first(page: HistoryPage) -> None:
    items = [page.table.item(row, 0) for row in range(page.table.rowCount())]
    days = [item.text().partition(",")[0] for item in items if item is not None]
    assert days == ["31 Aug 2024", "3 May 2024", "25 Mar 2024", "4 Mar 2024"]
    grade = page.table.item(1, 3)
    assert grade is not None
    assert grade.text() == "III · 71\N{NO-BREAK SPACE}%"


def test_a_clinicians_other_grade_is_marked_and_explained(
    page: HistoryPage, archive: FakeArchive, settled: Settled
) -> None:
    assert not page.decided.isVisible()
    newest, graded, *others = archive.visits("ana")
    archive.lines["ana"] = [
        newest,
        replace(graded, severities={**graded.severities, Branch.BUCCAL: Severity.V}),
        *others,
    ]
    page.reload()
    settled()
    assert page.decided.isVisible()
    item = page.table.item(1, 3 + list(Branch).index(Branch.BUCCAL))
    assert item is not None
    assert item.text() == "V* · 71\N{NO-BREAK SPACE}%"
    assert "set by the clinician" in item.toolTip()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == item.toolTip()


def test_questionnaires_have_a_line_for_each_score_the_oldest_first(
    page: HistoryPage, archive: FakeArchive, settled: Settled
) -> None:
    assert not page.questionnaires.isVisible()
    newest, third, second, first = archive.visits("ana")
    archive.lines["ana"] = [
        newest,
        replace(third, questionnaires={Questionnaire.FDI: {"physical": 65.0}, Questionnaire.SAQ: {"total": 20.0}}),
        second,
        replace(first, questionnaires={Questionnaire.FDI: {"physical": -25.0, "social": 33.3333}}),
    ]
    page.reload()
    settled()
    assert page.questionnaires.isVisible()
    shown = [label.text() for label in page.questionnaires.findChildren(QLabel) if label.isVisible()]
    assert shown == [
        "Questionnaires over the visits",
        "FDI, physical function",
        "−25 (4 Mar 2024)  →  65 (3 May 2024)",
        "FDI, social function and well-being",
        "33.3 (4 Mar 2024)",
        "SAQ, total",
        "20 (3 May 2024)",
    ]
    archive.lines["ana"] = [newest]
    page.reload()
    settled()
    assert not page.questionnaires.isVisible()


def test_the_charts_come_before_their_explanation(page: HistoryPage) -> None:
    hint = next(label for label in page.findChildren(QLabel) if label.text() == wording.say("history.trends_hint"))
    assert hint.mapTo(page, QPoint()).y() > page.trends[0].mapTo(page, QPoint()).y()


def test_marks_keep_clear_of_the_numbers_beside_the_chart(archive: FakeArchive, qtbot: QtBot) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint())
    panel.show_visits(archive.visits("ana")[1:])
    first, last = panel._at(panel._points[0]).x(), panel._at(panel._points[-1]).x()
    assert first - panel._plot().left() >= 16
    assert panel._plot().right() - last >= 16


def test_the_longest_words_above_a_chart_fit(archive: FakeArchive, qtbot: QtBot) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    first, second = (archive.visits("ana")[number] for number in (2, 1))
    values = ((first, 49.8, 10.6), (second, 60.2, 10.6))
    panel.show_visits(
        [
            replace(visit, function_percent={Branch.BUCCAL: value}, detectable_points={Branch.BUCCAL: least})
            for visit, value, least in values
        ]
    )
    assert "not detectable" in panel.summary
    room = QRect(0, 0, panel.minimumWidth(), 1000)
    words = QFontMetrics(theme.text_font()).boundingRect(room, Qt.TextFlag.TextWordWrap, panel.summary)
    assert words.height() <= SUMMARY_PX
    assert words.width() <= panel.minimumWidth()


def test_return_in_the_table_opens(page: HistoryPage) -> None:
    opened: list[str] = []
    page.visit_opened.connect(opened.append)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == ["ana-60"]


def test_axis_and_table_move_together(page: HistoryPage) -> None:
    QTest.keyClick(page.timeline, Qt.Key.Key_Home)
    assert page.table.visit is not None
    assert page.table.visit.examination_id == "ana-0"
    page.table.setCurrentCell(1, 0)
    assert page.timeline.visit is not None
    assert page.timeline.visit.examination_id == "ana-60"


def test_keys_print_and_begin(page: HistoryPage, qtbot: QtBot) -> None:
    told: list[object] = []
    page.print_requested.connect(told.append)
    page.visit_requested.connect(lambda patient: told.append(patient.patient_id))
    qtbot.waitUntil(page.timeline.hasFocus)
    QTest.keyClick(page.timeline, Qt.Key.Key_P)
    QTest.keyClick(page.timeline, Qt.Key.Key_N)
    assert told == ["ana-180", "ana"]


def test_a_patient_without_visits_is_taught(page: HistoryPage, archive: FakeArchive, settled: Settled) -> None:
    page.show_patient(archive.known["zoe"])
    settled()
    assert page.state.text == "No visits yet Press N to begin the first one."
    page.lost = True
    page.reload()
    settled()
    assert page.state.text.startswith("No visits on this computer")
    assert not page.print_button.isEnabled()
    assert page.new_visit.isEnabled()


def test_a_failure_is_shown(page: HistoryPage, archive: FakeArchive, settled: Settled) -> None:
    archive.failure = ArchiveError("archive.damaged")
    page.reload()
    settled()
    assert wording.say("archive.damaged") in page.state.text


def test_nobody_chosen_is_told(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot) -> None:
    page = HistoryPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.show()
    assert wording.say("history.nobody_hint") in page.state.text


def test_the_trend_leaves_out_what_was_withheld(archive: FakeArchive) -> None:
    points = trend(archive.visits("ana"), Branch.BUCCAL)
    assert [point.function_percent for point in points] == [12.0, 38.0, 71.0]


@pytest.mark.parametrize(
    ("patient_id", "summary"),
    [("ana", "71 %; since 25 Mar 2024: +33 points"), ("ben", "55 %"), ("zoe", "no number yet")],
)
def test_a_trend_in_words(archive: FakeArchive, qtbot: QtBot, patient_id: str, summary: str) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.show_visits(archive.visits(patient_id))
    assert panel.summary.replace("\N{NO-BREAK SPACE}", " ") == summary
    assert not panel.grab().isNull()


def test_a_trend_carries_intervals_and_signatures(archive: FakeArchive) -> None:
    first, second = (archive.visits("ana")[number] for number in (3, 2))
    known = replace(first, interval_percent={Branch.BUCCAL: (8.0, 19.0)}, signed_at=None)
    assert trend([known, second], Branch.BUCCAL) == [
        TrendPoint(first.started_at, 12.0, (8.0, 19.0), signed=False, method=GEOMETRY),
        TrendPoint(second.started_at, 38.0, method=GEOMETRY),
    ]


def with_methods(archive: FakeArchive, *methods: Method | None) -> list[VisitLine]:
    """Return Ana's three graded visits, the oldest first, each graded by its method."""
    graded = archive.visits("ana")[:0:-1]
    bounds = dict.fromkeys(Branch, (0.0, 100.0))
    return [replace(v, method=m, interval_percent=bounds) for v, m in zip(graded, methods, strict=True)]


@pytest.mark.parametrize(
    ("methods", "words"),
    [
        ((GEOMETRY, GEOMETRY, NETWORK), "71 %; since 25 Mar 2024: not compared, other method"),
        ((NETWORK, GEOMETRY, GEOMETRY), "71 %; since 25 Mar 2024: +33 points, intervals overlap"),
        ((GEOMETRY, None, GEOMETRY), "71 %; since 25 Mar 2024: not compared, method unknown"),
        ((None, None, None), "71 %; since 25 Mar 2024: not compared, method unknown"),
    ],
)
def test_no_change_is_claimed_between_methods(
    archive: FakeArchive, qtbot: QtBot, methods: tuple[Method | None, ...], words: str
) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.show_visits(with_methods(archive, *methods))
    assert panel.summary.replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_line_and_the_band_break_where_the_method_changes(
    archive: FakeArchive, qtbot: QtBot, qapp: QApplication, name: theme.ThemeName
) -> None:
    theme.apply(qapp, name)
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint())
    colours = theme.palette()

    def lines_between(before: int, after: int) -> set[str]:
        """Return which of line and band is painted a third of the way from one visit to the next."""
        image = panel.grab().toImage()
        at = [panel._at(point) for point in panel._points]
        column = round(at[before].x() + (at[after].x() - at[before].x()) / 3)
        seen = {image.pixelColor(column, y).name() for y in range(90, panel.height() - 32)}
        return {what for what in ("accent", "accent_soft") if getattr(colours, what).name() in seen}

    panel.show_visits(with_methods(archive, GEOMETRY, GEOMETRY, NETWORK))
    assert lines_between(0, 1) == {"accent", "accent_soft"}
    assert lines_between(1, 2) == set()
    panel.show_visits(with_methods(archive, GEOMETRY, GEOMETRY, GEOMETRY))
    assert lines_between(1, 2) == {"accent", "accent_soft"}


def test_marks_of_another_method_than_the_newest_are_hollow(archive: FakeArchive, qtbot: QtBot) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint())
    panel.show_visits(with_methods(archive, GEOMETRY, NETWORK, NETWORK))
    image = panel.grab().toImage()
    middles = [image.pixelColor(panel._at(point).toPoint()) for point in panel._points]
    assert [middle == theme.palette().accent for middle in middles] == [False, True, True]


def test_visits_of_another_side_are_no_course(archive: FakeArchive) -> None:
    newest, *others = archive.visits("ana")[1:]
    turned = [replace(visit, affected_side=AffectedSide.RIGHT) for visit in others]
    assert [point.function_percent for point in trend([newest, *turned], Branch.BUCCAL)] == [71.0]


@pytest.mark.parametrize(
    ("interval", "words"),
    [((30.0, 60.0), "+33 points, intervals overlap"), ((65.0, 80.0), "+33 points"), (None, "+33 points")],
)
def test_a_change_says_whether_the_intervals_overlap(
    archive: FakeArchive, interval: tuple[float, float] | None, words: str
) -> None:
    before, now = (
        TrendPoint(visit.started_at, p, method=GEOMETRY)
        for visit, p in zip(archive.visits("ana")[:2], (38.0, 71.0), strict=True)
    )
    before, now = replace(before, interval_percent=(25.0, 50.0)), replace(now, interval_percent=interval)
    assert change_between(before, now) == words
    before, now = replace(before, detectable_points=40.0), replace(now, detectable_points=39.0)
    assert change_between(before, now) == "+33 points, not detectable (below 40)"
    assert change_between(replace(before, detectable_points=33.0), replace(now, detectable_points=9.0)) == "+33 points"


def test_a_border_grade_keeps_its_decimal_in_the_table(archive: FakeArchive, qtbot: QtBot) -> None:
    table = VisitTable()
    qtbot.addWidget(table)
    visit = archive.visits("ben")[0]
    table.show_visits(
        [
            replace(
                visit,
                function_percent=dict.fromkeys(Branch, 49.8),
                severities=dict.fromkeys(Branch, Severity.IV),
                program_severities=dict.fromkeys(Branch, Severity.IV),
            )
        ]
    )
    item = table.item(0, 3)
    assert item is not None
    assert item.text() == "IV · 49.8\N{NO-BREAK SPACE}%"


@pytest.mark.parametrize("signed", [True, False])
def test_a_mark_is_filled_round_when_signed_and_square_when_not(qapp: QApplication, signed: bool) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    paint_mark(painter, QPointF(20, 20), 10, signed=signed)
    painter.end()
    assert image.pixelColor(20, 20) == theme.palette().accent
    assert (image.pixelColor(12, 12) == theme.palette().accent) is not signed


def test_intervals_are_painted(archive: FakeArchive, qtbot: QtBot) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    panel.resize(panel.sizeHint())
    visits = archive.visits("ana")
    panel.show_visits(visits)
    bare = panel.grab().toImage()
    panel.show_visits([replace(visit, interval_percent={Branch.BUCCAL: (5.0, 90.0)}) for visit in visits])
    assert panel.grab().toImage() != bare


def test_a_former_value_is_not_told_as_the_last_visits(archive: FakeArchive, qtbot: QtBot) -> None:
    newest, *others = archive.visits("ana")[1:]
    withheld = replace(newest, function_percent={**newest.function_percent, Branch.BUCCAL: None})
    panels = [TrendPanel(branch) for branch in (Branch.BUCCAL, Branch.TEMPORAL)]
    for panel in panels:
        qtbot.addWidget(panel)
        panel.show_visits([withheld, *others])
    assert [panel.summary.replace("\N{NO-BREAK SPACE}", " ") for panel in panels] == [
        "38 % on 25 Mar 2024; no grade at the last visit",
        "71 %; since 25 Mar 2024: +33 points",
    ]


def test_no_change_is_called_so(archive: FakeArchive, qtbot: QtBot) -> None:
    panel = TrendPanel(Branch.BUCCAL)
    qtbot.addWidget(panel)
    first, second = (archive.visits("ana")[number] for number in (3, 2))
    panel.show_visits([first, replace(second, function_percent={Branch.BUCCAL: 11.6})])
    assert panel.summary.replace("\N{NO-BREAK SPACE}", " ") == "12 %; since 4 Mar 2024: no change"


@pytest.mark.parametrize("width_px", [0.0, 600.0, 2000.0])
def test_visits_on_the_axis_never_touch_and_keep_their_order(archive: FakeArchive, width_px: float) -> None:
    found = places(archive.visits("ana"), date(2024, 2, 26), width_px)
    assert found[0].visit is None
    steps = [after.x_px - before.x_px for before, after in pairwise(found)]
    assert min(steps) >= SLOT_PX
    assert found[-1].x_px <= max(width_px, SLOT_PX * len(found))


def test_an_onset_after_the_first_visit_is_not_drawn(archive: FakeArchive) -> None:
    assert all(place.visit is not None for place in places(archive.visits("ana"), date(2024, 4, 1), 800.0))


def test_the_axis_is_used_by_pointer(archive: FakeArchive, qtbot: QtBot) -> None:
    timeline = VisitTimeline()
    qtbot.addWidget(timeline)
    timeline.show_visits(archive.visits("ana"), None)
    timeline.resize(4 * SLOT_PX, 192)
    timeline.show()
    opened: list[str] = []
    chosen: list[str] = []
    timeline.opened.connect(opened.append)
    timeline.chosen.connect(lambda visit: chosen.append(visit.examination_id))
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(SLOT_PX // 2, 60))
    QTest.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(SLOT_PX // 2, 60))
    assert chosen == ["ana-0"]
    assert opened == ["ana-0"]
