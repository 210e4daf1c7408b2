"""Every action that the program notes has words, and lines with details are told in full."""

import re
from pathlib import Path

import pytest

import palsygrader
from palsygrader.archive import audit_end, retention, tries
from palsygrader.archive.lines import ReportUse
from palsygrader.domain.audit import AuditEntry, AuditLine, ChainFault, ChainState, Concern
from palsygrader.domain.consent import ConsentAnswer, ConsentPurpose
from palsygrader.domain.hospital import SendChannel, SendState
from palsygrader.domain.roles import Role
from palsygrader.report.parts import ReportKind
from palsygrader.wording.audit_lines import action_of, action_words, filter_words, state_words, whom_words

_NAME = r'"([a-z_]+\.[a-z_.]+)"'
_PLACES = (
    rf"what={_NAME}",
    rf"what = {_NAME}",
    rf"what = .* else {_NAME}",
    rf"(?<!logs)\.note\({_NAME}",
    rf"\._record\({_NAME}",
    rf"\._note_entry\({_NAME}",
    rf"\.note_views\({_NAME}",
    rf"\._seat\(.*, {_NAME}\)",
    rf"^(?:_MADE|_CHOSEN|EXPIRED|DELETED|_CHANGED|EXPORTED|EXPORTED_WITH_IDENTITY|RENEWED)(?:: Final)? = {_NAME}",
    rf"^(?:MERGED|KEPT_TWICE): Final = {_NAME}",
)


def noted() -> set[str]:
    """Return the names of actions that stand in the source, their details filled in."""
    root = Path(palsygrader.__file__).parent
    files = [path for room in ("archive", "gui", "cli") for path in root.glob(f"{room}/*.py")]
    sources = [path.read_text(encoding="utf-8") for path in files]
    filled = {what for source in sources for place in _PLACES for what in re.findall(place, source, re.MULTILINE)}
    filled |= {f"user.added.{role}" for role in Role} | {f"user.role.{role}" for role in Role}
    filled |= {f"consent.{purpose}.{answer}" for purpose in ConsentPurpose for answer in ConsentAnswer}
    filled |= {f"report.{kind}.{use}" for kind in ReportKind for use in ReportUse}
    filled |= {f"hospital.{state}" for state in (SendState.SENT, SendState.STORED, SendState.GIVEN_UP)}
    filled |= {f"hospital.queued.{channel}" for channel in SendChannel}
    filled |= {tries.LOST, tries.ALTERED}
    filled |= {"archive.refused.1", "archive.refused.12", audit_end.CREATED, audit_end.GUARDED_ANEW, retention.EXPIRED}
    return filled


def test_the_search_finds_what_is_noted() -> None:
    known = {"archive.opened", "archive.unlocked", "archive.locked", "user.removed", "user.disabled", "backup.made",
             "patient.exported_with_identity", "examination.signed", "audit.exported", "recording.expired",
             "patient.deleted", "landmarks.taken_back", "reading.begun", "examination.compared",
             "archive.recovery_key_used", "archive.repaired", "archive.keys_renewed",
             "archive.tries_lost", "spool.merged", "examination.kept_twice", "hospital.begun", "patient.taken_over",
             "backup.folder_chosen", "archive.retention"}  # fmt: skip
    assert known <= noted()


@pytest.mark.parametrize("what", sorted(noted()))
def test_every_action_has_words(what: str) -> None:
    told = action_words(what)
    assert told != what
    assert "_" not in told
    assert filter_words(action_of(what)) != what


def test_details_are_told() -> None:
    assert action_words("archive.refused.1") == "wrong passphrase"
    assert action_words("archive.refused.12") == "wrong passphrase, 12 times"
    assert action_words("user.role.assistant") == "changed a role to assistant"
    assert action_words("consent.research.revoked") == "noted consent: research, revoked"
    assert action_words("report.teaching.saved") == "saved a report in a file: teaching copy"
    assert action_of("report.teaching.saved") == "report.*.saved"


def test_an_action_of_a_later_version_is_told_as_it_is_noted() -> None:
    assert action_words("hologram.made") == "hologram.made"
    assert action_of("hologram.made") == "hologram.made"


def test_whom_and_state_have_words() -> None:
    from datetime import UTC, datetime

    line = AuditLine(1, datetime.now(UTC), "x", "y", "z")
    for concern in Concern:
        told = whom_words(AuditEntry(line, concern, number="7", name="Ana"))
        assert bool(told) is (concern is not Concern.NOTHING)
    assert whom_words(AuditEntry(line, Concern.PATIENT, name="Ana")) == "Ana"
    for fault in ChainFault:
        assert state_words(ChainState(9, fault, 3, 2))
