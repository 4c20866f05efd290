"""The function to blame in a kernel report: the first frame that is not of the reporting machinery."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from logtriage.console.printk import DAMAGED_HEADER
from logtriage.expressions.regex import Regex

_NAME: Final = rb"[A-Za-z_][\w.$]{0,80}"
_SOURCE: Final = rb"\([\w./-]{1,120}\.(?:[chS]|rs):\d"
"""Where a function stands in the source, as `scripts/decode_stacktrace.sh` of the kernel writes it."""

_COUNTER = re.compile(
    rb"(?:\b(?:RIP|EIP): (?:0010|0060|e030|e033|0008|0018):?\s?(?:\[<[0-9a-f]+>\]\s*)*"
    rb"|\b[RE]IP:? (?:is at )?(?:\[<[0-9a-f]+>\]\s*)*"
    rb"|\bEIP: |\b(?:pc|epc|PC|ERA|NIP|IP)\s?(?:is at|:)\s+(?:[0-9a-f]{8,16}\s+)?|\bNIP \[[0-9a-f]{8,16}\] "
    rb"|\bKrnl PSW : [0-9a-f]{16} [0-9a-f]{16} \()"
    rb"(?P<func>" + _NAME + rb")(?:\+0x| " + _SOURCE + rb")"
)
_FRAME = re.compile(
    rb"^" + DAMAGED_HEADER.encode("ascii") + rb"\s*\(?(?:\[<?[0-9a-f]{6,16}>?\] ?)?\(?"
    rb"(?:(?P<doubt>\? )?(?P<func>" + _NAME + rb")(?:\+0x(?P<offset>[0-9a-f]+)/0x| " + _SOURCE + rb")"
    rb"|(?P<armfunc>" + _NAME + rb")\)? from (?:\[<[0-9a-f]+>\]|" + _NAME + rb"\+0x))"
)
_JUMPED: Final = b"supervisor instruction fetch"
"""x86's word for a jump to where no code is (arch/x86/mm/fault.c): the program counter names no function."""
_SUFFIX = re.compile(rb"\.(?:isra|part|constprop|cold|llvm|lto_priv|cfi_jt)\b(?:\.\d+)*|(?<=\w)\.\d+$")


def plain_name(name: bytes) -> bytes:
    """A function's name without what the compiler added to it."""
    return _SUFFIX.sub(b"", name)


class SkippedFunctions:
    """Functions that only report, wait or copy for others, so that a report is never about them.

    Args:
        entries: Names, or RE2 expressions for whole names (`Lists.skipped_functions`).
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._regex = Regex(rf"\A(?:{'|'.join(entries)})\z")

    def __contains__(self, name: bytes) -> bool:
        """Whether a function is one of them, whatever the compiler added to its name."""
        return self._regex.search(plain_name(name)) is not None


def blamed_function(report: Iterable[bytes], skipped: SkippedFunctions) -> bytes | None:
    """The function that a report is about: that of the program counter, else the first telling frame.

    Frames that the unwinder hits as doubtful (`? name`) count only where there are no others behind a jump
    to where no code is, from where it cannot unwind.

    Args:
        report: Its lines, the headline's first.
        skipped: The functions that are never to blame.
    """
    frame: bytes | None = None
    doubtful: bytes | None = None
    jumped = False
    for line in report:
        jumped = jumped or _JUMPED in line
        match = _COUNTER.search(line)
        if match is not None and not jumped and match["func"] not in skipped:
            return plain_name(match["func"])
        told = _telling(line, skipped) if frame is None else None
        if told is not None and not told.doubted:
            frame = told.name
        elif told is not None and jumped and doubtful is None:
            doubtful = told.name
    return frame or doubtful


class _Frame(NamedTuple):
    """A function in a call trace, and whether the unwinder doubts that it belongs there."""

    name: bytes
    doubted: bool


def _telling(line: bytes, skipped: SkippedFunctions) -> _Frame | None:
    """The frame on a line, if it can be to blame."""
    match = _FRAME.match(line)
    if match is None or _is_next(match["offset"]):
        return None
    name = match["func"] or match["armfunc"]
    return None if name in skipped else _Frame(plain_name(name), bool(match["doubt"]))


def is_frame(line: bytes) -> bool:
    """Whether a line is one of a call trace."""
    return _FRAME.match(line) is not None


def _is_next(offset: bytes | None) -> bool:
    """Whether a frame is where a call that never returns would come back to: in the next function."""
    return offset is not None and not offset.strip(b"0")
