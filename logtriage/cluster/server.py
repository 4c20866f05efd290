"""The process that a worker of a cluster starts to read logs: it gets work, then chunk after chunk."""

import os
import pickle
import select
from typing import Final

from logtriage.child import received, send

_INPUT: Final = 0
_OUTPUT: Final = 1
_ERROR: Final = 2

_PATIENCE: Final = 30.0
"""Seconds without a chunk after which it ends: whoever wanted results is gone, and the memory is needed."""


DONE: Final = b"+"
"""Goes before a result, which is pickled; what begins otherwise is a text: why there is none."""


def serve() -> None:
    """Do the work that comes first with each chunk that comes after it; all of them are pickled.

    Nothing but answers goes to where those are written to.
    """
    answers = os.dup(_OUTPUT)
    os.dup2(_ERROR, _OUTPUT)
    setup = received(_INPUT)
    if setup is None:
        return
    work = None
    while select.select([_INPUT], [], [], _PATIENCE)[0] and (chunk := received(_INPUT)) is not None:
        try:
            work = work or pickle.loads(setup)  # noqa: S301 - the worker's, on which anything may be run anyway
            result = work(pickle.loads(chunk))  # noqa: S301 - as above
            answer = DONE + pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001 - whoever waits for the result does it again, and meets it
            answer = f"{type(error).__name__}: {error}".encode("utf-8", "replace")
        send(answers, answer)
