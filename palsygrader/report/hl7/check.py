"""Check a message: parsed back by `hl7apy`, which knows the structure of every message of v2.5.1, and by HL7's tables.

`hl7apy` takes any word as a status, and any text as a number.
"""

import re
from typing import Final

from palsygrader.errors import ReportError
from palsygrader.report.hl7.tables import broken_tables

STANDARD: Final = "HL7 v2.5.1"
_DATA: Final = re.compile(r"(\^Base64\^)[A-Za-z0-9+/]+=*")
"""A file inside. It may be longer than 2A.24 has room for (65536), as everywhere where reports are sent so."""


def require_valid(message: str) -> None:
    """Refuse a message that does not have the structure of its type, or a value its type does not allow.

    Raises:
        ReportError: `hospital_record.invalid`.
    """
    from hl7apy.consts import VALIDATION_LEVEL  # noqa: PLC0415 - loaded only where it is needed
    from hl7apy.exceptions import HL7apyException  # noqa: PLC0415 - as above
    from hl7apy.parser import parse_message  # noqa: PLC0415 - as above

    shortened = _DATA.sub(r"\1AAAA", message)
    try:
        parsed = parse_message(shortened, validation_level=VALIDATION_LEVEL.STRICT)  # type: ignore[no-untyped-call]  # it has no types
        parsed.validate()
    except HL7apyException as error:
        raise ReportError(
            "hospital_record.invalid", standard=STANDARD, rule=type(error).__name__, where="message"
        ) from None
    where = broken_tables(message)
    if where:
        raise ReportError("hospital_record.invalid", standard=STANDARD, rule="table", where=where)
