"""Walk through the review of a visit off screen: branches, points, scales, questionnaires, report, signature."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabBar
from walk import Walk, rest, save_pages  # type: ignore[import-not-found]  # as above

from palsygrader import wording
from palsygrader.domain.correction import Moment
from palsygrader.domain.examination import Examination
from palsygrader.domain.expressions import Expression
from palsygrader.domain.face import ORAL_COMMISSURE, Branch, Side
from palsygrader.domain.grade import Scale
from palsygrader.domain.scales.sheet import to_confirm
from palsygrader.domain.severity import Severity
from palsygrader.gui.correctable_pair import CorrectablePair
from palsygrader.gui.decision_form import DecisionForm
from palsygrader.gui.point_edit import Chosen
from palsygrader.gui.review_page import ReviewPage
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.sign_bar import SignBar
from palsygrader.wording import say
from palsygrader.wording import severity as looks


def walk_review(walk: Walk) -> Examination:
    """Look at everything, confirm, override, sign and preview; return the examination before it is signed."""
    page = walk.page(ReviewPage)
    rest(800)
    walk.shoot("20-review")
    before: Examination | None = page.examination
    assert before is not None  # noqa: S101 - it is shown
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(page, key)
    rest(200)
    walk.shoot("21-review-overlays")
    for branch in Branch:
        page.choose_branch(branch)
        rest(300)
        walk.shoot(f"22-review-{branch}")
    shoot_point_correction(walk, page)
    page.edit_branch()
    rest(100)
    walk.shoot("23-review-override")
    form = page.findChild(DecisionForm)
    assert isinstance(form, DecisionForm)  # noqa: S101 - it is on show
    walk.press(looks.NUMERAL[Severity.VI])
    next(field for field in form.findChildren(QLineEdit) if field.isVisible()).setText(say("review.reason.surgery"))
    walk.press(say("review.decision.save"))
    rest(300)
    walk.shoot("23-review-override-saved")
    tabs = next(bar for bar in page.findChildren(QTabBar) if bar.isVisible())
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        rest(300)
        walk.shoot(f"24-review-tab-{index + 1}")
        if tabs.tabText(index).startswith(say("review.tab.scales")):
            shoot_scales(walk)
        if tabs.tabText(index) == say("review.tab.questionnaires"):
            shoot_questionnaires(walk, page)
    page.show_report()
    walk.until(lambda: page.preview.page_count > 0, "the report")
    walk.shoot("25-report-preview", settle_ms=1000)
    save_pages(page.preview.pdf, walk.album, "26-report-draft")
    page.preview.leave()
    page.begin_signing()
    rest(100)
    walk.shoot("27-review-to-confirm")
    sign(walk, page)
    return before


def shoot_point_correction(walk: Walk, page: ReviewPage) -> None:
    """Move a corner of the mouth, leave and stay, apply, and take it back."""
    pictures, pair = page.findChild(ReviewPictures), page.findChild(CorrectablePair)
    assert isinstance(pictures, ReviewPictures)  # noqa: S101 - of the page
    assert isinstance(pair, CorrectablePair)  # noqa: S101 - of the page
    pictures.choose(Expression.OPEN_SMILE)
    QTest.keyClick(page, Qt.Key.Key_C)
    walk.shoot("22-review-points")
    edit = pair.edit
    assert edit is not None  # noqa: S101 - just begun
    edit.chosen = Chosen(Moment.PEAK, ORAL_COMMISSURE[Side.LEFT])
    for _step in range(3):
        QTest.keyClick(pair, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    walk.shoot("22-review-points-moved")
    QTest.keyClick(pair, Qt.Key.Key_Escape)
    walk.shoot("22-review-points-unsaved")
    walk.press(say("correction.unsaved.stay"))
    field = next(field for field in pictures.findChildren(QLineEdit) if field.isVisible())
    field.setText(say("correction.reason.off_edge"))
    for press, corrections in (("correction.apply", 1), ("correction.take_back", 2)):
        walk.press(say(press))
        walk.until(partial(_has_corrections, page, corrections), press)
        rest(300)
        walk.shoot(f"22-review-points-{corrections}")


def _has_corrections(page: ReviewPage, count: int) -> bool:
    return page.examination is not None and len(page.examination.corrections) == count


def shoot_scales(walk: Walk) -> None:
    """Show the sheets of the other scales, and the first one again."""
    for scale in (Scale.HOUSE_BRACKMANN, Scale.FNGS2, Scale.EFACE, Scale.YANAGIHARA, Scale.SUNNYBROOK):
        walk.press(wording.of(scale))
        rest(100)
        if scale is not Scale.SUNNYBROOK:
            walk.shoot(f"24-review-scale-{scale}")


def shoot_questionnaires(walk: Walk, page: ReviewPage) -> None:
    """Fill in one questionnaire by the keyboard, and a part of another."""
    QTest.keyClick(page, Qt.Key.Key_Q)
    for digit in "4352453624":
        walk.type_in(digit)
    walk.shoot("24-review-questionnaire-fdi")
    walk.press(say("questionnaire.face.short"))
    for digit in "2314543244":
        walk.type_in(digit)
    walk.shoot("24-review-questionnaire-face")


def sign(walk: Walk, page: ReviewPage) -> None:
    """Confirm what waits, as the button leads to it, and sign."""
    confirm = say("review.scales.confirm")
    while page.examination is not None and to_confirm(page.examination):
        page.begin_signing()
        next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == confirm).click()
    page.begin_signing()
    rest(100)
    bar = page.findChild(SignBar)
    assert isinstance(bar, SignBar)  # noqa: S101 - it asks who signs
    name = bar.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)  # noqa: S101 - of the bar
    name.setText("Dr Weber")
    walk.shoot("28-review-sign")
    walk.press(say("review.sign.anyway"))
    walk.until(lambda: page.examination is not None and page.examination.signature is not None, "the signature")
    rest(500)
    walk.shoot("29-review-signed")
