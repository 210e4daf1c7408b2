"""Tell which expression a file shows by its name, in the identifiers of `grade` and in common spellings."""

import re
from typing import Final

from palsygrader.domain.expressions import Expression

_REST: Final = (Expression.REST,)
_BROW: Final = (Expression.BROW_RAISE,)
_CLOSURES: Final = (Expression.GENTLE_CLOSURE, Expression.TIGHT_CLOSURE)
_GENTLE: Final = (Expression.GENTLE_CLOSURE,)
_TIGHT: Final = (Expression.TIGHT_CLOSURE,)
_SMILES: Final = (Expression.OPEN_SMILE, Expression.CLOSED_SMILE)
_OPEN: Final = (Expression.OPEN_SMILE,)
_CLOSED: Final = (Expression.CLOSED_SMILE,)
_LOWER: Final = (Expression.LOWER_TEETH,)

_SPELLINGS: Final[tuple[tuple[tuple[str, ...], tuple[Expression, ...]], ...]] = (
    (("lower", "teeth"), _LOWER),
    (("bottom", "teeth"), _LOWER),
    (("lower", "lip"), _LOWER),
    (("lip", "depression"), _LOWER),
    (("cheek",), (Expression.CHEEK_PUFF,)),
    (("cheeks",), (Expression.CHEEK_PUFF,)),
    (("puff",), (Expression.CHEEK_PUFF,)),
    (("platysma",), (Expression.PLATYSMA,)),
    (("neck",), (Expression.PLATYSMA,)),
    (("blink",), (Expression.BLINK,)),
    (("blinking",), (Expression.BLINK,)),
    (("frown",), (Expression.FROWN,)),
    (("frowning",), (Expression.FROWN,)),
    (("furrow",), (Expression.FROWN,)),
    (("tight",), _TIGHT),
    (("tightly",), _TIGHT),
    (("squeeze",), _TIGHT),
    (("forced", "closure"), _TIGHT),
    (("gentle",), _GENTLE),
    (("gently",), _GENTLE),
    (("soft", "closure"), _GENTLE),
    (("closed", "smile"), _CLOSED),
    (("open", "smile"), _OPEN),
    (("big", "smile"), _OPEN),
    (("full", "smile"), _OPEN),
    (("smile", "teeth"), _OPEN),
    (("grin",), _OPEN),
    (("smile",), _SMILES),
    (("smiling",), _SMILES),
    (("snarl",), (Expression.SNARL,)),
    (("wrinkle", "nose"), (Expression.SNARL,)),
    (("nose", "wrinkle"), (Expression.SNARL,)),
    (("pucker",), (Expression.PUCKER,)),
    (("kiss",), (Expression.PUCKER,)),
    (("whistle",), (Expression.PUCKER,)),
    (("eyes", "closed"), _CLOSURES),
    (("eye", "closed"), _CLOSURES),
    (("eyes", "shut"), _CLOSURES),
    (("close", "eyes"), _CLOSURES),
    (("eye", "closure"), _CLOSURES),
    (("closure",), _CLOSURES),
    (("brow",), _BROW),
    (("brows",), _BROW),
    (("eyebrow",), _BROW),
    (("eyebrows",), _BROW),
    (("forehead",), _BROW),
    (("rest",), _REST),
    (("resting",), _REST),
    (("repose",), _REST),
    (("neutral",), _REST),
)
"""Words that must all be in a name, and what it shows then, the likeliest first; the first that fits counts."""
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def expressions_named(stem: str) -> tuple[Expression, ...]:
    """Return the expressions that a file's name may mean, the likeliest first; none where it tells nothing.

    Args:
        stem: The name without its suffix, for example `rest`, `2024-05-03 Open smile` or `IMG_0001`.
    """
    words = _WORD.findall(stem)
    spelt = "_".join(word.lower() for word in words)
    for expression in Expression:
        if spelt == expression.value:
            return (expression,)
    said = {word.lower() for word in words}
    return next((expressions for needed, expressions in _SPELLINGS if said.issuperset(needed)), ())
