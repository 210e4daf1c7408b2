"""The look of the program: colours, type and the one stylesheet, in a light and a dark theme.

A widget asks for its look by the dynamic property `role`:

* labels: `title`, `section`, `muted`, `instruction`, `countdown`, `value`, `accent`, `good`, `problem`,
  `tag` (a calm chip);
* buttons: none (plain), `primary`, `danger`, `quiet`, `nav`, `chip`, `answer`, `fact` (readable when it is off, too);
* frames: `page`, `card`, `bar`, `rail`, `overlay`, `answer` (a row that takes the keyboard), and `notice` with the
  property `kind` (`info`, `good`, `problem`);
* inputs: the property `invalid` set to true.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache
from typing import Final, Literal, get_args

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from palsygrader import wording
from palsygrader.gui.stylesheet import SHEET
from palsygrader.settings import bundled

ThemeName = Literal["light", "dark"]
THEMES: Final[tuple[ThemeName, ...]] = get_args(ThemeName)

BODY_PX: Final = 16
TITLE_PX: Final = 20
INSTRUCTION_PX: Final = 28
COUNTDOWN_PX: Final = 64
GRID_PX: Final = 8
TARGET_PX: Final = 44
"""Least height of anything that is pressed."""
FONT_FAMILIES: Final = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Droid Sans Fallback",
    "NanumSquare",  # after it: NanumSquare claims Chinese characters and leaves them blank
)


_SHAPES: Final = ("check", "down", "up")
"""Pictures of check boxes and arrows."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme.

    Attributes:
        window: Behind everything.
        surface: Cards and fields.
        raised: Hovered and alternate rows.
        line: Hairlines that only part.
        edge: Borders of what can be pressed or typed in, at least 3 to 1 on `surface`.
        text: Words.
        muted: Words of less weight, at least 4.5 to 1 on window and surface.
        accent: The one accent, deep teal; at least 4.5 to 1 on window and surface.
        accent_hover: The accent under the pointer.
        accent_text: Words on the accent.
        accent_soft: Background of what is chosen.
        good: Accepted, with an icon or a word.
        good_soft: Background of an accepted notice.
        problem: A problem, with an icon or a word.
        problem_soft: Background of a problem notice.
        patient_left: Curve and tag of the patient's left.
        patient_right: Curve and tag of the patient's right.
        shade: Behind an overlay.
    """

    window: QColor
    surface: QColor
    raised: QColor
    line: QColor
    edge: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    accent_soft: QColor
    good: QColor
    good_soft: QColor
    problem: QColor
    problem_soft: QColor
    patient_left: QColor
    patient_right: QColor
    shade: QColor


PALETTES: Final[dict[ThemeName, Palette]] = {
    "light": Palette(
        window=QColor("#EDF2F1"),
        surface=QColor("#FFFFFF"),
        raised=QColor("#F4F8F7"),
        line=QColor("#CFDAD8"),
        edge=QColor("#74878A"),
        text=QColor("#13211F"),
        muted=QColor("#4A5B5C"),
        accent=QColor("#0B5C61"),
        accent_hover=QColor("#08494D"),
        accent_text=QColor("#FFFFFF"),
        accent_soft=QColor("#D3E8E6"),
        good=QColor("#1C6A3F"),
        good_soft=QColor("#DDF0E4"),
        problem=QColor("#A3123F"),
        problem_soft=QColor("#FBE3EA"),
        patient_left=QColor("#0B5C61"),
        patient_right=QColor("#4B4FA6"),
        shade=QColor(15, 28, 27, 150),
    ),
    "dark": Palette(
        window=QColor("#0E1615"),
        surface=QColor("#16211F"),
        raised=QColor("#1E2C2A"),
        line=QColor("#2C3E3B"),
        edge=QColor("#6B8582"),
        text=QColor("#E6EFED"),
        muted=QColor("#A2B6B3"),
        accent=QColor("#5CC2BB"),
        accent_hover=QColor("#7AD3CC"),
        accent_text=QColor("#05211F"),
        accent_soft=QColor("#17403D"),
        good=QColor("#7DCE9B"),
        good_soft=QColor("#143424"),
        problem=QColor("#FF8FAB"),
        problem_soft=QColor("#43162A"),
        patient_left=QColor("#5CC2BB"),
        patient_right=QColor("#A9ADFF"),
        shade=QColor(0, 0, 0, 170),
    ),
}


class _Current:
    """The theme in force, and that of the whole program."""

    name: ThemeName = "light"
    program: ThemeName = "light"


def apply(app: QApplication, name: ThemeName) -> None:
    """Give the whole program the named theme; with all its pages this takes seconds."""
    _Current.name = _Current.program = name
    _prepare(app)
    app.setPalette(_qt_palette(PALETTES[name]))
    app.setStyleSheet(stylesheet(name))


def dress(widgets: Iterable[QWidget], name: ThemeName) -> None:
    """Take a theme into force for these widgets and what they hold; all others keep their look, and are not to be seen.

    Args:
        widgets: All that can be seen until another theme is in force; one that wears the theme already costs nothing.
        name: The theme.
    """
    _Current.name = name
    own = name != _Current.program
    sheet = stylesheet(name) if own else ""
    for widget in widgets:
        if widget.styleSheet() != sheet:
            widget.setPalette(_qt_palette(PALETTES[name]) if own else QPalette())
            widget.setStyleSheet(sheet)


def current() -> ThemeName:
    """Return the name of the theme in force."""
    return _Current.name


def palette() -> Palette:
    """Return the colours in force."""
    return PALETTES[_Current.name]


def set_role(widget: QWidget, role: str, **properties: object) -> None:
    """Give a widget its role (and other properties) and restyle it at once."""
    widget.setProperty("role", role)
    for name, value in properties.items():
        widget.setProperty(name, value)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Apply the stylesheet again after a property has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def text_font(size_px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return a font for painted words."""
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(size_px)
    if bold:
        font.setWeight(strong())
    return font


def strong() -> QFont.Weight:
    """Return the weight of strong letters; Chinese ones are thickened by Qt, which does so from bold on."""
    return QFont.Weight.Bold if wording.current().code == "zh" else QFont.Weight.DemiBold


@cache
def _prepare(app: QApplication) -> None:
    """Set what is the same in every theme: each setting restyles every widget there is."""
    folder = bundled("resources", "fonts")
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(BODY_PX)
    app.setFont(font)


def _qt_palette(colours: Palette) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.accent_text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.accent_text,
        QPalette.ColorRole.ToolTipBase: colours.text,
        QPalette.ColorRole.ToolTipText: colours.surface,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.edge,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, colours.edge)
    return result


def stylesheet(name: ThemeName) -> str:
    """Return the stylesheet of a theme."""
    colours = PALETTES[name]
    values = {field.name: _css(getattr(colours, field.name)) for field in fields(colours)}
    sizes = {"body": BODY_PX, "title": TITLE_PX, "instruction": INSTRUCTION_PX, "countdown": COUNTDOWN_PX}
    pictures = {shape: bundled("resources", "icons", f"{shape}-{name}.svg").as_posix() for shape in _SHAPES}
    return SHEET.substitute(
        values,
        **{key: f"{size}px" for key, size in sizes.items()},
        **pictures,
        strong=strong().value,
        target_of_two_lines=f"{TARGET_PX}px",
        target=f"{TARGET_PX - 4}px",  # a border of 2 px on both sides belongs to the height
    )


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()},{colour.green()},{colour.blue()},{colour.alpha()})"
