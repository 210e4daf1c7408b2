"""The height of the review: shared by a ratio, kept when set by hand, and never taken from what the pictures need."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from palsygrader.gui.height_share import HeightShare
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.workers import JobQueue
from palsygrader.settings import Settings
from tests.gui.review_examples import PATIENT, FakeArchive, only, visit


@pytest.fixture
def heights(qtbot: QtBot) -> HeightShare:
    made = HeightShare(QWidget(), QWidget())
    qtbot.addWidget(made)
    made.share(0.25)
    made.resize(400, 400)
    made.show()
    return made


def lower_share(heights: HeightShare) -> float:
    QApplication.processEvents()
    upper, lower = heights.sizes()
    return lower / (upper + lower)


def test_every_height_is_shared_by_the_ratio(heights: HeightShare) -> None:
    for height in (400, 900, 600):
        heights.resize(400, height)
        assert lower_share(heights) == pytest.approx(0.25, abs=0.01)


def test_a_height_set_by_hand_stays_until_it_is_shared_anew(heights: HeightShare) -> None:
    heights.moveSplitter(100, 1)
    by_hand = lower_share(heights)
    assert by_hand > 0.7
    heights.resize(400, 600)
    assert lower_share(heights) == pytest.approx(by_hand, abs=0.1)
    heights.share(0.5)
    assert lower_share(heights) == pytest.approx(0.5, abs=0.01)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    queue = JobQueue("archive")
    made = ReviewPage(archive=FakeArchive(), archive_queue=queue, settings=Settings())
    qtbot.addWidget(made)
    made.resize(1176, 720)
    made.show()
    made.show_examination(PATIENT, visit(), [])
    yield made
    assert made.stop()
    assert queue.close()


@pytest.mark.parametrize("tab", [0, 2, 3])
def test_a_notice_does_not_squeeze_the_pictures(page: ReviewPage, tab: int) -> None:
    only(page, QTabBar).setCurrentIndex(tab)
    page.notices.show_notice("The change is not saved. Check that the disk is there and has free space. " * 2)
    QApplication.processEvents()
    pictures = only(page, ReviewPictures)
    assert page.notices.isVisible()
    assert pictures.height() >= pictures.minimumSizeHint().height()
