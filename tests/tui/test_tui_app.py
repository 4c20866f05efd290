import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from textual.events import AppBlur, AppFocus

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.widgets.text_screen import TextRows
from tests.tui.staged import StagedFeed, finished, live, log_feed, running, screen_text, snapshot_of, state_of


async def test_help_lists_every_key_that_works_on_the_screen(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"one\n", line=1))
    async with app.run_test(size=(120, 70)) as pilot:
        for keys in ([], ["3"]):
            await pilot.press(*keys)
            bindings = app.screen.active_bindings
            tooltips = {active.binding.tooltip for active in bindings.values()}
            assert all(active.binding.id for active in bindings.values())
            await pilot.press("question_mark")
            rows = app.screen.query_one(TextRows)
            text = "\n".join(rows.row_text(row) for row in range(rows.row_count))
            assert "" not in tooltips
            assert all(tooltip in text for tooltip in tooltips)
            await pilot.press("question_mark")


async def test_the_key_bar_names_only_keys_that_work() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.pause()
        bar = screen_text(app).split("\n")[-1]
        for words in (
            "enter open",
            "n next bad",
            "/ filter",
            "i panel",
            "= pause",
            "d beside",
            "v list",
            "S search all",
            "q quit",
            "? help",
        ):
            assert words in bar


async def test_a_flood_of_snapshots_paints_rarely_and_keys_still_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    base = live()
    feed = StagedFeed(base)
    app = TriageApp(feed)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        shown: list[int] = []
        screen = app.screen
        assert isinstance(screen, GridScreen)
        take = screen.show_snapshot

        def noted(snapshot: Snapshot) -> None:
            shown.append(snapshot.revision)
            take(snapshot)

        monkeypatch.setattr(screen, "show_snapshot", noted)
        started = asyncio.get_running_loop().time()

        def flood() -> None:
            states = list(base.states)
            for revision in range(2, 2002):
                stage = revision % 5
                states[183] = running(state_of(states[183].config), rung=stage, stage=f"s{stage}")
                feed.publish(replace(base, states=tuple(states), revision=revision))

        thread = threading.Thread(target=flood)
        thread.start()
        await pilot.press("n")
        while thread.is_alive():
            await pilot.pause(0.02)
        await pilot.pause(0.2)
        elapsed = asyncio.get_running_loop().time() - started
        assert screen.config_id is not None
        assert app.snapshot.state(screen.config_id).mode == "C"
    assert shown[-1] == 2001
    assert len(shown) <= elapsed * 10 + 2


async def test_pause_holds_the_display_and_catches_up() -> None:
    feed = StagedFeed(live())
    app = TriageApp(feed)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("equals_sign")
        assert "PAUSED" in screen_text(app).split("\n")[0]
        feed.publish(replace(finished(), revision=2))
        await pilot.pause(0.15)
        assert "186/186" not in screen_text(app)
        await pilot.press("equals_sign")
        assert "186/186" in screen_text(app)
        assert "PAUSED" not in screen_text(app)


async def test_an_unfocused_terminal_asks_for_less() -> None:
    feed = StagedFeed(finished())
    app = TriageApp(feed)
    async with app.run_test(size=(80, 24)) as pilot:
        app.post_message(AppBlur())
        await pilot.pause()
        app.post_message(AppFocus())
        await pilot.pause()
    assert feed.paces[-2:] == [2.0, 10.0]


@pytest.mark.parametrize(("keys", "ends"), [(["q"], True), (["ctrl+q"], True), (["escape"] * 3, False)])
async def test_only_q_and_ctrl_q_quit(keys: list[str], ends: bool) -> None:  # noqa: FBT001 - a table
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        assert app._exit is ends


async def test_quitting_with_a_busy_search_is_quick(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"abc\n" * 2_000_000, line=3))
    loop = asyncio.get_running_loop()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "slash", *"zz", "enter")
        await pilot.press("ctrl+q")
        started = loop.time()
    assert loop.time() - started < 1.0


async def test_random_keys_and_sizes_never_break_it(tmp_path: Path) -> None:
    snapshot = live()
    feed = StagedFeed(snapshot, tmp_path)
    app = TriageApp(feed)
    keys = [*"hjklnNGg3vwa", "enter", "escape", *"iP?/eE!f#y[]10T=", "escape", "pageup", "ctrl+d"]
    names = {"/": "slash", "?": "question_mark", "!": "exclamation_mark", "#": "number_sign"}
    names |= {"[": "left_square_bracket", "]": "right_square_bracket", "=": "equals_sign"}
    async with app.run_test(size=(80, 24)) as pilot:
        for step in range(60):
            key = keys[(step * 7 + step // 5) % len(keys)]
            app.simulate_key(names.get(key, key))
            if step % 12 == 0:
                await pilot.resize_terminal(38 + step, 8 + step % 40)
                feed.publish(replace(snapshot, revision=step + 2))
        await pilot.pause()
        assert app.is_running


async def test_a_matrix_that_is_inferred_bit_by_bit_grows_on_screen() -> None:
    whole = finished()
    first = replace(whole.matrix, configs=whole.matrix.configs[:1], declared=False)
    nothing = replace(whole.matrix, configs=(), axes=(), declared=False)
    feed = StagedFeed(snapshot_of(nothing, ()))
    app = TriageApp(feed)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "No configurations" in screen_text(app)
        await pilot.press("enter", "n", "j", "l", "3")
        feed.publish(snapshot_of(first, whole.states[:1], revision=2))
        await pilot.pause(0.12)
        assert "[.]" in screen_text(app)
        feed.publish(replace(whole, revision=3))
        await pilot.pause(0.12)
        assert "bad 64" in screen_text(app)
