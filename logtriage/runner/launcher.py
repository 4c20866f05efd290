"""What becomes the program: run as a script of its own between fork and exec of a job.

It ties the program's life to that of its parent, sets its limits, and executes it under the same pid. A
process with threads must not do this in `preexec_fn`; a script costs some 20 ms and is safe. It imports
nothing of logtriage, since it runs without site packages.
"""

import ctypes
import json
import os
import resource
import signal
import sys
from typing import Final

PR_SET_PDEATHSIG: Final = 1
"""From linux/prctl.h."""
FAILED: Final = 127
"""Exit status where the program cannot be executed, as of a shell."""


def main() -> None:
    """Set limits and execute the program `argv[4:]` with its arguments.

    `argv[1]` is the pid of the parent, `argv[2]` a descriptor to which the reason is written where that
    fails, `argv[3]` JSON: `limits`, names of `RLIMIT_*` to numbers, and `names`, the variables to keep.
    """
    parent, report = int(sys.argv[1]), int(sys.argv[2])
    wanted = json.loads(sys.argv[3])
    argv = sys.argv[4:]
    os.set_inheritable(report, False)  # noqa: FBT003 - takes no keyword
    try:
        _die_with(parent)
        for name, value in wanted["limits"].items():
            _limit(getattr(resource, f"RLIMIT_{name}"), value)
        # The interpreter ignores these, and what is ignored stays so over exec.
        for name in ("SIGPIPE", "SIGXFSZ"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), signal.SIG_DFL)
        environment = {name: os.environ[name] for name in wanted["names"]}
        os.execve(argv[0], argv, environment)  # noqa: S606 - an argv list; there is no shell
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        os.write(report, reason.encode("utf-8", "replace"))
        os._exit(FAILED)


def _die_with(parent: int) -> None:
    """Be killed when the thread that started this ends; and now, if it has ended already."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(FAILED)


def _limit(which: int, value: int) -> None:
    _, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(which, (value, hard if which == resource.RLIMIT_NOFILE else value))


if __name__ == "__main__":
    main()
