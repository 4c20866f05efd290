"""When a boot has taken too long: in all, in silence, or for the rung that it waits for."""

from logtriage.runner.ladder import Climb
from logtriage.runner.recipe import Limits


class Deadline:
    """Decides when a boot is ended; seconds are those since its start.

    Args:
        limits: The limits of the recipe.
        climb: The limits of the matrix' ladder; `None` where it has none.
    """

    def __init__(self, limits: Limits, climb: Climb | None) -> None:
        self._limits = limits
        self._climb = climb
        self._last = 0.0

    def feed(self, console: str, data: bytes, now: float) -> None:
        """Take note of bytes that a console printed `now` seconds after the start."""
        self._last = now
        if self._climb is not None:
            self._climb.feed(console, data, now)

    def pause(self, seconds: float, now: float) -> None:
        """Take note that the machine stood for some seconds up to `now`, in which it could say nothing."""
        self._last = min(now, self._last + seconds)

    def passed(self, now: float) -> str | None:
        """Says which limit was exceeded, in words; `None` where none was."""
        limits = self._limits
        if limits.total is not None and now >= limits.total:
            return f"still running after {limits.total:g} s"
        quiet = now - self._last
        if limits.silence is not None and quiet >= limits.silence:
            return f"silent for {limits.silence:g} s"
        rung = self._climb.limit(now) if self._climb is not None else None
        if rung is not None and quiet >= rung[1]:
            return f"silent for {rung[1]:g} s while waiting for {rung[0]}"
        return None
