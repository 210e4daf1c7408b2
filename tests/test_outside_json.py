"""JSON from outside is read, or refused by one kind of error."""

import pytest

from palsygrader.outside_json import read_json


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\xff",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'"\\ud800"',
        b'{"\\udfff": 1}',
        b'["\\ud800\\ud800"]',
    ],
)
def test_what_cannot_be_taken_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the words
        read_json(content)


@pytest.mark.parametrize("depth", [100, 300, 600, 800, 900, 950, 980, 990, 1000, 2000])
def test_no_depth_is_another_error(depth: int) -> None:
    try:
        read_json(b"[" * depth + b"]" * depth)
    except ValueError:
        assert depth > 300


def test_the_rest_is_read() -> None:
    assert read_json('{"a": ["é", "\\ud83d\\ude00", 1.5, null]}') == {"a": ["é", "😀", 1.5, None]}
    assert read_json('{"a": 1}', object_pairs_hook=list) == [("a", 1)]
    assert read_json('"é"'.encode("utf-16")) == "é"
