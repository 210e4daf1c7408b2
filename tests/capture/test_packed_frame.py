import cv2
import numpy as np
import pytest

from palsygrader.capture.packed_frame import pack
from palsygrader.capture.source import Frame


def colours(width_px: int, height_px: int) -> Frame:
    """Squares of 8 pixels, each of one colour."""
    small = np.random.default_rng(5).integers(0, 256, (height_px // 8 + 1, width_px // 8 + 1, 3), dtype=np.uint8)
    return Frame(np.asarray(np.kron(small, np.ones((8, 8, 1), np.uint8)))[:height_px, :width_px], 77)


def test_a_picture_is_the_same_again_at_half_the_size() -> None:
    frame = colours(64, 48)
    packed = pack(frame)
    assert 2 * packed.planes.nbytes == frame.image.nbytes
    assert (packed.width_px, packed.height_px, packed.time_ns) == (64, 48, 77)
    assert np.abs(packed.image.astype(int) - frame.image).max() <= 3
    assert not packed.image.flags.writeable


@pytest.mark.parametrize(("width_px", "height_px"), [(65, 48), (64, 49), (65, 49)])
def test_an_odd_column_or_row_is_left_out(width_px: int, height_px: int) -> None:
    packed = pack(colours(width_px, height_px))
    assert (packed.width_px, packed.height_px) == (64, 48)
    np.testing.assert_array_equal(packed.image, pack(colours(width_px, height_px)).image)
    assert cv2.norm(packed.image, np.ascontiguousarray(colours(width_px, height_px).image[:48, :64]), cv2.NORM_INF) <= 3
