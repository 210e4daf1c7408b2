"""Refer to the former edition of a report, and to the objects a report rests on."""

from collections.abc import Sequence

from pydicom import Dataset

from palsygrader.domain.dicom_choices import Kind
from palsygrader.report.dicom.content_items import code_item, reference
from palsygrader.report.dicom.standard_codes import ADDENDED
from palsygrader.report.dicom.visit import SERIES, Visit


def predecessors(visit: Visit, kind: Kind) -> list[Dataset]:
    """Return the reference of an edition to the one before (PS3.3 table C.17-3); the visit has had an addition."""
    former = reference(SERIES[kind][2], visit.document_uid(kind, visit.edition - 1))
    former.PurposeOfReferenceCodeSequence = [code_item(ADDENDED)]
    return referred(visit, {kind: [former]})


def referred(visit: Visit, objects: dict[Kind, Sequence[Dataset]]) -> list[Dataset]:
    """Return references to objects of the visit, by study and series."""
    study = Dataset()
    study.StudyInstanceUID = visit.study_uid
    study.ReferencedSeriesSequence = []
    for kind, references in objects.items():
        if references:
            series = Dataset()
            series.SeriesInstanceUID = visit.series_uid(kind)
            series.ReferencedSOPSequence = list(references)
            study.ReferencedSeriesSequence.append(series)
    return [study] if study.ReferencedSeriesSequence else []
