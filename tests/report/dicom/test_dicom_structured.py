"""Measurements and grades: the template, who says what, sides, and the round trip."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from highdicom.sr import srread
from pydicom import Dataset

from palsygrader.domain.examination import Examination, ExpressionRecord, KeyFrame
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.report.dicom import Kind
from tests.report.dicom.visits import examination, made, name, named, reading, value, walk, written


@pytest.fixture(scope="module")
def report() -> Dataset:
    *_, found = made(replace(examination(), readings=(reading(),)))
    return found


def groups(report: Dataset, category: str) -> list[Dataset]:
    return [g for g in named(report, "Measurement Group") if value(named(g, "Finding category")[0]) == category]


def test_an_independent_reader_takes_it_for_a_measurement_report(report: Dataset, tmp_path: Path) -> None:
    file = tmp_path / "sr.dcm"
    file.write_bytes(written(report))
    parsed: Any = srread(file)
    found = parsed.content.get_image_measurement_groups()
    assert len(found) == len(named(report, "Measurement Group"))
    branch = next(
        g for g in found if g.finding_type.meaning == "temporal" and g.finding_category.meaning.startswith("answer")
    )
    told = {each.name.meaning: (each.value, each.unit.value) for each in branch.get_measurements()}
    assert told["function, percent of the healthy side"] == (pytest.approx(100 / 3), "%")
    assert {each.name.meaning: each.value for each in parsed.content.get_observer_contexts()[0]}


def test_another_toolkit_reads_every_item(report: Dataset, tmp_path: Path) -> None:
    reader = shutil.which("dsrdump")
    if reader is None:
        pytest.skip("dsrdump is not installed (Debian: dcmtk)")
    file = tmp_path / "sr.dcm"
    file.write_bytes(written(report))
    run = subprocess.run([reader, str(file)], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0
    told = [line for line in run.stderr.splitlines() if "VR checker does not support" not in line]
    assert told == []


def test_the_program_and_people_are_told_apart(report: Dataset) -> None:
    for group in groups(report, "answer of the program"):
        assert [value(each) for each in named(group, "Observer Type")] == ["Device"]
        assert named(group, "Algorithm Name")[0].TextValue == "measured geometry"
        parameters = [each.TextValue for each in named(group, "Algorithm Parameters")]
        assert "landmarks SHA-256 = " + "fbdc2cb8" * 8 in parameters
    decided = groups(report, "decision of the clinician")
    assert {str(named(g, "Person Observer Name")[0].PersonName) for g in decided} == {"Lind^Ada", "Иванов^Пётр"}
    for group in decided:
        assert [value(each) for each in named(group, "Observer Type")] == ["Person"]
        assert not named(group, "Algorithm Name")
    (second,) = groups(report, "second reading")
    assert str(named(second, "Person Observer Name")[0].PersonName) == "王小东"


def test_the_clinicians_grade_stands_and_the_programs_is_kept_beside_it(report: Dataset) -> None:
    (standing,) = groups(report, "result that stands")
    assert value(named(standing, "temporal")[0]).startswith("V: ")
    program = next(g for g in groups(report, "answer of the program") if value(named(g, "Finding")[0]) == "temporal")
    assert value(named(program, "grade, I (normal) to VI (no movement)")[0]).startswith("IV: ")
    decided = [g for g in groups(report, "decision of the clinician") if value(named(g, "Finding")[0]) == "temporal"]
    assert len(decided) == 1  # what was replaced is no result
    assert named(decided[0], "reason")[0].TextValue == "weaker than shown"


def test_who_signed_verified_it(report: Dataset) -> None:
    (observer,) = report.VerifyingObserverSequence
    assert str(observer.VerifyingObserverName) == "Lind^Ada"
    assert (report.VerificationFlag, report.CompletionFlag) == ("VERIFIED", "COMPLETE")


def test_every_picture_it_refers_to_is_sent_with_it() -> None:
    for kinds in ((Kind.SR,), (Kind.PHOTOGRAPHS, Kind.SR), tuple(Kind)):
        *others, report = made(kinds=kinds)
        sent = {each.SOPInstanceUID for each in others if each.Modality == "XC"}
        referred = {
            each.ReferencedSOPSequence[0].ReferencedSOPInstanceUID
            for each in walk(report)
            if each.get("ValueType") == "IMAGE"
        }
        evidence = {
            each.ReferencedSOPInstanceUID
            for study in report.get("CurrentRequestedProcedureEvidenceSequence", ())
            for series in study.ReferencedSeriesSequence
            for each in series.ReferencedSOPSequence
        }
        assert referred == evidence == sent


def mirrored(exam: Examination) -> Examination:
    """Return the examination of the mirrored patient."""

    def frame(of: KeyFrame) -> KeyFrame:
        flipped = of.picture[:, ::-1].copy()
        flipped.flags.writeable = False
        return KeyFrame(flipped, of.landmarks.mirrored(flipped.shape[1]), of.time_ms)

    def record(of: ExpressionRecord) -> ExpressionRecord:
        measurements = tuple(replace(m, side=m.side and m.side.other) for m in of.measurements)
        return replace(
            of,
            rest=frame(of.rest),
            peak=frame(of.peak),
            measurements=measurements,
            movement_percent=of.movement_percent[::-1],
        )

    assert exam.grade is not None
    branches = tuple(
        replace(b, losses=tuple(replace(loss, side=loss.side.other) for loss in b.losses)) for b in exam.grade.branches
    )
    return replace(
        exam,
        records={e: record(each) for e, each in exam.records.items()},
        grade=replace(exam.grade, affected_side=AffectedSide.RIGHT, branches=branches),
        decisions=tuple(replace(d, value="right") if d.item == "affected_side" else d for d in exam.decisions),
    )


def test_of_the_mirrored_patient_only_the_sides_are_swapped() -> None:
    *images, report = made(kinds=(Kind.PHOTOGRAPHS, Kind.SR))
    *flipped_images, flipped = made(mirrored(examination()), kinds=(Kind.PHOTOGRAPHS, Kind.SR))
    sides = {"Left": "Right", "Right": "Left"}
    seen: list[str] = []
    under_movement: set[int] = set()
    moved: dict[str, list[float]] = {side: [] for side in ("Left", "Right", "Left mirrored", "Right mirrored")}
    for one, other in zip(walk(report), walk(flipped), strict=True):
        if "ConceptNameCodeSequence" in one and name(one) == "movement from rest":  # row by row: left, then right
            for item, suffix in ((one, ""), (other, " mirrored")):
                side = value(named(item, "Laterality")[0]) + suffix
                moved[side].append(float(item.MeasuredValueSequence[0].NumericValue))
            under_movement = {id(each) for each in walk(one)}
            continue
        if id(one) in under_movement:
            continue
        if one.get("ValueType") == "NUM":
            assert one.MeasuredValueSequence == other.MeasuredValueSequence
        if "ConceptNameCodeSequence" in one and name(one) == "Laterality":
            assert value(other) == sides[value(one)]
            seen.append(value(one))
        if "ConceptNameCodeSequence" in one and name(one) == "affected side":
            assert (value(one), value(other)) == ("left", "right")
    assert set(seen) == set(sides)
    assert (moved["Left"], moved["Right"]) == (moved["Right mirrored"], moved["Left mirrored"])
    assert moved["Left"] != moved["Right"]
    for one, other in zip(images, flipped_images, strict=True):
        assert one.PatientOrientation == other.PatientOrientation == ["L", "F"]
        assert (one.pixel_array[:, ::-1] == other.pixel_array).all()


def test_both_ends_of_every_interval_are_there(report: Dataset) -> None:
    for branch in Branch:
        (group,) = [
            g for g in groups(report, "answer of the program") if value(named(g, "Finding")[0]) == name_of(branch)
        ]
        ends = [bool(named(group, f"function, {end} end of the 90 % interval")) for end in ("lower", "upper")]
        assert ends == [branch is not Branch.BUCCAL] * 2
        assert bool(named(group, "no value, because")) is (branch is Branch.BUCCAL)


def name_of(branch: Branch) -> str:
    return branch.replace("_", " ")


def test_sides_are_of_the_patient(report: Dataset) -> None:
    (smile,) = [g for g in groups(report, "measured") if value(named(g, "Finding")[0]) == "open smile"]
    excursions = named(smile, "oral commissure excursion")
    told = {
        value(named(each, "Laterality")[0]): float(each.MeasuredValueSequence[0].NumericValue) for each in excursions
    }
    expected = {
        m.side: m.value
        for m in examination().measurements
        if m.quantity == "oral_commissure_excursion" and m.expression == "open_smile"
    }
    assert told == {"Left": pytest.approx(expected[Side.LEFT]), "Right": pytest.approx(expected[Side.RIGHT])}
