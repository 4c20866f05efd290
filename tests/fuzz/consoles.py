"""Consoles changed at random, held against every promise about them.

Usage: python tests/fuzz/consoles.py [--seconds N] [--seed S] [--keep DIR] [--corpus DIR]...

Exit status: 0 nothing failed, 1 something did.
"""

import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from logtriage.sources.packed import unpacked_name
from tests.fuzz.console_case import ConsoleCase, check_console
from tests.fuzz.loop import Hunt, options, smaller_bytes
from tests.fuzz.mutations import Material, damage, mutate, pack
from tests.fuzz.seeds import MADE_UP, demo_consoles, folder_consoles, known_lines

_PLAIN: Final = ("host.log", "host.log", "host.log", "guest.log")
_PART: Final = 5000
"""Bytes of a part of a console, which is taken more often than all of it: many more are tried."""
_LARGE: Final = 1 << 20
"""Bytes of the longest consoles, which are made now and then."""
_PACKINGS: Final = (".gz", ".xz", ".zst")


def random_cases(seeds: Sequence[bytes], lines: Sequence[bytes], rng: random.Random) -> Iterator[ConsoleCase]:
    """Cases made from seeds, without end."""
    usual = Material(others=seeds, lines=lines)
    large = Material(others=seeds, lines=lines, largest=_LARGE)
    while True:
        seed = rng.choice(seeds)
        if rng.random() < 0.6:
            start = rng.randint(0, max(0, len(seed) - _PART))
            seed = seed[start : start + _PART]
        data = mutate(seed, rng, large if rng.random() < 0.005 else usual)
        name = rng.choice(_PLAIN)
        if rng.random() < 0.1:
            suffix = rng.choice(_PACKINGS)
            name, data = name + suffix, pack(data, suffix)
            data = damage(data, rng) if rng.random() < 0.5 else data
        yield ConsoleCase(name, data, rng.randrange(12))


def smaller(case: ConsoleCase) -> Iterator[ConsoleCase]:
    """Cases like one, with parts left out, first as they would be without a packing."""
    for data in smaller_bytes(case.raw):
        yield ConsoleCase(case.name, data, case.seed)


def hunt(library: Library, folder: Path) -> Hunt[ConsoleCase]:
    """The hunt for consoles that break a promise."""

    def check(case: ConsoleCase) -> None:
        for left in folder.iterdir():
            shutil.rmtree(left)
        check_console(case, library, folder)

    return Hunt(check=check, size=lambda case: len(case.raw), smaller=smaller, write=write_case)


def write_case(case: ConsoleCase, folder: Path, name: str) -> Path:
    """Keep a case as one file."""
    path = folder / f"{name}.{case.seed}.{case.name}"
    path.write_bytes(case.raw)
    return path


def read_case(path: Path) -> ConsoleCase:
    """A case that was kept: `NAME.SEED.host.log` and the like."""
    _, seed, rest = path.name.split(".", 2)
    if unpacked_name(rest) not in _PLAIN:
        raise ValueError(f"{path} is no case")
    return ConsoleCase(rest, path.read_bytes(), int(seed))


def main() -> int:
    """The program; returns its exit status."""
    parser = options("Consoles changed at random, held against every promise about them.")
    parser.add_argument("--corpus", type=Path, action="append", default=[], help="logs to begin with, too")
    given = parser.parse_args()
    library = load_library([builtin_dir()])
    seeds = [*MADE_UP, *demo_consoles()]
    for corpus in given.corpus:
        seeds += folder_consoles(corpus)
    with tempfile.TemporaryDirectory(prefix="fuzz-consoles-") as folder:
        found = hunt(library, Path(folder))
        found.run(
            random_cases(seeds, known_lines(library), random.Random(given.seed)), given.seconds, given.keep
        )
    return found.end()


if __name__ == "__main__":
    raise SystemExit(main())
