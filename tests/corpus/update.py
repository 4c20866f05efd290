"""Shows where the verdicts of today's code are not those that the files of the corpus expect.

Usage: python tests/corpus/update.py [--write]

Prints the header lines that change, as a difference, and the boots whose verdict is not what their label
says and that are no known failure. `--write` writes the headers.
Exit status: 0 nothing changes and nothing is wrong, 1 something does or is.
"""

import argparse
import difflib
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from tests.corpus.boot_file import BOOTS, LABEL, PROBES, SUFFIX, VERDICT, Boot, boot_bytes, read_boots
from tests.corpus.verdicts import Verdict, expected, verdicts


@dataclass(frozen=True, slots=True)
class Judged:
    """A boot of the corpus with what is said of it today.

    Attributes:
        path: Its file.
        boot: As it is there.
        verdict: Of today's code.
    """

    path: Path
    boot: Boot
    verdict: Verdict

    def difference(self) -> str:
        """The header lines that change, as a unified difference; empty where none do."""
        before, after = _lines(self.boot.headers), _lines(expected(self.boot, self.verdict))
        name = str(self.path.relative_to(BOOTS.parent))
        return "".join(difflib.unified_diff(before, after, name, name, "(expected)", "(today)", n=1))

    def wrong(self) -> str:
        """Where the verdict is not what the label says, unless that is known; else empty."""
        if "known-failure" in self.boot.headers:
            return ""
        faults = self.verdict.faults(self.boot)
        return f"{self.boot.name}: {'; '.join(faults)}" if faults else ""

    def write(self) -> None:
        """Write the boot with today's headers."""
        today = replace(self.boot, headers=expected(self.boot, self.verdict))
        self.path.write_bytes(boot_bytes(today))


def _lines(headers: Mapping[str, str]) -> list[str]:
    return [f"{key}: {headers[key]}\n" for key in LABEL + VERDICT if key in headers]


def judged(library: Library, scratch: Path) -> Iterator[Judged]:
    """All boots of the corpus with what is said of them today.

    Args:
        library: The signatures.
        scratch: A directory for what is unpacked.
    """
    for folder in (BOOTS, PROBES):
        boots = read_boots(folder)
        said = verdicts(library, boots, scratch / folder.name)
        for boot in boots:
            yield Judged(folder / f"{boot.name}{SUFFIX}", boot, said[boot.name])


def main() -> int:
    """Compare, print, and write where asked to; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write what is said today")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        found = list(judged(load_library([builtin_dir()]), Path(scratch)))
    changed = [one for one in found if one.difference()]
    for one in changed:
        sys.stdout.write(one.difference())
        if options.write:
            one.write()
    wrong = [text for text in (one.wrong() for one in found) if text]
    known = sum("known-failure" in expected(one.boot, one.verdict) for one in found)
    sys.stdout.writelines(f"wrong: {text}\n" for text in wrong)
    sys.stdout.write(
        f"{len(found)} boots: {len(changed)} {'written' if options.write else 'would change'}, "
        f"{len(wrong)} wrong, {known} known failures\n"
    )
    return int(bool(changed and not options.write) or bool(wrong))


if __name__ == "__main__":
    raise SystemExit(main())
