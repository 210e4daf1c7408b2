"""Where the development data lie: beside the checkout, or where `PALSYGRADER_SHARED` says."""

import os
from pathlib import Path
from typing import Final

from palsygrader.errors import InputError
from palsygrader.settings import bundled

SHARED_VARIABLE: Final = "PALSYGRADER_SHARED"
"""Environment variable that tells where the development data lie."""
_DATA: Final = "data"


def usual_data() -> Path:
    """Return the folder of the development data, whether it is there or not: the environment's, or the usual one."""
    shared = Path(os.environ.get(SHARED_VARIABLE, bundled("resources").parent.parent / "shared"))
    return shared / _DATA if (shared / _DATA).is_dir() else shared


def shared_data(chosen: Path | None = None) -> Path:
    """Return the folder of the development data.

    Args:
        chosen: The folder that holds it; the environment's, or the usual one, when None.

    Raises:
        InputError: `input.no_training_data`.
    """
    data = usual_data() if chosen is None else chosen / _DATA
    if not (data / "face_model").is_dir():
        raise InputError("input.no_training_data", folder=data)
    return data
