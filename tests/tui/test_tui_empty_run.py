from pathlib import Path

from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.tui.widgets.screen import banner_lines


def test_an_empty_run_says_what_was_passed_over_and_looked_for(tmp_path: Path, library: Library) -> None:
    run = tmp_path / "run"
    run.mkdir()
    for number in range(200):
        (run / f"uart\x1b[2J{number}.bin").write_bytes(b"")
    session = Session(run, library)
    try:
        lines = ["".join(text for text, _ in line) for line in banner_lines(session.load())]
    finally:
        session.stop()
    told = " ".join(" ".join(lines).split())
    assert "No configurations and no logs" in told
    assert "200 files were not taken: uart\u241b[2J0.bin" in told
    assert "looked for ID/host.log" in told
    assert max(map(len, lines[1:])) < 80
    assert len(lines) < 10
