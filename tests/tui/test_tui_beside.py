from dataclasses import replace
from pathlib import Path

import pytest
from textual.command import CommandPalette

from logtriage.tui.app.app import TriageApp
from logtriage.tui.compare.diff_screen import DiffScreen
from logtriage.tui.compare.pair_rows import PairRows
from logtriage.tui.compare.pair_screen import PairScreen
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.modes.screen import ModesScreen
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, finished, screen_text, write_logs

pytestmark = pytest.mark.slow


@pytest.fixture
def app(tmp_path: Path) -> TriageApp:
    snapshot = finished()
    write_logs(tmp_path, [state.config for state in snapshot.states])
    return TriageApp(StagedFeed(snapshot, tmp_path))


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_two_keys_from_the_grid_put_a_failure_beside_what_passes(
    app: TriageApp, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.press("n", "d")
        await app.workers.wait_for_complete()
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, PairScreen)
        rows = screen.query_one(PairRows)
        assert rows.alignment.parts == rows.cursor_row
        assert app.snapshot.state(screen.config_id or "").status is Status.FAIL
        text = screen_text(app)
        assert "they part at pass:" in text
        assert "fail: " in text
        await pilot.press("q")
        assert isinstance(app.screen, GridScreen)


@pytest.mark.parametrize(("keys", "kind"), [(["enter"], LogScreen), (["2"], ModesScreen)])
async def test_log_and_mode_have_the_same_key_and_q_returns_to_them(
    app: TriageApp, keys: list[str], kind: type
) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("n", *keys)
        came_from = app.screen
        assert isinstance(came_from, kind)
        await pilot.press("d")
        assert isinstance(app.screen, PairScreen)
        await pilot.press("q")
        assert app.screen is came_from


async def test_any_two_by_choosing_the_second_one(app: TriageApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        grid = app.screen
        assert isinstance(grid, GridScreen)
        here = grid.config_id
        await pilot.press("D", *"185")
        await app.workers.wait_for_complete()
        await pilot.pause(0.3)
        assert isinstance(app.screen, CommandPalette)
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, PairScreen)
        assert screen.config_id == here
        assert "185 beside" in screen_text(app)
        await pilot.press("d")
        assert isinstance(app.screen, CommandPalette)


async def test_a_boot_that_passes_is_put_beside_the_nearest_failure(app: TriageApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        grid = app.screen
        assert isinstance(grid, GridScreen)
        passing = next(state for state in app.snapshot.states if state.status is Status.PASS)
        grid.go_to(passing.config.id)
        await pilot.press("d")
        screen = app.screen
        assert isinstance(screen, PairScreen)
        assert app.snapshot.state(screen.config_id or "").status is Status.FAIL


async def test_where_nothing_passes_it_is_said() -> None:
    snapshot = finished()
    failing = tuple(state for state in snapshot.states if state.status is Status.FAIL)
    matrix = replace(snapshot.matrix, configs=tuple(state.config for state in failing))
    app = TriageApp(StagedFeed(replace(snapshot, states=failing, matrix=matrix)))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("d")
        await pilot.pause()
        assert isinstance(app.screen, GridScreen)
        assert "no boot with another end" in screen_text(app)


@pytest.mark.parametrize(("key", "kind"), [("4", DiffScreen), ("2", ModesScreen), ("1", GridScreen)])
async def test_q_returns_to_the_log_with_place_and_search_from_everywhere(
    app: TriageApp, key: str, kind: type
) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("n", "enter", "slash", *"GICv3", "enter")
        await app.workers.wait_for_complete()
        await pilot.press("j")
        log = app.screen
        assert isinstance(log, LogScreen)
        row = log.pane.cursor_row
        await pilot.press(key)
        assert isinstance(app.screen, kind)
        await pilot.press("q")
        await pilot.pause()
        back = app.screen
        assert isinstance(back, LogScreen)
        assert back is log
        assert back.pane.cursor_row == row
        assert "/GICv3" in screen_text(app)
        await pilot.press("q")
        await pilot.pause()
        assert isinstance(app.screen, GridScreen)


async def test_the_way_back_is_given_up_where_another_screen_is_opened(app: TriageApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("n", "2", "1", "enter")
        await pilot.pause()
        assert [type(screen) for screen in app.triage_screens] == [GridScreen, LogScreen]
        await pilot.press("q", "q")
        await pilot.pause()
        assert app._exit
