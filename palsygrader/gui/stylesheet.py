"""The one stylesheet, as a template of the theme's colours and sizes."""

from string import Template
from typing import Final

SHEET: Final = Template("""
QLabel { background: transparent; color: $text; }
QLabel:disabled { color: $edge; }
QLabel[role="title"] { font-size: $title; font-weight: $strong; }
QLabel[role="section"] { font-weight: $strong; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="instruction"] { font-size: $instruction; font-weight: $strong; }
QLabel[role="countdown"] { font-size: $countdown; font-weight: $strong; }
QLabel[role="value"] { font-size: $title; font-weight: $strong; }
QLabel[role="accent"] { color: $accent; font-weight: $strong; }
QLabel[role="good"] { color: $good; }
QLabel[role="problem"] { color: $problem; }
QLabel[role="tag"] {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: 14px; padding: 3px 11px;
}

QFrame[role="page"] { background: $window; border: none; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="overlay"] { background: $surface; border: 1px solid $edge; border-radius: 8px; }
QFrame[role="answer"] { background: transparent; border: 2px solid transparent; border-radius: 6px; }
QFrame[role="answer"]:focus { border-color: $accent; background: $accent_soft; }
QFrame[role="notice"] { background: $accent_soft; border: none; border-top: 2px solid $accent; }
QFrame[role="notice"][kind="good"] { background: $good_soft; border-top-color: $good; }
QFrame[role="notice"][kind="problem"] { background: $problem_soft; border-top-color: $problem; }

QPushButton, QToolButton {
    background: $surface; color: $text; border: 2px solid $edge; border-radius: 6px;
    min-height: $target; padding: 0 16px;
}
QToolButton { padding: 0 8px; min-width: 28px; }
QPushButton:hover, QToolButton:hover { background: $raised; border-color: $accent; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border-color: $accent; background: $accent_soft; }
QPushButton:disabled, QToolButton:disabled { color: $edge; border-color: $line; background: transparent; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton[role="primary"] {
    background: $accent; color: $accent_text; border-color: $accent; font-weight: $strong; padding: 0 24px;
}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton[role="primary"]:focus { border: 4px double $accent_text; min-height: 36px; padding: 0 22px; }
QPushButton[role="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="danger"] { color: $problem; border-color: $problem; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:focus { background: $problem_soft; }
QPushButton[role="danger"]:focus { border-color: $text; }
QPushButton[role="danger"]:disabled { color: $edge; border-color: $line; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"] { padding: 0 8px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $accent_soft; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $accent; }
QToolButton[role="nav"] { background: transparent; border-color: transparent; color: $muted; padding: 4px; }
QToolButton[role="nav"]:hover { background: $raised; color: $text; }
QToolButton[role="nav"]:checked { background: $accent_soft; color: $text; font-weight: $strong; }
QToolButton[role="nav"]:focus { border-color: $accent; }
QToolButton[role="nav"]:disabled { color: $edge; }
QPushButton[role="nav"] {
    background: transparent; border-color: transparent; text-align: left; padding: 0 12px; color: $muted;
    min-height: $target_of_two_lines;
}
QPushButton[role="nav"]:hover { background: $raised; color: $text; }
QPushButton[role="nav"]:checked { background: $accent_soft; color: $accent; font-weight: $strong; }
QPushButton[role="nav"]:focus { border-color: $accent; }
QPushButton[role="nav"]:disabled { color: $edge; }
QPushButton::menu-indicator {
    image: url($down); width: 20px; height: 20px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
}
QPushButton[role="answer"] { padding: 0; }
QPushButton[role="icon"] { padding: 0 8px; }
QPushButton[role="answer"]:checked {
    background: $accent; border-color: $accent; color: $accent_text; font-weight: $strong;
}
QPushButton[role="fact"]:disabled { color: $muted; }
QPushButton[role="chip"] { border-radius: 22px; }
QPushButton[role="chip"]:focus { background: $surface; border-color: $accent; }
QPushButton[role="chip"]:checked {
    background: $accent; border-color: $accent; color: $accent_text; font-weight: $strong;
}
QPushButton[role="chip"]:checked:focus { border: 4px double $accent_text; min-height: 36px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {
    background: $surface; color: $text; border: 2px solid $edge; border-radius: 6px; padding: 0 10px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: $target; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QPlainTextEdit, QTextEdit { padding: 8px; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus {
    background: transparent; border: none; padding: 0; min-width: 18px; min-height: 18px;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus { border-color: $accent; }
QLineEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"], QComboBox[invalid="true"] {
    border-color: $problem;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    color: $muted; border-color: $line; background: transparent;
}
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 32px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($down); width: 20px; height: 20px; }
QComboBox::down-arrow:disabled, QPushButton[role="fact"]::menu-indicator:disabled { image: none; }
QSpinBox, QDoubleSpinBox { padding-right: 40px; }
QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-origin: padding; subcontrol-position: top right; width: 36px; height: 20px; border: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: padding; subcontrol-position: bottom right; width: 36px; height: 20px; border: none;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($up); width: 16px; height: 16px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($down); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $edge; outline: none;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 40px; }
QCheckBox, QRadioButton {
    color: $text; spacing: 12px; min-height: $target; border: 2px solid transparent; border-radius: 6px;
}
QCheckBox:disabled, QRadioButton:disabled { color: $edge; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 20px; height: 20px; border: 2px solid $edge; background: $surface; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 12px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QRadioButton::indicator:checked { border: 7px solid $accent; width: 10px; height: 10px; }

QAbstractItemView {
    background: $surface; border: 2px solid transparent; outline: none; alternate-background-color: $raised;
}
QListView::item, QTreeView::item { padding: 8px; min-height: 28px; color: $text; }
QTableView::item { padding: 0 8px; min-height: 28px; color: $text; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text;
}
QAbstractItemView:focus { border: 2px solid $accent; border-radius: 6px; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $line; padding: 8px;
}
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 3px solid transparent;
    min-height: 40px; padding: 0 10px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { background: $accent_soft; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="page"] { background: $window; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider { min-height: $target; }
QSplitter::handle { background: $line; }
QToolTip { background: $text; color: $surface; border: none; padding: 6px; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { min-height: 36px; padding: 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
""")
