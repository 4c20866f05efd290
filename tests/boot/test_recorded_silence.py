"""How long a console was silent before its job was ended, by the times that its recorder wrote."""

import pytest

from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.vocabulary import JobEnd

ENDED = Result(reason=JobEnd.TIMEOUT, started="2026-03-01T10:00:00+00:00", ended="2026-03-01T10:05:00+00:00")
NOON = 1772366400.0  # 2026-03-01 12:00:00 UTC


@pytest.mark.parametrize(
    ("recorded", "silence"),
    [
        (NOON - 2 * 3600 + 260, 40.0),
        (260.0, 40.0),
        (NOON, None),  # later than the end: of another time zone, perhaps
        (36060.0, None),  # of a day that is not told
    ],
)
def test_seconds_of_silence(recorded: float, silence: float | None) -> None:
    assert ENDED.silence_since(recorded) == silence
    assert Result(reason=JobEnd.EXITED, started=ENDED.started, ended=ENDED.ended).silence_since(60.0) is None


@pytest.mark.parametrize("last", ["10:04:59", "10:00:30"])
def test_a_machine_that_still_printed_when_its_time_was_over_did_not_hang(
    library: Library, last: str
) -> None:
    engine = TriageEngine(library, infer_matrix("run", {"0": {}}))
    engine.attach("0", "host", "0/host.log")
    lines = [f"2026-03-01T10:00:0{at}Z [    {at}.000000] line {at} of many\n" for at in range(9)]
    text = "".join(lines) + f"2026-03-01T{last}Z [   59.000000] the last line\n"
    engine.feed("0", "host", text.encode(), 0.0)
    engine.result("0", ENDED)
    engine.tick(1000.0)
    (state,) = engine.states(1000.0)
    assert state.failure is not None
    assert state.failure.cls == ("truncated" if last == "10:04:59" else "hang")


@pytest.mark.parametrize(("silence", "cls"), [(1.0, "truncated"), (200.0, "hang")])
def test_what_is_known_of_its_silence_stays_where_a_log_is_read_again(
    library: Library, silence: float, cls: str
) -> None:
    engine = TriageEngine(library, infer_matrix("run", {"0": {}}))
    engine.attach("0", "host", "0/host.log")
    engine.result("0", ENDED, {"host": silence})
    engine.tick(1000.0)
    text = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\n"
    engine.feed("0", "host", text, 1000.0)
    assert engine.outdated("0", "host")
    engine.read_again("0", "host")
    engine.feed("0", "host", text, 1000.0)
    engine.tick(1000.0)
    (state,) = engine.states(1000.0)
    assert state.failure is not None
    assert state.failure.cls == cls
