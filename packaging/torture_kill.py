"""kill -9 at random moments of a visit: each is gone on with by the next one, and killed again."""

import time

from torture_patient import SOME  # type: ignore[import-not-found]  # beside this, no package
from torture_row import (  # type: ignore[import-not-found]  # as above
    Bench,
    Outcome,
    Visit,
    check,
    lost_in,
    progress,
)

WHOLE = 200
MOST_BEFORE = 4
"""Expressions that are accepted in one go before the kill, with a part of the next."""
LEAST_KEPT = 1.0
"""Expressions accepted to each kill, two on average: with fewer there was little to be lost."""


def run(bench: Bench) -> Outcome:
    """Kill visits, and look after each kill whether everything that the screen called kept is there."""
    count = bench.count(WHOLE)
    data = bench.place("kill")
    undisturbed = Visit(data, bench.patient)
    undisturbed.wait_begun()
    begun_s = time.monotonic()
    undisturbed.wait()
    length_s = time.monotonic() - begun_s
    outcome = Outcome(f"{count} kills")
    accepted, signed, dropped = undisturbed.accepted, undisturbed.signed, undisturbed.dropped
    if len(signed) != 1:
        outcome.add_fault(f"the undisturbed visit did not end: {undisturbed.lines[-1:]} {undisturbed.errors[-300:]}")
    kept = 0
    for number in range(count):
        progress(f"kill {number + 1}/{count}, kept {kept}, faults {len(outcome.faults)}")
        visit = Visit(data, bench.patient, "--visits", "9")
        visit.wait_begun()
        after, moment_s = bench.chance.randint(0, MOST_BEFORE), bench.chance.uniform(0.0, length_s / len(SOME))
        visit.wait_accepted(after, accepted)  # not seconds alone: on a busy computer each kill would come too soon
        time.sleep(moment_s)
        if visit.process.poll() is not None:
            outcome.add_fault(f"a visit ended by itself: {visit.lines[-1:]} {visit.errors[-300:]}")
        visit.kill()
        fresh = visit.accepted - accepted
        kept += len(fresh)
        accepted |= fresh
        signed |= visit.signed
        dropped |= visit.dropped
        recent = {each[0] for each in visit.accepted} | {line.split()[1] for line in visit.lines if "begun" in line}
        last = number == count - 1
        wanted = {each for each in accepted if last or each[0] in recent}
        found = check(data, wanted, signed if last else signed & recent, dropped)
        for fault in found:
            outcome.add_fault(f"after a kill {moment_s:.1f} s after {after} expressions: {fault}")
        for code, words in visit.told:
            outcome.add_fault(f"a visit that was gone on with told {code}: {words}")
    if kept < LEAST_KEPT * count:
        outcome.add_fault(f"only {kept} expressions were accepted between {count} kills: the visits did not get on")
    lost, damaged = lost_in(outcome.faults), sum("damaged" in fault or "broken" in fault for fault in outcome.faults)
    outcome.found = f"{len(accepted)} expressions accepted, {lost} lost; {damaged} damaged archives"
    return outcome
