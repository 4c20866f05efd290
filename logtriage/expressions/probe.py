"""Whether hyperscan runs on this machine: asked of a child process, because the answer may be its death.

The wheels hold instructions that old processors, and virtual ones like QEMU's `qemu64`, do not have. That of
0.9.1 for Linux on x86-64 dies of SIGILL while it compiles below SSE4.2 (tried with qemu-user: Penryn dies,
Nehalem works); others needed AVX2 and died while they were imported
(https://github.com/darvid/python-hyperscan/issues/151).
"""

import hashlib
import os
import sys
import threading
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.expressions.cache import keep, kept

_TRY: Final = r"""
import resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # its death leaves no core file
sys.path[:] = sys.argv[1:]
import hyperscan
tried = hyperscan.Database(mode=hyperscan.HS_MODE_STREAM)
flags = [hyperscan.HS_FLAG_MULTILINE] * 2
tried.compile(expressions=[b"panic", b"x[0-9]+y"], ids=[0, 1], elements=2, flags=flags)
hits = []
def hit(number, *rest): hits.append(number)
with tried.stream(match_event_handler=hit) as stream: stream.scan(b"a panic at x12y\n" * 8)
assert set(hits) == {0, 1}, "it finds nothing"
"""
"""What the child runs. Its arguments are this process' search path, so that it finds the same hyperscan."""

_LIMIT: Final = 30.0
"""Seconds until a child without an answer is given up."""

_CPUINFO: Final = Path("/proc/cpuinfo")
_FIRST: Final = 1 << 14
"""Bytes of it that hold the first processor; all of a large machine's take milliseconds."""

_TELLING: Final = frozenset({"model name", "flags", "features", "isa"})
"""What tells processors apart there: x86 has flags, Arm Features, RISC-V isa. Others, as its clock, vary."""

_FINE: Final = b"runs\n"
_LACKS: Final = b"lacks instructions\n"

_ASKING: Final = threading.Lock()


def require_hyperscan() -> None:
    """Return where hyperscan can be imported and used; to be called before either.

    A child process is started where no answer for this processor and this hyperscan is kept. Afterwards
    this costs a process about 0.8 ms, once. Where the child cannot be started, or says nothing
    in time, nothing is known against hyperscan.

    Raises:
        LogtriageError: It is not installed, or it does not run here.
    """
    with _ASKING:
        _require()


@cache
def _require() -> None:
    package = _package()
    processor = _processor()
    name = f"{_digest(package, processor)}.probe"
    answer = kept(name)
    if answer not in {_FINE, _LACKS}:
        answer = _ask()
        if answer is not None:
            keep(name, answer)
    if answer == _LACKS:
        words = processor.get("model name") or os.uname().machine
        raise LogtriageError(
            f"this processor ({safe_text(words)}) lacks instructions that the package hyperscan needs"
            " (on x86 SSE4.2 or AVX2, as it was built), so no log can be searched",
            hint="a virtual machine may be given its host's processor (QEMU: -cpu host);"
            " else use a newer machine",
        )


def _package() -> Path:
    """The folder that hyperscan would be imported from, found without importing it."""
    spec = find_spec("hyperscan")
    if spec is None or spec.origin is None:
        raise LogtriageError(
            "the Python package hyperscan is not installed",
            hint="install it: python -m pip install hyperscan",
        )
    return Path(spec.origin).parent


def _processor() -> dict[str, str]:
    """What is known about the first processor that could change the answer."""
    found: dict[str, str] = {}
    with suppress(OSError), _CPUINFO.open("rb", buffering=0) as file:
        first = file.read(_FIRST).partition(b"\n\n")[0]
        for line in first.decode("utf-8", "replace").splitlines():
            key, _, value = line.partition(":")
            if key.strip().lower() in _TELLING:
                found[key.strip().lower()] = value.strip()
    return found or {"node": os.uname().nodename}  # macOS says nothing: an answer is good for one machine


def _digest(package: Path, processor: dict[str, str]) -> str:
    """Of all that an answer is good for: Python, processor and the very files of hyperscan.

    They say more than its version, whose reading takes 70 ms: it may have been built anew.
    """
    files = [
        (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
        for entry in os.scandir(package)
        if entry.is_file()
    ]
    parts = (sys.version, sys.executable, os.uname().machine, processor, str(package), sorted(files))
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _ask() -> bytes | None:
    """The child's answer, where there is one that is worth keeping.

    Raises:
        LogtriageError: hyperscan does not run here for a reason that may pass.
    """
    import signal  # noqa: PLC0415 - most processes start no child
    import subprocess  # noqa: PLC0415 - as above

    command = [sys.executable, "-P", "-c", _TRY, *sys.path]
    try:
        done = subprocess.run(  # noqa: S603 - an argv list, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_LIMIT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    if done.returncode == 0:
        return _FINE
    words = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
    refused = words.startswith("hyperscan.") and "architecture" in words.lower()
    if refused or done.returncode == -signal.SIGILL:
        return _LACKS
    if done.returncode < 0:
        words = signal.strsignal(-done.returncode) or f"signal {-done.returncode}"
    raise LogtriageError(
        f"the package hyperscan does not work on this machine: {safe_text(words)}",
        hint="install it again: python -m pip install --force-reinstall hyperscan",
    )
