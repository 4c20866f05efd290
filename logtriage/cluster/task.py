"""What this machine and a worker of a cluster tell each other, pickled."""

from collections.abc import Mapping
from dataclasses import dataclass

from logtriage.cluster.sight import Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A chunk as a worker gets it.

    Attributes:
        token: Identifies the work that is done with it.
        make: The logtriage that is to do it.
        directory: The one that relative names are relative to.
        sights: What this machine sees of the files that will be read, by absolute path.
        chunk: The chunk, pickled.
    """

    token: str
    make: Mapping[str, str]
    directory: str
    sights: Mapping[str, Sight | None]
    chunk: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """A worker has done the chunk; its result, pickled."""

    result: bytes


@dataclass(frozen=True, slots=True)
class Unlike:
    """A worker sees a file otherwise."""

    path: str
    sight: Sight | None


@dataclass(frozen=True, slots=True)
class Unprepared:
    """A worker does not know yet, or no longer, what is done with chunks."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A worker is of another make: what it has."""

    make: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Failed:
    """A worker could not do it, for a reason that is not safe to show."""

    reason: str


Answer = Done | Unprepared | Unlike | Foreign | Failed


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a worker is, and whether it sees what it was asked for.

    Attributes:
        make: Its logtriage.
        trouble: Why it cannot read logs, or nothing.
        unlike: The first place that it sees otherwise.
    """

    make: Mapping[str, str]
    trouble: str
    unlike: Unlike | None
