"""What the program answered: the affected side, each branch with its interval, and its proposals for the scales."""

from collections.abc import Iterator

from pydicom import Dataset

from palsygrader.domain.correction import Moment
from palsygrader.domain.expressions import Expression
from palsygrader.domain.grade import BranchEvidence, BranchGrade, Grade, ProposedItem, RegionLoss, Scale
from palsygrader.domain.scales import definitions
from palsygrader.report.dicom.content_items import CONTAINS, INFERRED, PROPERTY, coded, image, number
from palsygrader.report.dicom.own_codes import own, own_of
from palsygrader.report.dicom.sr_groups import device_observer, group, on_side, shown
from palsygrader.report.dicom.standard_codes import NO_UNIT, PERCENT, SOURCE, YES
from palsygrader.report.dicom.visit import Visit


def program_groups(visit: Visit) -> Iterator[Dataset]:
    """Yield a group for the side, for each branch, and for each scale; none where the program did not grade."""
    grade = visit.examination.grade
    if grade is None:
        return
    side = coded(CONTAINS, own("dicom.side"), own_of(grade.affected_side))
    yield _group(visit, grade, "dicom.side", [side])
    for answer in grade.branches:
        yield _group(visit, grade, f"branch.{answer.branch}", list(_branch(visit, answer)))
    for scale in Scale:
        items = {item.identifier for item in definitions(scale)}  # those of an earlier version of a scale count no more
        proposed = [_proposed(each) for each in grade.proposals if each.scale is scale and each.item in items]
        if proposed:
            yield _group(visit, grade, f"scale.{scale}", proposed)


def _group(visit: Visit, grade: Grade, finding: str, content: list[Dataset]) -> Dataset:
    return group(visit, "program", own(finding), content, observer=device_observer(), provenance=grade.provenance)


def _branch(visit: Visit, answer: BranchGrade) -> Iterator[Dataset]:
    if answer.function_percent is not None:
        pictures = [each for expression in answer.evidence for each in _pictures(visit, expression)]
        yield number(CONTAINS, own("dicom.function"), answer.function_percent, PERCENT, pictures)
    if answer.interval_percent is not None:
        yield number(CONTAINS, own("dicom.function_low"), answer.interval_percent[0], PERCENT)
        yield number(CONTAINS, own("dicom.function_high"), answer.interval_percent[1], PERCENT)
    if answer.detectable_points is not None:
        yield number(CONTAINS, own("dicom.detectable"), answer.detectable_points, PERCENT)
    if answer.severity is not None:
        yield coded(CONTAINS, own("dicom.grade"), own_of(answer.severity))
    if answer.withheld is not None:
        yield coded(CONTAINS, own("dicom.withheld"), own_of(answer.withheld))
    for expression in answer.evidence:
        yield coded(CONTAINS, own("dicom.evidence"), own_of(expression))
    for detail in answer.evidence_details:
        yield _detail(detail)
    for loss in answer.losses:
        yield _loss(loss)


def _pictures(visit: Visit, expression: Expression) -> Iterator[Dataset]:
    """Yield the pictures a number was inferred from."""
    if expression not in visit.examination.records:
        return
    for moment in Moment:
        found = shown(visit, expression, moment)
        if found is not None:
            yield image(INFERRED, SOURCE, found)


def _detail(detail: BranchEvidence) -> Dataset:
    """Return the movement of one expression, with what made the estimate of it."""
    return number(
        CONTAINS,
        own("dicom.evidence.measured"),
        detail.measured_percent,
        PERCENT,
        [
            coded(PROPERTY, own("dicom.expression"), own_of(detail.expression)),
            coded(PROPERTY, own("dicom.quantity"), own_of(detail.quantity)),
            number(PROPERTY, own("dicom.evidence.estimated"), detail.estimated_percent, PERCENT),
            number(PROPERTY, own("dicom.evidence.weight"), detail.weight, NO_UNIT),
            number(PROPERTY, own("dicom.evidence.gain"), detail.gain, NO_UNIT),
            number(PROPERTY, own("dicom.evidence.lowest"), detail.lowest_percent, PERCENT),
            number(PROPERTY, own("dicom.evidence.usual"), detail.usual_percent, PERCENT),
        ],
    )


def _loss(loss: RegionLoss) -> Dataset:
    return number(
        CONTAINS,
        own("dicom.loss"),
        loss.gain_percent,
        PERCENT,
        [
            *on_side(loss.side),
            coded(PROPERTY, own("dicom.expression"), own_of(loss.expression)),
            coded(PROPERTY, own("dicom.region"), own_of(loss.region)),
        ],
    )


def _proposed(proposal: ProposedItem) -> Dataset:
    """Return the proposal for an item, or why there is none."""
    item = own(f"scale.{proposal.scale}.{proposal.item}")
    confirm = [coded(PROPERTY, own("dicom.confirm"), YES)] if proposal.must_confirm else []
    if proposal.value is not None:
        return number(CONTAINS, item, proposal.value, NO_UNIT, confirm)
    reason = [coded(PROPERTY, own("dicom.withheld"), own_of(proposal.withheld))] if proposal.withheld else []
    return coded(CONTAINS, own("dicom.unproposed"), item, [*confirm, *reason])
