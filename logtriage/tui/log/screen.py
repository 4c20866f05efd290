"""The consoles of one configuration, at the line that its verdict rests on."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget

from logtriage.boot.failure import Evidence
from logtriage.console.prefix import Prefixes
from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.log.actions import LogActions
from logtriage.tui.log.evidence import evidence_lines
from logtriage.tui.log.merged_pane import MergedPane
from logtriage.tui.log.pane import LogPane
from logtriage.tui.log.siblings import siblings_of
from logtriage.tui.log.status import closing_text, silence_text, status_runs, tab_runs
from logtriage.tui.state.feed import Feed
from logtriage.tui.widgets.glyphs import BAD
from logtriage.tui.widgets.lines import Lines, Notice, Rule
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.text_screen import TextScreen
from logtriage.tui.widgets.wrap import wrap_points
from logtriage.vocabulary import Status

SPLIT_WIDTH = 100
"""Columns from which on two consoles fit side by side."""

BOTH_WIDTH = 140
"""Columns from which on two consoles that both say something are shown so at once."""

_STRIP = 4
"""Lines for the evidence: verdict, its line, meaning and advice; with 24 lines the log keeps most of them."""

_TALL_STRIP = 8
"""Lines for the evidence on a tall terminal: meaning and advice may take several lines there."""

_TALL = 30
"""Lines from which on a terminal is tall, as in the breakpoints of the app."""


class LogScreen(LogActions):
    """The screen with the consoles of one configuration, such as host and guest."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "view", "view", id="log.view", tooltip="Host, guest, side by side, all in one"),
        Binding(
            "tab",
            "other",
            "other side",
            id="log.other",
            tooltip="The other console of a split view",
            show=False,
        ),
        Binding("slash", "search", "search", id="log.search", tooltip="Search a regular expression"),
        Binding(
            "n", "hit(1)", "next hit", id="log.next-hit", tooltip="The next hit of the search", show=False
        ),
        Binding("N", "hit(-1)", "previous hit", id="log.previous-hit", tooltip="The hit before", show=False),
        Binding(
            "e", "trouble(1)", "error", id="log.next-error", tooltip="The next line that looks like an error"
        ),
        Binding(
            "E",
            "trouble(-1)",
            "previous error",
            id="log.previous-error",
            tooltip="The error before",
            show=False,
        ),
        Binding(
            "right_square_bracket",
            "sibling(1)",
            "next",
            id="log.next-config",
            tooltip="The next configuration of this mode",
        ),
        Binding(
            "left_square_bracket",
            "sibling(-1)",
            "previous",
            id="log.previous-config",
            tooltip="The one before",
            show=False,
        ),
        Binding(
            "d",
            "app.compare",
            "beside",
            id="log.compare",
            tooltip="Compare: this console beside that of the nearest boot that passed",
        ),
        Binding("s", "app.draft", "signature", id="log.signature", tooltip="Make a signature from this line"),
        Binding("q", "leave", "back", id="log.leave", tooltip="Back to where you were"),
    ]
    prompt_hint = "search: a regular expression; small letters find both cases"
    prompt_keys = (
        (" enter", Role.KEY),
        (" search  ", Role.DIM),
        ("esc", Role.KEY),
        (" no search", Role.DIM),
    )

    def __init__(self, feed: Feed, snapshot: Snapshot, config_id: str, pattern: str = "") -> None:
        state = snapshot.state(config_id)
        super().__init__(feed, state)
        names = [console.name for console in state.consoles] or list(snapshot.matrix.logs)
        self._panes += [
            LogPane(
                name,
                evidence=self._evidence(state, name),
                follow=state.status is Status.RUNNING and state.failure is None,
                at_end=state.status in BAD,
            )
            for name in names
        ]
        self._sought = pattern
        proven = [place for place, name in enumerate(names) if self._evidence(state, name)]
        self._shown = proven[0] if proven else 0
        if len(names) > 1:
            self._panes.append(MergedPane(self.consoles))

    @staticmethod
    def _evidence(state: ConfigState, console: str) -> tuple[Evidence, ...]:
        files = {known.file for known in state.consoles if known.name == console}
        found = state.failure.evidence if state.failure is not None else ()
        return tuple(item for item in found if item.file in files)

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="tabs")
        with Horizontal(id="panes"):
            yield from self._panes
        yield Rule()
        yield Lines(id="evidence")
        yield Lines(id="status")

    def on_mount(self) -> None:
        super().on_mount()
        speaking = [console for console in self._state.consoles if console.size]
        self._split = self.app.size.width >= BOTH_WIDTH and 1 < len(self.consoles) == len(speaking)
        self._arrange()
        for pane in self.consoles:
            pane.open(self._feed.path_of(self.config_id, pane.console), ends_at=self._lines_of(pane))
        self.recall_marks()
        self._take(self.triage.snapshot)
        if self._sought:
            self._search_runner.begin(self._sought)
            self.refresh_bindings()
            self.show_status()

    @property
    def pattern(self) -> str:
        """What is searched; empty for nothing."""
        return self._search_runner.pattern

    def _lines_of(self, pane: LogPane) -> int:
        return next((known.lines for known in self._state.consoles if known.name == pane.console), 0)

    def show_line(self, console: str, offset: int) -> None:
        """Put the cursor on the line that holds a byte of a console."""
        for place, pane in enumerate(self._panes):
            if pane.console == console:
                self._shown = place
                self._arrange()
                pane.jump_to_offset(offset)
                self._describe()

    # -- what is shown --------------------------------------------------------------------------

    @property
    def main(self) -> Widget:
        return self.pane

    def places(self) -> list[str]:
        mode = [f"mode {safe_text(self._state.mode)}"] if self._state.mode else []
        return [*mode, safe_text(self.config_id)]

    def way_to(self, place: int) -> str:
        return super().way_to(place) if place < 2 else "app.modes"  # noqa: PLR2004 - the program, the run

    def show_snapshot(self, snapshot: Snapshot) -> None:
        for pane in self.consoles:
            pane.poll(self._feed.path_of(self.config_id, pane.console))
        self._take(snapshot)
        self.show_frame()

    def _take(self, snapshot: Snapshot) -> None:
        try:
            self._state = snapshot.state(self.config_id)
        except KeyError:
            return
        for pane in self.consoles:
            pane.set_evidence(self._evidence(self._state, pane.console))
            pane.set_closing(closing_text(self._state))
            self.furnish(pane)
            known = self.known(pane)
            if known is not None:
                pane.leave_out(known.prefixes)
            if known is not None and known.error:
                pane.fail(InputError(safe_text(known.error)))
            pane.set_hint(silence_text(self._state, pane.console, there=pane.store is not None))
        if self.merged is not None:
            self.merged.leave_out(self._all_prefixes())
            found = (
                replace(item, file=pane.console)
                for pane in self.consoles
                for item in self._evidence(self._state, pane.console)
            )
            self.merged.set_evidence(tuple(found))
            self.furnish_merged()
        self._describe()

    def _all_prefixes(self) -> Prefixes:
        return Prefixes(tuple(form for console in self._state.consoles for form in console.prefixes.forms))

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        if self._split and event.size.width < SPLIT_WIDTH:
            self._split = False
            self._arrange()
        self._describe()

    @on(VirtualRows.CursorMoved)
    def _moved(self) -> None:
        self.follow_time()

    @on(VirtualRows.CursorMoved)
    @on(LogPane.Changed)
    def _describe(self) -> None:
        snapshot = self.triage.snapshot
        room = _TALL_STRIP if self.size.height >= _TALL else _STRIP
        lines = evidence_lines(snapshot, self._state, self.size.width, room)
        strip = self.query_one("#evidence", Lines)
        strip.styles.height = len(lines)
        strip.show(lines)
        tabs = tab_runs(
            self._panes, self.pane, self._state, siblings_of(snapshot, self._state), split=self._split
        )
        self.query_one("#tabs", Lines).show([tabs])
        self.show_status()

    def show_status(self) -> None:
        line = status_runs(self.pane, self._search_runner.words(self.pane), self.tool_words())
        self.query_one("#status", Lines).show([line])

    def _arrange(self) -> None:
        for place, pane in enumerate(self._panes):
            pane.display = place == self._shown or (self._split and pane is not self.merged)
            pane.set_class(self._split and place > 0, "-right")
        self.set_focus(self.pane)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if isinstance(event.widget, LogPane) and event.widget in self._panes:
            self._shown = self._panes.index(event.widget)
            self._describe()

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "other":
            return True if self._split else None
        if action == "hit":
            return True if self._search_runner.searching else None
        return True

    def _views(self) -> list[tuple[int, bool]]:
        """List pane and whether it is one of two side by side, in the order of `v`."""
        views = [(place, False) for place in range(len(self.consoles))]
        if len(views) > 1 and self.size.width >= SPLIT_WIDTH:
            views.append((0, True))
        if sum(pane.line_count > 0 for pane in self.consoles) > 1:
            views.append((len(self._panes) - 1, False))
        return views

    def action_view(self) -> None:
        views = self._views()
        here = (0 if self._split else self._shown, self._split)
        place = views.index(here) + 1 if here in views else 0
        self._shown, self._split = views[place % len(views)]
        if self.pane is self.merged:
            self.begin_merging()
        self._arrange()
        self.refresh_bindings()
        self.follow_time()
        self._describe()

    def action_other(self) -> None:
        self._shown = (self._shown + 1) % len(self.consoles)
        self._arrange()

    def action_sibling(self, direction: int) -> None:
        ids = siblings_of(self.triage.snapshot, self._state)
        if len(ids) > 1:
            self.triage.switch_log(ids[(ids.index(self.config_id) + direction) % len(ids)], self.pattern)
        else:
            self.post_message(Notice("No other configuration of this mode."))

    @on(VirtualRows.Opened)
    def _open_line(self) -> None:
        """Show the whole line at the cursor in a dialog."""
        line = self.pane.current
        if line is None:
            return
        width = min(98, self.size.width * 9 // 10 - 2)
        points = [*wrap_points(line.text, width), None]
        rows = [[(line.text[start:end], Role.TEXT)] for start, end in pairwise(points)]
        number = self.pane.number_of(self.pane.cursor_row)
        self.app.push_screen(TextScreen(f"{safe_text(self.pane.console)}:{number}", rows))

    # -- search ---------------------------------------------------------------------------------

    def action_search(self) -> None:
        self.open_prompt(self._search_runner.pattern)

    def prompt_changed(self, text: str) -> None:
        text = self.filter_pattern(text) if self._asking_filter else text
        find = self.finder_of(text) if text else None
        if find is None and text:
            return
        self.right()
        for pane in self._panes:
            pane.set_find(find)

    def prompt_submitted(self, text: str) -> None:
        if self._asking_filter:
            self.take_filter(text)
            return
        if not text:
            self.close_prompt()
            self.clear_search()
            return
        if self.finder_of(text) is None:
            return
        self.close_prompt()
        self._search_runner.search(self.pane, text)
        self.show_status()
        self.refresh_bindings()

    def clear_search(self) -> bool:
        """Stop searching and highlighting; without a search, show all lines again."""
        had = self._search_runner.stop() or self.drop_filter()
        for pane in self._panes:
            pane.set_find(None)
        self.refresh_bindings()
        self._describe()
        return had

    def action_hit(self, direction: int) -> None:
        self._search_runner.go(self.pane, direction)
        self.show_status()

    def action_trouble(self, direction: int) -> None:
        self._search_runner.go_trouble(self.pane, direction)
        self.show_status()
