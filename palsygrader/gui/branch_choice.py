"""Which branch of a visit is in view, on map, card, table and pictures alike, and its grade being decided."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from palsygrader import wording
from palsygrader.domain.draft import Draft
from palsygrader.domain.expressions import BRANCH_EXPRESSIONS, Expression
from palsygrader.domain.face import Branch
from palsygrader.domain.roles import Permission
from palsygrader.gui.branch_side import BranchSide
from palsygrader.gui.face_map import FaceMap
from palsygrader.gui.notices import NoticeStrip
from palsygrader.gui.review_pictures import ReviewPictures
from palsygrader.gui.review_tabs import ReviewTabs
from palsygrader.gui.review_words import evidence
from palsygrader.gui.visit_file import VisitFile


class BranchChoice(QObject):
    """One branch at a time; an unsaved grade of it is settled before another one is shown.

    Args:
        file: The visit.
        face_map: Shows all branches, one of them marked.
        side: Shows the branch or asks for its grade.
        tabs: Mark it in the table.
        pictures: Show what it rests on.
        notices: Where it is told.
        parent: Owner.
    """

    def __init__(
        self,
        *,
        file: VisitFile,
        face_map: FaceMap,
        side: BranchSide,
        tabs: ReviewTabs,
        pictures: ReviewPictures,
        notices: NoticeStrip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._map = face_map
        self._side = side
        self._tabs = tabs
        self._pictures = pictures
        self._notices = notices
        self._branch = Branch.TEMPORAL
        face_map.branch_chosen.connect(self.choose)
        tabs.branch_chosen.connect(self.choose)
        pictures.expression_chosen.connect(self._follow_expression)

    @property
    def branch(self) -> Branch:
        """The branch in view."""
        return self._branch

    def choose(self, branch: Branch) -> None:
        """Show a branch; an unsaved grade of another one is asked for first."""
        if branch is self._branch:
            self._turn_to(branch)
        else:
            self.settle(partial(self._turn_to, branch))

    def step(self, by: int) -> None:
        """Show the next branch or the one before."""
        order = tuple(Branch)
        self.choose(order[min(max(order.index(self._branch) + by, 0), len(order) - 1)])

    def edit(self) -> None:
        """Ask for the clinician's grade of the branch."""
        examination = self._file.examination
        if examination is None:
            return
        if examination.signature is not None:
            self._notices.show_notice(wording.say("review.decision.signed"))
        elif self._file.writable and self._file.allows(Permission.GRADE):
            self._tabs.release_room()
            self._side.edit(examination, self._branch)

    def edit_draft(self, branch: Branch, draft: Draft) -> None:
        """Ask again for a grade that was typed before and not saved."""
        examination = self._file.examination
        if examination is not None and not self._side.unsaved and self._file.may(Permission.GRADE):
            self._turn_to(branch)
            self._side.edit(examination, branch, draft)

    def settle(self, then: Callable[[], None]) -> None:
        """Go on once no unsaved grade would be lost; until then its branch stays marked."""
        if not self._side.settle(then):
            self._tabs.release_room()
            self._map.choose(self._branch)
            self._tabs.show_branch(self._branch)

    def _turn_to(self, branch: Branch) -> None:
        examination = self._file.examination
        if examination is None:
            return
        self._mark(branch)
        shown = evidence(examination, branch)
        if shown and self._pictures.expression not in shown:
            self._pictures.choose(shown[0])

    def _mark(self, branch: Branch) -> None:
        examination = self._file.examination
        if examination is None:
            return
        if branch is not self._branch:
            self._side.close_form()
        self._branch = branch
        self._map.choose(branch)
        self._tabs.show_branch(branch)
        self._side.show_branch(examination, branch, writable=self._file.writable)
        self._pictures.show_branch(branch)

    def _follow_expression(self, expression: Expression) -> None:
        self._tabs.show_expression(expression)
        if expression in BRANCH_EXPRESSIONS[self._branch]:
            return
        for branch, expressions in BRANCH_EXPRESSIONS.items():
            if expression in expressions:
                self.settle(partial(self._mark, branch))
