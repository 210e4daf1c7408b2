"""How a severity looks: numeral, colour and pattern, the same on screen and paper.

Six steps of one hue from pale sand to deep red-brown, ordered in lightness so that they stay apart for the
colour-blind and in black and white; withheld is hatched grey with a word. Nothing else uses these colours.
"""

from typing import Final

from palsygrader.domain.severity import Severity

NUMERAL: Final = {grade: grade.name for grade in Severity}

COLOUR_HEX: Final = {
    Severity.I: "#F6E8CF",
    Severity.II: "#EBCB9C",
    Severity.III: "#DDA06A",
    Severity.IV: "#AE5D2D",
    Severity.V: "#863A1D",
    Severity.VI: "#52190F",
}
TEXT_HEX: Final = {grade: "#1B1B1B" if grade <= Severity.III else "#FFFFFF" for grade in Severity}
"""Text on the grade's colour; contrast at least 4.5 to 1."""
WITHHELD_HEX: Final = "#B9BEC2"
WITHHELD_HATCH_HEX: Final = "#7C858B"
HATCH_LINES: Final = {grade: int(grade) - 1 for grade in Severity}
"""Number of pattern lines per 8 px (or 8 pt), for black-and-white print."""
