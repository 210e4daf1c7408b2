"""What graders are judged on: truth and answer of each examination, whatever made the answer."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import BranchGrade, Grade, WithheldReason
from palsygrader.domain.severity import Severity
from palsygrader.grading.provenance import Provider
from palsygrader.settings import landmark_weights
from palsygrader.training import evaluate_grader
from palsygrader.training.dataset import read_dataset
from palsygrader.training.evaluate_grader import GraderBench, on_dataset
from palsygrader.training.grader_cases import (
    both_weak,
    case_of,
    geometry_method,
    spread_of_takes,
    training_cases,
    truths_of,
)
from palsygrader.training.grader_sets import FIRST_SEED
from palsygrader.training.simulate import DigitalPatient
from palsygrader.vision.network_landmarker import NetworkLandmarker

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
HALF_WEAK = DigitalPatient(seed=1, side=AffectedSide.RIGHT, function_percent={Branch.BUCCAL: 40.0})


def graded(percent: float | None) -> Grade:
    branches = tuple(
        BranchGrade(branch, None, None, None, WithheldReason.POOR_EFFORT)
        if percent is None
        else BranchGrade(branch, percent, (percent, percent), Severity.III, None)
        for branch in Branch
    )
    return Grade(AffectedSide.RIGHT, branches, (), Provider("fake", "0" * 64).provenance("fake", {}, NOW))


def test_the_truth_is_that_of_the_weak_half() -> None:
    side, truths = truths_of(HALF_WEAK)
    assert side is AffectedSide.RIGHT
    assert truths[Branch.BUCCAL] == (40.0, 40.0)
    assert truths[Branch.TEMPORAL] == (100.0, 100.0)
    assert truths_of(replace(HALF_WEAK, function_percent={}))[0] is AffectedSide.NONE


def test_of_two_weak_halves_the_side_is_judged_and_no_p() -> None:
    both = replace(HALF_WEAK, side=AffectedSide.BOTH, right_function_percent={Branch.TEMPORAL: 60.0})
    assert both_weak(both) == (AffectedSide.BOTH, {})
    assert both_weak(replace(both, right_function_percent={Branch.TEMPORAL: 80.0})) is None


def test_an_answer_that_was_withheld_says_why() -> None:
    truth = truths_of(HALF_WEAK)
    answered, withheld, nothing = (case_of("a", "1", truth, grade, {}) for grade in (graded(55.0), graded(None), None))
    assert answered.branches[Branch.BUCCAL].function_percent == 55.0
    assert withheld.branches[Branch.BUCCAL].withheld == "poor_effort"
    assert nothing.branches[Branch.BUCCAL].withheld == "not measurable"
    assert nothing.side is AffectedSide.UNKNOWN


def test_takes_differ_within_a_person_only() -> None:
    truth = truths_of(HALF_WEAK)
    answers = (("a", 50.0), ("a", 54.0), ("b", 90.0), ("b", 94.0), ("c", 10.0), ("c", None))
    cases = [case_of(person, str(n), truth, graded(value), {}) for n, (person, value) in enumerate(answers)]
    assert spread_of_takes(cases)[Branch.ZYGOMATIC] == pytest.approx(8.0**0.5)


def test_baselines_learn_from_no_judged_patient() -> None:
    cases = training_cases(FIRST_SEED, 50)
    assert 30 < len(cases) <= 50
    assert {case.true_side for case in cases} <= {AffectedSide.LEFT, AffectedSide.RIGHT, AffectedSide.NONE}
    assert evaluate_grader.FIRST_SEED_JUDGED > FIRST_SEED + 100_000


def test_a_data_set_is_judged_with_baselines_beside(tmp_path: Path, shared_data: Path) -> None:
    rows = ["person,visit,expression,file,side,rater,buccal_grade"]
    for expression, kind in (("rest", "neutral"), ("open_smile", "smiling")):
        source = next((shared_data / "faces" / "london" / kind).glob("*002*.jpg"))
        (tmp_path / f"{expression}.jpg").write_bytes(source.read_bytes())
        rows.append(f"002,1,{expression},{expression}.jpg,none,made up,I")
    (tmp_path / "manifest.csv").write_text("\n".join(rows), encoding="utf-8")
    ours = geometry_method("geometry", NetworkLandmarker(landmark_weights()))
    lines = list(on_dataset(read_dataset(tmp_path), GraderBench((ours,), tmp_path, 1, tmp_path / "report")))
    head = next(line for line in lines if "geometry" in line)
    assert "predict the mean" in head
    assert any(line.startswith("| mean absolute error of P") for line in lines)
    assert (tmp_path / "report" / "report.html").is_file()
