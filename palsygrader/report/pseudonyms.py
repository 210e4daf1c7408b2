"""Codes in the place of identifiers, and moved days: the same in every export of an archive, told by its key only."""

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

KEY_BYTES: Final = 32
_PATIENT_DIGITS: Final = 12
"""Of 48 bits: among 10,000 patients two of one code are met once in five million archives."""
_VISIT_DIGITS: Final = 8
LEAST_SHIFT_DAYS: Final = 365
MOST_SHIFT_DAYS: Final = 3650
"""Days are moved into the past by one to ten years: a day that is still to come would give it away."""


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Makes codes and moved days with HMAC-SHA256: without the key they cannot be computed from an identifier.

    Attributes:
        key: Random, kept in the archive and nowhere else.
        named: Whether names stand beside the codes; then they are others, or the names would be known of the same
            patient in every export without names.
    """

    key: bytes = field(repr=False)
    named: bool = False

    def patient(self, patient_id: str) -> str:
        """Return the code of a patient."""
        return self._digest("patient", patient_id).hex()[:_PATIENT_DIGITS]

    def visit(self, patient_id: str, examination_id: str) -> str:
        """Return the code of a visit, which begins with its patient's."""
        return f"{self.patient(patient_id)}-{self._digest('visit', examination_id).hex()[:_VISIT_DIGITS]}"

    def shifted(self, day: date, patient_id: str) -> date:
        """Return a day moved by the patient's own number of days, so that intervals stay as they are."""
        return day - self.shift(patient_id)

    def shift(self, patient_id: str) -> timedelta:
        """Return how far the days of a patient are moved back (PS3.15 E.3.6, modified dates), in whole days."""
        drawn = int.from_bytes(self._digest("days", patient_id)[:8], "big")
        return timedelta(days=LEAST_SHIFT_DAYS + drawn % (MOST_SHIFT_DAYS - LEAST_SHIFT_DAYS + 1))

    def _digest(self, purpose: str, identifier: str) -> bytes:
        told = f"{'named ' if self.named else ''}{purpose}:{identifier}"
        return hmac.new(self.key, told.encode(), hashlib.sha256).digest()
