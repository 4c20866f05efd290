"""A failure that no signature knows, told by the words of whoever spoke last."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from logtriage.boot.complaint import (
    OF_A_LOADER,
    OF_ANYBODY,
    OF_FIRMWARE,
    OF_ITS_LEVEL,
    TAGS,
    is_complaint,
    is_grave,
    is_loaders_prompt,
    is_of_a_system,
    may_follow,
    speaks_of_guests,
    speaks_of_loading,
)
from logtriage.boot.failure import Finding
from logtriage.boot.naming import Ending, said_last
from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console, LastLine
from logtriage.boot.progress import Turn
from logtriage.console.safe import safe_line
from logtriage.expressions.regex import Regex
from logtriage.library.mask import message
from logtriage.scan.hit import Line
from logtriage.vocabulary import Layer

SCORE: Final = 60
"""Of a failure that is told by its words alone: below the least that a signature's fuzzy match needs (70)."""

_LINUX_HEADER: Final = Regex(r"\[ {0,4}\d{1,7}\.\d{6}\]")
"""As printk() writes it: kernel/printk/printk.c print_time()."""

_LATEST: Final = 6
"""Lines at a console's end among which its last complaint stands."""

_AT_PROMPT: Final = 16
"""The same where a loader rests at its prompt: what it prints before that takes the boot no further."""

_NEAR: Final = 6
"""Lines around a complaint by which it is known whose it is."""

_NONE: Final = "none"
"""Stands in place of a class for what only looks like fatal words."""

_HEADLINE: Final = 18
"""Letters of a mere headline (`KERNEL PANIC`, with a tag) at the most: the reason stands below it."""


def fatal_words(observed: Observation) -> Finding | None:
    """The failure that the last speaker names in its own words.

    Linux says in known words that it failed, and its programs say much that fails nothing: nothing is said
    of a console on which it spoke.
    """
    for console in observed.consoles:
        layer = console.progress.layer
        turn = console.progress.turns.get(layer)
        linux = any(_LINUX_HEADER.search(line.content) is not None for line in console.tail)
        known = linux or _is_at_work(observed, layer)
        past = observed.past_firmware(layer)
        if past and (known or not observed.excerpt or observed.resting()):
            continue
        if turn is None and linux:
            continue
        since = turn.line.number if turn is not None else 0
        found = _first(observed, console, since)
        firmware = observed.in_firmware(console)
        if found is None and not past:
            complaint = _last_complaint(observed, console, since, _forms(observed, console, turn))
            found = ("firmware", complaint) if complaint is not None else None
        if found is None or (past and found[0] == "firmware"):
            continue
        cls, line = found
        nobody = turn is None and not known
        if nobody and _is_of_a_guest(observed, console, line):
            cls, layer = "launch-failed", Layer.GUEST
        elif firmware or cls == "firmware" or (nobody and is_loaders_prompt(console.tail[-1].content)):
            cls, layer = "firmware", layer if layer is Layer.GUEST else Layer.FIRMWARE
        last = LastLine(line, console.file, _words(console, line))
        return said_last(observed, Ending(cls=cls, layer=layer, at=line), last, SCORE)
    return None


def _is_at_work(observed: Observation, layer: Layer) -> bool:
    """Whether Linux runs, or what another kernel starts: programs say much that fails nothing."""
    kernel = observed.steps.get((layer, "kernel"))
    return kernel is not None and (b"Linux" in kernel.line.content or observed.is_up(layer))


def _forms(observed: Observation, console: Console, turn: Turn | None) -> Sequence[Regex]:
    """What complaints of a console's last speaker look like: the less is known of it, the plainer."""
    begun = turn is not None and turn.does == "begins"
    excerpt = observed.excerpt and turn is None
    said = [line.content for line, _ in console.last_lines]
    unknown = excerpt and not console.understood and not is_of_a_system(said)
    if observed.in_firmware(console) or unknown or ((begun or excerpt) and speaks_of_loading(said)):
        return OF_FIRMWARE
    if turn is None:
        return OF_ANYBODY if excerpt else ()
    return OF_A_LOADER if begun else OF_ITS_LEVEL


def _is_of_a_guest(observed: Observation, console: Console, line: Line) -> bool:
    """Whether a complaint is of what was to start a guest, and not of what that has started."""
    texts = [one.content for one, _ in console.last_lines if abs(one.number - line.number) <= _NEAR]
    return any(map(observed.library.is_monitors, texts)) or speaks_of_guests(line.content, texts)


def _first(observed: Observation, console: Console, since: int) -> tuple[str, Line] | None:
    """The first of a console's last lines that holds fatal words, with their class."""
    words = _compiled(observed.library.lists.fatal_words)
    for line, _ in console.last_lines:
        if line.number <= since or observed.library.is_monitors(line.content):
            continue
        text = message(line.content)
        for cls, expression in words:
            if expression.search(text) is not None:
                if cls == _NONE:
                    break
                return cls, line
    return None


def _last_complaint(
    observed: Observation, console: Console, since: int, forms: Sequence[Regex]
) -> Line | None:
    """The line with which a console's last speaker says that something went wrong, and went no further.

    A prompt behind it is its own or that of the person who ran it.

    Args:
        observed: The boot.
        console: Where.
        since: Number of the line with which the speaker took the word.
        forms: What its complaints look like: the less is known of it, the plainer they have to be.
    """
    rests = bool(console.tail) and is_loaders_prompt(console.tail[-1].content)
    latest = [
        line
        for line, _ in console.last_lines[-(_AT_PROMPT if rests else _LATEST) :]
        if line.number > since and not observed.library.is_monitors(line.content)
    ]
    harmless = [one for cls, one in _compiled(observed.library.lists.fatal_words) if cls == _NONE]
    for line in reversed(latest):
        text = message(line.content)
        mild = not is_grave(text) and any(one.search(text) is not None for one in harmless)
        if not mild and is_complaint(text, forms):
            return line
        if not rests and (mild or not (may_follow(text) or observed.library.is_prompt(line.content))):
            break
    return None


def _words(console: Console, line: Line) -> str:
    """What a line says, and where that is `*** PANIC ***` alone, what the next line adds."""
    text = safe_line(message(line.content)).strip()
    if len(_letters(text)) > _HEADLINE:
        return text
    below = (
        safe_line(message(one.content)).strip() for one, _ in console.last_lines if one.number > line.number
    )
    reason = next((one for one in below if len(_letters(one)) > _HEADLINE // 2), "")
    return f"{text} {reason}".rstrip()


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


@lru_cache(maxsize=4)
def _compiled(entries: tuple[str, ...]) -> tuple[tuple[str, Regex], ...]:
    pairs = (entry.split(" ", 1) for entry in entries)
    return tuple((cls, Regex(f"{TAGS}(?:{expression})")) for cls, expression in pairs)
