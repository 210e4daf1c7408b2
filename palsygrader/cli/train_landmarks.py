"""What the command `train landmarks` does: picture sets, networks, weights."""

import argparse
from pathlib import Path

from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.staging import cannot_write, check_folder
from palsygrader.cli.status import INTERRUPTED, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import say


def run(arguments: argparse.Namespace) -> int:
    """Train, or go on where it was cut off, and return the exit status.

    Raises:
        InputError: `input.no_training_data`, the development data are not there; `input.bad_number`;
            `training.seeds_of_others`; the folder of the weights or of the work cannot be written, or holds something
            else.
        ModelError: `model.training_failed`, a process died.
        PalsyGraderError: `simulate.no_vtk`, the renderer is missing.
    """
    # Heavy, and only development has all of it.
    from palsygrader.training.development_data import shared_data
    from palsygrader.training.landmark_sets import PATIENTS, make_sets
    from palsygrader.training.sitters import check_ready
    from palsygrader.training.train_landmarks import commit_now, train, write_weights
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    interrupt_on_signals()
    patients = PATIENTS if arguments.patients is None else arguments.patients
    if not 0 < arguments.effort <= 1:
        raise InputError("input.bad_number")
    for folder in (arguments.work, arguments.out):
        check_folder(folder)
    _check_out(arguments.out)
    data = shared_data(arguments.shared)
    check_ready(data, photographs=True)
    commit = commit_now()  # of what is run, whatever is committed meanwhile
    try:
        sets = make_sets(data, arguments.work, patients=patients, first_seed=arguments.seed, processes=2)
        train(sets, arguments.work / "checkpoints", arguments.seed, arguments.effort)
    except KeyboardInterrupt:
        tell(say("cli.train.interrupted"))
        return INTERRUPTED
    except OSError as error:  # sets and checkpoints; a full disk above all
        raise cannot_write(arguments.work, error) from error
    about = {
        "name": NetworkLandmarker.name,
        "command": f"palsygrader train landmarks --patients {patients} --seed {arguments.seed} "
        f"--effort {arguments.effort:g}",
        "commit": commit,
        "seed": arguments.seed,
        "data": {
            "rendered": f"{patients} digital patients, ICT-FaceKit (USC ICT 2020, MIT)",
            "puppets": "60 people of the Face Research Lab London Set (CC BY 4.0) moved by the same face model",
            "photographs": "the same 60 people at rest, smiling, and with either half smiling; points placed by hand, "
            "elsewhere those of MediaPipe's Face Landmarker V2 (Apache-2.0 model output)",
            "parted": "further digital patients and the same 60 people, lids and lips of the halves moved apart",
            "kept_apart": "20 people of the London Set (every fourth), digital patients from seed 1000000 on",
        },
    }
    try:
        write_weights(arguments.work / "checkpoints", arguments.out, about, arguments.effort)
    except OSError as error:
        raise cannot_write(arguments.out, error) from error
    put_text(say("cli.train.done", file=arguments.out))
    return OK


def _check_out(folder: Path) -> None:
    """Refuse a folder that holds anything but landmark weights.

    Raises:
        InputError: `cli.train.not_landmark_weights`.
    """
    from palsygrader.vision.landmark_crops import REGIONS
    from palsygrader.vision.network_landmarker import CARD_FILE

    names = {file.name.removesuffix(".writing") for file in folder.iterdir()} if folder.is_dir() else set()
    names -= set(REGIONS)  # what a run that was killed has left
    if not names <= {CARD_FILE, *(f"{region}.onnx" for region in REGIONS)} or names == {CARD_FILE}:
        raise InputError("cli.train.not_landmark_weights", folder=folder)
