"""Read the fields of an archive's file of keys, which anybody may have written: small, complete, and not too costly."""

import base64
from typing import Any, Final

from palsygrader.outside_json import read_json

MOST_BYTES: Final = 2**20
"""Of the file: some hundred users take less."""
MOST_PASSES: Final = 10
MOST_MEMORY_KIB: Final = 256 * 1024
MOST_LANES: Final = 16
"""Of one try of a passphrase: three times, four times and four times the standard. A file that asks for more would keep
the program busy or take the computer's memory."""
_LENGTHS: Final = {"salt": 16, "nonce": 12}
"""Bytes of each field of this name, wherever it stands."""
_CODED: Final = {*_LENGTHS, "wrapped", "public", "sealed"}
"""Names of the fields that hold bytes in base 64."""


def fields_of(content: bytes) -> dict[str, Any]:
    """Return the fields of such a file's content; whether its checksum is right is not looked at.

    Raises:
        ValueError: It is too large, no JSON object, as `read_json`, or asks for impossible or excessive costs.
    """
    if len(content) > MOST_BYTES:
        message = "too large"
        raise ValueError(message)
    fields = read_json(content)
    try:
        possible = isinstance(fields, dict) and _affordable(fields.get("cost")) and all(map(_whole, _within(fields)))
    except RecursionError as error:  # this goes down in more steps than the reading
        message = "nested too deep"
        raise ValueError(message) from error
    if not possible:
        message = "impossible fields"
        raise ValueError(message)
    return dict(fields)


def _affordable(cost: object) -> bool:
    if not isinstance(cost, dict) or any(type(value) is not int for value in cost.values()):
        return False
    passes, memory_kib, lanes = (int(cost.get(name, 0)) for name in ("time_cost", "memory_kib", "lanes"))
    return 1 <= passes <= MOST_PASSES and 1 <= lanes <= MOST_LANES and 8 * lanes <= memory_kib <= MOST_MEMORY_KIB


def _within(value: object) -> list[tuple[str, object]]:
    """Return every field with its name, at any depth."""
    found: list[tuple[str, object]] = []
    if isinstance(value, dict):
        found = [item for name, each in value.items() for item in ((name, each), *_within(each))]
    elif isinstance(value, list):
        found = [item for each in value for item in _within(each)]
    return found


def _whole(field: tuple[str, object]) -> bool:
    name, value = field
    if name not in _CODED:
        return True
    if not isinstance(value, str):
        return False
    try:
        decoded = base64.b64decode(value, validate=True)
    except ValueError:
        return False
    return len(decoded) == _LENGTHS.get(name, len(decoded))
