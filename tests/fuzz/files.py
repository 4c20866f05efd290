"""Small files changed at random, read as the tool reads them.

Usage: python tests/fuzz/files.py [--seconds N] [--seed S] [--keep DIR] [--only TARGET]...

Exit status: 0 nothing failed, 1 something did.
"""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.library.load import builtin_dir, load_library
from tests.fuzz.loop import Hunt, options, smaller_bytes
from tests.fuzz.mutations import damage
from tests.fuzz.targets import Target, targets
from tests.fuzz.values import Changer, Encode

_NESTED: Final = (b"[", b'{"x":', b"{x=", b"[[", b"(", b"x.", b"]")


@dataclass(frozen=True, slots=True)
class FileCase:
    """A small file.

    Attributes:
        target: Name of the kind of file.
        raw: Its bytes.
    """

    target: str
    raw: bytes


def random_cases(known: Mapping[str, Target], rng: random.Random) -> Iterator[FileCase]:
    """Cases of every kind of file in turn, without end."""
    makers = {name: _maker(target, rng) for name, target in known.items()}
    while True:
        for name, make in makers.items():
            if rng.random() < known[name].share:
                yield FileCase(name, make())


def _maker(target: Target, rng: random.Random) -> Callable[[], bytes]:
    if target.encode is None:
        return lambda: _damaged(rng.choice(target.seeds), rng)
    toml = target.file.endswith(".toml")
    encode: Encode = target.encode
    changer = Changer(rng, list(target.seeds), dates=toml, strange=True)

    def make() -> bytes:
        seed = rng.choice(target.seeds)
        shaped = encode(changer.changed(seed) if rng.random() < 0.85 else seed, rng)
        return _damaged(shaped, rng) if rng.random() < 0.25 else shaped

    return make


def _damaged(data: bytes, rng: random.Random) -> bytes:
    if rng.random() < 0.1:
        at = rng.randint(0, len(data))
        return data[:at] + rng.choice(_NESTED) * rng.choice((30, 3000, 100_000)) + data[at:]
    return damage(data, rng)


def hunt(known: Mapping[str, Target], folder: Path) -> Hunt[FileCase]:
    """The hunt for files that break a promise."""

    def check(case: FileCase) -> None:
        place = folder / "case"
        if place.exists():
            shutil.rmtree(place)
        check_file(case, known, place)

    return Hunt(check=check, size=lambda case: len(case.raw), smaller=smaller, write=write_case)


def check_file(case: FileCase, known: Mapping[str, Target], folder: Path) -> None:
    """Read a file as the tool does.

    Args:
        case: The file.
        known: The kinds of files by name.
        folder: A folder that is not there yet.

    Raises:
        BrokenError: A promise is broken.
    """
    target = known[case.target]
    path = folder / target.file
    path.parent.mkdir(parents=True)
    path.write_bytes(case.raw)
    target.check(path)


def smaller(case: FileCase) -> Iterator[FileCase]:
    """Cases like one, with parts left out."""
    for data in smaller_bytes(case.raw):
        yield FileCase(case.target, data)


def write_case(case: FileCase, folder: Path, name: str) -> Path:
    """Keep a case as one file."""
    path = folder / f"{name}.{case.target}"
    path.write_bytes(case.raw)
    return path


def read_case(path: Path) -> FileCase:
    """A case that was kept: `NAME.TARGET`."""
    return FileCase(path.suffix.removeprefix("."), path.read_bytes())


def main() -> int:
    """The program; returns its exit status."""
    parser = options("Small files changed at random, read as the tool reads them.")
    parser.add_argument("--only", action="append", help="kinds of files; all of them without it")
    given = parser.parse_args()
    library = load_library([builtin_dir()])
    known = {
        name: target for name, target in targets(library).items() if not given.only or name in given.only
    }
    with tempfile.TemporaryDirectory(prefix="fuzz-files-") as folder:
        found = hunt(known, Path(folder))
        found.run(random_cases(known, random.Random(given.seed)), given.seconds, given.keep)
    return found.end()


if __name__ == "__main__":
    raise SystemExit(main())
