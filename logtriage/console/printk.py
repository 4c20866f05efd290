"""The header that printk puts in front of a line."""

import re
from dataclasses import dataclass

_HEADER = re.compile(
    rb"(?:<(?P<level>\d{1,3})>)?"
    rb"\[\s{0,6}(?P<seconds>\d{1,10})\.(?P<micros>\d{6})\]"
    rb"(?:\[\s{0,6}(?P<caller>[TC]\d{1,10})\]"
    rb"| ?\[pid:\d{1,7},cpu\d{1,3},[^\]\r\n]{1,24}\]"  # HiSilicon's kernels
    rb"| {0,2}(?:<\d{1,2}>)?[-. ]?\(\d{1,3}\)\[\d{1,7}:[^\]\r\n]{1,32}\]"  # MediaTek's
    rb"| {0,2}[A-Z]?\[\d{1,3}: {2,18}[^\]\r\n:]{1,24}(?::[\w+-]{1,16})?: {0,6}\d{1,7}\])?"  # Samsung's
    rb" ?"
)


@dataclass(frozen=True, slots=True)
class Printk:
    """A parsed header.

    Attributes:
        uptime: Seconds since the kernel's clock started.
        caller: `T123` (task) or `C1` (processor) where CONFIG_PRINTK_CALLER is on, else empty.
        length: Bytes of the header.
    """

    uptime: float
    caller: str
    length: int


def parse_printk(line: bytes) -> Printk | None:
    """The printk header at the start of a line, or nothing.

    Some vendors' kernels add the processor and the task, which go with it.

    Source: `print_time`, `print_caller` and `print_syslog` in the kernel's kernel/printk/printk.c.
    """
    match = _HEADER.match(line)
    if match is None:
        return None
    uptime = int(match["seconds"]) + int(match["micros"]) / 1e6
    return Printk(uptime, (match["caller"] or b"").decode("ascii"), match.end())
