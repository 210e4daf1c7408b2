"""What of a visit somebody may change: an assistant records and asks, and decides nothing."""

from collections.abc import Callable

from palsygrader.domain.examination import Decision, Examination
from palsygrader.domain.questionnaires import is_answer
from palsygrader.domain.roles import Permission


def require_for_saving(require: Callable[[Permission], None], saved: Examination | None, new: Examination) -> None:
    """Return when a visit may be saved as it is now.

    Args:
        require: Raises where something is not allowed.
        saved: As it was saved last, its pictures not needed; None for a new visit.
        new: As it is to be saved.

    Raises:
        ArchiveError: `refused.record`, `refused.sign`, `refused.grade` or `refused.ask_questionnaires`.
    """
    require(Permission.RECORD)
    if new.signature != (saved.signature if saved is not None else None):
        require(Permission.SIGN)
    if new.corrections != (saved.corrections if saved is not None else ()):
        require(Permission.GRADE)
    before = saved.decisions if saved is not None else ()
    if _made(new.decisions, answers=False) != _made(before, answers=False):
        require(Permission.GRADE)
    if _made(new.decisions, answers=True) != _made(before, answers=True):
        require(Permission.ASK_QUESTIONNAIRES)


def _made(decisions: tuple[Decision, ...], *, answers: bool) -> tuple[Decision, ...]:
    return tuple(made for made in decisions if is_answer(made.item) is answers)
