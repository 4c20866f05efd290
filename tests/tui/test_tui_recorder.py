"""A log whose recorder put something in front of each line, on screen."""

from pathlib import Path

from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.tui.app.app import TriageApp
from tests.tui.staged import screen_text

LINES = [
    "NOTICE:  Booting Trusted Firmware",
    *(f"[{at:5d}.000000] foo: probed {at}" for at in range(60)),
    "[   61.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP",
    "[   62.000000] reboot: Power down",
]


async def test_lines_are_shown_without_their_prefix_and_t_shows_it(library: Library, tmp_path: Path) -> None:
    log = tmp_path / "a" / "host.log"
    log.parent.mkdir()
    log.write_text(
        "".join(
            f"rack7 2026-03-01T10:{at // 60:02}:{at % 60:02}Z | {line}\n" for at, line in enumerate(LINES)
        )
    )
    session = Session(tmp_path, library)
    session.load()
    app = TriageApp(session)
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("enter", "g")
        await pilot.pause()
        shown = screen_text(app)
        assert " NOTICE:  Booting Trusted Firmware" in shown
        assert "foo: probed 3" in shown
        assert "rack7 2026" not in shown
        assert "Times as the log says" not in shown
        await pilot.press("t", "t", "t")
        await pilot.pause()
        stamped = screen_text(app)
        assert "rack7 2026-03-01T10:00:03Z | " in stamped
        await pilot.press("t")
        await pilot.pause()
        assert "rack7 2026" not in screen_text(app)
    session.stop()
