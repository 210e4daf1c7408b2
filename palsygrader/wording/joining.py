"""What joins words: marks between the parts of a list or a text, and days without year or day.

Spaces belong to the marks, since not every language sets them.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "joining.items": ", ",
    "joining.parts": "; ",
    "joining.sentences": " ",
    "joining.day_of_year": "{day} {month}",
    "joining.month_of_year": "{month} {year}",
}
