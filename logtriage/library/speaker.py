"""What a library looks for on behalf of its speakers: events and signatures made from their tables."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from logtriage.library.schema import Event, EventName, HandOver, Match, Prompt, Signature, Speaker

Derived = Event | Signature

_BEGINS: Final[Mapping[str, EventName]] = {
    "firmware": "firmware-start",
    "kernel": "kernel",
    "monitor": "vmm-start",
}
"""The event that a banner is, by the layer of its speaker."""


def derived(speaker: Speaker) -> Iterator[Derived]:
    """The entries that find a speaker's lines, each named `SPEAKER.KIND-NUMBER`.

    Every banner is an entry of its own: a speaker may print several of them in one boot, and only the same
    one again begins another.
    """
    kernel = speaker.layer == "kernel"
    yield from _events(speaker, "banner", _BEGINS[speaker.layer], speaker.banner)
    for number, given in enumerate(speaker.hands_over, 1):
        one = given if isinstance(given, HandOver) else HandOver(match=given)
        yield _event(speaker, f"hands-over-{number}", "firmware-done", one.match, to=one.to)
    for number, prompt in enumerate(speaker.prompt, 1):
        asked = prompt if isinstance(prompt, Prompt) else Prompt(match=prompt)
        event: EventName = "shell" if kernel else "firmware-prompt"
        yield _event(speaker, f"prompt-{number}", event, asked.match, unwanted=asked.unwanted)
    for number, failure in enumerate(speaker.fails, 1):
        yield Signature(
            id=f"{speaker.id}.fails-{number}",
            title=failure.title,
            cls=failure.cls,
            layer="any" if kernel else "firmware",
            severity=failure.severity,
            role="cause",
            match=(Match(regex=failure.match),),
            unless=speaker.unless,
            survived_by=() if kernel else ("kernel",),
            explain=failure.explain,
            advice=failure.advice,
            counter_samples=speaker.counter_samples,
        )
    yield from _events(speaker, "powers-off", "poweroff", speaker.powers_off)
    yield from _events(speaker, "resets", "restart", speaker.resets)


def _events(speaker: Speaker, kind: str, event: EventName, patterns: Sequence[str]) -> Iterator[Event]:
    for number, pattern in enumerate(patterns, 1):
        yield _event(speaker, f"{kind}-{number}", event, pattern)


def _event(
    speaker: Speaker, name: str, event: EventName, pattern: str, *, to: str = "", unwanted: bool = False
) -> Event:
    return Event(
        id=f"{speaker.id}.{name}",
        event=event,
        match=(Match(regex=pattern),),
        speaker=speaker.id,
        to=to,
        unwanted=unwanted,
        unless=speaker.unless,
        counter_samples=speaker.counter_samples,
    )
