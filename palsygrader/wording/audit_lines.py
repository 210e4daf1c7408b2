"""Lines of the record of who did what in words: actions, whom they concern, and the state of the chain."""

from typing import Final

from palsygrader.domain.audit import AuditEntry, ChainState, Concern
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose
from palsygrader.domain.roles import Role
from palsygrader.wording import of, say
from palsygrader.wording.catalogue import CATALOGUE

_BASE: Final = "audit.action."
_REPORT: Final = "report."


def action_of(what: str) -> str:
    """Return the action that lines are filtered by: without what tells one case from another.

    `archive.refused.3` is `archive.refused`, `report.clinical.printed` is `report.*.printed`; an action without words
    is itself.
    """
    parts = what.split(".")
    if what.startswith(_REPORT) and len(parts) == 3:  # noqa: PLR2004 - room, kind and use
        return f"report.*.{parts[2]}"
    for length in range(len(parts), 0, -1):
        action = ".".join(parts[:length])
        if _BASE + action in CATALOGUE:
            return action
    return what


def filter_words(action: str) -> str:
    """Return the words of an action that lines are filtered by."""
    key = _BASE + action.replace("*.", "")
    return say(key) if key in CATALOGUE else action


def action_words(what: str) -> str:
    """Return what was done; an action without words, as a later version of the program notes it, as it is noted."""
    action = action_of(what)
    words = filter_words(action)
    if action.startswith("report.*."):
        kind = "audit.report." + what.split(".")[1]
        return say("audit.action.report.of", done=words, kind=say(kind)) if kind in CATALOGUE else words
    detail = _detail(action, what.removeprefix(action).removeprefix("."))
    if detail is None:
        return words
    return say(f"{_BASE}{action}.times" if action == "archive.refused" else f"{_BASE}{action}.of", detail=detail)


def whom_words(entry: AuditEntry) -> str:
    """Return whom an entry concerns: the patient's number as it is shown elsewhere, the name where there is none."""
    if entry.concern is Concern.PATIENT:
        return say("audit.whom.patient", number=entry.number) if entry.number else entry.name
    if entry.concern is Concern.NOTHING:
        return ""
    return say(f"audit.whom.{entry.concern}", name=entry.name or say("users.unnamed"))


def state_words(state: ChainState) -> str:
    """Return whether the record is whole, and where it is not."""
    if state.fault is None:
        return say("audit.state.whole", count=state.count)
    return say(f"audit.state.{state.fault}", line=state.line, other=state.other)


def _detail(action: str, rest: str) -> str | None:
    """Return the words of what follows an action, None where that says nothing more."""
    if action in {"user.added", "user.role"} and rest in set(Role):
        return of(Role(rest))
    if action == "archive.refused" and rest.isdecimal() and int(rest) > 1:
        return rest
    if action == "consent":
        purpose, _, answer = rest.partition(".")
        if purpose in set(ConsentPurpose) and answer in set(ConsentAnswer):
            return f"{of(ConsentPurpose(purpose))}, {of(ConsentAnswer(answer))}"
    return None
