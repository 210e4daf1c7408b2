"""Numbers as words, with the decimal mark of the language in force."""

from palsygrader.wording.language import current


def decimal(value: float, decimals: int = 0, *, signed: bool = False) -> str:
    """Return a number with so many decimals; what rounds to nothing has no sign.

    Args:
        value: The number.
        decimals: Digits after the decimal mark.
        signed: Whether a plus is written, too.
    """
    rounded = round(value, decimals) + 0.0
    return marked(f"{rounded:{'+' if signed and rounded else ''}.{decimals}f}")


def shortest(value: float) -> str:
    """Return a number with the decimals it needs, for example `12`, `0.5` or `11.77`."""
    return marked(f"{value:g}")


def marked(number: str) -> str:
    """Return a number that is written with a decimal point with the mark of the language in force."""
    return number.replace(".", current().decimal)
