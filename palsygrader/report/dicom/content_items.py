"""Content items of a structured report (PS3.3 C.17.3), one function per value type."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.valuerep import format_number_as_ds

from palsygrader.report.dicom.own_codes import Code
from palsygrader.report.dicom.times import date_time

Relation = Literal[
    "CONTAINS",
    "HAS OBS CONTEXT",
    "HAS CONCEPT MOD",
    "HAS ACQ CONTEXT",
    "HAS PROPERTIES",
    "INFERRED FROM",
    "SELECTED FROM",
]
CONTAINS: Final[Relation] = "CONTAINS"
OBSERVED: Final[Relation] = "HAS OBS CONTEXT"
MODIFIED: Final[Relation] = "HAS CONCEPT MOD"
ACQUIRED: Final[Relation] = "HAS ACQ CONTEXT"
PROPERTY: Final[Relation] = "HAS PROPERTIES"
INFERRED: Final[Relation] = "INFERRED FROM"
SELECTED: Final[Relation] = "SELECTED FROM"
_FORBIDDEN: Final = re.compile("[\x00-\x09\x0b\x0e-\x1a\x1c-\x1f\x7f]")
"""Control characters that a text must not hold (PS3.5 6.1.3), and the tabulator, which `dciodvfy` takes for one."""


def code_item(code: Code) -> Dataset:
    """Return a code as an item of a code sequence."""
    item = Dataset()
    item.CodeValue = code.value
    item.CodingSchemeDesignator = code.scheme
    item.CodeMeaning = code.meaning
    return item


def container(relation: Relation | None, name: Code, content: Iterable[Dataset], *, template: str = "") -> Dataset:
    """Return a container of items; the root has no relation."""
    item = _item(relation, "CONTAINER", name)
    item.ContinuityOfContent = "SEPARATE"
    if template:
        made_by = Dataset()
        made_by.MappingResource = "DCMR"
        made_by.TemplateIdentifier = template
        item.ContentTemplateSequence = [made_by]
    item.ContentSequence = list(content)
    return item


def coded(relation: Relation, name: Code, value: Code, content: Sequence[Dataset] = ()) -> Dataset:
    """Return a coded value."""
    item = _item(relation, "CODE", name, content)
    item.ConceptCodeSequence = [code_item(value)]
    return item


def text(relation: Relation, name: Code, value: str, content: Sequence[Dataset] = ()) -> Dataset:
    """Return a text, not empty; lines end as DICOM has them."""
    item = _item(relation, "TEXT", name, content)
    lines = _FORBIDDEN.sub(" ", value).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    item.TextValue = "\r\n".join(lines) or " "
    return item


def number(relation: Relation, name: Code, value: float, unit: Code, content: Sequence[Dataset] = ()) -> Dataset:
    """Return a number with its unit; one that sixteen characters cannot hold is there in full, too."""
    item = _item(relation, "NUM", name, content)
    measured = Dataset()
    measured.NumericValue = str(int(value)) if float(value).is_integer() else format_number_as_ds(float(value))
    if float(measured.NumericValue) != float(value):
        measured.FloatingPointValue = float(value)
    measured.MeasurementUnitsCodeSequence = [code_item(unit)]
    item.MeasuredValueSequence = [measured]
    return item


def person(relation: Relation, name: Code, value: str) -> Dataset:
    """Return a name, in DICOM's form."""
    item = _item(relation, "PNAME", name)
    item.PersonName = value
    return item


def identifier(relation: Relation, name: Code, value: str) -> Dataset:
    """Return a unique identifier."""
    item = _item(relation, "UIDREF", name)
    item.UID = value
    return item


def moment(relation: Relation, name: Code, value: datetime) -> Dataset:
    """Return a day and time with its zone."""
    item = _item(relation, "DATETIME", name)
    item.DateTime = date_time(value)
    return item


def image(relation: Relation, name: Code | None, reference: Dataset, content: Sequence[Dataset] = ()) -> Dataset:
    """Return a reference to an image, made by `reference`."""
    item = _item(relation, "IMAGE", name, content)
    item.ReferencedSOPSequence = [reference]
    return item


def points(relation: Relation, name: Code, points_px: NDArray[np.float64], shown: Dataset) -> Dataset:
    """Return points in the image of a reference, shape (n, 2).

    Pixel centres are at integers here; in DICOM (C.18.6) the corner of the first pixel is at 0.
    """
    item = _item(relation, "SCOORD", name, [image(SELECTED, None, shown)])
    item.GraphicType = "MULTIPOINT"
    item.GraphicData = [float(value) for value in np.float32(points_px + 0.5).ravel()]
    return item


def reference(sop_class_uid: str, sop_instance_uid: str) -> Dataset:
    """Return a reference to another object."""
    item = Dataset()
    item.ReferencedSOPClassUID = sop_class_uid
    item.ReferencedSOPInstanceUID = sop_instance_uid
    return item


def observed_at(item: Dataset, value: datetime) -> Dataset:
    """Return an item with the moment of its observation (C.17.3.2)."""
    item.ObservationDateTime = date_time(value)
    return item


def _item(relation: Relation | None, kind: str, name: Code | None, content: Sequence[Dataset] = ()) -> Dataset:
    item = Dataset()
    if relation is not None:
        item.RelationshipType = relation
    item.ValueType = kind
    if name is not None:
        item.ConceptNameCodeSequence = [code_item(name)]
    if content:
        item.ContentSequence = list(content)
    return item
