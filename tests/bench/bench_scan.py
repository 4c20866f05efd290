"""`classify` against ripgrep, and against the bare automaton, on one large log.

Run it with `python tests/bench/bench_scan.py [--megabytes 1000] [--boots]`. The log is a boot of our
corpus, then the ordinary lines of its healthy consoles again and again (a console that runs on), with one
panic at its end; with `--boots` it is healthy boots end to end, thousands of them, where every few
kilobytes hold a milestone. Both are made, and say so; `--log` takes another one. ripgrep counts lines with
the expressions of `expressions.txt`, the library's of 2026-11-30 (`rg -c -j1 -f`). The bare automaton is
the library's own, that of `--before` the one of another logtriage: a process that reads the log, scans it
and looks at nothing that was found. Printed: CPU seconds of all, in turns, and the ratios of the fastest
runs: other guests of the same machine slow single ones down by a factor of two.
"""

import argparse
import math
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from tests.corpus.boot_file import BOOTS, SUFFIX, read_boot

_HEALTHY = (
    "100-d61-pass-notfa",
    "216-d61-guest-pass-ref",
    "300-m-hwlpa2-64k-52-52-vhe-low",
    "586-kasan-pass",
)
_END = b"at the very end"
EXPRESSIONS = Path(__file__).with_name("expressions.txt")
_BARE = """
import sys
from logtriage.library.load import builtin_dir, load_library
found = lambda *match: None
library = load_library([builtin_dir()])
stream = library.automata.main.stream(match_event_handler=found)
stream.__enter__()
with open(sys.argv[1], "rb", buffering=0) as file:
    while data := file.read(1 << 17):
        stream.scan(data)
print("scanned")
"""


def make_log(path: Path, megabytes: int, library: Library, *, boots: bool) -> None:
    """Write the log."""
    recorded = [read_boot(BOOTS / f"{name}{SUFFIX}") for name in _HEALTHY]
    logs = [boot.files[name] for boot in recorded for name in sorted(boot.files)]
    whole = b"".join(logs)
    lines = whole.splitlines(keepends=True)
    block = whole if boots else b"".join(line for line in lines if not _says_something(library, line))
    with path.open("wb") as file:
        file.write(logs[0])
        while file.tell() < megabytes * 1_000_000:
            file.write(block * 8)
        file.write(b"[  100.000000] Kernel panic - not syncing: " + _END + b"\r\n")


def _says_something(library: Library, line: bytes) -> bool:
    return any(pattern.confirm.search(line.rstrip(b"\r\n")) is not None for pattern in library.patterns)


def plainer(expression: str) -> str:
    """An expression as ripgrep takes it: no escapes of characters that mean nothing."""
    return re.sub(r"(\\\\)|\\([ !\"#%',:;<=>@_~`/-])", lambda found: found[1] or found[2], expression)


def cpu_of(command: list[str], says: bytes) -> float:
    """User and system seconds of a command.

    Raises:
        RuntimeError: It does not say what it should.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=tempfile.gettempdir(),  # beside a checkout, Python would take that for each logtriage
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if says not in done.stdout or done.returncode > 1:  # ripgrep ends with 2 where it refuses an expression
        raise RuntimeError(f"{command[0]} does not say {says!r} but {done.stdout[-200:]!r}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--boots", action="store_true")
    parser.add_argument("--log", type=Path, help="A log to read instead of one that is made.")
    parser.add_argument("--before", help="The Python of another logtriage, installed with its dependencies.")
    parser.add_argument("--ours", default=sys.executable, help="The Python of the logtriage that is timed.")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    library = load_library([builtin_dir()])
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        log, patterns = options.log or Path(folder) / "big.log", Path(folder) / "patterns"
        if options.log is None:
            make_log(log, options.megabytes, library, boots=options.boots)
        same = [plainer(text) for text in EXPRESSIONS.read_text("utf-8").splitlines()]
        patterns.write_text("\n".join(same) + "\n", "utf-8")
        size = log.stat().st_size / 1e6
        pythons = {"": options.ours} | ({" before": options.before} if options.before else {})
        says = _END if options.log is None else b"\n"
        commands = {}
        for name, python in pythons.items():
            commands[f"logtriage{name}"] = [python, "-m", "logtriage", "classify", str(log.absolute())], says
            commands[f"bare automaton{name}"] = [python, "-c", _BARE, str(log.absolute())], b"scanned"
        if shutil.which("rg"):
            limits = ["--regex-size-limit", "2G", "--dfa-size-limit", "2G"]
            commands["ripgrep"] = (
                ["rg", "-c", "-j1", "-a", *limits, "-f", str(patterns), str(log.absolute())],
                b"\n",
            )
        print(f"{size:.0f} MB, {len(library.patterns)} expressions, of ripgrep {len(same)}")
        best = dict.fromkeys(commands, math.inf)
        for _ in range(options.runs):
            for name, (command, told) in commands.items():
                taken = cpu_of(command, told)
                best[name] = min(best[name], taken)
                print(f"{name} {taken:.2f} s CPU ({size / taken:.0f} MB/s)", flush=True)
        print("the fastest of each, compared with logtriage:")
        for name, taken in best.items():
            print(f"{name} {taken:.2f} s, {taken / best['logtriage']:.2f}x")


if __name__ == "__main__":
    main()
