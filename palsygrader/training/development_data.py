"""Where the development data lie: beside the checkout, or where `PALSYGRADER_SHARED` says."""

import os
from pathlib import Path
from typing import Final

from palsygrader.errors import InputError
from palsygrader.settings import bundled

SHARED_VARIABLE: Final = "PALSYGRADER_SHARED"


def shared_data(chosen: Path | None = None) -> Path:
    """Return the folder `data` of the development data.

    Args:
        chosen: The folder that holds it; the environment's, or the usual one, when None.

    Raises:
        InputError: `input.no_training_data`.
    """
    shared = chosen or Path(os.environ.get(SHARED_VARIABLE, bundled("resources").parent.parent / "shared"))
    data = shared / "data"
    if not (data / "face_model").is_dir():
        raise InputError("input.no_training_data", folder=data)
    return data
