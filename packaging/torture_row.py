"""What the rows of `torture.py` share: the child that does a visit, and the check that nothing was lost."""

import contextlib
import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import torture_patient  # type: ignore[import-not-found]  # beside this, no package
from torture_visit import PASSPHRASE  # type: ignore[import-not-found]  # as above

from palsygrader.archive.store import Archive
from palsygrader.capture.video import read_video
from palsygrader.domain.expressions import Expression
from palsygrader.errors import PalsyGraderError
from palsygrader.wording import error_line

HERE: Final = Path(__file__).parent
LONGEST_VISIT_S: Final = 900.0
"""A visit that stands still ends by itself long before that."""
FRAMES: Final = 180
"""Of one expression: six seconds."""
MOST_LOST: Final = 0.1 * FRAMES
"""A recording that a crash cut off counts as whole from nine tenths on, and so it is taken up."""


@dataclass
class Outcome:
    """What a row found.

    Attributes:
        done: What was done, in words.
        found: What came of it, in words.
        faults: What must not be; empty where the row holds.
    """

    done: str
    found: str = ""
    faults: list[str] = field(default_factory=list)

    def add_fault(self, words: str) -> None:
        """Note what must not be, and tell it at once: a row goes on for an hour."""
        self.faults.append(words)
        sys.stderr.write(f"\r\033[K{time.strftime('%H:%M:%S')} FAULT {words}\n")


@dataclass(frozen=True)
class Bench:
    """Where a row works, and how much.

    Attributes:
        folder: For it alone, and large enough.
        patient: Of `torture_patient.prepare`.
        chance: Draws the moments.
        share: 1 for the whole row, 0.1 for `--quick`.
    """

    folder: Path
    patient: Path
    chance: random.Random
    share: float

    def count(self, whole: int) -> int:
        """Return how many of so many are to be done."""
        return max(1, round(whole * self.share))

    def place(self, name: str) -> Path:
        """Return a new empty folder."""
        made = self.folder / name
        made.mkdir(parents=True)
        return made


class Child:
    """A process of its own that says what it does, a line each.

    Args:
        errors: File for what it writes on standard error.
        begins: With what the line begins after which it has begun.
        arguments: Program beside this file, and its arguments.
        environment: Added to the process's own.
    """

    def __init__(
        self, errors: Path, begins: tuple[str, ...], *arguments: str, environment: dict[str, str] | None = None
    ) -> None:
        self.lines = list[str]()
        self._errors, self._begins = errors.open("wb"), tuple(each.encode() for each in begins)
        self._begun = threading.Event()
        command = [sys.executable, str(HERE / arguments[0]), *arguments[1:]]
        paths = os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, "PYTHONPATH": paths, "QT_LOGGING_RULES": "*=false", **(environment or {})},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None  # noqa: S101 - a pipe
        for line in self.process.stdout:
            self.lines.append(line.decode().rstrip("\n"))
            if line.startswith(self._begins):
                self._begun.set()
        self._begun.set()

    def wait_begun(self) -> None:
        """Wait until it has begun."""
        self._begun.wait(LONGEST_VISIT_S)

    def kill(self) -> None:
        """End it as a power switch would end a program: no handler runs."""
        self.process.kill()
        self._ended()

    def wait(self) -> int:
        """Wait for its end and return its status; one that hangs is killed, -9."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(LONGEST_VISIT_S)
        self.process.kill()
        self._ended()
        return self.process.returncode

    def _ended(self) -> None:
        self.process.wait()
        self._reader.join(10.0)
        self._errors.close()

    @property
    def errors(self) -> str:
        """What it wrote on standard error."""
        return Path(self._errors.name).read_text(encoding="utf-8", errors="replace")


class Visit(Child):
    """A visit in a process of its own (`torture_visit.py`).

    Args:
        data: The data folder.
        patient: The prepared patient.
        environment: Added to the process's own.
        arguments: Added to the command.
    """

    def __init__(self, data: Path, patient: Path, *arguments: str, environment: dict[str, str] | None = None) -> None:
        command = ("torture_visit.py", str(data), str(patient), *arguments)
        errors = data.parent / f"{data.name}.stderr"
        super().__init__(errors, ("begun", "told"), *command, environment=environment)

    def wait_accepted(self, count: int, besides: set[tuple[str, str]]) -> None:
        """Wait until so many expressions were accepted besides those of former visits, or it has ended."""
        end_s = time.monotonic() + LONGEST_VISIT_S
        while len(self.accepted - besides) < count and self.process.poll() is None and time.monotonic() < end_s:
            time.sleep(0.02)

    @property
    def accepted(self) -> set[tuple[str, str]]:
        """Examination and expression of all that the screen said was kept."""
        return accepted_in(self.lines)

    @property
    def dropped(self) -> dict[tuple[str, str], int]:
        """How many frames the screen said were lost, by examination and expression; a busy computer loses some."""
        return dropped_in(self.lines)

    @property
    def signed(self) -> set[str]:
        """Examinations that the screen said were signed."""
        return signed_in(self.lines)

    @property
    def told(self) -> list[tuple[str, str]]:
        """Code and words of every fault that was told."""
        parts = [line.split(" ", 2) for line in self.lines if line.startswith("told ")]
        return [(part[1], part[2]) for part in parts]


def accepted_in(lines: list[str]) -> set[tuple[str, str]]:
    """Return examination and expression of every line that tells of one that is kept."""
    return {(part[1], part[2]) for part in (line.split() for line in lines) if part and part[0] == "accepted"}


def signed_in(lines: list[str]) -> set[str]:
    """Return the examinations of every line that tells of a signature."""
    return {line.split()[1] for line in lines if line.startswith("signed ")}


def dropped_in(lines: list[str]) -> dict[tuple[str, str], int]:
    """Return the frames that were lost by examination and expression."""
    found = dict[tuple[str, str], int]()
    for part in (line.split() for line in lines):
        if part and part[0] == "dropped":
            found[part[1], part[2]] = found.get((part[1], part[2]), 0) + int(part[3])
    return found


def whole_visit(bench: Bench, name: str, *arguments: str) -> tuple[Path, Visit]:
    """Do visits that lose no frame while they are recorded, and return where they lie.

    Raises:
        RuntimeError: The computer is too busy even at the fifth time, or the visits do not come to their end.
    """
    for number in range(5):
        data = bench.place(f"{name}{number}")
        visit = Visit(data, bench.patient, *arguments)
        code = visit.wait()
        if (
            code == 0
            and visit.signed
            and not (visit.dropped or visit.told or check(data, visit.accepted, visit.signed))
        ):
            return data, visit
    words = f"{visit.lines[-2:]} {visit.errors[-300:]}"
    raise RuntimeError(f"no visit was recorded as a whole: status {code}, {visit.dropped}, {words}")


def check(
    data: Path,
    accepted: set[tuple[str, str]],
    signed: set[str] | None = None,
    dropped: dict[tuple[str, str], int] | None = None,
) -> list[str]:
    """Open an archive as the next start does and return what is lost of what was kept, or damaged.

    Args:
        data: The data folder.
        accepted: Examination and expression of each that must be there, with its pictures and its recording.
        signed: Examinations that must be signed.
        dropped: How many frames were told as lost while they were recorded.
    """
    place = data / "archive"
    if not Archive.exists(place):
        return ["the archive is gone"] if accepted else []
    faults = list[str]()
    try:
        with Archive.open(place, PASSPHRASE) as archive:
            if archive.audit_fault is not None:
                faults.append(f"the record of actions is broken: {archive.audit_fault}")
            archive.recover_recordings()
            faults += [f"a recording cannot be made whole: {fault}" for fault in archive.recovery_faults]
            for examination_id in sorted({each for each, _expression in accepted}):
                wanted = {
                    expression: FRAMES - (dropped or {}).get((each, expression), 0)
                    for each, expression in accepted
                    if each == examination_id
                }
                faults += _check_visit(archive, examination_id, wanted)
            for examination_id in signed or ():
                if archive.load_examination(examination_id).signature is None:
                    faults.append("a signature is lost")
    except PalsyGraderError as error:
        faults.append(f"the archive is damaged: {error}")
    return faults


def _check_visit(archive: Archive, examination_id: str, wanted: dict[str, int]) -> list[str]:
    """Return what is lost of a visit, of which so many frames of each expression are wanted."""
    try:
        visit = archive.load_examination(examination_id)
    except PalsyGraderError as error:
        return [f"a visit is lost: {error}"]
    faults = list[str]()
    for name, whole in sorted(wanted.items()):
        record = visit.records.get(Expression(name))
        if record is None or record.media_id is None:
            faults.append(f"{name} was accepted and is lost")
            continue
        try:
            _ = record.rest.picture, record.peak.picture
            with archive.open_media(record.media_id) as file:
                frames = sum(1 for _frame in read_video(file))
        except PalsyGraderError as error:
            faults.append(f"{name} was accepted and cannot be read: {error}")
            continue
        if frames < whole - MOST_LOST:
            faults.append(f"{name} was accepted and has {frames} frames only")
    return faults


def lost_in(faults: list[str]) -> int:
    """Return how many of the faults tell of something lost."""
    return sum(" was accepted and " in fault or "is lost" in fault or "archive is gone" in fault for fault in faults)


def words_fault(code: str, words: str) -> str | None:
    """Return what is wrong with how a fault was told: without a code of its own, or without words."""
    if code == "UNEXPECTED" or "Traceback" in words or words.strip() in {"", code}:
        return f"told without clear words: {code} {words}"
    return None


def progress(words: str) -> None:
    """Tell on standard error what goes on."""
    sys.stderr.write(f"\r{time.strftime('%H:%M:%S')} {words}\033[K")
    sys.stderr.flush()


def read_error(error: Exception) -> str:
    """Return the line that is shown for an error."""
    return error_line(error)


def prepared_patient(folder: Path) -> Path:
    """Return the prepared patient in a folder, made when it is not there."""
    place = folder / "patient"
    place.mkdir(parents=True, exist_ok=True)
    torture_patient.prepare(place)
    return place
