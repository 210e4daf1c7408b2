"""The results of a visit one by one, for other programs: what was found, where and by whom.

Values of the program and of the clinician are results of their own, never mixed; a third tells what stands. Both FHIR
and HL7 v2 are made of them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.grade import BranchGrade, ProposedItem, Scale
from palsygrader.domain.scales import ScaleScore, definitions, score
from palsygrader.domain.scales.eface import subscores
from palsygrader.domain.scales.sheet import eye_stays_open, followed, scale_scores, values_in_force
from palsygrader.domain.severity import SEVERITY_LOWER_BOUND_PERCENT, Severity

NORMAL_FROM_PERCENT: Final = SEVERITY_LOWER_BOUND_PERCENT[Severity.I]
"""Function of a healthy side: grade I."""
_FACE: Final = "site.face"
INCOMPLETE: Final = "incomplete"
"""Why a scale has no total: items have no value."""


class Maker(StrEnum):
    """Whose value it is."""

    PROGRAM = "program"
    CLINICIAN = "clinician"
    IN_FORCE = "in_force"


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in percent."""

    percent: float


@dataclass(frozen=True, slots=True)
class Points:
    """Points of a scale, or the value of one of its items."""

    points: int


@dataclass(frozen=True, slots=True)
class Coded:
    """A value out of the program's own code system."""

    code: str


@dataclass(frozen=True, slots=True)
class Told:
    """Yes or no."""

    yes: bool


Value = Percent | Points | Coded | Told


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a result.

    Attributes:
        code: What it is.
        value: None where there is none.
        absent: Why there is none: a `WithheldReason` or `INCOMPLETE`; empty with a value.
        scale: The scale of an item, None for another part.
    """

    code: str
    value: Value | None
    absent: str = ""
    scale: Scale | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One result.

    Attributes:
        code: What it is.
        maker: Whose.
        site: Where on the face, a code with the patient's own side.
        value: None where there is none, or where the parts are all.
        absent: As a part's.
        parts: What belongs to it.
        reason: The clinician's, in their own words; empty without one.
        by: The clinician who decided, empty for others.
        at: When it was graded or decided, timezone-aware.
        sources: Keys of the results it was made of.
    """

    code: str
    maker: Maker
    site: str
    value: Value | None
    absent: str = ""
    parts: tuple[Part, ...] = ()
    reason: str = ""
    by: str = ""
    at: datetime | None = None
    sources: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its address within the visit."""
        return f"{self.code}/{self.maker}"

    @property
    def flag(self) -> str:
        """`L` below normal, `A` not normal, `N` normal; empty where no bound is known (HL7 table 0078)."""
        if isinstance(self.value, Percent):
            return "N" if self.value.percent >= NORMAL_FROM_PERCENT else "L"
        grade = self.value.code if isinstance(self.value, Coded) else _fngs2_grade(self)
        room, _, numeral = grade.rpartition(".")
        if room not in {"grade", Scale.HOUSE_BRACKMANN.value}:
            return ""
        return "N" if numeral == Severity.I.name else "A"


def results(examination: Examination) -> tuple[Result, ...]:
    """Return the results of a visit, branches first."""
    return (*_sides(examination), *_branches(examination), _eye(examination), *_scales(examination))


def site_of(room: str, side: AffectedSide) -> str:
    """Return the code of a place on the face; without a side where none is or both are weak, or none is known."""
    return f"site.{room}.{side}" if side in {AffectedSide.LEFT, AffectedSide.RIGHT} else f"site.{room}"


def _fngs2_grade(result: Result) -> str:
    grades = (part.value for part in result.parts if part.code == "fngs2.total.grade")
    return next((value.code for value in grades if isinstance(value, Coded)), "")


def _sides(examination: Examination) -> Iterable[Result]:
    grade = examination.grade
    found = []
    if grade is not None:
        at = grade.provenance.graded_at
        found.append(Result("affected_side", Maker.PROGRAM, _FACE, Coded(f"side.{grade.affected_side}"), at=at))
    decision = examination.decision("affected_side")
    if decision is not None:
        found.append(_decided("affected_side", _FACE, Coded(f"side.{decision.value}"), decision))
    yield from found
    stands = Coded(f"side.{examination.side_in_force}")
    yield Result("affected_side", Maker.IN_FORCE, _FACE, stands, sources=tuple(each.key for each in found))


def _branches(examination: Examination) -> Iterable[Result]:
    for branch in Branch:
        site = site_of(branch.value, examination.side_in_force)
        code = f"branch.{branch}.grade"
        found, absent = [], ""
        if examination.grade is not None:
            answer = examination.grade.branch(branch)
            found.append(_function(answer, site, examination.grade.provenance.graded_at))
            absent = found[0].absent
        decision = examination.decision(f"branch.{branch}")
        if decision is not None:
            found.append(_decided(code, site, _regional(Severity(int(decision.value or 0))), decision))
        yield from found
        stands = examination.severity(branch)
        if found:
            value = _regional(stands) if stands is not None else None
            sources = tuple(each.key for each in found)
            yield Result(code, Maker.IN_FORCE, site, value, "" if value else absent, sources=sources)


def _decided(code: str, site: str, value: Value, decision: Decision) -> Result:
    return Result(
        code, Maker.CLINICIAN, site, value, reason=decision.reason, by=decision.clinician, at=decision.decided_at
    )


def _regional(severity: Severity) -> Coded:
    return Coded(f"grade.{severity.name}")


def _function(answer: BranchGrade, site: str, at: datetime) -> Result:
    absent = answer.withheld.value if answer.withheld is not None else ""
    parts = []
    if answer.interval_percent is not None:
        low, high = answer.interval_percent
        parts += [Part("interval.low", Percent(low)), Part("interval.high", Percent(high))]
    if answer.severity is not None:
        parts.append(Part("grade", _regional(answer.severity)))
    value = Percent(answer.function_percent) if answer.function_percent is not None else None
    code = f"branch.{answer.branch}.function"
    return Result(code, Maker.PROGRAM, site, value, absent, tuple(parts), at=at)


def _eye(examination: Examination) -> Result:
    site = site_of("eye", examination.side_in_force)
    return Result("eye_stays_open", Maker.IN_FORCE, site, Told(eye_stays_open(examination)))


def _scales(examination: Examination) -> Iterable[Result]:
    scores = scale_scores(examination)
    site = site_of("face", examination.side_in_force)
    for scale in Scale:
        own = [_program(examination, scale, site), _clinician(examination, scale, site)]
        found = [result for result in own if result is not None]
        yield from found
        values = values_in_force(examination, scale)
        if values:
            value, absent, totals = _totals(scores[scale], values)
            parts = (*totals, *_items(scale, values, {}))
            sources = tuple(result.key for result in found)
            yield Result(scale.value, Maker.IN_FORCE, site, value, absent, parts, sources=sources)


def _program(examination: Examination, scale: Scale, site: str) -> Result | None:
    grade = examination.grade
    known = {item.identifier for item in definitions(scale)}
    made = grade.proposals if grade is not None else ()
    proposals = {each.item: each for each in made if each.scale is scale and each.item in known}
    if grade is None or not proposals:
        return None
    values = {name: proposal.value for name, proposal in proposals.items() if proposal.value is not None}
    value, absent, totals = _totals(score(scale, values), values)
    parts = (*totals, *_items(scale, values, proposals))
    at = grade.provenance.graded_at
    return Result(scale.value, Maker.PROGRAM, site, value, absent, parts, at=at)


def _clinician(examination: Examination, scale: Scale, site: str) -> Result | None:
    """Return what the clinician set or confirmed, and what follows from it; None where that is nothing."""
    keys = {item.identifier: f"{scale}.{item.identifier}" for item in definitions(scale)}
    decisions = [decision for key in keys.values() if (decision := examination.decision(key)) is not None]
    values = {name: int(made.value or 0) for name, key in keys.items() if (made := examination.decision(key))}
    for name, key in keys.items():
        following = followed(examination, key)
        if following is not None:
            values.setdefault(name, following)
    if not values:
        return None
    value, absent, totals = _totals(score(scale, values), values)
    last = max(decisions, key=lambda decision: decision.decided_at, default=None)
    return Result(
        scale.value,
        Maker.CLINICIAN,
        site,
        value,
        absent,
        (*totals, *_items(scale, values, {})),
        reason="\n".join(dict.fromkeys(decision.reason for decision in decisions if decision.reason)),
        by=last.clinician if last is not None else "",
        at=last.decided_at if last is not None else None,
    )


def _items(scale: Scale, values: Mapping[str, int], proposals: Mapping[str, ProposedItem]) -> Iterable[Part]:
    """Yield the items that have a value, and those that the program withheld, in the order of the sheet."""
    for item in definitions(scale):
        name = item.identifier
        code = f"{scale}.{name}"
        if name in values:
            yield Part(code, Points(values[name]), scale=scale)
        elif name in proposals:
            withheld = proposals[name].withheld
            yield Part(code, None, withheld.value if withheld is not None else INCOMPLETE, scale)


def _totals(scored: ScaleScore, values: Mapping[str, int]) -> tuple[Value | None, str, tuple[Part, ...]]:
    """Return a scale's value, why it has none, and its further totals; an eFACE-style sheet has subscores only."""
    scale, totals = scored.scale, scored.totals
    if scale is Scale.EFACE:
        return None, "", tuple(Part(f"{scale}.total.{name}", Points(v)) for name, v in subscores(values).items())
    if not totals:
        return None, INCOMPLETE, ()
    if scale is Scale.HOUSE_BRACKMANN:
        return _grade(totals["grade"]), "", ()
    if scale is Scale.SUNNYBROOK:
        own, further = "composite", ("rest", "voluntary", "synkinesis", "composite_raw")
        return Points(totals[own]), "", tuple(Part(f"{scale}.total.{name}", Points(totals[name])) for name in further)
    grade = (Part(f"{scale}.total.grade", _grade(totals["grade"])),) if "grade" in totals else ()
    return Points(totals["total"]), "", grade


def _grade(grade: int) -> Coded:
    return Coded(f"{Scale.HOUSE_BRACKMANN}.{Severity(grade).name}")
