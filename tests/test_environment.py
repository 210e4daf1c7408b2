"""Setting up: once, from anywhere, in any folder, and never taken for done when it failed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
FAKE_PYTHON = """#!/bin/sh
echo "$*" >>"$CALLS"
case "$*" in
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    *"import ensurepip"*) [ -z "$NO_ENSUREPIP" ] ;;
    "-m pip "*) [ -z "$PIP_FAILS" ] ;;
    *"locked.py check "*) [ -z "$STRANGER" ] ;;
esac
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for Linux")


class Checkout:
    """A checkout of the scripts alone, with a Python that only notes what it is asked."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a  folder"
        self.calls = folder / "calls"
        self.stamp = self.root / ".venv" / ".made-for"
        (self.root / "packaging").mkdir(parents=True)
        for name in ("environment", "run", "constraints.txt"):
            shutil.copy(PACKAGING / name, self.root / "packaging")
        (self.root / "pyproject.toml").touch()
        self.python = folder / "a python"
        self.python.write_text(FAKE_PYTHON)
        self.python.chmod(0o755)

    def run(self, script: str | Path = "packaging/run", **environment: str) -> list[str]:
        """Run a script with system libraries taken for present; return what Python was asked for."""
        self.calls.write_text("")
        known = {**os.environ, "CALLS": str(self.calls), "PALSYGRADER_PYTHON": str(self.python), **environment}
        loader = self.root.parent / "bin"
        loader.mkdir(exist_ok=True)
        for name, words in (("uname", "echo Other"), ("apt-get", "exit 1"), ("sudo", "exit 1")):
            (loader / name).write_text(f"#!/bin/sh\n{words}\n")
            (loader / name).chmod(0o755)
        known["PATH"] = f"{loader}:{known['PATH']}"
        subprocess.run([self.root / script, "--version"], cwd="/", env=known, check=False, capture_output=True)
        return self.calls.read_text().splitlines()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def installs(calls: list[str]) -> int:
    return sum("pip install" in call for call in calls)


def test_a_second_start_only_starts(checkout: Checkout) -> None:
    assert installs(checkout.run()) == 1
    assert checkout.run() == ["-m palsygrader --version"]


def test_through_a_link_nothing_is_set_up_again(checkout: Checkout, tmp_path: Path) -> None:
    checkout.run()
    folder, script = tmp_path / "link", tmp_path / "palsygrader"
    folder.symlink_to(checkout.root)
    script.symlink_to(checkout.root / "packaging" / "run")
    assert checkout.run(folder / "packaging" / "run") == ["-m palsygrader --version"]
    assert checkout.run(script) == ["-m palsygrader --version"]


def test_with_a_path_for_cd_nothing_is_set_up_again(checkout: Checkout) -> None:
    checkout.run()
    relative = 'source packaging/environment && echo "$root"'
    done = subprocess.run(
        ["/bin/bash", "-c", relative],
        cwd=checkout.root,
        env={**os.environ, "CDPATH": "."},
        check=True,
        capture_output=True,
    )
    assert done.stdout.decode() == f"{checkout.root}\n"


def test_a_change_replaces_the_stamp(checkout: Checkout) -> None:
    checkout.run()
    before = checkout.stamp.read_text()
    (checkout.root / "pyproject.toml").write_text("changed")
    assert installs(checkout.run()) == 1
    assert len(checkout.stamp.read_text()) == len(before)
    (checkout.root / "pyproject.toml").write_text("")
    assert installs(checkout.run()) == 1


def test_a_failed_installation_is_begun_again(checkout: Checkout) -> None:
    checkout.run()
    (checkout.root / "pyproject.toml").write_text("changed")
    assert "-m palsygrader --version" not in checkout.run(PIP_FAILS="1")
    (checkout.root / "pyproject.toml").write_text("")
    assert installs(checkout.run()) == 1


def test_a_package_that_is_not_known_is_not_used(checkout: Checkout) -> None:
    calls = checkout.run(STRANGER="1")
    assert installs(calls) == 1
    assert "-m palsygrader --version" not in calls
    assert not checkout.stamp.parent.exists()
    assert "-m palsygrader --version" in checkout.run()


def test_without_the_venv_package_nothing_is_made(checkout: Checkout) -> None:
    assert not any("-m venv" in call for call in checkout.run(NO_ENSUREPIP="1"))
    assert not checkout.stamp.parent.exists()
