"""What HL7's tables allow in the fields that the program writes (HL7 v2.5.1, chapters 2A, 3, 4, 7 and appendix A)."""

import re
from typing import Final

TABLES: Final[dict[tuple[str, int], frozenset[str]]] = {
    ("MSH", 9): frozenset({"ORU^R01^ORU_R01"}),  # tables 0076, 0003 and 0354
    ("MSH", 11): frozenset({"P", "T", "D"}),  # 0103
    ("MSH", 12): frozenset({"2.5.1"}),  # 0104
    ("MSH", 18): frozenset({"UNICODE UTF-8"}),  # 0211
    ("PID", 8): frozenset({"F", "M", "O", "U", "A", "N"}),  # 0001
    ("OBR", 24): frozenset({"OTH"}),  # 0074, of which nothing else fits
    ("OBR", 25): frozenset({"O", "I", "S", "A", "P", "C", "R", "F", "X", "Y", "Z"}),  # 0123
    ("NTE", 2): frozenset({"L", "P", "O"}),  # 0105
    ("OBX", 2): frozenset({"", "NM", "ST", "ED"}),  # 0125, those the program writes
    ("OBX", 8): frozenset({"", "L", "N", "A"}),  # 0078, as above
    ("OBX", 11): frozenset({"F", "C", "X"}),  # 0085, as above
}
"""Values per segment and field; a field that is not there counts as empty."""
NUMBER: Final = re.compile(r"[+-]?\d+(\.\d+)?")
"""NM (2A.47)."""
NOT_OBTAINED: Final = "X"
"""OBX-11: there is no value (0085)."""


def broken_tables(message: str) -> str:
    """Return the first field whose value no table allows, such as `OBX-11`; empty where all is well."""
    for segment in message.split("\r"):
        fields = segment.split("|")
        if fields[0] == "MSH":
            fields.insert(1, "|")
        for (name, number), allowed in TABLES.items():
            if fields[0] == name and _field(fields, number) not in allowed:
                return f"{name}-{number}"
        if fields[0] == "OBX" and not _fits(fields):
            return "OBX-5"
    return ""


def _fits(fields: list[str]) -> bool:
    """Return whether a value is of its type, and is there just when it was obtained."""
    kind, value = _field(fields, 2), _field(fields, 5)
    if (_field(fields, 11) == NOT_OBTAINED) != (not value) or bool(kind) != bool(value):
        return False
    return kind != "NM" or NUMBER.fullmatch(value) is not None


def _field(fields: list[str], number: int) -> str:
    return fields[number] if number < len(fields) else ""
