"""The prefix that a recorder puts before every line: the time of day, sometimes with the machine's name."""

import re

_CLOCK = rb"\d\d:\d\d:\d\d(?:[.,]\d{1,9})?"
# ts, syslog, conserver; syslog writes the month in the user's language, in Japan as 11 and a sign.
_DATE = rb"(?:[A-Za-z\x80-\xff]{2,12}\.? )?[A-Za-z0-9\x80-\xff]{2,14}\.? [ \d]\d " + _CLOCK + rb"(?: \d{4})?"
_TIMES = b"|".join(
    (
        rb"\d{4}-\d\d-\d\d[T ]"
        + _CLOCK
        + rb"(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?",  # ISO 8601: labs, journald, ts
        _DATE,
        _CLOCK,
        rb"\d{1,3}:\d\d\.\d{1,6}",  # since the start: ts -s, picocom, grabserial
        rb"\d{10}\.\d{1,9}",  # seconds since the epoch: ts %.s
    )
)
# The machine, and busybox' facility and level; alone in logs that were cut.
_NAME = rb"(?:[\w.-]{1,64} )?(?:\w{3,8}\.\w{3,8} )?kernel: "
_KMSG = rb"\d{1,3},\d{1,12},\d{1,16},[-c+](?:,[\w=]{1,32}){0,4};"  # /dev/kmsg, extended netconsole
_STAMPED = rb"(?:[\[(](?:%b)[\])]|(?:%b)):?[ \t](?:%b)?" % (_TIMES, _TIMES, _NAME)
_PREFIX = re.compile(b"|".join((_STAMPED, _NAME, _KMSG)))

LONGEST = 128
"""Bytes in which a prefix ends."""


def without_prefix(line: bytes) -> bytes:
    """The line without the prefix of whatever recorded it."""
    return line[prefix_length(line) :]


def prefix_length(line: bytes) -> int:
    """Bytes of a line that its recorder put in front of it, the one space after them included; 0 for none."""
    match = _PREFIX.match(line, 0, LONGEST)
    return match.end() if match is not None else 0
