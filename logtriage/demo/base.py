"""The recorded boots that the demo is composed from, line by line.

They are real boots under QEMU of 22 Nov 2026 (TF-A 2.9, Linux 6.12.117, kvmtool), copied unedited by
`python -m logtriage.demo.pack`; only the timing is thinned to one entry a line. Layout: one directory a
boot, as a run directory has it.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

CASES: dict[str, str] = {
    "max-64k-vhe": "383-m-hwlpa2-64k-52-52-vhe-low-ref",
    "max-64k-nvhe": "384-m-hwlpa2-64k-52-52-nvhe-low-ref",
    "max-4k-vhe": "385-m-hwlpa2-4k-52-52-vhe-low-ref",
    "max-4k-nvhe": "386-m-hwlpa2-4k-52-52-nvhe-low-ref",
    "hw48-64k-vhe": "312-m-hw48-64k-52-52-vhe-low",
    "hw48-64k-nvhe": "314-m-hw48-64k-52-52-nvhe-low",
    "hw48-4k-vhe": "330-m-hw48-4k-52-52-vhe-low",
    "hw48-4k-nvhe": "332-m-hw48-4k-52-52-nvhe-low",
    "firmware": "568-pass-l40h",
}
"""Name in `recorded/` to directory of the corpus. All of them passed.

`max` is a CPU with LPA2 and LVA on a quiet machine; `hw48` one with 48 bits, started without TF-A on a
busy machine, whose guest under `hw48-64k-nvhe` reports a soft lockup of its slow console and goes on;
`firmware` is a host-only boot under a TF-A that says what it does (LOG_LEVEL 40).
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a recorded console, with its time.

    Attributes:
        at: Seconds since the start of the boot when its last byte arrived.
        text: All of it with its line end, one character a byte (latin-1).
    """

    at: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Boot:
    """One recorded boot; `guest` is empty where none was launched."""

    host: tuple[Line, ...]
    guest: tuple[Line, ...]


def _lines(folder: Traversable, console: str) -> tuple[Line, ...]:
    log = folder / f"{console}.log"
    if not log.is_file():
        return ()
    data = log.read_bytes()
    rows = [json.loads(row) for row in (folder / f"{console}.timing").read_text("utf-8").splitlines()]
    ends = [offset for _, offset in rows[1:]] + [len(data)]
    return tuple(
        Line(at, data[start:end].decode("latin-1")) for (at, start), end in zip(rows, ends, strict=True)
    )


@cache
def load(name: str) -> Boot:
    """A recorded boot by its name in `CASES`."""
    folder = files("logtriage.demo") / "recorded" / name
    return Boot(host=_lines(folder, "host"), guest=_lines(folder, "guest"))
