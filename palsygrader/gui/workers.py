"""Plain functions run off the Qt thread, one after the other, with progress, cancel and failure."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from palsygrader.thread_priority import give_way

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - not a failure
    """Raised inside a job that was asked to stop."""


class Job:
    """Handle of one submitted function, and its link to the outside while it runs."""

    def __init__(self, report: Callable[["Job", int, int], None]) -> None:
        self._cancel = threading.Event()
        self._over = threading.Event()
        self._report = report

    def cancel(self) -> None:
        """Ask the job to stop; neither `done` nor `failed` will be called."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancel.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Wait, on another thread than the Qt thread, until the job holds nothing any more; return whether it does."""
        return self._over.wait(timeout_s)

    def end(self) -> None:
        """Note that the job holds nothing any more; called by its queue."""
        self._over.set()

    def step(self, done: int, total: int) -> None:
        """Report progress from inside the job.

        Raises:
            Cancelled: The job was asked to stop.
        """
        if self.cancelled:
            raise Cancelled
        self._report(self, done, total)


class JobQueue(QObject):
    """A serial queue: one thread, first come first served. Callbacks run on the Qt thread.

    Args:
        name: Of its thread.
        parent: Of the object.
        gives_way: Whether its work gives way to the live picture.
    """

    _progressed = Signal(object, object)  # Job, Callable[[], None]
    _answered = Signal(object, object)  # the same

    def __init__(self, name: str, parent: QObject | None = None, *, gives_way: bool = False) -> None:
        super().__init__(parent)
        first = give_way if gives_way else None
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name, initializer=first)
        self._pending: dict[Job, Any] = {}
        self._lock = threading.Lock()
        self._closed = False
        self._progressed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether everything submitted has run and every answer was given, as seen from the Qt thread."""
        with self._lock:
            return not self._pending

    def submit(
        self,
        function: Callable[[Job], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Run `function(job)` on the queue's thread; on a closed queue the job counts as cancelled.

        Args:
            function: The work; calls `job.step(done, total)` now and then.
            done: Called on the Qt thread with the result.
            failed: Called on the Qt thread with the exception.
            progress: Called on the Qt thread with steps done and in total.
        """

        def report(job: Job, steps: int, total: int) -> None:
            if progress is not None:
                self._progressed.emit(job, lambda: progress(steps, total))

        job = Job(report)

        def work() -> None:
            try:
                if job.cancelled:
                    self._forget(job)
                    return
                result = function(job)
            except Cancelled:
                self._forget(job)
            except Exception as error:  # noqa: BLE001 - the boundary of the worker: every failure is shown
                self._emit(job, lambda error=error: failed(error))  # type: ignore[misc]  # the default binds it
            else:
                self._emit(job, lambda: done(result))

        with self._lock:
            if self._closed:
                job.cancel()
                job.end()
            else:
                self._pending[job] = self._pool.submit(work)
        return job

    def close(self, timeout_s: float = 5.0) -> bool:
        """Cancel what waits, let the running job stop, and wait for it.

        Returns:
            Whether everything had stopped within the time.
        """
        with self._lock:
            self._closed = True
            pending = dict(self._pending)
        for job in pending:
            job.cancel()
        running = []
        for job, future in pending.items():
            if future.cancel():
                self._forget(job)
            else:
                running.append(future)
        self._pool.shutdown(wait=False, cancel_futures=True)
        ended = not wait_for(running, timeout=timeout_s).not_done
        if ended:
            self._pool.shutdown(wait=True)  # the thread itself ends at once
        return ended

    def drain(self, timeout_s: float = 30.0) -> bool:
        """Wait until everything submitted so far has run and its answers are on their way to the Qt thread."""
        with self._lock:
            pending = list(self._pending.values())
        return not wait_for(pending, timeout=timeout_s).not_done

    def _forget(self, job: Job) -> None:
        job.end()
        with self._lock:
            self._pending.pop(job, None)

    def _emit(self, job: Job, call: Callable[[], None]) -> None:
        """Send an answer; its job is forgotten only when it is given, or `drain` could return before it is sent."""
        job.end()
        if self._closed:
            self._forget(job)
        else:
            self._answered.emit(job, call)

    def _answer(self, job: Job, call: Callable[[], None]) -> None:
        self._forget(job)
        self._deliver(job, call)

    def _deliver(self, job: Job, call: Callable[[], None]) -> None:
        if not job.cancelled and not self._closed:
            call()
