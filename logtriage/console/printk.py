"""The header that printk puts in front of a line."""

import re
from typing import Final

import msgspec

HEADER: Final = (
    r"(?:<(?P<level>\d{1,3})>)?"
    r"\[\s{0,6}(?P<seconds>\d{1,10})\.(?P<micros>\d{6})\]"
    r"(?:\[\s{0,6}(?P<caller>[TC]\d{1,10})\]"
    r"| ?\[pid:\d{1,7},cpu\d{1,3},[^\]\r\n]{1,24}\]"  # HiSilicon's kernels
    r"| {0,2}(?:<\d{1,2}>)?[-. ]?\(\d{1,3}\)\[\d{1,7}:[^\]\r\n]{1,32}\]"  # MediaTek's
    r"| {0,2}[A-Z]?\[\d{1,3}: {2,18}[^\]\r\n:]{1,24}(?::[\w+-]{1,16})?: {0,6}\d{1,7}\])?"  # Samsung's
)
"""A header without the space behind it, as an expression for `re`: bounded, so that it takes linear time."""

PLAIN_HEADER: Final = rb"(?:<\d{1,3}>)?\[ {0,6}\d{1,9}\.\d{6}\]"
"""The header alone that every kernel prints, without what some add, for where many lines are looked at."""

DAMAGED_HEADER: Final = (
    r"(?:<\d{1,3}>)?"
    r"(?:\[[^\]]{1,24}\](?: {0,2}(?:<\d{1,2}>)?[-. ]?(?:\(\d{1,3}\))?\[[^\]]{1,40}\])? ?)?"
)
"""Where a header is, or what a damaged line has left of one: whatever stands in brackets, the space behind it
included. It takes an address in brackets for one, too, and matches nothing where there is none."""

_HEADER = re.compile(HEADER.encode("ascii") + rb" ?")


_INNER = re.compile(rb"(?<![>\n])(?=(?:<\d{1,3}>)?\[\s{0,6}\d{1,10}\.\d{6}\](?: |\[))")
"""Where a header stands that does not begin its line."""


class Printk(msgspec.Struct, frozen=True):
    """The parsed header of a line of printk.

    Attributes:
        uptime: Seconds since the kernel's clock started.
        caller: `T123` (task) or `C1` (processor) where CONFIG_PRINTK_CALLER is on, else empty.
        length: Bytes of the header.
    """

    uptime: float
    caller: str
    length: int


def parse_printk(line: bytes) -> Printk | None:
    """The printk header at the start of a line, or `None`.

    Some vendors' kernels add the processor and the task, which go with it.

    Source: `print_time`, `print_caller` and `print_syslog` in the kernel's kernel/printk/printk.c.
    """
    match = _HEADER.match(line)
    if match is None:
        return None
    seconds, micros, caller = match.group("seconds", "micros", "caller")
    return Printk(int(seconds) + int(micros) / 1e6, caller.decode("ascii") if caller else "", match.end())


def glued(line: bytes) -> list[bytes]:
    """The messages on a line of the kernel's log, in whose midst another processor's may begin."""
    start = _HEADER.match(line)
    if start is None or line.find(b"[", start.end()) < 0:
        return [line]
    cuts = [match.start() for match in _INNER.finditer(line, start.end())]
    return [line[one:other] for one, other in zip([0, *cuts], [*cuts, len(line)], strict=True)]
