"""Measurement groups (TID 1501), who observed what is in them (TID 1001 to 1004), and by which algorithm (TID 4019)."""

from collections.abc import Iterable, Sequence

from pydicom import Dataset

from palsygrader import __version__
from palsygrader.domain.correction import Moment
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import Side
from palsygrader.domain.grade import Provenance
from palsygrader.report.dicom.content_items import (
    CONTAINS,
    MODIFIED,
    OBSERVED,
    coded,
    container,
    identifier,
    person,
    reference,
    text,
)
from palsygrader.report.dicom.modules import PROGRAM
from palsygrader.report.dicom.names import person_name
from palsygrader.report.dicom.own_codes import Code, own
from palsygrader.report.dicom.standard_codes import (
    ALGORITHM_NAME,
    ALGORITHM_PARAMETERS,
    ALGORITHM_VERSION,
    DEVICE,
    DEVICE_MANUFACTURER,
    DEVICE_MODEL,
    DEVICE_NAME,
    DEVICE_UID,
    FACE,
    FINDING,
    FINDING_CATEGORY,
    FINDING_SITE,
    LATERALITY,
    MEASUREMENT_GROUP,
    OBSERVER_TYPE,
    PERSON,
    PERSON_NAME,
    PERSON_ORGANIZATION,
    SIDES,
    TRACKING_IDENTIFIER,
    TRACKING_UID,
)
from palsygrader.report.dicom.uids import uid
from palsygrader.report.dicom.visit import SopClass, Visit


def group(
    visit: Visit,
    category: str,
    finding: Code,
    content: Iterable[Dataset],
    *,
    observer: Sequence[Dataset],
    provenance: Provenance | None = None,
    of: str = "",
) -> Dataset:
    """Return a measurement group.

    Args:
        visit: Of which.
        category: Whose word it is, `"program"` and so on: the end of a key under `"dicom.kind."`.
        finding: What it is about.
        content: Numbers and evaluations.
        observer: Who or what observed, of `device_observer` or `person_observer`.
        provenance: What made the numbers, where the program did.
        of: What tells it apart from another of the same category and finding.
    """
    tracked = " ".join(filter(None, (category, finding.value, of)))
    return container(
        CONTAINS,
        MEASUREMENT_GROUP,
        (
            text(OBSERVED, TRACKING_IDENTIFIER, tracked),
            identifier(OBSERVED, TRACKING_UID, uid("group", visit.examination.examination_id, tracked)),
            *observer,
            coded(CONTAINS, FINDING_CATEGORY, own(f"dicom.kind.{category}")),
            coded(CONTAINS, FINDING, finding),
            coded(MODIFIED, FINDING_SITE, FACE),
            *(algorithm(provenance) if provenance is not None else ()),
            *content,
        ),
        template="1501",
    )


def device_observer() -> list[Dataset]:
    """Return that the program observed (TID 1004)."""
    return [
        coded(OBSERVED, OBSERVER_TYPE, DEVICE),
        identifier(OBSERVED, DEVICE_UID, uid("device", __version__)),
        text(OBSERVED, DEVICE_NAME, f"{PROGRAM} {__version__}"),
        text(OBSERVED, DEVICE_MANUFACTURER, PROGRAM),
        text(OBSERVED, DEVICE_MODEL, PROGRAM),
    ]


def person_observer(name: str, organization: str = "") -> list[Dataset]:
    """Return that a person observed (TID 1003)."""
    items = [coded(OBSERVED, OBSERVER_TYPE, PERSON), person(OBSERVED, PERSON_NAME, person_name(name) or "^")]
    if organization:
        items.append(text(OBSERVED, PERSON_ORGANIZATION, organization))
    return items


def algorithm(provenance: Provenance) -> list[Dataset]:
    """Return what made a number: the grader, its version, and with which model, scale and libraries (TID 4019)."""
    parameters = {
        "landmarks": provenance.landmarker,
        "landmarks SHA-256": provenance.landmarker_sha256,
        "scale": provenance.scale_method,
        "iris diameter mm": repr(provenance.iris_diameter_mm),
        "graded": provenance.graded_at.isoformat(),
        **{f"library {name}": version for name, version in sorted(provenance.libraries.items())},
    }
    return [
        text(MODIFIED, ALGORITHM_NAME, provenance.grader),
        text(MODIFIED, ALGORITHM_VERSION, provenance.program_version),
        *(text(MODIFIED, ALGORITHM_PARAMETERS, f"{name} = {value}") for name, value in parameters.items()),
    ]


def on_side(side: Side | None) -> list[Dataset]:
    """Return on which half of the face, the patient's own; of the whole face without one."""
    if side is None:
        return []
    return [coded(MODIFIED, FINDING_SITE, FACE, [coded(MODIFIED, LATERALITY, SIDES[side])])]


def shown(visit: Visit, expression: Expression, moment: Moment) -> Dataset | None:
    """Return the reference to the picture of a key frame, None where no picture is sent."""
    if not visit.photographs():
        return None
    return reference(SopClass.PHOTOGRAPH, visit.photograph_uid(*visit.shown_by(expression, moment)))
