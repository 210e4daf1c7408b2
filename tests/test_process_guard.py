"""Printers are asked for on this computer, unless the clinic has named a server."""

import os
import sys
from pathlib import Path

import pytest

from palsygrader.process_guard import print_here

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="CUPS by its socket is Linux's")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if "ServerName" in (Path("/etc/cups/client.conf").read_text() if Path("/etc/cups/client.conf").exists() else ""):
        pytest.skip("this computer has a print server")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CUPS_SERVER", "")
    monkeypatch.delenv("CUPS_SERVER")
    return tmp_path


def test_printers_are_those_of_this_computer() -> None:
    print_here()
    assert os.environ["CUPS_SERVER"] == "/run/cups/cups.sock"


def test_a_server_that_the_user_named_is_kept(home: Path) -> None:
    (home / ".cups").mkdir()
    (home / ".cups" / "client.conf").write_text("# ours\nServerName print.example.org\n")
    print_here()
    assert "CUPS_SERVER" not in os.environ


def test_a_server_of_the_environment_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "print.example.org")
    print_here()
    assert os.environ["CUPS_SERVER"] == "print.example.org"
