"""What pictures `screens.py` takes of a window, in which language, sizes and themes, and what it found wrong there."""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from fitting import faults, shortened  # type: ignore[import-not-found]  # beside this, no package
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from palsygrader.gui import theme

_QUICK_PERCENT = 80
"""Of a PNG: hardly larger, and written in a third of the time."""


@dataclass(frozen=True, slots=True)
class Size:
    """Of the window on the screen.

    Attributes:
        width_px: In the screen's own pixels.
        height_px: As above.
        scale: Of everything on the screen; 2 at 200 %.
    """

    width_px: int
    height_px: int
    scale: float = 1.0

    @classmethod
    def parse(cls, words: str) -> "Size":
        """Return the size that is written as 1280x800 or 3840x2160@2.

        Raises:
            ValueError: It is written otherwise.
        """
        found = re.fullmatch(r"(\d+)x(\d+)(?:@([\d.]+))?", words)
        if found is None:
            msg = f"not a size: {words}"
            raise ValueError(msg)
        return cls(int(found[1]), int(found[2]), float(found[3] or 1))

    @property
    def window_px(self) -> tuple[int, int]:
        """Width and height in the pixels that the window counts in, which are larger on a scaled screen."""
        return round(self.width_px / self.scale), round(self.height_px / self.scale)

    def __str__(self) -> str:
        plain = f"{self.width_px}x{self.height_px}"
        return plain if self.scale == 1.0 else f"{plain}@{self.scale:g}"


@dataclass(slots=True)
class Album:
    """Where pictures go.

    Attributes:
        app: Qt's application.
        out: The folder, which is there.
        language: Code of the language that the window speaks.
        sizes: Of the window; all of one scale, that of the screen.
        themes: Of the window.
        found: What was found wrong, with the first picture that shows it.
        dotted: What ends in dots and is whole in its tool tip, likewise.
    """

    app: QApplication
    out: Path
    language: str
    sizes: tuple[Size, ...]
    themes: tuple[theme.ThemeName, ...] = theme.THEMES
    found: dict[str, str] = field(default_factory=dict)
    dotted: dict[str, str] = field(default_factory=dict)
    _taken: dict[str, QPixmap] = field(default_factory=dict)

    def take(self, window: QWidget, name: str, look: theme.ThemeName, size: Size) -> None:
        """Take a picture, to be written by `save`, and note what is wrong in it."""
        file = f"{name}-{look}-{size}.png"
        self._taken[file] = window.grab()
        if look == self.themes[0] or look not in self.themes:  # the other theme has the same sizes
            for fault in faults(window):
                self.found.setdefault(fault, file)
            for words in shortened(window):
                self.dotted.setdefault(words, file)

    def save(self) -> None:
        """Write the pictures taken so far; it takes seconds, so not while the patient moves."""
        for name, picture in self._taken.items():
            if not picture.save(str(self.out / name), "PNG", _QUICK_PERCENT):
                sys.exit(f"screens: cannot write {self.out / name}")
        self._taken.clear()

    def tell(self) -> None:
        """Write and print what was found wrong, and below it what ends in dots."""
        lines = [f"{fault}  [{file}]" for found in (self.found, self.dotted) for fault, file in sorted(found.items())]
        name = f"faults-{'-'.join(map(str, self.sizes))}.txt"
        (self.out / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        for line in lines:
            print(line)
        pictures = len(list(self.out.glob("*.png")))
        told = f"{len(self.found)} faults, {len(self.dotted)} in dots with whole tool tips"
        print(f"{self.language}: {told}, {pictures} pictures in {self.out}")
