"""What a recorder puts in front of every line: the time of day, sometimes with the machine's name."""

import re

_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_CLOCK = rb"\d\d:\d\d:\d\d(?:[.,]\d{1,9})?"
_TIMES = (
    rb"\d{4}-\d\d-\d\d[T ]" + _CLOCK + rb"(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?"  # ISO 8601: labs, journald, ts
    rb"|(?:[A-Z][a-z]{2} )?" + _MONTH + rb" [ \d]\d " + _CLOCK + rb"(?: \d{4})?"  # ts, syslog, conserver
    rb"|" + _CLOCK + rb"|\d{1,3}:\d\d\.\d{1,6}"  # ts -s, picocom, grabserial: time of day, or since the start
    rb"|\d{10}\.\d{1,9}"  # seconds since the epoch: ts %.s
)
_PREFIX = re.compile(
    rb"(?:[\[(](?:" + _TIMES + rb")[\])]|(?:" + _TIMES + rb")):?[ \t](?:[\w.-]{1,64} kernel: )?"
)

LONGEST = 128
"""Bytes in which a prefix ends."""


def prefix_length(line: bytes) -> int:
    """Bytes of a line that its recorder put in front of it, the one space after them included; 0 for none."""
    match = _PREFIX.match(line, 0, LONGEST)
    return match.end() if match is not None else 0
