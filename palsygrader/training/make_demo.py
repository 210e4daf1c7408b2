"""Make the bundled demo patient and the instruction animations: `python -m palsygrader.training.make_demo`."""

import argparse
import json
import logging
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Final

import av

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
DEMO_LOOK: Final = Look(skin=(210, 166, 145), hair=(88, 70, 57), iris=(92, 84, 62))
DEMO_BACKGROUND: Final = ((186.0, 192.0, 195.0), (214.0, 221.0, 223.0))
DEMO_FOLDS: Final = 0.16
"""A patient of middle age."""
DEMO_CAMERA: Final = Camera()
DEMO_QUALITY: Final = 23

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


def demo_scene(model: FaceModel) -> Scene:
    """Set the demo patient before the webcam."""
    return Scene(
        model=model,
        patient=DEMO_PATIENT,
        look=DEMO_LOOK,
        camera=DEMO_CAMERA,
        background=DEMO_BACKGROUND,
        folds_at_rest=DEMO_FOLDS,
    )


def demo_truth(scene: Scene) -> dict[str, object]:
    """Return what is true of the demo patient: side, function per branch, parameters and landmarks."""
    return {
        "schema": 1,
        "seed": DEMO_PATIENT.seed,
        "affected_side": DEMO_PATIENT.side.value,
        "function_percent": {branch.value: value for branch, value in DEMO_PATIENT.function_percent.items()},
        "droop_ratio": DEMO_PATIENT.droop_ratio,
        "oro_ocular_synkinesis_ratio": DEMO_PATIENT.oro_ocular_synkinesis_ratio,
        "oculo_oral_synkinesis_ratio": DEMO_PATIENT.oculo_oral_synkinesis_ratio,
        "asymmetry_ratio": DEMO_PATIENT.asymmetry_ratio,
        "frame_rate_hz": FRAME_RATE_HZ,
        "expressions": {
            expression.value: true_landmarks(scene, Performance(expression, DEMO_PATIENT.seed))
            for expression in Expression
        },
    }


def make_demo(model: FaceModel, folder: Path, expressions: Sequence[Expression]) -> None:
    """Write the demo patient's clips and `truth.json` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    scene = demo_scene(model)
    (folder / "truth.json").write_text(json.dumps(demo_truth(scene)) + "\n", encoding="utf-8")
    for expression in expressions:
        _LOG.info("demo %s", expression)
        pictures = perform(scene, Performance(expression, DEMO_PATIENT.seed))
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
    parser.add_argument("--only", choices=("demo", "instructions"))
    parser.add_argument("expressions", nargs="*", type=Expression, default=tuple(Expression))
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    model = load_face_model(arguments.data)
    if arguments.only != "instructions":
        make_demo(model, arguments.out / "demo", arguments.expressions)
    if arguments.only != "demo":
        make_instructions(model, arguments.out / "instructions", arguments.expressions)


if __name__ == "__main__":
    main()
