"""The boot ladder: which rung an event stands for, and which rungs a boot still owes."""

from collections.abc import Iterable, Sequence
from typing import Final

from logtriage.matrix.model import Layer, Rung

_HOST: Final = {
    "firmware-done": "firmware",
    "kernel": "host-kernel",
    "kvm": "host-kvm",
    "userspace": "host-userspace",
    "shell": "host-shell",
    "launch": "guest-launch",
    "vmm-start": "guest-launch",
    "poweroff": "host-poweroff",
}
_GUEST: Final = {
    "kernel": "guest-kernel",
    "kvm": "guest-kvm",
    "userspace": "guest-userspace",
    "shell": "guest-shell",
    "vmm-start": "guest-launch",
    "poweroff": "guest-poweroff",
}


def rung_of(event: str, layer: Layer) -> str | None:
    """The rung that an event of a layer reaches by default, or nothing."""
    return (_GUEST if layer is Layer.GUEST else _HOST).get(event)


class Ladder:
    """The rungs of one configuration, bottom first.

    Args:
        rungs: The matrix' ladder.
        guest: Whether a guest is expected; without one its rungs and its launch are left out.
    """

    def __init__(self, rungs: Sequence[Rung], *, guest: bool) -> None:
        self.rungs = tuple(
            rung for rung in rungs if guest or not (rung.layer is Layer.GUEST or rung.name == "guest-launch")
        )
        self.names = tuple(rung.name for rung in self.rungs)
        self._index = {name: index for index, name in enumerate(self.names)}

    def top(self, reached: Iterable[str]) -> int:
        """Index of the highest rung reached; -1 for none."""
        return max((self._index[name] for name in reached if name in self._index), default=-1)

    @property
    def bottom(self) -> Layer:
        """Whose the first rung is."""
        return self.rungs[0].layer if self.rungs else Layer.HOST

    def of(self, layer: Layer) -> tuple[str, ...]:
        """The names of a layer's rungs, bottom first."""
        return tuple(rung.name for rung in self.rungs if rung.layer is layer)

    def last(self, layer: Layer) -> str | None:
        """The last rung of a layer, or nothing."""
        return next(reversed(self.of(layer)), None)

    def after(self, index: int) -> str:
        """The rung that comes next; the last one's own name at the top."""
        return self.names[min(index + 1, len(self.names) - 1)] if self.names else ""

    def missing(self, reached: Iterable[str], layer: Layer) -> str:
        """The first rung of a layer above all that the layer reached."""
        have = set(reached)
        mine = self.of(layer)
        top = max((place for place, name in enumerate(mine) if name in have), default=-1)
        return mine[min(top + 1, len(mine) - 1)] if mine else self.after(self.top(have))
