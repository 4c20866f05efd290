"""What damage at the end of a console takes from a verdict that rests on what was not seen there."""

from collections.abc import Iterator
from typing import Final

from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console
from logtriage.boot.stop import exited_well
from logtriage.console.safe import safe_text
from logtriage.scan.hangpoint import likeness
from logtriage.vocabulary import Layer

_LIKELY: Final = 60
"""Score from which on a line may be a damaged last word; it only ever makes a failure unknown."""

_MOST: Final = 90
"""Score at the most of a failure that follows from the shape of a boot with one damaged line at its end."""

_LEAST: Final = 30
"""The same where every line of the end is damaged."""


def damaged_end(observed: Observation, layer: Layer) -> Console | None:
    """The console with the most damaged end of those on which a stopped boot's last words are missed.

    There is none where the harness stopped: that is told by how the job ended, not by a console.

    Args:
        observed: The boot.
        layer: Who stopped.
    """
    if layer is Layer.HARNESS:
        return None
    consoles = [*_short(observed), observed.console_of(layer)]
    damaged = [one for one in consoles if one is not None and one.corruption.hurt]
    return max(damaged, key=lambda one: one.corruption.share, default=None)


def damage_may_hide_last_rung(observed: Observation) -> bool:
    """Whether a job ended well and the end of each console that did not show its last rung is damaged."""
    if not exited_well(observed) or _end_is_told(observed):
        return False
    short = list(_short(observed))
    return bool(short) and all(one is not None and one.corruption.hurt for one in short)


def last_word_may_be_damaged(observed: Observation, cls: str) -> bool:
    """Whether a job ended well and each of its consoles ends on something like a last word.

    Damage that leaves no trace but other letters can hide the last rung of a good boot, too: that is
    unknown, not a failure.

    Args:
        observed: The boot.
        cls: Failure class that the shape of the boot gives it.
    """
    if not exited_well(observed) or not any(console.size for console in observed.consoles):
        return False
    if cls == "silent" and any(one.progress.layer is Layer.GUEST for one in observed.consoles):
        return False
    if _end_is_told(observed):
        return False
    return all(
        likeness(observed.library.last_words, (text for _, text in console.last_lines)) >= _LIKELY
        for console in observed.consoles
        if console.size
    )


def _end_is_told(observed: Observation) -> bool:
    """Whether a console says by itself that its boot ended otherwise than well."""
    told = any(observed.saw(layer, "restart", "halt", "vmm-quit") for layer in Layer)
    return told or observed.session == "killed"


def capped(observed: Observation, layer: Layer, score: int) -> int:
    """The score of a failure that only follows from how a boot stopped: the less was seen, the lower."""
    console = damaged_end(observed, layer)
    if console is None:
        return score
    return min(score, _MOST - int((_MOST - _LEAST) * console.corruption.share))


def damage_note(observed: Observation, layer: Layer) -> str:
    """What to say of a damaged end, safe to show, or nothing where there is none."""
    console = damaged_end(observed, layer)
    if console is None:
        return ""
    found = console.corruption
    of = f"{found.hurt} of its last {found.lines} lines" if found.lines > 1 else "its only line"
    return safe_text(f"{console.name}: the end of its console is damaged ({of})")


def _short(observed: Observation) -> Iterator[Console | None]:
    """The consoles of those that did not come to their last rung."""
    if not observed.host_done():
        yield observed.console_of(Layer.HOST)
    if not observed.guest_done():
        yield observed.console_of(Layer.GUEST)
