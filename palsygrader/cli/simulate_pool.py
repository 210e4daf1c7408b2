"""Write digital patients in several processes, each with its own face model and renderer."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TYPE_CHECKING

from palsygrader.cli.interrupts import FROM_TERMINAL, kept_from_children
from palsygrader.cli.simulate_folder import folder_name
from palsygrader.domain.expressions import Expression
from palsygrader.errors import PalsyGraderError

if TYPE_CHECKING:
    from palsygrader.training.sitters import SittersRoom
    from palsygrader.training.write_examinations import Wanted

_Failure = Callable[[], PalsyGraderError]
"""Makes a worker's error again: their read-only values do not travel between processes."""

_stop: Event
_room: "SittersRoom"
"""What a worker keeps from patient to patient."""


def write_all(folder: Path, data: Path, seeds: Iterable[int], wanted: "Wanted", jobs: int) -> Iterator[int]:
    """Write every patient into a folder, and yield each one's seed when it is written.

    Closing the generator early, also by an interrupt, stops the workers at their next picture and waits for them.

    Args:
        folder: Exists.
        data: Folder of the development data.
        seeds: One per patient.
        wanted: What to write.
        jobs: Number of processes.

    Raises:
        PalsyGraderError: `cli.simulate.worker_died`, or what a worker raised.
    """
    context = multiprocessing.get_context("spawn")
    with kept_from_children(*FROM_TERMINAL):  # among them the process that keeps account of the event
        stop = context.Event()
    executor = ProcessPoolExecutor(jobs, context, initializer=_start_worker, initargs=(stop, data))
    running: dict[Future[_Failure | None], int] = {}

    def begin(seed: int) -> None:
        with kept_from_children(*FROM_TERMINAL):  # only the parent takes a Ctrl-C
            running[executor.submit(_work, folder, seed, wanted)] = seed

    try:
        waiting = iter(seeds)
        for seed in islice(waiting, jobs):
            begin(seed)
        while running:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                seed = running.pop(future)
                try:
                    failure = future.result()
                except BrokenProcessPool as error:
                    raise PalsyGraderError("cli.simulate.worker_died") from error
                if failure is not None:
                    raise failure()
                for following in islice(waiting, 1):
                    begin(following)
                yield seed
    finally:
        stop.set()
        executor.shutdown(wait=True, cancel_futures=True)


class _Stopped(BaseException):
    """The parent asked the worker to stop; no boundary inside the worker may catch it."""


def _start_worker(stop: Event, data: Path) -> None:
    global _stop, _room  # noqa: PLW0603 - a worker's only state, set once before its first task
    _stop = stop
    from palsygrader.training.sitters import SittersRoom
    from palsygrader.training.workers import become_worker

    become_worker()
    _room = SittersRoom(data)


def _work(folder: Path, seed: int, wanted: "Wanted") -> _Failure | None:
    from palsygrader.training.write_examinations import write_examination

    try:
        write_examination(_room, folder / folder_name(seed), seed, wanted, _check_stop)
    except PalsyGraderError as error:
        return partial(type(error), error.code, **error.values)
    return None


def _check_stop(_expression: Expression) -> None:
    if _stop.is_set():
        raise _Stopped
