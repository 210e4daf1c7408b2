"""What the window says of the hospital: states, reasons and what a worklist tells."""

from datetime import date
from typing import Final

from palsygrader import wording
from palsygrader.domain.hospital import Delivery, QueuedObject
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.gui import dates, patient_words
from palsygrader.gui.icons import Icon
from palsygrader.wording import CATALOGUE, say

_SIGNS: Final = {
    "stored": (Icon.GOOD, "good"),
    "given_up": (Icon.PROBLEM, "problem"),
    "failed": (Icon.PROBLEM, "problem"),
}


def delivery(told: Delivery) -> str:
    """Return what became of a visit, in a line."""
    return say(f"hospital.delivery.{told.state}", done=told.done, total=told.total)


def sign(told: Delivery) -> tuple[Icon, str]:
    """Return the icon of what became of a visit, and its colour."""
    return _SIGNS.get(told.state.value, (Icon.INFO, "accent"))


def reason(code: str) -> str:
    """Return why something failed and what to do; empty for no code."""
    if not code:
        return ""
    return say(code) if code in CATALOGUE else say("hospital.unexpected")


def kind(each: QueuedObject) -> str:
    """Return what an object is."""
    key = f"hospital.kind.{each.kind}"
    return say(key) if key in CATALOGUE else say("hospital.kind.other")


def value(told: object) -> str:
    """Return something that worklist and archive may tell otherwise."""
    if told is None or told == "":
        return say("worklist.differs.nothing")
    if isinstance(told, date):
        return dates.shown(told)
    return wording.of(told) if isinstance(told, Sex) else str(told)


def time_of(entry: WorklistEntry) -> str:
    """Return when an entry is scheduled, empty where nobody told."""
    return "" if entry.scheduled_at is None else f"{entry.scheduled_at:%H:%M}"


def facts(patient: Patient) -> str:
    """Return what tells a patient from others of the same name."""
    return patient_words.identity_lines(patient, dates.today())[0]
