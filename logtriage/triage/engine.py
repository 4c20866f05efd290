"""The triage of a whole run: bytes, results and time in, states of configurations out."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from logtriage.boot.failure import Inspected
from logtriage.boot.judge import judge
from logtriage.boot.ladder import Ladder
from logtriage.boot.milestone import LAUNCH
from logtriage.boot.observation import ABANDONED, Observation
from logtriage.boot.observed_console import Console
from logtriage.boot.progress import Progress
from logtriage.boot.result import Result
from logtriage.boot.rules import TAUGHT
from logtriage.boot.silence import BootTimings, Limits, SilenceLimits, quiet_for
from logtriage.boot.successors import Chain, Habits, Successors
from logtriage.boot.verdict import Verdict
from logtriage.console.safe import safe_text
from logtriage.library.library import Library
from logtriage.matrix.model import Config, Matrix
from logtriage.triage.console_logs import ConsoleLog, ConsoleLogs, Reads
from logtriage.triage.modes import ModeBook
from logtriage.triage.snapshot import ConfigState, ConsoleState
from logtriage.vocabulary import JobEnd, Layer, Status

_HISTORY: Final = 8
"""Remarks that are kept of a configuration: what came last, as many as a panel shows."""
_PAGE: Final = 4096
"""Bytes in which a buffering writer puts out its text: the block of a file or pipe, which stdio takes."""
_BURSTS: Final = 3
"""Times in a row that a log had grown to a multiple of 4096 bytes: the writer fills a stdio buffer."""


@dataclass(slots=True)
class _Boot:
    """One configuration while it is followed."""

    config: Config
    logs: ConsoleLogs = field(default_factory=ConsoleLogs)
    result: Result | None = None
    inspected: Inspected | None = None
    last_byte: float = -math.inf
    first_byte: float | None = None
    rung_at: float = -math.inf
    verdict: Verdict = field(default_factory=lambda: Verdict(status=Status.NOT_RUN))
    mode: str | None = None
    revised: int = 0
    history: list[str] = field(default_factory=list)
    timings: BootTimings = field(default_factory=BootTimings)
    watched: bool = False
    learned: bool = False
    ended: bool = False
    dirty: bool = True
    alarm: float = math.inf
    decided: float = -math.inf
    state: ConfigState | None = None

    @property
    def waits_since(self) -> float:
        """When it last came further: its last rung, or its last byte where it reached none."""
        return self.rung_at if self.rung_at > -math.inf else self.last_byte


class TriageEngine:
    """Follows every configuration of a run.

    Pure: time comes in as seconds of any clock that only goes forward. Feeding the same bytes in any
    pieces gives the same verdicts.

    Args:
        library: The signatures.
        matrix: What is run.
    """

    def __init__(self, library: Library, matrix: Matrix) -> None:
        self._library = library
        self._silence_limits = SilenceLimits()
        self._limits_changed = False
        self._book = ModeBook()
        self._boots: dict[str, _Boot] = {}
        self._successors = Successors()
        self._taught: Habits | None = None
        self._starts: dict[str, tuple[datetime, str]] = {}
        self.matrix = matrix
        self.revision = 0
        self.use_matrix(matrix)

    def use_matrix(self, matrix: Matrix) -> None:
        """Take a matrix that knows further configurations."""
        self.matrix = matrix
        for config in matrix.configs:
            boot = self._boots.get(config.id)
            if boot is None:
                self._boots[config.id] = _Boot(config)
            elif boot.config != config:
                boot.config = config
                boot.dirty = True
        self._ladders = {guest: Ladder(matrix.ladder, guest=guest) for guest in (True, False)}
        self.revision += 1

    def use_library(self, library: Library) -> None:
        """Take other signatures: every log is to be fed again from its first byte.

        What the bytes told of time, and the labels given so far, stay.
        """
        self._library = library
        for boot in self._boots.values():
            boot.dirty = True
            for name, old in list(boot.logs.by_name.items()):
                if not old.part_of:
                    log = boot.logs.begin(name, old.file, old.generation, self._reads, tags=old.tags)
                    log.read = max(old.taken, old.read)
        self.revision += 1

    def attach(self, config_id: str, console: str, file: str) -> None:
        """A log was found; what is fed of it counts as all that it holds, unless `unread` says otherwise."""
        boot = self._boots[config_id]
        boot.dirty |= boot.logs.attach(console, file, self._reads)

    def unread(self, config_id: str, console: str) -> None:
        """A log is about to be read from its first byte: its boot is not judged before all of it was read."""
        boot = self._boots[config_id]
        boot.logs.by_name[console].unread = boot.logs.by_name[console].behind = True
        boot.state = None

    def behind(self, config_id: str, console: str) -> None:
        """A log holds more than was read: till `caught_up`, its boot counts as one that still speaks."""
        self._boots[config_id].logs.by_name[console].behind = True

    def read_once(self, config_id: str, console: str) -> None:
        """A log was read to the end that it had when it was found, and holds more by now."""
        boot = self._boots[config_id]
        boot.logs.by_name[console].unread = False
        boot.dirty, boot.state = True, None

    def caught_up(self, config_id: str, console: str) -> None:
        """A log was read to its end, or as far as it can be read."""
        boot = self._boots[config_id]
        log = boot.logs.by_name[console]
        if log.tagged is not None:
            boot.dirty |= boot.logs.share(log, log.tagged.flush())
        if log.behind:
            boot.dirty, boot.state = True, None
        log.unread = log.behind = False
        if log.grown:
            log.grown = False
            log.bursts = log.bursts + 1 if log.taken % _PAGE == 0 else 0
            if log.bursts == _BURSTS:
                self.remark(config_id, console, "buffered writer: output arrives in blocks of 4096 bytes")

    def feed(
        self,
        config_id: str,
        console: str,
        data: bytes,
        now: float,
        *,
        age: float = 0.0,
        watched: bool = True,
    ) -> None:
        """Bytes were read from a log.

        Args:
            config_id: Whose log.
            console: Which of its consoles.
            data: The next bytes.
            now: When they were read.
            age: Seconds since they were written, where that is known to be longer ago.
            watched: Whether they came while the log was watched, so that `now` tells when.
        """
        boot = self._boots[config_id]
        log = boot.logs.by_name[console]
        log.late |= log.settled
        if log.outdated:
            return
        log.taken += len(data)
        if log.taken > log.read:
            log.grown = log.grown or watched
            self._time(boot, now, age, first=watched and log.taken == len(data))
        if log.tagged is None:
            log.size += len(data)
            told = log.reading.feed(data)
            log.tags = log.reading.tags
        else:
            told = boot.logs.share(log, log.tagged.feed(data))
        # Where a job is over, only silence says so, or nothing does, the verdict may rest on the last line.
        at_end = boot.verdict.by_silence or boot.result is not None or boot.verdict.status is Status.UNKNOWN
        if told or at_end or not boot.verdict.understood or log.taken == len(data):
            boot.dirty = True
        boot.state = None

    def outdated(self, config_id: str, console: str) -> bool:
        """Whether a log is to be read again, after `read_again`; what comes before that is passed over."""
        return self._boots[config_id].logs.by_name[console].outdated

    def read_again(self, config_id: str, console: str) -> None:
        """A log is about to be read from its first byte, by the consoles that it is known to hold now."""
        boot = self._boots[config_id]
        old = boot.logs.by_name[console]
        log = boot.logs.begin(console, old.file, old.generation, self._reads, tags=old.tags)
        boot.dirty = True
        log.read, log.grown, log.bursts = max(old.taken, old.read), old.grown, old.bursts
        log.late = old.late

    def recorded_in(self, config_id: str, console: str) -> str:
        """The console in whose log the lines of one are: mostly itself."""
        log = self._boots[config_id].logs.by_name.get(console)
        return console if log is None or not log.part_of else log.part_of

    def _time(self, boot: _Boot, now: float, age: float, *, first: bool) -> None:
        """Note when bytes came that were not read before."""
        if boot.first_byte is None:
            boot.first_byte = now - age
            boot.watched = first and age < 1.0
        elif boot.watched:
            rung = boot.verdict.rung
            boot.timings.gaps[rung] = max(now - boot.last_byte, boot.timings.gaps.get(rung, 0.0))
        boot.last_byte = max(boot.last_byte, now - age)

    def hole(
        self,
        config_id: str,
        console: str,
        length: int,
        now: float,
        *,
        age: float = 0.0,
        watched: bool = True,
    ) -> None:
        """NULs of a log were not read; when they came is told as of bytes that were."""
        boot = self._boots[config_id]
        log = boot.logs.by_name[console]
        log.late |= log.settled
        if log.outdated:
            return
        first = not log.taken
        if log.tagged is None:
            log.reading.skip(length)
            log.size += length
        else:
            boot.logs.share(log, log.tagged.skip(length))
        log.taken += length
        if log.taken > log.read:
            self._time(boot, now, age, first=watched and first)
        boot.dirty = True

    def restart(self, config_id: str, console: str, generation: int, reason: str) -> None:
        """A log was truncated or replaced: what it said before counts no more."""
        boot = self._boots[config_id]
        log = boot.logs.begin(console, boot.logs.by_name[console].file, generation, self._reads)
        boot.dirty = True
        log.notes = [*log.notes, f"{console}: log {safe_text(reason)}, read again from its start"][-_HISTORY:]

    def rename(self, config_id: str, console: str, file: str) -> None:
        """A log is to be read from another file, such as a packed one, from its start."""
        boot = self._boots[config_id]
        boot.logs.begin(console, file, 0, self._reads)
        boot.dirty = True

    @property
    def _reads(self) -> Reads:
        return Reads(self._library, self._ladders[True])

    def trouble(self, config_id: str, console: str, message: str | None) -> None:
        """A log cannot be read, or can be again (`None`)."""
        boot = self._boots[config_id]
        boot.logs.by_name[console].error = safe_text(message or "")
        boot.dirty = True

    def remark(self, config_id: str, console: str, note: str) -> None:
        """Something odd about a log that its bytes do not show."""
        boot = self._boots[config_id]
        log = boot.logs.by_name[console]
        text = safe_text(f"{console}: {note}")
        if text not in log.notes:
            log.notes = [*log.notes, text][-_HISTORY:]
            boot.dirty = True

    def result(
        self, config_id: str, result: Result | None, silence: Mapping[str, float | None] | None = None
    ) -> None:
        """A job is over, or runs again (`None`).

        Args:
            config_id: Whose job.
            result: How it ended.
            silence: Seconds that each console was silent before that end, as far as it is known.
        """
        boot = self._boots[config_id]
        if boot.result != result:
            boot.result = result
            boot.dirty = True
            if result is not None and result.started is not None:
                self._starts[config_id] = datetime.fromisoformat(result.started), result.started
        for name, log in boot.logs.by_name.items():
            known = silence.get(name) if silence is not None else None
            boot.dirty = boot.dirty or log.silence != known
            log.silence = known

    def inspected(self, config_id: str, inspected: Inspected | None) -> None:
        """The emulator of a boot told what its processors do; or that counts no more (`None`)."""
        boot = self._boots[config_id]
        boot.dirty = boot.dirty or boot.inspected != inspected
        boot.inspected = inspected

    def end(self, config_id: str) -> bool:
        """Nobody will write to a configuration's logs any more; whether it is one that is known by now.

        How its job ended may still be told by `result`.
        """
        boot = self._boots.get(config_id)
        if boot is None or not boot.logs.by_name:
            return False
        boot.ended = boot.dirty = True
        return True

    def tick(self, now: float) -> bool:
        """Decide again what new bytes or time may have changed; whether anything did."""
        decided = False
        if self._limits_changed:
            self._limits_changed = False
            for boot in self._boots.values():
                boot.alarm = self._alarm(boot)
        for boot in self._boots.values():
            if boot.dirty or now >= boot.alarm:
                decided |= self._decide(boot, now)
        if self._taught is None and self._successors.refresh():
            decided |= self._decide_again(now)
        if decided:
            self._label()
            self.revision += 1
        return decided

    def teach(self, habits: Habits, now: float) -> None:
        """Decide by what other boots showed from now on, and not by what those of this engine do."""
        before = self._habits
        self._taught = habits
        if habits != before and self._decide_again(now):
            self.revision += 1

    def shown(self) -> tuple[Mapping[str, Chain], bool]:
        """The hand-overs of the boots that passed for good, by configuration, and whether a guest spoke."""
        return self._successors.chains, self._successors.guests_recorded

    @property
    def _habits(self) -> Habits:
        return self._successors.habits if self._taught is None else self._taught

    def _decide_again(self, now: float) -> bool:
        """Decide again whatever was decided by how other boots go on, since more, or less, is known of it."""
        boots = [one for one in self._boots.values() if not TAUGHT.isdisjoint(one.verdict.decided_by)]
        decided = [self._decide(boot, now) for boot in boots]
        return any(decided)

    def _label(self) -> None:
        """Give the failures that are new their labels, once nothing of this turn changes them any more."""
        for boot in self._boots.values():
            failure = boot.verdict.failure
            if failure is not None and _is_unlabelled(boot):
                boot.mode = self._book.label(failure)
                boot.state = None

    def states(self, now: float) -> tuple[ConfigState, ...]:
        """The state of every configuration, in matrix order."""
        return tuple(self._state(self._boots[config.id], now) for config in self.matrix.configs)

    @property
    def started(self) -> str | None:
        """When the first job began as the results say, in RFC 3339, or nothing."""
        return min(self._starts.values())[1] if self._starts else None

    def started_of(self, config_id: str) -> str | None:
        """When the job of a configuration began as its result says, in RFC 3339, or nothing."""
        start = self._starts.get(config_id)
        return None if start is None else start[1]

    def is_failed(self, config_id: str) -> bool:
        """Whether a configuration failed, and all of its logs was read: then it is of a mode."""
        return _is_failed(self._boots[config_id])

    def book(self) -> ModeBook:
        """The labels given so far."""
        return self._book

    def progress(self, config_id: str) -> Mapping[str, Progress]:
        """What each console of a configuration has shown, by console name."""
        return {name: log.reading.progress for name, log in self._boots[config_id].logs.by_name.items()}

    def _guest_expected(self, boot: _Boot) -> bool:
        if self.matrix.declares_guest:
            return any(rung.layer is Layer.GUEST for rung in self.matrix.ladder)
        shown = [log.reading.progress for log in boot.logs.by_name.values()]
        if any(progress.layer is Layer.GUEST for progress in shown):
            return True
        if self.matrix.declared:  # a guest that is not recorded may have been launched all the same
            return any(layer is Layer.GUEST for progress in shown for layer, _ in progress.steps)
        return any(LAUNCH in progress.steps for progress in shown)

    def _decide(self, boot: _Boot, now: float) -> bool:
        if boot.logs.unread:
            return False
        boot.dirty = False
        boot.decided = now
        boot.state = None
        guest = self._guest_expected(boot)
        observed = self._observation(boot, now, guest=guest)
        verdict = judge(observed)
        self._successors.take(boot.config.id, _chain(boot, verdict), guest_spoke=observed.guest_spoke)
        if verdict.final and boot.result is not None and not boot.logs.behind:
            boot.logs.settle()
        before = boot.verdict
        boot.verdict = verdict
        if verdict.rung != before.rung:
            self._climb(boot, before.rung, now)
        boot.alarm = self._alarm(boot)
        if verdict == before:
            return _is_unlabelled(boot)
        if before.status is Status.FAIL and verdict.status in {Status.RUNNING, Status.PASS}:
            boot.revised += 1
            title = before.failure.title if before.failure is not None else before.status.value
            boot.history = [*boot.history, f"{title} -> {verdict.status.value}"][-_HISTORY:]
        boot.mode = None
        if verdict.status is Status.PASS and boot.watched and not boot.learned:
            boot.learned = True
            self._limits_changed |= self._silence_limits.learn(boot.timings)
        return True

    def _climb(self, boot: _Boot, rung: int, now: float) -> None:
        if boot.watched and boot.rung_at > -math.inf:
            boot.timings.climbs[rung] = now - boot.rung_at
        boot.rung_at = min(now, boot.last_byte) if boot.last_byte > -math.inf else now

    def _observation(self, boot: _Boot, now: float, *, guest: bool) -> Observation:
        ladder = self._ladders[guest]
        speaks = boot.logs.behind
        consoles = [self._console(boot, log) for log in boot.logs.in_order]
        last_byte = boot.last_byte if boot.last_byte > -math.inf else now
        return Observation(
            library=self._library,
            ladder=ladder,
            guest=guest,
            consoles=consoles,
            params=boot.config.params,
            result=None if speaks else boot.result,
            ended=boot.ended and not speaks,
            quiet=0.0 if speaks else now - last_byte,
            waiting=now - boot.waits_since if boot.waits_since > -math.inf else 0.0,
            limits=self._limits(boot, ladder),
            fail_on=self.matrix.fail_on,
            boot_plan=self.matrix.boot_plan,
            learned=self._habits.followers,
            goes_on=self.matrix.declared or self._habits.come_to_an_end,
            guests_recorded=self.matrix.declares_guest or self._habits.guests_recorded,
            inspected=boot.inspected,
        )

    def _console(self, boot: _Boot, log: ConsoleLog) -> Console:
        silence = log.silence
        if silence is None and boot.result is not None and boot.result.reason is JobEnd.TIMEOUT:
            last = log.reading.last_time
            silence = boot.result.silence_since(last) if last is not None else None
        return log.reading.console(log.name, log.file, log.size, silence)

    def _limits(self, boot: _Boot, ladder: Ladder) -> Limits:
        rung = boot.verdict.rung
        own = ladder.rungs[rung + 1].limit if 0 <= rung + 1 < len(ladder.rungs) else None
        buffered = any(log.bursts >= _BURSTS for log in boot.logs.by_name.values())
        return self._silence_limits.limits(rung, own, buffered=buffered)

    def _alarm(self, boot: _Boot) -> float:
        """When time alone may change the verdict: the first limit of its silence after it was decided."""
        verdict = boot.verdict
        if verdict.final or verdict.status in {Status.NOT_RUN, Status.INFRA, Status.UNKNOWN}:
            return math.inf
        if boot.logs.behind or boot.last_byte == -math.inf:
            return math.inf
        limits = self._limits(boot, self._ladders[self._guest_expected(boot)])
        hung = max(boot.last_byte + limits.hung, boot.waits_since + limits.climb)
        times = (boot.last_byte + limits.suspect, hung, boot.last_byte + ABANDONED)
        return min((time for time in times if time >= boot.decided), default=math.inf) + 0.001

    def _state(self, boot: _Boot, now: float) -> ConfigState:
        verdict = boot.verdict
        live = verdict.status is Status.RUNNING
        quiet = max(0.0, now - boot.last_byte) if boot.last_byte > -math.inf else 0.0
        if boot.state is not None:
            if live and int(quiet) != int(boot.state.quiet):
                boot.state = replace(boot.state, quiet=quiet, suspicion=_suspicion(verdict, quiet))
            return boot.state
        guest = self._guest_expected(boot)
        ladder = self._ladders[guest]
        stage = ladder.name_at(verdict.rung) or None
        logs = boot.logs.in_order
        status = verdict.status
        unread = any(log.unread for log in logs)
        decided = status is not Status.NOT_RUN
        reading = (
            [f"being read: {'a log came later' if decided else 'nothing is decided yet'}"] if unread else []
        )
        odd = [note for log in logs for note in (*log.reading.notes(log.name), *log.notes)]
        troubles = [f"{log.name}: {log.error}" for log in logs if log.error]
        if troubles and status in {Status.NOT_RUN, Status.RUNNING} and not any(log.size for log in logs):
            status = Status.INFRA
        boot.state = ConfigState(
            config=boot.config,
            status=status,
            final=verdict.final and not unread,
            revised=boot.revised,
            stage=stage,
            rung=self._full_index(stage),
            mode=boot.mode,
            failure=verdict.failure,
            suspicion=_suspicion(verdict, quiet),
            quiet=quiet,
            duration=_duration(boot),
            consoles=tuple(
                ConsoleState(
                    name=log.name,
                    file=log.file,
                    size=log.size,
                    lines=log.reading.scanner.lines,
                    generation=log.generation,
                    error=log.error,
                    stage_lines=log.reading.progress.stage_lines,
                    prefixes=log.reading.scanner.prefixes,
                )
                for log in logs
            ),
            notes=(*reading, *verdict.notes, *troubles, *odd),
            history=tuple(boot.history),
            understood=verdict.understood,
            decided_by=verdict.decided_by,
            boots=verdict.boots,
        )
        return boot.state

    def _full_index(self, stage: str | None) -> int:
        names = [rung.name for rung in self.matrix.ladder]
        return names.index(stage) if stage in names else -1


def _chain(boot: _Boot, verdict: Verdict) -> Chain | None:
    """The hand-overs of a boot; nothing where it did not pass for good."""
    host = boot.logs.by_name.get("host")
    passed = verdict.status is Status.PASS and verdict.final
    return tuple(host.reading.progress.chain.items()) if passed and host is not None else None


def _duration(boot: _Boot) -> float | None:
    """Seconds that a boot took: as its result says, or else from first byte to last where it was watched."""
    took = boot.result.took if boot.result is not None else None
    if took is None and boot.watched and boot.first_byte is not None:
        return boot.last_byte - boot.first_byte
    return took


def _suspicion(verdict: Verdict, quiet: float) -> str:
    """How long, and where, a boot that still runs is quiet, once that is remarkable; else empty."""
    suspected = verdict.by_silence and verdict.status is Status.RUNNING
    return f"{quiet_for(quiet)}{verdict.resting}" if suspected else ""


def _is_unlabelled(boot: _Boot) -> bool:
    """Whether it failed, all of its logs was read, and its failure has no label yet."""
    return boot.mode is None and _is_failed(boot)


def _is_failed(boot: _Boot) -> bool:
    return boot.verdict.status is Status.FAIL and not boot.logs.behind


def complete(states: Iterable[ConfigState]) -> bool:
    """Whether every configuration is decided for good; a run of none is not."""
    decided = [state.final and state.status is not Status.NOT_RUN for state in states]
    return bool(decided) and all(decided)
