import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from logtriage.matrix.file import load_matrix
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.pane import LogPane
from logtriage.tui.log.screen import LogScreen
from logtriage.vocabulary import Status
from tests.tui.staged import (
    StagedFeed,
    finished,
    log_feed,
    screen_text,
    type_in,
    write_logs,
)

SMALL, WIDE = (80, 24), (160, 48)


def numbered(count: int, *, start: int = 1) -> bytes:
    """Lines that say their own number."""
    return b"".join(b"[%5d.000000] line %d\n" % (number, number) for number in range(start, start + count))


def pane_of(app: TriageApp) -> LogPane:
    """The pane that has the keys."""
    assert isinstance(app.screen, LogScreen)
    return app.screen.pane


def body(app: TriageApp) -> list[str]:
    """The lines of the pane as they are on the screen, without the scroll bar."""
    region = pane_of(app).region
    lines = screen_text(app).split("\n")[region.y : region.bottom]
    return [line[region.x : region.right - 1].rstrip() for line in lines]


def grow(feed: StagedFeed, path: Path, data: bytes) -> None:
    """Append to a log and make the news that it grew."""
    with path.open("ab") as file:
        file.write(data)
    feed.publish(replace(feed.snapshot, revision=feed.snapshot.revision + 1))


async def test_two_keys_from_the_start_to_the_evidence(tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, snapshot.matrix.configs)
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("n", "enter")
        text = screen_text(app)
        marked = [line for line in text.split("\n") if line.startswith("▶")]
        assert len(marked) == 1
        assert "Placing fdt at 0x8fe00000" in marked[0]
        for words in ("mode C", "guest never prints anything", "signature guest-silent", "exact", "host:38"):
            assert words in text
        assert "-- last output" in text
        assert "line 38 of 38" in text
        await pilot.press("v")
        assert "guest: nothing was printed; the boot reached guest-launch, not guest-kernel" in screen_text(
            app
        )
        await pilot.press("v", "g", "exclamation_mark")
        assert pane_of(app).cursor_row == 37


async def test_a_console_without_evidence_opens_at_its_end_when_the_boot_failed(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, numbered(100), line=50)
    (tmp_path / "0" / "guest.log").write_bytes(numbered(200))
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "v")
        assert "line 200" in body(app)[-1]
        assert not pane_of(app).follow


async def test_evidence_opens_in_the_middle(tmp_path: Path) -> None:
    data = numbered(999) + b"[ 1000.000000] Kernel panic - not syncing\n" + numbered(999, start=1001)
    app = TriageApp(log_feed(tmp_path, data, line=1000))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        lines = body(app)
        place = next(number for number, line in enumerate(lines) if "Kernel panic" in line)
        assert abs(place - len(lines) // 2) <= 1
        assert lines[place].startswith("▶1000")


async def test_a_large_log_opens_at_its_evidence_before_it_is_counted(tmp_path: Path) -> None:
    filler = b"x" * 62 + b"\n"
    data = filler * 120_000 + b"Unable to handle kernel paging request\n" + filler * 10_000
    app = TriageApp(log_feed(tmp_path, data, line=120_001))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        assert any(line.startswith("▶120001 Unable to handle") for line in body(app))
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert pane_of(app).line_count == 130_001
        assert any(line.startswith("▶120001 Unable to handle") for line in body(app))
        await pilot.press("g")
        assert body(app)[0].split()[0] == "1"


async def test_a_running_boot_is_followed_until_one_looks_up(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, numbered(100), status=Status.RUNNING)
    path = tmp_path / "0" / "host.log"
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        assert "line 100" in body(app)[-1]
        grow(feed, path, numbered(50, start=101))
        await pilot.pause(0.12)
        assert "line 150" in body(app)[-1]
        assert "follow" in screen_text(app).split("\n")[1]
        await pilot.press("up")
        grow(feed, path, numbered(3, start=151))
        await pilot.pause(0.12)
        assert "line 150" in body(app)[-1]
        assert "follow off +3 new" in screen_text(app).split("\n")[1]
        await pilot.press("G")
        assert "line 153" in body(app)[-1]


async def test_growth_moves_nothing_while_not_following(tmp_path: Path) -> None:
    long = b"".join(b"%d %s\n" % (number, b"abcdefghij" * 30) for number in range(1, 90))
    feed = log_feed(tmp_path, long, line=40)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "right", "right")
        before, x = body(app), pane_of(app).scroll_offset.x
        assert x > 0
        grow(feed, tmp_path / "0" / "host.log", numbered(1_000_000, start=90))
        await pilot.pause(0.12)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert pane_of(app).line_count == 1_000_089
        assert body(app) == before
        assert pane_of(app).scroll_offset.x == x
        assert "+1000000 new" in screen_text(app)


async def test_a_restarted_file_is_said_and_shown_from_its_new_content(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, numbered(500), status=Status.RUNNING)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        (tmp_path / "0" / "host.log").write_bytes(b"second boot\n")
        grow(feed, tmp_path / "0" / "host.log", b"goes on\n")
        await pilot.pause(0.12)
        text = screen_text(app)
        assert "second boot" in text
        assert "line 500" not in text
        assert "the file was restarted" in text


async def test_search_goes_round_and_is_left_with_escape(tmp_path: Path) -> None:
    data = (
        numbered(300).replace(b"line 20\n", b"line 20 needle\n").replace(b"line 200\n", b"line 200 Needle\n")
    )
    app = TriageApp(log_feed(tmp_path, data, line=50))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await type_in(pilot, "needle")
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        rows = [pane_of(app).cursor_row + 1]
        for key in ("n", "n", "N"):
            await pilot.press(key)
            rows.append(pane_of(app).cursor_row + 1)
        assert rows == [200, 20, 200, 20]
        assert "hit 1 of 2" in screen_text(app)
        await pilot.press("escape")
        assert isinstance(app.screen, LogScreen)
        assert "hit" not in screen_text(app).split("\n")[-2]
        await pilot.press("escape")
        assert isinstance(app.screen, GridScreen)
        await pilot.press("escape", "escape")
        assert app.is_running


async def test_a_bad_expression_is_said_and_harmless(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, numbered(30), line=5))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await type_in(pilot, "(x")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.has_class("-mistaken")
        await pilot.press("escape")
        await type_in(pilot, "nowhere")
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Nothing found" in screen_text(app)


@pytest.mark.slow
async def test_many_hits_are_capped_and_n_works_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("logtriage.sources.search.MOST_HITS", 20_000)
    app = TriageApp(log_feed(tmp_path, b"a\n" * 60_000, line=3))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "slash", "a", "enter", "n")
        assert pane_of(app).cursor_row <= 4
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "of 20000+" in screen_text(app)


async def test_errors_are_found_both_ways(tmp_path: Path) -> None:
    data = numbered(60).replace(b"line 30\n", b"foo: probe failed\n").replace(b"line 45\n", b"BUG: oh no\n")
    app = TriageApp(log_feed(tmp_path, data, line=1))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "e")
        await app.workers.wait_for_complete()
        await pilot.pause()
        rows = [pane_of(app).cursor_row + 1]
        for key in ("e", "E"):
            await pilot.press(key)
            rows.append(pane_of(app).cursor_row + 1)
    assert rows == [30, 45, 30]


async def test_a_large_packed_log_goes_to_its_evidence_when_it_is_unpacked(tmp_path: Path) -> None:
    filler = b"x" * 62 + b"\n"
    data = filler * 120_000 + b"Unable to handle kernel paging request\n" + filler * 10
    feed = log_feed(tmp_path, data, line=120_001)
    plain, packed = tmp_path / "0" / "host.log", tmp_path / "0" / "host.log.gz"
    packed.write_bytes(gzip.compress(data, 1))
    plain.unlink()
    feed.path_of = lambda *_: packed  # type: ignore[method-assign] # the only log of this run
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert any(line.startswith("▶120001 Unable to handle") for line in body(app))


async def test_copy_gives_the_line_without_sequences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    data = b"one\n[    1.000000] \x1b[31mred\x1b[0m \x1b]52;c;QQ==\x07 [mem 0x0-0xfff]\nthree\n"
    app = TriageApp(log_feed(tmp_path, data, line=2))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "y")
        assert app.clipboard == "[    1.000000] red  [mem 0x0-0xfff]"
        clip = tmp_path / "logtriage" / "clip.txt"
        assert clip.read_text() == app.clipboard
        assert clip.stat().st_mode & 0o777 == 0o600
        assert "also to" in screen_text(app)


async def test_siblings_stay_in_their_mode_and_take_the_grid_along(tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, snapshot.matrix.configs)
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await type_in(pilot, "mode:B")
        await pilot.press("enter", "enter")
        await pilot.press("right_square_bracket", "right_square_bracket", "left_square_bracket")
        assert isinstance(app.screen, LogScreen)
        shown = app.screen.config_id
        assert snapshot.state(shown).mode == "B"
        assert "mode B: 2 of 4" in screen_text(app)
        await pilot.press("1")
        assert isinstance(app.screen, GridScreen)
        assert app.screen.config_id == shown


async def test_wrap_keeps_words_whole_and_shows_all(tmp_path: Path) -> None:
    words = " ".join(f"word{number}" for number in range(60))
    app = TriageApp(log_feed(tmp_path, numbered(5) + words.encode() + b"\n" + numbered(30), line=6))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "w")
        shown = " ".join(" ".join(line.split()) for line in body(app))
        assert words in shown
        await pilot.press("G")
        assert "line 30" in body(app)[-1]
        await pilot.press("w", "number_sign")
        assert "line 30" in body(app)[-1]
        assert not body(app)[-1].strip().startswith("36")


async def test_long_lines_scroll_and_open_whole(tmp_path: Path) -> None:
    data = b"start " + b"0123456789" * 300 + b" the end\n" + "wide \uff41\uff42\uff43 é\u0301 end\n".encode()
    app = TriageApp(log_feed(tmp_path, data, line=1))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "right")
        assert "start" not in body(app)[0]
        await pilot.press("0")
        assert "start" in body(app)[0]
        await pilot.press("enter", "G")
        assert "the end" in screen_text(app)
        await pilot.press("escape")
        assert isinstance(app.screen, LogScreen)


async def test_split_view_needs_width_and_follows_per_pane(tmp_path: Path) -> None:
    snapshot = finished()
    write_logs(tmp_path, load_matrix("lpa2").configs)
    app = TriageApp(StagedFeed(snapshot, tmp_path))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("3")
        assert "split" in screen_text(app).split("\n")[1]
        await pilot.press("v", "v", "v", "v")
        text = screen_text(app)
        assert "split" in text.split("\n")[1]
        assert "Booting Linux" in text
        assert "guest: # poweroff" in text
        first = pane_of(app)
        await pilot.press("tab", "f")
        assert pane_of(app) is not first
        assert (pane_of(app).follow, first.follow) == (True, False)
        await pilot.resize_terminal(*SMALL)
        await pilot.pause()
        assert "split" not in screen_text(app).split("\n")[1]


async def test_an_unreadable_or_missing_log_is_said_and_heals(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, b"", status=Status.RUNNING)
    path = tmp_path / "0" / "host.log"
    path.unlink()
    path.mkdir()
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        told = "".join("".join(body(app)).split())
        assert "0/host.log:notaregularfile" in told, "a long path is wrapped, not cut"
        path.rmdir()
        path.write_bytes(b"here it is\n")
        grow(feed, path, b"")
        await pilot.pause(0.12)
        assert "here it is" in body(app)[0]


async def test_console_error_of_the_engine_is_shown(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, b"", status=Status.RUNNING)
    state = feed.snapshot.states[0]
    broken = replace(
        state, consoles=(replace(state.consoles[0], error="Permission denied"), state.consoles[1])
    )
    feed.snapshot = replace(feed.snapshot, states=(broken,))
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        assert "Permission denied" in screen_text(app)
        await pilot.press("enter")
        assert "Permission denied" in body(app)[0]


async def test_mouse_selection_copies_text_without_numbers(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"alpha beta\ngamma [/] delta\nlast\n", line=1))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        pane = pane_of(app)
        x = pane.region.x + pane.frozen_width
        await pilot.mouse_down(offset=(x + 6, pane.region.y))
        await pilot.hover(offset=(x + 9, pane.region.y + 1))
        await pilot.mouse_up(offset=(x + 9, pane.region.y + 1))
        await pilot.press("ctrl+c")
        assert app.clipboard.startswith("beta\ngamma [/]")
