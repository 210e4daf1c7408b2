"""Feed every reader with damaged and hostile files, each reader in a process of its own that is watched.

Plain mutations of good files: a coverage-guided fuzzer has nothing to follow in the compiled decoders, which are built
without its instruments. A crash is a signal, or any exception that is no error of the program with words; a hang is 2 s
of the process's own time (or 20 s of any); memory is the largest it ever held above what it held before the first file.
"""

import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from torture_readers import Reader, readers  # type: ignore[import-not-found]  # beside this, no package
from torture_row import HERE, Bench, Outcome, progress  # type: ignore[import-not-found]  # as above

from palsygrader.errors import PalsyGraderError
from palsygrader.wording import error_line

WHOLE_S: Final = 1800.0
"""For each reader, of its process's own time: on a busy machine half an hour of the clock would be less fuzzing."""
HANG_S: Final = 2.0
STUCK_S: Final = 20.0
LONGEST_START_S: Final = 120.0
"""Until the good files are read."""
MOST_BYTES: Final = 2**30
QUICK_S: Final = 80.0
"""All readers together share this in a quick run, so that the whole is under ten minutes."""
_NUMBERS: Final = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_TEXTS: Final = (
    b"../" * 8, b"/etc/passwd", b"=cmd|' /C calc'!A0", b"<img src=x>", b"\0", b"NaN", b"1e999", b"-1", b"[" * 3000,
    b"[" * 700 + b"]" * 700, b"{\"a\":" * 2000, b"9" * 400, "\u202e\ud7ff".encode(), b"\xff\xfe", b"null", b"true",
    b"[]", b"{}", b"\r\n", b"\"", b"\\ud800", b"\\u0000", b"\\u202e",
)  # fmt: skip


def mutated(content: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """Return a file with one to some faults in it."""
    data = bytearray(content)
    for _fault in range(chance.choice((1, 1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        head = chance.random() < 0.5  # noqa: PLR2004 - the half of the faults is near the beginning, where sizes stand
        if head:
            at = min(at, chance.randrange(256))
        size = chance.choice((1, 2, 4, 8, 64, 1024))
        match chance.randrange(9):
            case 0 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 1:
                data[at : at + size] = chance.randbytes(size)
            case 2:
                del data[at : at + size]
            case 3:
                data[at:at] = data[at : at + size] * chance.choice((1, 2, 50))
            case 4:
                width = chance.choice((1, 2, 4, 8))
                number = chance.choice(_NUMBERS) & (256**width - 1)
                data[at : at + width] = number.to_bytes(width, chance.choice(("big", "little")))
            case 5:
                data[at:at] = chance.choice(_TEXTS)
            case 6:
                data[at : at + size] = chance.choice(_TEXTS)
            case 7:
                del data[at:]
            case _:
                other = chance.choice(others)
                cut = chance.randrange(len(other) + 1)
                data[at:] = other[cut : cut + 4096]
    return bytes(data[: 4 * 2**20])


def run(bench: Bench, kind: str) -> Outcome:
    """Fuzz the readers of a kind, one after the other."""
    all_readers = list(readers())
    seconds = WHOLE_S * bench.share if bench.share > 0.1 else QUICK_S * bench.share * 10 / len(all_readers)  # noqa: PLR2004
    chosen = [(number, reader) for number, reader in enumerate(all_readers) if reader.kind == kind]
    tried, most, largest, faults = 0, 0, "", list[str]()
    for turn, (number, reader) in enumerate(chosen, start=1):
        progress(f"fuzz {reader.name} {turn}/{len(chosen)}, {tried} files, faults {len(faults)}")
        count, peak, found = _watched(bench, number, reader.name, seconds)
        tried, faults = tried + count, faults + found
        if not count:
            faults.append(f"{reader.name}: nothing was read")
        if peak > most:
            most, largest = peak, reader.name
    names = ", ".join(reader.name for _number, reader in chosen)
    done = f"{len(chosen)} readers ({names}), {seconds:.0f} s of processor each, {tried} files"
    return Outcome(done, f"{len(faults)} faults, at most {most / 2**20:.0f} MB ({largest})", faults)


def _processor_s() -> float:
    """Return what the readers' processes that have ended used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watched(bench: Bench, number: int, name: str, seconds: float) -> tuple[int, int, list[str]]:
    """Fuzz one reader for some seconds of processor; return how many files, the most memory, and the faults."""
    place = bench.place(f"fuzz{number}")
    end_s, tried, peak, faults = _processor_s() + seconds, 0, 0, list[str]()
    kept = Path(os.environ.get("TORTURE_FAILURES", str(bench.folder / "failures")))
    while (left_s := end_s - _processor_s()) > 0 and len(faults) < 8:  # noqa: PLR2004 - enough to mend
        state = place / "state.json"
        state.unlink(missing_ok=True)
        (place / "beat").unlink(missing_ok=True)
        seed = bench.chance.randrange(2**32)
        with (place / "errors").open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, str(HERE / "torture_fuzz.py"), str(number), str(seed), str(left_s), str(place)],
                stderr=errors,
                stdout=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])},
            )
            why = _watch(process, place)
        told = json.loads(state.read_text()) if state.exists() else {}
        tried += told.get("tried", 0)
        peak = max(peak, told.get("peak", 0))
        words = list(told.get("faults", []))
        if why:
            words.append(why)
        elif process.returncode:
            how = signal.Signals(-process.returncode).name if process.returncode < 0 else str(process.returncode)
            words.append(f"ended by {how}: {(place / 'errors').read_text(errors='replace')[-300:]}")
        if told.get("peak", 0) > MOST_BYTES:
            words.append(f"took {told['peak'] / 2**20:.0f} MB")
        if (why or process.returncode) and (place / "file").exists():
            kept.mkdir(parents=True, exist_ok=True)
            file = next((place / "file").iterdir(), None)
            if file is not None:
                target = (
                    kept / f"{name.replace(' ', '_')}-{hashlib.sha256(file.read_bytes()).hexdigest()[:12]}-{file.name}"
                )
                shutil.copyfile(file, target)
                words.append(f"(kept as {target})")
        faults += [f"{name}: {each}" for each in words]
    shutil.rmtree(place)
    return tried, peak, faults


def _watch(process: "subprocess.Popen[bytes]", place: Path) -> str:
    """Wait for the process's end; return why it was ended, empty where it ended by itself."""
    beat, begun_s, began_cpu_s = -1, time.monotonic(), 0.0
    while process.poll() is None:
        time.sleep(0.05)
        if beat < 0 and time.monotonic() - begun_s > LONGEST_START_S:
            process.kill()
            process.wait()
            return f"read no good files in {LONGEST_START_S:.0f} s"
        try:
            now = int((place / "beat").read_text() or -1)
            fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        except (OSError, ValueError):
            continue
        cpu_s = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        if now != beat:
            beat, begun_s, began_cpu_s = now, time.monotonic(), cpu_s
        hang = beat > 0 and (cpu_s - began_cpu_s > HANG_S or time.monotonic() - begun_s > STUCK_S)
        if hang:
            process.kill()
            process.wait()
            return f"hung over {HANG_S:.0f} s"
    return ""


def work(reader: Reader, seed: int, seconds: float, place: Path) -> None:
    """Read damaged files for so many seconds of this process's time; what happened stands in `state.json`."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    os.chdir(place)
    folder = place / "file"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    seeds = reader.seeds()
    for name, content in seeds:  # the good ones must be read, else nothing is tested; and what is loaded late is loaded
        file = folder / name
        file.write_bytes(content)
        try:
            reader.read(file)
        except PalsyGraderError as error:
            if reader.name not in {"weights", "archive documents", "translations", "HL7 answers", "FHIR answers"}:
                raise AssertionError(f"a good {name} is refused: {error}") from error
        for each in folder.iterdir():
            shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()
    base = _peak()
    limit = _virtual() + MOST_BYTES + 2**28
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    faults, kinds, tried = list[str](), set[str](), 0
    end_s = time.process_time() + seconds
    others = [content for _name, content in seeds]
    while time.process_time() < end_s and len(faults) < 5:  # noqa: PLR2004 - enough to mend
        name, content = chance.choice(seeds)
        file = folder / name
        file.write_bytes(mutated(content, chance, others))
        tried += 1
        (place / "beat").write_text(str(tried))
        try:
            reader.read(file)
        except PalsyGraderError as error:
            error_line(error)  # it has words
        except BaseException as error:  # noqa: BLE001 - that is what is looked for
            trace = error.__traceback__
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
            kind = f"{type(error).__name__} at {where}"
            if kind not in kinds:
                kinds.add(kind)
                kept = Path(os.environ.get("TORTURE_FAILURES", str(place)))
                kept.mkdir(parents=True, exist_ok=True)
                target = kept / f"{reader.name.replace(' ', '_')}-{seed}-{tried}-{name}"
                if file.exists():
                    shutil.copyfile(file, target)
                faults.append(f"{kind}: {str(error)[:120]} ({target.name})")
        if tried % 20 == 0 or faults:
            _tell(place, tried, base, faults)
    _tell(place, tried, base, faults)


def _tell(place: Path, tried: int, base: int, faults: list[str]) -> None:
    fresh = place / "state.new"
    fresh.write_text(json.dumps({"tried": tried, "peak": max(0, _peak() - base), "faults": faults}))
    fresh.replace(place / "state.json")


def _peak() -> int:
    """Return the most memory this process ever held; what `getrusage` says counts its parent's too."""
    return int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) * 1024


def _virtual() -> int:
    return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    work(list(readers())[int(sys.argv[1])], int(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]))
