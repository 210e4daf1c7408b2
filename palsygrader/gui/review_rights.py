"""What the role of who is signed in may not do is off on the review page, with the reason."""

from PySide6.QtWidgets import QWidget

from palsygrader.domain.roles import Permission, User
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.role_gate import gate, refusal_words


def gate_review(
    user: User,
    *,
    sign_button: QWidget,
    weak_side: QWidget,
    side: BranchSide,
    pictures: ReviewPictures,
    tabs: ReviewTabs,
) -> None:
    """Turn off what a user may not do: signing, grades, the weak side, points, items of scales."""
    gate(user, Permission.SIGN, sign_button, tabs.addenda)
    gate(user, Permission.GRADE, weak_side, side.edit_button)
    if not user.may(Permission.GRADE):
        pictures.correction.refuse(refusal_words(Permission.GRADE))
        tabs.refuse_grading(refusal_words(Permission.GRADE))
