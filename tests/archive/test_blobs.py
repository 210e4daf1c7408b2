from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from palsygrader.archive.blobs import checksum, decode_array, decode_picture, encode_array, encode_picture

NUMBERS = arrays.arrays(
    dtype=arrays.floating_dtypes(endianness="=", sizes=(32, 64)) | arrays.integer_dtypes(endianness="="),
    shape=arrays.array_shapes(min_dims=0, min_side=0, max_dims=3),
)


@given(NUMBERS)
def test_an_array_comes_back(array: NDArray[Any]) -> None:
    back = decode_array(encode_array(array))
    assert back.dtype == array.dtype
    assert back.shape == array.shape
    assert back.tobytes() == array.tobytes()
    assert not back.flags.writeable


@given(arrays.arrays(np.uint8, arrays.array_shapes(min_dims=2, max_dims=2, max_side=12).map(lambda s: (*s, 3))))
def test_a_picture_comes_back(picture: NDArray[np.uint8]) -> None:
    back = decode_picture(encode_picture(picture))
    assert np.array_equal(back, picture)
    assert back.dtype == np.uint8
    assert not back.flags.writeable


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (np.zeros(4, np.uint8), np.zeros((2, 2), np.uint8)),
        (np.zeros(4, np.int32), np.zeros(4, np.float32)),
        (np.arange(4), np.arange(4)[::-1]),
    ],
)
def test_different_arrays_have_different_names(one: NDArray[Any], two: NDArray[Any]) -> None:
    assert checksum(one) != checksum(two)


def test_a_view_has_the_name_of_its_copy() -> None:
    view = np.arange(60).reshape(5, 12)[1:4, ::3]
    assert checksum(view) == checksum(view.copy())
