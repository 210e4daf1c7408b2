"""The clinic's page: numbers that add up, courses, and an export that leaves nothing half done."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader import wording
from palsygrader.domain.consent import Consent, ConsentAnswer, ConsentPurpose
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.domain.severity import Severity
from palsygrader.errors import ArchiveError
from palsygrader.gui.clinic_numbers import Recovery, clinic_numbers, medians
from palsygrader.gui.clinic_page import ClinicPage
from palsygrader.gui.grade_bars import bar_widths, branch_words
from palsygrader.gui.workers import JobQueue

if TYPE_CHECKING:
    from tests.gui.conftest import FakeArchive

Settled = Callable[[], None]


def exported(file: Path) -> str:
    """Return the tables of an export."""
    with zipfile.ZipFile(file) as made:
        return made.read("tables.json").decode()


@pytest.fixture
def page(archive: FakeArchive, archive_queue: JobQueue, qtbot: QtBot, settled: Settled) -> ClinicPage:
    page = ClinicPage(archive=archive, archive_queue=archive_queue)
    qtbot.addWidget(page)
    page.resize(1176, 800)
    page.show()
    settled()
    return page


def test_numbers_count_each_patient_once_by_the_latest_grade(archive: FakeArchive) -> None:
    numbers = clinic_numbers(archive.patients(), archive.every_visit())
    assert (numbers.patients, numbers.visits, numbers.signed, numbers.unfinished) == (3, 5, 3, 1)
    assert numbers.graded == numbers.whole == 4
    assert numbers.grades[Branch.BUCCAL] == {Severity.III: 2}
    (ana,) = numbers.recoveries
    assert ana.patient_id == "ana"
    assert [round(months, 1) for months, _ in ana.points] == [0.2, 0.9, 2.2]
    assert [p[Branch.BUCCAL] for _, p in ana.points] == [12.0, 38.0, 71.0]


def test_branches_without_a_grade_are_counted_with_their_reason(archive: FakeArchive) -> None:
    newest, *_ = (visit for visit in archive.visits("ana") if visit.finished)
    hidden = {Branch.BUCCAL: WithheldReason.COVERED, Branch.TEMPORAL: WithheldReason.COVERED}
    changed = replace(
        newest,
        withheld={**dict.fromkeys(Branch), **hidden},
        function_percent={b: None if b in hidden else 71.0 for b in Branch},
        severities={b: None if b in hidden else Severity.III for b in Branch},
    )
    archive.lines["ana"] = [changed if v is newest else v for v in archive.visits("ana")]
    numbers = clinic_numbers(archive.patients(), archive.every_visit())
    assert numbers.whole == 3
    assert numbers.reasons == ((WithheldReason.COVERED, 2),)
    assert numbers.grades[Branch.BUCCAL] == {Severity.III: 1, None: 1}


def test_a_patient_weak_on_both_sides_lacks_nothing(archive: FakeArchive) -> None:
    (visit,) = archive.visits("ben")
    both = replace(
        visit,
        affected_side=AffectedSide.BOTH,
        function_percent=dict.fromkeys(Branch),
        withheld=dict.fromkeys(Branch, WithheldReason.BOTH_SIDES),
    )
    numbers = clinic_numbers(archive.patients(), [both])
    assert (numbers.graded, numbers.whole, numbers.reasons) == (1, 1, ())


def test_an_onset_after_the_visit_makes_no_course(archive: FakeArchive) -> None:
    archive.known["ana"] = replace(archive.known["ana"], onset=date(2024, 3, 4) + timedelta(days=30))
    (ana,) = clinic_numbers(archive.patients(), archive.every_visit()).recoveries
    assert len(ana.points) == 1


def test_medians_take_three_patients_and_count_each_once() -> None:
    def course(name: str, *points: tuple[float, float]) -> Recovery:
        return Recovery(name, tuple((months, {Branch.BUCCAL: percent}) for months, percent in points))

    two = [course("a", (0.5, 10.0)), course("b", (0.2, 50.0))]
    assert medians(two, Branch.BUCCAL) == []
    three = [*two, course("c", (0.1, 20.0), (0.9, 40.0), (1.0, 90.0))]
    assert medians(three, Branch.BUCCAL) == [((0, 1), 30.0, 3)]
    assert medians(three, Branch.TEMPORAL) == []


def test_the_page_tells_what_there_is(page: ClinicPage) -> None:
    assert page.counted == "Patients: 3. Visits: 5, 3 signed, 1 unfinished."
    assert page.complete.text() == "All branches graded at 4 of 4 visits (100 %)."
    assert "Buccal: III: 2." in page.bars.accessibleDescription()
    assert page.chart.summary.startswith("No median yet")


def test_the_bars_fill_their_room_and_keep_the_least_part_readable() -> None:
    widths = bar_widths([98, 1, 1], 500.0)
    assert sum(widths) == pytest.approx(500.0)
    assert min(widths) > 28.0
    assert widths[0] > widths[1]
    assert bar_widths([], 500.0) == []
    assert branch_words(Branch.BUCCAL, {None: 2, Severity.I: 1}) == "Buccal: I: 1, no grade: 2."


def test_another_branch_is_chosen_by_key(page: ClinicPage) -> None:
    page.branches[Branch.BUCCAL].setFocus()
    QTest.keyClick(page.branches[Branch.BUCCAL], Qt.Key.Key_Space)
    assert page.chart.accessibleName() == "Recovery since the onset, buccal"


def test_an_empty_archive_says_what_will_be_here(page: ClinicPage, archive: FakeArchive, settled: Settled) -> None:
    archive.lines.clear()
    page.reload()
    settled()
    assert "No visits yet" in page.state.text
    assert page.state.isVisible()
    page.lost = True
    page.reload()
    settled()
    assert "No visits on this computer" in page.state.text


def test_an_archive_that_fails_is_told_and_tried_again(
    page: ClinicPage, archive: FakeArchive, settled: Settled
) -> None:
    archive.failure = ArchiveError("archive.damaged")
    page.reload()
    settled()
    assert page.state.isVisible()
    archive.failure = None
    page.reload()
    settled()
    assert page.bars.isVisible()


def test_an_export_without_names_is_the_default_and_is_noted(
    page: ClinicPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    page.export.kind.setCurrentIndex(2)
    page.export.export_to(tmp_path / "all.zip")
    settled()
    text = exported(tmp_path / "all.zip")
    assert page.export.work.result == "Exported: visits 4, patients 2, to all.zip."
    assert sorted(archive.exported) == ["ana", "ben"]
    assert len(json.loads(text)["visits"]) == 4
    for identifier in ("Ruiz", "20441", "1984", "2024-0", "Weber", "Prednisolone"):
        assert identifier not in text


def test_names_are_told_only_after_a_question_and_of_who_agreed(
    page: ClinicPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    _with_consent(archive, "ana", ConsentAnswer.GIVEN)
    page.reload()
    settled()
    page.export.named.click()
    assert page.export.agreed_only.isChecked()
    assert not page.export.agreed_only.isEnabled()
    assert page.export.agreed_hint.startswith("1 of 3 patients agreed")
    page.export.kind.setCurrentIndex(2)
    page.export.export_to(tmp_path / "named.zip")
    settled()
    assert not list(tmp_path.iterdir())
    assert "patients who agreed to research: 1" in page.export.question.text
    assert not page.export.start.isEnabled()
    QTest.keyClick(page.export.question, Qt.Key.Key_Escape)
    settled()
    assert not list(tmp_path.iterdir())
    assert page.export.work.result == "Nothing was exported."
    assert page.export.start.isEnabled()

    page.export.export_to(tmp_path / "named.zip")
    answer(page, "Export with names")
    settled()
    visits = json.loads(exported(tmp_path / "named.zip"))["visits"]
    assert {visit["name"] for visit in visits} == {"Ana Ruiz"}
    assert len(visits) == 3
    assert archive.noted == [("patient.exported_with_identity", "ana")]
    assert page.export.work.result.endswith("not agreed to research: patients 1.")
    page.export.plain.click()
    assert page.export.agreed_only.isEnabled()


def test_names_and_whole_faces_are_asked_about_each(
    page: ClinicPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    assert page.export.faces["landmarks"].isChecked()
    page.export.named.click()
    page.export.faces["whole"].click()
    page.export.export_to(tmp_path / "all.zip")
    answer(page, "Export with names")
    settled()
    assert not list(tmp_path.iterdir())
    assert page.export.question.text.startswith("all.zip will show the whole faces")
    answer(page, "Do not export")
    settled()
    assert not list(tmp_path.iterdir())
    assert archive.noted == []


def test_a_question_that_is_left_is_taken_back(page: ClinicPage, settled: Settled, tmp_path: Path) -> None:
    page.export.named.click()
    page.export.export_to(tmp_path / "all.zip")
    assert page.export.question.text != ""
    page.hide()
    page.show()
    settled()
    assert page.export.question.text == ""
    assert page.export.start.isEnabled()
    assert not list(tmp_path.iterdir())


def test_what_masking_cannot_hide_is_told(page: ClinicPage) -> None:
    page.export.faces["masked"].click()
    told = " ".join(label.text() for label in page.export.findChildren(QLabel) if label.isVisible())
    assert "may still tell who it is" in told
    assert "names and days in them" not in told
    page.export.free_text.click()
    told = " ".join(label.text() for label in page.export.findChildren(QLabel) if label.isVisible())
    assert "names and days in them are not found" in told


def test_one_visit_of_the_chosen_patient_is_exported(
    page: ClinicPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    page.show_patient(archive.known["ana"])
    assert page.export.scope.count() == 2 + 3
    page.export.scope.setCurrentIndex(3)
    assert page.export.scope.currentText().startswith("Ana Ruiz, visit of ")
    page.reload()
    settled()
    assert page.export.scope.currentIndex() == 3
    page.export.kind.setCurrentIndex(2)
    page.export.export_to(tmp_path / "one.zip")
    settled()
    assert len(json.loads(exported(tmp_path / "one.zip"))["visits"]) == 1
    page.show_patient(archive.known["zoe"])
    assert page.export.scope.currentIndex() <= 1


def answer(page: ClinicPage, words: str) -> None:
    """Press the button of the question."""
    next(each for each in page.export.question.findChildren(QPushButton) if each.text() == words).click()


def test_a_folder_that_cannot_be_written_leaves_everything_as_it_was(
    page: ClinicPage, settled: Settled, tmp_path: Path
) -> None:
    page.export.export_to(tmp_path / "not there" / "all.zip")
    settled()
    assert "The export was not written: No such file or directory" in page.export.work.result
    assert page.export.start.isVisible()
    assert not list(tmp_path.iterdir())


def test_cancelling_writes_nothing(
    page: ClinicPage, archive: FakeArchive, archive_queue: JobQueue, settled: Settled, tmp_path: Path
) -> None:
    page.export.export_to(tmp_path / "all.zip")
    page.export.work.cancel_button.click()
    settled()
    assert page.export.work.result == "Cancelled. No file was written."
    assert page.export.start.isVisible()
    assert not list(tmp_path.iterdir())
    assert archive_queue.idle


def test_a_choice_that_fits_no_visit_says_so(
    page: ClinicPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    page.show_patient(archive.known["zoe"])
    page.export.scope.setCurrentIndex(1)
    page.export.export_to(tmp_path / "zoe.zip")
    settled()
    assert page.export.work.result.startswith("Nothing to export")


def _with_consent(archive: FakeArchive, name: str, *answers: ConsentAnswer) -> None:
    consents = tuple(Consent(ConsentPurpose.RESEARCH, answer, date(2024, 3, 4), "Dr Weber") for answer in answers)
    archive.known[name] = replace(archive.known[name], consents=consents)


def test_until_somebody_was_asked_about_research_everybody_is_exported(page: ClinicPage) -> None:
    assert not page.export.agreed_only.isChecked()
    assert page.export.agreed_hint == "No patient has been asked about research yet."


def test_only_patients_who_agree_to_research_are_exported(
    page: ClinicPage, archive: FakeArchive, settled: Settled, tmp_path: Path
) -> None:
    _with_consent(archive, "ana", ConsentAnswer.GIVEN)
    page.reload()
    settled()
    assert page.export.agreed_only.isChecked()
    assert page.export.agreed_hint.startswith("1 of 3 patients agreed to research")
    page.export.kind.setCurrentIndex(2)
    page.export.export_to(tmp_path / "agreed.zip")
    settled()
    assert archive.exported == ["ana"]
    told = json.loads(exported(tmp_path / "agreed.zip"))["visits"]
    assert {visit["research_consent"] for visit in told} == {"given"}

    _with_consent(archive, "ana", ConsentAnswer.GIVEN, ConsentAnswer.REVOKED)
    page.reload()
    settled()
    page.export.export_to(tmp_path / "revoked.zip")
    settled()
    assert "agreed to research" in page.export.work.result
    assert archive.exported == ["ana"]

    page.export.agreed_only.click()
    page.reload()
    settled()
    assert not page.export.agreed_only.isChecked()
    page.export.export_to(tmp_path / "all.zip")
    settled()
    told = json.loads(exported(tmp_path / "all.zip"))["visits"]
    assert {visit["research_consent"] for visit in told} == {"revoked", "not_asked"}


def test_no_file_is_asked_for_where_nobody_agreed(page: ClinicPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("palsygrader.gui.export_panel.ask_save_file", lambda *given: asked.append(given))
    page.export.show_consents([])
    page.export.faces["whole"].setChecked(True)
    page.export.ask_where()
    assert not asked
    assert page.export.work.result == wording.say("export.nobody_agreed")
    page.export.faces["landmarks"].setChecked(True)
    page.export.agreed_only.setChecked(False)
    page.export.ask_where()
    assert asked
