"""What the command `train landmarks` does: picture sets, networks, weights."""

import argparse

from palsygrader.cli.interrupts import interrupt_on_signals
from palsygrader.cli.staging import check_folder
from palsygrader.cli.status import INTERRUPTED, OK
from palsygrader.cli.streams import put_text, tell
from palsygrader.errors import InputError
from palsygrader.wording import say


def run(arguments: argparse.Namespace) -> int:
    """Train, or go on where it was cut off, and return the exit status.

    Raises:
        InputError: `input.no_training_data`, the development data are not there; `input.bad_number`; the weights or
            the folder of the work cannot be written.
    """
    # Heavy, and only development has all of it.
    from palsygrader.training.development_data import shared_data
    from palsygrader.training.landmark_sets import PATIENTS, make_sets
    from palsygrader.training.train_landmarks import commit_now, train, write_weights
    from palsygrader.vision.network_landmarker import NetworkLandmarker

    interrupt_on_signals()
    patients = PATIENTS if arguments.patients is None else arguments.patients
    if not 0 < arguments.effort <= 1:
        raise InputError("input.bad_number")
    for folder in (arguments.work, arguments.out):
        check_folder(folder)
    data = shared_data(arguments.shared)
    commit = commit_now()  # of what is run, whatever is committed meanwhile
    try:
        sets = make_sets(data, arguments.work, patients=patients, first_seed=arguments.seed, processes=2)
        train(sets, arguments.work / "checkpoints", arguments.seed, arguments.effort)
    except KeyboardInterrupt:
        tell(say("cli.train.interrupted"))
        return INTERRUPTED
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
    write_weights(arguments.work / "checkpoints", arguments.out, about)
    put_text(say("cli.train.done", file=arguments.out))
    return OK
