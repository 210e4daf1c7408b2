"""Count the pages that blocks take, without drawing them: layouts are compared by it, and drawing is slow."""

from collections import deque
from collections.abc import Sequence
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable

_HAIR_PT: Final = 1e-6


def page_count(blocks: Sequence[Flowable], *, width_pt: float, first_pt: float, later_pt: float) -> int:
    """Return the number of pages that reportlab needs for the blocks; it is told by the blocks' heights alone.

    Args:
        blocks: In reading order; they are wrapped, so they cannot be drawn any more.
        width_pt: Room across.
        first_pt: Room on the first page.
        later_pt: Room on every other page.
    """
    pages, left_pt, full_pt = 1, first_pt, first_pt
    waiting = deque(blocks)
    while waiting:
        block = waiting.popleft()
        if isinstance(block, CondPageBreak):
            if left_pt < block.height:
                pages, left_pt, full_pt = pages + 1, later_pt, later_pt
            continue
        _, height_pt = block.wrap(width_pt, left_pt)
        if height_pt <= left_pt + _HAIR_PT:
            left_pt -= height_pt
            continue
        parts = block.split(width_pt, left_pt)
        if len(parts) > 1:
            waiting.extendleft(reversed(parts))
        elif left_pt < full_pt:
            waiting.appendleft(block)
            pages, left_pt, full_pt = pages + 1, later_pt, later_pt
        else:
            left_pt = 0.0
    return pages
