"""The report as Encapsulated PDF (PS3.3 A.45.1)."""

from pydicom import Dataset

from palsygrader import wording
from palsygrader.domain.dicom_choices import Kind
from palsygrader.report.dicom.content_items import code_item
from palsygrader.report.dicom.lengths import long
from palsygrader.report.dicom.modules import started
from palsygrader.report.dicom.predecessors import predecessors
from palsygrader.report.dicom.request import PdfFile
from palsygrader.report.dicom.standard_codes import REPORT_TITLE
from palsygrader.report.dicom.times import date_time, day, time
from palsygrader.report.dicom.uids import edition_moment
from palsygrader.report.dicom.visit import EXPLICIT_LITTLE_ENDIAN, Visit


def document(visit: Visit, pdf: PdfFile) -> Dataset:
    """Return the report of the newest edition; it refers to that of the edition before."""
    made = started(
        visit, Kind.PDF, visit.document_uid(Kind.PDF, visit.edition), EXPLICIT_LITTLE_ENDIAN, visit.edition + 1
    )
    written = edition_moment(visit.examination)
    made.ContentDate, made.ContentTime = day(written), time(written)
    made.AcquisitionDateTime = date_time(visit.examination.started_at) if visit.examination.dated else ""
    made.ConversionType = "WSD"
    made.BurnedInAnnotation = "NO" if pdf.nameless else "YES"
    made.RecognizableVisualFeatures = "NO" if pdf.nameless else "YES"
    made.DocumentTitle = (long(pdf.title) if visit.faces is None else "") or wording.say("dicom.title.pdf")
    made.ConceptNameCodeSequence = [code_item(REPORT_TITLE)]
    made.VerificationFlag = "VERIFIED"
    if visit.edition:
        made.PredecessorDocumentsSequence = predecessors(visit, Kind.PDF)
    made.MIMETypeOfEncapsulatedDocument = "application/pdf"
    made.EncapsulatedDocumentLength = len(pdf.content)
    made.EncapsulatedDocument = pdf.content + b"\0" * (len(pdf.content) % 2)
    return made
