"""An entry of a hospital's worklist, and how it is held against a patient who is known already."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from palsygrader.domain.order import HospitalOrder
from palsygrader.domain.patient import Patient, Sex

_LOST: Final = frozenset("?\N{REPLACEMENT CHARACTER}\N{INVERTED QUESTION MARK}")
"""What servers write for a letter that their character set does not have."""
_SPLIT: Final = re.compile(r"[\s,()\-'’.]+")


@dataclass(frozen=True, slots=True)
class WorklistEntry:
    """One scheduled step with whose it is.

    Attributes:
        order: What a visit that answers it carries.
        dicom_name: The name as the server told it, in DICOM's form (PS3.5 6.2.1.1).
        name: The same as people write it.
        born: Date of birth, None where the server told none.
        sex: As told.
        scheduled_at: When, in the hospital's local time without a zone; None where the server told none.
        modality: Of the step, such as `XC`.
        station: AE title of the station it is scheduled for.
    """

    order: HospitalOrder
    dicom_name: str
    name: str
    born: date | None = None
    sex: Sex = Sex.UNKNOWN
    scheduled_at: datetime | None = None
    modality: str = ""
    station: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every way in which the name is written: each group of letters, family name first and last."""
        whole = self.dicom_name.replace("^", " ").replace("=", " ")
        return tuple(dict.fromkeys((self.name, *_written(self.dicom_name), whole)))


class Field(StrEnum):
    """What a worklist tells of a patient."""

    NAME = "name"
    RECORD_NUMBER = "record_number"
    BORN = "born"
    SEX = "sex"


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that the worklist tells otherwise than the archive.

    Attributes:
        field: What.
        kept: As in the archive.
        told: As in the worklist.
        damaged: Whether the server has lost letters of it; it is never to be taken over then.
    """

    field: Field
    kept: object
    told: object
    damaged: bool = False


def is_damaged(told: str, kept: str = "") -> bool:
    """Return whether a name has lost letters in the server's character set.

    Args:
        told: As the server told it.
        kept: As it is in the archive, empty for nobody known.
    """
    if any(letter in _LOST and letter not in kept for letter in told) or _is_misread(told):
        return True
    return bool(kept) and _lost_letters(told, kept)


def differences(patient: Patient, entry: WorklistEntry) -> tuple[Difference, ...]:
    """Return what the worklist tells otherwise of a patient; what it does not tell is no difference."""
    found = []
    if entry.name and fold(patient.name) not in {fold(name) for name in entry.names}:
        damaged = is_damaged(entry.dicom_name, patient.name) or any(is_damaged(n, patient.name) for n in entry.names)
        found.append(Difference(Field.NAME, patient.name, entry.name, damaged))
    elif entry.name and patient.name not in entry.names and is_damaged(entry.name, patient.name):
        found.append(Difference(Field.NAME, patient.name, entry.name, damaged=True))
    number = entry.order.patient_identifier
    if number and patient.record_number != number:
        found.append(Difference(Field.RECORD_NUMBER, patient.record_number, number))
    if entry.born is not None and patient.born != entry.born:
        found.append(Difference(Field.BORN, patient.born, entry.born))
    if entry.sex is not Sex.UNKNOWN and patient.sex is not entry.sex:
        found.append(Difference(Field.SEX, patient.sex, entry.sex))
    return tuple(found)


def to_ask(patient: Patient, entry: WorklistEntry) -> tuple[Difference, ...]:
    """Return the differences that somebody has to decide; what the archive does not know is filled in unasked."""
    return tuple(each for each in differences(patient, entry) if each.damaged or not _is_empty(each.kept))


def with_told(patient: Patient, entry: WorklistEntry, taken: Iterable[Field] = ()) -> Patient:
    """Return a patient with what the archive does not know, and with the fields that are to be taken over.

    A name that has lost letters is never taken over.
    """
    wanted = set(taken)
    for each in differences(patient, entry):
        if (each.field in wanted or _is_empty(each.kept)) and not each.damaged:
            changes: dict[str, Any] = {each.field.value: each.told}
            patient = replace(patient, **changes)
    return patient


def new_patient(entry: WorklistEntry) -> Patient:
    """Return a patient who is known by the worklist only."""
    return Patient(entry.name, record_number=entry.order.patient_identifier, born=entry.born, sex=entry.sex)


def known_as(entry: WorklistEntry, patients: Iterable[Patient]) -> tuple[Patient | None, tuple[Patient, ...]]:
    """Return who of the known patients an entry is about.

    Returns:
        Who has the hospital's number; and else those who may be the same: with equal name and no other day of birth, or
        with the number, but another name and day of birth, since clinics have numbers of their own.
    """
    alike = []
    names = {fold(name) for name in entry.names}
    for patient in patients:
        has_number = bool(patient.record_number) and patient.record_number == entry.order.patient_identifier
        has_name = fold(patient.name) in names
        another_day = entry.born is not None and patient.born is not None and entry.born != patient.born
        damaged = any(is_damaged(name, patient.name) for name in entry.names)
        if has_number and (has_name or damaged or not another_day):
            return patient, ()
        if has_number or (has_name and not another_day):
            alike.append(patient)
    return None, tuple(alike)


def fold(name: str) -> str:
    """Return a name for comparison: its parts in alphabetical order, without case, accents and marks."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(sorted(filter(None, _SPLIT.split(plain))))


def _written(dicom_name: str) -> list[str]:
    found = []
    for group in dicom_name.split("="):
        parts = [part.strip() for part in group.split("^")]
        family, given = (*parts, "", "")[:2]
        found += [_given_first(group), f"{family} {given}".strip(), f"{given} {family}".strip()]
        if _has_ideographs(group):
            found.append(f"{family}{given}")
    return [name for name in found if name]


def _given_first(group: str) -> str:
    family, given, middle, prefix, suffix = (part.strip() for part in (*group.split("^"), *[""] * 5)[:5])
    return " ".join(part for part in (prefix, given, middle, family, suffix) if part)


def _has_ideographs(text: str) -> bool:
    return any("\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" for letter in text)


def _is_misread(told: str) -> bool:
    """Return whether UTF-8 was read as Latin letters, as in "MÃ¼ller"."""
    for charset in ("latin-1", "cp1252"):
        try:
            if len(told.encode(charset).decode("utf-8")) < len(told):
                return True
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return False


def _lost_letters(told: str, kept: str) -> bool:
    """Return whether a name is the kept one without some letters beyond ASCII, in any order of its parts."""
    told_parts, kept_parts = _parts(told), _parts(kept)
    lost_in = 0
    for part in told_parts:
        match = next((whole for whole in kept_parts if part == whole), None)
        if match is None:
            match = next((whole for whole in kept_parts if _is_without_some(part, whole)), None)
            if match is None:
                return False
            lost_in += 1
        kept_parts.remove(match)
    return (lost_in > 0 and not kept_parts) or any(not part.isascii() for part in kept_parts)


def _parts(name: str) -> list[str]:
    return [part for part in _SPLIT.split(name.replace("^", " ").replace("=", " ").casefold()) if part]


def _is_without_some(told: str, kept: str) -> bool:
    place = 0
    for letter in kept:
        if place < len(told) and told[place] == letter:
            place += 1
        elif letter.isascii():
            return False
    return place == len(told)


def _is_empty(value: object) -> bool:
    return value is None or value == "" or value is Sex.UNKNOWN
