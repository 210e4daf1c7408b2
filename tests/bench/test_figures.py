"""What is measured is told, kept and compared as it was."""

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from palsygrader.bench.figures import SCHEMA, Figure, percentile, table
from palsygrader.bench.machine import YARDSTICK, machine, yardstick
from palsygrader.bench.stages import Stages
from palsygrader.cli.bench import PARTS

COMPARE = Path(__file__).parents[2] / "packaging" / "bench_compare.py"
FOR_README = COMPARE.with_name("bench_readme.py")


def run_of(file: Path, yardstick_ms: float, **values: tuple[float, str]) -> Path:
    figures = [Figure(YARDSTICK, yardstick_ms, "ms")]
    figures += [Figure(name, value, unit, more_is_better=unit == "frames/s") for name, (value, unit) in values.items()]
    document = {"schema": SCHEMA, "machine": {}, "parts": {"some": [figure.as_json() for figure in figures]}}
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def compared(*arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, str(COMPARE), *map(str, arguments)], check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("value", "more_is_better", "reached"),
    [(1.0, False, True), (1.1, False, False), (1.1, True, True), (0.9, True, False), (math.nan, False, None)],
)
def test_a_bar_is_reached_from_its_own_side(value: float, more_is_better: bool, reached: bool | None) -> None:
    assert Figure("some", value, "s", 1.0, more_is_better).reached is reached
    assert Figure("some", value, "s").reached is None


def test_a_figure_survives_its_file() -> None:
    for figure in (Figure("some", 1.25, "s", 2.0), Figure("count", 3.0), Figure("rate", 30.0, "frames/s", 29.5, True)):
        assert Figure.from_json(json.loads(json.dumps(figure.as_json()))) == figure
    assert math.isnan(Figure.from_json(Figure("some", math.nan).as_json()).value)
    with pytest.raises(ValueError, match="1"):
        Figure.from_json({"name": 1, "value": 2.0})


def test_the_table_says_what_is_missed_and_what_was_not_measured() -> None:
    rows = table("part", [Figure("slow", 2.0, "s", 1.0), Figure("fast", 0.5, "s", 1.0), Figure("lost", math.nan, "s")])
    assert rows[2:] == [
        "| slow | 2 s | at most 1 | not reached |",
        "| fast | 0.50 s | at most 1 | reached |",
        "| lost | not measured |  |  |",
    ]


def test_percentiles_are_values_that_were_seen() -> None:
    assert percentile([3.0, 1.0, 2.0], 50) == 2.0
    assert percentile([3.0, 1.0, 2.0], 95) == 3.0
    assert math.isnan(percentile([], 50))


def test_each_call_and_step_of_a_stage_is_timed() -> None:
    class Patient:
        def wait(self, times: int) -> int:
            return times

    stages = Stages()
    stages.wrap(Patient, "wait", "paint")
    assert [Patient().wait(number) for number in range(3)] == [0, 1, 2]
    told = {figure.name: figure.value for figure in stages.figures("live")}
    assert told["live: paint, median"] >= 0.0
    assert math.isnan(told["live: decode, median"])
    stages.clear()
    assert all(math.isnan(figure.value) for figure in stages.figures("live"))


def test_the_machine_is_told_without_names() -> None:
    told = machine()
    assert set(told) == {"program", "system", "python", "processor", "cores", "memory_gb"}
    assert yardstick().value > 0.0


def test_what_got_slower_is_named(tmp_path: Path) -> None:
    before = run_of(tmp_path / "a.json", 10.0, grade=(1.0, "s"), paint=(4.0, "ms"), rate=(30.0, "frames/s"))
    after = run_of(tmp_path / "b.json", 10.0, grade=(1.2, "s"), paint=(4.4, "ms"), rate=(29.0, "frames/s"))
    done = compared(before, after)
    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if "worse**" in line] == [
        "| grade | 1 | 1.2 s | 1.20 **worse** |"
    ]
    assert compared(after, before).returncode == 0


def test_a_slower_machine_is_no_slower_program(tmp_path: Path) -> None:
    before = run_of(tmp_path / "a.json", 10.0, grade=(1.0, "s"), dropped=(0.0, ""))
    after = run_of(tmp_path / "b.json", 20.0, grade=(2.0, "s"), dropped=(0.0, ""))
    assert compared(before, after).returncode == 0
    assert compared(before, after, "--as-measured").returncode == 1
    dropped = run_of(tmp_path / "c.json", 20.0, grade=(2.0, "s"), dropped=(1.0, ""))
    assert compared(before, dropped).returncode == 1


def test_files_that_are_no_runs_get_one_line(tmp_path: Path) -> None:
    file = tmp_path / "some.json"
    for text in ("[]", "{", '{"schema": 1}'):
        file.write_text(text, encoding="utf-8")
        done = compared(file, file)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_a_part_is_measured_in_a_process_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "run.json"
    command = [sys.executable, "-m", "palsygrader", "bench", "--only", "rivals", "--json", str(out)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    document = json.loads(out.read_text(encoding="utf-8"))
    assert set(document["parts"]) == {"yardstick", "rivals"}
    assert all(figure["value"] > 0.0 for figure in document["parts"]["rivals"])
    assert "landmarks and irises, ours" in done.stdout


def test_unknown_parts_are_refused(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "palsygrader", "bench", "--only", "weather"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert all(part in done.stderr for part in PARTS)


def test_the_table_of_a_run_takes_the_place_of_the_former_one(tmp_path: Path) -> None:
    figures = [Figure("age", 40.0, "ms", 50.0), Figure("decode", 9.0, "ms")]
    document = {
        "schema": SCHEMA,
        "machine": machine(),
        "parts": {"live": [figure.as_json() for figure in figures]},
    }
    run, readme = tmp_path / "run.json", tmp_path / "README.md"
    run.write_text(json.dumps(document), encoding="utf-8")
    readme.write_text("before\n<!-- palsygrader bench -->\nold\n<!-- end of palsygrader bench -->\nafter\n")
    command = [sys.executable, str(FOR_README), str(run), "--readme", str(readme)]
    for _again in range(2):
        subprocess.run(command, check=True)
        told = readme.read_text(encoding="utf-8")
        assert "| age | 40 ms | at most 50 | reached |" in told
        assert str(machine()["processor"]) in told
        assert "old" not in told
        assert "decode" not in told
        assert told.startswith("before\n")
        assert told.endswith("\nafter\n")
    run.write_text("{}")
    assert subprocess.run(command, check=False, capture_output=True).returncode == 2
