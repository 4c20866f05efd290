"""How far the layers on one console got, who of them spoke last, and what went wrong on the way."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from logtriage.boot.finding import Candidate
from logtriage.boot.ladder import Ladder
from logtriage.boot.milestone import LAUNCH, Milestone, StageLine, Step, step_of
from logtriage.boot.opening import Opening
from logtriage.boot.reported_fact import ReportedFact, reported_fact_of
from logtriage.console.printk import parse_printk
from logtriage.library.library import Library
from logtriage.library.schema import Event, Fact, Signature
from logtriage.scan.hit import Hit, Line
from logtriage.vocabulary import Layer

_REPORTS: Final = 64
"""Reports of one severity kept of one console; more say nothing new of the cause."""

_PAST: Final = 32
"""Boots of one console that are told one by one: the first half of them and the last."""

_LONG: Final = 60.0
"""Seconds of a kernel's clock from which on a system ran: it is not the end of a boot that was cut off."""

_LAST_WORDS: Final = frozenset({"shutdown", "poweroff", "halt", "restart", "vmm-quit"})
"""Events that say that a boot is about to end, or was told to."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the speaker said last who has the word before a kernel does.

    Attributes:
        speaker: Its id; empty where the line does not tell it.
        line: Its last line that says how far it is.
        does: `begins`, `hands over` or `waits` (at its prompt).
        event: Id of the entry of the library that the line shows.
        to: To whom it hands over: a speaker's id, `kernel`, or empty where it does not say.
        unwanted: It waits at a prompt that nobody asks for.
        leads_to: Who of all that spoke before is to speak before the kernel: a speaker's id, or empty.
    """

    speaker: str
    line: Line
    does: str
    event: str = ""
    to: str = ""
    unwanted: bool = False
    leads_to: str = ""


@dataclass(frozen=True, slots=True)
class PastBoot:
    """A boot of the console's own layer that another one followed.

    Attributes:
        number: Counted from 1.
        start: Raw offset of its first byte.
        end: Raw offset of the first byte after it.
        progress: What the console had shown when it ended.
        line: The line with which the next one begins.
    """

    number: int
    start: int
    end: int
    progress: "Progress"
    line: Line


@dataclass(slots=True)
class Progress:
    """What one console has shown so far.

    Attributes:
        layer: Whose console it is by its name.
        ladder: What the matrix calls the steps of a boot.
        steps: Where each step of the current boot was taken.
        boots: Boots begun, by layer.
        announced: Boots of the console's own layer that began with firmware, behind a restart, or first: a
            kernel log that a program shows has neither.
        words: `(layer, event)` of the current boot: a shutdown asked for, the last word, `vmm-quit`
            where what runs the machine was told to end.
        session: The guest's monitor on this console: empty, `launched`, `started`, `ended`, `killed`.
        monitor: Of a monitor that says itself when it runs: `silent` once started, `spoke` once it did.
        guest_here: A guest speaks on a host's console.
        doubled: There its lines are told by their doubled carriage return.
        candidates: Reports, in order.
        last: Line number of the layer's last event that was progress, by layer.
        shared: Whether a guest may speak on this console: it has none of its own.
        headers: Whether lines with a printk header were among the events.
        prompt: Number of the last line at which somebody could be asked for input, or that says halted.
        unwanted: Nobody asks for that prompt.
        resets: Boots that began without a word of the one before, by layer.
        seen: The banners of each layer's current boot, by their entries, with their printk times.
        reported_facts: What layers state of their own configuration, in all boots: the first line for each
            layer, fact and set of values.
        openings: How the current boot of each layer began.
        earlier: Stages that were reached when the last boot began.
        before: The progress as it was before the last banner, until it is known whether that began a boot.
        turns: Who has the word of those that speak before a kernel, by layer.
        chain: Entries of hand-overs of the current boot, each with who spoke next: ids.
        starts: How often each firmware of the console's own layer began since the last kernel or prompt.
        running: Number of a line with which the running kernel spoke; 0 where none runs that nobody ended.
        settled: Whether the last boot came to a prompt or to its end.
        reset: The firmware's first line after a kernel that ran and said nothing of a restart.
        own: Firmware of the machine itself, by its speakers' ids.
        past: Boots that another one followed.
        closed: The last boot that ended for all to see: by its last word, by what it died of, or because
            firmware began behind it.
        begun: Raw offset at which the current boot begins.
        events: How many events were met.
    """

    layer: Layer
    ladder: Ladder
    steps: dict[Step, Milestone] = field(default_factory=dict)
    boots: dict[Layer, int] = field(default_factory=dict)
    announced: int = 0
    words: dict[tuple[Layer, str], Line] = field(default_factory=dict)
    session: str = ""
    monitor: Literal["", "silent", "spoke"] = ""
    guest_here: bool = False
    doubled: bool = False
    candidates: list[Candidate] = field(default_factory=list)
    last: dict[Layer, int] = field(default_factory=dict)
    shared: bool = True
    headers: bool = False
    prompt: int = 0
    unwanted: bool = False
    resets: dict[Layer, int] = field(default_factory=dict)
    seen: dict[tuple[Layer, int], float | None] = field(default_factory=dict)
    reported_facts: dict[tuple[Layer, str, tuple[str, ...]], ReportedFact] = field(default_factory=dict)
    openings: dict[Layer, Opening] = field(default_factory=dict)
    earlier: frozenset[str] = frozenset()
    before: tuple[Layer, "Progress"] | None = None
    turns: dict[Layer, Turn] = field(default_factory=dict)
    chain: dict[str, str] = field(default_factory=dict)
    starts: Counter[str] = field(default_factory=Counter)
    running: int = 0
    settled: bool = False
    reset: Line | None = None
    own: frozenset[str] = frozenset()
    past: tuple[PastBoot, ...] = ()
    closed: int = 0
    begun: int = 0
    events: int = 0
    _anew: bool = True

    def copy(self) -> "Progress":
        """An independent copy, for hits that may still change."""
        return replace(
            self,
            steps=dict(self.steps),
            boots=dict(self.boots),
            words=dict(self.words),
            candidates=list(self.candidates),
            last=dict(self.last),
            resets=dict(self.resets),
            seen=dict(self.seen),
            reported_facts=dict(self.reported_facts),
            openings=dict(self.openings),
            turns=dict(self.turns),
            chain=dict(self.chain),
            starts=Counter(self.starts),
        )

    @property
    def stages(self) -> frozenset[str]:
        """The stages of the ladder that the current boot reached, by name."""
        return frozenset(name for step in self.steps if (name := self.ladder.stage_of(step)))

    @property
    def stage_lines(self) -> tuple[StageLine, ...]:
        """Where the stages were reached, in the order of their lines."""
        lines = sorted(
            (milestone.line.number, milestone.line.offset, name)
            for step, milestone in self.steps.items()
            if (name := self.ladder.stage_of(step))
        )
        return tuple(StageLine(rung=name, line=line, offset=offset) for line, offset, name in lines)

    def is_up(self, layer: Layer) -> bool:
        """Whether a layer came to where programs run."""
        return any(step[0] is layer and self.ladder.is_up(step) for step in self.steps)

    @property
    def is_full(self) -> bool:
        """Whether no more reports that fail a boot are kept."""
        kept = Counter(one.signature.severity for one in self.candidates)
        return max(kept["fatal"], kept["fail"]) >= _REPORTS

    def begins_with(self, lines: Iterable[bytes]) -> None:
        """Learn from the lines before any event whether a kernel ran before they were recorded."""
        headers = (parse_printk(line) for line in lines)
        running = next((n for n, header in enumerate(headers, 1) if header and header.uptime >= _LONG), 0)
        self.running = self.running or running

    def take(self, hits: Iterable[Hit], library: Library) -> None:
        """Learn from hits, in the order of their lines."""
        for hit in hits:
            entry = library.entries[hit.owner]
            if isinstance(entry, Event):
                self.events += 1
                self._event(entry, hit, library)
            elif isinstance(entry, Signature) and self._room(entry):
                self._report(entry, hit)
            elif isinstance(entry, Fact):
                self._state(entry, hit)

    def _state(self, entry: Fact, hit: Hit) -> None:
        """Take in what a kernel states of itself.

        A host states it before its user space: what comes later may be a guest's line that the host
        tore, or one that a program printed.
        """
        layer = self._speaker(hit.line)
        if layer is Layer.HOST and (self.session or (Layer.HOST, "userspace") in self.steps):
            return
        fact = reported_fact_of(entry, hit, layer)
        if fact is not None:
            self.reported_facts.setdefault((layer, entry.id, fact.values), fact)

    def _room(self, entry: Signature) -> bool:
        """Whether a report is kept: each severity has a share of its own, so that notes crowd out nothing."""
        same = sum(one.signature.severity == entry.severity for one in self.candidates)
        return same < _REPORTS

    def _report(self, entry: Signature, hit: Hit) -> None:
        speaker = self._speaker(hit.lines[-1])
        layer = speaker if entry.layer == "any" else Layer(entry.layer)
        if layer is Layer.FIRMWARE and speaker is Layer.GUEST:
            layer = Layer.GUEST
        if entry.cls == "launch-failed":
            if self.is_up(Layer.HOST):
                layer = Layer.GUEST  # a host that runs is not what could not be launched
            launched = layer if layer is Layer.GUEST else self.layer
            if (launched, "kernel") in self.steps:
                return  # what runs was launched: its monitor only remarks on something
        own = self.layer if layer is Layer.FIRMWARE else layer
        self.candidates.append(
            Candidate(
                signature=entry,
                hit=hit,
                layer=layer,
                boot=self.boots.get(own, 0),
                order=hit.lines[-1].number,
            )
        )

    def _event(self, entry: Event, hit: Hit, library: Library) -> None:
        line = hit.line
        if entry.event == "guest":
            self.becomes_guests()
            return
        layer = self._speaker(line)
        if entry.event in {"kernel", "firmware-start"}:
            if self._is_quote(line):
                return
            layer = self._boot(entry, layer, hit)
        else:
            self._proceed(entry, layer, hit)
        self._turn(entry, layer, line, library)
        self.headers = self.headers or line.uptime is not None
        self.candidates = [one.after(entry, layer, self.boots.get(layer, 0)) for one in self.candidates]
        if entry.event in _LAST_WORDS:
            self.words[layer, entry.event] = line
        self._run(entry.event, layer, line)
        if entry.event == "restart" and entry.to and layer is self.layer:
            self._start_next_kernel(entry, layer, line)
            return
        if self._follows_monitor(entry):
            return
        step = self.ladder.step_of(entry.rung) if entry.rung else step_of(entry.event, layer)
        if step is not None:
            self.last[layer] = line.number
            self.steps.setdefault(step, Milestone(line))
        if entry.event in {"service", "shell"}:
            self.last[layer] = line.number
            self.steps.setdefault((layer, "userspace"), Milestone(line))
        if entry.event in {"shell", "halt", "firmware-prompt"}:
            self.prompt, self.unwanted = line.number, entry.unwanted
        if (
            self.guest_here
            and layer is Layer.GUEST
            and entry.event == "poweroff"
            and self.session == "launched"
        ):
            self.session = "ended"  # a monitor without a last word of its own, such as QEMU
            self.guest_here = False

    def _turn(self, entry: Event, layer: Layer, line: Line, library: Library) -> None:
        """Note who has the word of those that speak before a kernel."""
        before = self.turns.get(layer)
        if entry.event in {"kernel", "firmware-start"} and before is not None and before.does == "hands over":
            self.chain.setdefault(before.event, entry.speaker)
        if entry.event == "kernel":
            self.turns.pop(layer, None)
            return
        does = {
            "firmware-start": "begins",
            "firmware-done": "hands over",
            "firmware-prompt": "waits",
        }.get(entry.event)
        if does is None:
            return
        speaker = library.speakers.get(entry.speaker)
        leads_to = speaker.leads_to if speaker is not None else ""
        if before is not None and before.leads_to != entry.speaker:
            leads_to = leads_to or before.leads_to
        self.turns[layer] = Turn(entry.speaker, line, does, entry.id, entry.to, entry.unwanted, leads_to)

    def becomes_guests(self) -> None:
        """Take the whole console as a guest's: what spoke on it so far says so of itself."""
        if self.layer is not Layer.HOST or self.session or self.guest_here or self.is_up(Layer.HOST):
            return
        self.layer = Layer.GUEST
        self.steps = {
            (Layer.GUEST if layer is Layer.HOST else layer, event): milestone
            for (layer, event), milestone in self.steps.items()
        }
        for name in ("boots", "last", "resets", "openings", "turns"):
            known = getattr(self, name)
            if Layer.HOST in known:
                known[Layer.GUEST] = known.pop(Layer.HOST)
        self.words = {(Layer.GUEST, word): line for (_, word), line in self.words.items()}
        self.seen = {(Layer.GUEST, owner): uptime for (_, owner), uptime in self.seen.items()}
        self.candidates = [
            replace(one, layer=Layer.GUEST)
            if one.layer is Layer.HOST and one.signature.layer == "any"
            else one
            for one in self.candidates
        ]

    def _start_next_kernel(self, entry: Event, layer: Layer, line: Line) -> None:
        """Begin the next boot where a kernel starts another one itself: it hands over, like a loader."""
        self._reset(layer, line, firmware=False)
        self.turns[layer] = Turn(entry.speaker, line, "hands over", entry.id, entry.to)

    def _run(self, event: str, layer: Layer, line: Line) -> None:
        """Follow whether a kernel of the console's own layer runs, and whether its boot came to something."""
        if layer is not self.layer:
            return
        if event == "kernel":
            self.starts.clear()
            self.running = line.number
            if self._anew:
                self.announced += 1
                self._anew = self.settled = False
        elif event == "launch":
            self.settled = True
        elif event in {"shell", "firmware-prompt"}:
            self.starts.clear()
            self.settled = self.settled or event == "shell"
        elif event == "shutdown":
            self.running = 0
        elif event == "restart":
            self.running, self._anew = 0, True
        elif event in {"poweroff", "halt"}:
            self.running, self.settled = 0, True

    def _follows_monitor(self, entry: Event) -> bool:
        """Follow what is said of the guest's monitor; whether that is all that the event says."""
        event = entry.event
        if event == "launch":
            if not any(layer is Layer.HOST for layer, _ in self.steps):
                return True
            self.session = "launched"
            self.monitor = "silent" if entry.announces else ""
        elif event == "vmm-start":
            self.session = "started"
            self.monitor = "spoke"
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

    def _boot(self, entry: Event, layer: Layer, hit: Hit) -> Layer:
        if layer is Layer.HOST and self._guest_begins(entry, hit):
            self.guest_here = True
            layer = Layer.GUEST
        again = (layer, hit.owner) in self.seen
        if again and hit.line.uptime and hit.line.uptime == self.seen[layer, hit.owner]:
            return layer  # an early console's lines once more, as s390's real console shows them
        if entry.event == "firmware-start":
            self._firmware_begins(entry, layer, hit)
        elif again and not self._has_ended(layer):
            self.before = (layer, replace(self.copy(), before=None))
        if again:
            self._reset(layer, hit.line, firmware=entry.event == "firmware-start")
        elif not self.boots.get(layer):
            self._forget_end(entry, layer)
            self.boots[layer] = 1
        self.seen[layer, hit.owner] = hit.line.uptime
        self.openings.pop(layer, None)
        return layer

    def _forget_end(self, entry: Event, layer: Layer) -> None:
        """Forget the boot before the first one of a layer, where the recording began amid that."""
        ends = (layer, "shutdown") in self.words or self._said_its_last_word(layer)
        if entry.event != "firmware-start" and not ends:
            return
        self.words = {key: line for key, line in self.words.items() if key[0] is not layer}
        self.steps = {step: milestone for step, milestone in self.steps.items() if step[0] is not layer}

    def _firmware_begins(self, entry: Event, layer: Layer, hit: Hit) -> None:
        self.before = None
        handed_over = step_of("firmware-done", layer)
        if handed_over is not None:
            self.steps.pop(handed_over, None)  # one firmware started another, which has yet to hand over
        if layer is not self.layer:
            return
        if 0 < self.running < hit.line.number and not (self.settled or self.session):
            self.reset = hit.line
        self.running, self._anew = 0, True
        self.own |= {entry.speaker}
        if entry.id not in self.starts:  # it came further than ever before
            self.starts = Counter(dict.fromkeys(self.starts, 1))
        self.starts[entry.id] += 1

    def _guest_begins(self, entry: Event, hit: Hit) -> bool:
        """Whether a banner on a host's console is that of a guest.

        Where the recording began amid a boot of the host, nothing tells that it launched anything.
        """
        if self.layer is not Layer.HOST or not self.shared:
            return False
        open_session = self.session in {"launched", "started"}
        if not (open_session or self.boots.get(Layer.HOST)):
            return False
        runs = self._runs_programs() and (open_session or entry.speaker not in self.own)
        if entry.event == "firmware-start" and not runs:
            return False
        if entry.event == "kernel" and (Layer.HOST, hit.owner) not in self.seen:
            return False
        doubled = hit.line.data.endswith(b"\r\r")
        if not open_session and not doubled and entry.event == "kernel":
            return False
        self.doubled = doubled
        self.session = self.session or "launched"
        self.steps.setdefault(LAUNCH, Milestone(hit.line))
        return True

    def _runs_programs(self) -> bool:
        """Whether the host came to user space and did not end since, as far as it says."""
        return self.is_up(Layer.HOST) and not self._has_ended(Layer.HOST)

    def _has_ended(self, layer: Layer) -> bool:
        """Whether a layer's boot said its last word, or died of what it reported."""
        return self._died(layer) or self._said_its_last_word(layer)

    def _said_its_last_word(self, layer: Layer) -> bool:
        return any((layer, word) in self.words for word in ("restart", "poweroff", "halt"))

    def _died(self, layer: Layer) -> bool:
        """Whether a report of the console ended a boot of a layer."""
        boot = self.boots.get(layer, 0)
        return any(
            one.layer is layer and one.boot == boot and one.signature.severity == "fatal"
            for one in self.candidates
        )

    def _proceed(self, entry: Event, layer: Layer, hit: Hit) -> None:
        """Note what follows a banner: it may tell that no boot began there."""
        if self.before is not None and self.before[0] is layer:
            before = self.before[1]
            self.before = None
            if before.is_up(layer) and before.openings.get(layer, Opening()).goes_on(entry, hit):
                self._resume(layer, before)
        self.openings[layer] = self.openings.get(layer, Opening()).after(hit)

    def _resume(self, layer: Layer, before: "Progress") -> None:
        """Take back a boot that did not begin; what was reported since is this one's."""
        kept = before.copy()
        boot = kept.boots.get(layer, 0)
        fresh = [replace(one, boot=boot) if one.layer is layer else one for one in self.candidates]
        candidates = [*kept.candidates, *fresh[len(kept.candidates) :]]
        for name in _RESUMED:
            setattr(self, name, getattr(kept, name))
        self.candidates = candidates

    def _reset(self, layer: Layer, line: Line, *, firmware: bool) -> None:
        """Begin another boot of a layer, by its firmware or by its kernel."""
        if layer is self.layer:
            self._remember(line)
            if firmware or self._has_ended(layer):
                self.closed = self.boots.get(layer, 1)
        if not self._has_ended(layer) and (layer, "shutdown") not in self.words:
            self.resets[layer] = self.resets.get(layer, 0) + 1
        self.boots[layer] = self.boots.get(layer, 1) + 1
        gone = {Layer.HOST, Layer.GUEST} if layer is Layer.HOST else {layer}
        self.earlier = self.stages
        for step in list(self.steps):
            mine = Layer.HOST if step[0] is Layer.FIRMWARE else step[0]
            if mine in gone:
                del self.steps[step]
        self.words = {key: word for key, word in self.words.items() if key[0] not in gone}
        self.seen = {key: uptime for key, uptime in self.seen.items() if key[0] not in gone}
        self.openings = {key: opening for key, opening in self.openings.items() if key not in gone}
        self.turns = {key: turn for key, turn in self.turns.items() if key not in gone}
        if layer is Layer.HOST:
            self.session = self.monitor = ""
            self.guest_here = False
            self.chain = {}

    def _remember(self, line: Line) -> None:
        """Keep what the boot that ends here has shown."""
        number = self.past[-1].number + 1 if self.past else 1
        shown = replace(self.copy(), before=None, past=())
        self.past = (*self.past, PastBoot(number, self.begun, line.offset, shown, line))
        if len(self.past) > _PAST:
            self.past = (*self.past[: _PAST // 2], *self.past[_PAST // 2 + 1 :])
        self.begun = line.offset

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


_RESUMED: Final = (
    "steps",
    "boots",
    "resets",
    "earlier",
    "words",
    "seen",
    "openings",
    "last",
    "session",
    "monitor",
    "guest_here",
    "doubled",
    "turns",
    "chain",
    "starts",
    "running",
    "settled",
    "announced",
    "past",
    "closed",
    "begun",
    "_anew",
)
"""What a boot that did not begin leaves as it was before."""
