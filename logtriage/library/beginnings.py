"""Words that only known speakers of a boot begin a line with."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Final

from logtriage.expressions.regex import OF_HUNDREDS, Regex
from logtriage.library.schema import Speaker

ANCHOR: Final = re.compile(r"^(\(\?[ims]+\))?\^")
"""A line's start, which is not where a line starts whose recorder put the time in front of it."""
FLAGS: Final = r"\1"
_NEVER: Final = r"[^\x00-\xff]"
"""What no byte is."""


class Beginnings:
    """Finds them anywhere in a line, since a recorder may have put something in front.

    Args:
        speakers: All that are known.
        matches: The expressions of lines that stand for an event, by events.
    """

    def __init__(self, speakers: Iterable[Speaker], matches: Mapping[str, Sequence[str]]) -> None:
        self._speakers = list(speakers)
        self._matches = matches

    def begin_at(self, line: bytes, *, firmware: bool = False) -> tuple[int, ...]:
        """At which bytes of a line they begin; only 0 where they begin the line.

        Args:
            line: The line.
            firmware: Whether only words of firmware, or that begin a guest, are looked for.
        """
        if firmware:
            return self._of_firmware.begins(line)
        # Those of monitors read like names, so the others' go before them.
        return self._of_boots.begins(line) or self._of_monitors.begins(line)

    def count_inside(self, lines: bytes, most: int, *, firmware: bool = False) -> int:
        """In how many of some lines, at the most, they stand with something in front that is none of them."""
        inside = self._firmware_inside if firmware else self._any_inside
        count = at = 0
        while count < most and (found := inside.begin(lines, at)) is not None:
            at = lines.find(b"\n", found) + 1 or len(lines) + 1
            line = lines[lines.rfind(b"\n", 0, found) + 1 : at - 1]
            begins = self.begin_at(line, firmware=firmware)
            count += bool(begins and line[: begins[0]].strip())
        return count

    @cached_property
    def _of_boots(self) -> Regex:
        return _one_of(self._boots)

    @cached_property
    def _of_monitors(self) -> Regex:
        return _one_of(self._voices_of("monitor"))

    @cached_property
    def _of_firmware(self) -> Regex:
        return _one_of(self._firmware)

    @cached_property
    def _any_inside(self) -> Regex:
        return _inside([*self._boots, *self._voices_of("monitor")])

    @cached_property
    def _firmware_inside(self) -> Regex:
        return _inside(self._firmware)

    @property
    def _boots(self) -> list[str]:
        return [*self._matches.get("kernel", ()), *self._voices_of("kernel"), *self._firmware]

    @property
    def _firmware(self) -> list[str]:
        begins = (self._matches.get(event, ()) for event in ("firmware-start", "vmm-start"))
        return [*chain.from_iterable(begins), *self._voices_of("firmware")]

    def _voices_of(self, layer: str) -> list[str]:
        return [text for one in self._speakers if one.layer == layer for text in one.voice]


def _one_of(patterns: Iterable[str]) -> Regex:
    """What finds any of some expressions wherever it is in a line."""
    texts = [ANCHOR.sub(FLAGS, pattern) for pattern in patterns]
    return Regex("|".join(f"(?:{text})" for text in texts) or _NEVER, memory=OF_HUNDREDS)


def _inside(patterns: Iterable[str]) -> Regex:
    """What finds any of some expressions in a line of several, where something stands before it."""
    texts = [ANCHOR.sub(FLAGS, pattern) for pattern in patterns]
    found = "|".join(f"(?:{text})" for text in texts) or _NEVER
    return Regex(rf"[^\s][^\n]*(?:{found})", memory=OF_HUNDREDS)
