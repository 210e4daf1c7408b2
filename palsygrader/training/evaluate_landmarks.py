"""Measure landmarkers and print a table: ours, dlib's 68 and the mean shape, on people never trained on."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.capture.photograph import read_photograph
from palsygrader.capture.video import read_video
from palsygrader.domain.examination import Picture
from palsygrader.domain.face import LANDMARK_COUNT
from palsygrader.domain.landmarks import Landmarks
from palsygrader.settings import bundled
from palsygrader.training.development_data import shared_data
from palsygrader.training.landmark_baselines import MeanShape, PlainDlib, landmarker_of, mean_shape
from palsygrader.training.landmark_bench import Bar, Bench, Row, Tally, placed, tell
from palsygrader.training.landmark_cases import (
    Condition,
    DrawSitting,
    OneSidedSmile,
    Sitting,
    in_low_light,
    judged_patients,
    one_sided_smiles,
    real_photographs,
    rendered_sittings,
)
from palsygrader.training.landmark_measures import (
    DIFFERENCES,
    HAND_GROUPS,
    POINT_GROUPS,
    Recovered,
    errors_percent,
    fit,
    grouped,
    jitter,
    recovered,
    resting_corner_difference,
)
from palsygrader.training.landmark_speed import LiveCost, live_cost
from palsygrader.training.people import load_people
from palsygrader.vision.detection import Box
from palsygrader.vision.landmarks import FaceLandmarker, box_of
from palsygrader.vision.tracking import FaceTracker

OURS: Final = "palsygrader.training.landmark_baselines:network_landmarker"
"""Makes our landmarker."""
PLAIN_DLIB: Final = "palsygrader.training.landmark_baselines:PlainDlib"
PATIENTS: Final = 40
_NO_POINTS: Final = np.full((LANDMARK_COUNT, 2), np.nan)
JITTER_VIDEO: Final = Path("video") / "portrait_2.mp4"
JITTER_BLINKS: Final = (range(75, 91), range(103, 117))
"""Frames in which the portrait blinks, seen by eye, with a margin for the smoothing's lag: movement, not jitter."""
SPEED_VIDEO: Final = ("resources", "demo", "open_smile.mp4")
"""1280 x 720."""


def digital_rows(bench: Bench) -> Iterator[Row]:
    """Measure differences of the sides, and errors, on digital patients."""
    dim = [Tally() for _ in bench.landmarkers]

    def sittings() -> Iterator[Sitting]:
        for seed, sitting in enumerate(judged_patients(bench.draw, bench.patients)):
            yield sitting
            if seed % 2 == 0:
                for tally, landmarker in zip(dim, bench.landmarkers, strict=True):
                    tally.sit(landmarker, in_low_light(sitting, seed))

    plain = bench.tallies(sittings())
    for name in DIFFERENCES:
        fits = [fit(*np.array(tally.pairs[name]).reshape(-1, 2).T) for tally in plain]
        yield Row(f"digital patients, {name}: slope", tuple(f.slope for f in fits), Bar(0.95, 1.05))
        yield Row(f"digital patients, {name}: r", tuple(f.r for f in fits), Bar(0.97))
    for name, most in (("eyes", 1.2), ("brows", 1.5), ("mouth", 1.2)):
        values = tuple(tally.error(POINT_GROUPS, name) for tally in plain)
        yield Row(f"digital patients, error of {name}, %IOD", values, Bar(most=most))
    for condition in (c for c in Condition if c is not Condition.PLAIN):
        if condition is Condition.LOW_LIGHT:
            tallies = dim
        else:
            tell(condition.value)
            tallies = bench.tallies(judged_patients(bench.draw, (bench.patients + 1) // 2, condition))
        yield from _group_rows(f"digital patients, {condition.value}", tallies, plain, POINT_GROUPS, "all")


def _group_rows(
    title: str, group: list[Tally], everybody: list[Tally], points: dict[str, tuple[int, ...]], name: str
) -> Iterator[Row]:
    yield Row(f"{title}: found and confident, %", tuple(tally.confident_percent for tally in group), Bar(97.0))
    errors = [(some.error(points, name), mean.error(points, name)) for some, mean in zip(group, everybody, strict=True)]
    ratios = tuple(some / mean if mean > 0.0 else np.nan for some, mean in errors)
    yield Row(f"{title}: error over the mean error", ratios, Bar(most=1.5))


def hand_rows(bench: Bench) -> Iterator[Row]:
    """Measure errors to hand-placed points, resting asymmetry, and real people by ethnicity."""
    everybody = [Tally() for _ in bench.landmarkers]
    kinds = sorted({person.ethnicity for person in bench.people})
    by_kind = {kind: [Tally() for _ in bench.landmarkers] for kind in kinds}
    corners: list[list[tuple[float, float]]] = [[] for _ in bench.landmarkers]
    for person in bench.people:
        tell(f"hand-placed points of {person.number}")
        picture = read_photograph(person.neutral_path)
        for index, landmarker in enumerate(bench.landmarkers):
            found = placed(landmarker, picture)
            everybody[index].see(found, person.hand_px)
            by_kind[person.ethnicity][index].see(found, person.hand_px)
            if found is not None:
                pair = resting_corner_difference(person.hand_px), resting_corner_difference(found.points_px)
                corners[index].append(pair)
    for name in HAND_GROUPS:
        values = tuple(tally.error(HAND_GROUPS, name) for tally in everybody)
        bar = Bar(most=1.2) if name in {"mouth corners", "canthi"} else None
        yield Row(f"hand-placed points, {name}, %IOD", values, bar)
    fits = [fit(*np.array(pairs).reshape(-1, 2).T) for pairs in corners]
    yield Row("resting mouth-corner asymmetry against hand-placed points: r", tuple(f.r for f in fits), Bar(0.90))
    yield Row("the same: slope", tuple(f.slope for f in fits), Bar(0.9, 1.1))
    marked = {"mouth corners and canthi": (*HAND_GROUPS["mouth corners"], *HAND_GROUPS["canthi"])}
    for kind, group in by_kind.items():
        yield from _group_rows(
            f"real people, {kind} ({group[0].shown})", group, everybody, marked, "mouth corners and canthi"
        )


def mirror_errors(landmarker: FaceLandmarker, picture: Picture, *, carefully: bool) -> NDArray[np.float64] | None:
    """Return the distance of each point from that of the mirrored picture, %IOD, shape (68,); None without a face.

    Args:
        landmarker: Any landmark model.
        picture: Of one face.
        carefully: Whether either picture is treated as a photograph, detection and all; else one `locate` each in the
            same box.
    """
    mirror_picture = np.ascontiguousarray(picture[:, ::-1])
    width_px = picture.shape[1]
    here: Landmarks | None
    there: Landmarks | None
    if carefully:
        here, there = placed(landmarker, picture), placed(landmarker, mirror_picture)
    else:
        boxes = landmarker.detect(picture)
        if not boxes:
            return None
        box = boxes[0]
        mirrored = Box(width_px - 1 - box.left_px - box.width_px, box.top_px, box.width_px, box.height_px)
        here, there = landmarker.locate(picture, box), landmarker.locate(mirror_picture, mirrored)
    if here is None or there is None:
        return None
    return errors_percent(there.mirrored(width_px).points_px, here.points_px)


def mirror_rows(bench: Bench) -> Iterator[Row]:
    """Measure how alike a picture and its mirror image are answered."""
    for carefully, title in ((False, "one pass"), (True, "as a photograph")):
        found: list[list[NDArray[np.float64]]] = [[] for _ in bench.landmarkers]
        tell(f"mirror consistency, {title}")
        for picture in real_photographs(bench.data, bench.people):
            for errors, landmarker in zip(found, bench.landmarkers, strict=True):
                answer = mirror_errors(landmarker, picture, carefully=carefully)
                if answer is not None:
                    errors.append(answer)
        means = [grouped(errors, POINT_GROUPS) for errors in found]
        for name in reversed(POINT_GROUPS):
            bar = Bar(most=0.5) if name == "all" else None
            yield Row(f"mirror consistency, {title}, {name}, %IOD", tuple(mean[name] for mean in means), bar)


def smile_share(landmarker: FaceLandmarker, smile: OneSidedSmile, rest: Landmarks | None) -> Recovered | None:
    """Return what a landmarker recovers of a one-sided smile; None where it finds no face."""
    found = placed(landmarker, smile.picture)
    if found is None or rest is None:
        return None
    return recovered(
        rest_px=rest.points_px,
        one_sided_px=found.points_px,
        true_rest_px=smile.person.teacher_neutral_68_px,
        true_way_px=smile.true_way_px,
        moving=smile.moving,
    )


def smile_rows(bench: Bench) -> Iterator[Row]:
    """Measure real one-sided smiles."""
    shares: list[list[Recovered]] = [[] for _ in bench.landmarkers]
    for person in bench.people:
        tell(f"one-sided smiles of {person.number}")
        neutral = read_photograph(person.neutral_path)
        rests = [placed(landmarker, neutral) for landmarker in bench.landmarkers]
        for smile in one_sided_smiles(person):
            for found, landmarker, rest in zip(shares, bench.landmarkers, rests, strict=True):
                share = smile_share(landmarker, smile, rest)
                if share is not None:
                    found.append(share)

    def mean(value: Callable[[Recovered], float]) -> tuple[float, ...]:
        return tuple(float(np.mean([value(s) for s in found])) if found else np.nan for found in shares)

    title = f"real one-sided smiles ({len(shares[0])})"
    yield Row(f"{title}: net share of the excursion recovered", mean(lambda s: s.net), Bar(0.95))
    yield Row(f"{title}: moving corner's share", mean(lambda s: s.moving))
    yield Row(f"{title}: still corner's share", mean(lambda s: s.still))
    yield Row(f"{title}: net share by lengths, whatever their direction", mean(lambda s: s.net_length))
    yield Row(f"{title}: still corner's length", mean(lambda s: s.still_length))


def tracked_points(landmarker: FaceLandmarker, frames: Iterable[tuple[Picture, float]]) -> NDArray[np.float64]:
    """Return a video's landmarks by the live path, smoothed, shape (n, 68, 2); NaN in frames without a face."""
    with closing(FaceTracker(landmarker)) as tracker:
        faces = [tracker.follow(picture, round(time_ms * 1e6)).landmarks for picture, time_ms in frames]
    return np.array([_NO_POINTS if face is None else face.points_px for face in faces])


def raw_points(landmarker: FaceLandmarker, frames: Iterable[tuple[Picture, float]]) -> NDArray[np.float64]:
    """Return a video's landmarks frame by frame, each in the box of the last ones, not smoothed.

    Returns:
        Shape (n, 68, 2); NaN in frames before the first face.
    """
    points = []
    box: Box | None = None
    for picture, _ in frames:
        box = box or next(iter(landmarker.detect(picture)), None)
        found_px = _NO_POINTS if box is None else landmarker.locate(picture, box).points_px
        box = None if box is None else box_of(found_px)
        points.append(found_px)
    return np.array(points)


def jitter_rows(bench: Bench) -> Iterator[Row]:
    """Measure the trembling of measurements on a video of a still face."""
    for follow, title in ((tracked_points, "live"), (raw_points, "not smoothed")):
        tell(f"jitter, {title}")
        found = [
            jitter(follow(landmarker, read_video(bench.data / JITTER_VIDEO)), JITTER_BLINKS)
            for landmarker in bench.landmarkers
        ]
        for place in ("mouth", "fissure", "brow"):
            bar = Bar(most=0.10) if follow is tracked_points else None
            yield Row(f"jitter, {title}, {place}, SD, %IOD", tuple(f[place][0] for f in found), bar)
            yield Row(f"the same with slow movement: {place}", tuple(f[place][1] for f in found))


def speed_rows(bench: Bench) -> Iterator[Row]:
    """Measure time per live frame and added memory, each landmarker in a process of its own."""
    clip = bundled(*SPEED_VIDEO)
    tell("speed")
    costs = [None if name is None else live_cost(name, clip) for name in bench.classes]

    def each(value: Callable[[LiveCost], float]) -> tuple[float, ...]:
        return tuple(np.nan if cost is None else value(cost) for cost in costs)

    yield Row("time per 720p frame, median, ms", each(lambda c: float(np.median(c.times_ms))), Bar(most=15.0))
    worst = each(lambda c: float(np.percentile(c.times_ms, 95)))
    yield Row("time per 720p frame, 95th percentile, ms", worst, Bar(most=30.0))
    yield Row("added memory, MB", each(lambda c: c.memory_mb), Bar(most=150.0))


MEASURES: Final[dict[str, Callable[[Bench], Iterator[Row]]]] = {
    "digital": digital_rows,
    "hand": hand_rows,
    "mirror": mirror_rows,
    "smiles": smile_rows,
    "jitter": jitter_rows,
    "speed": speed_rows,
}
"""Every measure by its name, in the order of the table."""


def table(bench: Bench, measures: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the table, markdown."""
    names = " | ".join(landmarker.name for landmarker in bench.landmarkers)
    yield f"| measure | {names} | bar | reached |"
    yield f"|---|{'---|' * len(bench.landmarkers)}---|---|"
    for measure in measures:
        yield from map(str, MEASURES[measure](bench))


def main(argv: Sequence[str] | None = None, draw: DrawSitting | None = None) -> None:
    """Measure, and print the table.

    Args:
        argv: The arguments, those of the process when None.
        draw: Draws digital patients; rendered ones when None.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=None)
    parser.add_argument("--patients", type=int, default=PATIENTS, help="digital patients")
    parser.add_argument("--people", type=int, help="real people; all that are kept from training")
    parser.add_argument("--only", nargs="+", choices=tuple(MEASURES), default=tuple(MEASURES))
    parser.add_argument("--ours", default=OURS, metavar="MODULE:CLASS")
    arguments = parser.parse_args(argv)
    ours, dlib = landmarker_of(arguments.ours), PlainDlib()
    data = arguments.data or shared_data()
    people = load_people(data)
    shape = mean_shape(dlib.detect, [person for person in people if not person.is_test])
    bench = Bench(
        landmarkers=(ours, dlib, MeanShape(dlib.detect, shape)),
        data=data,
        people=tuple(person for person in people if person.is_test)[: arguments.people],
        patients=arguments.patients,
        draw=draw or _rendered(data),
        classes=(arguments.ours, PLAIN_DLIB, None),
    )
    for line in table(bench, arguments.only):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _rendered(data: Path) -> DrawSitting:
    from palsygrader.training.face_model import load_face_model  # noqa: PLC0415 - 17 MB, only where needed

    return rendered_sittings(load_face_model(data))


if __name__ == "__main__":
    main()
