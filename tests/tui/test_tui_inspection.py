import json
from dataclasses import replace
from pathlib import Path

from logtriage.boot.inspected import with_registers
from logtriage.sources.inspection import inspected
from logtriage.triage.modes import ModeBook
from logtriage.tui.app.app import TriageApp
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, log_feed, screen_text

BROAD = (120, 30)
TOLD = {
    "schema": "logtriage-inspection/1",
    "by": "QEMU 9.2.0",
    "architecture": "aarch64",
    "cpus": [
        {
            "cpu": 0,
            "halted": False,
            "samples": ["0x40080004", "0x40080004"],
            "frames": [{"address": "0x40080004", "function": "smp_init\u001b[2J", "offset": 4}],
        }
    ],
}


def inspected_feed(root: Path) -> StagedFeed:
    """A run of one silent boot whose emulator was asked."""
    feed = log_feed(root, b"NOTICE:  BL31: v2.10\n", line=1)
    folder = root / feed.snapshot.states[0].config.id
    (folder / "inspection.json").write_text(json.dumps(TOLD))
    state = feed.snapshot.states[0]
    assert state.failure is not None
    silent = replace(state.failure, cls="silent", title="The host is silent", key="host/silent/test/")
    path = folder / "inspection.json"
    failure = with_registers(silent, inspected(path, f"{folder.name}/inspection.json"))
    state = replace(state, failure=failure, mode="A")
    return StagedFeed(
        replace(feed.snapshot, path=str(root), states=(state,), modes=ModeBook().modes([state])), root
    )


async def test_the_log_screen_says_what_the_processors_did(tmp_path: Path) -> None:
    app = TriageApp(inspected_feed(tmp_path))
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        text = screen_text(app)
        assert "The host is silent; the machine spins in smp_init" in text
        assert "CPU 0: spins at smp_init" in text
        assert "\x1b" not in text


async def test_a_mode_says_what_the_processors_of_its_exemplar_did(tmp_path: Path) -> None:
    app = TriageApp(inspected_feed(tmp_path))
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("2", "l")
        await app.workers.wait_for_complete()
        assert "does     CPU 0: spins at smp_init" in screen_text(app)


async def test_the_answer_of_the_emulator_is_shown_in_full(tmp_path: Path) -> None:
    feed = inspected_feed(tmp_path)
    (tmp_path / feed.snapshot.states[0].config.id / "result.json").write_text("{}")
    app = TriageApp(feed)
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "i")
        await app.workers.wait_for_complete()
        await pilot.pause()
        text = screen_text(app)
        assert "CPU 0 came from:" in text
        assert "QEMU 9.2.0 said so" in text


async def test_without_an_answer_the_reason_is_said(tmp_path: Path) -> None:
    feed = log_feed(tmp_path, b"up\n", status=Status.FAIL, line=1)
    (tmp_path / feed.snapshot.states[0].config.id / "result.json").write_text("{}")
    app = TriageApp(StagedFeed(replace(feed.snapshot, path=str(tmp_path)), tmp_path))
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "i")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "nobody asked its emulator" in screen_text(app)
