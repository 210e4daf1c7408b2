"""Measure the grader: `python -m palsygrader.training.evaluate [demo|smiles|rendered] [DATA]`, prints markdown.

`demo`, also without argument: the bundled digital patient. `smiles` DATA: photographs of healthy people, whole smiles
and smiles made one-sided; fits the normal range on one half of the people and reports the other half. `rendered` DATA:
digital patients of known function (needs vtk); fits gains and errors on one half and reports the other.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import ExpressionRecord, Picture
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import AffectedSide, Branch, Side
from palsygrader.domain.grade import Grade
from palsygrader.domain.severity import Severity
from palsygrader.grading.branch_function import Pair, pair_of
from palsygrader.grading.grader import GeometryGrader
from palsygrader.settings import bundled, landmark_weights
from palsygrader.training.one_sided import one_sided
from palsygrader.vision.landmarks import find_face
from palsygrader.vision.motion import analyse_expression
from palsygrader.vision.network_landmarker import NetworkLandmarker

_FULL_SMILE_PERCENT: Final = 5.0
"""People who smile less than this (percent of the eye distance), half of the usual, do not tell the range: in a hint of
a smile one side may lead by all there is."""
_ALL_PEOPLE: Final = 80
_RENDERED_PEOPLE: Final = 16
_SEED: Final = 100
_FRAME_TIMES_S: Final = (0.0, 0.1, 0.2, 0.3, 0.4, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.2, 2.6, 3.0, 3.4)
"""Of a rendered clip: enough for rest, onset and hold, at a tenth of the work."""


@dataclass(frozen=True, slots=True)
class Smile:
    """One person's smile of known function.

    Attributes:
        person: Number of the person.
        weak: The half that does not smile, None for a whole smile.
        record: Of the open smile.
    """

    person: int
    weak: Side | None
    record: ExpressionRecord


def _grader(landmarker: NetworkLandmarker) -> GeometryGrader:
    return GeometryGrader(landmarker_name=landmarker.name, landmarker_sha256=landmarker.sha256)


def _smiles(data: Path, people: int, landmarker: NetworkLandmarker) -> Iterator[Smile]:
    for number, file in enumerate(sorted((data / "faces" / "london" / "neutral").glob("*.jpg"))[:people]):
        neutral, smiling = read_photograph(file), read_photograph(file.parent.parent / "smiling" / file.name)
        rest = analyse_expression(Expression.REST, [(neutral, 0.0)], landmarker).rest
        in_smile = find_face(landmarker, smiling)
        pictures: dict[Side | None, Picture] = {None: smiling}
        pictures |= {side: one_sided(neutral, rest.landmarks, smiling, in_smile, side.other) for side in Side}
        for weak, picture in pictures.items():
            record = analyse_expression(Expression.OPEN_SMILE, [(picture, 0.0)], landmarker, rest=rest)
            yield Smile(number, weak, record)


def smiles(data: Path, people: int) -> list[str]:
    """Return the report on real smiles, whole and one-sided."""
    landmarker = NetworkLandmarker(landmark_weights())
    found = list(_smiles(data, people, landmarker))
    fitted = [smile for smile in found if smile.person % 2 == 0]
    judged = [smile for smile in found if smile.person % 2 == 1]
    grades = [_grade_smile(landmarker, smile) for smile in judged]
    answered = [(s, g) for s, g in zip(judged, grades, strict=True) if _buccal(g) is not None]
    majority = _Majority(
        is_whole=Counter(smile.weak is None for smile in judged).most_common(1)[0][0],
        weak=Counter(smile.weak for smile in judged).most_common(1)[0][0],
        mean_percent=float(np.mean([_true_percent(smile) for smile in judged])),
    )
    lines = ["## Fitted on half of the people", *_fit_range(fitted), "", "## Reported on the other half", ""]
    lines += [
        (
            "| smiles | n | answered | true P | mean P | mean error | predict-the-mean | "
            "grade I or not, right | majority class | side right | majority class |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, kinds in (("whole", {True}), ("one-sided", {False}), ("both", {True, False})):
        count = sum((smile.weak is None) in kinds for smile in judged)
        group = [(smile, grade) for smile, grade in answered if (smile.weak is None) in kinds]
        lines.append(f"| {name} | {count} | {_smile_row(group, majority)} |")
    return lines


@dataclass(frozen=True, slots=True)
class _Majority:
    """What the answer would be without looking: the commonest truths, and the mean P, of all judged smiles."""

    is_whole: bool
    weak: Side | None
    mean_percent: float


def _true_percent(smile: Smile) -> float:
    return 100.0 if smile.weak is None else 0.0


def _smile_row(group: list[tuple[Smile, Grade]], majority: _Majority) -> str:
    """Return the numbers of a group of answered smiles, each beside its baseline."""
    truths = np.array([_true_percent(smile) for smile, _ in group])
    values = np.array([_buccal(grade) for _, grade in group], dtype=np.float64)
    graded = [(g.branch(Branch.BUCCAL).severity is Severity.I) == (s.weak is None) for s, g in group]
    # One smile alone never says that no side is weak.
    sides = [g.affected_side.value == (AffectedSide.UNKNOWN if s.weak is None else s.weak).value for s, g in group]
    return (
        f"{len(group)} | {truths.mean():.0f} | {values.mean():.0f} | {np.abs(values - truths).mean():.0f} "
        f"| {np.abs(majority.mean_percent - truths).mean():.0f} "
        f"| {np.mean(graded):.0%} | {np.mean([(s.weak is None) == majority.is_whole for s, _ in group]):.0%} "
        f"| {np.mean(sides):.0%} | {np.mean([s.weak is majority.weak for s, _ in group]):.0%}"
    )


def _fit_range(fitted: list[Smile]) -> list[str]:
    """Return the constants of `grading.yardsticks` that the healthy smiles give."""
    whole = [pair for smile in fitted if smile.weak is None and isinstance(pair := pair_of(smile.record), Pair)]
    whole = [pair for pair in whole if pair.greater >= _FULL_SMILE_PERCENT]
    ratios = np.array([pair.ratio(pair.weaker_side) for pair in whole])
    gain = np.array([pair.yardstick.gain for pair in whole])
    differences = np.array([(pair.left - pair.right) / pair.greater for pair in whole]) / gain
    still = np.array(
        [
            pair.left if smile.weak is Side.LEFT else pair.right
            for smile in fitted
            if smile.weak is not None and isinstance(pair := pair_of(smile.record), Pair)
        ]
    )
    noise = np.array([np.sqrt(2.0) * still.std() / pair.greater for pair in whole]) / gain
    spread = np.sqrt(max(0.0, differences.var() - np.square(noise).mean()))
    plain = np.mean([min(pair.left, pair.right) / pair.greater for pair in whole])
    usual, lowest = np.percentile(ratios, [25, 10])
    return [
        f"- {len(whole)} whole smiles: plain ratio {plain:.2f}",
        f"- the same over the gain: usual {usual:.2f}, lowest {lowest:.2f}, spread {spread:.2f}",
        f"- still corner of {len(still)} one-sided smiles: mean {still.mean():.2f} percent of the eye distance",
        f"- its standard deviation: {still.std():.2f}",
    ]


def _grade_smile(landmarker: NetworkLandmarker, smile: Smile) -> Grade:
    records = {Expression.OPEN_SMILE: smile.record}
    return _grader(landmarker).grade(records, AffectedSide.UNKNOWN, datetime.now(UTC))


def _buccal(grade: Grade) -> float | None:
    return grade.branch(Branch.BUCCAL).function_percent


def rendered(data: Path, people: int) -> list[str]:
    """Return the report on digital patients; every fourth is healthy."""
    landmarker = NetworkLandmarker(landmark_weights())
    truths: list[Mapping[Branch, float]] = []
    answers: list[Mapping[Expression, ExpressionRecord]] = []
    sides: list[Side] = []
    for seed in range(_SEED, _SEED + people):
        side, truth, clips = _render(data, seed)
        truths.append(truth)
        sides.append(side)
        answers.append({e: analyse_expression(e, frames, landmarker) for e, frames in clips.items()})
    lines = ["## Gains, fitted on half of the people", "", "| expression | gain | error |", "|---|---|---|"]
    for branch, expressions in BRANCH_EXPRESSIONS.items():
        for expression in expressions:
            gain, error = _fit_gain(expression, branch, truths[::2], answers[::2], sides[::2])
            lines.append(f"| {expression.value} | {gain:.2f} | {error:.0f} |")
    lines += ["", "## Reported on the other half", "", *_error_header()]
    grades = [
        _grader(landmarker).grade(records, AffectedSide(side.value), datetime.now(UTC))
        for records, side in zip(answers[1::2], sides[1::2], strict=True)
    ]
    lines += _errors(truths[1::2], grades)
    return lines


def _render(
    data: Path, seed: int
) -> tuple[Side, Mapping[Branch, float], Mapping[Expression, list[tuple[Picture, float]]]]:
    # The renderer needs vtk, which only development has.
    from palsygrader.training.face_model import load_face_model  # noqa: PLC0415 - as said above
    from palsygrader.training.make_demo import DEMO_BACKGROUND  # noqa: PLC0415 - as said above
    from palsygrader.training.paint import Look  # noqa: PLC0415 - as said above
    from palsygrader.training.performance import Performance  # noqa: PLC0415 - as said above
    from palsygrader.training.render import Camera  # noqa: PLC0415 - as said above
    from palsygrader.training.scene import Scene  # noqa: PLC0415 - as said above
    from palsygrader.training.simulate import DigitalPatient  # noqa: PLC0415 - as said above

    random = np.random.default_rng(seed)
    side = Side.LEFT if random.random() < 0.5 else Side.RIGHT  # noqa: PLR2004 - even chances
    truth = {branch: float(np.round(random.uniform(0.0, 100.0))) for branch in Branch}
    if seed % 4 == 0:
        truth = dict.fromkeys(Branch, 100.0)
    patient = DigitalPatient(seed=seed, side=AffectedSide(side.value), function_percent=truth, droop_ratio=0.4)
    scene = Scene(
        model=load_face_model(data), patient=patient, look=Look(), camera=Camera(), background=DEMO_BACKGROUND
    )
    clips = {}
    for expression in (e for expressions in BRANCH_EXPRESSIONS.values() for e in expressions):
        act = Performance(expression, seed)
        clips[expression] = [
            (scene.picture(act.activation(time_s), act.head_pose(time_s), frame), time_s * 1000.0)
            for frame, time_s in enumerate(_FRAME_TIMES_S)
        ]
    return side, truth, clips


def _fit_gain(
    expression: Expression,
    branch: Branch,
    truths: list[Mapping[Branch, float]],
    answers: list[Mapping[Expression, ExpressionRecord]],
    sides: list[Side],
) -> tuple[float, float]:
    """Return the share of true loss that is measured, by least squares, and the error of P that remains, percent."""
    lost, measured = [], []
    for truth, records, side in zip(truths, answers, sides, strict=True):
        pair = pair_of(records[expression])
        if isinstance(pair, Pair):
            lost.append(1.0 - truth[branch] / 100.0)
            measured.append((1.0 - pair.ratio(side)) * pair.yardstick.gain)
    gain = float(np.dot(lost, measured) / np.dot(lost, lost))
    errors = np.array(measured) / gain - np.array(lost)
    return gain, 100.0 * float(np.sqrt(np.square(errors).mean()))


def _error_header() -> list[str]:
    return [
        "| branch | n | answered | mean error of P | predict-the-mean | truth within the 90 % interval |",
        "|---|---|---|---|---|---|",
    ]


def _errors(truths: list[Mapping[Branch, float]], grades: list[Grade]) -> list[str]:
    lines = []
    for branch in Branch:
        true = np.array([truth[branch] for truth in truths])
        answers = [grade.branch(branch) for grade in grades]
        errors, within = [], []
        for answer, value in zip(answers, true, strict=True):
            if answer.function_percent is not None and answer.interval_percent is not None:
                errors.append(abs(answer.function_percent - value))
                within.append(answer.interval_percent[0] <= value <= answer.interval_percent[1])
        baseline = np.abs(true - true.mean()).mean()
        lines.append(
            f"| {branch.value} | {len(true)} | {len(errors)} | {np.mean(errors):.0f} | {baseline:.0f} "
            f"| {np.mean(within):.0%} |"
        )
    return lines


def demo() -> list[str]:
    """Return the report on the bundled digital patient."""
    folder = bundled("resources", "demo")
    truth = json.loads((folder / "truth.json").read_text())
    landmarker = NetworkLandmarker(landmark_weights())
    records = {e: analyse_expression(e, read_video(folder / f"{e}.mp4"), landmarker) for e in STANDARD_EXPRESSIONS}
    grade = _grader(landmarker).grade(records, AffectedSide.UNKNOWN, datetime.now(UTC))
    lines = [f"Affected side: {grade.affected_side.value}, true {truth['affected_side']}.", ""]
    lines += ["| branch | true P | P | 90 % interval | withheld |", "|---|---|---|---|---|"]
    for answer in grade.branches:
        low, high = answer.interval_percent or (np.nan, np.nan)
        lines.append(
            f"| {answer.branch.value} | {truth['function_percent'][answer.branch.value]:.0f} "
            f"| {answer.function_percent or np.nan:.0f} | {low:.0f} to {high:.0f} | {answer.withheld or ''} |"
        )
    return lines


def main(argv: Sequence[str] | None = None) -> None:
    """Run one evaluation and print it.

    Args:
        argv: The arguments, those of the process when None.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["demo", "smiles", "rendered"], nargs="?", default="demo")
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument(
        "--people", type=int, help=f"how many; {_ALL_PEOPLE} photographed or {_RENDERED_PEOPLE} rendered"
    )
    arguments = parser.parse_args(argv)
    if arguments.what == "smiles":
        lines = smiles(arguments.data, arguments.people or _ALL_PEOPLE)
    elif arguments.what == "rendered":
        lines = rendered(arguments.data, arguments.people or _RENDERED_PEOPLE)
    else:
        lines = demo()
    print("\n".join(lines))  # noqa: T201 - a command


if __name__ == "__main__":
    main()
