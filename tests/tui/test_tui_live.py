from dataclasses import replace
from pathlib import Path

import pytest
from textual.drivers.headless_driver import HeadlessDriver

from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.app.alerts import Alert
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.event_lines import strip_runs
from logtriage.tui.grid.events_screen import EventsScreen
from logtriage.tui.grid.shade import HEATS, ColourBy, Shader
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.state.events import EventBook, Kind
from logtriage.tui.state.tally import Tally, changed
from logtriage.tui.widgets.glyphs import glyph_of
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.screen import run_state
from logtriage.vocabulary import Status
from tests.tui.staged import (
    AT,
    StagedFeed,
    finished,
    live,
    running,
    screen_text,
    snapshot_of,
    state_of,
    write_logs,
)
from tests.tui.test_tui_safety import ESC, HOSTILE, assert_harmless, hostile_snapshot, written

__all__ = ["written"]
pytestmark = pytest.mark.slow


def later(snapshot: Snapshot, *changes: tuple[int, ConfigState], seconds: float) -> Snapshot:
    """The snapshot some seconds later, with other states at some places."""
    states = list(snapshot.states)
    for place, state in changes:
        states[place] = state
    return replace(
        snapshot_of(snapshot.matrix, states, revision=snapshot.revision + 1, replay=""), at=AT + seconds
    )


def started(count: int = 186) -> Snapshot:
    """All boots just begun."""
    states = [running(state, rung=0, stage="firmware") for state in finished().states[:count]]
    return snapshot_of(finished().matrix, [*states, *finished().states[count:]], replay="")


async def test_a_new_mode_is_in_the_strip_with_the_next_snapshot_and_enter_goes_there() -> None:
    first = started()
    feed = StagedFeed(first)
    app = TriageApp(feed)
    failing = next(place for place, state in enumerate(finished().states) if state.mode == "A")
    async with app.run_test(size=(80, 24)) as pilot:
        assert "186 running" in screen_text(app)
        feed.publish(later(first, (failing, finished().states[failing]), seconds=1))
        await pilot.pause(0.15)
        config_id = finished().states[failing].config.id
        assert f"new mode A {config_id}" in screen_text(app)
        assert f"failed A {config_id}" not in screen_text(app), "the mode tells it"
        await pilot.press("6")
        assert isinstance(app.screen, EventsScreen)
        assert f"new mode A {config_id}  host kernel silent" in screen_text(app)
        await pilot.press("enter")
        assert isinstance(app.screen, LogScreen)
        assert app.screen.config_id == config_id
        await pilot.press("q", "q")
        assert not isinstance(app.screen, EventsScreen)


def test_what_was_taken_back_is_an_event() -> None:
    failed = finished()
    place = next(place for place, state in enumerate(failed.states) if state.mode == "B")
    again = replace(running(failed.states[place], rung=3, stage="host-userspace"), revised=1)
    book = EventBook()
    (event,) = book.take(failed, later(failed, (place, again), seconds=5))
    assert (event.kind, event.mode, event.title) == (Kind.TAKEN_BACK, "B", "host hangs while KVM is set up")


def test_the_first_reading_is_no_news() -> None:
    assert EventBook().take(replace(started(), scanning=True), finished()) == []
    assert EventBook().take(started(), finished())


def test_rate_and_time_left_come_from_the_last_two_minutes() -> None:
    book, now = EventBook(), replace(started(), at=AT)
    assert book.left(now) is None
    for minute in range(1, 7):
        done = [(place, state_of(now.states[place].config)) for place in range(minute * 10)]
        after = later(now, *done, seconds=60.0 * minute)
        book.take(now, after)
        now = after
    assert book.rate(now) == pytest.approx(10 / 60)
    assert book.left(now) == pytest.approx((186 - 60) / 10 * 60)
    text = "".join(text for text, _ in strip_runs(book, now, 80))
    assert "126 running  10.0/min  12:36 min left" in text


def test_flowing_slow_and_quiet_boots_look_different() -> None:
    ladder = finished().matrix.ladder
    base = running(finished().states[0], rung=2, stage="host-kvm")
    looks = [
        glyph_of(state, ladder)
        for state in (
            replace(base, quiet=0.4),
            replace(base, quiet=9.0),
            replace(base, suspicion="quiet 74 s"),
        )
    ]
    assert [look.char for look in looks] == ["3", "3", "3"]
    assert [look.role for look in looks] == [Role.RUNNING, Role.SLOW, Role.QUIET]


def test_the_colour_of_age_gets_hotter_with_silence() -> None:
    snapshot = started()
    shader = Shader(ColourBy.AGE, snapshot)
    roles = [
        shader.role(replace(snapshot.states[0], quiet=quiet), Role.RUNNING) for quiet in (0, 3, 10, 60, 600)
    ]
    assert roles == list(HEATS)
    assert shader.role(finished().states[0], Role.PASS) is Role.IDLE
    text = "".join(text for text, _ in shader.legend())
    assert "now" in text
    assert "2:08 min" in text


def test_counts_follow_each_snapshot() -> None:
    tally = Tally()
    for snapshot in (started(), live(), finished(), live(), snapshot_of(live().matrix, live().states[:9])):
        assert tally.of(snapshot) == snapshot.counts()
    states = list(live().states)
    before = snapshot_of(live().matrix, states)
    states[3] = replace(states[3], quiet=99.0)
    assert changed(before.states, tuple(states)) == [3]
    assert changed(before.states, before.states) == []
    assert changed((), tuple(states[:2])) == [0, 1]


def test_it_is_live_only_while_something_is() -> None:
    def word(snapshot: Snapshot) -> str:
        running = EventBook().counts(snapshot)[Status.RUNNING] > 0
        return run_state(snapshot, paused=False, running=running)[0][0]

    some = replace(live(), replay="")
    assert word(some) == "LIVE"
    waiting = [ConfigState(config=state.config) for state in some.states]
    idle = snapshot_of(some.matrix, waiting, replay="")
    assert word(replace(idle, ingest=replace(idle.ingest, rate=0.0))) == "waiting"
    assert word(replace(idle, ingest=replace(idle.ingest, rate=10.0))) == "LIVE"


async def test_a_wide_screen_shows_the_end_of_the_console_at_the_cursor(tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, [state.config for state in snapshot.states])
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=(160, 60)) as pilot:
        await pilot.pause()
        assert "guest, its last lines" in screen_text(app)
        assert "reboot: Power down" in screen_text(app)


ALL = frozenset(Alert)


async def test_alerts_reach_the_terminal_once_for_each_snapshot_with_failures(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: out.append(data))
    first = started()
    feed = StagedFeed(first)
    app = TriageApp(feed)
    app.alerts = ALL
    failing = [place for place, state in enumerate(finished().states) if state.mode == "C"][:3]
    async with app.run_test(size=(80, 24)) as pilot:
        feed.publish(later(first, *((place, finished().states[place]) for place in failing), seconds=1))
        await pilot.pause(0.15)
        written = "".join(out)
        assert written.count("\x1b]9;new mode C and 2 more: guest never prints anything\x07") == 1
        assert written.count("\x1b]777;notify;logtriage;new mode C and 2 more:") == 1
        assert "\x1b]2;logtriage lpa2: 0 ok, 3 bad of 186\x07" in written
        out.clear()
        feed.publish(later(first, (0, running(first.states[0], rung=1, stage="host-kernel")), seconds=2))
        await pilot.pause(0.15)
        assert "\x1b]9;" not in "".join(out)
        feed.publish(replace(finished(), revision=9))
        await pilot.pause(0.15)
        assert "\x1b]9;lpa2 is done: 122 ok, 64 bad of 186\x07" in "".join(out)


async def test_without_alerts_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    out: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: out.append(data))
    first = started()
    feed = StagedFeed(first)
    app = TriageApp(feed)
    async with app.run_test(size=(80, 24)) as pilot:
        feed.publish(replace(finished(), revision=9))
        await pilot.pause(0.15)
    assert not [data for data in out if data.startswith(("\x1b]9;", "\x1b]777", "\x1b]2;", "\x07"))]


async def test_hostile_news_stay_text(written: list[str]) -> None:
    after = hostile_snapshot("".join(HOSTILE))
    states = tuple(replace(state, status=Status.RUNNING, mode=None) for state in after.states)
    feed = StagedFeed(replace(after, states=states, modes=(), complete=False))
    app = TriageApp(feed)
    app.alerts = ALL
    async with app.run_test(size=(120, 30)) as pilot:
        feed.publish(replace(after, revision=after.revision + 1, complete=False))
        await pilot.pause(0.15)
        await pilot.press("6")
        await pilot.pause()
        told = [data for data in written if data.startswith((f"{ESC}]9;", f"{ESC}]777", f"{ESC}]2;"))]
        assert told
        for data in told:
            assert data.endswith("\x07")
            assert data[2:-1].isprintable()
        assert_harmless([data for data in written if data not in told and data != "\x07"], app)
