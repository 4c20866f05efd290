"""The consoles of two boots, side by side."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget

from logtriage.analysis.divergence import LONGEST
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.sources.lines import lines_of
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.compare.alignment import Alignment, aligned
from logtriage.tui.compare.pair_rows import PairRows
from logtriage.tui.widgets.lines import Lines, Rule
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.screen import TriageScreen
from logtriage.tui.widgets.text_screen import TextScreen
from logtriage.tui.widgets.wording import fitted
from logtriage.tui.widgets.wrap import wrap_points


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two boots that are shown side by side.

    Attributes:
        word: What it is here, such as `before`; safe to show.
        title: Words above its lines, safe to show.
        path_of: Path of its log by console name; None where it has none.
        config_id: Id of the configuration in this run; None where it is from another run.
    """

    word: str
    title: str
    path_of: Callable[[str], Path | None]
    config_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two boots to show side by side.

    Attributes:
        left: The boot on the left.
        right: The boot on the right.
        left_fails: Whether the left one is the one that fails, so that the rows part where it goes wrong.
        words: What is compared, in one line.
        crumbs: Names on the way to it, safe to show.
        console: Name of the console that is shown first.
    """

    left: Side
    right: Side
    left_fails: bool
    words: Runs
    crumbs: tuple[str, ...]
    console: str


@dataclass
class Aligned(Message):
    """Posted when both logs were read and aligned."""

    console: str
    alignment: Alignment
    trouble: str = ""


class PairScreen(TriageScreen):
    """The screen with the consoles of two boots beside each other, from where they part.

    Args:
        comparison: The two boots.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "view", "console", id="pair.view", tooltip="The next console"),
        Binding(
            "d",
            "app.compare_with",
            "another",
            id="pair.other",
            tooltip="Put another configuration beside the one on the right",
        ),
        Binding("q", "leave", "back", id="pair.leave", tooltip="Back to where you were"),
    ]

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self._stream = comparison.console
        self._rows = PairRows()

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="summary")
        yield Lines(id="titles")
        yield self._rows
        yield Rule()
        yield Lines(id="status")

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self._rows)
        self._read()

    @property
    def main(self) -> Widget:
        return self._rows

    @property
    def config_id(self) -> str | None:
        """Id of the configuration on the right."""
        return self._comparison.right.config_id

    def places(self) -> list[str]:
        return list(self._comparison.crumbs)

    def show_snapshot(self, snapshot: Snapshot) -> None:  # noqa: ARG002 - the two logs stay as they were read
        self.show_frame()

    def _read(self) -> None:
        self._say([("reading both logs...", Role.DIM)])
        compared, console = self._comparison, self._stream
        paths = compared.left.path_of(console), compared.right.path_of(console)
        self.run_worker(
            lambda: self.post_message(_aligned(console, paths, left_fails=compared.left_fails)),
            thread=True,
            group="align",
            exclusive=True,
            exit_on_error=False,
        )

    @on(Aligned)
    def _take(self, message: Aligned) -> None:
        if message.console != self._stream:
            return
        self._rows.show(message.alignment)
        half = max(1, (self.size.width - 1) // 2)
        left, right = self._comparison.left, self._comparison.right
        self.query_one("#titles", Lines).show(
            [
                [
                    (fitted(f" {left.word}: {left.title}", half), Role.NAME),
                    ("│", Role.RULE),
                    (f" {right.word}: {right.title}", Role.NAME),
                ]
            ]
        )
        self._say(_status(message, left.word, right.word))

    def _say(self, status: Runs) -> None:
        runs: list[Run] = [(f" {safe_text(self._stream)}", Role.TAB), ("  ", Role.TEXT)]
        self.query_one("#summary", Lines).show([[*runs, *self._comparison.words]])
        self.query_one("#status", Lines).show([[(" ", Role.TEXT), *status]])

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        """Show both lines of the row in full."""
        pairs = self._rows.alignment.pairs
        if not pairs:
            return
        pair = pairs[self._rows.cursor_row]
        width = min(98, self.size.width * 9 // 10 - 2)
        lines: list[Runs] = []
        words = self._comparison.left.word, self._comparison.right.word
        for name, side in zip(words, (pair.left, pair.right), strict=True):
            number = "nothing" if side is None else f"line {side.number}"
            lines.append([(f"{name}: {number}", Role.NAME)])
            if side is not None:
                points = [*wrap_points(side.text, width), None]
                lines += [[(side.text[start:end], Role.TEXT)] for start, end in pairwise(points)]
        self.app.push_screen(TextScreen(safe_text(self._stream), lines))

    def action_view(self) -> None:
        consoles = list(self.triage.snapshot.matrix.logs)
        place = consoles.index(self._stream) if self._stream in consoles else -1
        self._stream = consoles[(place + 1) % len(consoles)]
        self._read()


def _aligned(console: str, paths: tuple[Path | None, Path | None], *, left_fails: bool) -> Aligned:
    """Read and align two logs; one that is not there counts as empty."""
    sides: list[list[bytes]] = []
    trouble = ""
    for path in paths:
        lines: list[bytes] = []
        try:
            lines = [] if path is None else list(islice(lines_of(path), LONGEST + 1))
        except (OSError, LogtriageError) as error:
            trouble = safe_text(str(error))
        sides.append(lines)
    return Aligned(console, aligned(sides[0], sides[1], left_fails=left_fails), trouble)


def _status(message: Aligned, before: str, now: str) -> list[Run]:
    """Say from where on the two logs differ, and how many of their lines are the same."""
    if message.trouble:
        return [(message.trouble, Role.ALERT)]
    pairs = message.alignment.pairs
    if not pairs:
        return [("Both logs are empty.", Role.DIM)]
    same = sum(pair.same for pair in pairs)
    runs: list[Run] = []
    parts = message.alignment.parts
    if parts is None:
        runs += [("they never part", Role.PASS)]
    else:
        left, right = pairs[parts].left, pairs[parts].right
        runs += [("they part at ", Role.DIM)]
        runs += [(f"{before}:{left.number}" if left else f"the end of {before}", Role.STRONG)]
        runs += [(" / ", Role.DIM), (f"{now}:{right.number}" if right else f"the end of {now}", Role.STRONG)]
    runs += [(f"   {same} of {len(pairs)} rows say the same", Role.DIM)]
    if message.alignment.cut:
        runs += [(f"   only the first {LONGEST} lines", Role.HANG)]
    return runs
