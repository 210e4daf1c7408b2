import random
from collections.abc import Iterator
import pytest
from pytestqt.qtbot import QtBot
import os
from palsygrader.capture.events import *
from palsygrader.capture.protocol import Phase
from palsygrader.domain.expressions import Expression, SkipReason, STANDARD_EXPRESSIONS
from tests.gui import capture_bench
from tests.gui.capture_bench import Bench, MakeBench, benches
from tests.gui.capture_examples import RecordingArchive, examination
from palsygrader.errors import ArchiveError

capture_bench.FRAMES = 10

@pytest.fixture
def make_bench(qtbot: QtBot) -> Iterator[MakeBench]:
    yield from benches(qtbot)

class Flaky(RecordingArchive):
    fail = False
    def new_recording(self, e, x, n):
        if self.fail:
            raise ArchiveError("archive.cannot_write")
        return super().new_recording(e, x, n)

EX = STANDARD_EXPRESSIONS[:3]

def check(bench, archive, log):
    bench.settle()
    s = bench.session
    st = s.state
    media = set(archive.media)
    records = {r.media_id for r in s.examination.records.values()}
    assert records <= media, ("dangling", log)
    undecided = set()
    for e in s.examination.expressions:
        for n in st.undecided_at(e):
            a = s.attempts.get(e, n)
            assert a is not None, ("unknown attempt", e, n, log)
            undecided.add(a.media_id)
    for e, n in st.kept.items():
        a = s.attempts.get(e, n)
        assert a is not None and a.record is not None and a.error is None, ("kept", e, n, a, log)
        assert s.examination.records[e] is a.record, ("record", e, n, log)
        assert a.saved, ("saved", log)
    if set(s.examination.records) != set(st.kept): print(*log, sep="\n"); print(st); print([(k, a.number, a.error, a.media_id) for k, v in s.attempts._aside.items() for a in v])
    assert set(s.examination.records) == set(st.kept)
    useless = {a.media_id for a in s.attempts if a.error is not None}
    if media - records - undecided - useless: print(*log, sep="\n"); print(st); print([(k, a.number, a.error, a.media_id) for k, v in s.attempts._aside.items() for a in v], archive.described, [(a.expression, a.number, a.media_id, a.error, a.saved) for a in s.attempts])
    assert media - records - undecided - useless == set(), ("orphans", media - records - undecided, log)
    assert archive.saved[-1].records == s.examination.records, log

@pytest.mark.parametrize("seed", range(int(os.environ.get("SEED0", 0)), int(os.environ.get("SEED1", 12))))
def test_monkey(make_bench, seed):
    rng = random.Random(seed)
    archive = Flaky()
    auto = rng.random() < 0.5
    exam = examination()
    bench = make_bench(archive, exam, auto_accept=auto)
    bench.frame_ms = 640
    bench.session.begin()
    log = [("auto", auto)]
    for step in range(30):
        st = bench.session.state
        what = rng.choice(["record"] * 4 + ["retake", "accept", "accept1", "choose", "choose", "skip", "finish", "finishcancel", "pause", "resume", "cancel", "crash", "leave", "fail", "ok", "settle", "startpart"])
        log.append((what, st.phase.value, st.expression and st.expression.value, st.attempts, dict(st.kept), dict(st.undecided)))
        ev = None
        if what == "record":
            if st.phase is Phase.INSTRUCTION and st.can_retake and st.expression in EX: bench.record()
        elif what == "startpart":
            if st.phase is Phase.INSTRUCTION and st.can_retake: bench.session.advance(Start()); bench.wait(rng.choice([1, 4]))
        elif what == "retake": ev = Retake() if st.can_retake else None
        elif what == "accept": ev = Accept() if st.attempts else None
        elif what == "accept1": ev = Accept(st.attempts[0]) if st.attempts else None
        elif what == "choose": ev = Choose(rng.choice(EX), rng.choice([None, *st.attempts]))
        elif what == "skip": ev = Skip(SkipReason.NOT_WANTED) if st.expression is not Expression.REST else None
        elif what == "finish": ev = Finish(rng.choice([None, *st.attempts])) if st.can_finish else None
        elif what == "finishcancel":
            if bench.session.allows(Finish) and st.can_finish:
                bench.session.advance(Finish())
                if rng.random() < .5: bench.qtbot.wait(rng.choice([1, 30]))
                if not bench.finished and bench.session.finishing: bench.session.advance(Cancel())
        elif what == "pause": ev = Pause()
        elif what == "resume": ev = Resume()
        elif what == "cancel": ev = Cancel()
        elif what == "fail": archive.fail = True
        elif what == "ok": archive.fail = False
        elif what == "settle":
            if st.phase is not Phase.FINISHED and rng.random() < .7: check(bench, archive, log) if bench.session.state.phase is not Phase.FINISHED else bench.settle()
        elif what in ("crash", "leave"):
            if st.phase in (Phase.RECORDING, Phase.COUNTDOWN): bench.session.advance(Cancel())
            if what == "leave":
                bench.session.close()
            else:
                # what was on its way to the archive is lost or there; a crash happens with the queues idle or not
                bench.settle()
                bench.session.close()
            bench.settle()
            exam = archive.saved[-1]
            known = {r.media_id for r in exam.records.values()}
            assert known <= set(archive.media), ("dangling after leave", log)
            bench = make_bench(archive, exam, auto_accept=auto)
            bench.frame_ms = 640
            bench.session.begin(); bench.wait_until(lambda: not bench.session._looking)
        if ev is not None and bench.session.allows(type(ev)):
            bench.session.advance(ev)
        assert all(isinstance(p, ArchiveError) for p in bench.problems), (bench.problems, log)
        if bench.session.state.phase is Phase.FINISHED:
            if rng.random() < .6:
                bench.settle()
                if bench.finished: break
    archive.fail = False
    bench.settle()
    if bench.finished:
        graded = bench.finished[-1]
        assert archive.saved[-1] is graded
        media = {r.media_id for r in graded.records.values()}
        useless = {a.media_id for a in bench.session.attempts if a.error is not None}
        left = set(archive.media) - media - useless
        aside = {a.media_id for v in bench.session.attempts._aside.values() for a in v}
        assert left - aside == set(), ("orphans at end", left, log)
    elif bench.session.state.phase is not Phase.FINISHED:
        check(bench, archive, log)
