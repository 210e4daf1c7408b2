"""Apply the Basic Application Level Confidentiality Profile (PS3.15 E.2) to an object that names nobody any more."""

from collections.abc import Mapping
from typing import Final

from pydicom import DataElement, Dataset

from palsygrader.report.dicom.confidentiality_table import EDITION, action_of
from palsygrader.report.dicom.content_items import code_item
from palsygrader.report.dicom.own_codes import Code
from palsygrader.report.dicom.request import Deidentification, KeptFaces
from palsygrader.report.dicom.standard_codes import (
    BASIC_PROFILE,
    CLEAN_CONTENT,
    CLEAN_FEATURES,
    CLEAN_PIXELS,
    FULL_DATES,
    MODIFIED_DATES,
)
from palsygrader.report.dicom.visit import SopClass
from palsygrader.report.nameless import KeptDates

REPLACED: Final = frozenset(
    {
        "SOPInstanceUID",
        "StudyInstanceUID",
        "SeriesInstanceUID",
        "ReferencedSOPInstanceUID",
        "UID",
        "PatientName",
        "PatientID",
        "EncapsulatedDocument",
        "ContentSequence",
        "AcquisitionContextSequence",
        "VerifyingObserverSequence",
    }
)
"""What `deidentified.nameless_visit` has replaced already, or whose items are looked at one by one (Clean Structured
Content Option)."""
_DATES: Final = frozenset({"DA", "TM", "DT"})
_BIRTH: Final = "PatientBirthDate"
"""The one day no option keeps."""
_EMPTY_ALLOWED: Final[Mapping[str, frozenset[str]]] = {
    SopClass.PDF: frozenset({"ContentDate", "ContentTime", "AcquisitionDateTime"}),
    SopClass.SR: frozenset({"ReferencedPerformedProcedureStepSequence"}),
}
"""Attributes of type 2 whose row gives a choice, by class."""
_VALUE_NEEDED: Final[Mapping[str, frozenset[str]]] = {SopClass.SR: frozenset({"ContentDate", "ContentTime"})}
"""The same of type 1."""
_DUMMIES: Final = {
    "DA": "20000101",
    "TM": "000000",
    "DT": "20000101000000.000000",
    "PN": "Anonymous^",
    "LO": "Anonymous",
    "SH": "Anonymous",
}
_TOLD: Final = {
    KeptDates.REMOVED: ("REMOVED", None),
    KeptDates.SHIFTED: ("MODIFIED", MODIFIED_DATES),
    KeptDates.KEPT: ("UNMODIFIED", FULL_DATES),
}
"""Longitudinal Temporal Information Modified (0028,0303), and the option's code."""


def apply_profile(made: Dataset, how: Deidentification) -> Dataset:
    """Return the object with what its attributes' rows ask for done, and saying so.

    Args:
        made: Of a nameless visit; it is changed.
        how: What becomes of dates and faces.
    """
    _clean(made, made.SOPClassUID, keep_dates=how.dates is not KeptDates.REMOVED)
    told, option = _TOLD[how.dates]
    codes: list[Code] = [BASIC_PROFILE, CLEAN_CONTENT]
    if how.faces is KeptFaces.DRAWN:
        codes += [CLEAN_PIXELS, CLEAN_FEATURES]
    if option is not None:
        codes.append(option)
    made.PatientIdentityRemoved = "YES"
    made.DeidentificationMethod = f"DICOM PS3.15 {EDITION} Basic Profile"
    made.DeidentificationMethodCodeSequence = [code_item(code) for code in codes]
    made.LongitudinalTemporalInformationModified = told
    return made


def _clean(dataset: Dataset, sop_class: str, *, keep_dates: bool) -> None:
    for element in list(dataset):
        action = action_of(int(element.tag), private=element.tag.is_private)
        kept = element.keyword in REPLACED or (keep_dates and element.VR in _DATES and element.keyword != _BIRTH)
        if action and not kept:
            _act(dataset, element, action, sop_class)
        if element.tag in dataset and element.VR == "SQ":
            for item in dataset[element.tag].value:
                _clean(item, sop_class, keep_dates=keep_dates)


def _act(dataset: Dataset, element: DataElement, action: str, sop_class: str) -> None:
    """Remove, empty or replace an attribute: the first of its row's choices that the class allows."""
    choices = action.split("/")
    if element.keyword in _VALUE_NEEDED.get(sop_class, ()):
        choices = [choice for choice in choices if choice not in "XZ"]
    elif element.keyword in _EMPTY_ALLOWED.get(sop_class, ()):
        choices = [choice for choice in choices if choice != "X"]
    first = choices[0]
    if first == "X":
        del dataset[element.tag]
    elif first == "Z":
        dataset.add_new(element.tag, element.VR, [] if element.VR == "SQ" else "")
    elif first == "D":
        dataset.add_new(element.tag, element.VR, _DUMMIES[element.VR])
    else:  # an identifier that nobody replaced must not go out
        message = f"{element.keyword} was not replaced"
        raise ValueError(message)
