"""Exit statuses of every command."""

from typing import Final

OK: Final = 0
FAILED: Final = 1
"""Something that is not the caller's fault: a fault of the program, or a failed self-test."""
BAD_INPUT: Final = 2
"""An argument, a file or an examination cannot be used (argparse uses 2 as well)."""
NOT_READ: Final = 141
"""Whoever read standard output has gone: 128 + SIGPIPE, as shells report it."""
INTERRUPTED: Final = 130
"""Stopped by Ctrl-C: 128 + SIGINT, as shells report it."""
