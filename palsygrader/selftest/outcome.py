"""How a check ends, and running one."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from palsygrader.errors import PalsyGraderError
from palsygrader.wording import error_line


class Status(StrEnum):
    """Result of a check."""

    PASS = "pass"  # noqa: S105 - a result, not a secret
    WARN = "warn"
    FAIL = "fail"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Check:
    """One check done.

    Attributes:
        name: For example `"camera"`.
        status: Its result.
        detail: What was found, or one line of what went wrong.
    """

    name: str
    status: Status
    detail: str


def outcome_of(name: str, look: Callable[[], tuple[Status, str]], *, unexpected: str) -> Check:
    """Run one check; whatever it raises is its failure.

    Args:
        name: Of the check.
        look: Looks, and tells what it found.
        unexpected: Key of the line for errors without words.
    """
    try:
        status, detail = look()
    except PalsyGraderError as error:
        return Check(name, Status.FAIL, error_line(error, unexpected=unexpected))
    except Exception as error:  # noqa: BLE001 - a check may fail in any way, and the others go on
        return Check(name, Status.FAIL, f"{type(error).__name__}: {error}")
    return Check(name, status, detail)
