"""Tell beforehand, and in words, why a path is no file that can be read."""

import stat
from pathlib import Path

from palsygrader.errors import InputError
from palsygrader.wording import system_reason


def check_file(path: Path) -> None:
    """Refuse whatever is not a file: reading a pipe or a device could wait, or go on, for ever.

    Args:
        path: What is to be read.

    Raises:
        InputError: `input.missing_file`, `input.unreadable_file`, `input.not_a_file` or `input.unusable_file`.
    """
    try:
        is_file = stat.S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError("input.missing_file", file=path.name) from error
    except PermissionError as error:
        raise InputError("input.unreadable_file", file=path.name) from error
    except (OSError, ValueError) as error:
        raise InputError("input.unusable_file", file=path.name, reason=system_reason(error)) from error
    if not is_file:
        raise InputError("input.not_a_file", file=path.name)
