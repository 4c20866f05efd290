"""The command palette: actions, configurations and signatures by a few typed letters."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import ClassVar, Final, Protocol, cast

from rich.text import Text
from textual.binding import ActiveBinding
from textual.command import DiscoveryHit, Hit, Provider
from textual.fuzzy import FuzzySearch

from logtriage.console.safe import safe_text
from logtriage.library.schema import Signature
from logtriage.report.formats import FORMATS
from logtriage.sources.nearby import nearby_runs
from logtriage.tui.state.triage import Triage
from logtriage.tui.widgets.detail import varying_axes
from logtriage.tui.widgets.key_names import key_name
from logtriage.tui.widgets.themes import THEMES

_MOST: Final = 30
"""Entries of one kind at most: more is typed sooner than read."""

_AT_ONCE: Final = 250
"""Entries that are compared before keys are handled again: some ten milliseconds of work."""

_TOKEN: Final = re.compile(r"[^\s:=]+")

_SCOPES: Final = {"app": "everywhere", "screen": "everywhere", "rows": "move"}


class Commanded(Triage, Protocol):
    """The application as the palette sees it."""

    def open_export(self, fmt: str) -> None:
        """Open the export dialog with this report format chosen."""

    def open_signature(self, signature_id: str) -> None:
        """Open a signature of the library in the editor; the user is told where there is no such id."""

    def use_theme(self, name: str) -> None:
        """Switch to the theme with this name."""

    def put_beside(self, config_id: str) -> None:
        """Show the console of a configuration beside that of the one at the cursor."""

    def use_baseline(self, path: Path) -> None:
        """Compare the run with another run, or a saved report, from now on."""

    def go_to_log(self, config_id: str) -> None:
        """Open the log of a configuration in place of the one on screen, and move the grid's cursor to it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the command palette.

    Attributes:
        name: Text that is searched and shown first, safe to show.
        more: Text that is searched and shown after it, safe to show.
        run: Called when the entry is chosen.
    """

    name: str
    more: str
    run: Callable[[], object]

    @property
    def text(self) -> str:
        """Name and further text in one."""
        return f"{self.name}  {self.more}"


def ranked(query: str, entry: Entry) -> tuple[float, tuple[int, ...]]:
    """Score how well an entry fits, from 0 to 1, and find its characters that do.

    Words that stand in it as typed, in any order, score above letters that only stand in it in order.
    """
    text = entry.text.casefold()
    words = query.casefold().split()
    places = [text.find(word) for word in words]
    if words and all(place >= 0 for place in places):
        found = {place + step for place, word in zip(places, words, strict=True) for step in range(len(word))}
        early = sum(place < len(entry.name) for place in places) / len(places)
        tokens = set(_TOKEN.findall(text))
        whole = sum(word in tokens for word in words) / len(words)
        return 0.6 + 0.2 * early + 0.2 * whole, tuple(sorted(found))
    score, offsets = FuzzySearch(case_sensitive=False).match("".join(words), entry.name)
    return (0.5 * score / (score + 10), tuple(offsets)) if score else (0.0, ())


class Entries(Provider):
    """Provider of entries that are compared bit by bit, so that keys are handled in between.

    Textual reads plain strings as markup, so that everything goes to it as a `Text`.
    """

    limit: ClassVar[int] = _MOST

    @property
    def triage(self) -> Commanded:
        return cast("Commanded", self.app)

    def entries(self) -> Iterable[Entry]:
        """Everything of this kind that can be chosen."""
        raise NotImplementedError

    def first(self) -> Sequence[Entry]:
        """The entries to show before anything is typed."""
        return ()

    async def search(self, query: str) -> AsyncIterator[Hit]:
        found: list[tuple[float, int, Entry, tuple[int, ...]]] = []
        for number, entry in enumerate(self.entries()):
            score, offsets = ranked(query, entry)
            if score > 0:
                found.append((score, -number, entry, offsets))
            if number % _AT_ONCE == _AT_ONCE - 1:
                await asyncio.sleep(0)
        found.sort(key=lambda one: one[:2], reverse=True)
        for score, _, entry, offsets in found[: self.limit]:
            shown = _shown(entry)
            for offset in offsets:
                shown.stylize("underline", offset, offset + 1)
            yield Hit(score, shown, entry.run, text=entry.name)

    async def discover(self) -> AsyncIterator[DiscoveryHit]:
        for entry in self.first():
            yield DiscoveryHit(_shown(entry), entry.run, text=entry.name)


def _shown(entry: Entry) -> Text:
    return Text.assemble(entry.name, ("  " + entry.more, "dim not bold"), no_wrap=True, overflow="ellipsis")


class Actions(Entries):
    """What keys can do on this screen, reports and themes, named `area: Thing`."""

    def entries(self) -> Iterable[Entry]:
        return self.first()

    def first(self) -> Sequence[Entry]:
        keys: dict[str, list[str]] = {}
        actions: dict[str, ActiveBinding] = {}
        for key, active in self.screen.active_bindings.items():
            name = active.binding.id
            if name and active.enabled and name != "app.palette" and not name.startswith("rows."):
                keys.setdefault(name, []).append(key_name(key))
                actions.setdefault(name, active)
        order = sorted(
            actions, key=lambda name: (name.partition(".")[0] in _SCOPES, not actions[name].binding.show)
        )
        entries = [self._entry(name, actions[name], keys[name]) for name in order]
        entries += [
            Entry(f"report: Export as {name}", "", partial(self.triage.open_export, name)) for name in FORMATS
        ]
        entries += [
            Entry(f"theme: Use {theme.name}", "", partial(self.triage.use_theme, theme.name))
            for theme in THEMES
        ]
        return entries

    def _entry(self, name: str, active: ActiveBinding, keys: Sequence[str]) -> Entry:
        scope = name.split(".", maxsplit=1)[0]
        title = f"{_SCOPES.get(scope, scope)}: {active.binding.description.capitalize()}"
        run = partial(self.app.run_action, active.binding.action, active.node)
        return Entry(title, f"{active.binding.tooltip}  {' '.join(keys)}", run)


class Configurations(Entries):
    """The configurations of the run, found by id, options and mode."""

    def entries(self) -> Iterable[Entry]:
        """Yield all configurations, those with a failure mode first."""
        return self._entries(self.triage.go_to_log)

    def _entries(self, choose: Callable[[str], object]) -> Iterable[Entry]:
        states = self.triage.snapshot.states
        names = varying_axes(self.triage.snapshot)
        for state in sorted(states, key=lambda state: state.mode is None):
            params = state.config.params
            options = " ".join(f"{name}={params[name]}" for name in names if name in params)
            mode = f"mode {state.mode}" if state.mode else str(state.status)
            name = f"config: {safe_text(state.config.id)}"
            run = partial(choose, state.config.id)
            yield Entry(name, safe_text(f"{mode}  {options}"), run)


class Others(Configurations):
    """The configurations of the run, to put one beside that at the cursor."""

    def entries(self) -> Iterable[Entry]:
        return self._entries(self.triage.put_beside)

    def first(self) -> Sequence[Entry]:
        return tuple(islice(self.entries(), self.limit))


class Baselines(Entries):
    """The run directories that lie beside the run on screen, and any path that is typed."""

    def entries(self) -> Iterable[Entry]:
        return self.first()

    def first(self) -> Sequence[Entry]:
        run = Path(self.triage.snapshot.path).absolute()
        paths = [
            found.path.absolute() for folder in (run.parent, Path.cwd()) for found in nearby_runs(folder)
        ]
        return [self._entry(path) for path in dict.fromkeys(paths) if path != run][: self.limit]

    def _entry(self, path: Path) -> Entry:
        return Entry(f"baseline: {safe_text(str(path))}", "", partial(self.triage.use_baseline, path))

    async def search(self, query: str) -> AsyncIterator[Hit]:
        """Find those that fit, below the path that is typed where there is such a file or directory."""
        if os.path.exists(query):  # noqa: PTH110, ASYNC240 - it may be no path at all; one look is quick
            entry = self._entry(Path(query))
            yield Hit(1.0, _shown(entry), entry.run, text=entry.name)
        async for hit in super().search(query):
            yield hit


class Signatures(Entries):
    """The signatures of the library, found by id and title."""

    def entries(self) -> Iterable[Entry]:
        for entry in self.triage.feed.library.entries:
            if isinstance(entry, Signature):
                run = partial(self.triage.open_signature, entry.id)
                yield Entry(f"signature: {safe_text(entry.id)}", safe_text(entry.title), run)


PROVIDERS: Final = (Actions, Configurations, Signatures)
"""Providers of all kinds of entries in the palette."""
