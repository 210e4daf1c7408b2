"""Read the program's answer and people's decisions out of a structured report."""

from collections.abc import Sequence
from datetime import datetime

from palsygrader.domain.examination import Decision
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import AffectedSide, Branch, Region, Side
from palsygrader.domain.grade import (
    BranchEvidence,
    BranchGrade,
    Grade,
    ProposedItem,
    Provenance,
    RegionLoss,
    Scale,
    WithheldReason,
)
from palsygrader.domain.measurement import Quantity
from palsygrader.domain.reading import Reading
from palsygrader.domain.scales import definitions
from palsygrader.domain.severity import Severity
from palsygrader.report.dicom.content_tree import Item, Unreadable
from palsygrader.report.dicom.names import plain_name
from palsygrader.report.dicom.standard_codes import (
    ALGORITHM_NAME,
    ALGORITHM_PARAMETERS,
    ALGORITHM_VERSION,
    FINDING,
    FINDING_SITE,
    LATERALITY,
    PERSON_NAME,
    SIDES,
)

_SIDE_OF = {f"{code.scheme} {code.value}": side for side, code in SIDES.items()}
_WHOLE_PERCENT = 100.0


def side_of(item: Item) -> Side | None:
    """Return on which half of the face, None of the whole face.

    Raises:
        Unreadable: The half is neither left nor right.
    """
    for site in item.all(FINDING_SITE):
        laterality = site.maybe(LATERALITY)
        if laterality is not None:
            if laterality.code not in _SIDE_OF:
                raise Unreadable("laterality")
            return _SIDE_OF[laterality.code]
    return None


def grade_of(groups: Sequence[Item]) -> Grade | None:
    """Return the program's answer out of its groups, None without any.

    Raises:
        Unreadable: Something is missing or wrong.
    """
    if not groups:
        return None
    findings = {group.one(FINDING).code: group for group in groups}
    if "dicom.side" not in findings:
        raise Unreadable("dicom.side")
    side = AffectedSide(findings["dicom.side"].one("dicom.side").member("affected_side"))
    branches = tuple(_branch(branch, findings[f"branch.{branch}"]) for branch in Branch)
    proposals = [
        proposal
        for scale in Scale
        if f"scale.{scale}" in findings
        for proposal in _proposals(scale, findings[f"scale.{scale}"])
    ]
    return Grade(side, branches, tuple(proposals), provenance_of(findings["dicom.side"]))


def provenance_of(group: Item) -> Provenance:
    """Return what made the numbers of a group.

    Raises:
        Unreadable: It is not told.
    """
    told = dict(item.text.partition(" = ")[::2] for item in group.all(ALGORITHM_PARAMETERS))
    try:
        return Provenance(
            program_version=group.one(ALGORITHM_VERSION).text,
            grader=group.one(ALGORITHM_NAME).text,
            landmarker=told["landmarks"],
            landmarker_sha256=told["landmarks SHA-256"],
            scale_method=told["scale"],
            iris_diameter_mm=float(told["iris diameter mm"]),
            libraries={
                name.removeprefix("library "): version for name, version in told.items() if name.startswith("library ")
            },
            graded_at=datetime.fromisoformat(told["graded"]),
        )
    except (KeyError, ValueError) as error:
        raise Unreadable("algorithm") from error


def _branch(branch: Branch, group: Item) -> BranchGrade:
    function, withheld = group.maybe("dicom.function"), group.maybe("dicom.withheld")
    severity = group.maybe("dicom.grade")
    interval = None
    if function is not None and withheld is None:
        interval = group.one("dicom.function_low").number, group.one("dicom.function_high").number
        if not 0.0 <= function.number <= _WHOLE_PERCENT or interval[0] > interval[1]:
            raise Unreadable("dicom.function")
    elif (function is None) == (withheld is None):
        raise Unreadable("dicom.function")
    return BranchGrade(
        branch=branch,
        function_percent=None if function is None else function.number,
        interval_percent=interval,
        severity=None if severity is None else severity_of_item(severity),
        withheld=_withheld(withheld),
        evidence=tuple(Expression(item.member("expression")) for item in group.all("dicom.evidence")),
        evidence_details=tuple(_detail(item) for item in group.all("dicom.evidence.measured")),
        losses=tuple(_loss(item) for item in group.all("dicom.loss")),
        detectable_points=group.maybe_number("dicom.detectable"),
    )


def _withheld(item: Item | None) -> WithheldReason | None:
    return None if item is None else WithheldReason(item.member("withheld_reason"))


def severity_of_item(item: Item) -> Severity:
    """Return the grade an item is coded with."""
    return Severity(int(item.member("severity")))


def _detail(item: Item) -> BranchEvidence:
    return BranchEvidence(
        expression=Expression(item.one("dicom.expression").member("expression")),
        quantity=Quantity(item.one("dicom.quantity").member("quantity")),
        measured_percent=item.number,
        estimated_percent=item.one("dicom.evidence.estimated").number,
        weight=item.one("dicom.evidence.weight").number,
        gain=item.one("dicom.evidence.gain").number,
        lowest_percent=item.one("dicom.evidence.lowest").number,
        usual_percent=item.one("dicom.evidence.usual").number,
    )


def _loss(item: Item) -> RegionLoss:
    side = side_of(item)
    if side is None:
        raise Unreadable("dicom.loss")
    return RegionLoss(
        expression=Expression(item.one("dicom.expression").member("expression")),
        region=Region(item.one("dicom.region").member("region")),
        side=side,
        gain_percent=item.number,
    )


def _proposals(scale: Scale, group: Item) -> list[ProposedItem]:
    found: list[ProposedItem] = []
    for item in group.items:
        key = item.code if item.name == "dicom.unproposed" else item.name
        if not key.startswith(f"scale.{scale}."):
            continue
        identifier = key.removeprefix(f"scale.{scale}.")
        value = None if item.name == "dicom.unproposed" else _points(scale, identifier, item)
        withheld = item.maybe("dicom.withheld")
        found.append(
            ProposedItem(
                scale=scale,
                item=identifier,
                value=value,
                withheld=_withheld(withheld),
                must_confirm=item.maybe("dicom.confirm") is not None,
            )
        )
    return found


def _points(scale: Scale, identifier: str, item: Item) -> int:
    """Return the value of a scale's item, which has to be one of those it can have."""
    value = item.whole_number
    known = {each.identifier: each.values for each in definitions(scale)}
    if value not in known.get(identifier, ()):
        raise Unreadable(item.name)
    return value


def decisions_of(groups: Sequence[Item], begun: datetime) -> tuple[Decision, ...]:
    """Return the clinician's decisions in force, the oldest first.

    Args:
        groups: The clinician's.
        begun: When the visit was begun; stands for moments that are not told.

    Raises:
        Unreadable: Something is missing or wrong.
    """
    found = [made for group in groups for item in group.items if (made := _decision(group, item, begun)) is not None]
    return tuple(sorted(found, key=lambda made: made.decided_at))


def _decision(group: Item, item: Item, begun: datetime) -> Decision | None:
    """Return the decision an item tells, None where it tells none."""
    subject, _, rest = item.name.partition(".")
    value: int | str
    if item.name == "dicom.side":
        key, value = "affected_side", AffectedSide(item.member("affected_side")).value
    elif item.name == "dicom.grade":
        key, value = f"branch.{Branch(group.one(FINDING).member('branch'))}", int(severity_of_item(item))
    elif subject == "scale":
        scale, _, identifier = rest.partition(".")
        key, value = rest, _points(Scale(scale), identifier, item)
    elif subject == "questionnaire":
        key, value = rest, item.whole_number
    else:
        return None
    reason = item.maybe("dicom.reason")
    clinician = plain_name(group.one(PERSON_NAME).text)
    return Decision(key, value, reason.text if reason is not None else "", clinician, item.observed_at or begun)


def reading_of(group: Item) -> Reading:
    """Return a second reading.

    Raises:
        Unreadable: Something is missing or wrong.
    """
    whole, finished = group.maybe("dicom.whole_face"), group.maybe("dicom.reading.finished")
    return Reading(
        reader=plain_name(group.one(PERSON_NAME).text),
        begun_at=group.one("dicom.reading.begun").moment,
        severities={
            branch: severity_of_item(found)
            for branch in Branch
            if (found := group.maybe(f"branch.{branch}")) is not None
        },
        house_brackmann=None if whole is None else severity_of_item(whole),
        items={
            item.name.removeprefix("scale."): item.whole_number
            for item in group.items
            if item.name.startswith("scale.")
        },
        finished_at=None if finished is None else finished.moment,
        reading_id=group.one("dicom.reading").text,
    )
