"""Fixed lines of text around the main view: top line, details, key bar."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.binding import ActiveBinding
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from logtriage.tui.widgets.key_names import key_name
from logtriage.tui.widgets.roles import Painted, Role, Run, Runs
from logtriage.tui.widgets.wording import cut, runs_width

_MESSAGE_SECONDS = 4.0
"""Seconds that a message stands in place of the keys: time enough to read a line."""

_SEPARATOR = " › "  # noqa: RUF001 - the breadcrumb, no "greater than"


class Lines(Painted):
    """A few lines of runs, each cut at the right edge."""

    @dataclass
    class Clicked(Message):
        """Posted when a line was clicked, with the cell of it."""

        lines: "Lines"
        line: int
        cell: int

        @property
        def control(self) -> "Lines":
            return self.lines

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._lines: list[Runs] = []

    def show(self, lines: Sequence[Runs]) -> None:
        """Show other lines; only those that differ are drawn again."""
        lines = list(lines)
        if lines != self._lines:
            self._lines = lines
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        if event.y < len(self._lines):
            self.post_message(self.Clicked(self, event.y, event.x))

    def render_line(self, y: int) -> Strip:
        runs = self._lines[y] if y < len(self._lines) else ()
        return self.strip_of(cut(runs, self.size.width), self.size.width)


class TopLine(Painted):
    """Shows where we are, and how the run does; what matters less gives way first.

    A click on a name of the way leads there.
    """

    @dataclass
    class Followed(Message):
        """Posted when a name of the way was clicked; its place counts from the program on."""

        place: int

    def __init__(self) -> None:
        super().__init__(id="top")
        self._first = 0
        self._crumbs: tuple[str, ...] = ()
        self._state: tuple[Run, ...] = ()
        self._counts: tuple[tuple[Run, ...], ...] = ()
        self._extra: tuple[Run, ...] = ()

    def show(self, crumbs: Sequence[str], state: Runs, counts: Sequence[Runs], extra: Runs = ()) -> None:
        """Show another place or state.

        Args:
            crumbs: The way from the program to what is shown, safe to show.
            state: The state of the run; never left out.
            counts: Figures of the run, the most telling one last.
            extra: Runs that are shown only where there is plenty of room.
        """
        now = (tuple(crumbs), tuple(state), tuple(tuple(count) for count in counts), tuple(extra))
        if now != (self._crumbs, self._state, self._counts, self._extra):
            self._crumbs, self._state, self._counts, self._extra = now
            self.refresh()

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line
        width = self.size.width
        left, right = next(
            (
                (left, right)
                for left, right in self._variants()
                if runs_width(left) + runs_width(right) + 2 <= width
            ),
            ([], list(self._state)),
        )
        gap = max(1, width - 1 - runs_width(left) - runs_width(right))
        return self.strip_of(cut([*left, (" " * gap, Role.TEXT), *right], width), width)

    def _variants(self) -> Iterable[tuple[list[Run], list[Run]]]:
        if self._extra:
            yield self._left(self._crumbs), [*self._right(0), ("  ", Role.TEXT), *self._extra]
        for first in range(len(self._crumbs)):
            yield self._left(self._crumbs[first:]), self._right(0)
        for count in range(1, len(self._counts) + 1):
            yield self._left(self._crumbs[-1:]), self._right(count)
        for count in range(len(self._counts)):  # a place of a very long name is known anyway
            yield self._left(()), self._right(count)

    def on_click(self, event: events.Click) -> None:
        end = 1
        for place in range(self._first, len(self._crumbs)):
            start, end = end, end + cell_len(self._crumbs[place])
            if start <= event.x < end:
                self.post_message(self.Followed(place))
                return
            end += cell_len(_SEPARATOR)

    def _left(self, crumbs: Sequence[str]) -> list[Run]:
        self._first = len(self._crumbs) - len(crumbs)
        way = "".join(crumb + _SEPARATOR for crumb in crumbs[:-1])
        return [(f" {way}", Role.DIM), *((crumb, Role.STRONG) for crumb in crumbs[-1:])] if crumbs else []

    def _right(self, first: int) -> list[Run]:
        runs = [*self._state]
        for count in self._counts[first:]:
            runs += [("  ", Role.TEXT), *count]
        return runs


class Rule(Painted):
    """A horizontal line across the screen."""

    def __init__(self) -> None:
        super().__init__(classes="rule")

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line
        return self.strip_of([("─" * self.size.width, Role.RULE)], self.size.width)


@dataclass
class Notice(Message):
    """A short message to the user.

    Attributes:
        text: The message, safe to show.
        trouble: Whether something went wrong.
    """

    text: str
    trouble: bool = False


class KeyBar(Painted):
    """The most useful keys of the screen, from its bindings; a click is as good as the key.

    What is said to the user stands here for a while, where it hides nothing but the keys.
    """

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._message: Notice | None = None
        self._borrowed: Runs = ()
        self._spans: list[tuple[int, int, ActiveBinding]] = []

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def borrow(self, runs: Runs) -> None:
        """Show these keys while a prompt has the focus; empty runs bring the screen's own keys back."""
        self._borrowed = runs
        self.refresh()

    def say(self, message: Notice) -> None:
        """Show a message in place of the keys for some seconds."""
        self._message = message
        self.refresh()
        self.set_timer(_MESSAGE_SECONDS, lambda: self._unsay(message))

    def _unsay(self, message: Notice) -> None:
        if self._message is message:
            self._message = None
            self.refresh()

    def _active(self) -> Mapping[str, ActiveBinding]:
        """The keys of the screen; those of its main view too while the terminal is not looked at.

        A page in a browser begins so: Textual takes the focus off then, and gives it back with the first key.
        """
        active = self.screen.active_bindings
        main = getattr(self.screen, "main", None)
        if self.app.app_focus or not isinstance(main, Widget):
            return active
        own = {
            key: ActiveBinding(main, binding, enabled=True, tooltip=binding.tooltip)
            for key, bindings in main._bindings.key_to_bindings.items()  # noqa: SLF001 - Textual tells them of what has focus
            for binding in bindings
        }
        return own | active

    def _entries(self) -> list[tuple[str, ActiveBinding]]:
        """List each action once, with its first key; help comes last."""
        entries: dict[str, tuple[str, ActiveBinding]] = {}
        for key, active in self._active().items():
            binding = active.binding
            if binding.show and active.enabled and binding.id and binding.id not in entries:
                entries[binding.id] = (binding.key_display or key_name(key), active)
        rest = [entry for name, entry in entries.items() if name != "app.help"]
        return rest + [entry for name, entry in entries.items() if name == "app.help"]

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is one line
        width = self.size.width
        if self._message is not None:
            self._spans = []
            role = Role.ALERT if self._message.trouble else Role.STRONG
            return self.strip_of(cut([(f" {self._message.text}", role)], width), width)
        if self._borrowed:
            self._spans = []
            return self.strip_of(cut(self._borrowed, width), width)
        entries = self._entries()
        reserved = len(_label(entries[-1])) if entries else 0
        runs: list[Run] = []
        self._spans = []
        used = 0
        for place, entry in enumerate(entries):
            last = place == len(entries) - 1
            length = len(_label(entry))
            if not last and used + length + reserved > width:
                continue
            self._spans.append((used, used + length, entry[1]))
            runs += [(f" {entry[0]}", Role.KEY), (f" {entry[1].binding.description} ", Role.DIM)]
            used += length
        return self.strip_of(runs, width)

    async def on_click(self, event: events.Click) -> None:
        for start, end, active in self._spans:
            if start <= event.x < end:
                await self.app.run_action(active.binding.action, active.node)


def _label(entry: tuple[str, ActiveBinding]) -> str:
    return f" {entry[0]} {entry[1].binding.description} "
