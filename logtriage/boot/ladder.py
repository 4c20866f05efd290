"""The boot ladder: which of its stages a step of a boot is, and which stages a boot still owes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from logtriage.boot.milestone import LAUNCH, Step
from logtriage.matrix.model import Rung
from logtriage.vocabulary import Layer

_DEFAULT: Final[Mapping[Step, str]] = {
    (Layer.FIRMWARE, "firmware-done"): "firmware",
    (Layer.HOST, "kernel"): "host-kernel",
    (Layer.HOST, "kvm"): "host-kvm",
    (Layer.HOST, "userspace"): "host-userspace",
    (Layer.HOST, "shell"): "host-shell",
    LAUNCH: "guest-launch",
    (Layer.HOST, "poweroff"): "host-poweroff",
    (Layer.GUEST, "kernel"): "guest-kernel",
    (Layer.GUEST, "kvm"): "guest-kvm",
    (Layer.GUEST, "userspace"): "guest-userspace",
    (Layer.GUEST, "shell"): "guest-shell",
    (Layer.GUEST, "poweroff"): "guest-poweroff",
}
"""The steps that the stages of the default ladder are."""

_OWN: Final = "stage:"


class Ladder:
    """The rungs of one configuration, bottom first.

    Args:
        rungs: The matrix' ladder.
        guest: Whether a guest is expected; without one its rungs and its launch are left out.
    """

    def __init__(self, rungs: Sequence[Rung], *, guest: bool) -> None:
        self._named = {rung.name: rung for rung in rungs}
        self._declared = {
            (LAUNCH if rung.milestone == "launch" else (rung.layer, rung.milestone)): rung.name
            for rung in rungs
            if rung.milestone
        }
        self._steps = {name: step for step, name in {**_DEFAULT, **self._declared}.items()}
        self.rungs = tuple(
            rung
            for rung in rungs
            if guest or not (rung.layer is Layer.GUEST or self._steps.get(rung.name) == LAUNCH)
        )
        self.names = tuple(rung.name for rung in self.rungs)
        self._index = {name: index for index, name in enumerate(self.names)}
        self._up = _up_from(self.rungs)

    def step_of(self, stage: str) -> Step:
        """The step that reaching a stage is: one that the library knows, or the matrix' own."""
        rung = self._named.get(stage)
        known = self._steps.get(stage)
        return known or ((rung.layer if rung is not None else Layer.HOST), _OWN + stage)

    def stage_of(self, step: Step) -> str:
        """What this ladder, or else the default one, calls a step; empty where it has no name."""
        if step[1].startswith(_OWN):
            return step[1].removeprefix(_OWN)
        return self._declared.get(step) or _DEFAULT.get(step, "")

    def is_up(self, step: Step) -> bool:
        """Whether programs run once a step was taken."""
        layer, event = step
        if event in {"userspace", "shell"} or step == LAUNCH:
            return True
        return event.startswith(_OWN) and self._index.get(self.stage_of(step), -1) >= self._up[layer]

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

    def name_at(self, index: int) -> str:
        """The name of a rung; empty below the first."""
        return self.names[index] if index >= 0 else ""

    def after(self, index: int) -> str:
        """The rung that comes next; the last one's own name at the top."""
        return self.names[min(index + 1, len(self.names) - 1)] if self.names else ""

    def missing(self, reached: Iterable[str], layer: Layer) -> str:
        """The first rung of a layer above all that the layer reached."""
        have = set(reached)
        mine = self.of(layer)
        top = max((place for place, name in enumerate(mine) if name in have), default=-1)
        return mine[min(top + 1, len(mine) - 1)] if mine else self.after(self.top(have))


def _up_from(rungs: Sequence[Rung]) -> Mapping[Layer, int]:
    """For each layer, the index of its first rung from which on programs run; beyond the last for none."""
    first = {layer: len(rungs) for layer in Layer}
    for index, rung in reversed(list(enumerate(rungs))):
        if rung.up:
            first[rung.layer] = index
    return first
