"""`report` on many small finished boots, against ripgrep and against another logtriage, and its memory.

Run it with `python tests/bench/bench_bulk.py [--boots 3000] [--before VENV/bin/logtriage]`. The run is the
boots of our corpus, linked again and again under other names, or another run with `--run`; it is made, and
says so. ripgrep counts lines with the expressions of `expressions.txt`, the library's of 2026-11-30, so that
its time stays comparable while the library grows. All take turns, with one process and with as many as there
are processors. Printed: CPU seconds (children included) and wall seconds of each, their ratios by the fastest
runs, and the peak memory of the process tree (PSS: what processes share is counted once). Compile the
package first (`python -m compileall`), and be alone on the machine for the wall times.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from logtriage.workers import usable_processors
from tests.bench.bench_scan import EXPRESSIONS, plainer
from tests.corpus.boot_file import BOOTS, read_boots


class Cost(NamedTuple):
    """What a command took: seconds, and for one that was watched its peak memory in MB."""

    cpu: float
    wall: float
    memory: float = 0.0


def make_run(run: Path, count: int) -> None:
    """Write a run of so many boots."""
    source = run.with_name("corpus")
    for boot in read_boots(BOOTS):
        boot.unpack(source)
    boots = sorted(path for path in source.iterdir() if path.is_dir())
    for number in range(count):
        folder = run / f"{number:06}"
        folder.mkdir(parents=True)
        for path in boots[number % len(boots)].iterdir():
            os.link(path, folder / path.name)


def cost_of(command: list[str], *, watched: bool = False) -> Cost:
    """What a command takes.

    Raises:
        RuntimeError: It fails.
    """
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    memory = 0.0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=tempfile.gettempdir()) as process:
        while watched and process.poll() is None:
            memory = max(memory, sum(map(_pss, _tree(process.pid))))
            time.sleep(0.1)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode > 1:
        raise RuntimeError(f"{command[:2]} ends with {process.returncode}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, wall, memory / 1000)


def _tree(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:
        return []
    return [pid, *(one for child in children for one in _tree(int(child)))]


def _pss(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--boots", type=int, default=3000)
    parser.add_argument("--run", type=Path, help="A run to read instead of one that is made.")
    parser.add_argument("--before", help="The logtriage of another version, installed with its dependencies.")
    parser.add_argument("--ours", default=f"{sys.executable} -m logtriage", help="The command that is timed.")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        run: Path = options.run or Path(folder) / "run"
        if options.run is None:
            make_run(run, options.boots)
        patterns = Path(folder) / "patterns"
        texts = EXPRESSIONS.read_text("utf-8").splitlines()
        patterns.write_text("\n".join(map(plainer, texts)) + "\n", "utf-8")
        every = str(usable_processors())
        report = ["report", str(run.absolute()), "-f", "json"]
        ours = [*options.ours.split(), *report]
        commands = {"logtriage -j1": [*ours, "-j1"], f"logtriage -j{every}": [*ours, f"-j{every}"]}
        if options.before:
            commands["before"] = [options.before, *report]
        if shutil.which("rg"):
            limits = ["--regex-size-limit", "2G", "--dfa-size-limit", "2G"]
            search = ["rg", "-c", "-a", "--no-ignore", *limits, "-f", str(patterns), str(run.absolute())]
            commands |= {"ripgrep -j1": [*search, "-j1"], f"ripgrep -j{every}": [*search, f"-j{every}"]}
        one = Path(folder) / "one"
        shutil.copytree(min(path for path in run.iterdir() if path.is_dir()), one / "0")
        costs: dict[str, list[Cost]] = {name: [] for name in commands}
        starts: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(options.runs):
            for name, command in commands.items():
                costs[name].append(cost_of(command))
                alone = [str(one) if part == str(run.absolute()) else part for part in command]
                starts[name].append(cost_of(alone).cpu)
                print(f"{name} {costs[name][-1].cpu:.2f} s CPU, {costs[name][-1].wall:.2f} s", flush=True)
        cpu = {name: min(one.cpu for one in found) for name, found in costs.items()}
        wall = {name: min(one.wall for one in found) for name, found in costs.items()}
        each = {name: cpu[name] - min(starts[name]) for name in commands}
        print("the fastest of each:")
        for name in list(commands)[2:]:
            for mine in list(commands)[:2]:
                print(f"{mine} against {name}: CPU {cpu[name] / cpu[mine]:.2f}x", end=", ")
                print(f"wall {wall[name] / wall[mine]:.2f}x", end=", ")
                print(f"CPU without the start {each[name] / each[mine]:.2f}x")
        for name in [one for one in commands if not one.startswith("ripgrep")]:
            print(f"{name}: peak of the process tree {cost_of(commands[name], watched=True).memory:.0f} MB")


if __name__ == "__main__":
    main()
