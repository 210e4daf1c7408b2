"""How the grade of a branch is put into words in lists of visits and patients: short in the cell, in full beside it.

The grade that stands may be the clinician's, while P is always the program's: where the two do not go together, a
star says so, as on the report.
"""

from palsygrader import wording
from palsygrader.archive.lines import PatientLine, VisitLine
from palsygrader.domain.face import Branch
from palsygrader.domain.grade import WithheldReason
from palsygrader.report.phrases import percent_words
from palsygrader.wording import say
from palsygrader.wording.severity import NUMERAL


def short(visit: VisitLine, branch: Branch) -> str:
    """Return the grade that stands and the program's P; a star where the clinician set another one than the program."""
    severity = visit.severities.get(branch)
    if severity is None:
        return say("table.withheld" if visit.finished else "table.not_graded")
    numeral = NUMERAL[severity]
    if visit.differs(branch):
        numeral = say("table.decided", numeral=numeral)
    percent = visit.function_percent.get(branch)
    return numeral if percent is None else say("table.grade", numeral=numeral, percent=percent_words(percent))


def in_full(visit: VisitLine, branch: Branch) -> str:
    """Return whose grade it is, what the program found, and why it gave no grade."""
    name = wording.capitalised(wording.of(branch))
    severity, own = visit.severities.get(branch), visit.program_severities.get(branch)
    percent = visit.function_percent.get(branch)
    if severity is None:
        if not visit.finished:
            return say("table.full.not_graded", branch=name)
        return _no_grade(name, visit.withheld.get(branch))
    told = {"branch": name, "numeral": NUMERAL[severity]}
    if percent is not None:
        told["percent"] = percent_words(percent)
    if visit.differs(branch):
        if own is None or percent is None:
            return say("table.full.only_clinician", **told)
        return say("table.full.decided", program=NUMERAL[own], **told)
    return say("table.full.grade" if percent is not None else "table.full.no_percent", **told)


def of_patient(line: PatientLine) -> list[str]:
    """Return the grades of the latest graded visit, a line a branch; none without a visit."""
    if not line.visit_count:
        return []
    return [_of_branch(line, branch) for branch in Branch]


def _of_branch(line: PatientLine, branch: Branch) -> str:
    name, severity = wording.capitalised(wording.of(branch)), line.severities.get(branch)
    if severity is None:
        return _no_grade(name, line.withheld.get(branch))
    return say("table.full.no_percent", branch=name, numeral=NUMERAL[severity])


def _no_grade(name: str, reason: WithheldReason | None) -> str:
    if reason is None:
        return say("table.full.withheld", branch=name)
    return say("table.full.withheld_because", branch=name, reason=wording.of(reason))
