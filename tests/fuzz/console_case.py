"""What must hold for a console, whatever bytes it has."""

import json
import os
import random
import re
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.boot.failure import Evidence
from logtriage.boot.observation import ABANDONED
from logtriage.boot.verdict import BootSummary
from logtriage.cli import classify
from logtriage.console.long_lines import LONGEST
from logtriage.console.nuls import SHORTEST, Nuls
from logtriage.console.safe import safe_line
from logtriage.errors import InputError
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.session.session import Session
from logtriage.sources.packed import packing, unpacked_name
from logtriage.sources.pieces import pieces
from logtriage.sources.reader import LogReader
from logtriage.sources.result import read_result
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Layer
from tests.fuzz.fault import promise, same
from tests.fuzz.live_case import check_live
from tests.fuzz.outputs import check_formats, check_json, check_text
from tests.fuzz.seeds import MADE_UP

_ID: Final = "c"
_AGE: Final = 2 * ABANDONED
"""Seconds since the last byte: the job of a run without a result counts as over then."""
_BYTEWISE: Final = 2000
"""Bytes of a console that is also read one byte at a time."""
_SIZES: Final = (1, 2, 5, 17, 80, 400, 3000, 20_000)
_PIECES: Final = 400
"""Pieces of a console, about, at the most."""
_LOOKS: Final = 8
"""Looks at a console while it is read, about."""
_PREFIXED: Final = "lines are read without what a recorder put in front of them"
"""What a note says where a prefix was seen through."""
_QUIET: Final = re.compile(r"quiet \d+ s")

RESULTS: Final[tuple[Mapping[str, object] | None, ...]] = (
    None,
    {"exit": 0, "signal": None, "reason": "exited"},
    {"exit": None, "signal": "KILL", "reason": "timeout"},
    {"exit": None, "signal": "TERM", "reason": "killed"},
)
BESIDE: Final = (
    b"  Info: # lkvm run -k /vm/Image -m 256 -c 2 --name guest-171\r\n"
    b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
    b"[    2.000000] Run /init as init process\r\nguest# poweroff\r\n[    9.000000] reboot: Power down\r\n"
)
"""The other console, where a case has two."""


@dataclass(frozen=True, slots=True)
class ConsoleCase:
    """A console as a file, and how it is read.

    Attributes:
        name: The file's name: `host.log` or `guest.log`, with the suffix of its packing.
        raw: The file's bytes.
        seed: Settles into which pieces it is split, how its job ended, and what there is beside it: another
            console, a boot that passes.
    """

    name: str
    raw: bytes
    seed: int

    @property
    def console(self) -> str:
        """The console's name."""
        return unpacked_name(self.name).removesuffix(".log")

    @property
    def other(self) -> str | None:
        """The name of the other console, where there is one."""
        if self.seed % 3:
            return None
        return "guest" if self.console == "host" else "host"

    @property
    def result(self) -> Mapping[str, object] | None:
        """What `result.json` says, where there is one."""
        return RESULTS[self.seed % len(RESULTS)]


def write_sparse(path: Path, data: bytes) -> None:
    """Write a file, its long runs of NULs as holes."""
    with path.open("wb") as file:
        for start in range(0, len(data), SHORTEST):
            block = data[start : start + SHORTEST]
            if block.count(0) == len(block):
                file.seek(len(block), os.SEEK_CUR)
            else:
                file.write(block)
        file.truncate(len(data))


def split(data: bytes, rng: random.Random) -> Iterator[bytes]:
    """Pieces of random sizes, none of them empty."""
    size, at = rng.choice(_SIZES), 0
    size = max(size, len(data) // _PIECES)
    while at < len(data):
        step = rng.randint(1, 2 * size)
        yield data[at : at + step]
        at += step


def check_console(case: ConsoleCase, library: Library, folder: Path) -> None:
    """Hold a console against every promise.

    Args:
        case: The console.
        library: The signatures.
        folder: An empty folder to work in.

    Raises:
        BrokenError: A promise is broken.
    """
    path = folder / "run" / _ID / case.name
    path.parent.mkdir(parents=True)
    write_sparse(path, case.raw)
    data: bytes | None = None
    try:
        data = b"".join(bytes(piece.length) if isinstance(piece, Nuls) else piece for piece in pieces(path))
    except InputError as error:
        promise("only packed logs are damaged", holds=packing(case.name) is not None, detail=error)
        check_text("error", str(error))
    if data is not None:
        _check_classify(case, path, data, library)
        _check_reader(path, data)
    _check_run(case, data, library, folder / "run")
    shutil.rmtree(folder / "run")
    if data is not None and case.result is not None:
        live = folder / "live"
        check_live(f"{case.console}.log", data, case.result, library, live, random.Random(case.seed))
        shutil.rmtree(live)


def _check_classify(case: ConsoleCase, path: Path, data: bytes, library: Library) -> None:
    layer = Layer.GUEST if case.console == "guest" else Layer.HOST
    rng = random.Random(case.seed)
    whole = diagnose(library, [data], file=case.name, layer=layer)
    same("again the same", diagnose(library, [data], file=case.name, layer=layer), whole)
    _same_diagnosis(diagnose(library, split(data, rng), file=case.name, layer=layer), whole)
    _same_diagnosis(diagnose(library, pieces(path), file=case.name, layer=layer), whole)
    if len(data) <= _BYTEWISE:
        single = (data[at : at + 1] for at in range(len(data)))
        _same_diagnosis(diagnose(library, single, file=case.name, layer=layer), whole)
    evidence = whole.finding.evidence if whole.finding else ()
    check_evidence(evidence, {case.name: data}, prefixed=bool(whole.prefix))
    _check_boots(whole.boots, {case.name: len(data)})
    check_text("classify", classify._text(case.name, whole, explain=True))
    check_json("classify json", classify._json(case.name, whole))


def _same_diagnosis(one: Diagnosis, other: Diagnosis) -> None:
    for name in ("finding", "stage", "notes", "size", "lines", "understood", "decided_by", "boots"):
        same(f"pieces do not change the {name}", getattr(one, name), getattr(other, name))


def check_evidence(evidence: Iterable[Evidence], logs: Mapping[str, bytes], *, prefixed: bool) -> None:
    """Evidence names bytes of a log that give its text.

    Args:
        evidence: What a verdict rests on.
        logs: The bytes of each file.
        prefixed: Whether a verdict says that lines are read without a recorder's prefix; only
            then may bytes of a line stand before its text.

    Raises:
        BrokenError: It does not.
    """
    for one in evidence:
        data = logs[one.file]
        span = data[one.offset : one.offset + one.length]
        same("evidence is in the file", len(span), one.length)
        promise("evidence is of one line", holds=b"\n" not in span, detail=one)
        same("evidence counts lines", data.count(b"\n", 0, one.offset) + 1, one.line)
        text = safe_line(span)
        same("evidence gives its text", text[len(text) - len(one.text) :] if prefixed else text, one.text)


def _check_boots(boots: Iterable[BootSummary], sizes: Mapping[str, int]) -> None:
    ends: dict[str, int] = {}
    for boot in boots:
        size = sizes[boot.file]
        end = size if boot.end < 0 else boot.end
        holds = ends.get(boot.file, 0) <= boot.start <= end <= size
        promise("boots follow each other in the file", holds=holds, detail=boot)
        ends[boot.file] = end


def _check_reader(path: Path, data: bytes) -> None:
    """Every line can be read by its number, and found by its offset."""
    reader = LogReader(path)
    while reader.advance(1 << 16):
        pass
    lines = data.split(b"\n")
    lines = lines[:-1] if not lines[-1] else lines
    same("reader counts lines", reader.line_count, len(lines))
    read = reader.lines(1, len(lines) + 1)
    same("reader gives the lines", [line.data for line in read], [line[:LONGEST] for line in lines])
    for line in read[:: max(1, len(read) // 8)]:
        if line.data:
            same("reader finds the line of an offset", reader.line_of_offset(line.offset), line.number)


def _check_run(case: ConsoleCase, data: bytes | None, library: Library, run: Path) -> None:
    folder = run / _ID
    if case.other is not None:
        (folder / f"{case.other}.log").write_bytes(BESIDE)
    if case.result is not None:
        (folder / "result.json").write_text(json.dumps(case.result))
    if case.seed % 2:
        _write_passing(run)
    written = time.time() - _AGE
    for log in run.rglob("*.log*"):
        os.utime(log, (written, written))
    snapshot = load_run(run, library)
    check_formats(snapshot)
    if data is None:
        return
    state = snapshot.state(_ID)
    engine = _engine(case, library, run)
    rng = random.Random(case.seed)
    whole = _fed(engine, {case.console: [data], **_beside(case)})
    parts = {name: list(split(b"".join(chunks), rng)) for name, chunks in _beside(case).items()}
    piecewise = _fed(_engine(case, library, run), {case.console: list(split(data, rng)), **parts}, rng)
    _same_state("pieces and looks between do not change the run's", piecewise, whole)
    _same_state("the session changes nothing of the", state, whole)
    engine._boots[_ID].dirty = True
    engine.tick(1.0)
    _same_state("judged again the same", engine.states(1.0)[0], whole)
    logs = {f"{_ID}/{case.name}": data}
    if case.other is not None:
        logs[f"{_ID}/{case.other}.log"] = BESIDE
    prefixed = any(_PREFIXED in note for note in state.notes)
    check_evidence(state.failure.evidence if state.failure else (), logs, prefixed=prefixed)
    _check_boots(state.boots, {file: len(log) for file, log in logs.items()})


def _write_passing(run: Path) -> None:
    """A boot that passes, to hold the other one against."""
    folder = run / "passing"
    folder.mkdir()
    (folder / "host.log").write_bytes(MADE_UP[4])
    (folder / "meta.json").write_text('{"params": {"page": "4k"}}')
    (folder / "result.json").write_text(json.dumps(RESULTS[1]))
    (run / _ID / "meta.json").write_text('{"params": {"page": "64k"}}')


def load_run(run: Path, library: Library) -> Snapshot:
    """A run directory as `report` loads it."""
    session = Session(run, library)
    try:
        return session.load()
    finally:
        session.stop()


def _beside(case: ConsoleCase) -> dict[str, list[bytes]]:
    return {} if case.other is None else {case.other: [BESIDE]}


def _engine(case: ConsoleCase, library: Library, run: Path) -> TriageEngine:
    engine = TriageEngine(library, infer_matrix(run.name, {_ID: {}}))
    engine.attach(_ID, case.console, f"{_ID}/{case.name}")
    if case.other is not None:
        engine.attach(_ID, case.other, f"{_ID}/{case.other}.log")
    if case.result is not None:
        engine.result(_ID, read_result(run / _ID / "result.json"))
    return engine


def _fed(
    engine: TriageEngine,
    consoles: Mapping[str, list[bytes]],
    rng: random.Random | None = None,
) -> ConfigState:
    """The state after some consoles were fed; with chance, in turns and with looks between."""
    left = {name: [chunk for chunk in chunks if chunk] for name, chunks in consoles.items()}
    fed = dict.fromkeys(consoles, b"")
    often = _LOOKS / max(1, sum(map(len, left.values())))
    left = {name: chunks[::-1] for name, chunks in left.items() if chunks}
    while left:
        name = next(iter(left)) if rng is None else rng.choice(list(left))
        chunk = left[name].pop()
        fed[name] += chunk
        engine.feed(_ID, name, chunk, 0.0, age=_AGE)
        while engine.outdated(_ID, name):
            engine.read_again(_ID, name)
            engine.feed(_ID, name, fed[name], 0.0, age=_AGE)
        if not left[name]:
            del left[name]
        if rng is not None and rng.random() < often:
            engine.tick(0.0)
            engine.states(0.0)
    engine.tick(1.0)
    return engine.states(1.0)[0]


def _same_state(promised: str, one: ConfigState, other: ConfigState) -> None:
    for name in ("status", "final", "stage", "failure", "understood", "decided_by", "boots"):
        same(f"{promised} {name}", getattr(one, name), getattr(other, name))
    same(f"{promised} notes", _notes(one), _notes(other))
    sizes = [
        [(log.name, log.file, log.size, log.lines, log.stage_lines) for log in s.consoles]
        for s in (one, other)
    ]
    same(f"{promised} consoles", sizes[0], sizes[1])


def _notes(state: ConfigState) -> list[str]:
    """The notes, without the seconds that the test itself takes."""
    return [_QUIET.sub("quiet", note) for note in state.notes]
