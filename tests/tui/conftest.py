from collections.abc import Iterator
from pathlib import Path

import pytest
from textual import _wait

from logtriage.library.library import Library
from logtriage.session.session import Session


@pytest.fixture
def session(run: Path, library: Library) -> Iterator[Session]:
    """The loaded session of a module's own `run`."""
    session = Session(run, library)
    session.load()
    yield session
    session.stop()


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    # The pilot waits until the process is idle, in steps of this; shorter ones only make it quicker.
    monkeypatch.setattr(_wait, "SLEEP_GRANULARITY", 1 / 100)
