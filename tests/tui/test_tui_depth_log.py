import gzip
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from textual.geometry import Offset
from textual.selection import Selection
from textual.strip import Strip
from textual.widgets import Input

from logtriage.boot.milestone import StageLine
from logtriage.matrix.file import load_matrix
from logtriage.sources.reader import LogReader
from logtriage.triage.snapshot import ConfigState, ConsoleState, Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.log.merge import Merge
from logtriage.tui.log.merged_pane import MergedPane
from logtriage.tui.log.pane import LogPane
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.state.memory import Memory
from logtriage.tui.widgets.themes import THEMES
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, log_feed, screen_text, snapshot_of

pytestmark = pytest.mark.slow

SMALL, BROAD, WIDE = (80, 24), (120, 30), (160, 48)

HOST = """\
NOTICE:  BL31: v2.10
[    0.000000] Booting Linux on physical CPU 0x0
[    1.000000] Run /init as init process
HOST-INIT: launching guest: lkvm run -k /vm/Image
[    4.500000] kvm [99]: guest wrote to a strange register
[    9.000000] reboot: Power down
"""
GUEST = """\
  Info: Placing fdt at 0x8fe00000
[    0.000000] Booting Linux on physical CPU 0x0
[    3.000000] Run /init as init process
guest: # poweroff
[    5.000000] reboot: Power down
"""


def two_consoles(root: Path, host: str = HOST, guest: str = GUEST, *, launch: bool = True) -> StagedFeed:
    """A run of one configuration with two consoles; the host's launch line is known, or not."""
    matrix = load_matrix("lpa2")
    config = matrix.configs[0]
    folder = root / config.id
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "host.log").write_text(host)
    (folder / "guest.log").write_text(guest)
    marks: tuple[StageLine, ...] = ()
    if launch:
        line = host.split("\n").index("HOST-INIT: launching guest: lkvm run -k /vm/Image") + 1
        offset = len("".join(text + "\n" for text in host.split("\n")[: line - 1]))
        marks = (StageLine(rung="guest-launch", line=line, offset=offset),)
    consoles = (
        ConsoleState(name="host", file="0/host.log", size=len(host), stage_lines=marks),
        ConsoleState(name="guest", file="0/guest.log", size=len(guest)),
    )
    state = ConfigState(config=config, status=Status.PASS, final=True, rung=9, consoles=consoles)
    return StagedFeed(snapshot_of(replace(matrix, configs=(config,)), [state], replay=""), root)


def pane_of(app: TriageApp) -> LogPane:
    assert isinstance(app.screen, LogScreen)
    return app.screen.pane


def body(app: TriageApp) -> list[str]:
    """The lines of the pane that has the keys, without its map."""
    region = pane_of(app).region
    lines = screen_text(app).split("\n")[region.y : region.bottom]
    return [line[region.x : region.right - 1].rstrip() for line in lines]


def status(app: TriageApp) -> str:
    return screen_text(app).split("\n")[-2]


async def settled(app: TriageApp) -> None:
    """Wait for threads and what they post."""
    await app.workers.wait_for_complete()
    await app.workers.wait_for_complete()


# -- merged ---------------------------------------------------------------------------------------


async def test_merged_lines_stand_in_the_order_of_the_hosts_clock(tmp_path: Path) -> None:
    app = TriageApp(two_consoles(tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "v", "v")
        await settled(app)
        await pilot.pause()
        assert isinstance(pane_of(app), MergedPane)
        # The guest's 3.0 s are 4.0 s here, which is before the host's 4.5 s; its 5.0 s are 6.0 s.
        assert "".join(line.split("|", 1)[0][-1] for line in body(app) if "|" in line) == "HHHHGGGGHGH"
        assert body(app)[9].split("|")[0].split() == ["5", "G"]
        assert "guest t0 = host 1.000 s (launch line 4)" in status(app)
        await pilot.press("slash", *"Power", "enter")
        await settled(app)
        await pilot.pause()
        assert "hit 1 of 2" in status(app)


async def test_without_a_launch_line_the_guest_stands_behind_the_host(tmp_path: Path) -> None:
    app = TriageApp(two_consoles(tmp_path, launch=False))
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "v", "v", "v")
        await settled(app)
        await pilot.pause()
        assert "".join(line.split("|", 1)[0][-1] for line in body(app) if "|" in line) == "HHHHHHGGGGG"
        assert "no launch line" in status(app)


async def test_merged_lines_keep_up_with_both_logs(tmp_path: Path) -> None:
    feed = two_consoles(tmp_path)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "v", "v")
        await settled(app)
        await pilot.pause()
        before = pane_of(app).line_count
        with (tmp_path / "0" / "guest.log").open("a") as file:
            file.write("[    6.000000] one more\n")
        feed.publish(replace(feed.snapshot, revision=2))
        await pilot.pause(0.15)
        await settled(app)
        await pilot.pause()
        assert pane_of(app).line_count == before + 1
        await pilot.press("G")
        assert "one more" in body(app)[before]


async def test_leaving_removes_the_merged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    app = TriageApp(two_consoles(tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "v", "v")
        await settled(app)
        made = list(scratch.iterdir())
        assert [stat.S_IMODE(path.stat().st_mode) for path in made] == [0o600]
        await pilot.press("escape")
        await pilot.pause()
        assert list(scratch.iterdir()) == []


def merged(tmp_path: Path, host: bytes, guest: bytes, shift: float | None) -> list[str]:
    readers = []
    for name, data in (("host", host), ("guest", guest)):
        (tmp_path / name).write_bytes(data)
        readers.append(LogReader(tmp_path / name))
        readers[-1].advance(1 << 20)
    with (tmp_path / "out").open("wb") as out:
        list(Merge(readers, (0.0, shift), out).step(unended=True))
    return (tmp_path / "out").read_text().split("\n")[:-1]


def test_merging_keeps_each_consoles_order_even_where_a_clock_starts_anew(tmp_path: Path) -> None:
    host = b"[    0.000000] a\n[   10.000000] b\n[    0.000000] c\n[    1.000000] d\n"
    guest = b"x\n[    0.500000] y\n[   10.500000] z"
    lines = merged(tmp_path, host, guest, 0.25)
    assert [line[-1] for line in lines] == list("axybczd")
    assert [line[-1] for line in merged(tmp_path, host, guest, None)] == list("abcdxyz")


# -- the time lock --------------------------------------------------------------------------------


def clocked(count: int, first: float, step: float, word: str) -> str:
    return "".join(f"[{first + step * number:12.6f}] {word} {number}\n" for number in range(count))


async def test_both_sides_show_the_same_time_until_the_lock_is_off(tmp_path: Path) -> None:
    launch = "HOST-INIT: launching guest: lkvm run -k /vm/Image\n"
    host = clocked(100, 0.0, 0.1, "early") + launch + clocked(300, 10.0, 0.1, "host")
    app = TriageApp(two_consoles(tmp_path, host, clocked(300, 0.0, 0.1, "guest")))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("enter")
        screen = app.screen
        assert isinstance(screen, LogScreen)
        one, other = screen.consoles
        assert one.display
        assert other.display
        await pilot.press("g", *["pagedown"] * 7)
        at, there = one.moment(one.cursor_row), other.moment(other.cursor_row)
        assert at is not None
        assert there is not None
        assert at > 12
        assert abs(at - 9.9 - there) < 0.11
        assert one.cursor_row - one.first_row == other.cursor_row - other.first_row
        assert "time lock: guest t0 = host 9.900 s" in status(app)
        await pilot.press("L", "pagedown", "pagedown")
        assert other.moment(other.cursor_row) == there
        assert "no time lock" in status(app)
        await pilot.press("tab", "L", "g")
        assert one.moment(one.cursor_row) == pytest.approx(9.9, abs=0.11)


# -- filter ---------------------------------------------------------------------------------------


def mixed(count: int) -> bytes:
    return b"".join(
        b"[%5d.000000] %s %d\n" % (number, b"kvm" if number % 10 == 0 else b"noise", number)
        for number in range(1, count + 1)
    )


def typed(app: TriageApp, text: str) -> None:
    """Have a text in the prompt."""
    app.screen.query_one("#prompt", Input).value = text


async def test_a_filter_keeps_lines_with_those_around_them_and_their_numbers(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, mixed(100), line=55))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand")
        typed(app, "+1 kvm")
        await pilot.press("enter")
        await settled(app)
        await pilot.pause()
        await pilot.press("g")
        shown = [line.lstrip("▶").split()[0] for line in body(app) if line.strip()]
        assert shown[:4] == ["9", "10", "11", "19"]
        assert pane_of(app).line_count == 29  # there is none behind the last one
        assert "&kvm ±1  10 lines match" in status(app)
        await pilot.press("exclamation_mark")
        assert "The filter hides it" in screen_text(app)
        await pilot.press("escape")
        assert pane_of(app).line_count == 100
        assert isinstance(app.screen, LogScreen)
        await pilot.press("exclamation_mark")
        assert pane_of(app).cursor_row == 54


async def test_a_filter_may_leave_lines_out_and_follows_the_log(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, mixed(100), status=Status.RUNNING)
    app = TriageApp(feed)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand")
        typed(app, "!noise")
        await pilot.press("enter")
        await settled(app)
        await pilot.pause()
        assert pane_of(app).line_count == 10
        with (tmp_path / "0" / "host.log").open("ab") as file:
            file.write(b"noise\n[  101.000000] kvm again\nnoi")
        feed.publish(replace(feed.snapshot, revision=2))
        await pilot.pause(0.15)
        await settled(app)
        await pilot.pause()
        assert pane_of(app).line_count == 12  # the unfinished line may still become anything
        assert any(line.endswith("kvm again") for line in body(app))
        with (tmp_path / "0" / "host.log").open("ab") as file:
            file.write(b"se\n")
        feed.publish(replace(feed.snapshot, revision=3))
        await pilot.pause(0.15)
        await settled(app)
        await pilot.pause()
        assert pane_of(app).line_count == 11


async def test_the_cursor_stays_on_its_line_through_a_filter(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, mixed(500), line=300))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand")
        typed(app, "kvm")
        await pilot.press("enter")
        await settled(app)
        await pilot.pause()
        line = pane_of(app).current
        assert line is not None
        assert line.text.endswith("kvm 300")
        await pilot.press("escape")
        assert pane_of(app).cursor_row == 299


async def test_a_wrong_filter_is_said_and_an_empty_one_shows_all(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, mixed(50), line=10))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand")
        typed(app, "(")
        await pilot.press("enter")
        assert "missing" in screen_text(app).lower()
        typed(app, "")
        await pilot.press("enter")
        await pilot.pause()
        assert pane_of(app).line_count == 50
        await pilot.press("ampersand")
        typed(app, "no such line")
        await pilot.press("enter")
        await settled(app)
        await pilot.pause()
        assert pane_of(app).line_count == 0
        assert "0 lines match" in screen_text(app)


# -- marks and times ------------------------------------------------------------------------------


async def test_marks_are_reached_from_both_sides_and_last(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, mixed(200), line=50)
    memory = Memory(tmp_path / "memory.json")
    app = TriageApp(feed, memory=memory)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "u")
        assert "No line is marked" in screen_text(app)
        await pilot.press("m", *["down"] * 5, "m", "g", "u")
        assert pane_of(app).cursor_row == 49
        await pilot.press("u")
        assert pane_of(app).cursor_row == 54
        assert any(line.startswith("*") for line in body(app))
        await pilot.press("u")
        assert pane_of(app).cursor_row == 49
        await pilot.press("U")
        assert pane_of(app).cursor_row == 54
        await pilot.press("m", "escape", "enter", "G", "u")
        assert pane_of(app).cursor_row == 49
        await settled(app)
    memory.save()
    assert len(Memory(tmp_path / "memory.json").lines_of("0", "host")) == 1


async def test_times_count_from_the_mark_in_both_directions_and_from_the_line_before(tmp_path: Path) -> None:
    data = b"start\n[    1.000000] a\nno stamp\n[    1.250000] b\n[   11.250000] c\n"
    app = TriageApp(log_feed(tmp_path, data, line=4))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "t")
        assert [line.split()[1] for line in body(app)[1:5:3]] == ["-0.250000", "+10.000000"]
        await pilot.press("G", "m")
        assert [line.lstrip("▶* ").split()[1] for line in body(app)[3:5]] == ["-10.000000", "+0.000000"]
        assert "no stamp" in body(app)[2].split(None, 1)[1]
        await pilot.press("t")
        assert [line.lstrip("▶* ").split()[1] for line in body(app)[3:5]] == ["+0.250000", "+10.000000"]
        await pilot.press("t")
        assert "[   11.250000] c" in body(app)[4]
        assert "+10.0" not in body(app)[4]


async def test_silences_over_the_stages_limit_stand_between_the_lines(tmp_path: Path) -> None:
    lines = [b"[%5d.000000] line %d\n" % (number, number) for number in range(1, 60)]
    lines.insert(30, b"[  121.000000] late\n")
    data = b"".join(lines[:31]) + b"[  130.000000] end\n"
    app = TriageApp(log_feed(tmp_path, data, line=31))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "G")
        shown = body(app)
        place = next(number for number, line in enumerate(shown) if line.endswith("late"))
        assert shown[place - 1].strip() == "-- +91 s of silence --"
        assert shown[place - 2].endswith("line 30")
        assert shown[place + 1].endswith("end")
        assert sum("silence" in line for line in shown) == 1
        await pilot.press("g", *["pagedown"] * 3)
        assert pane_of(app).cursor_row == 31
        pane_of(app).set_limits(((0, 5.0),))
        await pilot.pause()
        assert sum("silence" in line for line in body(app)) == 2


# -- the map --------------------------------------------------------------------------------------


def column(app: TriageApp) -> str:
    """The map of the pane."""
    region = pane_of(app).region
    lines = screen_text(app).split("\n")[region.y : region.bottom]
    return "".join(line.ljust(region.right)[region.right - 1] for line in lines)


async def test_the_map_shows_verdict_errors_hits_and_marks(tmp_path: Path) -> None:
    lines = [b"[%5d.000000] quiet line %d\n" % (number, number) for number in range(1000)]
    lines[300] = b"[  300.000000] something failed\n"
    lines[600] = b"[  600.000000] needle\n"
    feed = log_feed(tmp_path, b"".join(lines), line=900)
    state = replace(feed.snapshot.states[0], mode="C")
    feed.snapshot = replace(feed.snapshot, states=(state,))
    app = TriageApp(feed)
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.press("enter", "g", "m", "slash", *"needle", "enter")
        await settled(app)
        await pilot.pause()
        shown, height = column(app), pane_of(app).size.height
        assert shown[0] == "*"
        assert shown[300 * height // 1000] == "▌"
        assert shown[600 * height // 1000] == "/"
        assert shown[899 * height // 1000] == "C"
        assert set(shown) == set("*▌/C ")
        await pilot.press("escape")
        assert "/" not in column(app)


async def test_the_map_of_a_short_log_stands_beside_its_lines(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"one\nit failed\nthree\nfour\n", line=4))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await settled(app)
        await pilot.pause()
        assert column(app).rstrip() == " ▌ !"


# -- the pager ------------------------------------------------------------------------------------


async def test_the_pager_is_refused_where_there_is_no_terminal(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, mixed(50), line=10))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "o")
        assert "pager needs a terminal" in screen_text(app)


def test_offsets_become_line_numbers_in_one_go(tmp_path: Path) -> None:
    path = tmp_path / "log"
    lines = [b"x" * (number % 300) for number in range(3000)]
    path.write_bytes(b"\n".join(lines))
    reader = LogReader(path)
    offsets, place = [], 0
    for line in lines:
        offsets.append(place + len(line) // 2)
        place += len(line) + 1
    assert list(reader.numbers(offsets)) == []
    reader.advance(1 << 30)
    assert list(reader.numbers(offsets)) == list(range(1, 3001))
    assert list(reader.numbers(offsets[5:3000:977])) == [6, 983, 1960, 2937]
    found = [progress.hits for progress in reader.search("x{299}", start=offsets[1500])]
    assert len(found[-1]) == 5


def test_a_packed_log_is_numbered_alike(tmp_path: Path) -> None:
    path = tmp_path / "log.gz"
    path.write_bytes(gzip.compress(b"a\nb\nc\n"))
    reader = LogReader(path)
    while reader.advance(1 << 20):
        pass
    assert list(reader.numbers([0, 2, 4])) == [1, 2, 3]


def test_two_consoles_are_what_the_tests_say(tmp_path: Path) -> None:
    snapshot: Snapshot = two_consoles(tmp_path).snapshot
    mark = snapshot.states[0].consoles[0].stage_lines[0]
    assert HOST.encode()[mark.offset :].startswith(b"HOST-INIT: launching")


async def test_random_keys_and_sizes_break_nothing(tmp_path: Path) -> None:
    feed = two_consoles(tmp_path)
    app = TriageApp(feed)
    keys = ["p", "J", "tab", "z", "Z", "c", "P", "enter", "v", "L", "m", "t", "ampersand", "k", "enter", "u"]
    keys += ["v", "G", "U", "o", "escape", "slash", "B", "enter", "n", "w", "t", "tab", "E", "g", "escape"]
    async with app.run_test(size=SMALL) as pilot:
        for step in range(150):
            app.simulate_key(keys[(step * 11 + step // 7) % len(keys)])
            if step % 15 == 0:
                await pilot.resize_terminal(38 + step, 8 + step % 40)
                feed.publish(replace(feed.snapshot, revision=step + 2))
        await pilot.pause()
        await settled(app)
        assert app.is_running


async def test_a_wrong_expression_is_told_while_it_is_typed_and_goes_with_its_prompt(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, mixed(50), line=10))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        for key in ("slash", "ampersand"):
            await pilot.press(key)
            typed(app, "kvm(")
            await pilot.pause()
            assert "missing )" in screen_text(app)
            await pilot.press("escape")
            assert "missing )" not in screen_text(app)


async def test_an_empty_filtered_log_says_that_nothing_matches(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, mixed(50), line=10))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand")
        typed(app, "no such line")
        await pilot.press("enter")
        assert "no line matches the filter" in screen_text(app)
        await settled(app)
        await pilot.pause()
        assert "no line matches the filter; esc shows all lines" in screen_text(app)
        assert "nothing was printed" not in screen_text(app)


async def test_a_filter_holds_for_both_consoles_that_are_beside_each_other(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, mixed(50))
    (tmp_path / "0" / "guest.log").write_bytes(mixed(30))
    app = TriageApp(feed)
    async with app.run_test(size=(160, 40)) as pilot:
        await pilot.press("enter")
        screen = app.screen
        assert isinstance(screen, LogScreen)
        while len([pane for pane in screen.consoles if pane.display]) < 2:
            await pilot.press("v")
        await pilot.press("ampersand")
        typed(app, "kvm")
        await pilot.press("enter")
        await settled(app)
        await pilot.pause()
        assert [pane.line_count for pane in screen.consoles] == [5, 3]
        await pilot.press("escape")
        assert [pane.line_count for pane in screen.consoles] == [50, 30]


async def test_a_hit_far_to_the_right_is_in_view_and_the_ends_of_a_line_are_two_keys(tmp_path: Path) -> None:
    line = "x" * 20_000 + " needle " + "y" * 500
    app = TriageApp(log_feed(tmp_path, f"first\n{line}\nlast\n".encode(), line=1))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await settled(app)
        assert body(app)[1].rstrip()[:80].endswith(">"), "it is told that the line goes on"
        await pilot.press("slash", *"needle", "enter")
        await settled(app)
        await pilot.pause()
        assert "needle" in body(app)[1]
        assert "<" in body(app)[1]
        await pilot.press("dollar_sign")
        await pilot.pause()
        assert "needle" not in body(app)[1]
        assert body(app)[1].count("y") > 50
        assert ">" not in body(app)[1]
        await pilot.press("circumflex_accent")
        await pilot.pause()
        assert "<" not in body(app)[1]
        assert pane_of(app).scroll_offset.x == 0


async def test_selected_text_is_seen_without_colours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = TriageApp(log_feed(tmp_path, b"first\nsecond\n", line=2))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await settled(app)
        pane = pane_of(app)
        app.screen.selections = {pane: Selection(Offset(0, 0), Offset(3, 1))}
        await pilot.pause()
        for line in (0, 1):  # the second is evidence, drawn in reverse itself
            drawn = {segment.text: segment.style for segment in pane.render_line(line) if segment.style}
            chosen, rest = (drawn["first"], None) if not line else (drawn["sec"], drawn["ond"])
            assert chosen.reverse is (rest is None or not rest.reverse)


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_selected_text_can_be_read(tmp_path: Path, theme: str) -> None:
    app = TriageApp(log_feed(tmp_path, b"first\nsecond\n", line=2), theme_name=theme)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await settled(app)
        pane = pane_of(app)
        app.screen.selections = {pane: Selection(Offset(0, 0), Offset(3, 0))}
        await pilot.pause()
        chosen = [segment for segment in pane.render_line(0) if segment.text == "fir"]
        assert chosen
        for segment in chosen:
            assert segment.style is not None
            assert segment.style.bgcolor is not None
            assert segment.style.color != segment.style.bgcolor


async def test_a_log_is_at_its_place_when_it_is_drawn_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = log_feed(tmp_path, b"".join(b"line %d\n" % number for number in range(1, 1000)), line=500)
    (state,) = feed.snapshot.states
    assert state.failure is not None
    proof = tuple(replace(item, file="0/guest.log") for item in state.failure.evidence)
    (tmp_path / "0" / "guest.log").write_bytes((tmp_path / "0" / "host.log").read_bytes())
    state = replace(state, failure=replace(state.failure, evidence=proof))
    app = TriageApp(StagedFeed(snapshot_of(feed.snapshot.matrix, [state], replay=""), tmp_path))
    drawn: list[tuple[str, str, int]] = []
    render_line = LogPane.render_line

    def watched(pane: LogPane, y: int) -> Strip:
        screen = pane.screen
        assert isinstance(screen, LogScreen)
        drawn.append((screen.pane.console, pane.console, pane.first_row))
        return render_line(pane, y)

    monkeypatch.setattr(LogPane, "render_line", watched)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter")
        await settled(app)
        assert set(drawn) == {("guest", "guest", pane_of(app).first_row)}
        assert pane_of(app).first_row > 450


async def test_a_view_that_was_empty_is_searched_when_it_has_lines(tmp_path: Path) -> None:
    app = TriageApp(two_consoles(tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "slash", *"run", "enter")
        await settled(app)
        while not isinstance(pane_of(app), MergedPane):
            await pilot.press("v")
        await settled(app)
        assert "/run  hit" in screen_text(app)


async def test_line_numbers_of_few_kept_lines_are_whole(tmp_path: Path) -> None:
    lines = [b"kept" if number % 50_000 == 49_999 else b"line" for number in range(200_000)]
    app = TriageApp(log_feed(tmp_path, b"\n".join(lines) + b"\n"))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand", *"kept", "enter")
        await settled(app)
        assert [line.split()[0] for line in screen_text(app).split("\n")[2:6]] == [
            "50000",
            "100000",
            "150000",
            "200000",
        ]


async def test_a_filter_leaves_the_clocks_as_they_are(tmp_path: Path) -> None:
    app = TriageApp(two_consoles(tmp_path))
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "v", "v")
        await settled(app)
        assert "guest t0 = host 1.000 s (launch line 4)" in status(app)
        await pilot.press("ampersand", *"kvm", "enter")
        await settled(app)
        assert "guest t0 = host 1.000 s (launch line 4)" in status(app)


async def test_a_filter_that_keeps_nothing_loses_no_place(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"".join(b"line %d\n" % number for number in range(999)), line=500))
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "ampersand", *"nothing-like-it", "enter")
        await settled(app)
        await pilot.press("escape")
        await settled(app)
        assert pane_of(app).cursor_row == 499
