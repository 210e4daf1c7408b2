"""A worker that dies takes only its own examination with it."""

import multiprocessing
from collections.abc import Callable
from pathlib import Path

from palsygrader.cli.examine import Outcome, Refusal, Wanted
from palsygrader.cli.pool import examine_all
from palsygrader.domain.face import AffectedSide


def test_a_dead_worker_is_replaced(make_examination: Callable[..., Path]) -> None:
    folders = [make_examination(name, "002") for name in ("ana", "bo", "cy")]
    wanted = Wanted(AffectedSide.UNKNOWN, "cpu", json=True, pdf=False, csv=False)
    results = examine_all(folders, wanted, 1)
    first = next(results)
    (worker,) = multiprocessing.active_children()
    worker.kill()
    second, third = results
    assert [folder for folder, _ in (first, second, third)] == folders
    assert isinstance(first[1], Outcome)
    assert isinstance(second[1], Refusal)
    assert not second[1].is_input
    assert isinstance(third[1], Outcome)
