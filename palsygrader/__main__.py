"""Entry point: without a command the window, with a command the command line."""

import gc
import signal
import sys

from palsygrader.cli.interrupts import leave_on_interrupt
from palsygrader.memory import use_few_heaps
from palsygrader.process_guard import forbid_dumps, print_here

_COLLECT_AFTER = 50_000
"""Objects that are made before Python looks for garbage, instead of 700: what is imported is none, and is a lot."""


def main() -> int:
    """Run the program and return its exit status."""
    forbid_dumps()
    print_here()
    leave_on_interrupt()
    use_few_heaps()
    gc.set_threshold(_COLLECT_AFTER)
    import multiprocessing  # noqa: PLC0415 - an interrupt while these load ends the program in one line

    from palsygrader.cli.bench import COMMAND as BENCH  # noqa: PLC0415 - as above
    from palsygrader.cli.commands import parse, run_command  # noqa: PLC0415 - as above

    multiprocessing.freeze_support()
    arguments = parse(sys.argv[1:])
    if arguments.command == BENCH:
        from palsygrader.bench.command import run as run_bench  # noqa: PLC0415 - opens the window too, so it is above

        arguments.run = run_bench
    if arguments.command is not None:
        return run_command(arguments)
    from palsygrader.gui.app import run  # noqa: PLC0415 - Qt is loaded only for the window

    signal.signal(signal.SIGINT, signal.default_int_handler)
    return run(demo=arguments.demo, source=arguments.source, data=arguments.data)


if __name__ == "__main__":
    raise SystemExit(main())
