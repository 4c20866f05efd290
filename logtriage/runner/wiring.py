"""The consoles of one boot: what the program is started with, and what is read, recorded and typed."""

import os
import subprocess
import tty
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from logtriage.runner.channel import Channel, File, Socket, Stream
from logtriage.runner.plan import ConsolePlan, Plan
from logtriage.runner.prompts import Typist
from logtriage.runner.recorder import Recorder
from logtriage.runner.tree import Tree

_READS: Final = 4
"""Chunks of one console a turn, so that a flood on one leaves the others their turn."""


@dataclass(slots=True)
class Line:
    """One console of a boot that is running."""

    name: str
    channel: Channel
    recorder: Recorder
    typist: Typist
    open: bool = True

    def read(self, now: float) -> list[bytes]:
        """Read, record and answer what the console printed since the last call; returns it in chunks.

        Args:
            now: Seconds since the start.

        Raises:
            OSError: It cannot be recorded.
        """
        chunks: list[bytes] = []
        while self.open and len(chunks) < _READS:
            data = self.channel.read()
            if data is None:
                self.open = False
            if not data:
                break
            if isinstance(self.channel, File) and self.channel.restarted:
                self.channel.restarted = False
                self.recorder.restart()
            self.recorder.take(data, now)
            typed = self.typist.feed(data)
            if typed:
                self.channel.send(typed)
            chunks.append(data)
        return chunks


class Wiring:
    """Makes the logs of a boot, and connects them to its program.

    Args:
        plan: The boot whose consoles are connected.
        stack: Closes everything that is opened here.

    Raises:
        OSError: A log cannot be made.
    """

    def __init__(self, plan: Plan, stack: ExitStack) -> None:
        self._plan = plan
        self._stack = stack
        self._recorders = {
            console.name: self._recorder(console) for console in plan.consoles if console.source != "none"
        }
        self._master: Stream | None = None
        self._terminal: int | None = None
        sources = {console.source: console.name for console in plan.consoles}
        self.stdin = self.stdout = subprocess.DEVNULL
        if "pty" in sources:
            master, self._terminal = os.openpty()
            self._master = Stream(master, master)
            stack.callback(self._master.close)
            tty.setraw(self._terminal)
            self.stdin = self.stdout = self._terminal
        elif "stdio" in sources:
            self.stdout = subprocess.PIPE
            if any(given.console == sources["stdio"] for given in plan.inputs):
                self.stdin = subprocess.PIPE

    def release(self) -> None:
        """Close our copy of the program's end of a terminal: the program has its own, or never will."""
        if self._terminal is not None:
            os.close(self._terminal)

    def connect(self, tree: Tree) -> list[Line]:
        """Connect the consoles to a program that was started.

        Raises:
            OSError: One cannot be opened.
        """
        lines = []
        for console in self._plan.consoles:
            if console.source == "none":
                continue
            channel = self._channel(console, tree)
            self._stack.callback(channel.close)
            typist = Typist([given for given in self._plan.inputs if given.console == console.name])
            lines.append(Line(console.name, channel, self._recorders[console.name], typist))
        return lines

    def _recorder(self, console: ConsolePlan) -> Recorder:
        run, place = self._plan.run, self._plan.config_files
        writes = console.source != "file" or bool(console.path)
        log, timing = run / place.logs[console.name], run / place.timing(console.name)
        recorder = Recorder(log, timing, writes=writes)
        self._stack.callback(recorder.close)
        return recorder

    def _channel(self, console: ConsolePlan, tree: Tree) -> Channel:
        folder = self._plan.directory
        if console.source == "pty" and self._master is not None:
            return self._master
        if console.source == "stdio":
            return Stream(*tree.take_streams())
        if console.source == "socket":
            return Socket(folder / console.path)
        own = self._plan.run / self._plan.config_files.logs[console.name]
        return File(folder / console.path if console.path else own)
