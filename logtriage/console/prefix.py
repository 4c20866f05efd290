"""What a recorder puts in front of every line: its form, and lines without it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from logtriage.console.late_pattern import LatePattern
from logtriage.console.recorded_time import NOTATIONS
from logtriage.console.safe import safe_text

LONGEST: Final = 192
"""Bytes in which a prefix ends."""

_LEVELS: Final = (
    rb"(?i:emerg(?:ency)?|alert|crit(?:ical)?|fatal|severe|err(?:or)?|warn(?:ing)?|notice|info|debug|trace"
    rb"|verbose)"
)
_WORDS: Final = b"A-Za-z0-9_\\x80-\\xff"
_TOKEN: Final = LatePattern(
    b"|".join(b"(?P<time%d>%b)" % (at, notation) for at, notation in enumerate(NOTATIONS))
    + b"|(?P<level>"
    + _LEVELS
    + b")(?!["
    + _WORDS
    + b"])"
    + rb"|(?P<number>\d+)(?!["
    + _WORDS
    + b"])|(?P<name>["
    + _WORDS
    + b"]+)|(?P<gap>[ \t]+)|(?P<sign>.)",
    re.DOTALL,
)
_SLOTS: Final = {"level": _LEVELS, "number": rb"\d{1,20}", "name": b"[" + _WORDS + b"]{1,48}"}
_SLACK: Final = 6
"""Blanks more than were seen that pad a word or a number."""
_JOINTS: Final = (b"-", b".", b"/", b"+")
"""Signs that join the parts of a word."""
_TAG: Final = re.compile(rb"[\w.+/\x80-\xff-]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a prefix.

    Attributes:
        kind: `level`, `number`, `name`, `sign`, or `time` with the number of its notation.
        text: What it reads.
        gap: The blanks in front of it.
    """

    kind: str
    text: bytes
    gap: bytes = b""


@dataclass(frozen=True, slots=True)
class Text:
    """A prefix in its parts.

    Attributes:
        tokens: In order.
        end: The blanks behind the last of them.
    """

    tokens: tuple[Token, ...]
    end: bytes

    @property
    def skeleton(self) -> tuple[str | bytes, ...]:
        """What prefixes of the same form have in common: signs, and what kinds of parts stand between."""
        return tuple(token.text if token.kind == "sign" else token.kind for token in self.tokens)


def split(prefix: bytes) -> Text:
    """A prefix in its parts."""
    tokens: list[Token] = []
    gap = b""
    for found in _TOKEN.finditer(prefix):
        kind = found.lastgroup or "sign"
        if kind == "gap":
            gap = found[0]
        else:
            tokens.append(Token("name" if kind == "level" and not _is_level(tokens) else kind, found[0], gap))
            gap = b""
    return Text(tuple(tokens), gap)


def _is_level(before: Sequence[Token]) -> bool:
    """Whether a word may be a level where it stands: not where it is a part of a name, as in `my-info`."""
    return not before or before[-1].text not in _JOINTS


@dataclass(frozen=True, slots=True)
class Form:
    """The form of the prefixes of one recorder.

    Attributes:
        pattern: An expression for them.
        shown: How it reads, with its slots named, safe to show.
        tags: Words that are the same in all of them, with what joins them.
        named: Whether words are the same in all of them, numbers in them included.
    """

    pattern: bytes
    shown: str
    tags: tuple[bytes, ...] = ()
    named: bool = True


def form_of(samples: Sequence[Text], *, exactly: bool = False) -> Form:
    """The form of prefixes that have the same skeleton.

    Args:
        samples: Some of them.
        exactly: Whether numbers that are parts of words stay as they are, as in `qemu-1`.
    """
    named = True
    before = b""
    pattern: list[bytes] = []
    shown: list[str] = []
    plain: list[bytes] = []
    padded = False
    for tokens in zip(*(sample.tokens for sample in samples), strict=True):
        kind, texts = tokens[0].kind, {token.text for token in tokens}
        gaps = {token.gap for token in tokens}
        narrow = kind == "number" and any(gaps)  # a number grows into the blanks before it
        pattern.append(_gap(gaps, narrow=narrow, padded=padded))
        shown.append(_shown(min(gaps, key=len)))
        plain.append(b" " if any(gaps) else b"")
        fixed = len(texts) == 1
        part = kind == "number" and before in _JOINTS and not any(gaps)
        named = named and fixed if kind == "name" else named and (exactly or not part)
        before = tokens[0].text
        if kind.startswith("time"):
            pattern.append(b"(?:%b)" % NOTATIONS[int(kind.removeprefix("time"))])
        elif (
            kind == "level"
            or (kind == "name" and not fixed)
            or (kind == "number" and not (exactly and part and fixed))
        ):
            pattern.append(_SLOTS[kind])
        else:
            pattern.append(re.escape(tokens[0].text))
        slot = kind.startswith("time") or kind == "level" or not fixed
        shown.append(f"<{kind.rstrip('0123456789')}>" if slot else _shown(tokens[0].text))
        plain.append(b"\0" if slot else tokens[0].text)
        padded = kind == "level" or (kind == "name" and len({len(text) for text in texts}) > 1)
    ends = {sample.end for sample in samples}
    shown.append(_shown(min(ends, key=len)))
    if any(ends):
        # A blank line may have lost the blanks at its end; GitLab continues a line behind a plus sign.
        more = rb"|\+" if pattern and ends == {b" "} else b""
        pattern.append(rb"(?:%b%b|(?=\r*\Z))" % (_gap(ends), more))
    return Form(b"".join(pattern), "".join(shown), tuple(_TAG.findall(b"".join(plain))), named)


def _gap(gaps: set[bytes], *, narrow: bool = False, padded: bool = False) -> bytes:
    """An expression for blanks, by those that were seen.

    Args:
        gaps: Those in front of a part, or at the end.
        narrow: Whether the part grows into them, as a number does.
        padded: Whether they fill up what is in front of them, such as a level.
    """
    lengths = {len(gap) for gap in gaps}
    if len(gaps) == 1 and not narrow and not padded:
        return re.escape(next(iter(gaps)))
    if not any(lengths):
        return b""
    least = 0 if narrow or padded else min(lengths)
    return b"[ \t]{%d,%d}" % (least, max(lengths) + (_SLACK if padded else 0))


def _shown(text: bytes) -> str:
    return safe_text(text.replace(b"\t", b"<tab>"))


@dataclass(frozen=True)
class Prefixes:
    """The forms of the prefixes of one console; with none, no line has one.

    Attributes:
        forms: In the order in which they were met.
    """

    forms: tuple[Form, ...] = ()

    def __bool__(self) -> bool:
        """Whether any form of prefix is known."""
        return bool(self.forms)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[bytes], ...]:
        return tuple(re.compile(form.pattern, re.DOTALL) for form in self.forms)

    def length(self, line: bytes) -> int:
        """Bytes of a line that its recorder put in front of it; 0 for none."""
        if not self.forms:
            return 0
        head = line[:LONGEST]
        found = (pattern.match(head) for pattern in self._patterns)
        return max((match.end() for match in found if match is not None), default=0)

    def longest(self, line: bytes) -> Form | None:
        """Of the forms that a line has, the one of the longest prefix; nothing where it has none."""
        length = self.length(line)
        return next(
            (form for form in self.forms if length and Prefixes((form,)).length(line) == length), None
        )

    def content(self, line: bytes) -> bytes:
        """What a line says: without its prefix, and without carriage returns around it."""
        length = self.length(line)
        return said(line[length:]) if length else line.strip(b"\r")

    @property
    def shown(self) -> str:
        """How they read, safe to show; empty for none."""
        return " or ".join(form.shown for form in self.forms)


NONE: Final = Prefixes()
"""Of a console whose lines have no prefix."""

_PICTURES: Final = ("\u240d".encode(), "\u2424".encode())
"""Pictures of the line end, which labgrid's logger writes behind each line."""


def said(text: bytes) -> bytes:
    """What stands behind a prefix, without carriage returns around it and without pictures of its end."""
    text = text.strip(b"\r")
    while text.endswith(_PICTURES):
        text = text[:-3].rstrip(b"\r")
    return text
