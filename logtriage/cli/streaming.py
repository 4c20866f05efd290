"""Streams that a command follows: recorded into a run directory, which is followed like any other."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from logtriage.errors import InputError, system_reason
from logtriage.session.session import Session
from logtriage.streams.address import is_stream, stream_of
from logtriage.streams.capture import LOG, Capture


def all_streams(names: Sequence[str]) -> bool:
    """Whether the user named streams, and nothing else.

    Raises:
        InputError: There are streams and files.
    """
    streams = [name for name in names if is_stream(name)]
    if streams and len(streams) < len(names):
        raise InputError("streams and files cannot be followed together", path=streams[0])
    return bool(streams)


class Streams:
    """Captures of some streams, in the directory that they are recorded in.

    Args:
        names: What the user called them.
        run: The directory.

    Raises:
        LogtriageError: One cannot be opened or recorded, or two would have one console.
    """

    def __init__(self, names: Sequence[str], run: Path) -> None:
        self.run = run
        self._session: Session | None = None
        self._say: Callable[[str], None] | None = None
        self._captures: list[Capture] = []
        streams = [stream_of(name) for name in names]
        twice = next(
            (one for one in streams if [two.console for two in streams].count(one.console) > 1), None
        )
        if twice is not None:
            raise InputError("is named twice, or something of the same name", path=twice.name)
        try:
            for stream in streams:
                self._captures.append(Capture(stream, run, self._tell))
        except BaseException:
            self.stop()
            raise

    @property
    def logs(self) -> frozenset[str]:
        """Paths of what is recorded, relative to the directory, whose other boots are not watched."""
        return frozenset(f"{capture.config}/{LOG}" for capture in self._captures)

    def follow(self, session: Session, say: Callable[[str], None] | None) -> None:
        """Tell a session of the run what becomes of the streams, from now on; begin to record.

        Args:
            session: Has it among its notes.
            say: Is told at once as well, where nobody sees these notes before the end.
        """
        self._session, self._say = session, say
        for capture in self._captures:
            session.ends_with(capture.config, capture.over)
        self.start()

    def start(self) -> None:
        """Begin to record all of them."""
        for capture in self._captures:
            capture.start()

    def stop(self) -> None:
        """End the recording of all of them."""
        for capture in self._captures:
            capture.stop()

    def _tell(self, sentence: str) -> None:
        if self._session is not None:
            self._session.note(sentence)
        if self._say is not None:
            self._say(sentence)


@contextlib.contextmanager
def recorded(names: Sequence[str], record: Path | None) -> Iterator[Streams]:
    """Streams recorded into a directory that the user named, or into one that is gone afterwards.

    Raises:
        LogtriageError: A stream cannot be opened or recorded, or the directory cannot be made.
    """
    kept = record if record is not None else Path(tempfile.mkdtemp(prefix="logtriage-"))
    try:
        kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot be made: {system_reason(error)}", path=kept) from error
    try:
        streams = Streams(names, kept)
        try:
            yield streams
        finally:
            streams.stop()
    finally:
        if record is None:
            shutil.rmtree(kept, ignore_errors=True)
