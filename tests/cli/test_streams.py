"""Standard output and standard error: closed, full, not read any more, or unable to show a character."""

import os
import subprocess
import sys
from io import BytesIO, TextIOWrapper

import pytest

from palsygrader.cli.streams import prepare_streams, printable, put_bytes, put_text, quiet_libraries, tell
from palsygrader.errors import InputError


class Failing(BytesIO):
    """A stream that takes nothing."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def write(self, _content: object, /) -> int:
        raise self._error


@pytest.mark.parametrize("put", [lambda: put_text("a"), lambda: put_bytes(b"a")], ids=["text", "bytes"])
def test_what_cannot_be_put_out_is_told(put: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert callable(put)
    for error, raised in ((OSError(28, "No space left on device"), InputError), (BrokenPipeError(), BrokenPipeError)):
        full = TextIOWrapper(Failing(error), encoding="utf-8", write_through=True)
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(raised):
            put()


def test_a_line_nobody_reads_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", TextIOWrapper(Failing(BrokenPipeError()), write_through=True))
    tell("a")


def test_no_character_stops_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(shown, encoding="ascii"))
    prepare_streams()
    put_text("Jos\N{LATIN SMALL LETTER E WITH ACUTE}")
    assert shown.getvalue().split() == [b"Jos?"]


def test_names_are_shown_on_one_line() -> None:
    assert printable("a\nb\x1b[2J\u2028") == r"a\nb\x1b[2J\u2028"
    assert printable(os.fsdecode(b"Jos\xe9")) == "Jos\N{REPLACEMENT CHARACTER}"
    assert printable("Żółć 李") == "Żółć 李"


@pytest.mark.skipif(sys.platform == "win32", reason="closing a stream by its number is POSIX")
@pytest.mark.parametrize("to", ["| true", ">&-"])
def test_a_terminal_that_is_gone_gives_no_traceback(to: str) -> None:
    program = (
        "from palsygrader.cli.commands import run_command\n"
        "from palsygrader.cli.streams import prepare_streams, put_text\nfrom argparse import Namespace\n"
        "prepare_streams()\nraise SystemExit(run_command(Namespace(run=lambda _: put_text('a' * 2_000_000) or 0)))"
    )
    command = ["/bin/bash", "-c", f'set -o pipefail; "$0" -c "$1" {to}', sys.executable, program]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == ((141, 0) if to == "| true" else (2, 1))


def test_libraries_are_quiet_for_a_while_only(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet_libraries():
        os.write(2, b"of no use")
    os.write(2, b"told")
    assert capfd.readouterr().err == "told"


@pytest.mark.skipif(sys.platform == "win32", reason="closing a stream by its number is POSIX")
def test_a_closed_standard_error_stays_closed() -> None:
    program = (
        "import os\nos.close(2)\nfrom palsygrader.cli.streams import quiet_libraries\n"
        "with quiet_libraries():\n    pass\n"
        "try:\n    os.write(2, b'a')\nexcept OSError:\n    print('closed')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout == "closed\n"
