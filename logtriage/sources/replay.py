"""Playing recorded boots into a run directory, as a real writer would."""

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError, naming, system_reason
from logtriage.regular import read_bounded
from logtriage.sources.layout import META, RESULT
from logtriage.sources.manifest import FASTEST, SLOWEST, Manifest, read_manifest, write_manifest
from logtriage.sources.recording import RecordedConsole, Recording
from logtriage.sources.result import read_params, read_result, read_timing
from logtriage.sources.schedule import Action, Finish, Start, Write, plan
from logtriage.sources.store import write_all, write_atomic

__all__ = ["Manifest", "Player", "load_recording", "plan", "read_manifest"]

REPLAY = "replay of recorded consoles"
"""What the manifest of a replayed run says, so that nobody takes it for a run."""

_JOBS = 8
"""Boots that are replayed at once where the caller does not say: as on a machine of eight processors."""

_MOST_OPEN = 64
"""Logs held open at once: far fewer than the 1,024 descriptors that a process usually has."""

_MOST_LOG = 256 << 20
"""Bytes of a recorded console, which stands in memory as a whole."""

_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC
_APPEND = os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC


class Player:
    """Replays recorded boots into a new run directory.

    Args:
        recordings: In the order in which they start.
        target: The run directory; made if it is not there, and never one that holds something.
        speed: How many times faster than recorded, from `SLOWEST` to `FASTEST`; `None` for at once.
        jobs: How many boots run at once.
        told: What the manifest says of it, so that nobody takes it for a run.

    Raises:
        LogtriageError: The speed is out of its bounds, or a recording would write outside of the target.
    """

    def __init__(
        self,
        recordings: Sequence[Recording],
        target: Path,
        speed: float | None,
        *,
        jobs: int = _JOBS,
        told: str = REPLAY,
    ) -> None:
        if speed is not None and not SLOWEST <= speed <= FASTEST:
            raise LogtriageError(f"the speed of a replay is from {SLOWEST:g} to {FASTEST:g}")
        _check_paths(recordings)
        self._recordings = recordings
        self._target = target
        self._speed = speed
        self._jobs = jobs
        self._told = told
        self._logs = _Logs(target)

    def run(
        self,
        stop: threading.Event,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> bool:
        """Plays all boots to their ends, or until `stop` is set.

        Args:
            stop: Ends the replay early.
            clock: Monotonic seconds.
            wait: Waits for some seconds, or less when `stop` is set; by default waits for `stop`.

        Returns:
            Whether it came to its end.

        Raises:
            LogtriageError: The target holds something already, or cannot be written.
        """
        pause = stop.wait if wait is None else wait
        try:
            self._prepare()
            began = clock()
            for due, action in plan(self._recordings, jobs=self._jobs, speed=self._speed):
                while not stop.is_set() and (left := began + due - clock()) > 0:
                    pause(left)
                if stop.is_set():
                    return False
                self._do(action)
        except OSError as error:
            raise LogtriageError(f"cannot replay: {safe_text(system_reason(error))}") from error
        finally:
            self._logs.close()
        return True

    def _prepare(self) -> None:
        self._target.mkdir(parents=True, exist_ok=True)
        if any(self._target.iterdir()):
            raise LogtriageError(f"cannot replay into {safe_text(str(self._target))}: it is not empty")
        manifest = Manifest(replay=self._told, speed=self._speed, configs=len(self._recordings))
        write_manifest(self._target, manifest)

    def _do(self, action: Action) -> None:
        recording = action.recording
        match action:
            case Write(file=file, begin=begin, end=end):
                self._logs.append(file, memoryview(recording.consoles[file].data)[begin:end])
            case Start():
                self._put(recording, META, {"params": dict(recording.params)})
                for file in recording.consoles:
                    self._logs.create(file)
            case Finish():
                for file in recording.consoles:
                    self._logs.finish(file)
                result = recording.result
                self._put(
                    recording,
                    RESULT,
                    {
                        "exit": result.exit,
                        "signal": result.signal,
                        "reason": result.reason,
                        "started": result.started,
                        "ended": result.ended,
                        **({"limit": result.limit} if result.limit else {}),
                    },
                )

    def _put(self, recording: Recording, name: str, content: Mapping[str, object]) -> None:
        path = self._target / _beside(recording, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, msgspec.json.encode(content) + b"\n", durable=False)


class _Logs:
    """The logs being written, few of them open at a time."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._open: OrderedDict[str, int] = OrderedDict()

    def create(self, file: str) -> None:
        """Makes an empty log and opens it for appending."""
        path = self._target / file
        path.parent.mkdir(parents=True, exist_ok=True)
        self._keep(file, os.open(path, _CREATE, 0o644))

    def append(self, file: str, data: memoryview) -> None:
        """Appends to a log that `create` made."""
        fd = self._open.get(file)
        if fd is None:
            fd = os.open(self._target / file, _APPEND)
            self._keep(file, fd)
        else:
            self._open.move_to_end(file)
        with naming(self._target / file):
            write_all(fd, data)

    def finish(self, file: str) -> None:
        """Closes a log to which nothing more will be appended."""
        fd = self._open.pop(file, None)
        if fd is not None:
            os.close(fd)

    def close(self) -> None:
        """Closes the logs that are still open."""
        while self._open:
            os.close(self._open.popitem()[1])

    def _keep(self, file: str, fd: int) -> None:
        while len(self._open) >= _MOST_OPEN:
            os.close(self._open.popitem(last=False)[1])
        self._open[file] = fd


def _beside(recording: Recording, name: str) -> str:
    """Where a small file of a boot stands: in the directory of its logs, or beside `NAME-host.log`."""
    first = next(iter(recording.consoles), None)
    if first is None:
        return f"{recording.id}/{name}"
    path = PurePosixPath(first)
    if path.name in ("host.log", "guest.log"):
        return str(path.with_name(name))
    stem = path.stem.removesuffix("-host").removesuffix("-guest")
    return str(path.with_name(f"{stem}-{name}"))


def _check_paths(recordings: Iterable[Recording]) -> None:
    for recording in recordings:
        for file in recording.consoles or (f"{recording.id}/{META}",):
            path = PurePosixPath(file)
            if path.is_absolute() or ".." in path.parts or "\0" in file or not path.name:
                raise LogtriageError(f"a recording leaves the run directory: {safe_text(file)}")


def load_recording(directory: Path) -> Recording:
    """A recorded run directory of one configuration, with `*.timing` beside its logs.

    A log without a timing file came all at once at the start. The duration reaches to the end of the
    job where its result says when it began and ended, and else to the last chunk.

    Args:
        directory: With `host.log` and the like, `meta.json` and `result.json`; its name is the id.

    Raises:
        InputError: Something in it cannot be read.
    """
    consoles: dict[str, RecordedConsole] = {}
    try:
        names = sorted(path.name for path in directory.iterdir() if path.name.endswith(".log"))
        for name in names:
            consoles[f"{directory.name}/{name}"] = _load_console(directory / name)
        result = read_result(directory / RESULT)
        params = read_params(directory / META) if (directory / META).exists() else {}
    except OSError as error:
        raise InputError(error.strerror or str(error), path=error.filename or directory) from error
    duration = max((console.chunks[-1][0] for console in consoles.values() if console.chunks), default=0.0)
    duration = max(duration, result.took or 0.0)
    return Recording(id=directory.name, params=params, consoles=consoles, result=result, duration=duration)


def _load_console(path: Path) -> RecordedConsole:
    data = read_bounded(path, _MOST_LOG)
    timing = path.with_suffix(".timing")
    chunks = read_timing(timing) if timing.exists() else ((0.0, 0),)
    return RecordedConsole(data=data, chunks=chunks)
