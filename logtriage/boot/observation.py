"""Everything that the verdict on one boot rests on, and what follows from it directly."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from typing import Final

from logtriage.boot.cause import without_frames
from logtriage.boot.failure import Inspected
from logtriage.boot.finding import Candidate, captures_of, title_of
from logtriage.boot.hang_point import HangPoint
from logtriage.boot.ladder import Ladder
from logtriage.boot.milestone import KERNEL_DONE, LAUNCH, Milestone, Step
from logtriage.boot.observed_console import Console, LastLine
from logtriage.boot.progress import Turn
from logtriage.boot.result import Result
from logtriage.boot.silence import Limits, quiet_for
from logtriage.expressions.regex import Regex
from logtriage.library.library import Library
from logtriage.matrix.model import BootPlan
from logtriage.scan.hit import Line
from logtriage.vocabulary import JobEnd, Layer

ABANDONED: Final = 3600.0
"""Seconds without a byte after which a job of which nothing else is known counts as over."""

_FOREIGN: Final = 6
"""Lines without a kernel's header, on a console whose kernel prints them, from which on programs print: a
recorder's or an emulator's last words are fewer."""
_ANSWERED: Final = 3
"""The same behind a hand-over, after which a loader says nothing more."""

_ANY_PROMPT: Final = Regex(r"^\w[\w @:().~/\[\]-]{0,40}(?:[#>$]|=>) ?$")
"""Whatever a loader's maker makes of its prompt."""

_BEYOND: Final = 8
"""Lines behind a kernel that freed its init memory from which on init runs: what the kernel still prints
before it starts init (`mark_readonly` and its checks in `init/main.c`) is less."""


@dataclass(kw_only=True)
class Observation:
    """What was seen of one configuration's boot.

    Attributes:
        library: The signatures.
        ladder: The rungs of this configuration.
        guest: Whether a guest is expected.
        consoles: Its consoles, the host's first.
        params: Its options.
        result: How the job ended, or nothing while it lives or is unknown.
        excerpt: One console alone, of which it is not known whether it holds the boot's end.
        ended: Nobody writes to its consoles any more, and how its job ended is not known.
        quiet: Seconds since the last byte.
        waiting: Seconds since the last rung was reached.
        limits: How long it may be quiet.
        fail_on: Classes that fail a boot which goes on, where the matrix says so.
        boot_plan: How a boot goes, as far as the matrix says so.
        hang_points: Known places that were looked for already, by the shapes of its end.
        learned: For entries of hand-overs, the speaker that follows there in the run's passing boots: ids.
        goes_on: The matrix says, or the run's passing boots show, that a boot goes on from its user space.
        guests_recorded: The matrix says, or other boots of the run show, that guests' consoles are recorded.
        inspected: What its processors did when its emulator was asked, or nothing.
    """

    library: Library
    ladder: Ladder
    guest: bool
    consoles: Sequence[Console]
    params: Mapping[str, str] = field(default_factory=dict)
    result: Result | None = None
    excerpt: bool = False
    ended: bool = False
    quiet: float = 0.0
    waiting: float = 0.0
    limits: Limits
    fail_on: frozenset[str] | None = None
    boot_plan: BootPlan = field(default_factory=BootPlan)
    learned: Mapping[str, str] = field(default_factory=dict)
    goes_on: bool = True
    guests_recorded: bool = True
    inspected: Inspected | None = None
    steps: dict[Step, Milestone] = field(default_factory=dict)
    words: dict[tuple[Layer, str], Line] = field(default_factory=dict)
    boots: dict[Layer, int] = field(default_factory=dict)
    session: str = ""
    hang_points: dict[Hashable, HangPoint | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Gather what the consoles show together."""
        for console in self.consoles:
            progress = console.progress
            self.steps |= progress.steps
            self.words |= progress.words
            for layer, boots in progress.boots.items():
                self.boots[layer] = max(boots, self.boots.get(layer, 0))
            if progress.session:
                self.session = (
                    progress.session if progress.layer is Layer.GUEST or not self.session else self.session
                )
                if progress.session in {"ended", "killed"} and self.session != "killed":
                    self.session = progress.session
        self._guest_kernel()
        self._user_space()
        self._launched()

    def _guest_kernel(self) -> None:
        """Take a kernel's line, or its crash, on a guest's own console as its kernel's first step."""
        for console in self.consoles:
            if console.progress.layer is not Layer.GUEST or (Layer.GUEST, "kernel") in self.steps:
                continue
            crashes = (one.hit.line for one in console.progress.candidates if one.signature.layer == "any")
            spoke = (line for line in console.tail if line.uptime is not None)
            first = next(chain(crashes, spoke), None)
            if first is not None:
                self.steps[Layer.GUEST, "kernel"] = Milestone(first)

    def _user_space(self) -> None:
        """Take as user space what a console prints once its kernel has done its own part.

        Before Linux 5.5 a kernel does not say that it starts init, and a quiet one never does. A kernel that
        still prints has only lines of its own at its console's end, which are told without masking them.
        """
        for console in self.consoles:
            layer = console.progress.layer
            kernel, done = self.steps.get((layer, "kernel")), self.steps.get((layer, KERNEL_DONE))
            since = done or kernel
            if (layer, "userspace") in self.steps or since is None or not console.tail:
                continue
            beyond = done is not None and console.tail[-1].number - done.line.number >= _BEYOND
            foreign = {line.number for line in console.tail if self._of_programs(line, since.line)}
            if not (foreign or beyond) or not console.last_lines:
                continue
            last = console.last_lines[-1][0]
            own = [line for line, _ in console.last_lines if line.number in foreign]
            if own and own[-1].number == last.number and console.ends_at_prompt(self.library):
                self.steps[layer, "userspace"] = self.steps[layer, "shell"] = Milestone(last)
            elif console.progress.headers and len(own) >= (1 if done is not None else _FOREIGN):
                self.steps[layer, "userspace"] = Milestone(own[0])
            elif done is not None and last.number - done.line.number >= _BEYOND:
                self.steps[layer, "userspace"] = Milestone(last)

    def _of_programs(self, line: Line, since: Line) -> bool:
        """Whether a line behind another one is neither a kernel's, with its header, nor a known speaker's."""
        if line.number <= since.number or line.uptime is not None:
            return False
        return not (self.library.is_spoken(line.content) or self.library.is_monitors(line.content))

    def _launched(self) -> None:
        """Take a guest that speaks on its own console as launched, though its host said nothing of it."""
        speaking = [one for one in self.consoles if one.size and one.progress.layer is Layer.GUEST]
        climbs = next((one for step, one in self.steps.items() if step[0] is Layer.GUEST), None)
        up = self.steps.get((Layer.HOST, "userspace"))
        shown = climbs or (up if speaking else None)
        if shown is not None:
            self.steps.setdefault(LAUNCH, shown)

    @cached_property
    def candidates(self) -> list[tuple[Candidate, Console]]:
        """The reports of all consoles, without mere frames of others; `advanced` says what followed."""
        found = []
        for console in self.consoles:
            progress = console.progress
            reports = without_frames(progress.candidates)
            firmware = bool(reports) and self._fails_in_firmware(console)
            turn = progress.turns.get(Layer.HOST)
            since = 0 if turn is None else turn.line.number
            for one in reports:
                survived = one.survived or (one.layer is Layer.FIRMWARE and self._went_on(console, one))
                advanced = survived or (
                    one.boot == progress.boots.get(one.layer, 0)
                    and progress.last.get(one.layer, 0) > one.order
                )
                layer = one.layer
                own = firmware and one.order > since
                if own and layer is Layer.HOST and one.signature.layer == "any":
                    layer = Layer.FIRMWARE
                found.append((replace(one, advanced=advanced, survived=survived, layer=layer), console))
        return found

    @cached_property
    def stages(self) -> frozenset[str]:
        """Names of the stages that were reached."""
        return frozenset(name for step in self.steps if (name := self.ladder.stage_of(step)))

    def stages_in(self, layer: Layer, boot: int) -> frozenset[str]:
        """Stages reached in one of a layer's boots; of earlier ones, in the last but one."""
        if boot >= self.boots.get(layer, 0):
            return self.stages
        return frozenset[str]().union(*(console.progress.earlier for console in self.consoles))

    def rung(self) -> int:
        """Index of the last rung reached; -1 for none."""
        return self.ladder.top(self.stages)

    def is_up(self, layer: Layer) -> bool:
        """Whether a layer came to where programs run, or further: a quiet kernel does not show each step."""
        return any(
            step[0] is layer and (self.ladder.is_up(step) or step[1] == "poweroff") for step in self.steps
        )

    def saw(self, layer: Layer, *words: str) -> bool:
        """Whether one of some last words of a layer was met in its current boot."""
        return any((layer, word) in self.words for word in words)

    def guest_alone(self) -> bool:
        """There is a guest's console and no other: nothing can be said of a host."""
        return {console.progress.layer for console in self.consoles} == {Layer.GUEST}

    def resets(self) -> int:
        """Boots that began without a word of the one before."""
        return sum(sum(console.progress.resets.values()) for console in self.consoles)

    def unwanted(self) -> bool:
        """Whether a console rests at a prompt that nobody asks for."""
        if any(self._waits_in_firmware(console) for console in self.consoles):
            return True
        return self.resting() and any(console.progress.unwanted for console in self.consoles)

    def resting(self) -> bool:
        """Whether a console ends at a prompt, or says that it was halted: somebody else has to go on."""
        return any(console.ends_at_prompt(self.library) for console in self.consoles)

    def host_done(self) -> bool:
        """The host reached its last rung, or there is none to be seen."""
        if self.guest_alone():
            return True
        last = self.ladder.last(Layer.HOST)
        return last is not None and last in self.stages

    def guest_done(self) -> bool:
        """The guest reached its last rung, or none is expected.

        A monitor that ended by itself after the guest was asked to power off counts as well: on a
        virtio console the guest's last word is lost.
        """
        if not self.guest:
            return True
        last = self.ladder.last(Layer.GUEST)
        if last is None or last in self.stages:
            return True
        told = self.saw(Layer.GUEST, "vmm-quit")
        at_shell = (Layer.GUEST, "shell") in self.steps
        asked = self.saw(Layer.GUEST, "shutdown") or (at_shell and not told)
        return self.session == "ended" and asked and not self.saw(Layer.GUEST, "restart")

    def boots_beside(self) -> int:
        """How many consoles show a host's kernel from its start, where one did not come to the last rung.

        One machine has one kernel: these are several machines' consoles, and what one reached says nothing of
        the others.
        """
        own = [one.progress for one in self.consoles if (Layer.HOST, "kernel") in one.progress.steps]
        last = self.ladder.last(Layer.HOST)
        ends = [last in one.stages for one in own]
        return len(own) if len(own) > 1 and any(ends) and not all(ends) else 0

    def complete(self) -> bool:
        """Whether host and guest came to their last rung."""
        return self.host_done() and self.guest_done()

    def guest_open(self) -> bool:
        """A guest was launched and did not end.

        A monitor that announces itself says when it ends; others, such as QEMU, end with their guest.
        """
        if not self.guest or LAUNCH not in self.steps or self.session in {"ended", "killed"}:
            return False
        return self.session == "started" or self.ladder.last(Layer.GUEST) not in self.stages

    def console_of(self, layer: Layer) -> Console | None:
        """The console on which a layer speaks, if there is any console."""
        wanted = Layer.GUEST if layer is Layer.GUEST else Layer.HOST
        own = [one for one in self.consoles if one.progress.layer is wanted]
        return own[0] if own else (self.consoles[0] if self.consoles else None)

    def turn_of(self, layer: Layer) -> Turn | None:
        """Who has the word of those that speak before a layer's kernel, where one has."""
        console = self.console_of(layer)
        own = Layer.GUEST if layer is Layer.GUEST else Layer.HOST
        turn = None if console is None else console.progress.turns.get(own)
        if turn is not None and console is not None and self._at_own_prompt(console, turn):
            return replace(turn, line=console.tail[-1], does="waits", unwanted=True)
        return turn

    def last_line(self, layer: Layer) -> LastLine | None:
        """The last line that says something on the console of a layer."""
        console = self.console_of(layer)
        if console is None or not console.last_lines:
            return None
        line, text = console.last_lines[-1]
        return LastLine(line, console.file, text)

    def spoke_on(self, layer: Layer, turn: Turn) -> bool:
        """Whether the speaker of an open hand-over went on speaking after it, so that it kept the word."""
        console = self.console_of(layer)
        if console is None or turn.to or not turn.speaker:
            return False
        return any(
            line.number > turn.line.number and self.library.voice_of(line.content, {turn.speaker}) != ""
            for line in console.tail
        )

    def past_firmware(self, layer: Layer) -> bool:
        """Whether a layer's kernel, or what it runs, was seen in the current boot."""
        return any(step[0] is layer and step[1] != "firmware-done" for step in self.steps)

    def in_firmware(self, console: Console) -> bool:
        """Whether firmware has the word on a console, as far as its last lines and its hand-overs tell."""
        layer = console.progress.layer
        if self.past_firmware(layer):
            return False
        turn = console.progress.turns.get(layer)
        if turn is not None and turn.does != "begins":
            return not self.stranger_spoke(layer, turn)
        begun = 0 if turn is None else turn.line.number
        known = (line for line in reversed(console.tail) if self.library.is_spoken(line.content))
        last = next((line for line in known if line.number > begun), None if turn is None else turn.line)
        return last is not None and not self._strangers(console, last)

    def only_firmware_since(self, console: Console, line: Line) -> bool:
        """Whether a console shows nothing behind a line but what only firmware says."""
        since = [one for one, _ in console.last_lines if one.number > line.number]
        return all(one.uptime is None and self.library.is_spoken(one.content) for one in since)

    def _waits_in_firmware(self, console: Console) -> bool:
        turn = console.progress.turns.get(console.progress.layer)
        return turn is not None and self._at_own_prompt(console, turn)

    def _at_own_prompt(self, console: Console, turn: Turn) -> bool:
        """Whether a console ends at a prompt of the loader that has the word, which nobody else can print.

        Each board's maker calls a loader's prompt as it likes.
        """
        last = console.tail[-1] if console.tail else None
        if turn.does != "begins" or last is None or last.number <= turn.line.number:
            return False
        rests = not last.complete and _ANY_PROMPT.search(last.content) is not None
        return (rests or console.ends_at_prompt(self.library)) and self.in_firmware(console)

    def _went_on(self, console: Console, report: Candidate) -> bool:
        """Whether firmware handed over after its complaint, or a system that nobody knows spoke at length."""
        since = report.hit.line
        turn = console.progress.turns.get(console.progress.layer)
        if turn is not None and turn.does == "hands over" and turn.line.number > since.number:
            return True
        if report.signature.severity == "fatal":
            return False
        said = {text for line, text in console.last_lines if self._of_programs(line, since)}
        return len(said) >= 2 * _FOREIGN

    def _fails_in_firmware(self, console: Console) -> bool:
        """Whether a report in words that kernels use, too, is one of firmware, which has not handed over yet.

        Firmware that did not say how it began is told by most of the last lines.
        """
        if self.past_firmware(console.progress.layer):
            return False
        turn = console.progress.turns.get(Layer.HOST)
        if turn is not None:
            return turn.does != "hands over" and self.in_firmware(console)
        spoken = sum(self.library.is_spoken(line.content) for line, _ in console.last_lines)
        return 2 * spoken > len(console.last_lines)

    def stranger_spoke(self, layer: Layer, turn: Turn) -> bool:
        """Whether a system that no signature knows spoke behind a hand-over."""
        console = self.console_of(layer)
        least = _ANSWERED if turn.does == "hands over" else _FOREIGN
        return console is not None and self._strangers(console, turn.line, least)

    def _strangers(self, console: Console, since: Line, least: int = _FOREIGN) -> bool:
        """Whether lines enough of nobody who is known stand behind a line, or fewer and then a prompt."""
        stamped = since.uptime is not None
        own = [
            line
            for line, _ in console.last_lines
            if self._of_programs(line, since)
            or (not stamped and line.uptime is not None and line.number > since.number)
        ]
        answers = len(own) > 1 and least < _FOREIGN
        return len(own) >= least or (answers and console.ends_at_prompt(self.library))

    def all_strangers(self) -> bool:
        """Whether nobody known had the word, and most of the last lines are nobody's who is.

        How far such a system comes, and what it says there, is not known.
        """
        if self.steps or any(console.progress.turns for console in self.consoles):
            return False
        lines = [line for console in self.consoles for line, _ in console.last_lines]
        strange = sum(line.uptime is None and not self.library.is_spoken(line.content) for line in lines)
        return 2 * strange > len(lines) and strange >= _FOREIGN

    @property
    def monitor(self) -> str:
        """What the guest's monitor did, as far as it is known: `unseen`, `silent`, `spoke`, or empty."""
        if LAUNCH not in self.steps:
            return "" if self.guest_alone() else "unseen"
        did = {console.progress.monitor for console in self.consoles}
        return "spoke" if "spoke" in did else "silent" if "silent" in did else ""

    @cached_property
    def host_spoke(self) -> bool:
        """Whether a host's kernel, or what it runs, said anything.

        What a kernel says while it starts the next one is no word of that one, whose clock begins anew.
        """
        if any(layer is Layer.HOST for layer, _ in self.steps):
            return True
        turn = self.turn_of(Layer.HOST)
        if turn is not None and turn.does == "hands over" and self.stranger_spoke(Layer.HOST, turn):
            return True
        before = turn.line.uptime if turn is not None else None
        return any(
            line.uptime is not None and (before is None or line.uptime < before)
            for console in self.consoles
            for line in console.tail
        )

    @cached_property
    def guest_spoke(self) -> bool:
        """Whether a guest said anything: a step, or a line on its own console that is not its monitor's."""
        if any(layer is Layer.GUEST for layer, _ in self.steps):
            return True
        console = self.console_of(Layer.GUEST)
        if console is None or console.progress.layer is not Layer.GUEST:
            return Layer.GUEST in (console.progress.turns if console is not None else {})
        return any(not self.library.is_monitors(line.content) for line, _ in console.last_lines)

    def holds(self, one: Candidate) -> bool:
        """Whether a report says anything of this configuration."""
        return all(self.params.get(axis) in values for axis, values in one.signature.where.items())

    def applies(self, one: Candidate) -> bool:
        """Whether a report can be a cause for this configuration."""
        return one.signature.severity != "info" and self.holds(one)

    def is_past(self, one: Candidate, console: Console) -> bool:
        """Whether a report is of an earlier boot of its console, which ended for all to see.

        A banner alone, as a program may show one, makes no report one of the past: a kernel has to begin.
        """
        progress = console.progress
        own = progress.layer if one.layer is Layer.FIRMWARE else one.layer
        begun = own is progress.layer and (own, "kernel") in progress.steps
        return begun and max(1, one.boot) <= progress.closed

    def fails(self, one: Candidate) -> bool:
        """Whether a report fails a boot that goes on."""
        if one.survived:
            return False
        if one.signature.severity in {"info", "fatal"}:
            return one.signature.severity == "fatal"
        if self.fail_on is not None:
            return one.signature.cls in self.fail_on
        return one.signature.severity == "fail"

    def title(self, one: Candidate) -> str:
        """What a report says, safe to show."""
        return title_of(one.signature.title, captures_of(one.hit, self.library))

    def ended_by(self, reason: JobEnd) -> bool:
        """Whether it is known that the job ended so."""
        return self.result is not None and self.result.reason is reason

    @property
    def limit(self) -> str:
        """Which limit of its runner ended the job, safe to show, or empty."""
        return self.result.limit if self.result is not None and self.ended_by(JobEnd.TIMEOUT) else ""

    @property
    def problem(self) -> str:
        """What was wrong with the job itself and its exit status, if an error; safe to show, or empty."""
        result = self.result
        if result is None or not result.problem:
            return ""
        failed = result.exit and result.reason is JobEnd.EXITED
        return f"exit status {result.exit}: {result.problem}" if failed else result.problem

    @property
    def timed_out(self) -> bool:
        """Whether nobody ended the boot but its silence, or the limit of its time."""
        return self.result is None or self.ended_by(JobEnd.TIMEOUT)

    @property
    def over(self) -> bool:
        """Whether the job is known to be over, or its logs were left for so long that it must be."""
        return self.result is not None or self.excerpt or self.ended or self.quiet > ABANDONED

    @property
    def fell_quiet(self) -> bool:
        """Whether nothing came for so long that it may have stopped, or nothing can come any more."""
        return self.ended or self.quiet > self.limits.suspect

    @property
    def quiet_told(self) -> str:
        """How long nothing came, for a note."""
        return "the console ended" if self.ended else quiet_for(self.quiet)
