"""Fixtures of the window's tests: the theme, and an archive in memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from palsygrader.archive.lines import PatientLine, PeakLine, ReportUse, VisitLine
from palsygrader.archive.patient_filter import EVERYBODY, PatientFilter
from palsygrader.domain.comparison import Method
from palsygrader.domain.deletion import Deletion, DeletionPreview, PatientContents, confirms
from palsygrader.domain.examination import Examination, KeyFrame, Signature
from palsygrader.domain.face import AffectedSide, Branch
from palsygrader.domain.patient import Patient, Sex
from palsygrader.domain.patient_draft import PatientDraft
from palsygrader.domain.reading import Reading
from palsygrader.domain.roles import Role, User
from palsygrader.domain.severity import severity_of
from palsygrader.domain.worklist import WorklistEntry
from palsygrader.errors import ArchiveError, PassphraseError
from palsygrader.gui import theme
from palsygrader.gui.workers import JobQueue

_HERE = Path(__file__).parent
METHOD = Method("measured geometry", "ab" * 32)
_OVERLOOKED = ("propagateSizeHints", "PulseAudioService", "Couldn't load", "Couldn't resolve")
_FIRST_VISIT = datetime(2024, 3, 4, 9, 30, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook the warnings that the off-screen platform gives for every window, and a computer without sound."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_OVERLOOKED))


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Start every test in the light theme."""
    if theme.current() != "light" or not qapp.styleSheet():
        theme.apply(qapp, "light")


def visit_line(
    patient: Patient, days: int, percent: float | None, *, finished: bool = True, signed: bool = True
) -> VisitLine:
    """Return a visit so many days after the first one, every branch at the same function."""
    started = _FIRST_VISIT + timedelta(days=days)
    severity = None if percent is None else severity_of(percent)
    return VisitLine(
        examination_id=f"{patient.patient_id}-{days}",
        patient_id=patient.patient_id,
        started_at=started,
        clinician="Dr Weber",
        signed_at=started + timedelta(minutes=20) if signed and finished else None,
        finished=finished,
        severities=dict.fromkeys(Branch, severity),
        affected_side=patient.palsy_side,
        function_percent=dict.fromkeys(Branch, percent),
        method=METHOD if percent is not None else None,
        program_severities=dict.fromkeys(Branch, severity),
    )


@dataclass
class FakeArchive:
    """Patients and visits in memory, with the names of the archive."""

    known: dict[str, Patient] = field(default_factory=dict)
    lines: dict[str, list[VisitLine]] = field(default_factory=dict)
    failure: ArchiveError | None = None
    closed: bool = False
    passphrase: str = "correct horse"
    audit_fault: ArchiveError | None = None
    recovery_faults: tuple[Exception, ...] = ()
    recovery_key: str | None = None
    kept: bool = True
    exported: list[str] = field(default_factory=list)
    noted: list[tuple[str, str]] = field(default_factory=list)
    pictures: dict[PeakLine, KeyFrame] = field(default_factory=dict)
    read: list[PeakLine] = field(default_factory=list)
    typed: dict[str, PatientDraft] = field(default_factory=dict)
    account: User = field(default_factory=lambda: User("first", "", Role.ADMINISTRATOR))
    orders: dict[str, WorklistEntry] = field(default_factory=dict)
    team: dict[str, User] = field(default_factory=dict)
    passphrases: dict[str, str] = field(default_factory=dict)

    def patients(self, search: str = "", wanted: PatientFilter = EVERYBODY) -> list[PatientLine]:
        self._fail()
        found = [p for p in self.known.values() if search.lower() in f"{p.name} {p.record_number}".lower()]
        return [line for line in map(self._line, found) if wanted.fits(line)]

    def patient(self, patient_id: str) -> Patient:
        self._fail()
        return self.known[patient_id]

    def add_patient(self, patient: Patient) -> None:
        self._fail()
        self.known[patient.patient_id] = patient

    def update_patient(self, patient: Patient) -> None:
        self._fail()
        self.known[patient.patient_id] = patient

    def deletion_preview(self, patient_id: str) -> DeletionPreview:
        self._fail()
        lines = self.lines.get(patient_id, [])
        contents = PatientContents(visits=len(lines), signed_visits=len(lines), recordings=9 * len(lines))
        return DeletionPreview(self.known[patient_id], contents)

    def delete_patient(self, patient_id: str, typed: str) -> Deletion:
        self._fail()
        preview = self.deletion_preview(patient_id)
        assert confirms(self.known.pop(patient_id), typed)
        self.lines.pop(patient_id, None)
        at = datetime(2026, 5, 12, tzinfo=UTC)
        return Deletion(patient_id, at, "Dr Weber", preview.contents, 7, "ab" * 32, patient=preview.patient)

    def patient_draft(self, patient_id: str | None) -> PatientDraft | None:
        self._fail()
        new = (draft for key, draft in self.typed.items() if key not in self.known)
        return self.typed.get(patient_id) if patient_id is not None else next(new, None)

    def keep_patient_draft(self, draft: PatientDraft) -> None:
        self._fail()
        self.typed[draft.patient_id] = draft

    def discard_patient_draft(self, patient_id: str) -> None:
        self._fail()
        self.typed.pop(patient_id, None)

    def begin_order(self, examination_id: str, patient_id: str, entry: WorklistEntry) -> None:
        self._fail()
        self.orders[examination_id] = entry

    def visits(self, patient_id: str) -> list[VisitLine]:
        self._fail()
        return sorted(self.lines.get(patient_id, []), key=lambda visit: visit.started_at, reverse=True)

    def every_visit(self) -> list[VisitLine]:
        self._fail()
        return [visit for patient_id in self.lines for visit in self.visits(patient_id)]

    def load_numbers(self, examination_id: str) -> Examination:
        return self.load_examination(examination_id)

    def require_room(self) -> None:
        pass

    def note_export(self, patient_ids: Sequence[str], *, identified: bool = False) -> None:
        self._fail()
        self.exported.extend(patient_ids)
        self.noted += [("patient.exported_with_identity" if identified else "patient.exported", p) for p in patient_ids]

    def note_report(self, examination_id: str, kind: str, use: ReportUse) -> None:
        self._fail()
        self.noted.append((f"report.{kind}.{use}", examination_id))

    def note_views(self, what: str, subjects: Sequence[str]) -> None:
        self.noted += [(what, subject) for subject in subjects]

    def open_examination(self, examination_id: str) -> Examination:
        return self.load_examination(examination_id)

    def open_visits(self, patient_id: str) -> list[VisitLine]:
        return self.visits(patient_id)

    def open_readings(self, examination_id: str) -> tuple[Reading, ...]:
        self._fail()
        return ()

    def save_reading(self, examination_id: str, reading: Reading) -> None:
        self._fail()

    def unfinished(self) -> list[VisitLine]:
        self._fail()
        return [visit for visits in self.lines.values() for visit in visits if not visit.finished]

    def delete_unfinished(self, examination_id: str) -> None:
        self._fail()
        for patient_id, visits in self.lines.items():
            self.lines[patient_id] = [visit for visit in visits if visit.examination_id != examination_id]

    def peaks(self, patient_id: str) -> list[PeakLine]:
        self._fail()
        return [line for line in self.pictures if line.examination_id.startswith(f"{patient_id}-")]

    def load_peak(self, line: PeakLine) -> KeyFrame:
        self._fail()
        self.read.append(line)
        return self.pictures[line]

    def save_examination(self, examination: Examination) -> None:
        self._fail()

    def load_examination(self, examination_id: str) -> Examination:
        self._fail()
        visit = next(v for visits in self.lines.values() for v in visits if v.examination_id == examination_id)
        examination = Examination(visit.patient_id, visit.started_at, visit.clinician, examination_id=examination_id)
        signed_at = visit.signed_at
        return examination if signed_at is None else replace(examination, signature=Signature("Dr Weber", signed_at))

    def change_passphrase(self, current: str, new: str) -> None:
        if current != self.passphrase:
            raise PassphraseError("archive.wrong_passphrase")
        self.passphrase = new

    def users(self) -> tuple[User, ...]:
        return tuple(self.team.values()) or (self.account,)

    def add_user(self, name: str, role: Role, passphrase: str) -> User:
        self._fail()
        user = User(name.lower(), name, role)
        self.team = {each.user_id: each for each in (*self.users(), user)}
        self.passphrases[user.user_id] = passphrase
        return user

    def rename_user(self, user_id: str, name: str) -> None:
        self._fail()
        self.team[user_id] = replace(self.team[user_id], name=name)

    def change_role(self, user_id: str, role: Role) -> None:
        self._fail()
        self.team[user_id] = replace(self.team[user_id], role=role)

    def reset_passphrase(self, user_id: str, passphrase: str) -> None:
        self._fail()
        self.passphrases[user_id] = passphrase
        self.team[user_id] = replace(self.team[user_id], enabled=True)

    def disable_user(self, user_id: str) -> None:
        self._fail()
        self.team[user_id] = replace(self.team[user_id], enabled=False)

    def remove_user(self, user_id: str) -> None:
        self._fail()
        del self.team[user_id]

    def renew_recovery_key(self) -> None:
        self._fail()
        self.recovery_key, self.kept = "-".join(["NEW1"] * 8), False

    def keep_recovery_key(self) -> None:
        self._fail()
        self.kept, self.recovery_key = True, None

    def close(self) -> None:
        self.closed = True

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure

    def _line(self, patient: Patient) -> PatientLine:
        visits = self.visits(patient.patient_id)
        newest = visits[0] if visits else None
        return PatientLine(
            patient,
            newest.started_at if newest else None,
            len(visits),
            newest.severities if newest else {},
            patient.palsy_side,
        )


@dataclass
class FakeVault:
    """A place for one fake archive."""

    archive: FakeArchive | None = None
    failure: ArchiveError | None = None
    keys: int = 0
    in_the_way: str = ""
    waits: int = 0
    locked: bool = False

    def exists(self) -> bool:
        return self.archive is not None

    def file_in_the_way(self) -> str:
        return self.in_the_way

    @property
    def proposed_name(self) -> str:
        return ""

    def users(self) -> tuple[User, ...]:
        return () if self.archive is None else tuple(user for user in self.archive.users() if user.enabled)

    def wait_s(self, user_id: str | None) -> int:
        return self.waits

    def create(self, passphrase: str, name: str = "") -> FakeArchive:
        if self.failure is not None:
            raise self.failure
        self.archive = FakeArchive(passphrase=passphrase, recovery_key=self.new_key(), kept=False)
        self.archive.account = replace(self.archive.account, name=name)
        return self.archive

    def open(self, passphrase: str, user_id: str | None = None) -> FakeArchive:
        self.unlock(passphrase, user_id)
        assert self.archive is not None
        if not self.archive.kept:
            self.archive.recovery_key = self.new_key()
        return self.archive

    def new_key(self) -> str:
        self.keys += 1
        return "-".join([f"ABC{self.keys}"] * 8)

    def lock(self) -> None:
        self.locked = True

    def unlock(self, passphrase: str, user_id: str | None = None) -> User:
        if self.failure is not None:
            raise self.failure
        archive = self.archive
        if archive is None:
            raise PassphraseError("archive.wrong_passphrase")
        known = {user.user_id: user for user in archive.users()}
        user = known.get(user_id or "first")
        if user is None or passphrase != archive.passphrases.get(user.user_id, archive.passphrase):
            raise PassphraseError("archive.wrong_passphrase")
        self.locked = False
        archive.account = user
        return user


@pytest.fixture
def archive() -> FakeArchive:
    """Return an archive with three patients: four visits, one of them unfinished; one visit; none."""
    ana = Patient(
        "Ana Ruiz",
        "ana",
        record_number="20441",
        born=date(1984, 5, 12),
        sex=Sex.FEMALE,
        palsy_side=AffectedSide.LEFT,
        onset=date(2024, 2, 26),
        cause="Bell's palsy",
        treatment="Prednisolone from 28 Feb 2024",
    )
    ben = Patient("Benedikt Ødegård", "ben", born=date(1951, 11, 3), palsy_side=AffectedSide.RIGHT)
    zoe = Patient("Zoë Müller-Łukasiewicz", "zoe", record_number="7")
    visits = {
        "ana": [
            visit_line(ana, 0, 12.0),
            visit_line(ana, 21, 38.0),
            visit_line(ana, 60, 71.0),
            visit_line(ana, 180, None, finished=False),
        ],
        "ben": [visit_line(ben, 10, 55.0, signed=False)],
    }
    return FakeArchive({patient.patient_id: patient for patient in (ana, ben, zoe)}, visits)


@pytest.fixture
def vault() -> FakeVault:
    """Return a place without an archive yet."""
    return FakeVault()


@pytest.fixture
def archive_queue(qapp: QApplication) -> Iterator[JobQueue]:
    """Return a queue that has stopped when the test is over."""
    queue = JobQueue("archive")
    yield queue
    assert queue.close()


@pytest.fixture
def settled(archive_queue: JobQueue, qapp: QApplication) -> Callable[[], None]:
    """Return a function that waits until the queue is empty and its answers are shown."""

    def wait() -> None:
        for _round in range(3):  # an answer may ask for more
            archive_queue.drain()
            qapp.processEvents()

    return wait
