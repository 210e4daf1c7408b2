"""What people decided: the clinician's decisions in force, second readings, and the result that stands."""

from collections.abc import Iterator
from itertools import groupby

from pydicom import Dataset

from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import Scale
from palsygrader.domain.questionnaires import questionnaire_scores
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales.sheet import scale_scores
from palsygrader.domain.severity import Severity
from palsygrader.report.dicom.content_items import CONTAINS, PROPERTY, coded, moment, number, observed_at, text
from palsygrader.report.dicom.own_codes import VALUES, own, own_of
from palsygrader.report.dicom.sr_groups import group, person_observer
from palsygrader.report.dicom.standard_codes import NO_UNIT
from palsygrader.report.dicom.visit import Visit

_SIDE = "affected_side"
_BRANCH = "branch"


def clinician_groups(visit: Visit) -> Iterator[Dataset]:
    """Yield a group for each clinician and each side, branch, scale or questionnaire they decided something about."""
    decisions = sorted(in_force(visit.examination), key=lambda each: (each.clinician, _finding(each.item)))
    for (clinician, finding), made in groupby(decisions, key=lambda each: (each.clinician, _finding(each.item))):
        content = [_decision(each) for each in made]
        yield group(visit, "clinician", own(finding), content, observer=person_observer(clinician), of=clinician)


def reading_groups(visit: Visit) -> Iterator[Dataset]:
    """Yield a group for each finished second reading."""
    for reading in visit.examination.readings:
        yield group(
            visit,
            "reading",
            own("dicom.whole_face"),
            _reading(reading),
            observer=person_observer(reading.reader),
            of=reading.reading_id,
        )


def standing_group(visit: Visit) -> Dataset:
    """Return the result that stands, by whoever signed: the clinician's word where there is one, else the program's."""
    examination = visit.examination
    signature = examination.signature
    return group(
        visit,
        "standing",
        own("dicom.study"),
        _standing(examination),
        observer=person_observer(signature.clinician if signature is not None else ""),
    )


def in_force(examination: Examination) -> list[Decision]:
    """Return the decisions that stand, the oldest first; none on items of a scale as it was once."""
    standing = [made for made in examination.decisions if examination.decision(made.item) is made]
    return [made for made in standing if key_of_item(made.item) in VALUES]


def key_of_item(item: str) -> str:
    """Return the key of the words of what is decided."""
    subject, _, rest = item.partition(".")
    if subject == _SIDE:
        return "dicom.side"
    if subject == _BRANCH:
        return item
    return f"{'scale' if subject in set(Scale) else 'questionnaire'}.{subject}.{rest}"


def _finding(item: str) -> str:
    """Return the key of what a decision belongs to."""
    key = key_of_item(item)
    return key if key.count(".") == 1 else key.rpartition(".")[0]


def _decision(made: Decision) -> Dataset:
    reason = [text(PROPERTY, own("dicom.reason"), made.reason)] if made.reason else []
    key = key_of_item(made.item)
    if made.item == _SIDE:
        item = coded(CONTAINS, own(key), own(f"affected_side.{made.value}"), reason)
    elif key.startswith(_BRANCH):
        item = coded(CONTAINS, own("dicom.grade"), own_of(Severity(int(made.value or 0))), reason)
    else:
        item = number(CONTAINS, own(key), float(made.value or 0), NO_UNIT, reason)
    return observed_at(item, made.decided_at)


def _reading(reading: Reading) -> Iterator[Dataset]:
    yield text(CONTAINS, own("dicom.reading"), reading.reading_id)
    yield moment(CONTAINS, own("dicom.reading.begun"), reading.begun_at)
    if reading.finished_at is not None:
        yield moment(CONTAINS, own("dicom.reading.finished"), reading.finished_at)
    for branch, severity in reading.severities.items():
        yield coded(CONTAINS, own_of(branch), own_of(severity))
    if reading.house_brackmann is not None:
        yield coded(CONTAINS, own("dicom.whole_face"), own_of(reading.house_brackmann))
    for item, value in reading.items.items():
        if key_of_item(item) not in VALUES:
            continue
        yield number(CONTAINS, own(key_of_item(item)), value, NO_UNIT)


def _standing(examination: Examination) -> Iterator[Dataset]:
    yield coded(CONTAINS, own("dicom.side"), own_of(examination.side_in_force))
    for branch in Branch:
        severity = examination.severity(branch)
        if severity is not None:
            yield coded(CONTAINS, own_of(branch), own_of(severity))
    for scale, found in scale_scores(examination).items():
        for name, points in found.totals.items():
            yield number(CONTAINS, own(f"scale.{scale}.total.{name}"), points, NO_UNIT)
    for questionnaire, answered in questionnaire_scores(examination).items():
        for name, value in answered.scores.items():
            yield number(CONTAINS, own(f"questionnaire.{questionnaire}.score.{name}"), value, NO_UNIT)
