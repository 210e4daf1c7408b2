"""Read JSON that anybody may have written: whatever is wrong with it is one kind of error."""

import json
from collections.abc import Callable
from typing import Any


def read_json(content: bytes | str, object_pairs_hook: Callable[[list[tuple[str, Any]]], object] | None = None) -> Any:  # noqa: ANN401 - JSON
    """Return what is written.

    Args:
        content: UTF-8, UTF-16 or UTF-32.
        object_pairs_hook: As of `json.loads`.

    Raises:
        ValueError: It is no JSON, nested too deep, or holds half of a surrogate pair, which can be neither written to a
            file or a database nor be a name.
    """
    try:
        told = json.loads(content, object_pairs_hook=object_pairs_hook)
        json.dumps(told, ensure_ascii=False).encode()
    except RecursionError as error:
        message = "nested too deep"
        raise ValueError(message) from error
    return told
