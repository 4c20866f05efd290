import json
import os
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from textual.pilot import Pilot
from textual.widgets import Input

from logtriage.cli.report import command as report
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.report.formats import FORMATS, render
from logtriage.session.session import Session
from logtriage.triage.snapshot import ConfigState
from logtriage.tui.app.app import TriageApp
from logtriage.tui.export.part import SUFFIXES, Part, part_of
from logtriage.tui.export.screen import ExportScreen
from logtriage.tui.widgets.choice import Choice
from logtriage.tui.widgets.confirm import ConfirmScreen
from logtriage.tui.widgets.text_screen import TextRows
from tests.tui.staged import StagedFeed, finished, screen_text, snapshot_of, type_in

KERNEL = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
OFF = b"[    6.000000] reboot: Power down\r\n"
PANIC = b"[    1.000000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\r\n"
LONG_AGO = 1_600_000_000
TODAY = date.today()  # noqa: DTZ011 - the user's own day
ENDS = {"good": {"exit": 0, "reason": "exited"}, "bad": {"exit": None, "signal": "KILL", "reason": "timeout"}}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    for number in range(4):
        good = number % 2 == 0
        boot = folder / f"c{number}"
        boot.mkdir(parents=True)
        log = boot / "host.log"
        log.write_bytes(KERNEL + (OFF if good else PANIC))
        os.utime(log, (LONG_AGO, LONG_AGO))
        (boot / "result.json").write_text(json.dumps(ENDS["good" if good else "bad"]))
        (boot / "meta.json").write_text(json.dumps({"params": {"root": "disk" if good else "none"}}))
    return folder


async def rendered(pilot: Pilot[None]) -> ExportScreen:
    """The dialog, once the report of what is chosen is there."""
    screen = pilot.app.screen
    assert isinstance(screen, ExportScreen)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    assert screen.key in screen._texts
    return screen


async def written(pilot: Pilot[None]) -> None:
    await pilot.press("enter")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.slow
async def test_the_whole_run_equals_the_report_command_byte_for_byte(
    run: Path, session: Session, tmp_path: Path
) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(80, 24)) as pilot:
        for fmt in FORMATS:
            app.open_export(fmt)
            await pilot.pause()
            await rendered(pilot)
            app.screen.query_one("#target", Input).value = str(tmp_path / f"out-{fmt}")
            await written(pilot)
    for fmt in FORMATS:
        by_command = tmp_path / f"command-{fmt}"
        CliRunner().invoke(report, [str(run), "-f", fmt, "-o", str(by_command)])
        assert (tmp_path / f"out-{fmt}").read_bytes() == by_command.read_bytes()
        assert by_command.stat().st_size > 0


async def test_a_live_snapshot_is_exported_with_all_that_the_report_says(
    run: Path, session: Session, library: Library
) -> None:
    whole = session.snapshot
    live = Session(run, library)
    live._sweep()
    live._read_all()
    bare = live._build()
    assert all(mode.contrast is None for mode in bare.modes)
    app = TriageApp(live)
    app.snapshot = bare
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        screen = await rendered(pilot)
        assert screen._texts["run", "mail"] == render(whole, "mail")
    live.stop()


@pytest.mark.slow
@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_the_dialog_shows_choices_target_and_the_first_lines(size: tuple[int, int]) -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=size) as pilot:
        await pilot.press("n", "x")
        await rendered(pilot)
        text = screen_text(app)
        for words in ("(o) whole run", "( ) mode ", "(o) mail", "( ) csv", f"lpa2-{TODAY}.txt"):
            assert words in text
        assert "Boot triage of lpa2" in text
        assert f"a new file in {Path.cwd()}"[:30] in text
        assert "enter write" in text
        assert "esc cancel" in text


async def test_format_names_the_file_until_the_user_does() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "down", "right")
        screen = await rendered(pilot)
        assert screen.key == ("run", "markdown")
        assert screen.target.suffix == ".md"
        screen.query_one("#target", Input).value = "mine"
        await pilot.press("right")
        await rendered(pilot)
        assert screen.target == Path("mine")


def test_every_format_has_its_suffix() -> None:
    assert set(SUFFIXES) == set(FORMATS)


async def test_a_file_that_is_there_is_asked_about() -> None:
    old = Path("old")
    old.write_text("precious")  # noqa: ASYNC240 - a test may wait
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        await rendered(pilot)
        app.screen.query_one("#target", Input).value = "old"
        await pilot.pause()
        assert "exists: asks" in screen_text(app)
        await written(pilot)
        assert isinstance(app.screen, ConfirmScreen)
        await pilot.press("n")
        assert old.read_text() == "precious"  # noqa: ASYNC240 - as above
        await written(pilot)
        await pilot.press("y")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert old.read_text().startswith("Boot triage")  # noqa: ASYNC240 - as above
        assert "Wrote old" in screen_text(app)


async def test_what_cannot_be_written_is_said_and_the_dialog_stays() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        await rendered(pilot)
        app.screen.query_one("#target", Input).value = "no/such/place"
        await pilot.pause()
        assert "no such directory" in screen_text(app)
        await written(pilot)
        assert isinstance(app.screen, ExportScreen)
        assert "cannot write" in screen_text(app)


async def test_copy_takes_the_whole_report() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "y")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.clipboard.startswith("Boot triage of lpa2")
        assert app.clipboard.endswith("\n")
        assert "Copied mail" in screen_text(app)


async def test_preview_shows_all_of_it() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        screen = await rendered(pilot)
        await pilot.press("p")
        rows = app.screen.query_one(TextRows)
        assert rows.row_count == screen._texts[screen.key].count("\n")
        await pilot.press("escape")
        assert isinstance(app.screen, ExportScreen)
        await pilot.press("escape")
        assert not isinstance(app.screen, ExportScreen)


async def test_the_filter_and_the_mode_at_the_cursor_are_parts() -> None:
    app = TriageApp(StagedFeed(finished()))
    async with app.run_test(size=(120, 40)) as pilot:
        await type_in(pilot, "mode:C")
        await pilot.press("enter", "x")
        await rendered(pilot)
        assert "filter mode:C" in screen_text(app)
        await pilot.press("right")
        screen = await rendered(pilot)
        assert screen.key[0] == "filter"
        assert "only filter mode:C: 42 of 186 configurations" in screen._texts[screen.key]


def test_a_part_holds_its_configurations_and_whole_modes_only() -> None:
    snapshot = finished()
    mode = snapshot.modes[0]
    part = part_of(snapshot, set(mode.members[1:]) | {snapshot.states[0].config.id}, "these")
    assert len(part.states) == len(part.matrix.configs) == len(mode.members)
    assert [one.label for one in part.modes] == [mode.label]
    assert part.modes[0].exemplar == mode.members[1]
    for fmt in FORMATS:
        assert render(part, fmt)


async def test_hostile_names_are_shown_harmlessly() -> None:
    evil = "e\x1b]0;T\x07[/]\u202e"
    matrix = infer_matrix(evil, {evil: {evil: evil}})
    app = TriageApp(StagedFeed(snapshot_of(matrix, [ConfigState(config=one) for one in matrix.configs])))
    async with app.run_test(size=(80, 24)) as pilot:
        parts = (Part(key="run", label="whole run"),)
        await app.push_screen(ExportScreen(app.snapshot, app.feed.path_of, parts))
        screen = await rendered(pilot)
        assert "\x1b" not in screen_text(app)
        assert screen.target.name == f"e-0-T-lpa2-{TODAY}.txt"
        assert screen.query_one("#what", Choice).value == "run"
