"""Writes digital patients' examinations as folders that `grade` reads, with the truth and a contact sheet."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT, Branch
from palsygrader.training import degrade, occluders
from palsygrader.training.contact_sheet import jpeg, thumbnail, write_sheet
from palsygrader.training.degrade import LOSSLESS, Degradation
from palsygrader.training.examination_plan import ExaminationPlan, Take, draw_plan
from palsygrader.training.mesh import HeadPose
from palsygrader.training.simulate import DigitalPatient, expression_activation
from palsygrader.training.sitters import Seat, Sitter, SittersRoom

SCHEMA: Final = 1
_BEST_JPEG: Final = 95
"""Quality of a file whose camera compresses nothing."""
_CRF: Final = (18, 30)
"""Constant rate factor of clips whose JPEG quality would be 100 and 25."""
Progress = Callable[[Expression], None]
"""Called after each picture with what it shows; an exception it raises stops the work."""


class LookKind(StrEnum):
    """How digital patients look."""

    RENDERED = "rendered"
    PHOTOGRAPH = "photograph"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written.

    Attributes:
        look: Rendered heads, moving photographs, or one after the other.
        clips: Whether videos are written instead of photographs.
        size_px: Width and height of all cameras; drawn when None.
    """

    look: LookKind
    clips: bool
    size_px: tuple[int, int] | None = None


def write_examination(room: SittersRoom, folder: Path, seed: int, wanted: Wanted, progress: Progress) -> None:
    """Write the examination of a seed; the same seed gives the same pixels.

    Args:
        room: Seats the patient.
        folder: Made here.
        seed: Draws everything.
        wanted: What to write.
        progress: Told of each picture.
    """
    folder.mkdir(parents=True)
    plan = draw_plan(seed, wanted.size_px)
    photographed = wanted.look is LookKind.PHOTOGRAPH or (wanted.look is LookKind.BOTH and seed % 2 == 1)
    seat = room.photograph(plan) if photographed else room.rendered(plan)
    files: dict[str, object] = {}
    thumbs: dict[Expression, Picture] = {}
    for number, take in enumerate(plan.takes):
        expression = take.performance.expression
        write = _write_clip if wanted.clips else _write_still
        files[expression.value], thumbs[expression] = write(folder, plan, take, seat.sitter, number, progress)
    truth = {**_truth(plan, seat), "files": files}
    (folder / "truth.json").write_text(json.dumps(truth, separators=(",", ":")) + "\n", encoding="utf-8")
    write_sheet(folder, plan, seat, thumbs)


def _write_still(
    folder: Path, plan: ExaminationPlan, take: Take, sitter: Sitter, number: int, progress: Progress
) -> tuple[dict[str, object], Picture]:
    expression = take.performance.expression
    activation = expression_activation(expression, take.exertion_ratio)
    pose = take.performance.held_pose
    picture, points, hidden = _taken(sitter, plan.degradation, take, (plan.seed, number), (activation, pose))
    file = folder / f"{expression}.jpg"
    quality = min(plan.degradation.jpeg_quality, _BEST_JPEG)
    file.write_bytes(jpeg(picture, quality))
    progress(expression)
    frame = _frame_truth(0.0, sitter.true_pose(pose), activation, points, hidden)
    return _file_truth(file, picture, [frame]), thumbnail(picture, points, hidden)


def _write_clip(
    folder: Path, plan: ExaminationPlan, take: Take, sitter: Sitter, number: int, progress: Progress
) -> tuple[dict[str, object], Picture]:
    import av  # noqa: PLC0415 - heavy, and of no use for stills

    performance, rate_hz = take.performance, plan.frame_rate_hz
    sitter.rehearse(performance.activation(performance.peak_s))
    degradation = replace(plan.degradation, motion_px=0.0)
    file = folder / f"{performance.expression}.mp4"
    frames: list[dict[str, object]] = []
    peak: tuple[float, Picture, NDArray[np.float64], NDArray[np.bool_]] | None = None
    least, most = _CRF
    crf = round(np.interp(degradation.jpeg_quality, (25, LOSSLESS), (most, least)))
    with av.open(file, "w", options={"movflags": "+faststart"}) as container:
        stream = None
        for index, time_s in enumerate(_times(performance.length_s, rate_hz)):
            activation, pose = performance.activation(time_s), performance.head_pose(time_s)
            chance = (plan.seed, number, index)
            picture, points, hidden = _taken(sitter, degradation, take, chance, (activation, pose))
            picture = picture[: picture.shape[0] // 2 * 2, : picture.shape[1] // 2 * 2]  # as the encoder needs
            if stream is None:
                stream = container.add_stream("libx264", rate=rate_hz)
                stream.height, stream.width = picture.shape[:2]
                stream.pix_fmt = "yuv420p"
                stream.options = {"crf": str(crf), "preset": "veryfast", "threads": "1"}
                stream.time_base = Fraction(1, rate_hz)
            whole = np.ascontiguousarray(picture)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(whole, format="rgb24")))
            frames.append(_frame_truth(time_s, sitter.true_pose(pose), activation, points, hidden))
            away = abs(time_s - performance.peak_s)
            if peak is None or away < peak[0]:
                peak = (away, whole, points, hidden)
            progress(performance.expression)
        if stream is not None:
            container.mux(stream.encode())
    assert peak is not None  # noqa: S101 - a clip has pictures
    return {**_file_truth(file, peak[1], frames), "frame_rate_hz": rate_hz}, thumbnail(*peak[1:])


def _times(length_s: float, rate_hz: int) -> Iterator[float]:
    return (index / rate_hz for index in range(round(length_s * rate_hz)))


def _taken(
    sitter: Sitter,
    degradation: Degradation,
    take: Take,
    chance: tuple[int, ...],
    moment: tuple[dict[str, float], HeadPose],
) -> tuple[Picture, NDArray[np.float64], NDArray[np.bool_]]:
    """Return the picture as it is filed, its true points and which of them are hidden."""
    activation, pose = moment
    points = sitter.points_px(activation, pose)
    picture = sitter.picture(activation, pose, chance[-1])
    hidden = np.zeros(len(points), np.bool_)
    if take.occluder is not None:
        picture = occluders.apply(picture, points, take.occluder)
        hidden = occluders.covered(points, take.occluder)
    uncompressed = replace(degradation, jpeg_quality=LOSSLESS)
    return degrade.apply(uncompressed, picture, np.random.default_rng((31, *chance))), points, hidden


def _file_truth(file: Path, picture: Picture, frames: list[dict[str, object]]) -> dict[str, object]:
    height_px, width_px = picture.shape[:2]
    return {"file": file.name, "width_px": width_px, "height_px": height_px, "frames": frames}


def _frame_truth(
    time_s: float,
    pose: HeadPose,
    activation: dict[str, float],
    points: NDArray[np.float64],
    hidden: NDArray[np.bool_],
) -> dict[str, object]:
    iris = points[LANDMARK_COUNT:]
    return {
        "time_s": round(time_s, 4),
        "pose": {name: round(value, 3) for name, value in asdict(pose).items()},
        "activation": {shape: round(value, 4) for shape, value in activation.items() if value},
        "points68_px": points[:LANDMARK_COUNT].round(2).tolist(),
        "iris_px": [None if np.isnan(point).any() else point.round(2).tolist() for point in iris],
        "hidden": np.flatnonzero(hidden).tolist(),
    }


def _truth(plan: ExaminationPlan, seat: Seat) -> dict[str, object]:
    """Return what is true of the whole examination."""
    patient, sitting = seat.patient, plan.sitting
    occluder = next((take.occluder for take in plan.takes if take.occluder is not None), None)
    return {
        "schema": SCHEMA,
        "seed": plan.seed,
        "look": "rendered" if seat.person is None else "photograph",
        "person": seat.person,
        "head_seed": patient.seed,
        "rejected_draws": len(seat.rejected),
        "rejected_because": list(seat.rejected),
        "affected_side": patient.side.value,
        **_function(patient),
        "droop_ratio": patient.droop_ratio,
        "contracture_ratio": patient.contracture_ratio,
        "oro_ocular_synkinesis_ratio": patient.oro_ocular_synkinesis_ratio,
        "oculo_oral_synkinesis_ratio": patient.oculo_oral_synkinesis_ratio,
        "mentalis_synkinesis_ratio": patient.mentalis_synkinesis_ratio,
        "platysmal_synkinesis_ratio": patient.platysmal_synkinesis_ratio,
        "asymmetry_ratio": patient.asymmetry_ratio,
        "resting_asymmetry_ratio": patient.resting_asymmetry_ratio,
        "effort_ratio": sitting.effort_ratio,
        **_appearance(plan, seat),
        "room": asdict(sitting.room),
        "camera": asdict(plan.camera),
        "degradation": asdict(plan.degradation),
        "occluder": None if occluder is None else asdict(occluder),
        "timing": {
            take.performance.expression.value: {
                name: getattr(take.performance, name)
                for name in ("length_s", "baseline_s", "onset_s", "hold_s", "release_s", "tremor_ratio", "effort_ratio")
            }
            for take in plan.takes
        },
    }


def _appearance(plan: ExaminationPlan, seat: Seat) -> dict[str, object]:
    """Return what is drawn of a rendered head and has its own in a photograph."""
    sitting = plan.sitting
    drawn = {
        "identity_spread": seat.patient.identity_spread,
        "skin_tone": sitting.skin_tone,
        "folds_at_rest": sitting.folds_at_rest,
        "colours": asdict(sitting.look),
        "light": asdict(sitting.light),
    }
    return drawn if seat.person is None else dict.fromkeys(drawn)


def _function(patient: DigitalPatient) -> dict[str, object]:
    whole = dict.fromkeys(Branch, 100.0)
    return {
        "function_percent": {branch.value: value for branch, value in (whole | dict(patient.function_percent)).items()},
        "right_function_percent": {branch.value: value for branch, value in patient.right_function_percent.items()},
    }
