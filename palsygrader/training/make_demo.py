"""Make the bundled demo patient and the instruction animations: `python -m palsygrader.training.make_demo`."""

import argparse
import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Final

import av

from palsygrader.capture.digital_patient import FOLLOW_UP
from palsygrader.domain.examination import Picture
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.settings import bundled
from palsygrader.training.development_data import usual_data
from palsygrader.training.face_model import FaceModel, load_face_model
from palsygrader.training.paint import Look
from palsygrader.training.performance import Performance
from palsygrader.training.render import Camera
from palsygrader.training.scene import Scene
from palsygrader.training.simulate import DigitalPatient

FRAME_RATE_HZ: Final = 30
DEMO_PATIENT: Final = DigitalPatient(
    seed=18,
    side=AffectedSide.LEFT,
    function_percent={
        Branch.TEMPORAL: 20.0,
        Branch.ZYGOMATIC: 45.0,
        Branch.BUCCAL: 35.0,
        Branch.MARGINAL_MANDIBULAR: 60.0,
    },
    droop_ratio=0.5,
    oro_ocular_synkinesis_ratio=0.12,
)
DEMO_FOLLOW_UP: Final = replace(
    DEMO_PATIENT,
    function_percent={
        Branch.TEMPORAL: 55.0,
        Branch.ZYGOMATIC: 85.0,
        Branch.BUCCAL: 75.0,
        Branch.MARGINAL_MANDIBULAR: 90.0,
    },
    droop_ratio=0.1,
    oro_ocular_synkinesis_ratio=0.3,
)
"""The same person some months later: most of the movement is back, and the eye narrows in the smile."""
DEMO_LOOK: Final = Look(skin=(210, 166, 145), hair=(88, 70, 57), iris=(92, 84, 62))
DEMO_BACKGROUND: Final = ((186.0, 192.0, 195.0), (214.0, 221.0, 223.0))
DEMO_FOLLOW_UP_LOOK: Final = replace(DEMO_LOOK, shirt=(124, 138, 150))
DEMO_FOLDS: Final = 0.16
"""A patient of middle age."""
DEMO_CAMERA: Final = Camera()
DEMO_QUALITY: Final = 23


@dataclass(frozen=True, slots=True)
class DemoVisit:
    """A visit of the demo patient.

    Attributes:
        patient: As the face is at that visit.
        look: How they come.
        seed: Draws how they hold their head and tremble.
    """

    patient: DigitalPatient
    look: Look
    seed: int


DEMO_VISITS: Final = {
    "": DemoVisit(DEMO_PATIENT, DEMO_LOOK, DEMO_PATIENT.seed),
    FOLLOW_UP: DemoVisit(DEMO_FOLLOW_UP, DEMO_FOLLOW_UP_LOOK, DEMO_PATIENT.seed + 1),
}
"""By the folder below that of the demonstration."""

MODEL_PERSON: Final = DigitalPatient(seed=24, asymmetry_ratio=0.0)
"""The healthy person who shows what to do."""
MODEL_LOOK: Final = Look(skin=(206, 158, 134), hair=(58, 42, 33), iris=(82, 60, 40), shirt=(150, 168, 170))
MODEL_BACKGROUND: Final = ((232.0, 238.0, 240.0), (232.0, 238.0, 240.0))
MODEL_CAMERA: Final = Camera(width_px=480, height_px=480, height_cm=2.2, visible_height_cm=28.0)
MODEL_QUALITY: Final = 24
MODEL_CLIP_S: Final = 3.0
MODEL_BASELINE_S: Final = 0.4
MODEL_RELAX_S: Final = 0.9

_LOG: Final = logging.getLogger(__name__)


def write_clip(path: Path, pictures: Iterator[Picture], camera: Camera, quality: int) -> None:
    """Write pictures as H.264, yuv420p.

    Args:
        path: The file, replaced.
        pictures: In order, of the camera's size.
        camera: Gives the size.
        quality: Constant rate factor of the encoder; smaller is better.
    """
    with av.open(path, "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FRAME_RATE_HZ)
        stream.width, stream.height, stream.pix_fmt = camera.width_px, camera.height_px, "yuv420p"
        stream.options = {"crf": str(quality), "preset": "medium", "tune": "film"}
        stream.time_base = Fraction(1, FRAME_RATE_HZ)
        for picture in pictures:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())


def perform(scene: Scene, performance: Performance) -> Iterator[Picture]:
    """Yield the pictures of a performance, 30 a second."""
    scene.rehearse(performance.activation(performance.peak_s))
    for frame in range(round(performance.length_s * FRAME_RATE_HZ)):
        time_s = frame / FRAME_RATE_HZ
        yield scene.picture(performance.activation(time_s), performance.head_pose(time_s), frame)


def true_landmarks(scene: Scene, performance: Performance) -> dict[str, dict[str, object]]:
    """Return the number of the rest and the peak frame, and the true landmarks in them."""
    moments: dict[str, dict[str, object]] = {}
    for name, frame in (("rest", 0), ("peak", round(performance.peak_s * FRAME_RATE_HZ))):
        time_s = frame / FRAME_RATE_HZ
        points = scene.landmarks_px(performance.activation(time_s), performance.head_pose(time_s))
        moments[name] = {"frame": frame, "points68_px": points.round(2).tolist()}
    return moments


def demo_scene(model: FaceModel, visit: DemoVisit) -> Scene:
    """Set the demo patient before the webcam."""
    return Scene(
        model=model,
        patient=visit.patient,
        look=visit.look,
        camera=DEMO_CAMERA,
        background=DEMO_BACKGROUND,
        folds_at_rest=DEMO_FOLDS,
    )


def demo_truth(scene: Scene, visit: DemoVisit) -> dict[str, object]:
    """Return what is true of the demo patient: side, function per branch, parameters and landmarks."""
    patient = visit.patient
    return {
        "schema": 1,
        "seed": patient.seed,
        "affected_side": patient.side.value,
        "function_percent": {branch.value: value for branch, value in patient.function_percent.items()},
        "droop_ratio": patient.droop_ratio,
        "oro_ocular_synkinesis_ratio": patient.oro_ocular_synkinesis_ratio,
        "oculo_oral_synkinesis_ratio": patient.oculo_oral_synkinesis_ratio,
        "asymmetry_ratio": patient.asymmetry_ratio,
        "frame_rate_hz": FRAME_RATE_HZ,
        "expressions": {
            expression.value: true_landmarks(scene, Performance(expression, visit.seed)) for expression in Expression
        },
    }


def make_demo(model: FaceModel, folder: Path, visit: DemoVisit, expressions: Sequence[Expression]) -> None:
    """Write the clips of a visit of the demo patient and `truth.json` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    scene = demo_scene(model, visit)
    (folder / "truth.json").write_text(json.dumps(demo_truth(scene, visit)) + "\n", encoding="utf-8")
    for expression in expressions:
        _LOG.info("%s %s", folder.name, expression)
        pictures = perform(scene, Performance(expression, visit.seed))
        write_clip(folder / f"{expression}.mp4", pictures, DEMO_CAMERA, DEMO_QUALITY)


def make_instructions(model: FaceModel, folder: Path, expressions: Sequence[Expression]) -> None:
    """Write the looped animations of a healthy face into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    scene = Scene(model=model, patient=MODEL_PERSON, look=MODEL_LOOK, camera=MODEL_CAMERA, background=MODEL_BACKGROUND)
    for expression in expressions:
        _LOG.info("instruction %s", expression)
        performance = Performance(expression, MODEL_PERSON.seed, MODEL_CLIP_S, MODEL_BASELINE_S, MODEL_RELAX_S)
        write_clip(folder / f"{expression}.mp4", perform(scene, performance), MODEL_CAMERA, MODEL_QUALITY)


def main() -> None:
    """Make all clips, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=usual_data())
    parser.add_argument("--out", type=Path, default=bundled("resources"))
    parser.add_argument("--only", choices=("demo", FOLLOW_UP, "instructions"))
    parser.add_argument("expressions", nargs="*", type=Expression, default=tuple(Expression))
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    model = load_face_model(arguments.data)
    for name, visit in DEMO_VISITS.items():
        if arguments.only in {None, name or "demo"}:
            make_demo(model, arguments.out / "demo" / name, visit, arguments.expressions)
    if arguments.only in {None, "instructions"}:
        make_instructions(model, arguments.out / "instructions", arguments.expressions)


if __name__ == "__main__":
    main()
