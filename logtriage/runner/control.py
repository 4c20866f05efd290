"""How jobs learn that they are to end: in this process, or by a file that every machine sees."""

import threading
from pathlib import Path
from typing import Final, Protocol

from logtriage.runner.config_files import jobs_folder
from logtriage.sources.store import write_atomic

_STOP: Final = "stop"


class Control(Protocol):
    """What a job asks again and again."""

    def ending(self) -> bool:
        """Whether to end: nothing is started any more, and what runs is ended."""
        ...

    def killing(self) -> bool:
        """Whether to end without any grace."""
        ...


class Switch:
    """The control of the process that holds it."""

    def __init__(self) -> None:
        self._ending = threading.Event()
        self._killing = threading.Event()

    def press(self) -> None:
        """End; pressed again, without grace."""
        if self._ending.is_set():
            self._killing.set()
        self._ending.set()

    def ending(self) -> bool:
        """See `Control`."""
        return self._ending.is_set()

    def killing(self) -> bool:
        """See `Control`."""
        return self._killing.is_set()

    def pause(self, seconds: float) -> None:
        """Wait, or less where it is pressed meanwhile."""
        self._ending.wait(seconds)


class SharedControl:
    """A control for jobs on other machines, by files in the run directory.

    Args:
        run: The run directory.
        token: Of this start of the run, so that an old file means nothing.

    Raises:
        InputError: What the runner keeps there is a link.
        OSError: Its directory cannot be made.
    """

    def __init__(self, run: Path, token: str) -> None:
        folder = jobs_folder(run)
        self._files = {word: folder / f"{token}.{word}" for word in (_STOP, "kill")}

    def ending(self) -> bool:
        """See `Control`."""
        return self._files[_STOP].exists()

    def killing(self) -> bool:
        """See `Control`."""
        return self._files["kill"].exists()

    def tell(self, control: Control) -> None:
        """Pass another control on.

        Raises:
            LogtriageError: The file cannot be written.
        """
        for word, wanted in ((_STOP, control.ending()), ("kill", control.killing())):
            if wanted and not self._files[word].exists():
                write_atomic(self._files[word], b"", durable=False)

    def clear(self) -> None:
        """Remove the files."""
        for path in self._files.values():
            path.unlink(missing_ok=True)
