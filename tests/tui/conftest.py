import pytest
from textual import _wait


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    # The pilot waits until the process is idle, in steps of this; shorter ones only make it quicker.
    monkeypatch.setattr(_wait, "SLEEP_GRANULARITY", 1 / 100)
