"""The command `landmarks`: the 68 landmarks and both irises of the face in each photograph."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.argument_types import name_of_path, path_argument
from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.json_text import json_bytes
from palsygrader.cli.paths import place_of
from palsygrader.cli.staging import STANDARD_OUTPUT, Staging, check_destination
from palsygrader.cli.status import OK
from palsygrader.cli.streams import quiet_libraries, tell
from palsygrader.errors import InputError
from palsygrader.wording import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from palsygrader.vision.network_landmarker import NetworkLandmarker


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "landmarks", help=say("cli.landmarks.help"), description=say("cli.landmarks.description")
    )
    parser.add_argument("files", nargs="+", type=name_of_path, metavar="FILE", help=say("cli.landmarks.files"))
    parser.add_argument("--json", type=path_argument, required=True, metavar="OUT", help=say("cli.landmarks.json"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the landmarks of every file, null where there is no face, and return the exit status.

    Raises:
        BrokenPipeError: Nobody reads the standard output any more.
        InputError: A file cannot be read, or the output cannot be written or is one of the files; then nothing is
            written.
    """
    from palsygrader.settings import landmark_weights
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    if arguments.json != STANDARD_OUTPUT:
        check_destination(arguments.json, folder=False)
        if place_of(arguments.json) in {place_of(Path(name)) for name in arguments.files}:
            raise InputError("cli.output_is_input", file=arguments.json)
    landmarker = NetworkLandmarker(landmark_weights())
    faces: dict[str, object] = {}
    interrupt_on_signals()
    for number, name in enumerate(arguments.files, start=1):
        try:
            faces[name] = _face(Path(name), landmarker)
        except InputError as error:  # tells the last part of the name only, which several files may share
            raise InputError(error.code, **{**error.values, "file": name}) from error
        tell(say("cli.landmarks.done", file=name, done=number, total=len(arguments.files)))
    with Staging() as staging:
        staging.write(arguments.json, json_bytes(faces))
        staging.publish()
    return OK


def _face(file: Path, landmarker: "NetworkLandmarker") -> dict[str, object] | None:
    """Return the points of the largest face, in the pixels of the upright photograph as it is in the file."""
    from palsygrader.capture.photograph import read_photograph
    from palsygrader.vision.landmarks import box_of, locate_carefully

    with quiet_libraries():
        picture, long_side_px = read_photograph(file), _long_side_px(file)
    boxes = landmarker.detect(picture)
    if not boxes:
        return None
    face = locate_carefully(landmarker, picture, boxes[0])
    irises_px, iris_confidences = landmarker.locate_irises(picture, box_of(face.points_px))
    reduction = long_side_px / max(picture.shape[:2])

    def in_file(points_px: "NDArray[np.float64]") -> list[list[float]]:
        points: list[list[float]] = ((points_px + 0.5) * reduction - 0.5).round(2).tolist()
        return points

    found: dict[str, object] = {"points68_px": in_file(face.points_px), "confidence": round(face.confidence, 3)}
    if face.point_confidences is not None:
        found["point_confidences"] = face.point_confidences.round(3).tolist()
    return found | {"iris_px": in_file(irises_px), "iris_confidences": iris_confidences.round(3).tolist()}


def _long_side_px(file: Path) -> int:
    """Return the long side of the photograph in its file; reading it reduces very large ones."""
    from PIL import Image

    with Image.open(file) as image:
        return max(image.size)
