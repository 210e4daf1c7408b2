"""Level meters, expression strip, attempts and instruction animation."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from palsygrader.capture.protocol import RecordingStage
from palsygrader.domain.expressions import STANDARD_EXPRESSIONS, Expression
from palsygrader.domain.face import OUTER_CANTHUS, Side
from palsygrader.gui import theme
from palsygrader.gui.attempt_row import AttemptRow
from palsygrader.gui.expression_strip import ExpressionStrip, TileContent, TileState, face_thumbnail
from palsygrader.gui.instruction_view import InstructionView
from palsygrader.gui.level_meter import LevelMeters
from palsygrader.gui.thumbnail_sides import paint_side_letters
from palsygrader.gui.workers import JobQueue
from tests.gui.review_examples import key_frame


def accent_pixels(meters: LevelMeters) -> tuple[int, int]:
    """Return the filled pixels of the upper (patient's right) and the lower bar."""
    image = meters.grab().toImage()
    accent = theme.palette().accent
    counts = [
        sum(image.pixelColor(x, y) == accent for x in range(image.width())) for y in (14, 14 + image.height() // 2)
    ]
    return counts[0], counts[1]


def test_the_meters_show_the_patients_right_above_the_left(qtbot: QtBot) -> None:
    meters = LevelMeters()
    qtbot.addWidget(meters)
    meters.resize(400, 64)
    meters.reset(10.0)
    meters.set_levels(left_percent=2.0, right_percent=8.0)
    right, left = accent_pixels(meters)
    assert right > 3 * left > 0
    meters.set_levels(left_percent=-5.0, right_percent=50.0)
    assert accent_pixels(meters)[1] == 0


def test_the_strip_tells_state_and_result(qtbot: QtBot) -> None:
    strip = ExpressionStrip()
    qtbot.addWidget(strip)
    strip.resize(1200, 120)
    strip.show_expressions(STANDARD_EXPRESSIONS)
    tile = strip.tile(Expression.OPEN_SMILE)
    assert "to do" in tile.accessibleName()
    before = tile.grab().toImage()
    tile.set_content(
        TileContent(TileState.DONE, "buccal IV", key_frame(Expression.OPEN_SMILE, 1, 0.3, 0), "Buccal branch: 35 %")
    )
    assert "done" in tile.accessibleName()
    assert tile.accessibleDescription() == "Buccal branch: 35 %"
    assert tile.toolTip() == "Open smile\nBuccal branch: 35 %"
    assert tile.grab().toImage() != before


def test_a_tile_is_chosen_by_key(qtbot: QtBot) -> None:
    strip = ExpressionStrip()
    qtbot.addWidget(strip)
    strip.show_expressions((*STANDARD_EXPRESSIONS, Expression.FROWN))
    strip.show()
    with qtbot.waitSignal(strip.chosen) as chosen:
        QTest.keyClick(strip.tile(Expression.FROWN), Qt.Key.Key_Space)
    assert chosen.args == [Expression.FROWN]


def test_the_thumbnail_shows_the_face_unmirrored() -> None:
    frame = key_frame(Expression.REST, 0, 1, 0)
    picture = frame.picture.copy()
    x, y = frame.landmarks.points_px[OUTER_CANTHUS[Side.RIGHT]].round().astype(int)
    picture[y - 12 : y + 12, x - 12 : x + 12] = (0, 255, 0)
    marked = type(frame)(picture, frame.landmarks, 0.0)
    image = face_thumbnail(marked, 120, 60)
    colours = {(x, y): image.pixelColor(x, y) for x in range(120) for y in range(60)}
    green = [x for (x, _y), colour in colours.items() if colour.green() > 240 and colour.red() < 100]
    assert green
    assert max(green) < 60


def test_thumbnails_are_lettered_as_they_lie(qtbot: QtBot) -> None:
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for letters in (False, True):
        image.fill(Qt.GlobalColor.white)
        if letters:
            paint_side_letters(painter, QRect(0, 0, 120, 60))
        corners = [image.pixelColor(x, 58).lightness() < 128 for x in (6, 113)]
        assert corners == [letters, letters]
        assert image.pixelColor(60, 30) == QColor("white")
    painter.end()


def test_the_attempt_just_made_is_chosen(qtbot: QtBot) -> None:
    row = AttemptRow()
    qtbot.addWidget(row)
    row.show_attempts((1,))
    assert row.chosen == 1
    row.show_attempts((1, 2))
    assert row.chosen == 2
    row.show_attempts(())
    assert row.chosen is None


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue("animation")
    yield made
    assert made.close()


def animation(path: Path) -> None:
    """Write ten grey pictures that become brighter."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        stream.time_base = Fraction(1, 25)
        for shade in range(10):
            picture = av.VideoFrame.from_ndarray(np.full((64, 64, 3), 25 * shade, np.uint8), format="rgb24")
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))


def test_the_animation_plays_and_a_missing_one_leaves_room(qtbot: QtBot, queue: JobQueue, tmp_path: Path) -> None:
    animation(tmp_path / "snarl.mp4")
    view = InstructionView(folder=tmp_path, queue=queue)
    qtbot.addWidget(view)
    view.show()
    view.show_expression(Expression.SNARL)
    qtbot.waitUntil(lambda: view.playing)
    first = view.grab().toImage()
    qtbot.waitUntil(lambda: view.grab().toImage() != first)
    view.show_stage(RecordingStage.STAY_AT_REST, 0.5)
    assert (view.playing, view.shown) == (False, 0.0)
    view.show_stage(RecordingStage.MOVE_AND_HOLD, 3.0)
    assert view.shown == 0.5, "held at the peak"
    view.show_stage(RecordingStage.RELAX, 1.0)
    assert view.shown == 1.0
    view.play()
    assert view.playing
    view.show_expression(Expression.PUCKER)
    qtbot.waitUntil(lambda: not view.playing)
    assert queue.drain()


def test_an_animation_too_small_to_be_seen_is_not_painted(qtbot: QtBot, queue: JobQueue, tmp_path: Path) -> None:
    animation(tmp_path / "snarl.mp4")
    view = InstructionView(folder=tmp_path, queue=queue)
    qtbot.addWidget(view)
    view.show()
    view.show_expression(Expression.SNARL)
    qtbot.waitUntil(lambda: view.playing)
    for height, painted in ((120, True), (30, False)):
        view.resize(300, height)
        image = view.grab().toImage()
        colours = {image.pixel(x, height // 2) for x in range(0, 300, 5)}
        assert (len(colours) > 1) is painted, height
    assert view.minimumSizeHint().height() == 0


def test_a_face_at_rest_stands_still_with_open_eyes_in_a_recording(
    qtbot: QtBot, queue: JobQueue, tmp_path: Path
) -> None:
    animation(tmp_path / "rest.mp4")
    view = InstructionView(folder=tmp_path, queue=queue)
    qtbot.addWidget(view)
    view.show()
    view.show_expression(Expression.REST)
    qtbot.waitUntil(lambda: (view.shown or 0.0) > 0.0)
    for stage in RecordingStage:
        view.show_stage(stage, 2.0)
        assert (view.playing, view.shown) == (False, 0.0)


def test_a_blink_is_repeated_in_a_recording(qtbot: QtBot, queue: JobQueue, tmp_path: Path) -> None:
    animation(tmp_path / "blink.mp4")
    view = InstructionView(folder=tmp_path, queue=queue)
    qtbot.addWidget(view)
    view.show()
    view.show_expression(Expression.BLINK)
    qtbot.waitUntil(lambda: view.playing)
    view.show_stage(RecordingStage.STAY_AT_REST, 0.0)
    assert not view.playing
    view.show_stage(RecordingStage.MOVE_AND_HOLD, 0.5)
    assert view.playing
