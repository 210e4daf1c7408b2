"""A picture of rest or peak as a VL Photographic Image (PS3.3 A.32.4), its pixels as the archive has them."""

from pydicom import Dataset

from palsygrader import wording
from palsygrader.domain.correction import Moment
from palsygrader.domain.dicom_choices import KeptFaces, Kind
from palsygrader.domain.expressions import Expression
from palsygrader.report.dicom.content_items import code_item
from palsygrader.report.dicom.lengths import long
from palsygrader.report.dicom.modules import started, tell_face
from palsygrader.report.dicom.own_codes import Code, own, own_of
from palsygrader.report.dicom.times import date_time, day, time
from palsygrader.report.dicom.visit import EXPLICIT_LITTLE_ENDIAN, Visit


def photograph(visit: Visit, expression: Expression, moment: Moment, number: int) -> Dataset:
    """Return the image of a key frame, without compression.

    Args:
        visit: Of which.
        expression: Which one.
        moment: Which key frame.
        number: Instance Number, from 1.

    Raises:
        ArchiveError: By a picture of the archive.
    """
    picture = visit.frame(expression, moment).picture
    made = started(visit, Kind.PHOTOGRAPHS, visit.photograph_uid(expression, moment), EXPLICIT_LITTLE_ENDIAN, number)
    tell_picture(made, visit, expression, moment)
    made.ImageType = ["DERIVED" if visit.faces is KeptFaces.DRAWN else "ORIGINAL", "PRIMARY"]
    made.SamplesPerPixel = 3
    made.PhotometricInterpretation = "RGB"
    made.PlanarConfiguration = 0
    made.Rows, made.Columns = picture.shape[:2]
    made.BitsAllocated = made.BitsStored = 8
    made.HighBit = 7
    made.PixelRepresentation = 0
    made.LossyImageCompression = ""  # what the camera or telephone did before is not known
    pixels = picture.tobytes()
    made.add_new("PixelData", "OB", pixels + b"\0" * (len(pixels) % 2))
    return made


def tell_picture(made: Dataset, visit: Visit, expression: Expression, moment: Moment | None) -> None:
    """Say what a picture or a video shows, and when it was taken: at the visit, to which its time belongs.

    Args:
        made: The object.
        visit: Of which.
        expression: Which one.
        moment: Which key frame, None for a video.
    """
    tell_face(made)
    words = wording.capitalised(wording.of(expression))
    if moment is not None and expression is not Expression.REST:
        words = wording.say("dicom.image", expression=words, moment=wording.say(f"dicom.moment.{moment}"))
    made.ImageComments = long(words)
    made.AcquisitionContextSequence = [_context(own("dicom.expression"), own_of(expression))]
    if moment is not None:
        made.AcquisitionContextSequence.append(_context(own("dicom.moment"), own(f"dicom.moment.{moment}")))
    made.BurnedInAnnotation = "NO"
    made.RecognizableVisualFeatures = "NO" if visit.faces is KeptFaces.DRAWN else "YES"
    begun = visit.examination.started_at
    if visit.examination.dated:
        made.ContentDate, made.ContentTime = day(begun), time(begun)
        made.AcquisitionDateTime = date_time(begun)
        made.AcquisitionDate, made.AcquisitionTime = day(begun), time(begun)


def _context(name: Code, value: Code) -> Dataset:
    item = Dataset()
    item.ValueType = "CODE"
    item.ConceptNameCodeSequence = [code_item(name)]
    item.ConceptCodeSequence = [code_item(value)]
    return item
