"""kill -9 and power cuts in the midst of what else is done: nobody is locked out, nothing deleted comes back.

An archive is made, users are added, passphrases changed, backups written, patients deleted, schemas brought up to date.
"""

import copy
import shutil
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self

from sqlalchemy import insert, inspect
from torture_act import CLIP_BYTES  # type: ignore[import-not-found]  # beside this, no package
from torture_row import Bench, Child, Outcome, progress  # type: ignore[import-not-found]  # as above
from torture_upkeep_power import power_cuts  # type: ignore[import-not-found]  # as above
from torture_visit import CHEAP, PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive import audit, backup_generations, document, migrations
from palsygrader.archive.backup import back_up
from palsygrader.archive.database import connect, migrate
from palsygrader.archive.keys import create_header, read_header, unlock, write_header
from palsygrader.archive.listing import examination_row, patient_row
from palsygrader.archive.restore import restore
from palsygrader.archive.store import Archive
from palsygrader.archive.tables import EXAMINATION, PATIENT
from palsygrader.archive.verification import verify
from palsygrader.domain.examination import Examination
from palsygrader.domain.patient import Patient
from palsygrader.errors import PalsyGraderError, PassphraseError

WHOLE: Final = 240
POWER_CUTS: Final = 240
LONGEST_ACTS_S: Final = 2.0
"""Within this time each act is done some times; then at the latest comes the kill."""
LATER: Final = 1.2
"""Times the undisturbed length of what is done once: some kills come after its end."""
OLD_PATIENTS: Final = 200
"""In an archive of a former schema, each with a visit."""
ENDED: Final = ("created", "opened", "added", "reset", "removed", "changed", "backed", "deleted")
"""What is said when something has come to its end."""
LOCKED_OUT: Final = "locked out"
CAME_BACK: Final = "came back"


class Act:
    """Something that is done with an archive of its own, and killed.

    Args:
        bench: Where.
    """

    kind = ""
    begins: tuple[str, ...] = ("opened",)
    longest_s = LONGEST_ACTS_S

    def __init__(self, bench: Bench) -> None:
        self._bench, self._number, self.ended = bench, 0, 0
        self.data: Path = bench.place(self.kind)
        self.backups: Path = bench.place(f"{self.kind}-backups")
        self.passphrase = PASSPHRASE
        self.recovery_key = ""
        self.prepare()

    @property
    def archive(self) -> Path:
        """Where the archive lies."""
        return Path(self.data) / "archive"

    def prepare(self) -> None:
        """Make what the acts need."""
        with Archive.create(self.archive, PASSPHRASE, cost=CHEAP, user="Dr Weber") as archive:
            self.recovery_key = archive.recovery_key or ""
            archive.keep_recovery_key()

    def before(self) -> None:
        """Make what the next act needs."""

    def child(self, environment: dict[str, str] | None = None) -> Child:
        """Begin the act."""
        self._number += 1
        words = (self.kind, str(self.archive), str(self._number), self.passphrase, str(self.backups))
        errors = self.data.parent / f"{self.kind}.stderr"
        return Child(errors, self.begins, "torture_act.py", *words, environment=environment)

    def elsewhere(self, place: Path) -> Self:
        """Return the same act with its files in another place, of which what comes is not told to this one."""
        found = copy.deepcopy(self)
        found.data, found.backups = place / self.kind, place / f"{self.kind}-backups"
        return found

    def once(self) -> list[str]:
        """Do it, kill it, and return what must not be."""
        self.before()
        child = self.child()
        child.wait_begun()
        time.sleep(self._bench.chance.uniform(0.0, self.longest_s))
        child.kill()
        self.ended += sum(line.split()[0] in ENDED for line in child.lines)
        faults = [f"it failed by itself: {child.errors[-500:]}"] if "Traceback" in child.errors else []
        try:
            return faults + self.check(child.lines)
        except PalsyGraderError as error:
            return [*faults, f"the archive is damaged: {error}"]

    def check(self, lines: list[str]) -> list[str]:
        """Return what is wrong with the archive after lines were said."""
        raise NotImplementedError

    def opened(self) -> Archive:
        """Return the archive as the next start opens it."""
        archive = Archive.open(self.archive, self.passphrase, user_id="first")
        archive.recover_recordings()
        return archive

    def opens(self, passphrase: str, user_id: str) -> bool:
        """Return whether a passphrase opens the archive; no try is counted."""
        try:
            return unlock(read_header(self.archive / "keys.json"), passphrase, user_id).user.user_id == user_id
        except PassphraseError:
            return False


class _Once(Act):
    """Something that is done once, and whose length is measured first."""

    begins = ("begun",)

    def prepare(self) -> None:
        """Measure."""
        self.before()
        child = self.child()
        child.wait_begun()
        begun_s = time.monotonic()
        child.wait()
        self.longest_s = LATER * (time.monotonic() - begun_s)


class _Create(_Once):
    kind = "create"

    def before(self) -> None:
        shutil.rmtree(self.archive, ignore_errors=True)

    def check(self, lines: list[str]) -> list[str]:
        if not Archive.exists(self.archive):
            if "created" in lines:
                return ["an archive that was made is gone"]
            Archive.create(self.archive, PASSPHRASE, cost=CHEAP).close()
        with self.opened() as archive:
            return _damage(archive)


class _Migrate(_Once):
    kind = "migrate"
    _revisions: Final = sorted(
        each.stem.split("_")[1] for each in Path(migrations.__file__).parent.glob("versions/revision_*.py")
    )[:-1]

    def before(self) -> None:
        """Lay down an archive of a former schema."""
        revision = self._bench.chance.choice(self._revisions)
        shutil.rmtree(self.archive, ignore_errors=True)
        former = self.data / f"of-{revision}"
        if not former.exists():
            _make_former(former, revision)
        shutil.copytree(former, self.archive)

    def check(self, lines: list[str]) -> list[str]:
        del lines
        with self.opened() as archive:
            patients = {line.patient.name for line in archive.patients()}
            visits = {archive.load_examination(line.examination_id).notes for line in archive.every_visit()}
            faults = _damage(archive)
        for what, found in (("patients", patients), ("visits", visits)):
            if found != {str(number) for number in range(OLD_PATIENTS)}:
                faults.append(f"{what} are lost: {len(found)} of {OLD_PATIENTS} are there")
        return faults


class _Users(Act):
    kind = "users"

    def prepare(self) -> None:
        super().prepare()
        self._may = dict[str, set[str]]()  # the passphrases a user may have now, "" for who may not be there

    def check(self, lines: list[str]) -> list[str]:
        for what, name, *rest in (line.split() for line in lines if len(line.split()) > 1):
            passphrase = rest[0] if rest else ""
            under_way = what in {"adding", "resetting", "removing"}
            self._may[name] = (self._may.get(name, {""}) if under_way else set()) | {passphrase}
        faults = list[str]()
        with self.opened() as archive:
            users = {user.name: user.user_id for user in archive.users()}
            for name, may in self._may.items():
                fits = {each for each in may if each and name in users and self.opens(each, users[name])}
                if name in users and may == {""}:
                    faults.append(f"a user who was removed {CAME_BACK}")
                elif (name in users and len(fits) != 1) or (name not in users and "" not in may):
                    faults.append(f"{LOCKED_OUT}: a user, {len(fits)} of {len(may)} passphrases fit")
            faults += _damage(archive)
            for name, user_id in users.items():
                if name in self._may:
                    archive.remove_user(user_id)
        self._may = {name: {""} for name in self._may}
        if not self.opens(self.recovery_key, "first"):
            faults.append(f"{LOCKED_OUT}: the recovery key")
        return faults


class _Passphrase(Act):
    kind = "passphrase"

    def check(self, lines: list[str]) -> list[str]:
        may = {self.passphrase}
        for what, passphrase in (line.split() for line in lines if len(line.split()) == 2):  # noqa: PLR2004 - those
            may = (may if what == "changing" else set()) | {passphrase}
        fits = [each for each in may if self.opens(each, "first")]
        if len(fits) != 1 or not self.opens(self.recovery_key, "first"):
            return [f"{LOCKED_OUT}: {len(fits)} of {len(may)} passphrases fit"]
        self.passphrase = fits[0]
        with self.opened() as archive:
            return _damage(archive)


class _Backup(Act):
    kind = "backup"

    def prepare(self) -> None:
        super().prepare()
        self._kept, self._backed, self._newest = set[tuple[str, str]](), set[tuple[str, str]](), ""

    def check(self, lines: list[str]) -> list[str]:
        told = [line.split() for line in lines]
        self._kept |= {(part[1], part[2]) for part in told if part[0] == "kept"}
        backed = [(part[1], (part[2], part[3])) for part in told if part[0] == "backed"]
        self._newest = max([self._newest, *(name for name, _patient in backed)])
        self._backed |= {patient for _name, patient in backed}
        faults = list[str]()
        if self._newest:  # those before it may be half removed
            whole = {each.name for each in backup_generations.check(self.backups) if each.whole}
            if not any(name >= self._newest for name in whole):
                faults.append("the newest backup is damaged")
            faults += self._restored(self._backed)
        with self.opened() as archive:
            faults += _lost(archive, self._kept) + _damage(archive)
            self._newest = back_up(archive, self.backups).manifest.name
        faults += [
            f"backup {each.name} is damaged after the next one"
            for each in backup_generations.check(self.backups)
            if not each.whole
        ]
        self._backed |= self._kept
        return faults

    def _restored(self, backed: set[tuple[str, str]]) -> list[str]:
        target = self.data / "restored" / "archive"
        shutil.rmtree(target, ignore_errors=True)
        damage = restore(self.backups, target, PASSPHRASE).damage
        with Archive.open(target, PASSPHRASE) as archive:
            return [f"restored: {each}" for each in (*damage, *_lost(archive, backed))]


class _Delete(Act):
    kind = "delete"

    def prepare(self) -> None:
        super().prepare()
        self._kept, self._gone = set[tuple[str, str]](), set[tuple[str, str]]()

    def check(self, lines: list[str]) -> list[str]:
        told = {what: set[tuple[str, str]]() for what in ("kept", "deleting", "deleted")}
        for what, *rest in (line.split() for line in lines):
            if what in told:
                told[what].add((rest[0], rest[1]))
        self._gone |= told["deleted"]
        with self.opened() as archive:
            there = {line.patient.patient_id for line in archive.patients()}
            self._gone |= {each for each in told["deleting"] if each[0] not in there}
            self._kept |= told["kept"]
            self._kept -= self._gone
            faults = _lost(archive, self._kept) + _damage(archive)
            finished = {each.patient_id for each in archive.deletions() if each.finished}
            for patient_id, media_id in sorted(self._gone):
                if patient_id in there or patient_id not in finished or (self.archive / "media" / media_id).exists():
                    faults.append(f"a deleted patient {CAME_BACK}, or something of it")
            of_visits = {
                each.media_id for line in archive.every_visit() for each in archive.recordings(line.examination_id)
            }
        left = {each.name for each in (self.archive / "media").iterdir()} - of_visits
        return faults + [f"a file without a visit {CAME_BACK}: {name}" for name in sorted(left)]


ACTS: Final[dict[str, type[Act]]] = {
    "archive made": _Create,
    "users added": _Users,
    "passphrase changed": _Passphrase,
    "backup written": _Backup,
    "patient deleted": _Delete,
    "schema brought up": _Migrate,
}


def run(bench: Bench) -> Outcome:
    """Do each act, by turns, and kill it."""
    count = max(len(ACTS), bench.count(WHOLE))
    acts = {what: act(bench) for what, act in ACTS.items()}
    outcome, done = Outcome("", faults=_prove(bench)), dict.fromkeys(ACTS, 0)
    for number in range(count):
        what = list(ACTS)[number % len(ACTS)]
        progress(f"upkeep {what} {number + 1}/{count}, faults {len(outcome.faults)}")
        done[what] += 1
        outcome.faults += [f"{what}: {fault}" for fault in acts[what].once()]
    cuts = max(len(ACTS), bench.count(POWER_CUTS))
    outcome.faults += power_cuts(bench, list(ACTS.items()), cuts)
    out, back = (sum(words in fault for fault in outcome.faults) for words in (LOCKED_OUT, CAME_BACK))
    amounts = ", ".join(f"{amount} {what}" for what, amount in done.items())
    outcome.done = f"{count} kills ({amounts}) and {cuts} power cuts"
    ended = sum(act.ended for act in acts.values())
    other = len(outcome.faults) - out - back
    outcome.found = f"{ended} acts done; {out} locked out, {back} came back, {other} lost or damaged"
    return outcome


def _prove(bench: Bench) -> list[str]:
    """Claim what is not so, and see that each check tells: else its silence says nothing."""
    untrue: tuple[tuple[type[Act], str], ...] = (
        (_Users, "added Nobody of-Nobody"),
        (_Passphrase, "changed another"),
        (_Backup, "backed 99999999-20990101T000000Z nobody nothing"),
        (_Backup, "kept nobody nothing"),
        (_Delete, "kept nobody nothing"),
        (_Delete, "deleted nobody nothing"),
    )
    silent = list[str]()
    for number, (kind, line) in enumerate(untrue):
        place = replace(bench, folder=bench.place(f"proof{number}"))
        try:
            told = kind(place).check([line])
        except PalsyGraderError as error:
            told = [str(error)]
        if not told:
            silent.append(f"the check does not find what it should: {line}")
    return silent


def _damage(archive: Archive) -> list[str]:
    faults = [f"damaged: {each.kind} {each.where}" for each in verify(archive)]
    if archive.audit_fault is not None:
        faults.append(f"the record of actions is broken: {archive.audit_fault}")
    return faults + [f"a recording cannot be made whole: {fault}" for fault in archive.recovery_faults]


def _lost(archive: Archive, kept: set[tuple[str, str]]) -> list[str]:
    faults = list[str]()
    there = {line.patient.patient_id for line in archive.patients()}
    for patient_id, media_id in kept:
        try:
            with archive.open_media(media_id) as file:
                whole = len(file.read()) == CLIP_BYTES
        except PalsyGraderError:
            whole = False
        if patient_id not in there or len(archive.visits(patient_id)) != 1 or not whole:
            faults.append("a patient who was kept is lost, or something of it")
    return faults


def _make_former(folder: Path, revision: str) -> None:
    """Make an archive as an earlier version of the program did."""
    folder.mkdir()
    header, master, _recovery_key = create_header(PASSPHRASE, CHEAP)
    engine = connect(folder / "archive.db", master.derive("database"))
    migrate(engine, new=True, revision=revision)
    with engine.begin() as connection:
        there = {column["name"] for column in inspect(connection).get_columns("patient")}
        for number in range(OLD_PATIENTS):
            patient = Patient(str(number))
            row = {name: value for name, value in patient_row(patient).items() if name in there}
            connection.execute(insert(PATIENT).values(**row, added_utc="2026-05-12T00:00:00.000000+00:00"))
            visit = Examination(patient.patient_id, datetime.now(UTC), "Dr Weber", notes=str(number))
            written = document.write(visit).document
            connection.execute(insert(EXAMINATION).values(**examination_row(visit), document=written))
            audit.append(connection, who="Dr Weber", what="examination.saved", subject=visit.examination_id)
    engine.dispose()
    write_header(folder / "keys.json", header)
