"""Whether a library holds what it promises: its samples, its ids and its speed."""

import time
from collections.abc import Callable, Sequence
from typing import Final, get_args

from logtriage.library.library import Entry, Library, Problem
from logtriage.library.schema import Quoted, Signature, Speaker, SpeakerSamples
from logtriage.scan.hit import EXACT
from logtriage.scan.scanner import Scanner
from logtriage.vocabulary import FailureClass

_BROAD: Final = 0.2
"""Share of the kinds of healthy lines from which on a pattern is too broad: it would be confirmed all the
time."""
_LONG_LINE: Final = 1 << 16
"""Bytes of the lines on which an expression is timed: as long as a line can be that is looked at."""
_BUDGET: Final = 0.05
"""Seconds for such a line: more of them would hold up a console that prints long lines."""


def check_library(library: Library, clock: Callable[[], float] = time.process_time) -> list[Problem]:
    """Everything that is wrong with a library, in the order of its entries.

    Runs each sample and counter-sample through a scanner, as a console would be. A signature that
    looks at text needs a sample. A pattern that hits more than a fifth of the healthy lines, or
    takes longer than 50 ms on a line of 64 KiB, is named too.

    Args:
        library: What was loaded.
        clock: CPU seconds of this process.

    Returns:
        The library's own problems first.
    """
    problems = list(library.problems)
    for owner, entry in enumerate(library.entries):
        reasons = [*_sampled(library, owner, entry), *_broad(library, owner), *_slow(library, owner, clock)]
        source = library.sources[owner]
        problems += [Problem(source.path, source.line, entry.id, reason) for reason in reasons]
    return problems


def unknown_causes(library: Library) -> list[Problem]:
    """Signatures of a whole library whose `consequence_of` names neither a signature nor a failure class."""
    known = {entry.id for entry in library.entries if isinstance(entry, Signature)} | set(
        get_args(FailureClass)
    )
    return [
        Problem(source.path, source.line, entry.id, f"consequence_of: no such signature or class: {name}")
        for entry, source in zip(library.entries, library.sources, strict=True)
        if isinstance(entry, Signature)
        for name in entry.consequence_of
        if name not in known
    ]


def hits(library: Library, text: str) -> dict[int, int]:
    """The entries that a text of one or more lines shows, with its last line ended, and their scores."""
    hits = Scanner(library).feed(text.encode("utf-8") + b"\n")
    return {hit.owner: hit.score for hit in sorted(hits, key=lambda one: one.score)}


def _sampled(library: Library, owner: int, entry: Entry) -> list[str]:
    if isinstance(entry, Quoted):
        reasons = [
            f"sample {number} is no such quote"
            for number, sample in enumerate(entry.samples, 1)
            if not _quotes(library, owner, sample)
        ]
        return reasons if entry.samples else [*reasons, "no samples"]
    if isinstance(entry, Speaker):
        return _spoken(library, entry)
    if isinstance(entry, Signature) and (entry.when.tail or not entry.match):
        return []
    reasons = [] if entry.samples or owner in library.derived else ["no samples"]
    reasons += [
        f"sample {number} does not match"
        for number, sample in enumerate(entry.samples, 1)
        if hits(library, sample).get(owner) != EXACT
    ]
    for number, sample in enumerate(entry.counter_samples, 1):
        score = hits(library, sample).get(owner)
        if score is not None:
            how = (
                "matches"
                if score == EXACT
                else f"is taken for a damaged form of it ({score}): add an `unless`"
            )
            reasons.append(f"counter-sample {number} {how}")
    return reasons


def _spoken(library: Library, speaker: Speaker) -> list[str]:
    """What a speaker's samples show that its expressions do not find."""
    reasons = []
    for kind in SpeakerSamples.__struct_fields__:
        samples: Sequence[str] = getattr(speaker.samples, kind)
        if getattr(speaker, kind) and not samples:
            reasons.append(f"no samples of its {kind}")
        prefix = f"{speaker.id}.{kind.replace('_', '-')}-"
        for number, sample in enumerate(samples, 1):
            if kind == "voice":
                found = library.voice_of(sample.encode("utf-8"), {speaker.id}) != ""
            else:
                found = any(library.entries[owner].id.startswith(prefix) for owner in hits(library, sample))
            if not found:
                reasons.append(f"sample {number} of its {kind} does not match")
    return reasons


def _quotes(library: Library, owner: int, sample: str) -> bool:
    index = [at for at, one in enumerate(library.entries) if isinstance(one, Quoted)].index(owner)
    return library.quotes[index].search(sample.encode("utf-8")) is not None


def _patterns(library: Library, owner: int) -> Sequence[int]:
    return [index for index, pattern in enumerate(library.patterns) if pattern.owner == owner]


def _broad(library: Library, owner: int) -> list[str]:
    healthy = [line.encode("utf-8") for line in library.lists.healthy_kinds]
    reasons = []
    for index in _patterns(library, owner):
        confirm = library.patterns[index].confirm
        hit = sum(confirm.search(line) is not None for line in healthy)
        if hit > _BROAD * len(healthy):
            element = library.patterns[index].element + 1
            reasons.append(f"match {element} hits {hit / len(healthy):.0%} of healthy boot lines")
    return reasons


def _slow(library: Library, owner: int, clock: Callable[[], float]) -> list[str]:
    regexes = [library.patterns[index].confirm for index in _patterns(library, owner)]
    regexes += [*library.unless[owner], *library.captures[owner]]
    end = library.ends[owner]
    regexes += [end] if end is not None else []
    reasons = []
    for number, regex in enumerate(regexes, 1):
        worst = 0.0
        for line in (b" " * _LONG_LINE, b"a1 " * (_LONG_LINE // 3), b"[x] BUG: " * (_LONG_LINE // 9)):
            started = clock()
            regex.search(line)
            worst = max(worst, clock() - started)
        if worst > _BUDGET:
            reasons.append(f"expression {number} takes {worst * 1000:.0f} ms on a line of 64 KiB")
    return reasons
