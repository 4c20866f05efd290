from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from logtriage.analysis.baseline import Word
from logtriage.console.safe import safe_text
from logtriage.triage.modes import label_of
from logtriage.triage.snapshot import Explanation, Mode, Snapshot, Term
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.modes.order import ordered
from logtriage.tui.modes.rows import ModeRows
from logtriage.tui.modes.screen import ModesScreen, nothing_lines
from logtriage.tui.modes.text import Told, mode_details, mode_line, news_of, summary_runs
from logtriage.tui.state.memory import Memory
from logtriage.tui.widgets.roles import Runs
from logtriage.tui.widgets.screen import TriageScreen
from logtriage.tui.widgets.text_screen import TextRows
from logtriage.tui.widgets.wording import runs_width
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, finished, live, screen_text, type_in, write_logs
from tests.tui.test_tui_safety import HOSTILE, assert_harmless, hostile_snapshot, written

pytestmark = pytest.mark.slow

__all__ = ["written"]
SIZES = [(80, 24), (160, 48)]


def text_of(lines: Sequence[Runs]) -> str:
    return "\n".join("".join(text for text, _ in line).rstrip() for line in lines)


def passed() -> Snapshot:
    snapshot = finished()
    states = tuple(replace(state, status=Status.PASS, mode=None, failure=None) for state in snapshot.states)
    return replace(snapshot, states=states, modes=())


def explained_mode() -> tuple[Snapshot, Mode]:
    snapshot = finished()
    mode = snapshot.modes[1]
    assert mode.explanation is not None
    other = Explanation(terms=(Term(axis="hw_va", values=("48",)),), hits=4, eligible=9, members=4)
    explanation = replace(
        mode.explanation,
        alternatives=(other,),
        inseparable=(("host_pa", "host_va"),),
        counterexamples=("3",),
        no_influence=("hw_va",),
    )
    return snapshot, replace(mode, explanation=explanation, experiments=snapshot.matrix.configs[:1])


@pytest.mark.parametrize("size", SIZES)
async def test_the_list_says_how_many_where_and_why(size: tuple[int, int], tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, [state.config for state in snapshot.states])
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=size) as pilot:
        await pilot.press("2")
        await app.workers.wait_for_complete()
        await pilot.pause()
        text = screen_text(app)
        for words in (
            "sort size   3 modes, 64 configurations",
            "v C     42 ██████████  6 guest-kernel",
            "guest_load_addr=high",
            "42 of 42 eligible, covers 42 of 42, 6 masked",
            "host:38  exact",
            "118 passes, 119 fails",
            "guest_load_addr=high not low",
        ):
            assert words in text
        assert text.index("> A     18 ████ ") < text.index("> B      4 █ ")
        assert all(len(line) <= size[0] for line in text.split("\n"))


@pytest.mark.parametrize("size", SIZES)
async def test_folding_and_moving(size: tuple[int, int]) -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=size) as pilot:
        await pilot.press("2", "j", "j", "h")
        assert "\n v " not in screen_text(app)
        await pilot.press("n", "l")
        assert "v A     18" in screen_text(app)
        await pilot.press("j", "j", "N")
        screen = app.screen
        assert isinstance(screen, ModesScreen)
        assert screen.config_id == "112"
        await pilot.press("N")
        assert screen.config_id == "119"


async def test_it_opens_at_the_mode_of_the_cursor() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n", "j", "n", "n", "n", "2")
        await pilot.pause()
        label = app.snapshot.state(_config_of(app.screen_stack[1])).mode
        assert f"v {label} " in screen_text(app)


def _config_of(screen: object) -> str:
    assert isinstance(screen, GridScreen)
    assert screen.config_id is not None
    return screen.config_id


async def test_enter_opens_the_exemplar_and_back_leads_here() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "enter")
        assert isinstance(app.screen, LogScreen)
        assert app.screen.config_id == "119"
        await pilot.press("2")
        assert isinstance(app.screen, ModesScreen)
        await pilot.press("3")
        assert isinstance(app.screen, LogScreen)
        await pilot.press("q", "q")
        assert isinstance(app.screen, GridScreen)


async def test_v_shows_the_members_in_the_grid() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "n", "n", "v")
        assert _config_of(app.screen) == "27"
        text = screen_text(app)
        assert "Grid /mode:B" in text
        assert "4 of 186 match" in text
        await pilot.press("escape", "2")
        assert "v B      4" in screen_text(app)


async def test_sorting_goes_through_size_new_and_stage() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.press("2")
        seen = []
        for _ in range(4):
            await pilot.pause()
            text = screen_text(app)
            order = sorted("ABC", key=lambda label: text.index(f" {label}     "))
            seen.append((text.split("sort ")[1].split()[0], "".join(order)))
            await pilot.press("s")
    assert seen == [("size", "CAB"), ("new", "CBA"), ("stage", "ABC"), ("size", "CAB")]


@pytest.mark.parametrize("keys", [["2"], ["4"]])
async def test_help_lists_every_key(keys: list[str]) -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(120, 70)) as pilot:
        await pilot.press(*keys)
        own = [binding.tooltip for binding in type(app.screen).__dict__["BINDINGS"]]
        await pilot.press("question_mark")
        rows = app.screen.query_one(TextRows)
        text = "\n".join(rows.row_text(row) for row in range(rows.row_count))
        assert own
        assert all(tooltip in text for tooltip in own)


def test_what_the_baseline_lacks_comes_first() -> None:
    snapshot = finished()
    words = dict.fromkeys(snapshot.modes[1].members, Word.REGRESSION)
    words |= dict.fromkeys(snapshot.modes[2].members, Word.STILL)
    assert [mode.label for mode in ordered(snapshot, "new", words)] == ["B", "C", "A"]
    assert [news_of(mode, words) for mode in snapshot.modes] == ["?", "new", "known"]
    assert "new B   known C" in text_of([summary_runs(snapshot, words, "new")])


@pytest.mark.parametrize("size", SIZES)
async def test_a_name_and_a_merge_show_at_once_and_can_be_taken_back(size: tuple[int, int]) -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=size) as pilot:
        await pilot.press("2", "R", *"no")
        await pilot.press("enter")
        assert app.memory.titles == {"C": "no"}
        assert "its own title is: guest never prints anything" in screen_text(app)
        await pilot.press("M", "n")
        assert "merge C into the mode at the cursor" in screen_text(app).split("\n")[-1]
        await pilot.press("enter")
        await pilot.pause()
        text = screen_text(app)
        assert "2 modes, 64 configurations" in text
        assert " A     60 ██████████" in text
        await pilot.press("g", "h", "l")
        await pilot.pause()
        assert "C into A, by you" in screen_text(app)
        await pilot.press("1")
        assert " C " not in screen_text(app)
        await pilot.press("2", "g", "M", "M")
        await pilot.pause()
        assert "3 modes, 64 configurations" in screen_text(app)
        assert app.memory.merges == {}


async def test_picking_and_renaming_can_be_left() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "M", "n", "escape", "R", "x", "escape")
        assert isinstance(app.screen, ModesScreen)
        assert not app.memory.personal
        await pilot.press("M", "M")
        assert not app.memory.personal
        await pilot.press("R", "enter")
        assert not app.memory.personal


@pytest.mark.parametrize("size", SIZES)
async def test_without_failures_it_says_so(size: tuple[int, int]) -> None:
    app = TriageApp(StagedFeed(passed()))
    async with app.run_test(size=size) as pilot:
        await pilot.press("2")
        assert "All 186 passed. b in the grid compares with a baseline." in screen_text(app)
        await pilot.press("l", "h", "n", "v", "s", "M", "R", "enter", "3")
        assert isinstance(app.screen, ModesScreen)


def test_failures_that_are_no_mode_are_pointed_at() -> None:
    snapshot = passed()
    infra = replace(snapshot.states[0], status=Status.INFRA)
    some = replace(snapshot, states=(infra, *snapshot.states[1:]))
    assert "1 could not be triaged" in text_of(nothing_lines(some, held=False))
    running = replace(snapshot.states[0], status=Status.RUNNING)
    some = replace(snapshot, states=(running, *snapshot.states[1:]))
    assert "No failures so far, 185 of 186 passed" in text_of(nothing_lines(some, held=True))


async def test_a_live_list_keeps_cursor_and_folds() -> None:
    first, last = live(120), finished()
    feed = StagedFeed(first)
    app = TriageApp(feed)
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.press("2", "n", "l")
        screen = app.screen
        assert isinstance(screen, ModesScreen)
        before = screen.config_id
        app._deliveries._shown_at = float("-inf")
        feed.publish(replace(last, revision=2))
        await pilot.pause(0.15)
        assert screen.config_id == before
        assert "64 configurations" in screen_text(app)
        assert screen_text(app).count("\n v ") == 2


def test_details_name_all_that_the_explanation_knows() -> None:
    snapshot, mode = explained_mode()
    text = text_of(mode_details(mode, snapshot, Told(searching=True), 160))
    for words in (
        "or       hw_va=48  (4 of 9 eligible, covers 4 of 4)",
        "host_pa, host_va always change together here",
        "but not  3",
        "flat     hw_va 2/2",
        "comparing with the nearest passing boot",
        "run next 0  hw_pa=48 hw_va=48",
        "members  27 63 99 151",
    ):
        assert words in text


@pytest.mark.parametrize("width", [40, 60, 80, 160])
def test_no_line_but_a_single_word_is_wider_than_the_screen(width: int) -> None:
    snapshot, mode = explained_mode()
    for line in mode_details(mode, snapshot, Told(own_title="x" * 9, parts=("B", "C")), width):
        assert runs_width(line) <= width


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_text(text: str) -> None:
    snapshot = hostile_snapshot(text[:200])
    (mode,) = snapshot.modes
    assert mode.explanation is not None
    explanation = replace(
        mode.explanation,
        alternatives=(mode.explanation,),
        inseparable=((text[:200],),),
        counterexamples=(text[:200],),
        no_influence=(text[:200], snapshot.matrix.axes[0].name),
    )
    mode = replace(mode, explanation=explanation)
    lines = mode_details(mode, snapshot, Told(own_title=text[:200], parts=(text[:200],)), 80)
    lines.append(mode_line(mode, snapshot, 1, 80, open_=True, picked=True))
    for line in lines:
        for shown, _ in line:
            assert shown == safe_text(shown)


async def test_a_hostile_run_is_harmless_on_screen(written: list[str]) -> None:
    app = TriageApp(StagedFeed(hostile_snapshot("\x1b]52;c;QQ==\a[/]\u202e")), memory=Memory())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("2", "h", "l", "R", "enter", "M", "escape")
        assert isinstance(app.screen, TriageScreen)
        assert_harmless(written, app)
        assert "[/]" in screen_text(app)


async def test_keys_that_come_at_once_find_the_list() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        for key in ("2", "n", "v"):
            app.simulate_key(key)
        await pilot.pause()
        await pilot.pause()
        assert "Grid /mode:A" in screen_text(app)


def many_modes(count: int) -> Snapshot:
    """A run with so many failure modes, whose titles begin alike and differ in the function at their end."""
    base = finished()
    states = []
    modes = []
    for place, state in enumerate(base.states):
        if place >= count:
            states.append(state)
            continue
        label = label_of(place)
        title = (
            f"Kernel panic - not syncing: Fatal exception in interrupt, guilty: driver_{place}_probe_device"
        )
        finding = next(one.failure for one in base.states if one.failure is not None)
        finding = replace(finding, title=title)
        states.append(replace(state, status=Status.FAIL, mode=label, failure=finding))
        first = base.modes[0]
        id_ = state.config.id
        modes.append(replace(first, label=label, title=title, members=(id_,), exemplar=id_, explanation=None))
    return replace(base, states=tuple(states), modes=tuple(modes))


async def test_51_modes_are_all_told_apart_at_80_columns() -> None:
    snapshot = many_modes(51)
    lines = {
        "".join(text for text, _ in mode_line(mode, snapshot, 1, 79, open_=False, picked=False))
        for mode in snapshot.modes
    }
    assert len({line[43:] for line in lines}) == 51, "by their titles alone"
    assert all(len(line) <= 79 for line in lines)
    app = TriageApp(StagedFeed(snapshot))
    async with app.run_test(size=(80, 24)) as pilot:
        grid = app.screen.query_one(MatrixGrid)
        assert len({grid._glyphs[place].char for place in range(51)}) == 51
        assert "+" not in "".join(glyph.char for glyph in grid._glyphs)
        text = screen_text(app)
        for label in ("Z", "AA", "AY"):
            assert label in text
        await pilot.press("2")
        assert "driver_0_probe_device" in screen_text(app)


async def test_the_modes_are_filtered_by_words_and_esc_shows_all() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2")
        await type_in(pilot, "guest")
        await pilot.press("enter")
        assert "Modes /guest" in screen_text(app)
        assert [entry.label for entry in app.screen.query_one(ModeRows)._entries] == ["C"]
        await pilot.press("R", "escape")
        assert "Modes /guest" in screen_text(app), "escape leaves the name, not the filter"
        await pilot.press("escape")
        assert len(app.screen.query_one(ModeRows)._entries) == 3
        await type_in(pilot, "no such words")
        assert "No failure mode has these words" in screen_text(app)
        assert isinstance(app.screen, ModesScreen)
