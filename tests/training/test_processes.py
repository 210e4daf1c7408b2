"""Several processes that learn together, as `torchrun` starts them."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the extra `train` is not installed")

from palsygrader.training.grader_sets import write_shard
from tests.training.test_grader_training import made_set

SCRIPT = """
import sys
import time
from pathlib import Path

import numpy as np

from palsygrader.training import train_grader as training
from palsygrader.training.grader_sets import read_shards
from palsygrader.training.processes import Worker, first_process_first

folder = Path(sys.argv[1])
worker = Worker.started("cpu")
with first_process_first("cpu"):
    if worker.first:
        time.sleep(1)
        assert not list(folder.glob("seen *"))
    (folder / f"seen {worker.rank}").touch()
training.BATCH = 2
samples = read_shards(folder)
weights = training.train_grader(training.GraderJob(folder / "work", steps=2), samples, samples, lambda *_: None)
np.save(folder / f"{worker.rank}.npy", weights["of_branch"].numpy(), allow_pickle=False)
"""


def test_two_processes_learn_together_and_the_first_one_makes_the_samples(tmp_path: Path) -> None:
    write_shard(tmp_path / "0.npz", made_set(6, 1))
    (tmp_path / "together.py").write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    done = subprocess.run(
        [*command, str(tmp_path / "together.py"), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert sorted(file.name for file in tmp_path.glob("seen *")) == ["seen 0", "seen 1"]
    first, second = (np.load(tmp_path / f"{rank}.npy", allow_pickle=False) for rank in (0, 1))
    assert np.array_equal(first, second)
    assert sorted(file.name for file in (tmp_path / "work").iterdir()) == [
        "grader.checkpoint.safetensors",
        "grader.json",
    ]
