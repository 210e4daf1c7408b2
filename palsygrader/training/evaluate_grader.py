"""Measure graders and print tables: ours beside geometry, majority class and mean, on people never trained on."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from palsygrader.capture.photograph import read_photograph
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.severity import Severity
from palsygrader.errors import InputError
from palsygrader.grading.grading_model import GradingModel
from palsygrader.grading.network_grader import NetworkGrader
from palsygrader.grading.provenance import Provider
from palsygrader.settings import landmark_weights
from palsygrader.training.cross_validation import CrossValidation, cross_validate
from palsygrader.training.dataset import Dataset
from palsygrader.training.filmed_takes import Film, film
from palsygrader.training.grader_baselines import majority_class, predict_the_mean
from palsygrader.training.grader_cases import (
    Method,
    dataset_cases,
    digital_cases,
    geometry_method,
    spread_of_takes,
    training_cases,
)
from palsygrader.training.grader_dataset import dataset_samples
from palsygrader.training.grader_measures import Case
from palsygrader.training.grader_report import write_report
from palsygrader.training.grader_samples import RECORDED, Shoot, measured, shoot
from palsygrader.training.grader_sets import FIRST_SEED
from palsygrader.training.grader_table import markdown, measure_tables, notes
from palsygrader.training.landmark_baselines import PlainDlib
from palsygrader.training.landmark_bench import Bar, Row
from palsygrader.training.landmark_cases import one_sided_smiles
from palsygrader.training.people import LondonPerson, load_people
from palsygrader.training.population import FIRST_JUDGED_SEED, draw_sitting
from palsygrader.training.sign_measures import SignTally
from palsygrader.training.sitters import SittersRoom
from palsygrader.training.train_grader import note_detectable
from palsygrader.vision.network_landmarker import NetworkLandmarker

OURS: Final = "palsygrader"
FIRST_SEED_JUDGED: Final = FIRST_JUDGED_SEED + 10_000
"""Of the patients graders are judged on; landmarks are judged on others."""
PATIENTS: Final = 200
TAKES: Final = 4
"""Of each patient in different poses, light and recordings."""
_NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
_DETECTABLE: Final = 1.96 * np.sqrt(2.0)
"""Smallest detectable change over the standard deviation between takes (`CLINICAL` section 5)."""
_STILL_BAR: Final = Bar(most=12.0)
_WHOLE_BAR: Final = Bar(88.0)
_REPEAT_BAR: Final = Bar(most=3.0)


@dataclass(frozen=True, slots=True)
class GraderBench:
    """What graders are measured with.

    Attributes:
        methods: Ours first.
        data: The development data.
        patients: How many digital patients.
        report: Folder for pictures and the page for the browser; None: not written.
        card: Weights whose card the smallest detectable change is told in; None: in none.
    """

    methods: tuple[Method, ...]
    data: Path
    patients: int
    report: Path | None
    card: Path | None = None


def methods(weights: Path, device: str = "cpu") -> tuple[Method, ...]:
    """Return the methods that are compared: the grading network, and geometry with our landmarks and dlib's.

    Args:
        weights: The grading network's folder.
        device: What it runs on.
    """
    ours, dlib = NetworkLandmarker(landmark_weights()), PlainDlib()
    provider = Provider(ours.name, ours.sha256)
    network = Method(OURS, ours, NetworkGrader(GradingModel(weights, device), provider))
    return (
        network,
        geometry_method("geometry, our landmarks", ours),
        geometry_method("geometry, dlib 68", dlib),
    )


def tell(words: str) -> None:
    """Tell on standard error what is being measured."""
    sys.stderr.write(f"\r{words}\033[K")
    sys.stderr.flush()


def _with_baselines(found: dict[str, list[Case]], training: Sequence[Case]) -> dict[str, Sequence[Case]]:
    judged = next(iter(found.values()))
    return {
        **found,
        "majority class": majority_class(training, judged),
        "predict the mean": predict_the_mean(training, judged),
    }


def _told(found: Mapping[str, Sequence[Case]], report: Path | None) -> Iterator[str]:
    tables = measure_tables(found)
    yield from markdown(tables, notes(found))
    if report is not None:
        write_report(report, found, tables=tables)


def digital(bench: GraderBench) -> Iterator[str]:
    """Measure on digital patients of seeds and people never trained on.

    Half of them are photographs that move; half of either are recorded, the others photographed.
    """
    room = SittersRoom(bench.data)
    people = {person.number: person for person in load_people(bench.data)}

    def shots() -> Iterator[tuple[Shoot, Mapping[str, str]]]:
        for seed in range(FIRST_SEED_JUDGED, FIRST_SEED_JUDGED + bench.patients):
            taken = shoot(room, seed, photographed=seed % 2 == 1, recorded=seed // 2 % 2 == 1)
            yield taken, _groups(taken, people)

    signs = SignTally()
    found = digital_cases(
        shots(), bench.methods, lambda done: tell(f"digital patients {done}/{bench.patients}"), signs.add
    )
    yield from _told(_with_baselines(found, training_cases(FIRST_SEED)), bench.report)
    yield ""
    yield from signs.rows([method.name for method in bench.methods])


def _groups(taken: Shoot, people: Mapping[str, LondonPerson]) -> dict[str, str]:
    """Return what a patient's results are told by: of a rendered head its skin, of a photographed one who it is.

    Args:
        taken: The patient.
        people: By number.
    """
    groups = {"taken as": RECORDED if taken.recorded else "photographs"}
    person = taken.seat.person
    if person is not None:
        own = people[person]
        return {"look": "photograph", **groups, "gender": own.gender, "ethnicity": own.ethnicity.replace("_", " ")}
    tone = ("light", "medium", "dark")[min(int(3 * taken.plan.sitting.skin_tone), 2)]
    return {"look": "rendered", **groups, "skin tone": tone}


def on_dataset(dataset: Dataset, bench: GraderBench) -> Iterator[str]:
    """Measure on a data set; the baselines learn from the truths of digital patients.

    Args:
        dataset: Judged on.
        bench: Its methods are used.
    """
    total = len(dataset.visits)
    found = dataset_cases(dataset, bench.methods, lambda done: tell(f"examinations {done}/{total}"))
    yield from _told(_with_baselines(found, training_cases(FIRST_SEED)), bench.report)


def in_folds(dataset: Dataset, plan: CrossValidation, report: Path | None) -> Iterator[str]:
    """Train on some persons of a data set and measure on the others, by turns.

    Args:
        dataset: At least as many persons as folds.
        plan: How.
        report: Folder for pictures and the page for the browser; None: not written.
    """
    landmarker = NetworkLandmarker(landmark_weights())
    total = len(dataset.visits)
    samples = dataset_samples(dataset, landmarker, lambda done: tell(f"examinations {done}/{total}"))
    if samples is None:
        raise InputError("cli.train.too_little", count=0, least=2)

    def step(fold: int, folds: int, batch: int) -> None:
        tell(f"fold {fold}/{folds}: batch {batch}/{plan.job.steps}")

    yield from _told(cross_validate(plan, dataset, samples, landmarker, step), report)


def repeatability(bench: GraderBench) -> Iterator[str]:
    """Measure how P differs between recordings of the same patients in other poses and light."""
    room = SittersRoom(bench.data)
    count = max(bench.patients // 10, 2)
    patients = [
        seed
        for seed in range(FIRST_SEED_JUDGED + 100_000, FIRST_SEED_JUDGED + 100_000 + 2 * count)
        if draw_sitting(seed).patient.side in {AffectedSide.LEFT, AffectedSide.RIGHT}
    ][:count]

    def films() -> Iterator[tuple[Film, Mapping[str, str]]]:
        for patient in patients:
            for take in range(TAKES):
                yield film(room, FIRST_SEED_JUDGED + 200_000 + patient * TAKES + take, patient), {}

    found = digital_cases(films(), bench.methods, lambda done: tell(f"takes {done}/{TAKES * len(patients)}"))
    spreads = {name: spread_of_takes(cases) for name, cases in found.items()}
    yield from _head(bench.methods)
    for branch in Branch:
        values = tuple(spreads[method.name][branch] for method in bench.methods)
        title = branch.value.replace("_", " ")
        yield str(Row(f"{title}: SD of P between takes, points", values, _REPEAT_BAR))
        yield str(Row(f"{title}: smallest detectable change, points", tuple(_DETECTABLE * v for v in values)))
    if bench.card is not None:
        own = spreads[bench.methods[0].name]
        note_detectable(bench.card, {branch: _DETECTABLE * spread for branch, spread in own.items()})


def _buccal(method: Method, rest: Picture, smile: Picture, side: AffectedSide) -> tuple[float, Severity | None]:
    """Return P and grade of the buccal branch from a person at rest and in a smile; NaN when withheld."""
    pictures = {Expression.REST: rest, Expression.OPEN_SMILE: smile}
    records = measured(pictures, method.landmarker)
    if not records:
        return float("nan"), None
    answer = method.grader.grade(records, side, _NOW).branch(Branch.BUCCAL)
    return (float("nan") if answer.function_percent is None else answer.function_percent), answer.severity


def _people(bench: GraderBench) -> list[LondonPerson]:
    return [person for person in load_people(bench.data) if person.is_test]


def smiles(bench: GraderBench) -> Iterator[str]:
    """Measure real smiles, one-sided and whole, of people never trained on."""
    still: list[list[float]] = [[] for _ in bench.methods]
    whole: list[list[float]] = [[] for _ in bench.methods]
    grades: list[list[Severity]] = [[] for _ in bench.methods]
    for person in _people(bench):
        tell(f"smiles of {person.number}")
        neutral, smiling = read_photograph(person.neutral_path), read_photograph(person.smiling_path)
        one_sided = list(one_sided_smiles(person))
        for index, method in enumerate(bench.methods):
            percent, grade = _buccal(method, neutral, smiling, AffectedSide.UNKNOWN)
            whole[index].append(percent)
            grades[index] += [] if grade is None else [grade]
            for smile in one_sided:
                weak = AffectedSide(smile.moving.other.value)
                still[index].append(_buccal(method, neutral, smile.picture, weak)[0])
    yield from _head(bench.methods)
    yield str(Row("one-sided smiles: P of the still side (true 0)", _means(still), _STILL_BAR))
    yield str(Row("whole smiles of the same people: P (true 100)", _means(whole), _WHOLE_BAR))
    first = tuple(_share(found, lambda grade: grade is Severity.I) for found in grades)
    second = tuple(_share(found, lambda grade: grade <= Severity.II) for found in grades)
    yield str(Row("whole smiles: grade I, %", first, Bar(95.0)))
    yield str(Row("whole smiles: not worse than grade II, %", second, Bar(100.0)))
    answered = tuple(100.0 * float(np.mean(~np.isnan([*s, *w]))) for s, w in zip(still, whole, strict=True))
    yield str(Row("smiles answered, %", answered))


def _means(found: Sequence[Sequence[float]]) -> tuple[float, ...]:
    return tuple(float(np.nanmean(values)) if not np.all(np.isnan(values)) else float("nan") for values in found)


def _share(found: Sequence[Severity], holds: Callable[[Severity], bool]) -> float:
    return 100.0 * float(np.mean([holds(grade) for grade in found])) if found else float("nan")


def _head(compared: Sequence[Method]) -> Iterator[str]:
    yield f"| measure | {' | '.join(method.name for method in compared)} | bar | reached |"
    yield f"|---|{'---|' * len(compared)}---|---|"


MEASURES: Final[dict[str, Callable[[GraderBench], Iterator[str]]]] = {
    "digital": digital,
    "smiles": smiles,
    "repeatability": repeatability,
}
"""Every measure by its name, in the order in which they are printed."""
