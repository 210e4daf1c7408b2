import subprocess
import sys

import pytest

_PROBE = """
import ctypes, re, tempfile, threading
from palsygrader.memory import use_few_heaps
assert use_few_heaps()
libc = ctypes.CDLL(None)
gate = threading.Barrier(9)
def work():
    libc.malloc.restype = ctypes.c_void_p
    libc.malloc(1000)
    gate.wait()
for _ in range(8):
    threading.Thread(target=work).start()
gate.wait()
libc.fopen.restype = ctypes.c_void_p
with tempfile.NamedTemporaryFile() as file:
    stream = ctypes.c_void_p(libc.fopen(file.name.encode(), b"w"))
    libc.malloc_info(0, stream)
    libc.fclose(stream)
    print(file.read().decode().count("<heap "))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the heaps are glibc's")
def test_many_threads_share_few_heaps() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True)
    assert int(done.stdout) <= 2


_HOLES = """
import ctypes
from pathlib import Path
from palsygrader.memory import give_back
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1])
before = resident()
blocks = [libc.malloc(60000) for _ in range(1000)]
for block in blocks:
    ctypes.memset(block, 1, 60000)
for block in blocks[:-1]:
    libc.free(ctypes.c_void_p(block))
held = resident()
assert give_back()
print((held - resident()) / (held - before))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the heaps are glibc's")
def test_what_is_free_below_what_lives_on_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", _HOLES], capture_output=True, text=True, check=True)
    assert float(done.stdout) > 0.8
