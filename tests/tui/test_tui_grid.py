import os
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.triage.snapshot import ConfigState, Ingest
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.widgets.boundary import Boundary
from logtriage.tui.widgets.lines import KeyBar
from logtriage.tui.widgets.themes import THEMES
from logtriage.vocabulary import Status
from tests.tui.staged import (
    REPLAY,
    StagedFeed,
    finished,
    live,
    running,
    screen_text,
    snapshot_of,
    state_of,
    type_in,
    write_logs,
)

SMALL, WIDE, TINY = (80, 24), (160, 48), (40, 12)


def cells(app: TriageApp) -> str:
    """The glyphs of the grid, without labels and counts."""
    grid = app.screen.query_one(MatrixGrid)
    width, x0 = grid._layout.cells_width, grid.frozen_width
    lines = screen_text(app).split("\n")
    top = grid.region.y + grid.header_height
    return "".join(line[x0 : x0 + width] for line in lines[top : top + grid.row_count])


async def test_all_cells_are_visible_on_a_small_terminal() -> None:
    async with TriageApp(StagedFeed(finished())).run_test(size=SMALL) as pilot:
        await pilot.pause()
        shown = cells(pilot.app)  # type: ignore[arg-type] # run_test gives the app itself
        counts = {char: shown.count(char) for char in ".ABC"}
    assert counts == {".": 122, "A": 18, "B": 4, "C": 42}


async def test_small_screen_reads_as_designed() -> None:
    async with TriageApp(StagedFeed(finished())).run_test(size=SMALL) as pilot:
        await pilot.press("n")
        text = screen_text(pilot.app)
    lines = text.split("\n")
    assert len(lines) == 24
    assert "ok 122  bad 64" in lines[0]
    assert lines[1].split() == ["hw_pa", "48", "lpa", "lpa2"]
    assert lines[4].endswith("v n p v n p v n p v n p v n p v n p v n p   bad/all")
    assert "4k  48 48 low" in lines[5]
    assert "3/18" in lines[5]
    assert "guest never prints anything" in text
    assert "guest_load_addr=high" in text
    assert "host:38" in text
    assert "? unknown  h hang" in text
    assert "? help" in lines[-1]


@pytest.mark.slow
@pytest.mark.parametrize("size", [SMALL, WIDE, TINY])
async def test_the_replay_is_said_on_every_screen(size: tuple[int, int]) -> None:
    async with TriageApp(StagedFeed(live())).run_test(size=size) as pilot:
        for keys in ([], ["i"], ["slash"], ["escape", "3"], ["question_mark"]):
            await pilot.press(*keys)
            await pilot.pause()
            assert REPLAY in screen_text(pilot.app).split("\n")[0]


async def test_run_state_is_said() -> None:
    live_run = replace(live(), replay="")
    feed = StagedFeed(live_run)
    async with TriageApp(feed).run_test(size=SMALL) as pilot:
        await pilot.pause()
        assert "LIVE" in screen_text(pilot.app)
        feed.publish(replace(live_run, complete=True))
        await pilot.pause(0.12)
        assert "DONE" in screen_text(pilot.app)
        feed.publish(replace(live_run, error="disk on fire"))
        await pilot.pause(0.12)
        assert "The engine stopped: disk on fire" in screen_text(pilot.app)


async def test_nothing_yet_says_what_is_waited_for() -> None:
    matrix = load_matrix("lpa2")
    states = [ConfigState(config=config) for config in matrix.configs]
    snapshot = replace(snapshot_of(matrix, states), ingest=Ingest())
    async with TriageApp(StagedFeed(snapshot)).run_test(size=SMALL) as pilot:
        await pilot.pause()
        text = screen_text(pilot.app)
    assert "Watching /runs/lpa2 for {id}/host.log, {id}/guest.log" in text
    assert text.count("-") > 186


async def test_all_passed_is_said() -> None:
    snapshot = finished()
    states = [replace(state, status=Status.PASS, mode=None, failure=None) for state in snapshot.states]
    async with TriageApp(StagedFeed(snapshot_of(snapshot.matrix, states))).run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert "All 186 passed." in screen_text(pilot.app)


async def test_too_small_a_terminal_says_so() -> None:
    async with TriageApp(StagedFeed(finished())).run_test(size=(38, 10)) as pilot:
        await pilot.pause()
        assert screen_text(pilot.app).strip() == "Need 40x12, have 38x10"
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "ok 122" in screen_text(pilot.app)


async def test_tiny_terminal_still_shows_cells_and_opens() -> None:
    async with TriageApp(StagedFeed(finished())).run_test(size=TINY) as pilot:
        await pilot.press("n")
        lines = screen_text(pilot.app).split("\n")
        assert len(lines) == 12
        assert lines[1] == " 169 C lpa2 52 high vhe 4k 48 48 low"
        assert "[C]" in lines[2]
        assert "4k  48 48 low" in lines[2]
        await pilot.press("l")
        assert screen_text(pilot.app).split("\n")[1].startswith(" 199 C lpa2 52 high nvhe")


async def test_cursor_stays_on_its_configuration() -> None:
    feed = StagedFeed(live())
    async with TriageApp(feed).run_test(size=SMALL) as pilot:
        await pilot.press("n", "n", "n")
        screen = pilot.app.screen
        assert isinstance(screen, GridScreen)
        before = screen.config_id
        feed.publish(replace(finished(), revision=2))
        await pilot.pause(0.15)
        assert screen.config_id == before
        smaller = finished()
        kept = [state for state in smaller.states if state.config.params["hw_pa"] != "48"]
        matrix = replace(smaller.matrix, configs=tuple(state.config for state in kept))
        feed.publish(snapshot_of(matrix, kept, revision=3))
        await pilot.pause(0.15)
        assert screen.config_id == before


async def test_a_change_is_underlined_and_then_settles() -> None:
    snapshot = live()
    feed = StagedFeed(snapshot)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.pause()
        grid = app.screen.query_one(MatrixGrid)
        now = 0.0
        grid._clock = lambda: now
        states = list(snapshot.states)
        states[183] = running(state_of(states[183].config), rung=2, stage="host-kvm")
        feed.publish(snapshot_of(snapshot.matrix, states, revision=2))
        await pilot.pause(0.15)
        row, column = grid._layout.place[183]

        def underlined() -> list[str]:
            strip = grid.render_row(row, 0, grid.row_width)
            return [part.text for part in strip if part.style is not None and part.style.underline]

        assert underlined() == ["3"]
        now = 3.1
        grid._settle()
        assert underlined() == []
        assert column >= 0


async def test_filter_fades_then_hides_then_clears() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        await type_in(pilot, "mode:B")
        assert "4 of 186 match" in screen_text(app)
        assert cells(app).count("C") == 42
        await pilot.press("enter")
        assert {char: cells(app).count(char) for char in ".ABC"} == {".": 0, "A": 0, "B": 4, "C": 0}
        assert isinstance(app.screen, GridScreen)
        assert app.screen.config_id is not None
        assert app.snapshot.state(app.screen.config_id).mode == "B"
        await pilot.press("escape")
        assert cells(app).count("C") == 42
        assert app.is_running


async def test_a_wrong_filter_says_why_and_keeps_the_last() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        await type_in(pilot, "nosuch=1")
        await pilot.press("enter")
        assert "no option" in screen_text(app)
        await pilot.press("escape")
        assert cells(app).count("C") == 42


async def test_a_filter_finds_what_consoles_say_and_is_told_wrong_while_it_is_typed(tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, [state.config for state in snapshot.states])
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await type_in(pilot, "log:/IPA Size")
        assert "log:/ ends with a second /" in screen_text(app)
        app.screen.query_one("#prompt", Input).value = "log:/IPA Size Limit: [0-9]+/ verdict:fail"
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        grid = app.screen
        assert isinstance(grid, GridScreen)
        said = {place for place, state in enumerate(snapshot.states) if state.mode in ("B", "C")}
        assert len(grid.matches) == len(said)
        assert grid.matches == said
        assert f"{len(said)} of 186 match" in screen_text(app)
        await pilot.press("escape")
        await type_in(pilot, "title~GUEST.never")
        assert "0 of 186 match" in screen_text(app)
        app.screen.query_one("#prompt", Input).value = "title~guest.never quiet>300"
        await pilot.pause()
        assert "42 of 186 match" in screen_text(app)


async def test_moving_skips_gaps_and_n_goes_in_reading_order() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        grid = app.screen.query_one(MatrixGrid)
        await pilot.press("L", "l", "l")
        assert (grid.cursor_row, grid._column) == (0, 15)
        await pilot.press("j", "j", "j", "k", "g", "G")
        assert (grid.cursor_row, grid._column) == (10, 15)
        grid.go_to(0, 0)
        places = []
        for _ in range(64):
            grid.action_bad(1)
            places.append((grid.cursor_row, grid._column))
        assert places == sorted(places)
        assert len(set(places)) == 64
        await pilot.press("N")
        assert (grid.cursor_row, grid._column) == places[-2]
        await pilot.press("n", "n")
        assert (grid.cursor_row, grid._column) == places[0]


async def test_swapping_axes_keeps_configuration_and_cells() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("n", "n")
        assert isinstance(app.screen, GridScreen)
        before = app.screen.config_id
        await pilot.press("P")
        assert app.screen.config_id == before
        assert sum(cells(app).count(char) for char in ".ABC") == 186


async def test_panel_explains_the_modes() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        assert "Failure modes" not in screen_text(app)
        await pilot.press("i")
        await pilot.pause()
        text = screen_text(app)
        assert "guest_load_addr=high" in text
        assert "42 of 42 eligible" in text
        await pilot.press("i")
        await pilot.pause()
        assert "Failure modes" not in screen_text(app)
        await pilot.resize_terminal(*WIDE)
        await pilot.pause()


async def test_wide_terminal_shows_the_panel_by_itself() -> None:
    async with TriageApp(StagedFeed(finished())).run_test(size=WIDE) as pilot:
        await pilot.pause()
        text = screen_text(pilot.app)
    assert "Failure modes" in text
    assert "page host_pa host_va host_load" in text


async def _settled(pilot: Pilot[None]) -> str:
    """The text of the screen once it stays as it is: parts of it come from threads."""
    before, text = "", screen_text(pilot.app)
    for _ in range(50):
        if text.strip() and text == before:
            break
        await pilot.pause(0.1)
        before, text = text, screen_text(pilot.app)
    return text


@pytest.mark.slow
async def test_text_is_the_same_whatever_the_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    async def dump(app: TriageApp) -> list[str]:
        texts = []
        async with app.run_test(size=SMALL) as pilot:
            for keys in ([], ["n", "enter"], ["question_mark"]):
                await pilot.press(*keys)
                texts.append(await _settled(pilot))
        return texts

    dumps = [await dump(TriageApp(StagedFeed(finished()), theme_name=theme.name)) for theme in THEMES]
    ascii_texts = await dump(TriageApp(StagedFeed(finished()), ascii_only=True))
    monkeypatch.setitem(os.environ, "NO_COLOR", "1")
    dumps.append(await dump(TriageApp(StagedFeed(finished()))))
    assert all(texts == dumps[0] for texts in dumps)
    guard = Boundary(ascii_only=True)
    for ascii_text, text in zip(ascii_texts, dumps[0], strict=True):
        assert ascii_text.isascii()
        lines = [guard._harmless(line).rstrip() for line in text.split("\n")]
        assert ascii_text.split("\n") == lines


async def test_no_colour_means_no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "NO_COLOR", "1")
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.pause()
        styles = {
            segment.style
            for line in app.screen._compositor.render_strips()
            for segment in line
            if segment.style is not None
        }
    assert all(style.color is None or style.color.is_default for style in styles)
    assert any(style.reverse for style in styles)


async def test_themes_cycle() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        names = []
        for _ in THEMES:
            names.append(app.theme)
            await pilot.press("T")
        assert names == [theme.name for theme in THEMES]
        assert app.theme == names[0]


async def test_click_moves_and_double_click_opens(tmp_path: Path) -> None:
    app = TriageApp(StagedFeed(finished(), tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        grid = app.screen.query_one(MatrixGrid)
        x, y = grid.frozen_width + 1 + 2 * 3, grid.header_height + 1
        await pilot.click(MatrixGrid, offset=(x, y))
        assert (grid.cursor_row, grid._column) == (1, 3)
        await pilot.double_click(MatrixGrid, offset=(x, y))
        await pilot.pause()
        assert not isinstance(app.screen, GridScreen)


async def test_key_bar_click_acts() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        x = screen_text(app).split("\n")[-1].index("n next bad")
        await pilot.click(KeyBar, offset=(x, 0))
        assert isinstance(app.screen, GridScreen)
        assert app.snapshot.state(app.screen.config_id or "").status is Status.FAIL


async def test_ten_thousand_configurations_scroll_with_frozen_headers() -> None:
    axes = tuple(
        Axis(name=f"axis{place}", values=tuple(f"v{value}" for value in range(10))) for place in range(4)
    )
    configs = tuple(
        Config(
            id=str(number),
            params={axis.name: axis.values[number // 10**place % 10] for place, axis in enumerate(axes)},
        )
        for number in range(10_000)
    )
    matrix = Matrix(name="large", axes=axes, configs=configs)
    states = [ConfigState(config=config, status=Status.PASS, final=True) for config in configs]
    app = TriageApp(StagedFeed(snapshot_of(matrix, states)))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("G", "L", "L", "L", "L", "L", "L")
        grid = app.screen.query_one(MatrixGrid)
        assert grid.cursor_row == grid.row_count - 1
        text = screen_text(app)
        assert "[.]" in text
        assert "axis" in text.split("\n")[1]
