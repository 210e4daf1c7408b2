"""The bare root in which the installed program is tested, and what runs it there."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

PROGRAM: Final = "/usr/bin/palsygrader"
PROBE: Final = "/opt/palsygrader/frozen-probe"
"""Where packaging/test-build puts it (see frozen_probe.py)."""
DISPLAY: Final = ":87"
LONG_S: Final = 600


class BareRoot:
    """The bare root, with the file systems that every system has.

    Attributes:
        root: Its folder.
        work: The folder for what the tests write, empty at first; inside it is /root/work.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.work = root / "root" / "work"
        for kind, where in (("proc", "proc"), ("tmpfs", "dev/shm"), ("tmpfs", "run")):
            (root / where).mkdir(exist_ok=True)
            subprocess.run(["mount", "-t", kind, kind, str(root / where)], check=True)
        sockets = root / "tmp" / ".X11-unix"
        sockets.mkdir(exist_ok=True)
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)  # noqa: S108 - X's place
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()

    def command(self, *arguments: str, platform: str, program: str = PROGRAM) -> list[str]:
        """Return what runs the program with no environment but the platform."""
        surroundings = ["HOME=/root", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"QT_QPA_PLATFORM={platform}"]
        return ["chroot", str(self.root), "env", "-i", *surroundings, f"DISPLAY={DISPLAY}", program, *arguments]

    def run(self, *arguments: str, status: int = 0, program: str = PROGRAM, typed: str = "") -> str:
        """Run a command off screen; return what it printed, on both ways.

        Args:
            arguments: Of the command.
            status: The exit status it has to have.
            program: Which program.
            typed: What it reads from standard input.
        """
        done = subprocess.run(
            self.command(*arguments, platform="offscreen", program=program),
            capture_output=True,
            input=typed,
            text=True,
            timeout=LONG_S,
            check=False,
        )
        assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout if status == 0 else done.stdout + done.stderr
