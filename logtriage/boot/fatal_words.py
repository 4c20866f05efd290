"""A failure that no signature knows, told by the words of whoever spoke last."""

from functools import lru_cache
from typing import Final

from logtriage.boot.failure import Finding
from logtriage.boot.naming import Ending, said_last
from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console, LastLine
from logtriage.console.safe import safe_line
from logtriage.expressions.regex import Regex
from logtriage.library.mask import message
from logtriage.scan.hit import Line
from logtriage.vocabulary import Layer

SCORE: Final = 60
"""Of a failure that is told by its words alone: below the least that a signature's fuzzy match needs (70)."""

_TAGS: Final = (
    r"^(?:[\s*!#=<>|+-]{1,16}|\[[^\]\r\n]{0,40}\]|\([^)\r\n]{0,24}\)|[\w./-]{1,32}(?:\[\d{1,6}\])?: ){0,4}"
)

_LINUX_HEADER: Final = Regex(r"\[ {0,4}\d{1,7}\.\d{6}\]")
"""As printk() writes it: kernel/printk/printk.c print_time()."""

_COMPLAINT: Final = Regex(
    r"^(?:\S{1,24} )?(?:E[>/]|ERROR\b)"
    r"|(?i:\b(?:error|failed|failure|cannot|can't|could not|unable to|not found|no such)\b)"
    r"|(?i:\b(?:corrupt(?:ed|ion)?|mismatch|timed? ?out|fail|fails|err|exceeded|bad|invalid)\b)"
)
"""What a loader says of what went wrong, in words of its own: a failure only as its last line."""

_BEGINS_WITH_IT: Final = Regex(
    f"{_TAGS}(?:E[>/]|(?i:(?:fatal |critical |boot |load(?:ing)? )?(?:error|failed|failure)|cannot|can't"
    r"|could not|unable to|no (?:bootable|valid|boot|such)|invalid|bad)\b)"
    r"|(?i:\b(?:failed|failure|fail|(?:with|fatal|returned an) error|not found|no such file|timed? ?out)"
    r"\b[ !.()\d:xX-]{0,16}$)"
)
"""A line that is about what went wrong in its first word, or its last: somebody else's failure, too."""

_FOLLOWS: Final = Regex(
    r"^\s|^[\W_]*$|^\S{0,16}[#>$] ?$|^(?:\{\w\} )?ok ?$|^(?:0x)?[0-9a-fA-F]{6,16}\b"
    r"|(?i:\b(?:re-?set\w*|re-?boot\w*|re-?start\w*|re-?tr(?:y|ies)\w*|halt\w*|hang\w*|stop\w*|wait\w*|abort\w*"
    r"|press|please|trying|dump|power(?:ing)? ?(?:off|down))\b)"
)
"""What may follow the last complaint without being a sign that the boot went on."""

_LATEST: Final = 6
"""Lines at a console's end among which its last complaint stands."""

_NONE: Final = "none"
"""Stands in place of a class for what only looks like fatal words."""

_HEADLINE: Final = 18
"""Letters of a mere headline (`KERNEL PANIC`, with a tag) at the most: the reason stands below it."""


def fatal_words(observed: Observation) -> Finding | None:
    """The failure that the last speaker names in its own words; nothing where a Linux kernel spoke after it.

    Linux says in known words that it failed, and its programs say much that fails nothing.
    """
    for console in observed.consoles:
        layer = console.progress.layer
        turn = console.progress.turns.get(layer)
        linux = any(_LINUX_HEADER.search(line.content) is not None for line in console.tail)
        known = linux or (layer, "kernel") in observed.steps
        if observed.past_firmware(layer) and (known or not observed.excerpt or observed.resting()):
            continue
        if turn is None and linux:
            continue
        since = turn.line.number if turn is not None else 0
        found = _first(observed, console, since)
        firmware = observed.in_firmware(console)
        begun = turn is not None and turn.does == "begins"
        if found is None and (firmware or begun or (observed.excerpt and turn is None)):
            complaint = _last_complaint(observed, console, since, known=firmware)
            found = ("firmware", complaint) if complaint is not None else None
        if found is None:
            continue
        cls, line = found
        if firmware or cls == "firmware":
            cls, layer = "firmware", layer if layer is Layer.GUEST else Layer.FIRMWARE
        last = LastLine(line, console.file, _words(console, line))
        return said_last(observed, Ending(cls=cls, layer=layer, at=line), last, SCORE)
    return None


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


def _last_complaint(observed: Observation, console: Console, since: int, *, known: bool) -> Line | None:
    """The line with which a console's last speaker says that something went wrong, and went no further.

    Args:
        observed: The boot.
        console: Where.
        since: Number of the line with which the speaker took the word.
        known: Whether it is firmware that is known by its words: it is believed whatever it begins with.
    """
    latest = [
        line
        for line, _ in console.last_lines[-_LATEST:]
        if line.number > since and not observed.library.is_monitors(line.content)
    ]
    for line in reversed(latest):
        text = message(line.content)
        if (_COMPLAINT if known else _BEGINS_WITH_IT).search(text) is not None:
            return line
        if _FOLLOWS.search(text) is None:
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
    return tuple((cls, Regex(f"{_TAGS}(?:{expression})")) for cls, expression in pairs)
