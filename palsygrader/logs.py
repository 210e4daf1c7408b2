"""Structured logs without patient identifiers: only named numbers and codes reach the file."""

import logging
import traceback
from collections.abc import MutableMapping
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, Final

import structlog

from palsygrader.errors import PalsyGraderError

LOG_NAME: Final = "palsygrader.log"
LOG_BYTES: Final = 1_000_000
LOG_FILES: Final = 3
ALLOWED_KEYS: Final = frozenset({
    "event", "level", "timestamp", "version", "system", "python", "kind", "code", "thread", "where", "seconds", "count",
    "fps", "width_px", "height_px", "demo", "theme", "page",
})  # fmt: skip
"""Keys that may be written; every other key is written as removed, whatever its value."""
REMOVED: Final = "[removed]"
_LOGGER: Final = logging.getLogger("palsygrader")


def start(folder: Path) -> None:
    """Write logs as one JSON object a line into `folder`, a few files of bounded size.

    Raises:
        OSError: The folder cannot be written.
    """
    stop()
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
    logging.raiseExceptions = False  # where the disk is full, a log that cannot be written is no reason for a traceback
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=lambda *_names: _LOGGER,
        cache_logger_on_first_use=False,
    )


def stop() -> None:
    """Close the log."""
    for handler in list(_LOGGER.handlers):
        _LOGGER.removeHandler(handler)
        with suppress(OSError):  # what it still held does not fit on the disk
            handler.close()


def note(event: str, **values: object) -> None:
    """Write that something happened; values must be under an allowed key."""
    if _LOGGER.handlers:
        structlog.get_logger().info(event, **values)


def failure(event: str, error: BaseException, *, thread: str = "") -> None:
    """Write a failure: its kind, code and places in the program, never its message."""
    if _LOGGER.handlers:
        structlog.get_logger().error(
            event,
            kind=type(error).__name__,
            code=error.code if isinstance(error, PalsyGraderError) else "",
            thread=thread,
            where=[
                f"{Path(place.filename).name}:{place.lineno} {place.name}"
                for place in traceback.extract_tb(error.__traceback__)
            ],
        )


def _only_allowed(_logger: object, _method: str, values: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: value if key in ALLOWED_KEYS else REMOVED for key, value in values.items()}
