import shutil
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.tui.app.app import TriageApp
from logtriage.tui.log.source_frames import read_frames
from tests.symbols.test_decode import DATA, OOPS, VMLINUX, needs_gnu
from tests.tui.staged import log_feed, screen_text

BROAD = (160, 48)


@needs_gnu
async def test_frames_are_shown_with_lines_of_source_and_as_they_are_again(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, OOPS.read_bytes(), line=5))
    app.vmlinux = str(VMLINUX)
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "X")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "planted_probe+0x18/0x2c [planted] (drivers/planted/probe.c:8)" in screen_text(app)
        await pilot.press("X")
        await pilot.pause()
        assert "probe.c:8" not in screen_text(app)


async def test_without_a_kernel_that_is_said(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, OOPS.read_bytes(), line=5))
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "X")
        await pilot.pause()
        assert "need watch --vmlinux" in screen_text(app)


async def test_a_kernel_of_another_build_is_refused(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, OOPS.read_bytes().replace(b"dd9460c0", b"00000000"), line=5))
    app.vmlinux = str(VMLINUX)
    async with app.run_test(size=BROAD) as pilot:
        await pilot.press("enter", "X")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "is another build" in screen_text(app)


@needs_gnu
def test_the_editor_is_opened_on_the_innermost_line_without_a_shell(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("EDITOR", "'my editor' -w")
    log = tmp_path / "log"
    shutil.copy(OOPS, log)
    frames = read_frames(log, {}, str(DATA / "vmlinux"))
    words = frames.editor("<6>[    1.500014]  setup_arch+0x3c/0x64")
    assert words == ["my editor", "-w", "+8", "/build/linux/init/shout.h"]
    with pytest.raises(LogtriageError, match="no frame"):
        frames.editor("nothing")
    monkeypatch.setenv("EDITOR", "'")
    with pytest.raises(LogtriageError, match="EDITOR"):
        frames.editor("setup_arch+0x3c/0x64")
