"""Pack a recorded run for `logtriage demo --real`: `python -m logtriage.demo.pack_run RUN`.

Consoles, options and results go in as they are; the timing keeps one entry a line, the moment when the
line's last byte arrived. What else is in the run directory, such as the command lines, stays out.
"""

import io
import lzma
import sys
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from logtriage.demo.pack import LARGEST, packed_log, packing_command
from logtriage.errors import InputError, naming
from logtriage.regular import read_input
from logtriage.sources.layout import META, RESULT

ARCHIVE: Final = Path(__file__).parent / "real" / "run.tar.xz"


def pack_run(run: Path, archive: Path = ARCHIVE) -> int:
    """Write the archive of a run directory; the same run gives the same bytes.

    Returns:
        How many bytes it has.

    Raises:
        InputError: The run has no boot that ended, or one of its files cannot be read.
    """
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        count = 0
        for folder in sorted(path.parent for path in run.glob(f"*/{RESULT}")):
            for name, data in _kept(folder):
                info = tarfile.TarInfo(f"{folder.name}/{name}")
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
            count += 1
    if not count:
        raise InputError("holds no boot that ended", path=run)
    packed = lzma.compress(whole.getvalue(), preset=9 | lzma.PRESET_EXTREME)
    with naming(archive):
        archive.parent.mkdir(parents=True, exist_ok=True)
        archive.write_bytes(packed)
    return len(packed)


def _kept(folder: Path) -> Iterator[tuple[str, bytes]]:
    for name in (META, RESULT):
        yield name, read_input(folder / name, LARGEST)
    for log in sorted(folder.glob("*.log")):
        data, timing = packed_log(log)
        yield log.name, data
        yield log.with_suffix(".timing").name, timing


def main(arguments: Sequence[str]) -> int:
    """The command line; returns the exit status."""
    return packing_command(arguments, "logtriage.demo.pack_run RUN", pack_run, ARCHIVE)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
