"""What a hospital settles about its HL7 v2 interface."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hl7Rules:
    """Who sends to whom, and whose the numbers are.

    Attributes:
        sending_facility: MSH-4.
        receiving_application: MSH-5.
        receiving_facility: MSH-6.
        authority: Assigning authority of the hospital's patient numbers (PID-3.4); the order's where it tells one.
    """

    sending_facility: str = ""
    receiving_application: str = ""
    receiving_facility: str = ""
    authority: str = ""
