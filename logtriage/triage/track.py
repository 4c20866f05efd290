"""How far the layers that speak on one console got, and what went wrong on the way."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from logtriage.boot.finding import Candidate
from logtriage.boot.ladder import rung_of
from logtriage.boot.milestone import Landmark
from logtriage.boot.opening import Opening
from logtriage.boot.statement import Statement, statement_of
from logtriage.matching.library import Library
from logtriage.matching.scanner import Line, Mark
from logtriage.matching.schema import Event, Fact, Signature
from logtriage.matrix.model import Layer

_CANDIDATES: Final = 64
"""Reports of one severity kept of one console; more say nothing new of the cause."""

_UP: Final = frozenset({"host-userspace", "host-shell", "guest-launch"})
"""Rungs of a host where programs run."""
_GUEST_UP: Final = frozenset({"guest-userspace", "guest-shell"})
"""The same of a guest."""


@dataclass(slots=True)
class Reach:
    """Where a rung was reached.

    Attributes:
        line: The first line that shows it.
        boot: Which boot of its layer.
    """

    line: Line
    boot: int


@dataclass(slots=True)
class Track:
    """What one console has shown so far.

    Attributes:
        layer: Whose console it is by its name.
        rungs: Rung name to where it was reached in the current boot.
        boots: Boots begun, by layer.
        flags: `(layer, event)` of the current boot: a shutdown asked for, the last word, `vmm-quit`
            where what runs the machine was told to end.
        session: The guest's monitor on this console: empty, `launched`, `started`, `ended`, `killed`.
        guest_here: A guest's kernel speaks on a host's console.
        doubled: There its lines are told by their doubled carriage return.
        candidates: Reports, in order.
        last: Line number of the layer's last event that was progress, by layer.
        shared: Whether a guest may speak on this console: it has none of its own.
        headers: Whether lines with a printk header were among the events.
        prompt: Number of the last line at which somebody could be asked for input, or that says halted.
        resets: Boots that began without a word of the one before, by layer.
        seen: The banners of each layer's current boot, by their entries, with their printk times.
        statements: What layers state of their own configuration, in all boots: the first line for each
            layer, fact and set of values.
        openings: How the current boot of each layer began.
        earlier: Rungs that were reached when the last boot began.
        before: The track as it was before the last banner, until it is known whether that began a boot.
    """

    layer: Layer
    rungs: dict[str, Reach] = field(default_factory=dict)
    boots: dict[Layer, int] = field(default_factory=dict)
    flags: dict[tuple[Layer, str], Line] = field(default_factory=dict)
    session: str = ""
    guest_here: bool = False
    doubled: bool = False
    candidates: list[Candidate] = field(default_factory=list)
    last: dict[Layer, int] = field(default_factory=dict)
    shared: bool = True
    headers: bool = False
    prompt: int = 0
    resets: dict[Layer, int] = field(default_factory=dict)
    seen: dict[tuple[Layer, int], float | None] = field(default_factory=dict)
    statements: dict[tuple[Layer, str, tuple[str, ...]], Statement] = field(default_factory=dict)
    openings: dict[Layer, Opening] = field(default_factory=dict)
    earlier: frozenset[str] = frozenset()
    before: tuple[Layer, "Track"] | None = None

    def copy(self) -> "Track":
        """An independent copy, for marks that may still change."""
        return replace(
            self,
            rungs=dict(self.rungs),
            boots=dict(self.boots),
            flags=dict(self.flags),
            candidates=list(self.candidates),
            last=dict(self.last),
            resets=dict(self.resets),
            seen=dict(self.seen),
            statements=dict(self.statements),
            openings=dict(self.openings),
        )

    @property
    def landmarks(self) -> tuple[Landmark, ...]:
        """Where the rungs were reached, in the order of their lines."""
        lines = sorted((reach.line.number, reach.line.offset, rung) for rung, reach in self.rungs.items())
        return tuple(Landmark(rung=rung, line=line, offset=offset) for line, offset, rung in lines)

    def take(self, marks: Iterable[Mark], library: Library) -> None:
        """Learn from marks, in the order of their lines."""
        for mark in marks:
            entry = library.entries[mark.owner]
            if isinstance(entry, Event):
                self._event(entry, mark)
            elif isinstance(entry, Signature) and self._room(entry):
                self._report(entry, mark)
            elif isinstance(entry, Fact):
                self._state(entry, mark)

    def _state(self, entry: Fact, mark: Mark) -> None:
        """Take in what a kernel states of itself.

        A host states it before its userspace: what comes later may be a guest's line that the host
        tore, or one that a program printed.
        """
        layer = self._speaker(mark.line)
        if layer is Layer.HOST and (self.session or "host-userspace" in self.rungs):
            return
        statement = statement_of(entry, mark, layer)
        if statement is not None:
            self.statements.setdefault((layer, entry.id, statement.values), statement)

    def _room(self, entry: Signature) -> bool:
        """Whether a report is kept: each severity has a share of its own, so that notes crowd out nothing."""
        same = sum(one.signature.severity == entry.severity for one in self.candidates)
        return same < _CANDIDATES

    def _report(self, entry: Signature, mark: Mark) -> None:
        layer = self._speaker(mark.lines[-1]) if entry.layer == "any" else Layer(entry.layer)
        if entry.cls == "launch-failed" and _UP & self.rungs.keys():
            layer = Layer.GUEST  # a host that runs is not what could not be launched
        self.candidates.append(
            Candidate(
                signature=entry,
                mark=mark,
                layer=layer,
                boot=self.boots.get(layer, 0),
                order=mark.lines[-1].number,
            )
        )

    def _event(self, entry: Event, mark: Mark) -> None:
        line = mark.line
        layer = self._speaker(line)
        if entry.event in {"kernel", "firmware-start"}:
            if self._is_quote(line):
                return
            layer = self._boot(entry.event, layer, mark)
        else:
            self._proceed(entry, layer, mark)
        self.headers = self.headers or line.uptime is not None
        self.candidates = [one.after(entry, layer, self.boots.get(layer, 0)) for one in self.candidates]
        if entry.event in {"shutdown", "poweroff", "halt", "restart", "vmm-quit"}:
            self.flags[layer, entry.event] = line
        if self._follows_monitor(entry.event):
            return
        rung = entry.rung or rung_of(entry.event, layer)
        if rung:
            self.last[layer] = line.number
            self.rungs.setdefault(rung, Reach(line, self.boots.get(layer, 0)))
        self.prompt = line.number if entry.event in {"shell", "halt"} else self.prompt
        if (
            self.guest_here
            and layer is Layer.GUEST
            and entry.event == "poweroff"
            and self.session == "launched"
        ):
            self.session = "ended"  # a monitor without a last word of its own, such as QEMU
            self.guest_here = False

    def _follows_monitor(self, event: str) -> bool:
        """Follow what is said of the guest's monitor; whether that is all that the event says."""
        if event == "launch":
            if not any(name.startswith("host-") for name in self.rungs):
                return True
            self.session = "launched"
        elif event == "vmm-start":
            self.session = "started"
        elif event in {"vmm-end", "vmm-quit", "vmm-killed"}:
            if self.layer is Layer.HOST and not self.session:
                return True
            if self.session != "killed":
                self.session = "killed" if event == "vmm-killed" else "ended"
            self.guest_here = False
            return True
        return False

    def _is_quote(self, line: Line) -> bool:
        """Whether a kernel's banner is only shown by a program: it has no header where others had one."""
        return (
            self.headers
            and line.uptime is None
            and self.layer is not Layer.FIRMWARE
            and b"Linux" in line.data
        )

    def _boot(self, event: str, layer: Layer, mark: Mark) -> Layer:
        again = (layer, mark.owner) in self.seen
        if event == "kernel" and layer is Layer.HOST and self._guest_begins(mark.line, again=again):
            self.guest_here = True
            layer = Layer.GUEST
            again = (layer, mark.owner) in self.seen
        if again and mark.line.uptime and mark.line.uptime == self.seen[layer, mark.owner]:
            return layer  # an early console's lines once more, as s390's real console shows them
        if event == "firmware-start":
            self.before = None
            self.rungs.pop("firmware", None)  # one firmware started another, which has yet to hand over
        elif again:
            self.before = (layer, replace(self.copy(), before=None))
        if again:
            self._reset(layer)
        elif not self.boots.get(layer):
            self.boots[layer] = 1
        self.seen[layer, mark.owner] = mark.line.uptime
        self.openings.pop(layer, None)
        return layer

    def _guest_begins(self, line: Line, *, again: bool) -> bool:
        if self.layer is not Layer.HOST or not again or not self.shared:
            return False
        doubled = line.data.endswith(b"\r\r")
        open_session = self.session in {"launched", "started"}
        if not open_session and not doubled:
            return False
        self.doubled = doubled
        self.rungs.setdefault("guest-launch", Reach(line, self.boots.get(Layer.HOST, 0)))
        return True

    def _proceed(self, entry: Event, layer: Layer, mark: Mark) -> None:
        """Note what follows a banner: it may tell that no boot began there."""
        if self.before is not None and self.before[0] is layer:
            before = self.before[1]
            self.before = None
            up = _UP if layer is Layer.HOST else _GUEST_UP
            if up & before.rungs.keys() and before.openings.get(layer, Opening()).goes_on(entry, mark):
                self._resume(layer, before)
        self.openings[layer] = self.openings.get(layer, Opening()).after(mark)

    def _resume(self, layer: Layer, before: "Track") -> None:
        """Take back a boot that did not begin; what was reported since is this one's."""
        kept = before.copy()
        boot = kept.boots.get(layer, 0)
        fresh = [replace(one, boot=boot) if one.layer is layer else one for one in self.candidates]
        self.candidates = [*kept.candidates, *fresh[len(kept.candidates) :]]
        self.rungs, self.boots, self.resets, self.earlier = kept.rungs, kept.boots, kept.resets, kept.earlier
        self.flags, self.seen, self.openings = kept.flags, kept.seen, kept.openings
        self.last = kept.last
        self.session, self.guest_here, self.doubled = kept.session, kept.guest_here, kept.doubled

    def _reset(self, layer: Layer) -> None:
        self.boots[layer] = self.boots.get(layer, 1) + 1
        words = ("restart", "shutdown", "poweroff", "halt")
        reported = any(one.layer is layer and one.signature.severity == "fatal" for one in self.candidates)
        if not reported and not any((layer, word) in self.flags for word in words):
            self.resets[layer] = self.resets.get(layer, 0) + 1
        gone = {Layer.HOST, Layer.GUEST} if layer is Layer.HOST else {layer}
        self.earlier = frozenset(self.rungs)
        for name in list(self.rungs):
            mine = Layer.GUEST if name.startswith("guest-") and name != "guest-launch" else Layer.HOST
            if mine in gone:
                del self.rungs[name]
        self.flags = {key: line for key, line in self.flags.items() if key[0] not in gone}
        self.seen = {key: uptime for key, uptime in self.seen.items() if key[0] not in gone}
        self.openings = {key: opening for key, opening in self.openings.items() if key not in gone}
        if layer is Layer.HOST:
            self.session = ""
            self.guest_here = False

    def _speaker(self, line: Line) -> Layer:
        """Whose line this is.

        On a console that host and guest share, a guest behind a host's terminal ends its lines with a
        doubled carriage return; where it does not, all lines are taken for its while it runs.
        """
        if self.layer is not Layer.HOST or not self.guest_here:
            return self.layer
        if self.doubled and line.complete and not line.data.endswith(b"\r\r"):
            return Layer.HOST
        return Layer.GUEST
