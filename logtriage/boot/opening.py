"""How a boot begins behind its kernel's banner: what tells it from a kernel log that a program shows."""

from dataclasses import dataclass
from typing import Final

from logtriage.library.schema import Event
from logtriage.scan.hit import Hit

_OF_PROGRAMS: Final = frozenset({"shell", "launch", "shutdown", "poweroff", "halt", "restart"})
"""Events that follow from what a program did."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The stamped events of one boot, as far as they tell it from others.

    Attributes:
        owner: Index of the first event behind the banner; -1 for none so far.
        uptime: That event's printk time in seconds, where it has one.
        latest: The highest printk time of its events, in seconds.
    """

    owner: int = -1
    uptime: float | None = None
    latest: float = 0.0

    def after(self, hit: Hit) -> "Opening":
        """The same once a further event was met."""
        uptime = hit.line.uptime
        latest = max(self.latest, uptime or 0.0)
        if self.owner < 0:
            return Opening(hit.owner, uptime, latest)
        return Opening(self.owner, self.uptime, latest)

    def goes_on(self, entry: Event, hit: Hit) -> bool:
        """Whether this boot goes on behind a banner of its own kernel, by the first event that follows there.

        Asked of a boot that had come to user space, where there are programs. Two boots hardly reach a
        place in the same microsecond, so the same event with the same time is this boot's log shown once
        more (`dmesg`); a clock that only counts milliseconds tells nothing. Where the log was shown in part
        (`dmesg | head`), there is a prompt, or the clock goes on to what only user space does.
        """
        uptime = hit.line.uptime
        if hit.owner == self.owner:
            return uptime is not None and uptime == self.uptime and round(uptime * 1e6) % 1000 != 0
        goes_on = uptime is None or uptime > self.latest
        return entry.event in _OF_PROGRAMS and goes_on
