"""What the engine knows at one moment, as frozen values for screens and reports."""

from dataclasses import dataclass, field

from logtriage.boot.failure import Finding
from logtriage.boot.milestone import StageLine
from logtriage.boot.verdict import BootSummary
from logtriage.console.prefix import NONE, Prefixes
from logtriage.matrix.model import Config, Matrix
from logtriage.vocabulary import Layer, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleState:
    """One log of a configuration.

    Attributes:
        name: Console name, such as `host`.
        file: Path relative to the run directory.
        size: Bytes seen so far.
        lines: Complete lines seen so far.
        generation: Counts truncations and replacements of the file, from 0.
        error: Why it cannot be read, or empty.
        stage_lines: Rungs reached in the current boot, in the order of their lines.
        prefixes: What a recorder put in front of the lines, which are read and shown without it.
    """

    name: str
    file: str
    size: int = 0
    lines: int = 0
    generation: int = 0
    error: str = ""
    stage_lines: tuple[StageLine, ...] = ()
    prefixes: Prefixes = NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigState:
    """Everything known of one configuration.

    Attributes:
        config: Its id and options.
        status: One of the words of `Status`.
        final: Whether more output could still change the status.
        revised: How often a verdict of failure was taken back because output resumed.
        stage: The last rung reached, or nothing.
        rung: Its index in the matrix' ladder; -1 before the first.
        mode: Label of its failure mode, or nothing.
        failure: What went wrong, or what is suspected while `status` is still `running`.
        suspicion: One short text while a running boot is quiet for long (`quiet 74 s`), or empty.
        quiet: Seconds since the last byte on any of its consoles; it is told anew each second.
        duration: Seconds that it took as its result says, or else from first to last byte, where known.
        consoles: Its logs.
        notes: Anomalies and what a passing boot survived, each one line, safe to show.
        history: Earlier verdicts that were taken back, oldest first, one line each.
        baseline: The word of the comparison with a baseline, or nothing.
        understood: Whether anything on its consoles has a known form.
        decided_by: Names of the rules that decided, in their order.
        boots: The boots of a console that holds several; empty where each holds one.
    """

    config: Config
    status: Status = Status.NOT_RUN
    final: bool = False
    revised: int = 0
    stage: str | None = None
    rung: int = -1
    mode: str | None = None
    failure: Finding | None = None
    suspicion: str = ""
    quiet: float = 0.0
    duration: float | None = None
    consoles: tuple[ConsoleState, ...] = ()
    notes: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    baseline: str | None = None
    understood: bool = True
    decided_by: tuple[str, ...] = ()
    boots: tuple[BootSummary, ...] = ()

    @property
    def undecided(self) -> bool:
        """Whether it has logs of which nothing is said yet, since not all of them were read to their end."""
        return self.status is Status.NOT_RUN and bool(self.consoles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One option and the values that it may have: a factor of a conjunction."""

    axis: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a mode's configurations have in common.

    Attributes:
        terms: The conjunction; every term must hold. Empty: no option tells them apart.
        hits: Of the eligible configurations that the terms select, how many show the mode.
        eligible: Configurations that the terms select and that got far enough to show the mode.
        members: Configurations of the mode.
        masked: Configurations that the terms select and that an earlier failure hid.
        exact: `hits == eligible == members`.
        counterexamples: Ids that the terms select wrongly or miss, the first few.
        alternatives: Other conjunctions, equally short and exact (or next best where none is exact).
        inseparable: Groups of options that the configurations at hand cannot tell apart.
        no_influence: Options shown to make no difference.
        pending: Configurations that the terms select and that run now, so that they are not decided yet.
        not_run: Configurations that the terms select and of which nothing was started.
    """

    terms: tuple[Term, ...] = ()
    hits: int = 0
    eligible: int = 0
    members: int = 0
    masked: int = 0
    exact: bool = False
    counterexamples: tuple[str, ...] = ()
    alternatives: tuple["Explanation", ...] = ()
    inseparable: tuple[tuple[str, ...], ...] = ()
    no_influence: tuple[str, ...] = ()
    pending: int = 0
    not_run: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """A failing boot beside the passing one that is most like it.

    Attributes:
        failing: Id of the failing configuration.
        passing: Id of the passing one.
        differs: The options in which they differ: `(name, value there, value in the passing one)`.
        console: The console that was compared.
        common: The last line that both say, masked; empty where they have none in common.
        instead: What the failing console says then, masked; empty where it ends.
        onward: What the passing console says then, masked; empty where it ends.
    """

    failing: str
    passing: str
    differs: tuple[tuple[str, str, str], ...]
    console: str = ""
    common: str = ""
    instead: str = ""
    onward: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """A group of failures with the same cause as far as the consoles tell.

    Attributes:
        label: A letter (`A`, `B`, … `Z`, `AA`), kept for the whole run.
        cls: Failure class.
        layer: Who failed.
        stage: The rung that did not come.
        signature: Id of the signature of the first member.
        title: One line, safe to show.
        members: Configuration ids in matrix order.
        exemplar: The member whose log shows it best.
        explanation: What the members have in common, where it was worked out.
        contrast: The exemplar beside its nearest passing neighbour, where it was looked for.
        experiments: Configurations not run yet that would best tell equally good explanations apart.
    """

    label: str
    cls: str
    layer: Layer
    stage: str
    signature: str
    title: str
    members: tuple[str, ...]
    exemplar: str
    explanation: Explanation | None = None
    contrast: Contrast | None = None
    experiments: tuple[Config, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """How far reading got.

    Attributes:
        files: Logs found.
        size: Bytes that they hold together, in bytes.
        read: Bytes classified so far.
        rate: Bytes a second over the last second or so.
        unread: Logs that were not read to their end yet.
    """

    files: int = 0
    size: int = 0
    read: int = 0
    rate: float = 0.0
    unread: int = 0

    @property
    def left(self) -> float | None:
        """Seconds until all is read at this rate; nothing while no rate is known."""
        return max(0, self.size - self.read) / self.rate if self.rate > 0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The whole run at one moment.

    Attributes:
        revision: Grows with every change.
        at: Seconds since the epoch, for display only.
        path: The run directory, as given.
        matrix: What is run; inferred where there is no matrix file.
        states: One for each configuration, in matrix order.
        modes: By label.
        scanning: The logs that were found are being read for the first time: nothing is decided yet.
        complete: Whether every configuration is decided for good.
        started: RFC 3339 time of the first start that is known, or nothing.
        replay: What to say where the consoles are a replay (`replay of recorded consoles, 20x`),
            empty for a real run.
        notes: Anomalies of the run as a whole, one line each.
        ingest: How far reading got.
        error: Why the engine stopped, or empty.
    """

    revision: int
    at: float
    path: str
    matrix: Matrix
    states: tuple[ConfigState, ...]
    modes: tuple[Mode, ...] = ()
    scanning: bool = False
    complete: bool = False
    started: str | None = None
    replay: str = ""
    notes: tuple[str, ...] = ()
    ingest: Ingest = field(default_factory=Ingest)
    error: str = ""

    def counts(self) -> dict[Status, int]:
        """How many configurations have each status, every status named."""
        counts = dict.fromkeys(Status, 0)
        for state in self.states:
            counts[state.status] += 1
        return counts

    def state(self, config_id: str) -> ConfigState:
        """The state of one configuration.

        Raises:
            KeyError: There is no such id.
        """
        for state in self.states:
            if state.config.id == config_id:
                return state
        raise KeyError(config_id)
