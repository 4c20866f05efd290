import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.analysis.baseline import Outcome, Word, compare
from logtriage.cli.baselines import baseline
from logtriage.cli.inputs import Readings
from logtriage.console.safe import safe_text
from logtriage.library.mask import mask
from logtriage.matrix.model import Config
from logtriage.report.formats import render
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.compare.alignment import aligned
from logtriage.tui.compare.diff_screen import DiffScreen
from logtriage.tui.compare.diff_text import counts_runs, kinds_of, row_line, rows_of, share_lines, title_line
from logtriage.tui.compare.pair_rows import PairRows
from logtriage.tui.compare.pair_screen import PairScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.state.duty_cycle import DutyCycle
from logtriage.tui.widgets.roles import Runs
from logtriage.tui.widgets.text_screen import TextScreen
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, finished, host_text, live, screen_text, write_logs
from tests.tui.test_tui_safety import HOSTILE, assert_harmless, hostile_snapshot, written

pytestmark = pytest.mark.slow

__all__ = ["written"]
SIZES = [(80, 24), (160, 48)]


def text_of(lines: Sequence[Runs]) -> str:
    return "\n".join("".join(text for text, _ in line).rstrip() for line in lines)


def earlier(snapshot: Snapshot) -> list[Outcome]:
    """A run in which mode B did not fail yet, and `0` failed."""
    outcomes = [Outcome.of(state) for state in snapshot.states]
    failure = next(outcome.failure for outcome in outcomes if outcome.failure is not None)
    return [
        replace(outcome, status=Status.FAIL, failure=failure)
        if outcome.id == "0"
        else replace(outcome, status=Status.PASS, failure=None)
        if state.mode == "B"
        else outcome
        for outcome, state in zip(outcomes, snapshot.states, strict=True)
    ]


def logs_of(root: Path, configs: Sequence[Config]) -> Baseline:
    """A baseline whose boots all came up."""
    for config in configs:
        folder = root / config.id
        folder.mkdir(parents=True)
        (folder / "host.log").write_text(
            host_text(config) + "[    0.231401] kvm [1]: VHE mode initialized\n[    0.4] more\n"
        )
    return Baseline(
        name="/runs/before",
        outcomes=earlier(finished()),
        path_of=lambda name, console: root / name / f"{console}.log",
    )


@pytest.mark.parametrize("size", SIZES)
async def test_regressions_come_first_and_say_what_they_share(size: tuple[int, int]) -> None:
    snapshot = finished()
    known = Baseline(name="/runs/before", outcomes=earlier(snapshot))
    app = TriageApp(StagedFeed(snapshot), baselines=[known])
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        text = screen_text(app)
        for words in (
            "regression 4  still failing 60  fixed 1  same 121",
            "! regression  27  ",
            "^ fixed       0  ",
            "PASS      FAIL B  host hangs",
            "4 regressions share hw_pa=48|lpa and kvm_mode=protected",
            "kinds changes   baseline /runs/before",
        ):
            assert words in text
        assert text.index("! regression  151") < text.index("^ fixed")
        assert "= still" not in text
        assert all(len(line) <= size[0] for line in text.split("\n"))


async def test_kinds_and_steps() -> None:
    snapshot = finished()
    app = TriageApp(StagedFeed(snapshot), baselines=[Baseline(name="x", outcomes=earlier(snapshot))])
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, DiffScreen)
        assert screen.config_id == "27"
        await pilot.press("n")
        assert screen.config_id == "0"
        await pilot.press("N")
        assert screen.config_id == "151"
        shown = []
        for _ in range(6):
            await pilot.press("t")
            shown.append(screen_text(app).split("kinds ")[1].split("   ")[0])
        assert shown == ["regression", "still failing", "fixed", "same", "all", "changes"]
        await pilot.press("t", "3")
        assert isinstance(app.screen, LogScreen)
        await pilot.press("4", "q", "2")
        assert "known C A" in screen_text(app) or "known A C" in screen_text(app)


async def test_without_a_baseline_it_says_how_to_have_one() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("b")
        assert "No baseline" in screen_text(app)
        await pilot.press("4", "t", "n", "enter", "3")
        text = " ".join(screen_text(app).split())
        assert "b chooses an earlier run" in text
        assert "so does watch --baseline" in text
        assert isinstance(app.screen, DiffScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_b_shows_what_changed_in_the_grid(size: tuple[int, int]) -> None:
    snapshot = finished()
    app = TriageApp(StagedFeed(snapshot), baselines=[Baseline(name="x", outcomes=earlier(snapshot))])
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        before = screen_text(app)
        await pilot.press("b")
        await pilot.pause()
        text = screen_text(app)
        assert "[^]" in text
        assert "! regression  = still failing  ^ fixed  . same" in text
        assert text.count("!") == 5
        assert "baseline fixed" in text
        await pilot.press("b")
        await pilot.pause()
        assert screen_text(app) == before


@pytest.mark.parametrize("size", SIZES)
async def test_enter_shows_both_logs_where_they_part(size: tuple[int, int], tmp_path: Path) -> None:
    snapshot = finished()
    configs = [state.config for state in snapshot.states if state.mode == "B"]
    write_logs(tmp_path / "now", configs)
    known = logs_of(tmp_path / "before", configs)
    app = TriageApp(StagedFeed(snapshot, tmp_path / "now"), baselines=[known])
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, PairScreen)
        text = screen_text(app)
        assert "they part at before:33 / the end of now" in text
        assert "33▶" in text
        assert "VHE mode initialized" in text
        rows = app.screen.query_one(PairRows)
        assert rows.cursor_row == 32
        await pilot.press("N")
        assert rows.cursor_row == 32
        await pilot.press("g", "n")
        assert rows.cursor_row == 32
        await pilot.press("enter")
        assert isinstance(app.screen, TextScreen)
        await pilot.press("escape", "l", "v")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert " guest " in screen_text(app)
        await pilot.press("q")
        assert isinstance(app.screen, DiffScreen)


async def test_a_saved_report_has_no_logs_to_show() -> None:
    snapshot = finished()
    app = TriageApp(StagedFeed(snapshot), baselines=[Baseline(name="x.json", outcomes=earlier(snapshot))])
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        await pilot.press("enter")
        assert isinstance(app.screen, LogScreen)


async def test_a_live_run_is_compared_as_it_goes() -> None:
    whole = finished()
    feed = StagedFeed(live(30))
    now = [0.0]
    app = TriageApp(feed, baselines=[Baseline(name="x", outcomes=earlier(whole))], clock=lambda: now[0])
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await pilot.pause()
        assert "not run " in screen_text(app)
        now[0] = 100.0
        feed.publish(replace(whole, revision=2))
        await pilot.pause(0.15)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "regression 4  still failing 60  fixed 1  same 121" in screen_text(app)


def test_a_run_and_its_report_are_equal_baselines(tmp_path: Path) -> None:
    snapshot = finished()
    report = tmp_path / "x.json"
    report.write_text(render(snapshot, "json"))
    known = baseline(report, Readings(None, ()))
    assert known.path_of is None
    counts = compare([known.outcomes], [Outcome.of(state) for state in snapshot.states]).counts
    assert {word: count for word, count in counts.items() if count} == {Word.STILL: 64, Word.SAME: 122}
    assert json.loads(report.read_text())
    run = tmp_path / "run"
    write_logs(run, [snapshot.states[0].config])
    loaded = baseline(run, Readings(None, ()))
    assert loaded.path_of is not None
    assert loaded.path_of(loaded.outcomes[0].id, "host") is not None


LINES = st.lists(
    st.sampled_from([b"alpha", b"beta", b"gamma", b"delta 1", b"delta 2", b"----", b""]), max_size=30
)


@given(LINES, LINES, st.booleans())
def test_alignment_keeps_every_line_of_both_in_order(
    left: list[bytes],
    right: list[bytes],
    left_fails: bool,  # noqa: FBT001 - hypothesis gives it
) -> None:
    found = aligned(left, right, left_fails=left_fails)
    assert [pair.left.number for pair in found.pairs if pair.left] == list(range(1, len(left) + 1))
    assert [pair.right.number for pair in found.pairs if pair.right] == list(range(1, len(right) + 1))
    for pair in found.pairs:
        if pair.same:
            assert pair.left is not None
            assert pair.right is not None
            assert mask(left[pair.left.number - 1]) == mask(right[pair.right.number - 1])
    assert found.parts is None or 0 <= found.parts < len(found.pairs)


@given(LINES)
def test_a_log_never_parts_from_itself(lines: list[bytes]) -> None:
    found = aligned(lines, lines, left_fails=True)
    assert found.parts is None
    assert all(pair.same for pair in found.pairs)


def test_numbers_do_not_make_lines_differ_and_one_more_line_shifts_only_one_side() -> None:
    left = [b"[    0.1] one 1", b"[    0.2] two", b"[    0.3] three"]
    right = [b"[    0.5] one 2", b"[    0.6] extra", b"[    0.7] two", b"[    0.8] other"]
    found = aligned(left, right, left_fails=False)
    numbers = [
        (pair.left.number if pair.left else None, pair.right.number if pair.right else None, pair.same)
        for pair in found.pairs
    ]
    assert numbers == [(1, 1, True), (None, 2, False), (2, 3, True), (3, 4, False)]
    assert found.parts == 3


@pytest.mark.parametrize(("spent", "later", "due"), [(1.0, 9.0, False), (1.0, 11.0, True), (0.0, 0.0, True)])
def test_work_gets_a_tenth_of_the_time(spent: float, later: float, due: bool) -> None:  # noqa: FBT001 - a table
    now = [0.0]
    duty_cycle = DutyCycle(lambda: now[0])
    with duty_cycle.turn() as first:
        now[0] += spent
    now[0] += later
    with duty_cycle.turn() as second:
        pass
    assert (first, second) == (True, due)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_text(text: str) -> None:
    snapshot = hostile_snapshot(text[:200])
    outcomes = [Outcome.of(state) for state in snapshot.states]
    comparison = compare([[replace(one, status=Status.PASS) for one in outcomes]], outcomes[:3])
    states = {state.config.id: state for state in snapshot.states}
    lines = [title_line(80), counts_runs(comparison, "all")]
    rows = rows_of(comparison, "all")
    lines += [row_line(row, snapshot, states, 80) for row in rows]
    lines += share_lines((), rows[0], 80, 3)
    found = aligned([text.encode("utf-8", "replace")], [b"x"], left_fails=True)
    for shown in [piece for line in lines for piece, _ in line] + [
        side.text for pair in found.pairs for side in (pair.left, pair.right) if side
    ]:
        assert shown == safe_text(shown)


def test_kinds_are_those_that_occur() -> None:
    snapshot = finished()
    comparison = compare([earlier(snapshot)], [Outcome.of(state) for state in snapshot.states])
    assert kinds_of(comparison) == ["changes", "regression", "still failing", "fixed", "same", "all"]
    assert [row.outcome.id for row in rows_of(comparison, "fixed")] == ["0"]


async def test_a_hostile_comparison_is_harmless_on_screen(tmp_path: Path, written: list[str]) -> None:
    snapshot = hostile_snapshot("\x1b]52;c;QQ==\a[/]\u202e")
    log = tmp_path / "log"
    log.write_bytes(b"a\x1b[2J\x9b31m\n\xff[/]\n")
    outcomes = [replace(Outcome.of(state), status=Status.PASS) for state in snapshot.states]
    known = Baseline(name="\x1b]0;T\a", outcomes=outcomes, path_of=lambda _, __: log)
    app = TriageApp(StagedFeed(snapshot), baselines=[known])
    async with app.run_test(size=(120, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4", "t", "t")
        await pilot.pause()
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.press("enter")
        await pilot.pause()
        assert_harmless(written, app)
        assert "[/]" in screen_text(app)
