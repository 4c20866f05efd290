"""Reading signature files, and what is kept of them in the cache folder."""

from pathlib import Path

import pytest

from logtriage.library import load
from logtriage.library.load import builtin_dir, load_library
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


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "logtriage"


def _refuse(text: str, name: str) -> None:
    raise AssertionError(f"{name} is read as TOML: {text[:20]}")


def test_entries_are_kept_as_they_stand_in_their_files(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_library([builtin_dir()])
    assert [one.stat().st_mode & 0o777 for one in cache.glob("*.entries")] == [0o600]
    monkeypatch.setattr(load, "parse_file", _refuse)
    again = load_library([builtin_dir()])
    assert again.entries == first.entries
    assert again.sources == first.sources


@pytest.mark.parametrize("damage", ["cut", "another byte", "empty", "of other files"])
def test_damaged_entries_in_the_cache_are_read_and_kept_anew(
    cache: Path, tmp_path: Path, damage: str
) -> None:
    place = tmp_path / "own.toml"
    place.write_text(_FILE.format(number=1), "utf-8")
    first = load_library([place])
    (kept,) = cache.glob("*.entries")
    whole = kept.read_bytes()
    if damage == "of other files":
        other_place = tmp_path / "other.toml"
        other_place.write_text(_FILE.format(number=2), "utf-8")
        load_library([other_place])
        (other,) = set(cache.glob("*.entries")) - {kept}
        kept.write_bytes(other.read_bytes())
    else:
        changed = bytes([whole[-9] ^ 1])
        kept.write_bytes(
            {"cut": whole[:-9], "another byte": whole[:-9] + changed + whole[-8:]}.get(damage, b"")
        )
    assert load_library([place]).entries == first.entries
    assert kept.read_bytes() == whole


def test_a_file_that_changed_or_is_wrong_is_read(cache: Path, tmp_path: Path) -> None:
    place = tmp_path / "own.toml"
    for number in (1, 2):
        place.write_text(_FILE.format(number=number), "utf-8")
        assert load_library([place]).expressions[0].startswith(f"number\\ {number}")
    place.write_text(_FILE.format(number=3).replace("title", "titel"), "utf-8")
    for _ in range(2):
        assert [problem.key for problem in load_library([place]).problems] == ["found"]
    assert len(list(cache.glob("*.entries"))) == 2
