"""The native JSON report as structs, schema `logtriage/1`: one description for writing and reading.

Keys may be added with a default, never changed or removed. Unknown keys are skipped when reading.
"""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType, field

SCHEMA = "logtriage/1"


class EvidenceEntry(Struct, frozen=True, kw_only=True):
    """A line of a console; `offset` and `length` count bytes of the file, whole records where `wrapped`.

    Where `kind` is `registers`, it is no line but what the processors did, in words: the whole file says so.
    """

    file: str
    line: int
    offset: int
    length: int
    text: str
    score: int = 100
    wrapped: bool | UnsetType = UNSET
    kind: str | UnsetType = UNSET


class FailureEntry(Struct, frozen=True, kw_only=True):
    """What went wrong, or what is suspected while a configuration is running."""

    cls: str = field(name="class")
    layer: str
    stage: str
    signature: str
    title: str
    score: int = 100
    evidence: tuple[EvidenceEntry, ...] = ()
    also: tuple[str, ...] = ()
    explain: str = ""
    advice: str = ""
    known: str = ""
    nearest: tuple[str, int] | None = None
    key: str = ""
    registers: tuple[str, ...] | UnsetType = UNSET


class BootEntry(Struct, frozen=True, kw_only=True):
    """One boot of a console; `start` and `end` count bytes of the file, `end` is the first one after it."""

    number: int
    file: str
    start: int
    end: int
    status: str
    cls: str = field(name="class", default="none")
    title: str = ""
    stage: str = ""


class ConfigEntry(Struct, frozen=True, kw_only=True):
    """One configuration. `stage` is the last rung reached, `failure.stage` the one that did not come."""

    id: str
    params: dict[str, str]
    status: str
    final: bool = False
    revised: int = 0
    stage: str | None = None
    layer: str | None = None
    mode: str | None = None
    failure: FailureEntry | None = None
    baseline: str | None = None
    notes: tuple[str, ...] = ()
    suspicion: str = ""
    duration: float | None = None
    logs: dict[str, str] = field(default_factory=dict)
    history: tuple[str, ...] = ()
    understood: bool = True
    decided_by: tuple[str, ...] = ()
    boots: tuple[BootEntry, ...] = ()
    prefix: dict[str, str] | UnsetType = UNSET


class TermEntry(Struct, frozen=True, kw_only=True):
    """One option and the values that it may have."""

    axis: str
    values: tuple[str, ...] = field(name="in")


class ExplanationEntry(Struct, frozen=True, kw_only=True):
    """What a mode's configurations have in common."""

    terms: tuple[TermEntry, ...]
    hits: int
    eligible: int
    members: int
    masked: int
    exact: bool
    counterexamples: tuple[str, ...] = ()
    alternatives: tuple["ExplanationEntry", ...] = ()
    inseparable: tuple[tuple[str, ...], ...] = ()
    no_influence: tuple[str, ...] = ()
    pending: int = 0
    not_run: int = 0


class ContrastEntry(Struct, frozen=True, kw_only=True):
    """The exemplar beside the nearest passing configuration; the lines are masked."""

    failing: str
    passing: str
    differs: tuple[tuple[str, str, str], ...]
    console: str = ""
    common: str = ""
    instead: str = ""
    onward: str = ""


class ModeEntry(Struct, frozen=True, kw_only=True):
    """A failure mode and the configurations that show it."""

    label: str
    cls: str = field(name="class")
    layer: str
    stage: str
    signature: str
    title: str
    count: int
    configs: tuple[str, ...]
    explanation: ExplanationEntry | None = None
    exemplar: str = ""
    contrast: ContrastEntry | None = None
    experiments: tuple[str, ...] = ()


class RunEntry(Struct, frozen=True, kw_only=True):
    """The run as a whole; `replay` is there only where the consoles are one."""

    path: str
    started: str | None
    complete: bool
    configs: int
    matrix: str = ""
    notes: tuple[str, ...] = ()
    error: str = ""
    replay: str | UnsetType = UNSET


class Counts(Struct, frozen=True, kw_only=True):
    """How many configurations have each status."""

    passed: int = field(name="pass")
    fail: int
    running: int
    not_run: int = field(name="not-run")
    infra: int
    unknown: int
    skipped: int


class Report(Struct, frozen=True, kw_only=True):
    """The whole document of a report."""

    schema: Literal["logtriage/1"]
    run: RunEntry
    counts: Counts
    configs: tuple[ConfigEntry, ...]
    modes: tuple[ModeEntry, ...]


class Stamp(Struct, frozen=True):
    """The one key of a document that is read first: which schema it has."""

    schema: str
