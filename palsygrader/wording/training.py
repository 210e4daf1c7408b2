"""Words of the commands that train and evaluate."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "cli.train.help": "train a network from the development data",
    "cli.train.description": (
        "Makes the pictures to learn from, trains, and writes the weights with their card. A training that was cut "
        "off goes on where it was when it is started again with the same folder."
    ),
    "cli.train.what": "which network",
    "cli.train.work": "folder for pictures and checkpoints (6 GB); kept, so that training can go on",
    "cli.train.out": "the folder to write the weights and their card to",
    "cli.train.shared": "folder that holds the development data's folder `data`",
    "cli.train.patients": "how many digital patients to render",
    "cli.train.seed": "draws patients, start and batches",
    "cli.train.effort": "share of the usual number of steps, above 0 and at most 1",
    "cli.train.interrupted": "Stopped. The same command goes on from here.",
    "cli.train.done": "Written: {file}",
    "cli.evaluate.help": "measure a network on people never trained on",
    "cli.evaluate.description": (
        "Prints how well the landmarks agree with the truth, beside dlib's 68 and the mean shape, as a table in "
        "markdown."
    ),
    "cli.evaluate.what": "which network",
    "cli.evaluate.patients": "how many digital patients to judge on",
    "cli.evaluate.people": "how many photographed people to judge on",
    "cli.evaluate.only": "only these measures",
    "cli.evaluate.no_measure": "{given} is no measure; give some of {known}.",
    "input.no_training_data": "the development data are not in {folder}.",
    "input.no_simulator": "the extra `simulate` (VTK) is not installed.",
    "input.bad_number": "a number is out of its range.",
    "model.damaged": "The landmark model ({model}) is damaged: install the program again.",
    "model.training_failed": (
        "A training process failed; what it said stands above. The same command goes on from the last checkpoint."
    ),
}
