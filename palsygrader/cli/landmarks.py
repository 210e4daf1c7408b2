"""The command `landmarks`: the 68 landmarks of the face in each photograph."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.interrupts import ignore_signals, interrupt_on_signals
from palsygrader.cli.json_text import json_bytes
from palsygrader.cli.staging import Staging, check_destination
from palsygrader.cli.status import OK
from palsygrader.cli.streams import tell
from palsygrader.errors import InputError
from palsygrader.wording import say

if TYPE_CHECKING:
    from palsygrader.vision.landmarks import FaceLandmarker


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "landmarks", help=say("cli.landmarks.help"), description=say("cli.landmarks.description")
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=say("cli.landmarks.files"))
    parser.add_argument("--json", type=Path, required=True, metavar="OUT", help=say("cli.landmarks.json"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the landmarks of every file, null where there is no face, and return the exit status.

    Raises:
        InputError: A file cannot be read, or the output cannot be written or is one of the files; then nothing is
            written.
    """
    from palsygrader.vision.landmarks import DlibLandmarker  # noqa: PLC0415 - heavy

    check_destination(arguments.json, folder=False)
    if arguments.json.resolve() in {Path(name).resolve() for name in arguments.files}:
        raise InputError("cli.output_is_input", file=arguments.json)
    landmarker = DlibLandmarker()
    faces: dict[str, object] = {}
    for number, name in enumerate(arguments.files, start=1):
        faces[name] = _face(Path(name), landmarker)
        tell(say("cli.landmarks.done", file=name, done=number, total=len(arguments.files)))
    interrupt_on_signals()
    with Staging() as staging:
        staging.write(arguments.json, json_bytes(faces))
        staging.publish()
        ignore_signals()
    return OK


def _face(file: Path, landmarker: "FaceLandmarker") -> dict[str, object] | None:
    """Return the landmarks of the largest face, in the pixels of the upright photograph as it is in the file."""
    from palsygrader.capture.photograph import read_photograph  # noqa: PLC0415 - heavy
    from palsygrader.vision.landmarks import box_of, locate_mirror_averaged  # noqa: PLC0415 - heavy

    picture = read_photograph(file)
    boxes = landmarker.detect(picture)
    if not boxes:
        return None
    rough = landmarker.locate(picture, boxes[0])
    face = locate_mirror_averaged(landmarker, picture, box_of(rough.points_px))
    reduction = _long_side_px(file) / max(picture.shape[:2])
    points_px = (face.points_px + 0.5) * reduction - 0.5
    return {"points68_px": points_px.round(2).tolist(), "confidence": round(face.confidence, 3)}


def _long_side_px(file: Path) -> int:
    """Return the long side of the photograph in its file; reading it reduces very large ones."""
    from PIL import Image  # noqa: PLC0415 - heavy

    with Image.open(file) as image:
        return max(image.size)
