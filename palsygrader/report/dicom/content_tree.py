"""Read the content items of a structured report; what is missing or of the wrong kind is one error."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset

from palsygrader.report.dicom.own_codes import KEYS, SCHEME, Code
from palsygrader.report.dicom.times import moment_of

MOST_DEPTH: Final = 12
"""Items lie no deeper within each other; deeper ones are not read."""


class Unreadable(Exception):  # noqa: N818 - told as `dicom.damaged`
    """A report does not hold what it has to; the words tell which part."""


class Item:
    """One content item.

    Args:
        dataset: As pydicom read it.
        place: Zone of the report.
        depth: How deep it lies.
    """

    def __init__(self, dataset: Dataset, place: timezone, depth: int = 0) -> None:
        self._dataset = dataset
        self._place = place
        self._depth = depth

    @property
    def kind(self) -> str:
        """Value type."""
        return str(self._dataset.get("ValueType", ""))

    @property
    def name(self) -> str:
        """What the item is about: the key of an own code's words, else scheme and value."""
        return _key(self._dataset.get("ConceptNameCodeSequence"))

    @property
    def code(self) -> str:
        """The coded value, as `name`."""
        found = _key(self._dataset.get("ConceptCodeSequence"))
        if not found:
            raise Unreadable(self.name)
        return found

    def member(self, room: str) -> str:
        """Return the member of an enumeration the item is coded with.

        Args:
            room: What keys of the enumeration begin with.

        Raises:
            Unreadable: It is coded with something else.
        """
        found, _, member = self.code.partition(".")
        if found != room or not member:
            raise Unreadable(self.name)
        return member

    @property
    def number(self) -> float:
        """The number, as exactly as it was written."""
        measured = self._dataset.get("MeasuredValueSequence")
        if not measured:
            raise Unreadable(self.name)
        exact = measured[0].get("FloatingPointValue")
        value = float(measured[0].NumericValue if exact is None else exact)
        if not np.isfinite(value):
            raise Unreadable(self.name)
        return value

    @property
    def whole_number(self) -> int:
        """The number, which has to be whole."""
        if not self.number.is_integer():
            raise Unreadable(self.name)
        return int(self.number)

    @property
    def unit(self) -> str:
        """Code of the number's unit."""
        return str(self._dataset.MeasuredValueSequence[0].MeasurementUnitsCodeSequence[0].CodeValue)

    @property
    def text(self) -> str:
        """Text, name or identifier."""
        for keyword in ("TextValue", "PersonName", "UID"):
            if keyword in self._dataset:
                return str(self._dataset[keyword].value).replace("\r\n", "\n")
        raise Unreadable(self.name)

    @property
    def moment(self) -> datetime:
        """The moment the item holds."""
        return moment_of(str(self._dataset.DateTime), self._place)

    @property
    def observed_at(self) -> datetime | None:
        """The moment of its observation, None where it is not told."""
        told = self._dataset.get("ObservationDateTime")
        return moment_of(str(told), self._place) if told else None

    @property
    def image_uid(self) -> str:
        """SOP Instance UID of the image the item refers to."""
        return str(self._dataset.ReferencedSOPSequence[0].ReferencedSOPInstanceUID)

    @property
    def points_px(self) -> NDArray[np.float64]:
        """Points, shape (n, 2), pixel centres at integers."""
        return np.array(self._dataset.GraphicData, dtype=np.float64).reshape(-1, 2) - 0.5

    @property
    def items(self) -> "Iterator[Item]":
        """What lies in the item, in order."""
        if self._depth > MOST_DEPTH:
            raise Unreadable("content")
        for each in self._dataset.get("ContentSequence") or ():
            yield Item(each, self._place, self._depth + 1)

    def all(self, name: str | Code) -> "Sequence[Item]":
        """Return what lies in the item under a name."""
        wanted = name if isinstance(name, str) else f"{name.scheme} {name.value}"
        return [each for each in self.items if each.name == wanted]

    def one(self, name: str | Code) -> "Item":
        """Return the only one of a name.

        Raises:
            Unreadable: There is none, or there are several.
        """
        found = self.all(name)
        if len(found) != 1:
            raise Unreadable(name if isinstance(name, str) else name.meaning)
        return found[0]

    def maybe(self, name: str | Code) -> "Item | None":
        """Return the first one of a name, None without any."""
        return next(iter(self.all(name)), None)

    def maybe_number(self, name: str | Code) -> float | None:
        """Return the number of the first one of a name, None without any."""
        found = self.maybe(name)
        return None if found is None else found.number


def _key(sequence: Sequence[Dataset] | None) -> str:
    if not sequence:
        return ""
    value, scheme = str(sequence[0].get("CodeValue", "")), str(sequence[0].get("CodingSchemeDesignator", ""))
    return KEYS.get(value, "") if scheme == SCHEME else f"{scheme} {value}"
