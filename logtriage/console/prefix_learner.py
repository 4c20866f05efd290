"""Learns from the lines of a console what its recorder put in front of each of them."""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Final, Protocol

from logtriage.console.late_pattern import LatePattern
from logtriage.console.prefix import LONGEST, NONE, Form, Prefixes, Text, form_of, split
from logtriage.console.printk import PLAIN_HEADER
from logtriage.console.recorded_time import NOTATIONS

_HEADER: Final = re.compile(PLAIN_HEADER)
"""A kernel's header; no kernel ran for so long as its seconds tell that count from 1970."""
_KERNELS: Final = b"[    1.000000] text"
"""What a kernel itself prints."""
_HEADERS: Final = 3
"""Headers of a line that are looked at: a recorder may write its time as a kernel does."""
_NAME: Final = (
    rb"(?:[\w.-]{1,64} )?(?:\w{3,8}\.\w{3,8} )?kernel: "  # the machine, busybox' facility and level
)
_STAMP: Final = LatePattern(
    rb"(?:[\[(<](?P<closed>%b)[\])>]|(?P<open>%b)):?(?:[ \t;](?:%b)?|\Z)"
    % (b"|".join(NOTATIONS), b"|".join(NOTATIONS), _NAME)
)
SURE: Final = 3
"""Known beginnings behind prefixes of one form from which on it is one, wherever in a log it begins."""
_MOST: Final = 0.8
_HALF: Final = 0.5
_MOST_PARTS: Final = 40
_MOST_WORDS: Final = 2
"""Words of a prefix with nothing but blanks between them, such as a machine and `kernel`."""
_PAIRS: Final = ((b"[", b"]"), (b"(", b")"), (b"{", b"}"))
_MOST_FORMS: Final = 8
"""Forms of prefixes of one console."""


class KnownWords(Protocol):
    """Words that only known speakers of a boot begin a line with, or those of firmware only."""

    def begin_at(self, line: bytes, *, firmware: bool = False) -> tuple[int, ...]:
        """At which bytes of a line they begin; only 0 where they begin the line."""
        ...

    def count_inside(self, lines: bytes, most: int, *, firmware: bool = False) -> int:
        """In how many of some lines, at the most, they stand with something in front that is none of them."""
        ...


class Sample:
    """A line that is learned from.

    Args:
        line: Clean.
        words: Those that are known to begin lines.
        closely: Whether firmware's words are looked for where there are headers of a kernel, too.
    """

    def __init__(self, line: bytes, words: KnownWords, *, closely: bool = True) -> None:
        self.line = line[:LONGEST].strip(b"\r")
        self._known = words
        self._closely = closely

    @cached_property
    def headers(self) -> tuple[int, ...]:
        """Where headers of a kernel begin."""
        return tuple(header.start() for header in islice(_HEADER.finditer(self.line), _HEADERS))

    @cached_property
    def words(self) -> tuple[int, ...]:
        """Where known words begin; of the blanks in front of them, one is the prefix'."""
        line = self.line
        if self.headers:
            found = self._known.begin_at(line, firmware=True) if self._closely else ()
        else:
            found = self._known.begin_at(line)
        return tuple(_behind_blanks(line, at) if line[:at].strip() else 0 for at in found)

    @property
    def bare(self) -> bool:
        """Whether it begins with what is known, and nothing is in front of that."""
        return self.headers[:1] == (0,) or self.words[:1] == (0,)

    @cached_property
    def ahead(self) -> tuple[int, ...]:
        """Where what was recorded may begin behind a prefix."""
        words = self.words if self.words[:1] != (0,) else ()
        return tuple(at for at in (*self.headers, *words) if at)


def stamp_of(line: bytes) -> re.Match[bytes] | None:
    """The time with which a line begins, as far as it is a recorder's."""
    return _STAMP.match(line, 0, LONGEST)


@dataclass(frozen=True, slots=True)
class _Candidate:
    form: Form
    support: int
    size: int
    first: int


def _behind_blanks(line: bytes, at: int) -> int:
    """Where words begin whose blanks in front are partly a prefix': one of them, or up to their last tab."""
    if line[at - 1 : at].isspace():
        return at  # the words have their own number of blanks, and these are behind the prefix'
    blanks = line[at : len(line) - len(line[at:].lstrip(b" \t"))]
    return at + max(blanks.rfind(b"\t") + 1, min(1, len(blanks)))


def learn(samples: Sequence[Sample], known: Prefixes = NONE, *, whole: bool = True) -> Prefixes:
    """The prefixes of a console, by some of its lines.

    A form of prefixes is one where it stands in front of what is known to begin a line: headers of a kernel,
    words of firmware. Lines that all begin with a time have one too.

    Args:
        samples: Lines in their order, blank ones left out.
        known: What was found in lines before them.
        whole: Whether there are no lines before them.
    """
    ahead = any(sample.ahead for sample in samples)
    found = _anchored(samples, known, whole=whole and not known) if ahead else []
    if not found and not known:
        found = _stamped(samples, whole=whole)
    forms = {form.pattern: form for form in (*known.forms, *found)}
    return Prefixes(tuple(forms.values())[:_MOST_FORMS])


def without_prefix(line: bytes) -> bytes:
    """A single line without its prefix, as far as the line alone tells that it has one."""
    return line[learn([Sample(line, _NoWords())]).length(line) :]


class _NoWords:
    """Stands for a library of which no words are known."""

    def begin_at(self, line: bytes, *, firmware: bool = False) -> tuple[int, ...]:  # noqa: ARG002 - `KnownWords`
        return ()

    def count_inside(self, lines: bytes, most: int, *, firmware: bool = False) -> int:  # noqa: ARG002 - `KnownWords`
        return 0


def explained(sample: Sample, known: Prefixes) -> bool:
    """Whether known prefixes are all that stands in front of a line."""
    length = known.length(sample.line)
    return bool(length) and not any(at > length for at in sample.ahead)


def _anchored(samples: Sequence[Sample], known: Prefixes, *, whole: bool) -> list[Form]:
    """The forms of what stands in front of known beginnings, where no known form explains that."""
    groups: dict[tuple[str | bytes, ...], list[tuple[int, Text]]] = {}
    rest = {sample for sample in samples if not explained(sample, known)}
    for number, sample in enumerate(samples):
        if sample not in rest:
            continue
        for at in sample.ahead:
            text = split(sample.line[:at])
            if _is_plausible(text):
                groups.setdefault(text.skeleton, []).append((number, text))
    candidates = []
    for skeleton, members in groups.items():
        if len(members) < SURE and _may_be_said(members[0][1]):
            continue
        form = form_of([text for _, text in members])
        candidates.append(_Candidate(form, len(members), len(skeleton), members[0][0]))
    candidates.sort(key=lambda one: (-one.support, -one.size))
    accepted: list[Form] = []
    for one in candidates:
        if _holds(one, samples, rest, whole=whole):
            accepted.append(one.form)
            covering = Prefixes((one.form,))
            rest = {sample for sample in rest if not explained(sample, covering)}
    used = {Prefixes(tuple(accepted)).longest(sample.line) for sample in samples}
    return [form for form in accepted if form in used]


def _is_plausible(text: Text) -> bool:
    """Whether a text may be a prefix: it closes its brackets, and sets its words apart by signs."""
    if len(text.tokens) > _MOST_PARTS or not (text.end or text.tokens[-1].kind != "name"):
        return False
    if any(text.skeleton.count(left) != text.skeleton.count(right) for left, right in _PAIRS):
        return False
    row = 0
    for token in text.tokens:
        row = (row + 1 if token.gap else 1) if token.kind in {"name", "level"} else 0
        if row > _MOST_WORDS:
            return False
    return True


def _may_be_said(text: Text) -> bool:
    """Whether a text may begin a sentence: it names no time, and its last word goes on behind a blank."""
    kinds = [token.kind for token in text.tokens]
    timed = any(kind.startswith("time") for kind in kinds)
    return kinds[-1:] == ["name"] and b"\t" not in text.end and not timed


def _holds(one: _Candidate, samples: Sequence[Sample], rest: AbstractSet[Sample], *, whole: bool) -> bool:
    """Whether a form is that of a recorder, by the lines from the first on that has it."""
    if one.support < SURE and not (whole and 2 * sum(sample.bare for sample in rest) < len(samples)):
        return False  # before the expression is compiled, which takes a millisecond
    lone = Prefixes((one.form,))
    if not any(explained(sample, lone) for sample in rest if sample.ahead):
        return False
    since = [sample for sample in samples[one.first :] if lone.length(sample.line) or sample in rest]
    covered = [sample for sample in since if lone.length(sample.line)]
    bare = sum(sample.bare for sample in since if not lone.length(sample.line))
    share = len(covered) / len(since) if since else 0.0
    if lone.length(_KERNELS) and one.support < max(SURE, _HALF * len(covered)):
        return False
    if one.support >= SURE:
        return share >= _HALF and one.support > bare
    everywhere = len(covered) >= _MOST * len(samples)
    return whole and everywhere and not bare


def _stamped(samples: Sequence[Sample], *, whole: bool) -> list[Form]:
    """The form of times with which lines begin, where most do."""
    stamps = [stamp for sample in samples if (stamp := stamp_of(sample.line)) is not None]
    if not stamps or len(stamps) < _MOST * len(samples):
        return []
    texts = [split(stamp[0]) for stamp in stamps]
    ((skeleton, count),) = Counter(text.skeleton for text in texts).most_common(1)
    if count < (1 if whole else SURE) or count < _MOST * len(samples):
        return []
    return [form_of([text for text in texts if text.skeleton == skeleton])]
