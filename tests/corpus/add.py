"""Adds a boot to the corpus, labelled with what is said of it today, which a person then corrects.

Usage: python tests/corpus/add.py LOG_OR_DIRECTORY NAME

LOG_OR_DIRECTORY is one log, which is read by `classify`, or the directory of one configuration of a run,
which is read by `report`. Exit status: 0 added, 2 not.
"""

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from logtriage.errors import InputError, LogtriageError
from logtriage.library.load import builtin_dir, load_library
from logtriage.sources.result import read_params, read_result
from tests.corpus.boot_file import BOOTS, SUFFIX, Boot, boot_bytes
from tests.corpus.verdicts import expected, verdicts


def boot_from(path: Path, name: str) -> Boot:
    """A boot without a label, from a log or from the directory of one configuration.

    Raises:
        InputError: There is no log, or what lies beside it cannot be read.
    """
    if path.is_file():
        return Boot(name=name, headers={"read-by": "classify"}, files={"host.log": path.read_bytes()})
    logs = sorted(path.glob("*.log"), key=lambda log: (log.name != "host.log", log.name))
    if not logs or logs[0].name != "host.log":
        raise InputError("no host.log in it", path=path)
    headers = {}
    if (path / "meta.json").exists():
        params = read_params(path / "meta.json")
        headers["params"] = " ".join(f"{key}={value}" for key, value in params.items())
    if (path / "result.json").exists():
        result = read_result(path / "result.json")
        headers["result"] = f"{result.reason} {result.signal or result.exit or 0}"
    return Boot(name=name, headers=headers, files={log.name: log.read_bytes() for log in logs})


def labelled(boot: Boot, scratch: Path) -> Boot:
    """The boot with today's verdict, as its verdict and as the first draft of its label."""
    (verdict,) = verdicts(load_library([builtin_dir()]), [boot], scratch).values()
    said = verdict.headers()
    drafted = {
        key: said[f"verdict-{key}"] for key in ("status", "class", "layer") if f"verdict-{key}" in said
    }
    draft = replace(boot, headers={**boot.headers, **drafted})
    return replace(draft, headers=expected(draft, verdict))


def main() -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path, metavar="LOG_OR_DIRECTORY")
    parser.add_argument("name", metavar="NAME")
    options = parser.parse_args()
    target = BOOTS / f"{options.name}{SUFFIX}"
    try:
        if target.exists():
            raise InputError("is there already", path=target)
        with tempfile.TemporaryDirectory() as scratch:
            boot = labelled(boot_from(options.source, options.name), Path(scratch))
        target.write_bytes(boot_bytes(boot))
    except (LogtriageError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{target}: now correct its label by hand\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
