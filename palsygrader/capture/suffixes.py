"""Which files are taken for photographs and which for videos."""

from typing import Final

PHOTOGRAPH_SUFFIXES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".heif", ".hif"}
)
"""Suffixes, in lower case, of the files taken for photographs."""
VIDEO_SUFFIXES: Final = frozenset({".mp4", ".mov", ".mkv", ".avi", ".webm", ".m4v", ".mpg", ".mpeg"})
"""Suffixes, in lower case, of the files taken for videos."""
RECORDING_SUFFIXES: Final = PHOTOGRAPH_SUFFIXES | VIDEO_SUFFIXES
"""Of both."""
