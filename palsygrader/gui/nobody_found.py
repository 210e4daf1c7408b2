"""What stands in the place of an empty list of patients: why it is empty, and the way on."""

from collections.abc import Callable

from palsygrader.gui.state_panel import StatePanel
from palsygrader.wording import say


def show_nobody_found(
    state: StatePanel, words: str, *, filtered: bool, lost: bool, everybody: Callable[[], None], add: Callable[[], None]
) -> None:
    """Tell that nobody was found.

    Args:
        state: Where.
        words: What was searched for; empty for nothing.
        filtered: Whether the list is filtered.
        lost: Whether the server that has the patients is lost.
        everybody: Takes search and filters back.
        add: Adds a patient, where there is none at all.
    """
    if filtered:
        title = say("views.filter.none_words" if words else "views.filter.none", words=words)
        hint = say("patients.lost_hint" if lost else "views.filter.none_hint")
        state.show_empty(title, hint, say("patients.clear"), everybody)
    elif words:
        title = say("patients.none_found", words=words)
        hint = say("patients.lost_hint" if lost else "patients.none_found_hint")
        state.show_empty(title, hint, say("patients.clear"), everybody)
    elif lost:
        state.show_empty(say("patients.lost"), say("patients.lost_hint"), say("patients.add"), add)
    else:
        state.show_empty(say("patients.empty"), say("patients.empty_hint"), say("patients.add"), add)
