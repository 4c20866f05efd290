"""What a report says of one configuration whose logs a test writes."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from logtriage.library.library import Library
from logtriage.report.native import native
from logtriage.session.session import Session


def reported(run: Path, library: Library, logs: Mapping[str, bytes]) -> dict[str, Any]:
    """The configuration `1` of a report on a finished job with exit status 1, and with these logs."""
    folder = run / "1"
    folder.mkdir()
    for name, data in logs.items():
        (folder / name).write_bytes(data)
    (folder / "result.json").write_text('{"reason": "exited", "exit": 1}')
    session = Session(run, library)
    try:
        [config] = json.loads(native(session.load()))["configs"]
    finally:
        session.stop()
    assert isinstance(config, dict)
    return config
