"""How far a run has come, on standard error: one line that is written over, or a line now and then."""

import os
import sys
import time
from typing import Final

import click

from logtriage.console.safe import safe_text
from logtriage.runner.outcome import Outcome
from logtriage.runner.tally import Tally

_TERMINAL: Final = 0.5
"""Seconds between two states of the line on a terminal: it moves, and can still be read."""

_PIPE: Final = 10.0
"""Seconds between two lines in a pipe or a file: an hour makes 360 of them."""


class Progress:
    """Shows how far a run is, on standard error.

    Args:
        tally: Counts what the jobs of the run do.
    """

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._over = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + (0.0 if self._over else _PIPE)
        self._told = False

    def show(self, *, ending: bool) -> None:
        """Show what was not tested at once, and how far the run is from time to time.

        Args:
            ending: Whether what runs is being ended.
        """
        for outcome in self._tally.news():
            if outcome.infra:
                self._say(_text(outcome))
        if ending and not self._told:
            self._told = True
            self._say("ending what runs; once more kills it")
        now = time.monotonic()
        if now >= self._next:
            self._next = now + (_TERMINAL if self._over else _PIPE)
            text = self._tally.text()
            click.echo(f"\r\x1b[K{text}" if self._over else f"logtriage: {text}", err=True, nl=not self._over)

    def close(self) -> None:
        """Show how far the run came, as its last line."""
        self.show(ending=False)
        self._say(self._tally.text())

    def _say(self, text: str) -> None:
        click.echo(f"{self._start()}logtriage: {text}", err=True)

    def _start(self) -> str:
        return "\r\x1b[K" if self._over else ""


def _text(outcome: Outcome) -> str:
    return safe_text(f"{outcome.id}: not tested: {outcome.problem or outcome.result.reason}")
