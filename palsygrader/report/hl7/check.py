"""Check a message: parsed back by `hl7apy`, which knows the structure of every message of v2.5.1, and by HL7's tables.

`hl7apy` takes any word as a status, and any text as a number.
"""

from typing import Final

from palsygrader.errors import ReportError
from palsygrader.report.hl7.tables import broken_tables

STANDARD: Final = "HL7 v2.5.1"


def require_valid(message: str) -> None:
    """Refuse a message that does not have the structure of its type, or a value its type does not allow.

    Raises:
        ReportError: `hospital_record.invalid`.
    """
    from hl7apy.consts import VALIDATION_LEVEL  # noqa: PLC0415 - loaded only where it is needed
    from hl7apy.exceptions import HL7apyException  # noqa: PLC0415 - as above
    from hl7apy.parser import parse_message  # noqa: PLC0415 - as above

    try:
        parsed = parse_message(message, validation_level=VALIDATION_LEVEL.STRICT)  # type: ignore[no-untyped-call]  # it has no types
        parsed.validate()
    except HL7apyException as error:
        raise ReportError(
            "hospital_record.invalid", standard=STANDARD, rule=type(error).__name__, where="message"
        ) from None
    where = broken_tables(message)
    if where:
        raise ReportError("hospital_record.invalid", standard=STANDARD, rule="table", where=where)
