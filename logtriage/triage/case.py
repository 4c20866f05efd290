"""What a verdict rests on, and what follows from it directly."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from logtriage.boot.cause import without_frames
from logtriage.boot.finding import Candidate, captures_of, title_of
from logtriage.boot.ladder import Ladder
from logtriage.boot.patience import Limits
from logtriage.boot.result import Result
from logtriage.matching.library import Library
from logtriage.matching.scanner import Line
from logtriage.matrix.model import Layer
from logtriage.triage.track import Track


@dataclass(slots=True)
class Console:
    """One console of a configuration as the verdict sees it.

    Attributes:
        name: Such as `host`.
        file: Its log, relative to the run directory.
        size: Bytes seen.
        track: What it has shown, marks of its unended line included.
        read_tail: Gives its last lines, oldest first; asked only where a boot stopped.
        silence: Seconds between its last byte and the end of its job, where that is known.
    """

    name: str
    file: str
    size: int
    track: Track
    read_tail: Callable[[], Sequence[Line]]
    silence: float | None = None
    _tail: Sequence[Line] | None = None

    @property
    def tail(self) -> Sequence[Line]:
        """Its last lines, oldest first."""
        if self._tail is None:
            self._tail = self.read_tail()
        return self._tail


@dataclass(slots=True)
class Facts:
    """Everything that a verdict rests on.

    Attributes:
        ladder: The rungs of this configuration.
        guest: Whether a guest is expected.
        consoles: Its consoles, the host's first.
        params: Its options.
        result: How the job ended, or nothing while it lives or is unknown.
        quiet: Seconds since the last byte.
        waiting: Seconds since the last rung was reached.
        limits: How long it may be quiet.
        fail_on: Classes that fail a boot which goes on, where the matrix says so.
    """

    ladder: Ladder
    guest: bool
    consoles: Sequence[Console]
    params: Mapping[str, str]
    result: Result | None
    quiet: float
    waiting: float
    limits: Limits
    fail_on: frozenset[str] | None = None


@dataclass(slots=True)
class Case:
    """Facts with what follows from them directly."""

    facts: Facts
    library: Library
    reached: set[str] = field(default_factory=set)
    flags: dict[tuple[Layer, str], Line] = field(default_factory=dict)
    boots: dict[Layer, int] = field(default_factory=dict)
    candidates: list[tuple[Candidate, Console]] = field(default_factory=list)
    session: str = ""

    def __post_init__(self) -> None:
        """Gather what the consoles show together."""
        for console in self.facts.consoles:
            track = console.track
            self.reached |= set(track.rungs)
            self.flags |= track.flags
            for layer, boots in track.boots.items():
                self.boots[layer] = max(boots, self.boots.get(layer, 0))
            if track.session:
                self.session = (
                    track.session if track.layer is Layer.GUEST or not self.session else self.session
                )
                if track.session in {"ended", "killed"} and self.session != "killed":
                    self.session = track.session
            for one in without_frames(track.candidates):
                advanced = one.survived or (
                    one.boot == track.boots.get(one.layer, 0) and track.last.get(one.layer, 0) > one.order
                )
                self.candidates.append((replace(one, advanced=advanced), console))
        self._launched()

    def _launched(self) -> None:
        """Take a guest that speaks on its own console as launched, though its host said nothing of it."""
        speaks = any(console.size for console in self.facts.consoles if console.track.layer is Layer.GUEST)
        climbs = not self.reached.isdisjoint(self.facts.ladder.of(Layer.GUEST))
        if climbs or (speaks and "host-userspace" in self.reached):
            self.reached.add("guest-launch")

    def reached_in(self, layer: Layer, boot: int) -> set[str]:
        """Rungs reached in one of a layer's boots; of earlier ones, in the last but one."""
        if boot >= self.boots.get(layer, 0):
            return self.reached
        return set().union(*(console.track.earlier for console in self.facts.consoles))

    def rung(self) -> int:
        """Index of the last rung reached; -1 for none."""
        return self.facts.ladder.top(self.reached)

    def passed(self, layer: Layer, name: str) -> bool:
        """Whether a layer reached a rung of its own or one above it: a quiet kernel does not show each."""
        own = self.facts.ladder.of(layer)
        return name in own and not self.reached.isdisjoint(own[own.index(name) :])

    def guest_alone(self) -> bool:
        """There is a guest's console and no other: nothing can be said of a host."""
        layers = {console.track.layer for console in self.facts.consoles}
        return layers == {Layer.GUEST}

    def resets(self) -> int:
        """Boots that began without a word of the one before."""
        return sum(sum(console.track.resets.values()) for console in self.facts.consoles)

    def resting(self) -> bool:
        """Whether a console ends at a prompt, or says that it was halted: somebody else has to go on."""
        return any(
            bool(console.track.prompt)
            and bool(console.tail)
            and console.tail[-1].number == console.track.prompt
            for console in self.facts.consoles
        )

    def host_done(self) -> bool:
        """The host reached its last rung, or there is none to be seen."""
        if self.guest_alone():
            return True
        last = self.facts.ladder.last(Layer.HOST)
        return last is not None and last in self.reached

    def guest_done(self) -> bool:
        """The guest reached its last rung, or none is expected.

        A monitor that ended by itself after the guest was asked to power off counts as well: on a
        virtio console the guest's last word is lost.
        """
        if not self.facts.guest:
            return True
        last = self.facts.ladder.last(Layer.GUEST)
        if last is None or last in self.reached:
            return True
        restarted = (Layer.GUEST, "restart") in self.flags
        told = (Layer.GUEST, "vmm-quit") in self.flags
        asked = (Layer.GUEST, "shutdown") in self.flags or ("guest-shell" in self.reached and not told)
        return self.session == "ended" and asked and not restarted

    def guest_open(self) -> bool:
        """A guest was launched and did not end.

        A monitor that announces itself says when it ends; others, such as QEMU, end with their guest.
        """
        if not self.facts.guest or "guest-launch" not in self.reached or self.session in {"ended", "killed"}:
            return False
        return self.session == "started" or self.facts.ladder.last(Layer.GUEST) not in self.reached

    def console_of(self, layer: Layer) -> Console | None:
        """The console on which a layer speaks, if there is any console."""
        consoles = self.facts.consoles
        wanted = Layer.GUEST if layer is Layer.GUEST else Layer.HOST
        own = [one for one in consoles if one.track.layer is wanted]
        return own[0] if own else (consoles[0] if consoles else None)

    def holds(self, one: Candidate) -> bool:
        """Whether a report says anything of this configuration."""
        params = self.facts.params
        return all(params.get(axis) in values for axis, values in one.signature.where.items())

    def applies(self, one: Candidate) -> bool:
        """Whether a report can be a cause for this configuration."""
        return one.signature.severity != "info" and self.holds(one)

    def fails(self, one: Candidate) -> bool:
        """Whether a report fails a boot that goes on."""
        if one.survived:
            return False
        if one.signature.severity in {"info", "fatal"}:
            return one.signature.severity == "fatal"
        if self.facts.fail_on is not None:
            return one.signature.cls in self.facts.fail_on
        return one.signature.severity == "fail"

    def title(self, one: Candidate) -> str:
        """What a report says, safe to show."""
        return title_of(one.signature.title, captures_of(one.mark, self.library))

    def has_kernel_lines(self) -> bool:
        """Whether a kernel's lines are among the last of any console."""
        return any(line.uptime is not None for console in self.facts.consoles for line in console.tail)
