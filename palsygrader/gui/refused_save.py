"""What is asked when a visit is left whose last changes the archive has refused."""

from collections.abc import Callable
from functools import partial

from palsygrader.gui.question_strip import Answer, QuestionStrip
from palsygrader.gui.visit_file import VisitFile
from palsygrader.wording import say


class RefusedSave(QuestionStrip):
    """Asks whether to try again, to leave without the changes, or to stay.

    Args:
        file: The visit.
    """

    def __init__(self, file: VisitFile) -> None:
        super().__init__()
        self._file = file
        self._then: Callable[[], None] | None = None
        file.saved.connect(self._go_on)
        file.failed.connect(self._stay)

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with something that leaves the visit; with refused changes only after they were saved or given up."""
        if not self._file.refused:
            then()
            return
        self.ask(
            say("review.refused"),
            [
                Answer(say("review.refused.leave"), then, "danger"),
                Answer(say("review.refused.save"), partial(self._try_again, then), "primary"),
            ],
            Answer(say("review.refused.stay"), self._stay),
        )

    def _try_again(self, then: Callable[[], None]) -> None:
        self._then = then
        self._file.save()

    def _stay(self, _error: Exception | None = None) -> None:
        self._then = None

    def _go_on(self) -> None:
        then, self._then = self._then, None
        self.withdraw()
        if then is not None:
            then()
