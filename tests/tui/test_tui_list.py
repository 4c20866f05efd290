from dataclasses import replace
from pathlib import Path

import pytest

from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.triage.snapshot import ConfigState, ConsoleState
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.list_rows import Column, ListRows
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, finished, live, screen_text, snapshot_of, type_in, write_logs
from tests.tui.test_tui_safety import HOSTILE, assert_harmless, hostile_snapshot, written

__all__ = ["written"]
pytestmark = pytest.mark.slow


def shown(app: TriageApp) -> list[str]:
    """Ids of the rows on screen, in their order."""
    rows = app.screen.query_one(ListRows)
    return [rows._snapshot.states[rows._order[row]].config.id for row, _ in rows.screen_rows()]


def screen_of(app: TriageApp) -> GridScreen:
    screen = app.screen
    assert isinstance(screen, GridScreen)
    return screen


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_v_shows_a_row_for_each_configuration_with_the_cursor_where_it_was(
    size: tuple[int, int], tmp_path: Path
) -> None:
    snapshot = finished()
    write_logs(tmp_path, [state.config for state in snapshot.states])
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=size) as pilot:
        await pilot.press("n", "n")
        here = screen_of(app).config_id
        await pilot.press("v")
        assert screen_of(app).config_id == here
        text = screen_text(app)
        assert "last line" in text
        assert "quiet" in text
        assert "reboot:" in text
        await pilot.press("j", "v")
        assert screen_of(app).config_id != here
        assert "bad/all" in screen_text(app)
        await pilot.press("v", "enter")
        assert isinstance(app.screen, LogScreen)


async def test_sorted_by_quiet_the_quietest_comes_first_and_r_turns_it_round() -> None:
    base = live(180)
    quiet = {3: 900.0, 7: 1200.0, 11: 700.0}
    states = [replace(state, quiet=quiet.get(place, 1.0)) for place, state in enumerate(base.states)]
    app = TriageApp(StagedFeed(snapshot_of(base.matrix, states)))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("v")
        rows = app.screen.query_one(ListRows)
        while rows.column is not Column.QUIET:
            await pilot.press("s")
        await pilot.press("g")
        ids = [base.states[place].config.id for place in (7, 3, 11)]
        assert shown(app)[:3] == ids
        assert screen_of(app).config_id == ids[0]
        await pilot.press("r", "G")
        await pilot.pause()
        assert shown(app)[-3:] == ids[::-1]
        # A newer state moves a row, and the cursor with it.
        here = screen_of(app).config_id
        states[7] = replace(states[7], quiet=0.0)
        rows.show(snapshot_of(base.matrix, states, revision=2))
        assert screen_of(app).config_id == here


@pytest.mark.parametrize("column", list(Column))
async def test_every_column_sorts_all_rows_and_a_click_on_its_title_does_it(column: Column) -> None:
    app = TriageApp(StagedFeed(live(120)))
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.press("v", "i")
        await pilot.pause()
        rows = app.screen.query_one(ListRows)
        span = next(((start, end) for start, end, one in rows._spans if one is column), None)
        if span is None:
            rows.sort_by(column)
        else:
            await pilot.click(ListRows, offset=(span[0], 0))
            assert rows.column is column
        assert sorted(rows._order) == list(range(186))
        before = list(rows._order)
        rows.sort_by(column, backwards=True)
        assert sorted(rows._order) == sorted(before)


async def test_filter_and_next_failure_hold_in_the_list() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("v")
        await type_in(pilot, "mode:B")
        assert app.screen.query_one(ListRows).row_count == 186
        await pilot.press("enter")
        assert app.screen.query_one(ListRows).row_count == 4
        await pilot.press("g", "n")
        state = app.snapshot.state(screen_of(app).config_id or "")
        assert state.mode == "B"
        await pilot.press("escape")
        assert app.screen.query_one(ListRows).row_count == 186


def sparse(axes: int, count: int) -> list[ConfigState]:
    """Configurations each of which differs from the others in every option."""
    return [
        ConfigState(
            config=Config(id=str(number), params={f"axis{place}": f"v{number}" for place in range(axes)}),
            status=Status.PASS,
            final=True,
            consoles=(ConsoleState(name="host", file=f"{number}/host.log", size=9),),
        )
        for number in range(count)
    ]


async def test_a_run_whose_grid_would_be_sparse_begins_with_the_list() -> None:
    states = sparse(12, 30)
    values = tuple(f"v{number}" for number in range(30))
    matrix = Matrix(
        name="sparse",
        axes=tuple(Axis(name=f"axis{place}", values=values) for place in range(12)),
        configs=tuple(state.config for state in states),
        ladder=finished().matrix.ladder,
        logs=finished().matrix.logs,
    )
    app = TriageApp(StagedFeed(snapshot_of(matrix, states)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert app.screen.query_one(ListRows).display
        await pilot.press("v")
        assert not app.screen.query_one(ListRows).display
    full = TriageApp(StagedFeed(finished()))
    async with full.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert not full.screen.query_one(ListRows).display


async def test_counts_that_do_not_fit_are_left_out_whole() -> None:
    app = TriageApp(StagedFeed(finished()))
    for width in range(60, 82):
        async with app.run_test(size=(width, 24)) as pilot:
            await pilot.pause()
            for row in screen_text(app).split("\n")[5:16]:
                counts = [word for word in row.split() if "/" in word]
                assert all(word in {"3/18", "7/18", "9/9", "6/21", "7/21", "6/12"} for word in counts), row
        app = TriageApp(StagedFeed(finished()))


@pytest.mark.parametrize("text", HOSTILE)
async def test_a_hostile_run_is_harmless_in_the_list(text: str, written: list[str]) -> None:
    app = TriageApp(StagedFeed(hostile_snapshot(text)))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("v")
        await pilot.pause()
        assert_harmless(written, app)
