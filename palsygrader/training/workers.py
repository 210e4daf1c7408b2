"""Worker processes that make pictures: one thread each, deaf to Ctrl-C, ended at once when the work is stopped."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import cv2

from palsygrader import worker_process

Made = TypeVar("Made")


@contextmanager
def mapped(jobs: Sequence[Callable[[], Made]], processes: int) -> Iterator[Iterator[Made]]:
    """Give what jobs make, in their order; an exception, also an interrupt, ends the processes where they are.

    Args:
        jobs: Picklable; what they write is whole or not at all.
        processes: How many at a time; in this process where 1.
    """
    if processes == 1:
        yield (job() for job in jobs)
        return
    before = set(multiprocessing.active_children())
    # Fresh processes: a copy of one with threads may hang.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=become_worker)
    try:
        yield pool.map(_run, jobs)
    except BaseException:
        for process in set(multiprocessing.active_children()) - before:
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def become_worker() -> None:
    """Make this process a worker that draws: one thread, deaf to Ctrl-C, ended with its parent."""
    worker_process.become_worker()
    os.environ["LP_NUM_THREADS"] = "1"  # Mesa's software renderer
    cv2.setNumThreads(1)


def _run(job: Callable[[], Made]) -> Made:
    return job()
