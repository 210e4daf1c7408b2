"""Draw the program's icon, as .png, .ico and .icns, from the face that the window draws. Run after that changes."""

import os
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from palsygrader.domain.face import AffectedSide
from palsygrader.gui import theme
from palsygrader.gui.face_drawing import Ink, paint_face

SIDE_PX: Final = 1024
SMALL_PX: Final = 256
ICONS: Final = Path(__file__).resolve().parent / "icons"
IN_WINDOW: Final = ICONS.parent.parent / "resources" / "icons" / "palsygrader.png"
_GROUND: Final = QColor("#0A4A4F")
_LINE: Final = QColor("#EAF4F3")
_SHOWN: Final = QRectF(152, 92, 720, 880)


def main() -> None:
    """Draw and save."""
    app = QApplication([])
    theme.apply(app, "light")
    image = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(32, 32, 960, 960), 200, 200)
    ink = Ink(line=_LINE, skin=_GROUND, text=_LINE, accent=_LINE)
    paint_face(painter, _SHOWN, {}, AffectedSide.NONE, ink=ink, compact=True, emphasis=None)
    painter.end()
    drawn = Image.frombuffer("RGBA", (SIDE_PX, SIDE_PX), bytes(image.constBits()))
    ICONS.mkdir(exist_ok=True)
    drawn.resize((SMALL_PX, SMALL_PX), Image.Resampling.LANCZOS).save(IN_WINDOW, optimize=True)
    drawn.save(ICONS / "palsygrader.ico", sizes=[(px, px) for px in (16, 24, 32, 48, 64, 128, 256)])
    drawn.save(ICONS / "palsygrader.icns")


if __name__ == "__main__":
    main()
