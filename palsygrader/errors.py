"""The one root of every error the program raises on purpose.

An error carries a code and numbers, never a sentence: `palsygrader.wording` turns it into one clear line.
"""

from collections.abc import Mapping
from types import MappingProxyType


class PalsyGraderError(Exception):
    """An expected failure with a stable code.

    Args:
        code: Stable identifier, the key of its sentence in `wording` (for example `"input.not_a_picture"`).
        **values: Numbers and names the sentence mentions. Never a patient identifier.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: Mapping[str, object] = MappingProxyType(values)

    def __str__(self) -> str:
        """Return code and values, for logs and tests."""
        return " ".join([self.code, *(f"{key}={value}" for key, value in self.values.items())])


class InputError(PalsyGraderError):
    """A file, folder or value given by the user cannot be used. Command line: exit status 2."""


class CaptureError(PalsyGraderError):
    """A camera or another frame source failed."""


class ProtocolError(PalsyGraderError):
    """An event came that the present state of the examination does not allow."""


class ArchiveError(PalsyGraderError):
    """The archive cannot be opened, read or written."""


class PassphraseError(ArchiveError):
    """The passphrase does not open the archive."""


class ReportError(PalsyGraderError):
    """A report cannot be made."""


class ModelError(PalsyGraderError):
    """A landmark or grading model is missing or damaged."""


class HospitalError(PalsyGraderError):
    """A server of the hospital cannot be reached, or does not take what it is sent.

    Args:
        code: As above.
        retry: Whether the server may take the same again later.
        **values: As above; never what a server said in its own words.
    """

    def __init__(self, code: str, *, retry: bool, **values: object) -> None:
        super().__init__(code, **values)
        self.retry = retry
