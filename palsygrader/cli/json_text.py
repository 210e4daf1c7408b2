"""JSON as the command line writes it."""

import json


def json_bytes(document: object) -> bytes:
    """Return a document as indented JSON in UTF-8; of a file name that is no text, the bytes are escaped.

    Raises:
        ValueError: A number is infinite or not a number.
    """
    return (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n").encode(
        errors="backslashreplace"
    )
