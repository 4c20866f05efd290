"""Copies a stream into a run directory while it comes, with the times at which it came."""

import select
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from logtriage.errors import LogtriageError, system_reason
from logtriage.runner.recorder import Recorder
from logtriage.streams.stream import Connection, Stream

_LOOK: Final = 0.2
"""Seconds after which it is looked at the latest whether the capture was stopped."""
_AGAIN: Final = 1.0
"""Seconds between attempts to open a stream again: a board's port comes back within a few."""

LOG: Final = "host.log"
"""The name of the log in its configuration's directory (the contract's run directory)."""


class Capture:
    """One stream on its way into a run directory, from a thread of its own.

    Args:
        stream: Where the console comes from.
        run: The run directory; a directory of the console's own is made in it.
        tell: Is told when the connection breaks, comes back or is over: a sentence, not yet safe to show.

    Attributes:
        over: Set once nothing more will come.

    Raises:
        LogtriageError: The stream cannot be opened, or nothing can be recorded there.
    """

    def __init__(self, stream: Stream, run: Path, tell: Callable[[str], None]) -> None:
        self.stream = stream
        self.over = threading.Event()
        self._tell = tell
        self._stop = threading.Event()
        try:
            self._connection: Connection | None = stream.connect(0)
        except OSError as error:
            raise LogtriageError(f"{stream.name}: {system_reason(error)}") from error
        place = run / stream.console
        try:
            place.mkdir(mode=0o700)
            self._recorder = Recorder(place / LOG, (place / LOG).with_suffix(".timing"), writes=True)
        except OSError as error:
            self._connection.close()
            raise LogtriageError(f"cannot record: {system_reason(error)}") from error
        self._began = time.monotonic()
        self._thread = threading.Thread(target=self._run, name=f"capture {stream.console}", daemon=True)

    @property
    def config(self) -> str:
        """The id of its configuration."""
        return self.stream.console

    def start(self) -> None:
        """Begin to copy what comes, in the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the copying, and close what it writes."""
        self._stop.set()
        if self._thread.ident is None:
            self._close()
        else:
            self._thread.join()

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._recorder.close()
        self.over.set()

    def _run(self) -> None:
        try:
            self._copy()
        except (LogtriageError, OSError) as error:
            reason = system_reason(error) if isinstance(error, OSError) else str(error)
            self._tell(f"{self.stream.name}: the recording ended: {reason}")
        finally:
            self._close()

    def _copy(self) -> None:
        while not self._stop.is_set():
            if self._connection is None and not self._open_again():
                continue
            if self._take():
                continue
            if not self.stream.returns:
                return

    def _open_again(self) -> bool:
        if self._stop.wait(_AGAIN):
            return False
        try:
            self._connection = self.stream.connect(self._recorder.size)
        except OSError:
            return False
        self._tell(f"{self.stream.name}: connected again")
        return True

    def _take(self) -> bool:
        """Copy what there is; whether more may come over this connection."""
        connection = self._connection
        if connection is None:
            return False
        ready, _, _ = select.select([connection], [], [], _LOOK)
        if not ready:
            return True
        try:
            data = connection.read()
            reason = "the other side closed it"
        except OSError as error:
            data, reason = b"", system_reason(error)
        if data is None:
            return True
        if data:
            self._recorder.take(data, time.monotonic() - self._began)
            return True
        connection.close()
        self._connection = None
        more = "; it is opened again as soon as that is possible" if self.stream.returns else ""
        self._tell(f"{self.stream.name}: {reason}{more}")
        return False
