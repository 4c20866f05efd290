"""Keys that are typed faster than screens open."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Final

from textual import events
from textual.app import App
from textual.dom import DOMNode
from textual.message_pump import MessagePump

_LONGEST: Final = 5.0
"""Seconds that a key waits for each widget at most: a busy machine needs one to open a screen, and what never
tells that it is done must not hold the keys for good."""


class TypeAhead:
    """Hands on one key after the other: the next once what the one before opened is there to take it.

    Textual gives each key at once to whatever has the focus at that moment. What is typed behind `enter`
    would go to the screen that is about to be left.

    Args:
        app: The application.
        deliver: Gives a key to what has the focus.
    """

    def __init__(self, app: App[None], deliver: Callable[[events.Event], Awaitable[None]]) -> None:
        self._app = app
        self._deliver = deliver
        self._waiting: deque[events.Event] = deque()
        self._going = False

    async def add(self, event: events.Event) -> None:
        """Hand on a key, or a text that was pasted; behind those that wait, where some do."""
        self._waiting.append(event)
        if not self._going:
            self._going = True
            # Not begun yet: an application that ends now begins it never.
            rest: Callable[[], Awaitable[None]] = partial(self._go_on, await self._hand_on())
            self._app.run_worker(rest, group="keys")

    async def _hand_on(self) -> DOMNode:
        focused = self._app.focused or self._app.screen
        await self._deliver(self._waiting.popleft())
        return focused

    async def _go_on(self, focused: DOMNode) -> None:
        await self._settled(focused)
        while self._waiting:
            await self._settled(await self._hand_on())
        self._going = False

    async def _settled(self, focused: DOMNode) -> None:
        """Wait until a key was handled, then the message that it led to, then what that opened.

        Both go from a widget through what it lies in to the application.
        """
        way = focused.ancestors_with_self
        for pump in (*way, *way):
            await _reached(pump)
        await _reached(self._app.screen)


async def _reached(pump: MessagePump) -> None:
    """Wait until all that was sent to a widget or screen so far is handled."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        with suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), _LONGEST)
