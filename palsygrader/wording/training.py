"""Words of the commands that train and evaluate."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "cli.train.help": "train a network from the development data",
    "cli.train.description": (
        "Makes the pictures to learn from, trains, and writes the weights with their card. A training that was cut "
        "off goes on where it was when it is started again with the same folder."
    ),
    "cli.train.what": "which network",
    "cli.train.landmarks.help": "the networks that place landmarks (hours of work)",
    "cli.train.grader.help": "the network that grades (hours of work)",
    "cli.train.work": "folder for samples and checkpoints (up to 6 GB); kept, so that training can go on",
    "cli.train.out": "the folder to write the weights and their card to",
    "cli.train.shared": "folder that holds the development data's folder `data`",
    "cli.train.patients": "how many digital patients to render",
    "cli.train.seed": "draws patients, start and batches",
    "cli.train.effort": "share of the usual number of steps, above 0 and at most 1",
    "cli.train.dataset": "learn from this data set (with a manifest, or made by `simulate`) instead of new patients",
    "cli.train.start": "start from these weights (fine-tuning) instead of from scratch",
    "cli.train.device": "what to compute on",
    "cli.train.regression": "how the function is told",
    "cli.train.points": "points",
    "cli.train.patients_done": "patients",
    "cli.train.landmarks_only_done": "patients known by landmarks only",
    "cli.train.visits_done": "examinations",
    "cli.train.people_done": "people smiling",
    "cli.train.own_data": "a data set of the user's own",
    "cli.no_cuda": "no CUDA card can be used here.",
    "cli.train.too_little": "{count} people with usable recordings are too few; at least {least} are needed.",
    "cli.train.interrupted": "Stopped. The same command goes on from here.",
    "cli.train.done": "Written: {file}",
    "cli.evaluate.help": "measure a network on people never trained on",
    "cli.evaluate.description": (
        "Prints how well a network's answers agree with the truth, beside others and baselines, as a table in markdown."
    ),
    "cli.evaluate.what": "which network",
    "cli.evaluate.patients": "how many digital patients to judge on",
    "cli.evaluate.people": "how many photographed people to judge on",
    "cli.evaluate.only": "only these measures",
    "cli.evaluate.landmarks.help": ("how well landmarks agree with the truth, beside dlib's 68 and the mean shape"),
    "cli.evaluate.grader.help": "how well grades agree with the truth, beside geometry, the mean and the majority",
    "cli.evaluate.dataset": "judge on this data set; without it on digital patients and real smiles",
    "cli.evaluate.weights": (
        "weights of the grading network (default: those that come with the program); with --folds those that every "
        "training starts from (default: from scratch)"
    ),
    "cli.evaluate.folds": (
        "train on some persons of the data set and measure on the others by turns, in K parts, or on each of the "
        "people alone (K: people)"
    ),
    "cli.evaluate.work": "folder for the trainings of --folds; kept, so that they can go on",
    "cli.evaluate.bad_folds": "{given} is no number of parts from 2 on, nor the word people.",
    "cli.evaluate.folds_need": "--folds needs a data set and --work FOLDER.",
    "cli.evaluate.all_learnt": (
        "These weights were trained on all {count} people of this data set, so they cannot be judged on it: give "
        "--folds and --work without these weights, or weights trained on others."
    ),
    "cli.evaluate.start_learnt": (
        "The weights to start from were trained on {learnt} of the {count} people of this data set, so no fold would "
        "be kept apart from them: leave --weights out, or give weights trained on others."
    ),
    "cli.evaluate.some_learnt": "{learnt} of {count} people were trained on and are left out.",
    "cli.evaluate.report": "also write pictures and report.html into this folder",
    "cli.evaluate.to_card": (
        "also write the smallest detectable change into the card of the weights, from where trend and report tell it"
    ),
    "cli.evaluate.card_needs": "--to-card needs the measure repeatability, and no data set.",
    "cli.evaluate.no_grader": "the grading network is not trained yet: {folder} is missing.",
    "cli.evaluate.no_dlib": "dlib's landmarks, to compare with, are not installed; install palsygrader[bench].",
    "cli.evaluate.no_measure": "{given} is no measure; give some of {known}.",
    "input.no_training_data": "the development data are not in {folder}.",
    "training.judged_seeds": "patients from this seed on would reach those kept for judging: give a smaller seed.",
    "training.seeds_of_others": (
        "patients from this seed on would reach those with seeds of their own: give a smaller seed, or fewer patients."
    ),
    "training.other_work": (
        "{folder} holds a training with other data, seed or options: give another folder for the work, or remove it."
    ),
    "training.bad_checkpoint": "the checkpoint {file} is damaged: remove its folder to begin anew.",
    "cli.train.bad_start": "{folder} holds no weights of the grading network to start from.",
    "cli.train.not_weights": "{folder} holds something else than weights of the grading network: give another folder.",
    "cli.train.not_landmark_weights": "{folder} holds something else than landmark weights: give another folder.",
    "training.other_samples": (
        "{folder} holds the samples of another training (other patients, another seed or other landmarks): "
        "choose another folder, or empty it."
    ),
    "training.bad_samples": "the samples in {file} are damaged, or of another version of the program: remove the file.",
    "input.no_simulator": "the extra `simulate` (VTK) is not installed.",
    "input.bad_number": "a number is out of its range.",
    "model.damaged": "The landmark model ({model}) is damaged: install the program again.",
    "model.training_failed": (
        "A training process failed; what it said stands above. The same command goes on from the last checkpoint."
    ),
}
