"""Masks: what differs from run to run in a line that says the same."""

import re
from functools import lru_cache
from typing import Final

from logtriage.console.printk import parse_printk
from logtriage.console.safe import safe_line

_MASKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5}\b"), "MAC"),
    (
        re.compile(r"\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b"),
        "UUID",
    ),
    (re.compile(r"(\w)\+0x[0-9a-f]{1,8}/0x[0-9a-f]{1,8}\b"), r"\1+OFF"),
    (re.compile(r"\b0x[0-9a-fA-F]{1,32}\b"), "HEX"),
    (re.compile(r"\b(?=[0-9a-f]*\d)[0-9a-f]{8,32}\b"), "HEX"),
    (re.compile(r"\bbootconsole \[[\w.-]{1,16}\]"), "bootconsole [CON]"),
    (re.compile(r"\d+"), "#"),
    (re.compile(r"\[ *\*{1,3} *\]"), "[*]"),  # systemd's moving stars, manager.c draw_cylon()
)
_SPACES = re.compile(r"\s+")
_LONGEST = 240
"""Characters of a masked line: what tells lines apart stands before, and likeness costs its square."""
_REMEMBERED: Final = 8192
"""Texts whose masks are kept: a run prints the same lines again and again, and several rules ask for the
last ones of each boot. A kernel prints some thousand."""


def message(line: bytes) -> bytes:
    """A line without its printk header."""
    header = parse_printk(line)
    return line[header.length :] if header else line


def mask(line: bytes) -> str:
    """What a console line says, without what differs from run to run.

    The printk header goes; addresses, numbers, MAC addresses and UUIDs become tokens; white space is
    folded; at most 240 characters remain. Safe to show. Idempotent on its own output.
    """
    return mask_text(safe_line(message(line)[: 4 * _LONGEST]))


@lru_cache(maxsize=_REMEMBERED)
def mask_text(text: str) -> str:
    """As `mask`, for text that is safe and has no header."""
    for pattern, token in _MASKS:
        text = pattern.sub(token, text)
    return _SPACES.sub(" ", text).strip()[:_LONGEST]
