"""The time that a recorder writes in front of a line, in any of the notations that recorders use."""

import re
from datetime import datetime, timedelta, timezone
from typing import Final

from logtriage.console.late_pattern import LatePattern

_CLOCK = rb"\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?"
_ZONE = rb"(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\b)?"
_DAY = rb"\d{4}[-/.]\d\d[-/.]\d\d"
# syslog writes the month in the user's language, in Japan as 11 and a sign.
_WORD = rb"[A-Za-z\x80-\xff]{2,14}\.?,?"
_MONTH = rb"(?:" + _WORD + rb"|\d{1,2}[\x80-\xff]{3})"

NOTATIONS: Final = (
    _DAY + rb"[T _]" + _CLOCK + _ZONE,  # ISO 8601: labs, journald, ts
    rb"(?:" + _WORD + rb" )?" + _MONTH + rb" [ \d]\d " + _CLOCK + rb"(?: \d{4}\b)?",  # syslog, conserver
    rb"\d{1,2}[ /-][A-Za-z]{3}[ /-]\d{4}[ :]" + _CLOCK + _ZONE,  # httpd, mail
    rb"\d{1,2}/\d{1,2}/\d{4} " + _CLOCK + rb"(?: [AP]M\b)?",
    rb"\d{8}[T_-]?\d{6}(?:[.,]\d{1,9})?Z?\b",  # ISO 8601, basic
    rb"(?:\d{1,3} ?d(?:ays?,)? ?)?" + _CLOCK + rb"(?: [AP]M\b)?",  # the time of day, or since the start
    rb"\d{1,3}:\d\d[.,]\d{1,6}\b",  # since the start: ts -s, picocom, grabserial
    rb"\d{10}[.,]\d{1,9}\b",  # seconds since the epoch: ts %.s
    rb"\d{13}(?:\d{3}(?:\d{3})?)?\b",  # milliseconds and smaller parts since the epoch
    rb"\d{1,3},\d{1,12},\d{1,16},[-c+](?:,[\w=]{1,32}){0,4}(?=;)",  # /dev/kmsg, extended netconsole
)
"""Expressions of the notations that only times are written in."""

_UNIX: Final = LatePattern(rb"(\d{10})(?:[.,](\d{1,9}))?|(\d{10})(\d{3}|\d{6}|\d{9})")
_KMSG: Final = re.compile(rb"\d{1,3},\d{1,12},(\d{1,16}),")
_DATE: Final = LatePattern(
    rb"(?P<year>\d{4})[-/.]?(?P<month>\d\d)[-/.]?(?P<day>\d\d)[T _-]?"
    rb"|(?P<word>[A-Za-z]{3})[a-z.]* +(?P<dom>\d{1,2}) "
    rb"|(?P<first>\d{1,2})[ /-](?P<name>[A-Za-z]{3}|\d{1,2})[ /-](?P<last>\d{4})[ :]"
)
_HOURS: Final = LatePattern(
    rb"(?:(\d{1,3}) ?d[^\d]*)?(?:(\d{1,2}):?)?(\d\d):?(\d\d)(?:[.,](\d{1,9}))?(?: ([AP])M)?"
)
_SINCE: Final = re.compile(rb"(\d{1,3}):(\d\d)[.,](\d{1,6})")
"""Minutes, seconds and parts of one since a recorder's start."""
_OFFSET: Final = re.compile(rb" ?([+-])(\d\d):?(\d\d)\Z")
_YEAR: Final = re.compile(rb" (\d{4})\Z")
_MONTHS: Final = (
    b"jan",
    b"feb",
    b"mar",
    b"apr",
    b"may",
    b"jun",
    b"jul",
    b"aug",
    b"sep",
    b"oct",
    b"nov",
    b"dec",
)
_SECONDS: Final = re.compile(rb"(?<![\w.])(\d{1,7}\.\d{1,9})(?![\w.])")
_ANY: Final = LatePattern(b"|".join(b"(?:%b)" % one for one in NOTATIONS))
_ANY_YEAR: Final = 2000
"""Of a time that names none; a leap year, so that each day of one has its place."""


def seconds_of(prefix: bytes) -> float | None:
    """Seconds of the time in a prefix: two of one recorder can be compared, and no others.

    They count from the epoch where there is a date, from midnight or from the recorder's start where there
    is none. Nothing where the prefix holds no time.
    """
    found = _ANY.search(prefix)
    if found is None:
        plain = _SECONDS.search(prefix)
        return float(plain[1]) if plain is not None else None
    text = found[0]
    unix = _UNIX.fullmatch(text)
    if unix is not None:
        whole, part = (unix[1], unix[2]) if unix[1] else (unix[3], unix[4])
        return int(whole) + _fraction(part)
    kmsg = _KMSG.match(text)
    if kmsg is not None:
        return int(kmsg[1]) / 1e6
    return _calendar(text)


def _calendar(text: bytes) -> float | None:
    since = _SINCE.fullmatch(text)
    if since is not None:
        return int(since[1]) * 60 + int(since[2]) + _fraction(since[3])
    date = _DATE.search(text)
    hours = _HOURS.search(text, date.end() if date is not None else 0)
    if hours is None:
        return None
    days, hour, minute, second, part, half = hours.groups()
    clock = (int(hour or 0) % 12 if half else int(hour or 0)) + (12 if half == b"P" else 0)
    passed = timedelta(days=int(days or 0), hours=clock, minutes=int(minute), seconds=int(second))
    offset = passed.total_seconds() + _fraction(part)
    if date is None:
        return offset
    year, month, day = _day(date, text)
    zone = _OFFSET.search(text)
    away = timedelta(hours=int(zone[2]), minutes=int(zone[3])) if zone is not None else timedelta()
    try:
        shift = timezone(-away if zone is not None and zone[1] == b"-" else away)
        return datetime(year, month, day, tzinfo=shift).timestamp() + offset
    except ValueError:
        return None


def _day(date: re.Match[bytes], text: bytes) -> tuple[int, int, int]:
    """Year, month and day; a month that is not known is 0, which no calendar has."""
    if date["year"]:
        return int(date["year"]), int(date["month"]), int(date["day"])
    if date["word"]:
        year = _YEAR.search(text)
        return int(year[1]) if year is not None else _ANY_YEAR, _month(date["word"]), int(date["dom"])
    if date["name"].isdigit():  # as in America, whose recorders write it so
        return int(date["last"]), int(date["first"]), int(date["name"])
    return int(date["last"]), _month(date["name"]), int(date["first"])


def _month(name: bytes) -> int:
    return _MONTHS.index(name.lower()) + 1 if name.lower() in _MONTHS else 0


def _fraction(digits: bytes | None) -> float:
    return int(digits) / 10 ** len(digits) if digits else 0.0
