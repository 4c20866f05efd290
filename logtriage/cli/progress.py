"""How far a run has come, on standard error: one line that is written over, or a line now and then."""

import os
import sys
import time
from typing import Final, Self

import click

from logtriage.console.safe import safe_text
from logtriage.runner.outcome import Outcome
from logtriage.runner.tally import Tally

_TERMINAL: Final = 0.5
"""Seconds between two states of the line on a terminal: it moves, and can still be read."""

_PIPE: Final = 10.0
"""Seconds between two lines in a pipe or a file: an hour makes 360 of them."""

_SHORT: Final = 1.0
"""Seconds of reading before anything is shown on a terminal: most runs are read before."""

_LONG: Final = 30.0
"""Seconds between two lines of reading in a pipe or a file, and before the first one."""

_START: Final = "\r\x1b[K"
"""Begins a terminal's line anew."""


class Progress:
    """Shows how far a run is, on standard error.

    Args:
        tally: Counts what the jobs of the run do.
    """

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._over = _is_written_over()
        self._next = time.monotonic() + (0.0 if self._over else _PIPE)
        self._told = False

    def show(self, *, ending: bool) -> None:
        """Show what was not tested at once, and how far the run is from time to time.

        Args:
            ending: Whether what runs is being ended.
        """
        for outcome in self._tally.news():
            if outcome.infra:
                say(_text(outcome))
        if ending and not self._told:
            self._told = True
            say("ending what runs; once more kills it")
        now = time.monotonic()
        if now >= self._next:
            self._next = now + (_TERMINAL if self._over else _PIPE)
            _show(self._tally.text())

    def close(self) -> None:
        """Show how far the run came, as its last line."""
        self.show(ending=False)
        say(self._tally.text())


class ReadingProgress:
    """Shows how much was read, on standard error, where it takes long.

    Args:
        what: The plural of what is counted.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._over = _is_written_over()
        self._next = time.monotonic() + (_SHORT if self._over else _LONG)
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing on a terminal."""
        if self._over and self._shown:
            click.echo(_START, err=True, nl=False)

    def show(self, done: int, of: int) -> None:
        """Show how much was read, from time to time."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + (_TERMINAL if self._over else _LONG)
            self._shown = True
            _show(f"{done:,} of {of:,} {self._what} read")


def say(text: str) -> None:
    """Print a line on standard error, in the place of the one that is written over."""
    click.echo(f"{_START if _is_written_over() else ''}logtriage: {text}", err=True)


def _show(text: str) -> None:
    if _is_written_over():
        click.echo(f"{_START}{text}", err=True, nl=False)
    else:
        say(text)


def _is_written_over() -> bool:
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _text(outcome: Outcome) -> str:
    return safe_text(f"{outcome.id}: not tested: {outcome.problem or outcome.result.reason}")
