"""Write-to-verdict latency under load: `python tests/bench/bench_live.py [--rate 50] [--seconds 30]`.

A writer process appends to two consoles of each configuration at a steady rate; at a random moment each
host panics. Measured: from the write of that line to the first snapshot that says so, CPU time and peak
memory of the watching process, and whether every line arrived.
"""

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from logtriage.library.load import builtin_dir, load_library
from logtriage.session.session import Session
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

_PANIC = b"[  100.000000] Kernel panic - not syncing: benchmark\r\n"


def write(run: Path, configs: int, rate: int, seconds: float) -> None:
    """The writer process: steady lines, one panic for each host, its times on standard output."""
    chance = random.Random(1)
    files = [
        (run / str(number) / f"{console}.log").open("ab", buffering=0)
        for number in range(configs)
        for console in ("host", "guest")
    ]
    panics = {number: chance.uniform(0.2, 0.9) * seconds for number in range(configs)}
    start = time.time()
    sent = [0] * len(files)
    told: dict[str, float] = {}
    while (elapsed := time.time() - start) < seconds:
        for index, file in enumerate(files):
            due = int((elapsed + index / len(files)) * rate)
            if due > sent[index]:
                lines = b"".join(
                    b"[%5d.%06d] device driver number %d of this console says hello\r\n"
                    % (at // rate, at, at)
                    for at in range(sent[index], due)
                )
                file.write(lines)
                sent[index] = due
            number = index // 2
            if index % 2 == 0 and str(number) not in told and elapsed >= panics[number]:
                file.write(_PANIC)
                told[str(number)] = time.time()
        time.sleep(0.005)
    json.dump({"told": told, "lines": sent}, sys.stdout)


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--configs", type=int, default=186)
    parser.add_argument("--rate", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--writer", type=Path)
    options = parser.parse_args()
    if options.writer is not None:
        write(options.writer, options.configs, options.rate, options.seconds)
        return
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder)
        for number in range(options.configs):
            (run / str(number)).mkdir()
            for console in ("host", "guest"):
                (run / str(number) / f"{console}.log").touch()
        measure(run, options)


def measure(run: Path, options: argparse.Namespace) -> None:
    """Watch a run while the writer fills it."""
    session = Session(run, load_library([builtin_dir()]))
    seen: dict[str, float] = {}

    def deliver(snapshot: Snapshot) -> None:
        now = time.time()
        for state in snapshot.states:
            if state.status is Status.FAIL and state.config.id not in seen:
                seen[state.config.id] = now

    session.subscribe(deliver)
    session.start()
    time.sleep(1.5)
    before = time.process_time()
    began = time.monotonic()
    arguments = ["--writer", str(run), "--configs", str(options.configs), "--rate", str(options.rate)]
    done = subprocess.run(
        [sys.executable, __file__, *arguments, "--seconds", str(options.seconds)],
        check=True,
        stdout=subprocess.PIPE,
    )
    busy = (time.process_time() - before) / (time.monotonic() - began)
    time.sleep(1.5)
    session.stop()
    report = json.loads(done.stdout)
    told = report["told"]
    latencies = sorted(seen[name] - at for name, at in told.items() if name in seen)
    written = sum(report["lines"]) + len(told)
    arrived = sum(console.lines for state in session.snapshot.states for console in state.consoles)
    print(f"consoles {2 * options.configs}, lines {written}, arrived {arrived}, lost {written - arrived}")
    print(f"panics {len(told)}, seen {len(latencies)}")
    print(f"write to verdict: median {statistics.median(latencies) * 1000:.0f} ms", end=", ")
    print(f"p95 {latencies[int(len(latencies) * 0.95)] * 1000:.0f} ms, max {latencies[-1] * 1000:.0f} ms")
    print(f"CPU of one core {busy * 100:.0f} %", end=", ")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
