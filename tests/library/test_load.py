"""Reading signature files, and what is kept of them in the cache folder."""

from pathlib import Path

import pytest

from logtriage.library.load import load_library
from logtriage.scan.scanner import Scanner

_FILE = """schema = 1
[[signature]]
id = "found"
title = "found"
class = "other"
match = [{{ literal = "number {number} has QZX" }}]
samples = ["number {number} has QZX"]
"""


def test_the_newest_compiled_libraries_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    place = tmp_path / "own.toml"
    for number in range(20):
        place.write_text(_FILE.format(number=number), "utf-8")
        library = load_library([place])
        assert library.problems == []
    kept = sorted((tmp_path / "cache" / "logtriage").glob("*.hs"))
    assert len(kept) == 16
    times = [one.stat().st_mtime_ns for one in kept]
    again = load_library([place])
    assert [one.stat().st_mtime_ns for one in kept] == times
    assert len(Scanner(again).feed(b"number 19 has QZX\n")) == 1
