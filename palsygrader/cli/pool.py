"""Examine many folders in several processes, each with its own landmark model."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing.synchronize import Event
from pathlib import Path

import cv2

from palsygrader.cli.examine import Outcome, Refusal, Wanted, examine_or_refuse
from palsygrader.cli.interrupts import FROM_TERMINAL, kept_from_children
from palsygrader.domain.expressions import Expression
from palsygrader.wording import say
from palsygrader.worker_process import become_worker

_stop: Event
"""Set by the parent when the workers shall stop; each worker is given it when it starts."""


def examine_all(folders: list[Path], wanted: Wanted, jobs: int) -> Iterator[tuple[Path, Outcome | Refusal]]:
    """Yield each folder, as it gets ready, with what was made of it, or why nothing was made.

    Closing the generator early, also by an interrupt, stops the workers at their next picture and waits for them.

    Args:
        folders: One per examination.
        wanted: What to make of each.
        jobs: Number of processes. When one dies, another takes its place, and only its folder is lost.
    """
    context = multiprocessing.get_context("spawn")
    with kept_from_children(*FROM_TERMINAL):  # among them the process that keeps account of the event
        stop = context.Event()
    executors, running = list[ProcessPoolExecutor](), dict[Future[Outcome | Refusal], tuple[int, Path]]()

    def begin(number: int, folder: Path) -> None:
        with kept_from_children(*FROM_TERMINAL):  # only the parent takes a Ctrl-C
            try:
                future = executors[number].submit(_work, folder, wanted)
            except BrokenProcessPool:  # it died after its last folder
                executors[number] = executor()
                future = executors[number].submit(_work, folder, wanted)
            running[future] = number, folder

    def executor() -> ProcessPoolExecutor:
        return ProcessPoolExecutor(1, mp_context=context, initializer=_start_worker, initargs=(stop,))

    try:
        waiting = iter(folders)
        for number, folder in enumerate(islice(waiting, jobs)):
            executors.append(executor())
            begin(number, folder)
        while running:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                number, folder = running.pop(future)
                try:
                    result = future.result()
                except BrokenProcessPool:
                    result = Refusal(say("cli.grade.worker_died"), is_input=False)
                    executors[number] = executor()
                for following in islice(waiting, 1):
                    begin(number, following)
                yield folder, result
    finally:
        stop.set()
        for each in executors:
            each.shutdown(wait=True, cancel_futures=True)


class _Stopped(BaseException):
    """The parent asked the worker to stop; no boundary inside the worker may catch it."""


def _start_worker(stop: Event) -> None:
    global _stop  # noqa: PLW0603 - a worker's only state, set once before its first task
    _stop = stop
    become_worker()
    cv2.setNumThreads(1)


def _work(folder: Path, wanted: Wanted) -> Outcome | Refusal:
    return examine_or_refuse(folder, wanted, _check_stop)


def _check_stop(_expression: Expression, _done: int, _expected: int) -> None:
    if _stop.is_set():
        raise _Stopped
