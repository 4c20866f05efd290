"""What the terminal UI promises, each promise as one test."""

import asyncio
import base64
import fcntl
import importlib
import inspect
import os
import pkgutil
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.drivers.headless_driver import HeadlessDriver

import logtriage.tui
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.log.pane import LogPane
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.widgets.boundary import Boundary
from logtriage.tui.widgets.key_names import key_name
from logtriage.tui.widgets.themes import THEMES
from tests.tui.staged import StagedFeed, finished, live, log_feed, screen_text, type_in, write_logs

SMALL = (80, 24)
ROOT = Path(__file__).parents[2]
RESERVED = {"ctrl+a", "ctrl+b", "ctrl+j", "ctrl+o", "ctrl+s", "ctrl+z"}


def pane_of(app: TriageApp) -> LogPane:
    assert isinstance(app.screen, LogScreen)
    return app.screen.pane


async def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Waits until something holds, tried whenever the app did anything."""
    began = time.perf_counter()
    while not condition():
        assert time.perf_counter() - began < seconds
        await asyncio.sleep(0)


# -- 1: all cells at 80x24, in all colours alike --------------------------------------------------


async def dump(**options: object) -> str:
    app = TriageApp(StagedFeed(finished()), **options)  # type: ignore[arg-type] # a table of options
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("n")
        return screen_text(app)


async def test_1_all_cells_are_visible_and_text_never_depends_on_colours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dumps = [await dump(theme_name=theme.name) for theme in THEMES]
    ascii_dump = await dump(ascii_only=True)
    monkeypatch.setitem(os.environ, "NO_COLOR", "1")
    dumps.append(await dump())
    assert len(set(dumps)) == 1
    table = [line for line in dumps[0].split("\n") if re.search(r" \d+/\d+ +[█░]{6}$", line)]
    cells = "".join(re.split(r" low | high", line, maxsplit=1)[1].rsplit("/", 1)[0] for line in table)
    assert sum(cells.count(char) for char in ".ABC") == 186
    guard = Boundary(ascii_only=True)
    assert ascii_dump == "\n".join(guard._harmless(line).rstrip() for line in dumps[0].split("\n"))


# -- 2: a paused view does not move ---------------------------------------------------------------


@pytest.mark.slow
async def test_2_a_million_new_lines_move_nothing_while_not_following(tmp_path: Path) -> None:
    long = b"".join(b"%5d %s\n" % (number, b"abcdefghij" * 30) for number in range(1, 200))
    feed = log_feed(tmp_path, long, line=100)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "right", "right")
        pane = pane_of(app)
        assert not pane.follow
        region, x = pane.region, pane.scroll_offset.x
        assert x > 0

        def view() -> list[str]:
            lines = screen_text(app).split("\n")[region.y : region.bottom]
            return [line[: region.width - 1] for line in lines]

        before = view()
        with (tmp_path / "0" / "host.log").open("ab") as file:
            file.write(b"another line\n" * 1_000_000)
        feed.publish(replace(feed.snapshot, revision=2))
        await pilot.pause(0.12)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert pane.line_count == 1_000_199
        assert view() == before
        assert pane.scroll_offset.x == x
        assert "+1000000 new" in screen_text(app).split("\n")[1]


# -- 3: searching never holds up the keys ---------------------------------------------------------


@pytest.mark.slow
async def test_3_keys_work_while_four_million_hits_come_in(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, b"hit\n" * 4_000_000, line=1)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await type_in(pilot, "hit")
        pane = pane_of(app)
        app.simulate_key("enter")
        await until(lambda: app.focused is pane)
        searching = [False]
        for turn in range(20):
            row = pane.cursor_row
            app.simulate_key("n" if turn % 2 else "down")
            await until(partial(lambda row: pane.cursor_row > row, row))
            searching.append(any(worker.is_running for worker in app.workers))
        assert sum(searching) > 1, "several keys were answered while the search went on"
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert re.search(r"hit \d+ of 1000000\+", screen_text(app))


# -- 4: every key explains itself -----------------------------------------------------------------


def all_bindings() -> Iterator[tuple[str, Binding]]:
    """The bindings of all classes of the UI, with the class that has them."""
    for found in pkgutil.walk_packages(logtriage.tui.__path__, "logtriage.tui."):
        module = importlib.import_module(found.name)
        for name, owner in inspect.getmembers(module, inspect.isclass):
            if owner.__module__ == module.__name__:
                for binding in owner.__dict__.get("BINDINGS", ()):
                    yield name, binding


def test_4_every_binding_has_an_id_and_words_and_spares_multiplexers() -> None:
    known = list(all_bindings())
    assert len(known) > 80
    for owner, binding in known:
        assert isinstance(binding, Binding), owner
        assert binding.id, (owner, binding)
        assert binding.description, (owner, binding)
        assert binding.tooltip, (owner, binding)
        assert not RESERVED & {key.strip() for key in binding.key.split(",")}, (owner, binding)
    ids = [binding.id for _, binding in known]
    assert len(ids) == len(set(ids))


@pytest.mark.slow
@pytest.mark.parametrize("keys", [[], ["enter"], ["p"], ["2"]], ids=["grid", "log", "pivot", "modes"])
async def test_4_help_lists_what_the_key_bar_offers(tmp_path: Path, keys: list[str]) -> None:
    snapshot = finished()
    write_logs(tmp_path, snapshot.matrix.configs[:1])
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=(160, 60)) as pilot:
        await pilot.press(*keys)
        offered = {
            active.binding.tooltip for active in app.screen.active_bindings.values() if active.binding.show
        }
        assert offered
        if keys == ["p"]:
            return  # a dialog shows all its keys itself
        await pilot.press("question_mark")
        seen = ""
        for _ in range(6):
            seen += screen_text(app)
            await pilot.press("pagedown")
        for tooltip in offered:
            assert tooltip in seen


# -- 5: few keys to the root cause ----------------------------------------------------------------


async def test_5_three_keys_from_the_start_to_the_copied_root_cause(tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, snapshot.matrix.configs)
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("n", "enter")
        text = screen_text(app)
        assert "guest never prints anything" in text
        assert "Nothing came after this line although the machine kept running." in text
        assert [line for line in text.split("\n") if line.startswith("▶")]
        await pilot.press("y")
    assert app.clipboard == "  Info: Placing fdt at 0x8fe00000 - 0x8fffffff"


# -- 6: a flood of news ---------------------------------------------------------------------------


async def test_6_a_thousand_snapshots_a_second_are_ten_paints_and_keys_are_quick(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    snapshot = live()
    feed = StagedFeed(snapshot)
    app = TriageApp(feed)
    shown: list[float] = []
    async with app.run_test(size=SMALL) as pilot:
        grid = app.screen.query_one(MatrixGrid)
        show = grid.show

        def counted(newer: Snapshot) -> None:
            shown.append(time.perf_counter())
            show(newer)

        monkeypatch.setattr(grid, "show", counted)
        stop = threading.Event()
        sent = [0]

        def flood() -> None:
            while not stop.wait(0.001):
                sent[0] += 1
                feed.publish(replace(snapshot, revision=sent[0] + 1))

        thread = threading.Thread(target=flood)
        thread.start()
        began = time.perf_counter()
        paints = 0
        while time.perf_counter() - began < 1.0:
            cursor = (grid.cursor_row, grid._column)
            app.simulate_key("n")
            moved = partial(lambda cursor: (grid.cursor_row, grid._column) != cursor, cursor)
            before = len(shown)
            await until(moved)
            paints = max(paints, len(shown) - before)
            await asyncio.sleep(0.02)
        took = time.perf_counter() - began
        stop.set()
        thread.join()
        await pilot.pause(0.15)
        assert sent[0] > 50
        assert 3 <= len(shown) <= 10 * took + 2
        assert paints <= 1, "a key waits for one paint at most"
        assert app.snapshot.revision == sent[0] + 1


# -- 7: reports need no terminal ------------------------------------------------------------------


def test_7_a_report_imports_no_terminal_library(tmp_path: Path) -> None:
    write_logs(tmp_path, finished().matrix.configs[:2])
    program = (
        "import sys\n"
        "from logtriage.cli.main import main\n"
        "sys.argv = ['logtriage', 'report', sys.argv[1], '-m', 'lpa2', '-f', 'json', '--fail-on', 'none']\n"
        "try:\n"
        "    main()\n"
        "finally:\n"
        "    print({'textual', 'rich'} & set(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert '"schema":"logtriage/1"' in done.stdout.replace(" ", "")
    assert done.stderr.strip().endswith("set()")


# -- 8: quitting ----------------------------------------------------------------------------------


class Terminal:
    """A program in a pseudo terminal of 80x24."""

    def __init__(self, *command: str, env: dict[str, str]) -> None:
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            os.execve(command[0], command, {**os.environ, **env})  # noqa: S606 - a fixed argument list
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", SMALL[1], SMALL[0], 0, 0))
        self.written = b""
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        while True:
            try:
                data = os.read(self._master, 65536)
            except OSError:
                return
            if not data:
                return
            self.written += data

    def wait_for(self, words: bytes, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while words not in self.written:
            assert time.monotonic() < end, self.written[-2000:]
            time.sleep(0.01)

    def send(self, keys: bytes) -> None:
        os.write(self._master, keys)

    def end(self) -> int:
        """The exit status, once it is over."""
        _, status = os.waitpid(self.pid, 0)
        self._thread.join(timeout=5)
        os.close(self._master)
        return os.waitstatus_to_exitcode(status)

    def kill(self) -> None:
        """Leave nothing behind."""
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            return


@pytest.mark.slow
def test_8_quitting_is_quick_while_the_engine_reads_and_the_terminal_is_restored(tmp_path: Path) -> None:
    run = tmp_path / "run"
    line = b"[    1.000000] device driver number %d says hello to everybody on this console\n"
    for number in range(4):
        folder = run / str(number)
        folder.mkdir(parents=True)
        (folder / "host.log").write_bytes(b"".join(line % place for place in range(1000)) * 600)
    env = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(tmp_path / "state")}
    terminal = Terminal(sys.executable, "-m", "logtriage", "watch", str(run), "-m", "lpa2", env=env)
    began = time.monotonic()
    try:
        terminal.wait_for(b"bad/all")
        start = time.monotonic() - began
        terminal.send(b"q")
        began = time.monotonic()
        status = terminal.end()
        took = time.monotonic() - began
    finally:
        terminal.kill()
    assert status == 0
    assert took < start, "leaving takes less than coming up"
    for restored in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l"):
        assert terminal.written.rfind(restored) > terminal.written.rfind(b"bad/all")


# -- 10: copying ----------------------------------------------------------------------------------


async def test_10_a_copy_reaches_the_terminal_and_a_file_as_it_is_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "is_headless", False)
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: out.append(data))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    line = "[    0.211340] kvm [1]: Failed to init hyp memory protection: -22   three blanks"
    app = TriageApp(log_feed(tmp_path, f"first\n{line}\nlast\n".encode(), line=2))
    async with app.run_test(size=(200, 30)) as pilot:
        await pilot.press("enter", "y")
        assert "Copied the line" in screen_text(app)
        assert "clip.txt" in screen_text(app)
    codes = re.findall(r"\x1b\]52;c;([^\x07\x1b]*)", "".join(out))
    assert [base64.b64decode(code).decode() for code in codes] == [line]
    clip = tmp_path / "logtriage" / "clip.txt"
    assert clip.read_text() == line
    assert clip.stat().st_mode & 0o077 == 0


KEYS_PAGE = Path(__file__).resolve().parents[2] / "logtriage" / "manual" / "keys.md"
KEYS_HEAD = "| id | keys | does |\n"


def key_table() -> str:
    rows: dict[str, tuple[list[str], str]] = {}
    for _, binding in all_bindings():
        keys, _ = rows.setdefault(binding.id or "", ([], binding.tooltip))
        keys += [key for one in binding.key.split(",") if (key := key_name(one.strip())) not in keys]
    lines = [KEYS_HEAD.rstrip(), "|---|---|---|"]
    for name, (keys, tooltip) in sorted(rows.items()):
        shown = " ".join(f"`` {key} ``" if "`" in key else f"`{key}`" for key in keys).replace("|", "\\|")
        lines.append(f"| {name} | {shown} | {tooltip} |")
    return "\n".join(lines) + "\n"


def test_4_the_manual_lists_every_key() -> None:
    """Write the table anew with `UPDATE_MANUAL=1 python -m pytest tests/tui/test_tui_acceptance.py`."""
    before, head, table = KEYS_PAGE.read_text("utf-8").partition(KEYS_HEAD)
    if os.environ.get("UPDATE_MANUAL"):
        KEYS_PAGE.write_text(before + key_table(), "utf-8")
        head, table = KEYS_HEAD, key_table().removeprefix(KEYS_HEAD)
    assert head + table == key_table()
