"""A first visit and a follow-up of the demonstration's patient, by keys alone, as the clinician does them.

In this test some expressions are recorded; `packaging/afternoon` runs it with all of them and prints what it took.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.capture.digital_patient import FOLLOW_UP
from palsygrader.capture.protocol import Phase
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.gui import report_preview, theme
from palsygrader.gui.app import Program
from palsygrader.gui.capture_page import CapturePage
from palsygrader.gui.compare_panel import ComparePanel
from palsygrader.gui.desk import Desk
from palsygrader.gui.fact_table import FactTable
from palsygrader.gui.history_page import HistoryPage
from palsygrader.gui.patients_page import PatientsPage
from palsygrader.gui.review_page import ReviewPage
from palsygrader.settings import bundled
from palsygrader.wording import say
from tests.gui.own_threads import own_threads

WHOLE = "PALSYGRADER_WHOLE_AFTERNOON"
"""Environment variable: set, all expressions are recorded and the times are printed."""
SOME = (
    Expression.REST,
    Expression.BROW_RAISE,
    Expression.GENTLE_CLOSURE,
    Expression.OPEN_SMILE,
    Expression.LOWER_TEETH,
)
CLINICIAN = "Dr Weber"
LONG_MS = 120_000
MOST_KEYS = 400


@dataclass
class Watch:
    """Seconds of a visit.

    Attributes:
        begun_s: When the key that begins the visit was pressed.
        waits_s: How long the clinician waited for the program, by what for.
        whole_s: Until the report was printed.
    """

    begun_s: float = field(default_factory=time.monotonic)
    waits_s: dict[str, float] = field(default_factory=dict)
    whole_s: float = 0.0


class AcceptingPrintDialog(QObject):
    """Stands for the system's dialog: the clinician presses Return, the printer writes a file."""

    accepted = Signal()
    finished = Signal()
    file = ""

    def __init__(self, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(parent)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(self.file)

    def setWindowTitle(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Take no title."""

    def open(self) -> None:
        """Accept at once."""
        QTimer.singleShot(0, self.accepted.emit)


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(report_preview, "QPrintDialog", AcceptingPrintDialog)
    monkeypatch.setattr(report_preview, "QDialog", AcceptingPrintDialog)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["a printer"])
    threads = own_threads()
    program = Program(qapp, folder=tmp_path, demo=True, source=None)
    program.start()
    yield program
    with qtbot.waitSignal(program.window.closed, timeout=LONG_MS):
        program.window.close()
    assert program.stop()
    program.window.deleteLater()
    qapp.processEvents()
    assert own_threads() <= threads


class Clinician:
    """Works by keys, and waits until the program is ready for the next one."""

    def __init__(self, program: Program, qtbot: QtBot, expressions: tuple[Expression, ...]) -> None:
        self._program = program
        self._qtbot = qtbot
        self._expressions = expressions
        self.until(lambda: program.window.desk is not None and self.desk.patients.patient is not None)

    @property
    def desk(self) -> Desk:
        desk = self._program.window.desk
        assert desk is not None
        return desk

    @property
    def review(self) -> ReviewPage:
        page = self.desk.page
        assert isinstance(page, ReviewPage)
        return page

    @property
    def examination(self) -> Examination:
        found = self.review.examination
        assert found is not None
        return found

    def until(self, ready: Callable[[], bool]) -> float:
        """Wait until something is so; return how long it took, s."""
        begin_s = time.monotonic()
        self._qtbot.waitUntil(ready, timeout=LONG_MS)
        return time.monotonic() - begin_s

    def press(self, keys: str) -> None:
        """Press a key, or keys together, wherever the focus is."""
        QTest.keySequence(QApplication.focusWidget() or self.desk, QKeySequence(keys))

    def type(self, words: str) -> None:
        """Type words into the field that has the focus."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, words)

    def see_patient(self, printed: Path) -> Watch:
        """Do a visit from the list of patients to the printed report."""
        self.until(lambda: isinstance(self.desk.page, PatientsPage))
        watch = Watch()
        self.press("N")
        self.until(lambda: isinstance(self.desk.page, CapturePage))
        page = self.desk.page
        assert isinstance(page, CapturePage)
        assert theme.current() == "dark"  # beside the live picture
        session = page.session
        assert session is not None
        watch.waits_s["until the first expression can be recorded"] = self.until(lambda: session.state.recordable)
        for expression in session.state.expressions:
            if expression not in self._expressions:
                self.press("S")
                self.press("2")
                continue
            self.until(lambda: session.state.recordable)
            self.press("Space")
            self.until(partial(lambda e: e in session.state.kept, expression))
        assert session.state.phase is Phase.CHOOSING
        self.press("Space")
        watch.waits_s["from the last expression to the grades"] = self.until(
            lambda: isinstance(self.desk.page, ReviewPage) and self.review.examination is not None
        )
        assert theme.current() == "light"
        watch.waits_s["from the name to the signed visit"] = self.sign()
        self.press("Ctrl+Shift+P")
        watch.waits_s["until the report is shown"] = self.until(lambda: self.review.preview.page_count > 0)
        AcceptingPrintDialog.file = str(printed)
        self.press("Ctrl+P")
        watch.waits_s["until the report is printed"] = self.until(lambda: self.told("review.report.printed"))
        watch.whole_s = time.monotonic() - watch.begun_s
        return watch

    def report_words(self) -> str:
        """Return what the report on show says."""
        document = self.review.preview.findChild(QPdfDocument)
        assert isinstance(document, QPdfDocument)
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
        return " ".join(" ".join(pages).split())

    def told(self, key: str) -> bool:
        """Tell whether a notice with these words is shown."""
        beginning = say(key, count=0).split("0")[0]
        return any(label.isVisible() and label.text().startswith(beginning) for label in self.desk.findChildren(QLabel))

    def sign(self) -> float:
        """Confirm what is to be confirmed and sign; return how long the archive took, s."""
        for _item in to_confirm(self.examination):
            self.press("Ctrl+S")
            self.press("Space")  # the focus is on what is to be confirmed
        assert to_confirm(self.examination) == ()
        self.press("Ctrl+S")
        if isinstance(QApplication.focusWidget(), QLineEdit):
            self.type(CLINICIAN)
        self.go_to("review.sign.now", "review.sign.anyway")
        self.press("Space")
        return self.until(lambda: self.examination.signature is not None)

    def go_to(self, *texts: str) -> None:
        """Press Tab until a button with one of these texts has the focus."""
        for _ in range(MOST_KEYS):
            focused = QApplication.focusWidget()
            if isinstance(focused, QPushButton) and focused.text() in {say(text) for text in texts}:
                return
            self.press("Tab")
        pytest.fail(f"no way by keys to {texts}")

    def back_to_patients(self) -> None:
        """Leave report and visit."""
        for _ in range(4):
            if isinstance(self.desk.page, PatientsPage):
                break
            self.press("Esc")
        self.until(lambda: isinstance(self.desk.page, PatientsPage))


def truth(*folder: str) -> dict[str, Any]:
    """Return the truth of a visit of the demonstration."""
    found: dict[str, Any] = json.loads(bundled("resources", "demo", *folder, "truth.json").read_text(encoding="utf-8"))
    return found


def function_percent(examination: Examination) -> dict[Branch, float]:
    """Return what the program answered."""
    assert examination.grade is not None
    answers = {answer.branch: answer.function_percent for answer in examination.grade.branches}
    return {branch: value for branch, value in answers.items() if value is not None}


def assert_true(examination: Examination, true: dict[str, Any], most_off_points: float) -> None:
    """Check the answers against the truth."""
    assert examination.grade is not None
    assert examination.grade.affected_side is AffectedSide(true["affected_side"])
    found = function_percent(examination)
    assert len(found) >= 3
    for branch, percent in found.items():
        assert abs(percent - true["function_percent"][branch.value]) <= most_off_points, branch


def test_a_first_visit_and_a_follow_up_by_keys_alone(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    whole = WHOLE in os.environ
    clinician = Clinician(program, qtbot, tuple(Expression) if whole else SOME)
    watches = [clinician.see_patient(tmp_path / "first.pdf")]
    first = clinician.examination
    assert_true(first, truth(), 15.0)
    assert CLINICIAN in clinician.report_words()
    assert (tmp_path / "first.pdf").read_bytes().startswith(b"%PDF")

    clinician.back_to_patients()
    watches.append(clinician.see_patient(tmp_path / "second.pdf"))
    second = clinician.examination
    assert second.patient_id == first.patient_id
    assert_true(second, truth(FOLLOW_UP), 15.0)

    now, then = function_percent(second), function_percent(first)
    gained = {branch: now[branch] - then[branch] for branch in now.keys() & then.keys()}
    true_now, true_then = truth(FOLLOW_UP)["function_percent"], truth()["function_percent"]
    for branch, points in gained.items():
        assert abs(points - (true_now[branch.value] - true_then[branch.value])) <= 15.0, branch
    compared = worded_changes(clinician.review)
    assert len(compared) == len(Branch)
    printed = clinician.report_words()
    for branch, points in gained.items():
        change = compared[branch].split()[0]
        assert abs(float(change) - points) <= 1.0, compared[branch]  # between the numbers that are shown, rounded
        assert change in printed

    clinician.back_to_patients()
    clinician.press("H")
    clinician.until(lambda: isinstance(clinician.desk.page, HistoryPage))
    history = clinician.desk.page
    assert isinstance(history, HistoryPage)
    clinician.until(lambda: history.table.rowCount() == 2)
    if whole:
        report(watches, first, second)


def worded_changes(review: ReviewPage) -> dict[Branch, str]:
    """Return what the comparison with the earlier visit says of each branch, at rest, where all are listed."""
    panel = review.findChild(ComparePanel)
    assert isinstance(panel, ComparePanel)
    panel.show_expression(Expression.REST)
    table = panel.findChild(FactTable)
    assert isinstance(table, FactTable)
    cells = [table.item(row, 3) for row in range(len(Branch))]
    return {branch: cell.text() for branch, cell in zip(Branch, cells, strict=True) if cell is not None}


def report(watches: list[Watch], *visits: Examination) -> None:
    """Print times and answers."""
    for number, (watch, visit, folder) in enumerate(zip(watches, visits, ((), (FOLLOW_UP,)), strict=True), start=1):
        waited_s = sum(watch.waits_s.values())
        lines = [
            f"visit {number}: {watch.whole_s:.0f} s from the first key to the print, {waited_s:.1f} s of it waiting"
        ]
        lines += [f"  {what}: {seconds:.1f} s" for what, seconds in watch.waits_s.items()]
        true = truth(*folder)["function_percent"]
        found = function_percent(visit).items()
        lines += [f"  {branch.value}: P {percent:.0f}, true {true[branch.value]:.0f}" for branch, percent in found]
        sys.stdout.write("\n".join(["", *lines, ""]))
