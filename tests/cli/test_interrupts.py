"""What signals do to a command."""

import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from palsygrader.cli.interrupts import (
    STOPPING,
    interrupt_on_signals,
    kept_from_children,
    put_off,
    stop_if_interrupted,
    was_interrupted,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals are held on POSIX only")


def test_a_second_signal_does_not_cut_the_tidying_short() -> None:
    interrupt_on_signals()
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN


def test_a_signal_that_is_ignored_stays_so() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    interrupt_on_signals()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN


def test_an_interrupt_that_was_passed_over_is_known() -> None:
    interrupt_on_signals()
    stop_if_interrupted()
    with suppress(KeyboardInterrupt):  # as a library does
        signal.raise_signal(signal.SIGINT)
    assert was_interrupted()
    with pytest.raises(KeyboardInterrupt):
        stop_if_interrupted()


def test_a_signal_that_is_put_off_comes_at_the_end() -> None:
    interrupt_on_signals()
    done = []

    def work() -> None:
        with put_off(*STOPPING):
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)
            done.append("whole")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["whole"]


def test_a_signal_that_is_ignored_is_not_put_off() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    with put_off(*STOPPING):
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN


@posix
def test_a_signal_while_a_process_starts_is_not_lost_and_never_reaches_that_process() -> None:
    interrupt_on_signals()
    child = "import signal, sys; signal.raise_signal(signal.SIGINT); sys.exit(7)"
    started = list[subprocess.Popen[bytes]]()

    def start() -> None:
        with kept_from_children(signal.SIGINT):
            signal.raise_signal(signal.SIGINT)
            started.append(subprocess.Popen([sys.executable, "-c", child]))

    with pytest.raises(KeyboardInterrupt):
        start()
    assert started[0].wait() == 7


LEAVING = """
import signal, sys
from palsygrader.cli import checks, selftest
from palsygrader.cli.commands import parse, run_command

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name.startswith(("encodings.", "PySide6.support")):  # loaded from within the bindings
            signal.raise_signal(signal.SIGINT)

def loads_qt():
    sys.meta_path.insert(0, Interrupting())
    checks._begin_qt()
    return checks.Status.PASS, ""

selftest.CHECKS = checks.CHECKS = {"camera": loads_qt}
raise SystemExit(run_command(parse(["selftest"])))
"""


@posix
def test_an_interrupt_while_qt_loads_is_told_in_one_line() -> None:
    done = subprocess.run([sys.executable, "-c", LEAVING], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "Stopped. Nothing was written.\n")


UNREAD = """
import os, signal
from palsygrader.cli.interrupts import leave_on_interrupt
leave_on_interrupt()
os.close(2)
signal.raise_signal(signal.SIGINT)
raise SystemExit(1)
"""


@posix
def test_an_interrupt_whose_line_nobody_can_read_ends_the_program_all_the_same() -> None:
    assert subprocess.run([sys.executable, "-c", UNREAD], check=False).returncode == 130


ARCHIVE = """
import signal, sys
from pathlib import Path
from palsygrader.archive.store import Archive
from palsygrader.cli.commands import parse, run_command

create = Archive.create
def interrupted(folder, passphrase):
    print(folder.parent, flush=True)
    signal.raise_signal(signal.SIGINT)
    return create(folder, passphrase)
Archive.create = interrupted
from palsygrader.cli import checks, selftest
selftest.CHECKS = {"archive": checks.check_archive}
raise SystemExit(run_command(parse(["selftest"])))
"""


@posix
def test_an_interrupt_while_the_self_test_writes_leaves_nothing_behind() -> None:
    done = subprocess.run([sys.executable, "-c", ARCHIVE], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (130, "Stopped. Nothing was written.\n")
    folder = Path(done.stdout.splitlines()[0])
    assert folder.name.startswith("palsygrader-selftest-")
    assert not folder.exists()
