"""Put HL7 v2 messages into a folder, from which the hospital's interface takes them."""

import re
from pathlib import Path
from typing import Final

from palsygrader.archive.disk import write_durably
from palsygrader.errors import HospitalError

_NAME: Final = re.compile(r"[A-Za-z0-9]{1,40}")


def put_message(folder: Path, message: str) -> Path:
    """Write a message whole or not at all, and return where; the same message again has the same name.

    Args:
        folder: That is there.
        message: As `report.hl7.oru` makes it.

    Raises:
        HospitalError: `hl7.folder`: the folder is not there or is full; it may be later.
        ValueError: The message has no control id that can name a file.
    """
    fields = message.partition("\r")[0].split("|")
    name = fields[9] if len(fields) > 9 else ""  # noqa: PLR2004 - MSH-10
    if _NAME.fullmatch(name) is None:
        text = "not a message with a control id"
        raise ValueError(text)
    file = folder / f"{name}.hl7"
    try:
        write_durably(file, message.encode())
    except OSError:
        raise HospitalError("hl7.folder", retry=True) from None
    return file
