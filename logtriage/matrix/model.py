"""The values that say what is run: axes, configurations, the boot ladder, the matrix."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from logtriage.vocabulary import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One option of the matrix and its values, in the order of the matrix file."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """One combination of option values.

    Attributes:
        id: Unique in its matrix; a number counted from 0, or made from a template of options.
        params: Axis name to value; every axis of the matrix that this configuration states.
    """

    id: str
    params: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of the boot ladder.

    Attributes:
        name: The stage, such as `host-kvm`.
        layer: The layer whose progress it is.
        limit: Seconds of silence after which a boot that waits for this rung is called hung,
            where the matrix file says so; otherwise the hang rule's own limit holds.
        reached: Regular expressions of lines that show that the rung was reached, beyond the
            milestones of the signature library.
        milestone: The event of the signature library that reaches this rung, where the rung has a name of
            its own: `firmware-done`, `kernel`, `kvm`, `userspace`, `shell`, `launch` or `poweroff`.
        up: User space is up from here on: programs run in this layer.
    """

    name: str
    layer: Layer
    limit: float | None = None
    reached: tuple[str, ...] = ()
    milestone: str = ""
    up: bool = False


DEFAULT_LADDER: tuple[Rung, ...] = (
    Rung(name="firmware", layer=Layer.FIRMWARE),
    Rung(name="host-kernel", layer=Layer.HOST),
    Rung(name="host-kvm", layer=Layer.HOST),
    Rung(name="host-userspace", layer=Layer.HOST, up=True),
    Rung(name="guest-launch", layer=Layer.HOST),
    Rung(name="guest-kernel", layer=Layer.GUEST),
    Rung(name="guest-userspace", layer=Layer.GUEST, up=True),
    Rung(name="guest-shell", layer=Layer.GUEST),
    Rung(name="guest-poweroff", layer=Layer.GUEST),
    Rung(name="host-poweroff", layer=Layer.HOST),
)
"""The boot ladder of a matrix that declares none, bottom first."""

DEFAULT_LOGS: Mapping[str, str] = {"host": "{id}/host.log", "guest": "{id}/guest.log"}
"""Console name to path template, relative to the run directory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BootPlan:
    """How a boot goes, as far as a matrix says so.

    Attributes:
        chain: Ids of the library's speakers in the order in which they speak on the host's console; empty
            where it is not said.
        boots: How many boots a host's console holds; `None` where it is not said.
        every_boot_passes: Every boot on a console has to pass, not just the last one.
    """

    chain: tuple[str, ...] = ()
    boots: int | None = None
    every_boot_passes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """What is run: the options, the configurations, and how their boots are told apart and judged.

    Attributes:
        name: The matrix file's own name for itself.
        axes: In the order of the file; the last one varies fastest in the numbering.
        configs: The valid configurations in the order of their numbers.
        ladder: The rungs that a boot of this matrix climbs, bottom first.
        logs: Console name to path template, relative to the run directory; the templates may
            name `{id}` and any axis.
        fail_on: Failure classes that fail a boot although it reached its last rung.
        declared: False where the axes were inferred from a run directory without a matrix file.
        boot_plan: How a boot of this matrix goes.
    """

    name: str
    axes: tuple[Axis, ...]
    configs: tuple[Config, ...]
    ladder: tuple[Rung, ...] = DEFAULT_LADDER
    logs: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT_LOGS))
    fail_on: frozenset[str] | None = None
    declared: bool = True
    boot_plan: BootPlan = field(default_factory=BootPlan)

    @property
    def declares_guest(self) -> bool:
        """Whether the file says if boots run a guest: by a ladder of its own, or by a log of the guest's."""
        return self.declared and (self.ladder != DEFAULT_LADDER or "guest" in self.logs)
