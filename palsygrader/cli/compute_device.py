"""The option that chooses what the grading network runs on."""

import argparse
from typing import Final

from palsygrader.errors import InputError

COMPUTE_DEVICES: Final = ("cpu", "cuda")


def add_device_option(parser: argparse.ArgumentParser, words: str) -> None:
    """Add `--device`.

    Args:
        parser: Of a command.
        words: What it says of the option.
    """
    parser.add_argument("--device", choices=COMPUTE_DEVICES, default=COMPUTE_DEVICES[0], help=words)


def check_device(device: str) -> None:
    """Refuse a graphics card that is not there.

    Raises:
        InputError: `cli.no_cuda`.
    """
    if device != COMPUTE_DEVICES[0]:
        from palsygrader.grading.grading_model import cuda_is_there

        if not cuda_is_there():
            raise InputError("cli.no_cuda")
