"""Choose the intervals of weights anew, and tell them in their card.

    python -m palsygrader.training.recalibrate --work FOLDER --weights WEIGHTS

FOLDER is that of a `palsygrader train grader` with a seed of its own, stopped once its samples are made: other patients
than the weights have learnt from. To be done when the landmarks are no longer those that the weights have learnt with.
"""

import argparse
import sys
from pathlib import Path

from palsygrader.grading.grading_model import GradingModel
from palsygrader.training.calibration import interval_tails
from palsygrader.training.grader_sets import read_pictured
from palsygrader.training.train_grader import note_tails


def main() -> None:
    """Write the card and print what is left out at either end of an interval, per branch."""
    parser = argparse.ArgumentParser(description="Intervals of the grading network, chosen anew")
    parser.add_argument("--work", type=Path, required=True, help="folder with samples of other patients")
    parser.add_argument("--weights", type=Path, required=True, help="folder of the weights, whose card is written")
    arguments = parser.parse_args()
    model = GradingModel(arguments.weights)
    model.load()
    tails = interval_tails(model.network, read_pictured(arguments.work))
    note_tails(arguments.weights, tails)
    for branch, tail in tails.items():
        sys.stdout.write(f"{branch.value}: {tail:g}\n")


if __name__ == "__main__":
    main()
