"""What is asked when a visit is left while something typed about it has not reached the archive."""

from collections.abc import Callable
from functools import partial

from palsygrader.gui.drafts import Drafts
from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.wording import say


class RefusedDrafts(QuestionStrip):
    """Asks whether to try again, to leave without what is typed, or to stay.

    Args:
        drafts: What is typed.
    """

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self._drafts = drafts

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the visit, once the archive has what is typed or it is given up."""
        if self._drafts.unkept:
            self._drafts.keep_now(partial(self._go_on, then))
        else:
            then()

    def _go_on(self, then: Callable[[], None]) -> None:
        self.withdraw()
        if not self._drafts.unkept:
            then()
            return

        def leave() -> None:
            self._drafts.give_up()
            then()

        self.ask(
            say("draft.refused"),
            [
                Answer(say("draft.refused.leave"), leave, "danger"),
                Answer(say("review.refused.save"), partial(self.settle, then), "primary"),
            ],
            Answer(say("review.refused.stay"), self.withdraw),
        )
