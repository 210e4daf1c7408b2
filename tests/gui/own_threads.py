"""Which threads are left."""

import threading


def own_threads() -> set[threading.Thread]:
    """Return the threads that Python began; Qt's that ran Python leave a stand-in in the list after they have ended."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}
