"""What lives as long as the process is no work for the garbage collector."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def long_lived() -> Iterator[None]:
    """What is made within stays: the collector does not run meanwhile, and does not look at it afterwards.

    Modules and the library are some hundred thousand objects. Going through them again and again took a tenth
    of a start, and a third of the time of many small boots. Processes that are forked later share them, too.
    """
    enabled = gc.isenabled()
    if gc.get_freeze_count():
        gc.collect()  # rubbish of before would stay as well; without what was set aside it takes no time
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()
