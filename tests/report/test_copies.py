"""The patient's copy says it plainly and rightly; the teaching copy tells nobody who it is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest

from palsygrader.domain.examination import Examination
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.scales.house_brackmann import Eye
from palsygrader.report.parts import ReportContent
from palsygrader.report.patient_copy import PatientCopy, patient_copy, plain_text
from palsygrader.report.pdf import write_pdf
from palsygrader.report.teaching_copy import drawn_face, nameless, teaching_content
from palsygrader.wording import say

FIRST = {Branch.TEMPORAL: 95.0, Branch.ZYGOMATIC: 60.0, Branch.BUCCAL: 30.0, Branch.MARGINAL_MANDIBULAR: 2.0}


def visit(make: Any, percents: Mapping[Branch, float | None], *, days: int = 0, **changes: Any) -> Examination:
    graded = make.grade(percents)
    known = tuple(replace(answer, detectable_points=10.0) for answer in graded.branches)
    at = make.visit + timedelta(days=days)
    examination: Examination = make.examination(grade=replace(graded, branches=known), decisions=(), at=at, **changes)
    return examination


def sentences(copy: PatientCopy) -> dict[str, str]:
    return {branch.part: branch.sentence for branch in copy.branches}


def changes(copy: PatientCopy) -> list[str]:
    return [branch.change for branch in copy.branches]


def test_each_part_is_told_in_plain_words_with_its_percent(make: Any) -> None:
    told = sentences(patient_copy(make.patient(), visit(make, FIRST), ()))
    eye = told["Eye"].replace("\N{NO-BREAK SPACE}", " ")
    assert eye == "Clearly weaker than the other side. About 60 percent of the other side's movement."
    assert told["Lower lip and chin"].startswith("Does not move at present.")
    assert changes(patient_copy(make.patient(), visit(make, FIRST), ())) == [""] * 4


def test_a_change_is_told_only_where_the_method_can_tell_it(make: Any) -> None:
    now = {Branch.TEMPORAL: 95.0, Branch.ZYGOMATIC: 75.0, Branch.BUCCAL: 37.0, Branch.MARGINAL_MANDIBULAR: 1.0}
    last = visit(make, FIRST | {Branch.TEMPORAL: 80.0, Branch.MARGINAL_MANDIBULAR: 15.0}, days=-30)
    told = changes(patient_copy(make.patient(), visit(make, now), [last]))
    assert [words.split(" ", maxsplit=1)[0] for words in told] == ["Better", "Better", "No", "Weaker"]


def test_no_change_is_told_across_methods_sides_and_missing_grades(make: Any) -> None:
    last = visit(make, FIRST, days=-30)
    assert last.grade is not None
    provenance = replace(last.grade.provenance, grader="another one")
    for before in (
        replace(last, grade=replace(last.grade, provenance=provenance)),
        replace(last, grade=replace(last.grade, affected_side=AffectedSide.RIGHT)),
        visit(make, dict.fromkeys(Branch), days=-30),
        visit(make, FIRST, days=30),
    ):
        assert changes(patient_copy(make.patient(), visit(make, FIRST), [before])) == [""] * 4


def test_what_the_clinician_decided_is_what_the_patient_reads(make: Any) -> None:
    examination = visit(make, FIRST, signed=False).with_decision(make.decision("branch.buccal", 2))
    told = {branch.part: branch for branch in patient_copy(make.patient(), examination, ()).branches}
    assert told["Midface and mouth"].sentence == "A little weaker than the other side."


def test_a_change_never_contradicts_the_grades_that_the_clinician_set(make: Any) -> None:
    """P rose, but the clinician set a worse grade: "better" beside "does not move" would puzzle the patient."""
    last = visit(make, FIRST, days=-30, signed=False)
    now = visit(make, {**FIRST, Branch.BUCCAL: 48.0}, signed=False)

    def told(grade_now: int | None, grade_before: int | None) -> str:
        one = now if grade_now is None else now.with_decision(make.decision("branch.buccal", grade_now))
        other = last if grade_before is None else last.with_decision(make.decision("branch.buccal", grade_before))
        return changes(patient_copy(make.patient(), one, [other]))[2].split(" ", maxsplit=1)[0]

    assert told(None, None) == "Better"
    assert told(6, None) == ""
    assert told(3, None) == "Better"
    assert told(6, 4) == "Weaker"
    assert told(4, 4) == "No"


def test_the_teaching_copy_does_not_call_a_visit_the_first(make: Any) -> None:
    content = teaching_content(make.patient(), make.examination(), created_at=make.visit)
    assert content.trend_note == ""


def test_an_eye_that_stays_open_is_advised_on(make: Any) -> None:
    open_eye, closed = (
        visit(make, FIRST, signed=False).with_decision(make.decision("house_brackmann.eye", int(eye)))
        for eye in (Eye.INCOMPLETE, Eye.NORMAL)
    )
    (advice,) = patient_copy(make.patient(), open_eye, ()).advice
    assert advice.startswith("Your left eye may not close completely.")
    assert advice in plain_text(patient_copy(make.patient(), open_eye, ()))
    assert patient_copy(make.patient(), closed, ()).advice == ()


@pytest.mark.parametrize(
    ("side", "words"),
    [
        (AffectedSide.NONE, "Both sides of your face move alike."),
        (AffectedSide.BOTH, "Both sides of your face are weak."),
        (AffectedSide.UNKNOWN, "It could not be told whether one side is weaker."),
    ],
)
def test_other_sides_have_their_own_words(make: Any, side: AffectedSide, words: str) -> None:
    examination = make.examination(grade=make.grade(FIRST, side=side), decisions=())
    copy = patient_copy(make.patient(), examination, ())
    assert copy.summary == words
    assert "percent" not in " ".join(sentences(copy).values())


def test_the_clinicians_notes_are_not_the_patients(make: Any) -> None:
    examination = replace(make.examination(signed=False), notes="malingering?")
    assert "malingering" not in plain_text(patient_copy(make.patient(), examination, ()))


def text_of(pdf: bytes) -> str:
    """Return the words in a file's title and bookmarks, and its ActualText; glyphs themselves are subset."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return f"{document.docinfo} {document.Root.get('/Lang')}"


def written(content: ReportContent, fonts: Path, plain: PatientCopy | None = None) -> bytes:
    stream = BytesIO()
    write_pdf(content, stream, fonts=fonts, plain=plain)
    return stream.getvalue()


def test_the_patients_copy_takes_one_page(make: Any, fonts: Path) -> None:
    examination = visit(make, FIRST)
    plain = patient_copy(make.patient(), examination, [visit(make, FIRST, days=-30)])
    with pikepdf.open(BytesIO(written(make.content(examination), fonts, plain))) as document:
        assert len(document.pages) == 1


def test_nothing_of_the_teaching_copy_tells_who_it_is(make: Any, fonts: Path) -> None:
    patient = make.patient(born=date(1951, 2, 3))
    examination = replace(make.examination(signed=False), notes="lives at the harbour")
    content = teaching_content(patient, examination, created_at=make.visit)
    said = repr(replace(content, pairs=(), created_at=None))  # type: ignore[arg-type] # only to be searched
    secrets = ("Ruiz", "4711", "1951", "May 2025", "Apr 2025", "Lind", "harbour", "9a1f00c4d2", "seen live")
    for secret in (*secrets, *make.clinic.lines):
        assert secret not in said, secret
    assert "Teaching case, 70 to 79 years" in said
    assert "Ruiz" not in text_of(written(content, fonts))
    assert "2025" not in text_of(written(content, fonts))


def test_the_findings_of_the_teaching_copy_are_those_of_the_report(make: Any) -> None:
    examination = make.examination()
    content = teaching_content(make.patient(), examination, created_at=make.visit)
    report = make.content(examination)
    assert content.severities == report.severities
    assert [row.function for row in content.branches] == [row.function for row in report.branches]
    assert [pair.bar for pair in content.pairs] == [pair.bar for pair in report.pairs]


def test_faces_are_drawn_from_the_landmarks_alone(make: Any) -> None:
    dark, light = make.key_frame(20), make.key_frame(220)
    assert np.array_equal(drawn_face(dark).picture, drawn_face(light).picture)
    assert drawn_face(dark).picture.min() < 80
    content = teaching_content(make.patient(), make.examination(), created_at=make.visit)
    first = make.examination().records
    record = next(iter(first.values()))
    assert np.array_equal(content.pairs[0].pictures[0].picture, drawn_face(record.peak).picture)


def test_the_oldest_are_told_together(make: Any) -> None:
    person, _ = nameless(make.patient(born=date(1920, 1, 1)), make.examination())
    assert person.name == "Teaching case, 80 to 89 years"


def test_a_reason_left_out_of_the_teaching_copy_is_not_told_as_missing(make: Any) -> None:
    examination = make.examination()
    assert any(decision.reason for decision in examination.decisions)
    content = teaching_content(make.patient(), examination, created_at=make.visit)
    given = {row.item for row in make.content(examination).decisions if row.reason != say("report.decision.no_reason")}
    told = {row.item: row.reason for row in content.decisions}
    assert given
    assert {told[item] for item in given} == {say("teaching.reason")}
    assert say("report.remark.clinician_no_reason") not in "\n".join(row.remark for row in content.branches)
