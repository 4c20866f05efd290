"""Running a check on case after case, keeping what fails, as small as it still fails."""

import argparse
import contextlib
import gc
import re
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Generic, TypeVar

from tests.fuzz.fault import Fault

_Case = TypeVar("_Case")

_CPU: Final = 20.0
"""Seconds of CPU that one case may take."""
_MEMORY: Final = 256 << 20
"""Bytes by which one case may make the process grow."""
_SHRINKING: Final = 20.0
"""Seconds of CPU spent on making one failure smaller."""
_REPEATS: Final = 3
"""Failures of one kind that are kept."""
_SPOKEN: Final = 60.0
"""Seconds between two lines that say how far it is."""


class OvertimeError(Exception):
    """A case took too long."""


def _overtime(*_: object) -> None:
    raise OvertimeError


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    signal.signal(signal.SIGVTALRM, _overtime)
    signal.setitimer(signal.ITIMER_VIRTUAL, _CPU)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def options(description: str) -> argparse.ArgumentParser:
    """The options that every program here has."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--seconds", type=float, default=60.0, help="CPU seconds to run for")
    parser.add_argument("--seed", type=int, default=1, help="settles every choice")
    parser.add_argument("--keep", type=Path, help="a folder for what fails")
    return parser


@dataclass
class Hunt(Generic[_Case]):
    """Cases tried one after the other.

    Attributes:
        check: Raises where a case fails.
        size: Bytes of a case, to say what a case costs.
        smaller: Cases like one, each smaller, the smallest first.
        write: Writes a case to a folder, under a name.
        faults: How many failures of each kind were seen.
        tried: How many cases.
        cpu: Seconds of it since the start, those for making failures smaller included.
        worst: CPU seconds of the slowest case.
        slowest: That case.
    """

    check: Callable[[_Case], None]
    size: Callable[[_Case], int]
    smaller: Callable[[_Case], Iterator[_Case]]
    write: Callable[[_Case, Path, str], Path]
    faults: Counter[str] = field(default_factory=Counter)
    tried: int = 0
    cpu: float = 0.0
    worst: float = 0.0
    slowest: _Case | None = None

    def fault(self, case: _Case) -> Fault | None:
        """What is wrong with a case, or nothing."""
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.process_time()
        try:
            with _limited():
                self.check(case)
        except OvertimeError:
            return Fault("too slow", f"more than {_CPU:g} seconds of CPU")
        except Exception as error:  # noqa: BLE001 - any error is what is looked for
            return Fault.of(error)
        spent = time.process_time() - began
        if spent > self.worst:
            self.worst, self.slowest = spent, case
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) << 10
        if grown > _MEMORY:
            return Fault("too much memory", f"grew by {grown} bytes")
        return None

    def run(self, cases: Iterator[_Case], seconds: float, keep: Path | None) -> None:
        """Try cases for some seconds of CPU, and tell of it on standard error."""
        began = spoken = time.process_time()
        for case in cases:
            now = time.process_time()
            self.cpu = now - began
            if self.cpu > seconds:
                break
            if now - spoken > _SPOKEN:
                spoken = now
                self._tell()
            self.tried += 1
            fault = self.fault(case)
            if fault is not None:
                self._take(case, fault, keep)
        self._tell()
        if keep is not None and self.slowest is not None:
            keep.mkdir(parents=True, exist_ok=True)
            self.write(self.slowest, keep, "slowest")

    def _take(self, case: _Case, fault: Fault, keep: Path | None) -> None:
        self.faults[fault.kind] += 1
        if self.faults[fault.kind] > _REPEATS:
            return
        small = self.shrunk(case, fault.kind)
        fault = self.fault(small) or fault
        say(f"FAILED ({self.size(small)} of {self.size(case)} bytes): {fault.kind}")
        if keep is None:
            say(fault.detail)
            return
        keep.mkdir(parents=True, exist_ok=True)
        name = f"{re.sub('[^a-z0-9]+', '-', fault.kind.lower()).strip('-')[:80]}-{self.tried}"
        path = self.write(small, keep, name)
        path.with_name(f"{path.name}.txt").write_text(fault.detail, "utf-8", "backslashreplace")

    def shrunk(self, case: _Case, kind: str) -> _Case:
        """The smallest case found in some seconds that fails in the same way."""
        end = time.process_time() + _SHRINKING
        found = True
        while found:
            found = False
            for small in self.smaller(case):
                if time.process_time() > end:
                    return case
                fault = self.fault(small)
                if fault is not None and fault.kind == kind:
                    case, found = small, True
                    break
        return case

    def _tell(self) -> None:
        gc.collect()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        size = 0 if self.slowest is None else self.size(self.slowest)
        say(
            f"{self.tried} tried in {self.cpu:.0f} s of CPU, {sum(self.faults.values())} failed in "
            f"{len(self.faults)} ways; slowest {self.worst:.2f} s ({size} bytes); at most {peak} MiB"
        )

    def end(self) -> int:
        """Tell what failed; the exit status."""
        for kind, count in self.faults.most_common():
            say(f"{count:7d}  {kind}")
        return int(bool(self.faults))


def say(line: str) -> None:
    """A line on standard error."""
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - these are programs for a terminal


def smaller_bytes(data: bytes) -> Iterator[bytes]:
    """The same bytes with parts left out, large parts first, then made plain."""
    step = len(data) // 2
    while step >= 1:
        for start in range(0, len(data), step):
            yield data[:start] + data[start + step :]
        if step < 8 and len(data) > 4000:
            break
        step //= 2
    if len(data) <= 400:
        for at, byte in enumerate(data):
            if byte not in b"x\n":
                yield data[:at] + b"x" + data[at + 1 :]
