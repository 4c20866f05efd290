"""How jobs learn that they are to end: in this process, or by a file that every machine sees."""

import threading
from pathlib import Path
from typing import Final, Protocol

from logtriage.runner.config_files import jobs_folder
from logtriage.sources.store import write_atomic

_STOP: Final = "stop"


class Control(Protocol):
    """Tells a job whether it is to end; the job asks several times a second."""

    def ending(self) -> bool:
        """Whether to end: nothing more is started, and what runs is given time to end."""
        ...

    def killing(self) -> bool:
        """Whether to end at once, without any time for programs to end by themselves."""
        ...


class Switch:
    """A control for jobs of this process, pressed by a signal or by an error."""

    def __init__(self) -> None:
        self._ending = threading.Event()
        self._killing = threading.Event()

    def press(self) -> None:
        """Ask all jobs to end; pressed a second time, to end at once."""
        if self._ending.is_set():
            self._killing.set()
        self._ending.set()

    def ending(self) -> bool:
        return self._ending.is_set()

    def killing(self) -> bool:
        return self._killing.is_set()

    def pause(self, seconds: float) -> None:
        """Wait some seconds, or until the switch is pressed."""
        self._ending.wait(seconds)


class SharedControl:
    """A control for jobs on other machines, by files in the run directory.

    Args:
        run: The run directory.
        token: Identifies this start of the run, so that a file of an earlier one means nothing.

    Raises:
        InputError: What the runner keeps there is a link.
        OSError: Its directory cannot be made.
    """

    def __init__(self, run: Path, token: str) -> None:
        folder = jobs_folder(run)
        self._files = {word: folder / f"{token}.{word}" for word in (_STOP, "kill")}

    def ending(self) -> bool:
        return self._files[_STOP].exists()

    def killing(self) -> bool:
        return self._files["kill"].exists()

    def tell(self, control: Control) -> None:
        """Write the files that tell the jobs what another control says.

        Raises:
            LogtriageError: The file cannot be written.
        """
        for word, wanted in ((_STOP, control.ending()), ("kill", control.killing())):
            if wanted and not self._files[word].exists():
                write_atomic(self._files[word], b"", durable=False)

    def clear(self) -> None:
        """Remove the files by which the jobs of this start were told to end."""
        for path in self._files.values():
            path.unlink(missing_ok=True)
