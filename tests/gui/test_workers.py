import threading
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palsygrader.gui.workers import Job, JobQueue


def _number(number: int, _job: Job) -> int:
    return number


@pytest.fixture
def told() -> list[object]:
    return []


def test_the_answer_comes_back_on_the_windows_thread(archive_queue: JobQueue, qtbot: QtBot, told: list[object]) -> None:
    def done(worker: threading.Thread) -> None:
        told.extend((worker, threading.current_thread()))

    archive_queue.submit(lambda _job: threading.current_thread(), done=done, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    worker, window = told
    assert window is threading.main_thread()
    assert worker is not window


def test_jobs_run_in_the_order_in_which_they_came(archive_queue: JobQueue, qtbot: QtBot, told: list[object]) -> None:
    for number in range(20):
        archive_queue.submit(partial(_number, number), done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 20)
    assert told == list(range(20))


def test_a_failure_is_handed_over(archive_queue: JobQueue, qtbot: QtBot, told: list[object]) -> None:
    def fail(_job: Job) -> None:
        message = "no"
        raise OSError(message)

    archive_queue.submit(fail, done=lambda _none: None, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], OSError)


def test_progress_is_told_in_order(archive_queue: JobQueue, qtbot: QtBot, told: list[object]) -> None:
    def work(job: Job) -> None:
        for step in range(3):
            job.step(step, 3)

    steps: list[tuple[int, int]] = []
    archive_queue.submit(
        work, done=told.append, failed=told.append, progress=lambda done, total: steps.append((done, total))
    )
    qtbot.waitUntil(lambda: bool(told))
    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_a_cancelled_job_says_nothing(archive_queue: JobQueue, qtbot: QtBot, told: list[object]) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        go_on.wait(5)
        job.step(1, 2)

    job = archive_queue.submit(work, done=told.append, failed=told.append)
    waiting = archive_queue.submit(lambda _job: 1, done=told.append, failed=told.append)
    last: list[object] = []
    archive_queue.submit(lambda _job: 2, done=last.append, failed=last.append)
    assert begun.wait(5)
    job.cancel()
    waiting.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(last))
    assert told == []


def test_draining_waits_for_what_was_submitted(archive_queue: JobQueue) -> None:
    runs: list[Job] = []
    jobs = [archive_queue.submit(runs.append, done=lambda _none: None, failed=lambda _error: None) for _ in range(5)]
    assert archive_queue.drain()
    assert runs == jobs


def test_draining_waits_until_the_answers_are_sent(
    archive_queue: JobQueue, qapp: QApplication, told: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    forget = JobQueue._forget
    window = threading.current_thread()
    forgotten, go_on = threading.Event(), threading.Event()

    def forget_slowly(queue: JobQueue, job: Job) -> None:
        forget(queue, job)
        if threading.current_thread() is not window:
            forgotten.set()
            go_on.wait(5)  # a busy machine gives this thread no time right here

    monkeypatch.setattr(JobQueue, "_forget", forget_slowly)
    archive_queue.submit(lambda _job: 1, done=told.append, failed=told.append)
    forgotten.wait(0.2)
    assert archive_queue.drain()
    qapp.processEvents()
    go_on.set()
    assert told == [1]


def test_a_queue_is_idle_when_every_answer_was_given(archive_queue: JobQueue, qtbot: QtBot, told: list[object]) -> None:
    def ask_for_more(_answer: int) -> None:
        archive_queue.submit(lambda _job: 2, done=told.append, failed=told.append)

    def fail(_job: Job) -> None:
        raise OSError

    def idle() -> bool:
        return archive_queue.idle

    assert idle()
    archive_queue.submit(lambda _job: 1, done=ask_for_more, failed=told.append)
    archive_queue.submit(lambda _job: 3, done=told.append, failed=told.append).cancel()
    archive_queue.submit(fail, done=told.append, failed=lambda error: told.append(type(error)))
    assert archive_queue.drain()
    assert not idle(), "the answers are not given yet"
    qtbot.waitUntil(idle)
    assert told == [OSError, 2]


def test_closing_drops_what_waits_and_tells_when_something_hangs(qtbot: QtBot, told: list[object]) -> None:
    queue = JobQueue("stubborn")
    begun, go_on = threading.Event(), threading.Event()

    def hang(_job: Job) -> None:
        begun.set()
        go_on.wait(5)

    queue.submit(hang, done=told.append, failed=told.append)
    queue.submit(lambda _job: 1, done=told.append, failed=told.append)
    assert begun.wait(5)
    assert not queue.close(timeout_s=0.01)
    go_on.set()
    assert queue.close(timeout_s=5)
    assert told == []


def test_a_closed_queue_takes_no_more(archive_queue: JobQueue, told: list[object]) -> None:
    assert archive_queue.close()
    assert archive_queue.submit(lambda _job: 1, done=told.append, failed=told.append).cancelled
