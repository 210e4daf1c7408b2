"""The command `landmarks`: the 68 landmarks of the face in each photograph."""

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
    from palsygrader.vision.landmarks import FaceLandmarker


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


def _face(file: Path, landmarker: "FaceLandmarker") -> dict[str, object] | None:
    """Return the landmarks of the largest face, in the pixels of the upright photograph as it is in the file."""
    from palsygrader.capture.photograph import read_photograph
    from palsygrader.vision.landmarks import box_of, locate_mirror_averaged

    with quiet_libraries():
        picture, long_side_px = read_photograph(file), _long_side_px(file)
    boxes = landmarker.detect(picture)
    if not boxes:
        return None
    rough = landmarker.locate(picture, boxes[0])
    face = locate_mirror_averaged(landmarker, picture, box_of(rough.points_px))
    reduction = long_side_px / max(picture.shape[:2])
    points_px = (face.points_px + 0.5) * reduction - 0.5
    found: dict[str, object] = {"points68_px": points_px.round(2).tolist(), "confidence": round(face.confidence, 3)}
    if face.point_confidences is not None:
        found["point_confidences"] = face.point_confidences.round(3).tolist()
    return found


def _long_side_px(file: Path) -> int:
    """Return the long side of the photograph in its file; reading it reduces very large ones."""
    from PIL import Image

    with Image.open(file) as image:
        return max(image.size)
