"""Lines of source for the frames of a log's traces, and the user's editor on one of them."""

import os
import re
import shlex
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_line
from logtriage.errors import InputError, LogtriageError
from logtriage.sources.lines import lines_of
from logtriage.sources.log_identity import identity_of_logs
from logtriage.symbols.choice import Kernels
from logtriage.symbols.decode import Decoder

_MOST: Final = 100_000
"""Frames of a log that are looked up: a log of nothing but traces has some ten thousand."""

_PLACE: Final = re.compile(r"(?P<file>.+?):(?P<line>\d+)(?: \(discriminator \d+\))?")


@dataclass(frozen=True, slots=True)
class SourceFrames:
    """The lines of source of a log.

    Attributes:
        places: Those of each frame, by the last words of its line; inlined functions first.
        base: What the names of source files are relative to.
    """

    places: Mapping[str, tuple[str, ...]]
    base: str

    def at(self, text: str) -> tuple[str, ...]:
        """The lines of source of a line, those of inlined functions first; empty for what is no frame."""
        return self.places.get(_frame(text), ()) if "+0x" in text else ()

    def editor(self, text: str) -> list[str]:
        """The command that opens `$EDITOR` on the innermost line of a frame; it goes through no shell.

        Args:
            text: The line as it is shown.

        Raises:
            LogtriageError: The line is no frame, or `$EDITOR` has unbalanced quotes.
        """
        found = _PLACE.fullmatch(next(iter(self.at(text)), ""))
        if found is None:
            raise LogtriageError("this line is no frame with a line of source")
        try:
            words = shlex.split(os.environ.get("EDITOR") or "vi") or ["vi"]
        except ValueError as error:
            raise LogtriageError(f"$EDITOR: {error}") from error
        return [*words, f"+{found['line']}", str(Path("/", self.base, found["file"]))]


def _frame(text: str) -> str:
    """The words of a line that say which frame it is: its symbol, and its module with a build id."""
    words = text.split()[-3:]
    named = [place for place, word in enumerate(words) if "+0x" in word]
    return " ".join(words[named[-1] :]) if named else ""


def read_frames(path: Path, params: Mapping[str, str], vmlinux: str) -> SourceFrames:
    """The lines of source of a log.

    Args:
        path: The log.
        params: The options of its configuration.
        vmlinux: Its kernel, as `--vmlinux` takes it.

    Raises:
        LogtriageError: The log or the kernel cannot be read, or the kernel is of another build.
    """
    found: dict[str, tuple[str, ...]] = {}
    with closing(Kernels(vmlinux)) as kernels:
        kernel = kernels.of(params, identity_of_logs([path]))
        why = kernel.without_lines()
        if why:
            raise LogtriageError(f"{kernel.path.name}: {why}")
        with closing(Decoder(kernel, kernel.path.parent)) as decoder:
            try:
                for raw in lines_of(path):
                    if b"+0x" not in raw or len(found) >= _MOST:
                        continue
                    text = safe_line(raw)
                    places = decoder.places(text)
                    if places:
                        found[_frame(text)] = places
            except OSError as error:
                raise InputError(error.strerror or str(error), path=path) from error
            return SourceFrames(found, decoder.base)
