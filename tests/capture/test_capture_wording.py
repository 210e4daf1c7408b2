import re
from pathlib import Path

import pytest

from palsygrader import capture
from palsygrader.wording import CATALOGUE

CODE = re.compile(r"""Error\(\s*"([a-z_.0-9]+)\"""")
CODES = sorted({code for file in Path(capture.__path__[0]).glob("*.py") for code in CODE.findall(file.read_text())})


def test_codes_are_found() -> None:
    assert {"capture.stalled", "input.not_a_picture", "protocol.illegal", "recorder.failed"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_error_has_one_clear_line(code: str) -> None:
    line = CATALOGUE[code]
    assert "\n" not in line
    assert line.endswith((".", "?"))
    assert len(line) <= 100
