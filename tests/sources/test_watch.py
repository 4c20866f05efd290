import threading
import warnings
from pathlib import Path

import pytest

from logtriage.sources import watch
from logtriage.sources.watch import Waker


def test_it_wakes_when_files_appear_move_or_vanish(tmp_path: Path) -> None:
    woken = threading.Event()
    waker = Waker(tmp_path, woken)
    waker.start()
    try:
        (tmp_path / "1").mkdir()
        assert woken.wait(5)
        woken.clear()
        (tmp_path / "1" / "host.log").write_bytes(b"")
        assert woken.wait(5)
        woken.clear()
        (tmp_path / "1" / "host.log").unlink()
        assert woken.wait(5)
    finally:
        waker.stop()
    assert waker.note == ""


def test_of_named_logs_their_directories_are_watched_alone(tmp_path: Path) -> None:
    woken = threading.Event()
    (tmp_path / "a" / "below").mkdir(parents=True)
    waker = Waker(tmp_path, woken, [tmp_path / "a"])
    waker.start()
    try:
        (tmp_path / "beside").mkdir()
        (tmp_path / "a" / "below" / "x.log").touch()
        assert not woken.wait(0.3)
        (tmp_path / "a" / "x.log").touch()
        assert woken.wait(5)
    finally:
        waker.stop()


def test_stop_may_come_twice_or_without_a_start(tmp_path: Path) -> None:
    waker = Waker(tmp_path, threading.Event())
    waker.stop()
    waker.start()
    waker.stop()
    waker.stop()


def test_without_a_directory_or_inotify_there_is_only_a_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = Waker(tmp_path / "missing", threading.Event())
    missing.start()
    assert missing.note.startswith("no early wake-ups, polling only: ")
    missing.stop()

    class Exhausted(watch.Observer):  # type: ignore[misc, name-defined]
        def start(self) -> None:
            raise OSError(24, "inotify instance limit reached")

    monkeypatch.setattr(watch, "Observer", Exhausted)
    waker = Waker(tmp_path, threading.Event())
    waker.start()
    assert "inotify instance limit reached" in waker.note
    waker.stop()


def test_a_folder_that_is_made_while_the_watch_begins_spoils_neither_the_watch_nor_the_terminal(
    tmp_path: Path,
) -> None:
    """watchdog warns of it from the thread that reads the events, where an error would end that thread."""
    waker = Waker(tmp_path, threading.Event())
    waker.start()
    try:
        warnings.warn_explicit(
            "Callback with id '1' already exists for watch",
            RuntimeWarning,
            "inotify.py",
            1,
            "watchdog.observers.inotify",
        )
    finally:
        waker.stop()
