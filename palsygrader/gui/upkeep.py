"""Looks after the open archive in the background: backs it up, verifies it, and warns when that was long ago."""

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from palsygrader import logs
from palsygrader.archive.backup import Made, back_up, changed_since_backup, choose_folder
from palsygrader.archive.backup_remains import BackupPlace
from palsygrader.archive.open_folder import OpenFolder
from palsygrader.archive.repair import Repaired, repair
from palsygrader.archive.retention import Expiry, Usage, expire, expiring, patient_usage, usage
from palsygrader.archive.verification import Damage, verify
from palsygrader.domain.roles import Permission
from palsygrader.errors import ArchiveError
from palsygrader.gui.damaged_visits import named_visits, visits_of
from palsygrader.gui.upkeep_state import UpkeepState, is_older, load_state, save_state
from palsygrader.gui.workers import Job, JobQueue
from palsygrader.settings import Settings

OLD_BACKUP: Final = timedelta(days=7)
"""A last backup that is older is warned of."""
VERIFY_EVERY: Final = timedelta(days=1)
THOROUGH_EVERY: Final = timedelta(days=7)
"""How often everything in the backups is read."""
FIRST_LOOK_MS: Final = 20_000
"""After the archive was opened, when pages and visit are prepared."""
LOOK_MS: Final = 10 * 60_000
RETRY: Final = timedelta(hours=1)
"""After a failure."""
T = TypeVar("T")
_PAUSE_S: Final = 0.2
_REST_S: Final = 0.002
"""After each step, so that the window never waits for the processor."""


class Work(StrEnum):
    """What is being done."""

    BACKUP = "backup"
    VERIFICATION = "verification"
    REPAIR = "repair"
    RENEWAL = "renewal"


class Costs(NamedTuple):
    """What visits take.

    Attributes:
        whole: Of the whole archive.
        patient: Of the chosen patient, None for nobody.
        old: Recordings that would be removed.
        named: Patient and day of their visits, the newest first.
    """

    whole: Usage
    patient: Usage | None
    old: Expiry
    named: tuple[str, ...] = ()


class Upkeep(QObject):
    """One job at a time on a queue of its own.

    Args:
        archive: Open.
        queue: For these jobs only.
        settings: Those in force.
        state_file: Where it is kept what was done last.
        recording: Tells whether a visit is being recorded; jobs wait meanwhile.

    Signals:
        changed: Work began, ended or went on; read the attributes.
        ended: Work has ended: the Work and what came of it, an exception or a result.
        warned: A Work that went on by itself failed or found damage: an exception or the tuple of Damage.
        aged: The last backup is too old, once a day while the program stays open.

    Attributes:
        state: What was done last.
        work: What is being done, None for nothing.
        progress: Steps done and in total.
        damage: What the last verification of this run found.
        damaged_visits: Patient and day of the visits it belongs to, by examination.
        renewed_key: The recovery key that came of the last renewal, empty for none.
    """

    changed = Signal()
    ended = Signal(object, object)
    warned = Signal(object, object)
    aged = Signal()

    def __init__(
        self,
        *,
        archive: OpenFolder,
        queue: JobQueue,
        settings: Callable[[], Settings],
        state_file: Path,
        recording: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._queue = queue
        self._settings = settings
        self._file = state_file
        self._recording = recording
        self._job: Job | None = None
        self._free = threading.Event()  # no visit is recorded
        self._free.set()
        self._never = threading.Event()
        self._not_before: datetime | None = None
        self._chosen: Path | None = None
        self._age_told: date | None = None
        self.work: Work | None = None
        self.progress = (0, 0)
        self.damage: tuple[Damage, ...] = ()
        self.damaged_visits: Mapping[str, str] = {}
        self.renewed_key = ""
        self.state = load_state(state_file)
        if self.state.since is None:
            self._keep(since=datetime.now(UTC))
        archive.backup_places = self._backup_places
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._pulse = QTimer(self)
        self._pulse.setInterval(int(1000 * _PAUSE_S))
        self._pulse.timeout.connect(self._pause)

    def start(self) -> None:
        """Begin to look, now and then, whether something is due."""
        self._timer.start(FIRST_LOOK_MS)

    def stop(self) -> None:
        """Look no more, and stop what runs."""
        self._timer.stop()
        self._pulse.stop()
        self.cancel()

    @property
    def on_server(self) -> bool:
        """Whether the archive lies on a server, whose backups are not made here."""
        return self._archive.on_server

    @property
    def folder(self) -> Path | None:
        """Where backups go, None for nowhere."""
        chosen = self._settings().backup_folder if not self.on_server else ""
        return Path(chosen) if chosen else None

    @property
    def backup_age(self) -> timedelta | None:
        """How old the last backup is, None when there is none."""
        return None if self.state.backup_at is None else datetime.now(UTC) - self.state.backup_at

    @property
    def backup_is_old(self) -> bool:
        """Whether the last backup, or the time since the program looks after this archive without one, is too long."""
        since = self.state.backup_at or self.state.since
        return not self.on_server and is_older(since, OLD_BACKUP, datetime.now(UTC))

    @property
    def wanted_at_exit(self) -> bool:
        """Whether a backup is to be made when the program is closed."""
        folder = self.folder
        return self._settings().backup_at_exit and folder is not None and folder.is_dir()

    def tell_age(self) -> None:
        """Note that it was told today how old the last backup is."""
        self._age_told = datetime.now(UTC).astimezone().date()

    def choose_folder(self) -> None:
        """Let the archive know where its administrator wants backups; nothing for anybody else."""
        archive, folder = self._archive, self.folder
        if archive.account.may(Permission.BACK_UP) and not archive.locked and folder != self._chosen:
            self._chosen = folder
            self._queue.submit(
                lambda _job: choose_folder(archive, folder),
                done=lambda _none: None,
                failed=lambda error: logs.failure("backup.folder_not_chosen", error),
            )

    def back_up(self, *, told: bool = True) -> None:
        """Make a backup."""
        folder = self.folder
        if folder is None:
            return
        thorough = is_older(self.state.thorough_at, THOROUGH_EVERY, datetime.now(UTC))

        def done(made: Made) -> None:
            self._keep_backup(made, folder, thorough=thorough)
            self._end(Work.BACKUP, made, told=told)

        self._run(
            Work.BACKUP, lambda progress: back_up(self._archive, folder, progress, thorough=thorough), done, told=told
        )

    def back_up_at_exit(self, then: Callable[[], None]) -> None:
        """Make a backup if anything has changed; go on afterwards, whatever came of it."""
        folder = self.folder
        self._timer.stop()
        self.cancel()
        if folder is None:
            then()
            return
        other = str(folder) != self.state.backup_folder

        def work(progress: Callable[[int, int], None]) -> Made | None:
            changed = other or changed_since_backup(self._archive)
            return back_up(self._archive, folder, progress) if changed else None

        def done(made: Made | None) -> None:
            if made is not None:
                self._keep_backup(made, folder, thorough=False)
            self._end(Work.BACKUP, made, told=False)
            then()

        def failed(error: Exception) -> None:
            logs.failure("backup.not_made", error)
            self._end(Work.BACKUP, error, told=False)
            then()

        self._run(Work.BACKUP, work, done, told=False, failed=failed)

    def verify(self, *, told: bool = True) -> None:
        """Verify the archive."""

        def work(progress: Callable[[int, int], None]) -> tuple[tuple[Damage, ...], Mapping[str, str]]:
            found = verify(self._archive, progress)
            return found, visits_of(self._archive, found)

        def done(told_of: tuple[tuple[Damage, ...], Mapping[str, str]]) -> None:
            found, self.damaged_visits = told_of
            self._keep_damage(found)
            self._end(Work.VERIFICATION, found, told=told)

        self._run(Work.VERIFICATION, work, done, told=told)

    def repair(self, folder: Path) -> None:
        """Repair what is damaged from the backups in a folder."""

        def done(repaired: Repaired) -> None:
            self._keep_damage(repaired.left)
            self._end(Work.REPAIR, repaired, told=True)

        self._run(Work.REPAIR, lambda progress: repair(self._archive, folder, progress=progress), done, told=True)

    def renew_keys(self) -> None:
        """Draw new keys; what comes of it is the new recovery key, to be shown."""
        archive = self._archive

        def work(progress: Callable[[int, int], None]) -> str:
            self.renewed_key = ""
            archive.renew_keys(progress)
            self.renewed_key = archive.recovery_key or ""  # also where it was stopped too late to be
            return self.renewed_key

        self._run(Work.RENEWAL, work, lambda key: self._end(Work.RENEWAL, key, told=True), told=True)

    def ask_usage(self, months: int, patient_id: str | None, done: Callable[[Costs], None]) -> None:
        """Find what the archive and a patient cost, and what would be removed after so many months, 0 for never."""

        def work(_job: Job) -> Costs:
            old = expiring(self._archive, months) if months else Expiry((), 0, 0)
            of_patient = patient_usage(self._archive, patient_id) if patient_id is not None else None
            named = tuple(named_visits(self._archive, old.examination_ids).values())
            return Costs(usage(self._archive), of_patient, old, named)

        self._queue.submit(work, done=done, failed=lambda error: logs.failure("upkeep.usage", error))

    def expire(
        self, months: int, expected: Expiry, done: Callable[[Expiry], None], failed: Callable[[Exception], None]
    ) -> None:
        """Remove what was shown, for good."""
        self._queue.submit(lambda _job: expire(self._archive, months, expected), done=done, failed=failed)

    def cancel(self) -> None:
        """Stop what runs; nothing half-done stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._free.set()
            self._pulse.stop()
            self.work = None
            self.changed.emit()

    # What is due.

    def _look(self) -> None:
        """Do what is due, unless something is being done or a visit recorded."""
        self._timer.setInterval(LOOK_MS)
        now, settings = datetime.now(UTC), self._settings()
        if (
            self.work is not None
            or self._archive.locked
            or self._recording()
            or (self._not_before is not None and now < self._not_before <= now + RETRY)  # later: the clock was set back
        ):
            return
        folder = self.folder
        if settings.backup_daily and folder is not None and folder.is_dir() and self._is_another_day(now):
            self.back_up(told=False)
            return
        if self.backup_is_old and self._age_told != now.astimezone().date():
            self.tell_age()
            self.aged.emit()
        if is_older(self.state.verified_at, VERIFY_EVERY, now):
            self.verify(told=False)

    def _is_another_day(self, now: datetime) -> bool:
        at = self.state.backup_at
        return at is None or at.astimezone().date() != now.astimezone().date()

    # Running.

    def _run(
        self,
        work: Work,
        function: Callable[[Callable[[int, int], None]], T],
        done: Callable[[T], None],
        *,
        told: bool,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do a work; one that nobody waits for goes slowly."""
        slowly = not told and failed is None
        if self.work is not None:
            return

        def lose(error: Exception) -> None:
            if not told and isinstance(error, ArchiveError) and error.code == "archive.closed":
                self._end(work, None, told=True)  # locked before it began; it is due again after the unlocking
                return
            logs.failure(f"{work}.failed", error)
            self._not_before = datetime.now(UTC) + RETRY
            self._end(work, error, told=told)

        def run(job: Job) -> T:
            return function(lambda done, total: self._step(job, done, total, slowly=slowly))

        self.work, self.progress = work, (0, 0)
        self._pulse.start()
        self._job = self._queue.submit(run, done=done, failed=failed or lose, progress=self._show_progress)
        self.changed.emit()

    def _step(self, job: Job, done: int, total: int, *, slowly: bool) -> None:
        """Go on, on the queue's thread; wait while a visit is recorded."""
        while not self._free.wait(_PAUSE_S) and not job.cancelled:
            pass
        if slowly:
            self._never.wait(_REST_S)
        job.step(done, total)

    def _show_progress(self, done: int, total: int) -> None:
        if total and 100 * done // total != 100 * self.progress[0] // max(self.progress[1], 1):
            self.progress = (done, total)
            self.changed.emit()

    def _backup_places(self) -> list[BackupPlace]:
        """Return where backups go, and where the last one went if that is elsewhere."""
        last, now = self.state.backup_folder, self.folder
        places = {folder: BackupPlace(folder, None) for folder in (now,) if folder is not None}
        if last:
            places[Path(last)] = BackupPlace(Path(last), self.state.backup_at)
        return list(places.values())

    def _pause(self) -> None:
        if self._recording():
            self._free.clear()
        else:
            self._free.set()

    def _end(self, work: Work, result: object, *, told: bool) -> None:
        self._job, self.work = None, None
        self._pulse.stop()
        self._free.set()
        self.changed.emit()
        self.ended.emit(work, result)
        if not told and (isinstance(result, Exception) or (work is Work.VERIFICATION and result)):
            self.warned.emit(work, result)

    def _keep_backup(self, made: Made, folder: Path, *, thorough: bool) -> None:
        now = datetime.now(UTC)
        self._keep(
            backup_at=now,
            backup_folder=str(folder),
            backup_bytes=made.manifest.size_bytes,
            copied_bytes=made.copied_bytes,
            thorough_at=now if thorough else self.state.thorough_at,
        )

    def _keep_damage(self, found: tuple[Damage, ...]) -> None:
        self.damage = found
        self._keep(verified_at=datetime.now(UTC), damaged=len(found))

    def _keep(self, **values: object) -> None:
        self.state = UpkeepState.model_validate({**self.state.model_dump(), **values})
        save_state(self._file, self.state)
