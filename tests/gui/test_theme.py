import unicodedata
from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from palsygrader.gui import theme
from palsygrader.gui.icons import Icon, IconLabel, icon
from palsygrader.gui.layouts import button

WORDS_ON = {
    "text": ("window", "surface", "raised", "accent_soft", "good_soft", "problem_soft"),
    "muted": ("window", "surface", "raised"),
    "accent": ("window", "surface", "raised", "accent_soft"),
    "accent_text": ("accent", "accent_hover"),
    "good": ("surface", "window", "good_soft"),
    "problem": ("surface", "window", "problem_soft"),
    "patient_left": ("surface",),
    "patient_right": ("surface",),
}


def contrast_ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours, 1..21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def test_black_on_white_has_the_largest_contrast() -> None:
    assert contrast_ratio(QColor("black"), QColor("white")) == pytest.approx(21.0)


@pytest.mark.parametrize(
    ("name", "ink", "ground"),
    [(name, ink, ground) for name, (ink, grounds) in product(theme.THEMES, WORDS_ON.items()) for ground in grounds],
)
def test_words_can_be_read(name: theme.ThemeName, ink: str, ground: str) -> None:
    colours = theme.PALETTES[name]
    assert contrast_ratio(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize(("name", "ground"), list(product(theme.THEMES, ("window", "surface"))))
def test_edges_of_controls_can_be_seen(name: theme.ThemeName, ground: str) -> None:
    colours = theme.PALETTES[name]
    assert contrast_ratio(colours.edge, getattr(colours, ground)) >= 3.0


@pytest.mark.parametrize("name", theme.THEMES)
def test_applying_a_theme_changes_what_is_painted(qapp: QApplication, qtbot: QtBot, name: theme.ThemeName) -> None:
    theme.apply(qapp, name)
    button = QPushButton("Go")
    qtbot.addWidget(button)
    theme.set_role(button, "primary")
    button.resize(200, 44)
    assert theme.current() == name
    assert button.grab().toImage().pixelColor(12, 22) == theme.PALETTES[name].accent


def ground_of(page: QFrame) -> QColor:
    return page.grab().toImage().pixelColor(10, 10)


def test_a_page_can_be_dressed_while_the_program_keeps_its_theme(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    pages = QFrame(), QFrame()
    for page in pages:
        qtbot.addWidget(page)
        theme.set_role(page, "page")
        QLabel("words", page)
        page.resize(80, 60)
    live, other = pages
    light, dark = theme.PALETTES["light"], theme.PALETTES["dark"]

    theme.dress([live], "dark")
    assert theme.current() == "dark"
    assert ground_of(live) == dark.window
    assert ground_of(other) == light.window
    label = live.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.palette().windowText().color() == dark.text

    theme.dress([live], "light")
    assert theme.current() == "light"
    assert ground_of(live) == light.window
    assert label.palette().windowText().color() == light.text


def test_dressing_in_the_programs_own_theme_costs_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "dark")
    page = QFrame()
    qtbot.addWidget(page)
    theme.dress([page], "dark")
    assert page.styleSheet() == ""
    assert theme.current() == "dark"


def test_targets_are_high_enough(qtbot: QtBot) -> None:
    for widget in (QPushButton("Go"), QLineEdit()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() >= theme.TARGET_PX


def test_roles_set_the_type_size(qtbot: QtBot) -> None:
    label = QLabel("3")
    qtbot.addWidget(label)
    theme.set_role(label, "countdown")
    assert label.font().pixelSize() == theme.COUNTDOWN_PX


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    lock = icon(Icon.LOCK)
    light = lock.pixmap(48, 48).toImage()
    theme.apply(qapp, "dark")
    assert lock.pixmap(48, 48).toImage() != light


@pytest.mark.parametrize("name", list(Icon))
def test_every_icon_has_a_glyph(name: Icon) -> None:
    picture = icon(name, "accent").pixmap(24, 24).toImage()
    inked = sum(picture.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24))
    assert inked > 10


def test_an_icon_label_tells_its_meaning(qtbot: QtBot) -> None:
    label = IconLabel(Icon.PROBLEM, "Problem", "problem")
    qtbot.addWidget(label)
    assert label.accessibleName() == "Problem"
    assert label.grab().toImage().pixelColor(0, 0) != theme.palette().problem


@pytest.mark.parametrize(
    "name", ["Ana", "Ødegård", "Παπαδοπούλου", "Иванова", "王小明", "やまだ", "김철수", "محمد", "דוד", "अनीता", "สมชาย"]
)
def test_every_letter_of_a_name_is_drawn(qapp: QApplication, name: str) -> None:
    for letter in name:
        if unicodedata.category(letter) == "Mn":  # drawn on the letter before it
            continue
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(theme.text_font(24))
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, letter)
        painter.end()
        assert any(image.pixelColor(x, y).lightness() < 128 for x in range(40) for y in range(40)), letter


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_value_that_cannot_be_changed_can_be_read(qapp: QApplication, qtbot: QtBot, name: theme.ThemeName) -> None:
    theme.apply(qapp, name)
    box, side = QComboBox(), QPushButton("Palsy side: left")
    box.addItem("0 · normal")
    side.setMenu(QMenu(side))
    theme.set_role(side, "fact")
    page = QFrame()
    qtbot.addWidget(page)
    theme.set_role(page, "page")
    page.resize(320, 120)
    for place, widget in enumerate((box, side)):
        widget.setParent(page)
        widget.setEnabled(False)
        widget.setGeometry(0, 60 * place, 320, 44)
        image = page.grab(QRect(8, 60 * place + 8, 260, 28)).toImage()
        ground = theme.PALETTES[name].window
        inks = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        assert max(contrast_ratio(ink, ground) for ink in inks) >= 4.5
        arrow = page.grab(QRect(280, 60 * place + 8, 30, 28)).toImage()
        assert {arrow.pixel(x, y) for x in range(30) for y in range(28)} == {ground.rgba()}, "it looks editable"


@pytest.mark.parametrize("name", ["Last visit", "1 Landmarks"])
def test_a_chip_has_room_for_its_words_when_it_is_on(qtbot: QtBot, name: str) -> None:
    chip = button(name, "chip")
    qtbot.addWidget(chip)
    least = chip.minimumWidth()
    chip.setCheckable(True)
    chip.setChecked(True)
    theme.restyle(chip)
    assert QFontMetrics(theme.text_font(bold=True)).horizontalAdvance(name) + 36 <= least
