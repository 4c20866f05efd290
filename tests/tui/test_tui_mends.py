"""Help with a filter, the mouse around the lists, labels, another baseline, where one is in a grid."""

from dataclasses import replace
from pathlib import Path

import pytest
from textual.command import CommandList, CommandPalette
from textual.events import AppBlur, Key
from textual.pilot import Pilot

from logtriage.analysis.baseline import Outcome
from logtriage.errors import InputError
from logtriage.matrix.model import Axis, Config
from logtriage.tui.app.app import TriageApp
from logtriage.tui.compare.diff_screen import DiffScreen
from logtriage.tui.compare.pair_screen import PairScreen
from logtriage.tui.grid.layout import STRIDE
from logtriage.tui.grid.list_rows import Column, ListRows
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.grid.panel import Panel
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.modes.screen import ModesScreen
from logtriage.tui.state.arrangement import Arrangement
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.outlet import Outlet
from logtriage.tui.state.overlay import with_own_view
from logtriage.tui.widgets.lines import KeyBar, Lines, TopLine
from logtriage.tui.widgets.text_screen import TextRows, TextScreen
from logtriage.vocabulary import Status
from tests.cli.test_commands import boot
from tests.tui.staged import StagedFeed, finished, screen_text, write_logs


def staged(tmp_path: Path, memory: Memory | None = None) -> TriageApp:
    snapshot = finished()
    write_logs(tmp_path, snapshot.matrix.configs)
    return TriageApp(StagedFeed(snapshot, tmp_path), memory=memory)


async def shown(pilot: Pilot[None]) -> str:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    return screen_text(pilot.app)


def where(text: str, words: str) -> tuple[int, int]:
    """Cell and line of words on the screen."""
    line, found = next((y, row) for y, row in enumerate(text.splitlines()) if words in row)
    return found.index(words), line


# -- help and palette -----------------------------------------------------------------------------


async def test_help_has_whole_texts_the_keys_of_the_bar_first_and_a_filter(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "question_mark")
        await pilot.pause()
        rows = app.screen.query_one(TextRows)
        texts = [rows.row_text(row) for row in range(rows.row_count)]
        assert texts[0].strip() == "log"
        assert max(map(len, texts)) <= 70
        flowed = " ".join(" ".join(texts).split())
        assert "Times: as the log says, since the mark, since the line before, the recorder's" in flowed
        places = {key: next(i for i, text in enumerate(texts) if text.split()[:1] == [key]) for key in "/!m"}
        assert max(places["/"], places["!"]) < places["m"]
        await pilot.press("slash", *"mark q")
        await pilot.pause()
        assert [rows.row_text(row) for row in range(rows.row_count)] == [" No key has these words."]
        await pilot.press("backspace", "backspace")
        found = [rows.row_text(row) for row in range(rows.row_count)]
        assert len(found) < len(texts)
        assert any("The next marked line" in text for text in found)
        await pilot.press("escape")
        assert rows.row_count == len(texts)
        await pilot.press("q")
        assert isinstance(app.screen, LogScreen)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("compare", "Compare: its console beside"), ("search", "Search all logs"), ("label", "Label")],
)
async def test_the_palette_finds_actions_by_what_they_do(tmp_path: Path, typed: str, expected: str) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n", "colon", *typed)
        await shown(pilot)
        options = app.screen.query_one(CommandList).options
        assert any(expected in str(option.prompt) for option in options)


async def test_a_comparison_begins_from_the_palette(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n", "colon", *"compare nearest")
        await shown(pilot)
        await pilot.press("enter")
        await shown(pilot)
        assert isinstance(app.screen, PairScreen)


# -- the mouse ------------------------------------------------------------------------------------


async def test_names_of_the_way_lead_back(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(160, 40)) as pilot:
        await pilot.press("n", "enter")
        text = await shown(pilot)
        x, y = where(text, "mode C")
        await pilot.click(TopLine, offset=(x + 1, y))
        assert isinstance(app.screen, ModesScreen)
        await pilot.press("q")
        await pilot.click(TopLine, offset=(where(await shown(pilot), "lpa2")[0], 0))
        assert isinstance(app.screen, GridScreen)
        await pilot.click(TopLine, offset=(where(await shown(pilot), "Grid")[0], 0))
        assert isinstance(app.screen, GridScreen)
        await pilot.press("q")
        assert isinstance(app.screen, LogScreen)


async def test_titles_of_the_modes_sort_them(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("2")
        x, _ = where(await shown(pilot), "first bad stage")
        await pilot.click("#titles", offset=(x, 0))
        assert "sort stage" in await shown(pilot)
        await pilot.click("#titles", offset=(where(screen_text(app), "configs")[0], 0))
        assert "sort size" in await shown(pilot)


async def test_a_mode_and_a_value_that_are_clicked_filter_the_grid(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(160, 48)) as pilot:
        panel, grid = app.screen.query_one(Panel), app.screen.query_one(MatrixGrid)
        text = await shown(pilot)
        line = next(y for y, row in enumerate(text.splitlines()) if "guest never prints" in row)
        await pilot.click(Panel, offset=(6, line - panel.region.y))
        screen = app.screen
        assert isinstance(screen, GridScreen)
        assert screen.filter_text == "mode:C"
        assert len(screen.matches) == 42
        header = grid._layout.headers[0]
        x = grid.frozen_width + STRIDE * header.spans[0][0] + 1
        await pilot.click(MatrixGrid, offset=(x, 0))
        assert screen.filter_text == f"mode:C {header.axes[0]}={header.spans[0][2]}"
        await pilot.click(MatrixGrid, offset=(x, 0))
        await pilot.click(Panel, offset=(6, line - panel.region.y))
        assert screen.filter_text == ""


# -- labels of configurations ---------------------------------------------------------------------


async def test_a_configuration_carries_the_users_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    app = staged(tmp_path, Memory.of_run(tmp_path))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("t", *"borrowed board", "enter")
        assert " 0  borrowed board" in await shown(pilot)
        await pilot.press("v")
        assert " 0 borrowed board" in await shown(pilot)
        await pilot.press("slash", *"borrowed", "enter")
        screen = app.screen
        assert isinstance(screen, GridScreen)
        assert screen.matches == {0}
        await pilot.press("escape", "t", "escape")
        assert not app.screen.query_one("#prompt").display
        await app.workers.wait_for_complete()
    memory = Memory.of_run(tmp_path)
    assert memory.remarks == {"0": "borrowed board"}
    told = with_own_view(finished(), memory)
    assert told.states[0].notes[-1] == "labelled: borrowed board"
    memory.remark("0", " ")
    assert with_own_view(finished(), memory) is not told
    assert not memory.remarks


# -- another baseline -----------------------------------------------------------------------------


async def test_another_baseline_is_chosen_while_the_run_is_on_screen(tmp_path: Path) -> None:
    boot(tmp_path / "earlier", "0", b"a")
    app = staged(tmp_path / "run")
    app.snapshot = app.overlay.of(replace(app.feed.snapshot, path=str(tmp_path / "run")))
    asked: list[Path] = []

    def open_baseline(path: Path) -> Baseline:
        asked.append(path)
        if path.name != "earlier":
            raise InputError("no report", path=path)
        outcomes = [
            replace(Outcome.of(state), status=Status.PASS, failure=None) for state in finished().states
        ]
        return Baseline(name="earlier", outcomes=outcomes)

    app.comparing.open_baseline = open_baseline
    (tmp_path / "notes.txt").touch()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("4")
        text = " ".join((await shown(pilot)).split())
        assert "No baseline. b chooses an earlier run" in text
        assert "lists what changed since an earlier run of the same configurations" in text
        await pilot.press("b")
        await shown(pilot)
        assert isinstance(app.screen, CommandPalette)
        await pilot.press(*str(tmp_path / "notes.txt"))
        await shown(pilot)
        await pilot.press("enter")
        assert "no report" in await shown(pilot)
        await pilot.press("b", *"earlier")
        await shown(pilot)
        await pilot.press("enter")
        text = await shown(pilot)
        assert "regression 64" in text
        assert isinstance(app.screen, DiffScreen)
        assert asked[-1] == tmp_path / "earlier"
        await pilot.press("1", "b")
        assert "regression" in app.screen.query_one("#legend", Lines).render_line(0).text


async def test_a_page_in_a_browser_opens_no_other_run(tmp_path: Path) -> None:
    app = staged(tmp_path)
    app.comparing.open_baseline = lambda path: pytest.fail(f"{path} was opened")
    app.outlet = Outlet(confined=True)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("4", "b")
        assert "start with --baseline" in await shown(pilot)
        assert isinstance(app.screen, DiffScreen)


# -- where one is ---------------------------------------------------------------------------------


def wide_feed(axes: int) -> StagedFeed:
    """A run whose options are too many for a header line each."""
    snapshot = finished()
    names = [f"option_{number}" for number in range(axes)]
    configs = tuple(
        Config(id=str(index), params={name: str(index >> place & 1) for place, name in enumerate(names)})
        for index in range(len(snapshot.states))
    )
    matrix = replace(
        snapshot.matrix, axes=tuple(Axis(name=name, values=("0", "1")) for name in names), configs=configs
    )
    states = tuple(
        replace(state, config=config) for state, config in zip(snapshot.states, configs, strict=True)
    )
    return StagedFeed(replace(snapshot, matrix=matrix, states=states, modes=()))


async def test_headers_take_few_lines_and_the_place_is_said() -> None:
    app = TriageApp(wide_feed(12))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        if app.screen.query_one(ListRows).display:
            await pilot.press("v")
        grid = app.screen.query_one(MatrixGrid)
        names = [f"option_{number}" for number in range(12)]
        grid.rearrange(Arrangement(rows=(names[0],), cols=tuple(names[1:])))
        await pilot.pause()
        assert grid.header_height <= 5
        assert len(grid.pivot.cols) == 11
        text = await shown(pilot)
        assert "options" in text
        assert "columns 1-" in text
        await pilot.press(*["L"] * 12)
        after = await shown(pilot)
        assert "columns 1-" not in after
        assert "columns " in after


async def test_nothing_is_said_of_a_grid_that_is_in_view(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(160, 48)) as pilot:
        assert "columns 1-" not in await shown(pilot)
        assert "rows 1-" not in screen_text(app)


async def test_the_list_sorts_by_the_line_that_it_shows(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.press("v")
        rows = app.screen.query_one(ListRows)
        rows.sort_by(Column.LAST)
        await shown(pilot)
        at = next(start for start, _, column in rows._spans if column is Column.LAST)
        lines = [rows.row_text(row)[at:].strip().casefold() for row in range(rows.row_count)]
        told = [line for line in lines if line]
        assert len(set(told)) > 2
        assert lines[: len(told)] == sorted(told)


async def test_a_wrong_expression_is_named_as_it_was_typed(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "slash", *"a(")
        text = await shown(pilot)
        assert "missing )" in text
        assert "(?m)" not in text
        await pilot.press("escape", "S", *"a(")
        assert "(?m)" not in await shown(pilot)


async def test_a_report_on_screen_has_a_filter_too(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("x")
        await shown(pilot)
        await pilot.press("p")
        await shown(pilot)
        assert isinstance(app.screen, TextScreen)
        await pilot.press("slash", *"failing tests")
        rows = app.screen.query_one(TextRows)
        assert 0 < rows.row_count < 10
        assert all("FAILING TESTS" in rows.row_text(row) for row in range(rows.row_count))


async def test_the_key_bar_is_whole_before_the_terminal_is_looked_at(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        before = (await shown(pilot)).splitlines()[-1]
        app.post_message(AppBlur())
        await shown(pilot)
        assert app.screen.focused is None
        app.screen.query_one(KeyBar).refresh()
        assert "enter open  n next bad" in before
        assert (await shown(pilot)).splitlines()[-1] == before


# -- keys that are typed before the screen is there ------------------------------------------------


async def test_what_is_typed_behind_enter_goes_to_the_screen_that_it_opens(tmp_path: Path) -> None:
    app = staged(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        for char in "n\r/kvm\rnq/mode:B\r":
            key = {"\r": "enter", "/": "slash", ":": "colon"}.get(char, char)
            app.post_message(Key(key, None if char == "\r" else char))
        for _ in range(500):
            if isinstance(app.screen, GridScreen) and app.screen.filter_text == "mode:B":
                break
            await pilot.pause(0.01)
        else:
            raise AssertionError(screen_text(app))
