from itertools import pairwise
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from logtriage.tui.app.app import TriageApp
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.search.rows import HitRows
from logtriage.tui.search.screen import SearchScreen
from logtriage.tui.state.report_pace import ReportPace
from tests.tui.staged import StagedFeed, finished, host_text, log_feed, screen_text, write_logs
from tests.tui.test_tui_safety import ESC, assert_harmless, hostile_snapshot, written

__all__ = ["written"]
LAUNCH = "[    1.840113] init: launching the guest: lkvm run -k Image -m 1024 -c 4"
pytestmark = pytest.mark.slow


@pytest.fixture
def app(tmp_path: Path) -> TriageApp:
    snapshot = finished()
    write_logs(tmp_path, [state.config for state in snapshot.states])
    return TriageApp(StagedFeed(snapshot, tmp_path))


async def search(app: TriageApp, pilot: Pilot[None], pattern: str) -> SearchScreen:
    """Open the search through all logs and let it come to its end."""
    await pilot.press("S")
    await pilot.pause()
    screen = app.screen
    assert isinstance(screen, SearchScreen)
    screen.prompt.value = pattern
    await pilot.press("enter")
    await app.workers.wait_for_complete()
    await pilot.pause()
    return screen


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_all_consoles_are_searched_and_hits_are_grouped_and_counted(
    app: TriageApp, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await search(app, pilot, LAUNCH[20:])
        launched = [state for state in app.snapshot.states if state.rung >= 4]
        text = screen_text(app)
        assert f"{len(launched)} lines in {len(launched)} configs, all 372 logs searched" in text
        line = host_text(launched[0].config).split("\n").index(LAUNCH) + 1
        assert f"host:{line} " in text
        rows = screen.query_one(HitRows)
        assert rows.row_count == 2 * len(launched)
        await pilot.press("n", "n")
        assert screen.config_id == launched[2].config.id


async def test_the_first_hits_of_372_consoles_come_before_the_last_console_is_read(
    app: TriageApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[int, int]] = []
    show = HitRows.show
    monkeypatch.setattr(ReportPace, "due", lambda _: False)  # only what is told however soon it comes

    async with app.run_test(size=(80, 24)) as pilot:

        def noted(self: HitRows, *args: object) -> None:
            show(self, *args)  # type: ignore[arg-type]
            screen = app.screen
            assert isinstance(screen, SearchScreen)
            run = screen._searcher.search if screen._searcher is not None else None
            if run is not None and self.row_count:
                shown.append((len(run.found), run.logs))

        monkeypatch.setattr(HitRows, "show", noted)
        await search(app, pilot, "GICv3")
    assert shown
    assert shown[-1][1] == 372


async def test_enter_opens_the_log_there_and_the_search_goes_on_in_it(app: TriageApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        screen = await search(app, pilot, "GICv3")
        await pilot.press("j", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        log = app.screen
        assert isinstance(log, LogScreen)
        assert log.pane.current is not None
        assert "GICv3" in log.pane.current.text
        first = log.pane.cursor_row
        await pilot.press("n")
        assert log.pane.cursor_row > first
        assert "/GICv3  hit 2 of" in screen_text(app)
        await pilot.press("q")
        assert app.screen is screen
        assert screen.query_one(HitRows).cursor_row == 1


async def test_the_search_of_a_log_is_kept_in_the_next_one(app: TriageApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("n", "enter", "slash", *"GIC", "enter")
        await app.workers.wait_for_complete()
        before = app.screen
        await pilot.press("right_square_bracket")
        await app.workers.wait_for_complete()
        await pilot.pause()
        log = app.screen
        assert isinstance(log, LogScreen)
        assert log is not before
        assert "/GIC" in screen_text(app)
        row = log.pane.cursor_row
        await pilot.press("g", "n")
        assert log.pane.current is not None
        assert "GIC" in log.pane.current.text
        assert log.pane.cursor_row != row


async def test_a_long_search_is_given_up_with_escape_and_keeps_what_it_found(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"abc\n" * 3_000_000, line=3))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("S")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, SearchScreen)
        screen.prompt.value = "b|c"
        await pilot.press("enter")
        searcher = screen._searcher
        assert searcher is not None
        while not (searcher.search and searcher.search.found):
            await pilot.pause(0.01)
        searcher.stop()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "given up" in screen_text(app) or "no more looked for" in screen_text(app)
        assert "host:1 " in screen_text(app)
        assert isinstance(app.screen, SearchScreen)


async def test_a_wrong_expression_is_told_while_it_is_typed(app: TriageApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("S")
        await pilot.pause()
        app.screen.query_one("#prompt", Input).value = "a("
        await pilot.pause()
        assert "missing )" in screen_text(app)
        await pilot.press("enter")
        assert isinstance(app.screen, SearchScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, SearchScreen)


async def test_nothing_found_is_said(app: TriageApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await search(app, pilot, "no such line anywhere")
        assert "0 lines in 0 configs, all 372 logs searched" in screen_text(app)


async def test_hostile_hits_stay_text(tmp_path: Path, written: list[str]) -> None:
    snapshot = hostile_snapshot(f"{ESC}[2J")
    log = tmp_path / "log"
    log.write_bytes(b"panic \x1b]52;c;QQ==\x07 [/] \x9b31m\n" * 3)
    feed = StagedFeed(snapshot)
    feed.path_of = lambda _config, _console: log  # type: ignore[method-assign,assignment]
    app = TriageApp(feed)
    async with app.run_test(size=(120, 30)) as pilot:
        await search(app, pilot, "panic")
        assert "panic" in screen_text(app)
        assert_harmless(written, app)


def test_reports_come_at_once_and_then_in_an_eighth_of_the_time_that_was_taken() -> None:
    now = [0.0]
    pace = ReportPace(lambda: now[0])
    told = []
    for tick in range(2000):
        now[0] = tick / 100
        if pace.due():
            told.append(now[0])
    assert told[:3] == [0.0, 0.05, 0.1]
    assert all(later - sooner <= 0.51 for sooner, later in pairwise(told))
    assert len(told) < 70
