"""How quick a log is searched: `python tests/bench/bench_search.py [--size 200]` (megabytes).

Each expression is searched as the terminal UI does it (`LineSearch`), and by RE2 alone, called once for a
line with a match, in the same run on the same bytes: what counts is how many times quicker the first is.
Then a run of 372 consoles is searched, to its first hit and to its end.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from logtriage.expressions import line_search
from logtriage.expressions.line_search import LineSearch
from logtriage.sources.run_search import SearchedLog, search_run

MEMORY = 64 << 20
BATCH = 256 << 10
PATTERNS = {
    "in no line": "nosuchthing",
    "in no line, either of two": "neither of|nor that",
    "in each hundredth line": "number [0-9]*00 ",
    "in every line": "says",
    "at every end of line": "all$",
}
CONSOLES = 372


def lines(count: int) -> bytes:
    """So many lines of a healthy boot, all of them different."""
    return b"".join(b"[%5d.%06d] driver number %d says hello to all\n" % (n // 9, n, n) for n in range(count))


def searched(search: LineSearch, data: bytes) -> tuple[float, int]:
    """Seconds for all of the data in batches, and lines that match."""
    began = time.perf_counter()
    found = at = 0
    while at < len(data):
        end = data.rfind(b"\n", at, at + BATCH) + 1
        found += len(search.ends(data[at:end]))
        at = end
    return time.perf_counter() - began, found


def by_re2(pattern: str) -> LineSearch:
    """The same search without hyperscan."""
    made: Callable[..., object] = line_search._database
    line_search._database = lambda *_args, **_options: None
    try:
        return LineSearch(pattern, memory=MEMORY)
    finally:
        line_search._database = made  # type: ignore[assignment]


def bench_log(megabytes: int) -> None:
    """One log, searched for each expression."""
    data = lines(20_000)
    data *= max(1, megabytes * 1_000_000 // len(data))
    print(f"log of {len(data) / 1e6:.0f} MB, {data.count(10)} lines")
    for name, pattern in PATTERNS.items():
        seconds, found = searched(LineSearch(pattern, memory=MEMORY), data)
        alone, same = searched(by_re2(pattern), data)
        assert found == same
        rate = len(data) / 1e6 / seconds
        print(f"  {name:28} {found:9} lines {seconds:6.2f} s {rate:6.0f} MB/s {alone / seconds:5.1f} x RE2")


def bench_run(folder: Path) -> None:
    """Many consoles, searched for what some of them say."""
    logs = []
    for number in range(CONSOLES):
        path = folder / f"{number}.log"
        path.write_bytes(lines(200) + (b"kvm [1]: vgic interrupt IRQ9\n" if number % 3 == 0 else b""))
        logs.append(SearchedLog(config_id=str(number), console="host", path=path, size=path.stat().st_size))
    began = time.perf_counter()
    first = None
    for search in search_run(logs, "vgic interrupt", ignore_case=True, stop=lambda: False):
        if first is None and search.found:
            first = time.perf_counter() - began
    print(
        f"{CONSOLES} consoles: first hit {1000 * (first or 0):.0f} ms, {search.count} hits in all "
        f"{1000 * (time.perf_counter() - began):.0f} ms"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=200, help="Megabytes of the log.")
    bench_log(parser.parse_args().size)
    with tempfile.TemporaryDirectory() as place:
        bench_run(Path(place))
