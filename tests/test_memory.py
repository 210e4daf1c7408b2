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
