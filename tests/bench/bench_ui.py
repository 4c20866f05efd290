"""How quick the terminal UI is: `python tests/bench/bench_ui.py [grid] [log] [--log-size 1000]`.

grid: first paint over 10,000 configurations beside an empty app; what one change of a status draws; moving.
log: a log of about a gigabyte: opening it at its evidence, jumping, searching and giving up a search.
Everything runs headless, so that neither a terminal's nor ssh's speed counts.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import RenderableType
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

import logtriage.tui.app
from logtriage.boot.failure import Evidence, Finding
from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.triage.snapshot import ConfigState, ConsoleState, Ingest, Mode, Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.log.pane import LogPane
from logtriage.vocabulary import Layer, Status

SIZE = (160, 48)
_TIME_LIMIT = 0.5
"""Seconds after which nothing is drawn any more."""
_PANIC = b"[ 4711.000000] Kernel panic - not syncing: benchmark\n"


class Staged:
    """A run whose news come from the benchmark."""

    def __init__(self, snapshot: Snapshot, path: Path | None = None) -> None:
        self.snapshot = snapshot
        self.library = load_library([builtin_dir()])
        self._path = path
        self._deliver: list[Callable[[Snapshot], None]] = []

    def subscribe(self, deliver: Callable[[Snapshot], None]) -> None:
        """Remember who listens."""
        self._deliver.append(deliver)

    def path_of(self, config_id: str, console: str) -> Path | None:  # noqa: ARG002 - there is one log
        """The log, as the host's console."""
        return self._path if console == "host" else None

    def set_rate(self, hz: float) -> None:
        """Take no notice."""

    def use_library(self, library: Library) -> None:
        """Take no notice."""

    def publish(self, snapshot: Snapshot) -> None:
        """Make news."""
        self.snapshot = snapshot
        for deliver in self._deliver:
            deliver(snapshot)


def square(side: int) -> Snapshot:
    """A run of `side` to the fourth configurations, every seventh of which failed."""
    axes = tuple(
        Axis(name=f"option{place}", values=tuple(f"v{value}" for value in range(side))) for place in range(4)
    )
    configs = tuple(
        Config(
            id=str(number),
            params={axis.name: axis.values[number // side**place % side] for place, axis in enumerate(axes)},
        )
        for number in range(side**4)
    )
    states = tuple(
        ConfigState(config=config, status=Status.PASS, final=True, rung=9, stage="host-poweroff")
        if number % 7
        else ConfigState(config=config, status=Status.FAIL, final=True, mode="A", rung=3)
        for number, config in enumerate(configs)
    )
    members = tuple(state.config.id for state in states if state.mode)
    mode = Mode(
        label="A",
        cls="hang",
        layer=Layer.HOST,
        stage="host-kvm",
        signature="bench",
        title="a hang",
        members=members,
        exemplar=members[0],
    )
    return Snapshot(
        revision=1,
        at=0.0,
        path="/runs/large",
        matrix=Matrix(name="large", axes=axes, configs=configs),
        states=states,
        modes=(mode,),
        ingest=Ingest(files=len(configs), size=1 << 30, read=1 << 30),
    )


async def painted(app: App[None], words: str) -> None:
    """Wait until the screen says something."""
    while True:
        lines = app.screen._compositor.render_strips() if app.is_running else []
        if any(words in "".join(segment.text for segment in line) for line in lines):
            return
        await asyncio.sleep(0)


async def _first_paint(make: Callable[[], App[None]], words: str) -> float:
    start = time.perf_counter()
    app = make()
    async with app.run_test(size=SIZE):
        await painted(app, words)
        return time.perf_counter() - start


class _Empty(App[None]):
    def render(self) -> str:
        return "empty"


class Watched(TriageApp):
    """An app that tells when it draws, and how much.

    Attributes:
        drawn: How often it drew.
        sent: Characters that the terminal would have got.
    """

    CSS_PATH = str(Path(logtriage.tui.app.__file__).with_name("app.tcss"))
    drawn = 0
    sent = 0

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        super()._display(screen, renderable)
        if renderable is not None:
            self.drawn += 1
            if hasattr(renderable, "render_segments"):
                self.sent += len(renderable.render_segments(self.console))


async def _until(condition: Callable[[], bool], pause: float = 0.005) -> float:
    """Seconds until something holds."""
    start = time.perf_counter()
    while not condition():  # noqa: ASYNC110 - what it waits for tells nobody
        await asyncio.sleep(pause)
    return time.perf_counter() - start


async def _drawn(app: Watched, act: Callable[[], object]) -> float:
    """Milliseconds from an action to the drawing that follows it."""
    before = app.drawn
    start = time.perf_counter()
    act()
    await _until(lambda: app.drawn > before or time.perf_counter() - start > _TIME_LIMIT, pause=0)
    return 1000 * (time.perf_counter() - start)


async def _latency(app: Watched, key: str, times: int) -> list[float]:
    """Milliseconds from a key to everything drawn."""
    return [await _drawn(app, partial(app.simulate_key, key)) for _ in range(times)]


def _say(what: str, values: list[float]) -> None:
    ordered = sorted(values)
    worst = ordered[int(0.95 * (len(ordered) - 1))]
    print(f"{what:34} median {statistics.median(ordered):7.1f} ms   95 % {worst:7.1f} ms")


async def bench_grid() -> None:
    """First paint, one change, and moving."""
    empty = [await _first_paint(_Empty, "") for _ in range(3)]
    print(f"empty app: first paint {1000 * min(empty):.0f} ms")
    for side in (4, 10):
        snapshot = square(side)
        feed = Staged(snapshot)
        first = [await _first_paint(lambda feed=feed: TriageApp(feed), "option0") for _ in range(3)]  # type: ignore[misc]
        print(f"{side**4} configurations: first paint {1000 * min(first):.0f} ms")
        app = Watched(feed)
        async with app.run_test(size=SIZE):
            await painted(app, "option0")
            for key in ("n", "N", "down", "right", "pagedown", "pageup", "L"):
                _say(f"  key {key}", await _latency(app, key, 10 if len(key) > 1 or key == "L" else 30))
            _say("  keys G, g", [await _drawn(app, partial(app.simulate_key, key)) for key in "GgGgGg"])
            await _one_change(app, feed)


async def _one_change(app: Watched, feed: Staged) -> None:
    """What is drawn, and how long it takes, when one configuration changes."""
    took: list[float] = []
    sizes: list[int] = []
    grid = app.screen.query_one(MatrixGrid)
    here = grid.index
    row = next(row for row in grid._layout.rows[grid.first_row :] if here not in row)
    place = next(index for index in row[grid.scroll_offset.x // 2 :] if index is not None)
    for turn in range(20):
        states = list(feed.snapshot.states)
        states[place] = replace(states[place], status=Status.RUNNING, mode=None, rung=turn % 9)
        newer = replace(feed.snapshot, revision=feed.snapshot.revision + 1, states=tuple(states))
        await asyncio.sleep(0.11)
        before = app.sent
        took.append(await _drawn(app, partial(feed.publish, newer)))
        sizes.append(app.sent - before)
    _say("  one status change", took)
    print(f"  characters sent for it             median {statistics.median(sizes):7.0f}")


def large_log(path: Path, megabytes: int) -> tuple[int, int]:
    """Write a log with one panic in its middle; gives its line number and offset."""
    chunk = b"".join(
        b"[%5d.%06d] device driver number %d of this console says hello to everybody\n"
        % (second, second * 7, second)
        for second in range(14_000)
    )
    copies = megabytes * 1_000_000 // len(chunk)
    offset = line = 0
    with path.open("wb") as file:
        for copy in range(copies):
            if copy == copies // 2:
                offset, line = file.tell(), chunk.count(b"\n") * copy + 1
                file.write(_PANIC)
            file.write(chunk)
    return line, offset


def one_log(path: Path, line: int, offset: int) -> Snapshot:
    """A run of one configuration whose verdict rests on a line."""
    evidence = Evidence(
        file="0/host.log", line=line, offset=offset, length=len(_PANIC) - 1, text="Kernel panic"
    )
    finding = Finding(
        cls="panic",
        layer=Layer.HOST,
        stage="host-kvm",
        signature="bench",
        title="a panic",
        evidence=(evidence,),
    )
    axis = Axis(name="page", values=("4k",))
    config = Config(id="0", params={"page": "4k"})
    consoles = (ConsoleState(name="host", file="0/host.log", size=path.stat().st_size),)
    state = ConfigState(
        config=config,
        status=Status.FAIL,
        final=True,
        rung=1,
        failure=finding,
        consoles=consoles,
    )
    matrix = Matrix(name="one", axes=(axis,), configs=(config,))
    return Snapshot(revision=1, at=0.0, path="/runs/one", matrix=matrix, states=(state,), complete=True)


def _read_so_far() -> int:
    for row in Path("/proc/self/io").read_text().splitlines():
        if row.startswith("rchar:"):
            return int(row.split()[1])
    return 0


async def bench_log(folder: Path, megabytes: int) -> None:
    """Opening, jumping and searching."""
    path = folder / "host.log"
    line, offset = large_log(path, megabytes)
    print(f"log of {path.stat().st_size / 1e9:.2f} GB, evidence at line {line}")
    app = Watched(Staged(one_log(path, line, offset), path))
    async with app.run_test(size=SIZE) as pilot:
        before = _read_so_far()
        start = time.perf_counter()
        app.simulate_key("enter")
        await painted(app, "Kernel panic - not syncing")
        print(f"  evidence on screen {1000 * (time.perf_counter() - start):39.0f} ms")
        print(f"  read by then {(_read_so_far() - before) / 1e6:45.1f} MB")
        pane = app.screen.query(LogPane).first()
        _say("  key down while lines are counted", await _latency(app, "down", 30))
        print(f"  all lines counted after {await _until(lambda: pane.indexed >= 1):34.1f} s")
        for key in "GgGg":
            print(f"  key {key} {await _drawn(app, partial(app.simulate_key, key)):52.0f} ms")
        _say("  key pagedown", await _latency(app, "pagedown", 30))
        await _search(app, pilot, "nothing-like-it")
        await _search(app, pilot, "hello")
        for line_filter in ("+2 panic", "!number 1"):
            await _filter(app, pilot, line_filter)


async def _search(app: Watched, pilot: Pilot[None], pattern: str) -> None:
    """A search to its end, keys meanwhile, and another one that is given up."""
    for over in (True, False):
        await pilot.press("slash", *pattern.replace("-", " ").split()[0])
        prompt: Any = app.screen.query_one("#prompt")
        prompt.value = pattern
        start = time.perf_counter()
        app.simulate_key("enter")
        if over:
            _say(f"  key down while {pattern} is searched", await _latency(app, "down", 30))
            await app.workers.wait_for_complete()
            print(f"  search for {pattern:20} {time.perf_counter() - start:26.1f} s")
            app.simulate_key("escape")
        else:
            await asyncio.sleep(0.1)
            start = time.perf_counter()
            app.simulate_key("escape")
            await _until(lambda: not any(worker.is_running for worker in app.workers))
            print(f"  giving it up {1000 * (time.perf_counter() - start):45.0f} ms")


async def _filter(app: Watched, pilot: Pilot[None], line_filter: str) -> None:
    """Leaving lines out of the whole log, and moving meanwhile."""
    await pilot.press("ampersand")
    prompt: Any = app.screen.query_one("#prompt")
    prompt.value = line_filter
    start = time.perf_counter()
    app.simulate_key("enter")
    _say(f"  key down while filtering {line_filter}", await _latency(app, "down", 10))
    await _until(lambda: not any(worker.is_running for worker in app.workers))
    print(f"  filter {line_filter:20} {time.perf_counter() - start:38.1f} s")
    app.simulate_key("escape")


def main() -> None:
    """Run the benchmarks and print their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help="grid, log; by default both")
    parser.add_argument("--log-size", type=int, default=1000, help="megabytes")
    options = parser.parse_args()
    if "grid" in options.parts or not options.parts:
        asyncio.run(bench_grid())
    if "log" in options.parts or not options.parts:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(bench_log(Path(folder), options.log_size))


if __name__ == "__main__":
    main()
