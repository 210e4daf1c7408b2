"""Writes digital patients' examinations as folders that `grade` reads, with the truth and a contact sheet."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import LANDMARK_COUNT, Branch
from palsygrader.training import degrade, occluders
from palsygrader.training.degrade import LOSSLESS, Degradation
from palsygrader.training.examination_plan import ExaminationPlan, Take, draw_plan
from palsygrader.training.mesh import HeadPose
from palsygrader.training.simulate import DigitalPatient, expression_activation
from palsygrader.training.sitters import Sitter, SittersRoom

SCHEMA: Final = 1
_BEST_JPEG: Final = 95
"""Quality of a file whose camera compresses nothing."""
_CRF: Final = (18, 30)
"""Constant rate factor of clips whose JPEG quality would be 100 and 25."""
_THUMB_PX: Final = 300
_THUMB_REACH: Final = 0.75
"""Half the side of a thumbnail over the larger extent of the points."""
_SHEET_COLUMNS: Final = 3
_CAPTION_PX: Final = 26
_SHEET_QUALITY: Final = 88
CONTACT_SHEET: Final = Path("contact") / "contact.jpg"
"""In a folder of its own, for `grade` takes every picture beside the others for an expression."""

Progress = Callable[[], None]
"""Called after each picture; an exception it raises stops the work."""


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
    """

    look: LookKind
    clips: bool


def folder_name(seed: int) -> str:
    """Return the name of a patient's folder."""
    return f"patient-{seed:06d}"


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
    plan = draw_plan(seed)
    photographed = wanted.look is LookKind.PHOTOGRAPH or (wanted.look is LookKind.BOTH and seed % 2 == 1)
    sitter, person = room.photograph(plan) if photographed else (room.rendered(plan), None)
    files: dict[str, object] = {}
    thumbs: dict[Expression, Picture] = {}
    for number, take in enumerate(plan.takes):
        expression = take.performance.expression
        write = _write_clip if wanted.clips else _write_still
        files[expression.value], thumbs[expression] = write(folder, plan, take, sitter, number, progress)
    truth = {**_truth(plan), "look": "photograph" if photographed else "rendered", "person": person, "files": files}
    (folder / "truth.json").write_text(json.dumps(truth, separators=(",", ":")) + "\n", encoding="utf-8")
    _write_sheet(folder / CONTACT_SHEET, plan, thumbs)


def _write_still(
    folder: Path, plan: ExaminationPlan, take: Take, sitter: Sitter, number: int, progress: Progress
) -> tuple[dict[str, object], Picture]:
    expression = take.performance.expression
    activation = expression_activation(expression, take.exertion_ratio)
    pose = take.performance.held_pose
    picture, points, hidden = _taken(sitter, plan.degradation, take, (plan.seed, number), (activation, pose))
    file = folder / f"{expression}.jpg"
    quality = min(plan.degradation.jpeg_quality, _BEST_JPEG)
    file.write_bytes(_jpeg(picture, quality))
    progress()
    frame = _frame_truth(0.0, pose, activation, points, hidden)
    return _file_truth(file, picture, [frame]), _thumb(picture, points)


def _write_clip(
    folder: Path, plan: ExaminationPlan, take: Take, sitter: Sitter, number: int, progress: Progress
) -> tuple[dict[str, object], Picture]:
    import av  # noqa: PLC0415 - heavy, and of no use for stills

    performance, rate_hz = take.performance, plan.frame_rate_hz
    sitter.rehearse(performance.activation(performance.peak_s))
    degradation = replace(plan.degradation, motion_px=0.0)
    file = folder / f"{performance.expression}.mp4"
    frames: list[dict[str, object]] = []
    peak: tuple[float, Picture, NDArray[np.float64]] | None = None
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
            frames.append(_frame_truth(time_s, pose, activation, points, hidden))
            away = abs(time_s - performance.peak_s)
            if peak is None or away < peak[0]:
                peak = (away, whole, points)
            progress()
        if stream is not None:
            container.mux(stream.encode())
    assert peak is not None  # noqa: S101 - a clip has pictures
    return {**_file_truth(file, peak[1], frames), "frame_rate_hz": rate_hz}, _thumb(*peak[1:])


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


def _jpeg(picture: Picture, quality: int) -> bytes:
    _, file = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), (cv2.IMWRITE_JPEG_QUALITY, quality))
    return file.tobytes()


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
        "iris_px": None if np.isnan(iris).any() else iris.round(2).tolist(),
        "hidden": np.flatnonzero(hidden).tolist(),
    }


def _truth(plan: ExaminationPlan) -> dict[str, object]:
    """Return what is true of the whole examination."""
    patient, sitting = plan.sitting.patient, plan.sitting
    occluder = next((take.occluder for take in plan.takes if take.occluder is not None), None)
    return {
        "schema": SCHEMA,
        "seed": plan.seed,
        "affected_side": patient.side.value,
        **_function(patient),
        "droop_ratio": patient.droop_ratio,
        "contracture_ratio": patient.contracture_ratio,
        "oculo_oral_synkinesis_ratio": patient.oculo_oral_synkinesis_ratio,
        "oro_ocular_synkinesis_ratio": patient.oro_ocular_synkinesis_ratio,
        "mentalis_synkinesis_ratio": patient.mentalis_synkinesis_ratio,
        "platysmal_synkinesis_ratio": patient.platysmal_synkinesis_ratio,
        "identity_spread": patient.identity_spread,
        "asymmetry_ratio": patient.asymmetry_ratio,
        "resting_asymmetry_ratio": patient.resting_asymmetry_ratio,
        "skin_tone": sitting.skin_tone,
        "folds_at_rest": sitting.folds_at_rest,
        "effort_ratio": sitting.effort_ratio,
        "colours": asdict(sitting.look),
        "light": asdict(sitting.light),
        "background": sitting.background,
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


def _function(patient: DigitalPatient) -> dict[str, object]:
    whole = dict.fromkeys(Branch, 100.0)
    return {
        "function_percent": {branch.value: value for branch, value in (whole | dict(patient.function_percent)).items()},
        "right_function_percent": {branch.value: value for branch, value in patient.right_function_percent.items()},
    }


def _thumb(picture: Picture, points: NDArray[np.float64]) -> Picture:
    """Return the face, small and square."""
    low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
    half = int(_THUMB_REACH * float((high - low).max()))
    side = min(2 * half, *picture.shape[:2])
    limits = np.array(picture.shape[1::-1]) - side
    left, top = (int(place) for place in np.clip(0.5 * (low + high) - 0.5 * side, 0, limits))
    square = picture[top : top + side, left : left + side]
    return np.asarray(cv2.resize(square, (_THUMB_PX, _THUMB_PX), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _write_sheet(file: Path, plan: ExaminationPlan, thumbs: dict[Expression, Picture]) -> None:
    """Write all expressions beside each other, under them what they are, at the foot who it is."""
    patient = plan.sitting.patient
    rows = -(-len(thumbs) // _SHEET_COLUMNS)
    cell = _THUMB_PX + _CAPTION_PX
    sheet = np.full((rows * cell + 2 * _CAPTION_PX, _SHEET_COLUMNS * _THUMB_PX, 3), 255, np.uint8)

    def caption(text: str, left: int, bottom: int) -> None:
        cv2.putText(sheet, text, (left + 6, bottom - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (30, 30, 30), 1, cv2.LINE_AA)

    for number, (expression, thumb) in enumerate(thumbs.items()):
        top, left = number // _SHEET_COLUMNS * cell, number % _SHEET_COLUMNS * _THUMB_PX
        sheet[top : top + _THUMB_PX, left : left + _THUMB_PX] = thumb
        caption(expression.value, left, top + cell)
    function = " ".join(f"{branch.value[:8]} {value:.0f}" for branch, value in patient.function_percent.items())
    caption(f"{plan.seed}  {patient.side.value}  P {function or 'whole'}", 0, rows * cell + _CAPTION_PX)
    seen = f"{plan.camera.height_px} lines  jpeg {plan.degradation.jpeg_quality}"
    caption(f"{seen}  noise {plan.degradation.noise_sigma:.1f}", 0, rows * cell + 2 * _CAPTION_PX)
    file.parent.mkdir()
    file.write_bytes(_jpeg(sheet, _SHEET_QUALITY))
