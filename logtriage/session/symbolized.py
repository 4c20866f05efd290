"""A finished run with functions and lines of source for the addresses that its failures show."""

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from logtriage.boot.failure import Evidence, Finding
from logtriage.boot.inspected import told_of
from logtriage.console.safe import safe_line, safe_text
from logtriage.errors import LogtriageError
from logtriage.inspection.meaning import meaning
from logtriage.regular import open_regular
from logtriage.sources.inspection import read_inspection
from logtriage.sources.log_identity import identity_of_logs
from logtriage.sources.packed import packing
from logtriage.symbols.choice import Kernels
from logtriage.symbols.decode import Decoder
from logtriage.symbols.identity import Identity
from logtriage.symbols.kernel import Kernel
from logtriage.symbols.naming import named
from logtriage.triage.snapshot import ConfigState, Snapshot

_FRAMES: Final = 8
"""Frames that are told below a failure: the guilty one is among the first."""

_FARTHEST: Final = 120
"""Lines in which they are looked for: registers and code stand in front of a trace, some 40 lines."""

_BELOW: Final = 1 << 16
"""Bytes of these."""


class Symbolizer:
    """Names what failures show, each by its own configuration's kernel.

    Args:
        run: The run directory.
        kernels: The kernels.
        lines: Whether frames of traces get their lines of source, too.
    """

    def __init__(self, run: Path, kernels: Kernels, *, lines: bool) -> None:
        self._run = run
        self._kernels = kernels
        self._lines = lines
        self._decoders: dict[Path, Decoder] = {}
        self._wrong: dict[str, None] = {}

    def snapshot(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot with names; why some are missing is noted on the run."""
        states = tuple(map(self._state, snapshot.states))
        return replace(snapshot, states=states, notes=(*snapshot.notes, *self._wrong))

    def _state(self, state: ConfigState) -> ConfigState:
        failure = state.failure
        if failure is None or not (failure.inspected or (self._lines and failure.evidence)):
            return state
        try:
            identity = identity_of_logs(self._run / console.file for console in state.consoles)
            kernel = self._kernels.of(state.config.params, identity)
            found = self._named(failure, kernel, identity)
            return replace(state, failure=self._decoded(found, kernel) if self._lines else found)
        except (LogtriageError, OSError) as error:
            self._wrong[safe_text(f"no symbols: {error}")] = None
            return state

    def _named(self, failure: Finding, kernel: Kernel, identity: Identity) -> Finding:
        inspected = failure.inspected
        if inspected is None:
            return failure
        inspection, _ = read_inspection(self._run / inspected.file)
        told = told_of(failure, meaning(named(inspection, kernel, identity)))
        return replace(failure, inspected=replace(inspected, meaning=told))

    def _decoded(self, failure: Finding, kernel: Kernel) -> Finding:
        if kernel.path not in self._decoders:
            self._decoders[kernel.path] = Decoder(kernel, kernel.path.parent)
        decoder = self._decoders[kernel.path]
        shown = tuple(_with_places(one, decoder) for one in failure.evidence)
        return replace(failure, evidence=(*shown, *self._frames(failure.evidence[:1], decoder)))

    def _frames(self, headline: Sequence[Evidence], decoder: Decoder) -> Iterator[Evidence]:
        """The frames of the trace below the line that a failure rests on, with their lines of source."""
        for evidence in headline:
            if evidence.place is not None or packing(evidence.file) is not None:
                continue
            content = _piece(self._run / evidence.file, evidence.offset)
            place, found = evidence.offset, 0
            for number, raw in enumerate(content.split(b"\n")[:_FARTHEST]):
                text = safe_line(raw)
                places = decoder.places(text) if number else ()
                if places:
                    found += 1
                    yield Evidence(
                        file=evidence.file,
                        line=evidence.line + number,
                        offset=place,
                        length=len(raw),
                        text=f"{text} ({' '.join(places)})",
                    )
                if found >= _FRAMES or b"---[ end trace" in raw:
                    break
                place += len(raw) + 1


def _piece(path: Path, offset: int) -> bytes:
    fd, _ = open_regular(str(path), None)
    try:
        return os.pread(fd, _BELOW, offset)
    finally:
        os.close(fd)


def _with_places(evidence: Evidence, decoder: Decoder) -> Evidence:
    places = decoder.places(evidence.text)
    return replace(evidence, text=f"{evidence.text} ({' '.join(places)})") if places else evidence


def symbolized(snapshot: Snapshot, run: Path, vmlinux: str, *, lines: bool) -> Snapshot:
    """A finished run with names for what its failures show.

    Args:
        snapshot: The run.
        run: Its directory.
        vmlinux: The kernel, as `--vmlinux` takes it.
        lines: Whether frames of traces get their lines of source, too.

    Raises:
        LogtriageError: The template of the kernel is none.
    """
    with closing(Kernels(vmlinux)) as kernels:
        return Symbolizer(run, kernels, lines=lines).snapshot(snapshot)
