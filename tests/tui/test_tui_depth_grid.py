from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.geometry import Region

from logtriage.analysis.baseline import Word
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.fold import cell_runs, folded_glyph, heat
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.grid.pivot_screen import PivotScreen
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.grid.shade import HEATS, HUES, ColourBy, Shader
from logtriage.tui.state.arrangement import Arrangement, Side
from logtriage.tui.state.pivot_book import PivotBook
from logtriage.tui.widgets.glyphs import Glyph, glyph_of
from logtriage.tui.widgets.roles import Role
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, finished, live, running, screen_text, snapshot_of, state_of

pytestmark = pytest.mark.slow

SMALL, WIDE = (80, 24), (160, 48)


def grid_of(app: TriageApp) -> MatrixGrid:
    return app.screen_stack[1].query_one(MatrixGrid)


# -- folding --------------------------------------------------------------------------------------


def states_of(chars: str) -> tuple[list[ConfigState], list[Glyph]]:
    """States by their characters: `.` passes, `-` waits, digits run, letters fail, `x` is the harness."""
    config = Config(id="0", params={})
    states = []
    for char in chars:
        if char == ".":
            states.append(ConfigState(config=config, status=Status.PASS))
        elif char == "-":
            states.append(ConfigState(config=config))
        elif char.isdigit():
            states.append(ConfigState(config=config, status=Status.RUNNING, rung=int(char) - 1))
        elif char == "x":
            states.append(ConfigState(config=config, status=Status.INFRA))
        else:
            states.append(ConfigState(config=config, status=Status.FAIL, mode=char))
    ladder = load_matrix("lpa2").ladder
    return states, [glyph_of(state, ladder) for state in states]


@pytest.mark.parametrize(
    ("chars", "char", "words"),
    [
        ("....", ".", "cell: 0 bad of 4"),
        ("..A.", "A", "cell: 1 bad of 4: A1"),
        ("AAAA", "A", "cell: 4 bad of 4: A4"),
        ("A.AABB.A", "%", "cell: 6 bad of 8: A4 B2"),
        ("Ax", "%", "cell: 2 bad of 2: A1 x1"),
        (".7-3", "3", "cell: 0 bad of 4"),
        (".-.", "-", "cell: 0 bad of 3"),
        ("9A", "A", "cell: 1 bad of 2: A1"),
    ],
)
def test_a_folded_cell_shows_one_character_and_counts(chars: str, char: str, words: str) -> None:
    states, glyphs = states_of(chars)
    assert folded_glyph(states, glyphs).char == char
    assert "".join(text for text, _ in cell_runs(states, glyphs)) == words


@given(bad=st.integers(0, 200), good=st.integers(0, 200))
def test_shades_grow_with_the_share_and_their_ends_are_exact(bad: int, good: int) -> None:
    shade = heat(bad, bad + good)
    assert (shade == " ") is (bad == 0)
    assert (shade == "█") is (bad > 0 and good == 0)
    ramp = " ░▒▓█"
    assert ramp.index(heat(bad + 1, bad + 1 + good)) >= ramp.index(shade)


async def test_folding_and_unfolding_keep_the_configuration(tmp_path: Path) -> None:
    app = TriageApp(StagedFeed(finished(), tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("n", "n", "n", "n")
        grid, here = grid_of(app), grid_of(app).state
        columns = grid._layout.columns
        await pilot.press("z")
        assert grid._layout.columns < columns
        assert here is not None
        assert here.config.id in {grid._snapshot.states[place].config.id for place in grid.cell}
        text = screen_text(app)
        assert "cell: " in text
        assert "folded: kvm_mode" in text
        await pilot.press("z", "z", "z", "z", "z", "z", "z", "z")
        assert "nothing more to fold" in screen_text(app)
        assert len(grid.arrangement.rows) == 1
        assert sum(len(grid._members(index)) for row in grid._layout.rows for index in row) == 186
        await pilot.press(*["Z"] * 9)
        assert grid.arrangement.fold == ()
        assert sum(index is not None for row in grid._layout.rows for index in row) == 186


async def test_enter_on_a_folded_cell_shows_what_is_in_it_and_escape_folds_again() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("z", "z", "n")
        members = {grid_of(app)._snapshot.states[place].config.id for place in grid_of(app).cell}
        assert len(members) > 1
        await pilot.press("enter")
        grid = grid_of(app)
        shown = {
            grid._snapshot.states[place].config.id
            for row in grid._layout.rows
            for place in row
            if place is not None
        }
        assert shown == members
        assert f"{len(members)} of 186 match" in screen_text(app)
        assert isinstance(app.screen, GridScreen)
        await pilot.press("escape")
        assert "folded: " in screen_text(app)
        assert {grid._snapshot.states[place].config.id for place in grid.cell} == members


async def test_n_stops_once_at_each_folded_cell_with_failures() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("z", "z", "n")
        grid, places = grid_of(app), []
        for _ in range(30):
            places.append((grid.cursor_row, grid._column))
            await pilot.press("n")
            if (grid.cursor_row, grid._column) == places[0]:
                break
        assert len(places) == len(set(places)) > 3
        bad = sum(state.status is Status.FAIL for state in app.snapshot.states)
        assert sum(_bad_of(grid, place) for place in places) == bad


def _bad_of(grid: MatrixGrid, place: tuple[int, int]) -> int:
    members = grid._members(grid._layout.rows[place[0]][place[1]])
    return sum(grid._snapshot.states[member].status is Status.FAIL for member in members)


# -- the pivot dialog -----------------------------------------------------------------------------


async def test_the_dialog_moves_axes_and_the_grid_follows_and_remembers(tmp_path: Path) -> None:
    book = tmp_path / "pivots.json"
    app = TriageApp(StagedFeed(finished()))
    app.pivots = PivotBook(book)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("p")
        assert isinstance(app.screen, PivotScreen)
        text = screen_text(app)
        assert "11 rows  21 columns  231 cells  186 configurations, 80 % used" in text
        assert "[host_page_size]" in text
        await pilot.press("J", "J")  # into the columns, then folded
        assert "cells, " in screen_text(app)
        await pilot.press("enter")
        grid = grid_of(app)
        assert grid.arrangement.fold == ("host_page_size",)
        assert "host_page_size" not in grid.pivot.rows
        assert "folded: host_page_size" in screen_text(app)
    again = TriageApp(StagedFeed(finished()))
    again.pivots = PivotBook(book)
    async with again.run_test(size=SMALL) as pilot:
        assert grid_of(again).arrangement.fold == ("host_page_size",)
        await pilot.press("p", "f", "enter")
        assert grid_of(again).arrangement.fold == ()
    assert PivotBook(book).find("lpa2") is None


async def test_the_dialog_orders_swaps_and_can_be_left() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=SMALL) as pilot:
        before = grid_of(app).arrangement
        await pilot.press("p", "greater_than_sign", "P", "escape")
        assert grid_of(app).arrangement == before
        await pilot.press("p", "greater_than_sign", "enter")
        rows = grid_of(app).arrangement.rows
        assert rows[:2] == (before.rows[1], before.rows[0])
        await pilot.press("p", "P", "enter")
        assert grid_of(app).arrangement.cols == rows
        await pilot.press("p", "tab", "right", "K", "enter")
        assert len(grid_of(app).arrangement.cols) == len(rows) - 1


@given(keys=st.lists(st.sampled_from("foldunfoldswapspread"), max_size=12), data=st.data())
def test_no_option_is_ever_lost(keys: list[str], data: st.DataObject) -> None:
    matrix = load_matrix("lpa2")
    rows = tuple(axis.name for axis in matrix.axes if len(axis.values) > 1)
    cut = data.draw(st.integers(1, len(rows)))
    arrangement = Arrangement(rows=rows[:cut], cols=rows[cut:])
    for key in keys:
        arrangement = {
            "f": arrangement.folded,
            "u": arrangement.unfolded,
            "s": arrangement.swapped,
            "p": arrangement.spread,
        }.get(key, arrangement.folded)()
        assert arrangement.fits(matrix)


@pytest.mark.parametrize(
    "arrangement",
    [
        Arrangement(rows=("hw_pa",), cols=()),
        Arrangement(rows=("hw_pa", "hw_pa"), cols=()),
        Arrangement(rows=("nonsense",), cols=()),
        Arrangement(rows=(), cols=("hw_pa",)),
    ],
)
def test_what_was_saved_for_another_matrix_is_not_taken(arrangement: Arrangement) -> None:
    assert not arrangement.fits(load_matrix("lpa2"))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"lpa2": 3}', '{"lpa2": {"rows": "x", "cols": []}}'])
def test_a_damaged_book_is_an_empty_one(tmp_path: Path, text: str) -> None:
    path = tmp_path / "pivots.json"
    path.write_text(text)
    book = PivotBook(path)
    assert book.find("lpa2") is None
    book.save("lpa2", Arrangement(rows=("a",), cols=("b",), fold=("c",)))
    assert PivotBook(path).find("lpa2") == Arrangement(rows=("a",), cols=("b",), fold=("c",))


def test_a_side_is_what_was_put_there() -> None:
    arrangement = Arrangement(rows=("a",), cols=("b",))
    for side in Side:
        assert arrangement.with_side(side, ("x", "y")).side(side) == ("x", "y")


# -- colours --------------------------------------------------------------------------------------


async def test_colours_change_and_characters_do_not() -> None:
    app = TriageApp(StagedFeed(live()))
    async with app.run_test(size=SMALL) as pilot:
        grid = grid_of(app)
        chars = [glyph.char for glyph in grid._glyphs]
        seen = []
        for by in [*list(ColourBy)[1:], ColourBy.VERDICT]:
            await pilot.press("c")
            assert grid.colour_by is by
            assert [glyph.char for glyph in grid._glyphs] == chars
            seen.append({glyph.role for glyph in grid._glyphs})
            assert (f"colour: {by.value}" in screen_text(app)) is (by is not ColourBy.VERDICT)
        assert len({frozenset(roles) for roles in seen}) == len(seen)


def test_each_kind_of_colour_tells_its_thing() -> None:
    snapshot = finished()
    states = list(snapshot.states)
    states[0] = replace(states[0], duration=1.0, baseline=Word.REGRESSION)
    states[1] = replace(states[1], duration=100.0, baseline=Word.SAME)
    snapshot = replace(snapshot, states=tuple(states))
    by_mode, by_time = Shader(ColourBy.MODE, snapshot), Shader(ColourBy.DURATION, snapshot)
    failed = [state for state in states if state.mode]
    assert {by_mode.role(state, Role.FAIL) for state in failed} == set(HUES[:3])
    assert by_time.role(states[0], Role.PASS) is HEATS[0]
    assert by_time.role(states[1], Role.PASS) is HEATS[-1]
    by_stage = Shader(ColourBy.STAGE, snapshot)
    low = replace(states[0], rung=-1)
    assert by_stage.role(low, Role.PASS) is HEATS[-1]
    assert by_stage.role(replace(low, rung=9), Role.PASS) is HEATS[0]
    by_change = Shader(ColourBy.CHANGE, snapshot)
    assert by_change.role(states[0], Role.PASS) is Role.ALERT
    assert by_change.role(states[1], Role.PASS) is Role.PASS


# -- many configurations --------------------------------------------------------------------------


def many(side: int) -> Snapshot:
    """A run of `side` to the fourth configurations."""
    axes = tuple(
        Axis(name=f"axis{place}", values=tuple(f"v{value}" for value in range(side))) for place in range(4)
    )
    configs = tuple(
        Config(
            id=str(number),
            params={axis.name: axis.values[number // side**place % side] for place, axis in enumerate(axes)},
        )
        for number in range(side**4)
    )
    matrix = Matrix(name="large", axes=axes, configs=configs)
    return snapshot_of(matrix, [ConfigState(config=config, status=Status.PASS) for config in configs])


@pytest.mark.parametrize("side", [3, 10])
async def test_a_change_draws_its_cell_only(side: int, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = many(side)
    feed = StagedFeed(snapshot)
    app = TriageApp(feed)
    async with app.run_test(size=WIDE) as pilot:
        grid = grid_of(app)
        states = list(snapshot.states)
        index = next(index for row in grid._layout.rows[3:] for index in row if index is not None)
        states[index] = running(states[index], rung=4, stage="guest-launch")
        await pilot.pause()
        drawn: list[Region] = []
        refresh = grid.refresh

        def noted(*regions: Region) -> object:
            drawn.extend(regions or [grid.size.region])
            return refresh(*regions)

        monkeypatch.setattr(grid, "refresh", noted)
        feed.publish(replace(snapshot, revision=2, states=tuple(states)))
        await pilot.pause(0.15)
        row, column = grid._layout.place[index]
        y = grid.header_height + row
        assert drawn == [Region(grid.frozen_width + 2 * column, y, 3, 1)]
        assert screen_text(app).split("\n")[grid.region.y + y][grid.frozen_width + 2 * column + 1] == "5"


async def test_a_snapshot_that_decides_a_failure_counts_it_in_its_row() -> None:
    snapshot = live(100)
    feed = StagedFeed(snapshot)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        grid = grid_of(app)
        states = list(snapshot.states)
        open_ones = [place for place, state in enumerate(states) if state.status is Status.NOT_RUN]
        place = next(place for place in open_ones if state_of(states[place].config).mode)
        states[place] = state_of(states[place].config)
        row = grid._layout.place[place][0]
        y = grid.region.y + grid.header_height + row
        before = screen_text(app).split("\n")[y]
        feed.publish(snapshot_of(snapshot.matrix, states, revision=2))
        await pilot.pause(0.15)
        after = screen_text(app).split("\n")[y]
        assert int(after.split("/")[0].split()[-1]) == int(before.split("/")[0].split()[-1]) + 1
