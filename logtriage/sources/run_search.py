"""Finding a regular expression in all logs of a run, log by log."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from logtriage.errors import InputError
from logtriage.sources.reader import LogReader, RawLine
from logtriage.sources.search import MOST_HITS, line_search

SHOWN: Final = 10
"""Lines of each log whose text is kept: more are seen in the log itself."""

_STEP: Final = 8 << 20
"""Bytes counted between two reports: some milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchedLog:
    """A log to search.

    Attributes:
        config_id: Id of its configuration.
        console: Name of the console.
        path: Its file.
        size: Bytes that it has, for the progress.
    """

    config_id: str
    console: str
    path: Path
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHits:
    """The lines of one log in which the expression matches.

    Attributes:
        log: The log.
        count: How many there are.
        lines: The first few of them.
    """

    log: SearchedLog
    count: int
    lines: tuple[RawLine, ...]


@dataclass(slots=True, kw_only=True)
class RunSearch:
    """How far a search through a run came.

    Attributes:
        logs: Logs to search.
        done: Logs searched so far.
        size: Bytes to search, as far as they are known before.
        scanned: Bytes searched so far.
        count: Lines that match so far.
        found: The logs with such lines, in the order in which they were searched; it grows.
        unread: Logs that could not be read.
        capped: Whether it ended early because there were too many lines.
        over: Whether it has come to its end.
    """

    logs: int
    size: int
    done: int = 0
    scanned: int = 0
    count: int = 0
    found: list[LogHits] = field(default_factory=list)
    unread: int = 0
    capped: bool = False
    over: bool = False


def search_run(
    logs: Sequence[SearchedLog], pattern: str, *, ignore_case: bool, stop: Callable[[], bool]
) -> Iterator[RunSearch]:
    """Search logs one after the other.

    Args:
        logs: The logs, in the order in which they are searched.
        pattern: A regular expression of RE2, matched within lines.
        ignore_case: Whether `a` also finds `A`.
        stop: Asked now and then whether to give up.

    Yields:
        The same search after each piece of a log, further each time.

    Raises:
        InputError: The pattern is no expression.
    """
    search = line_search(pattern, ignore_case=ignore_case)
    run = RunSearch(logs=len(logs), size=sum(log.size for log in logs))
    for log in logs:
        try:
            reader = LogReader(log.path)
            while reader.advance(_STEP):
                if stop():
                    return
                yield run
            before, count = run.scanned, run.count
            for progress in reader.search_with(search):
                run.scanned = before + progress.scanned
                if len(progress.hits) > run.count - count:
                    _take(run, log, reader, progress.hits, new=run.count == count)
                    run.count = count + len(progress.hits)
                if stop():
                    return
                yield run
        except InputError:
            run.unread += 1
        run.done += 1
        run.capped = run.count >= MOST_HITS
        if run.capped or stop():
            break
        yield run
    run.over = True
    yield run


def _take(run: RunSearch, log: SearchedLog, reader: LogReader, hits: "array[int]", *, new: bool) -> None:
    """Add what was found in a log, or put it in the place of what was found there before."""
    lines = () if new else run.found.pop().lines
    if len(lines) < min(SHOWN, len(hits)):
        numbers = reader.numbers(hits[len(lines) : SHOWN])
        lines += tuple(line for number in numbers for line in reader.lines(number, 1))
    run.found.append(LogHits(log=log, count=len(hits), lines=lines))
