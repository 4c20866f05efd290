"""Copy the boots that the demo needs from a corpus: `python -m logtriage.demo.pack CORPUS`.

CORPUS holds one directory a boot, as a run directory does, with `*.timing` files whose entries may be
as fine as one a byte. Bytes are copied as they are; the timing keeps one entry a line, the moment when
the line's last byte arrived.
"""

import json
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from logtriage.demo.base import CASES
from logtriage.errors import InputError, LogtriageError
from logtriage.regular import read_input, read_text

LARGEST: Final = 256 << 20
"""Bytes of a console or of its timing, as a replay takes them."""

RECORDED = Path(__file__).parent / "recorded"


def thin(data: bytes, chunks: Sequence[tuple[float, int]]) -> list[tuple[float, int]]:
    """One entry a line: `(seconds when its last byte had arrived, offset of its first byte)`.

    Args:
        data: All bytes of the console.
        chunks: `(seconds, offset of the first byte)` of each chunk as it arrived, the first offset 0.
    """
    offsets = [offset for _, offset in chunks]
    rows: list[tuple[float, int]] = []
    for line in re.finditer(rb"[^\n]*\n|[^\n]+", data):
        last = bisect_right(offsets, line.end() - 1) - 1
        rows.append((round(chunks[last][0], 3), line.start()))
    return rows


def chunks_of(path: Path) -> list[tuple[float, int]]:
    """The `(seconds, offset of the first byte)` of each chunk that a timing file states.

    Raises:
        InputError: It cannot be read, or states none.
    """
    try:
        rows = [json.loads(row) for row in read_text(path, LARGEST).splitlines()]
        return [(float(row[0]), int(row[1])) for row in rows if isinstance(row, list)]
    except (OSError, ValueError, IndexError) as error:
        raise InputError(f"no usable timing: {error}", path=path) from error


def packed_log(log: Path) -> tuple[bytes, bytes]:
    """A console as it is, and its timing with one entry a line.

    Raises:
        InputError: One of the two files cannot be read, or no timing is in it.
    """
    data = read_input(log, LARGEST)
    rows = thin(data, chunks_of(log.with_suffix(".timing")))
    return data, "".join(f"[{at}, {offset}]\n" for at, offset in rows).encode()


def pack(corpus: Path, recorded: Path = RECORDED) -> int:
    """Write the boots of `CASES` below `recorded`.

    Returns:
        How many bytes they take there.

    Raises:
        InputError: Where the corpus lacks one of them.
    """
    size = 0
    for name, case in CASES.items():
        if not (corpus / case / "host.log").is_file():
            raise InputError("the corpus lacks this boot", path=corpus / case)
        folder = recorded / name
        folder.mkdir(parents=True, exist_ok=True)
        for log in sorted((corpus / case).glob("*.log")):
            data, timing = packed_log(log)
            (folder / log.name).write_bytes(data)
            (folder / log.name).with_suffix(".timing").write_bytes(timing)
            size += len(data) + len(timing)
    return size


def packing_command(
    arguments: Sequence[str], usage: str, packing: Callable[[Path], int], target: Path
) -> int:
    """The command line of a module that packs one directory; returns the exit status.

    Args:
        arguments: What was typed behind the module.
        usage: The module, and what it wants.
        packing: Packs the directory, and returns how many bytes it wrote.
        target: Where they are.
    """
    if len(arguments) != 1:
        sys.stderr.write(f"usage: python -m {usage}\n")
        return 2
    try:
        size = packing(Path(arguments[0]))
    except LogtriageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stderr.write(f"{target}: {size} bytes\n")
    return 0


def main(arguments: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    return packing_command(arguments, "logtriage.demo.pack CORPUS", pack, RECORDED)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
