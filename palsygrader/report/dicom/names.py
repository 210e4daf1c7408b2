"""Names of people: as the program writes them, and as DICOM does (PS3.5 6.2.1).

The program keeps one line. In it a comma stands between family name and given name, a further comma before middle name,
prefix and suffix; what follows in brackets in ideographs, kana or hangul is another way of writing the same name:
`Müller, Anna`, `Yamada, Tarou (山田, 太郎) (やまだ, たろう)`. Nothing is guessed: without a comma the whole name is the
family name of DICOM, and a name in one script alone is in the first group, whichever script it is.
"""

import re
import unicodedata
from typing import Final

_GROUP_LENGTH: Final = 64
"""Most characters of one way of writing a name (PS3.5 table 6.2-1)."""
_GROUPS: Final = 3
_COMPONENTS: Final = 5
_COMMA: Final = re.compile("[,，、]")
_BRACKETS: Final = re.compile(r"\s*[(（]([^()（）]+)[)）]\s*$")
_IDEOGRAPH: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SYLLABLE: Final = re.compile("[\u3040-\u30ff\u31f0-\u31ff\u1100-\u11ff\uac00-\ud7af]")
_IN_FORM: Final = re.compile(r"[\^=]")


def person_name(name: str) -> str:
    """Return a name as DICOM writes it, at most three groups.

    A name that holds `^` or `=` is in DICOM's form already and stays in it.
    """
    plain = " ".join("".join(" " if _is_forbidden(sign) else sign for sign in name).split())
    if _IN_FORM.search(plain):
        return "=".join(_shortened(group) for group in plain.split("=")[:_GROUPS]).rstrip("=")
    groups = ["", "", ""]
    while (found := _BRACKETS.search(plain)) is not None:
        place = _place_of(found[1])
        if place == 0 or groups[place] or not plain[: found.start()]:
            break
        groups[place] = _components(found[1])
        plain = plain[: found.start()]
    groups[0] = _components(plain)
    return "=".join(groups).rstrip("=")


def plain_name(name: str) -> str:
    """Return a name of DICOM as the program writes it; `person_name` makes the same of it again.

    A name that cannot be written so stays in DICOM's form.
    """
    groups = [", ".join(part.strip() for part in group.rstrip("^ ").split("^")) for group in name.split("=")]
    plain = groups[0] + "".join(f" ({group})" for group in groups[1:] if group)
    wanted = "=".join(group.rstrip("^ ") for group in name.split("=")).rstrip("=")
    return plain if person_name(plain) == wanted else wanted


def _components(group: str) -> str:
    parts = [part.strip() for part in _COMMA.split(group, maxsplit=_COMPONENTS - 1)]
    return _shortened("^".join(parts))


def _shortened(group: str) -> str:
    return group[:_GROUP_LENGTH].strip().rstrip("^ ")


def _place_of(group: str) -> int:
    """Return 1 for ideographs, 2 for kana or hangul alone, 0 for others."""
    if _IDEOGRAPH.search(group):
        return 1
    return 2 if _SYLLABLE.search(group) else 0


def _is_forbidden(sign: str) -> bool:
    """Tell whether a sign must not be in a value: a control character, or what parts values from each other."""
    return sign == "\\" or unicodedata.category(sign) in {"Cc", "Cs"}
