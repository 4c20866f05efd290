"""How far the configurations of a mode got, and what their consoles said, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from logtriage.boot.failure import Evidence, Finding
from logtriage.report.digest import COUNTED, Digest, Group, stage_counts
from logtriage.report.text import Prose, Quoted, Sentence, be, clean, name, plural, shorten
from logtriage.scan.hit import EXACT
from logtriage.triage.snapshot import ConfigState, Mode, Snapshot
from logtriage.vocabulary import Layer, Status

_QUIET_CLASSES = frozenset({"silent", "hang", "stalled", "truncated"})
_MAX_LINES = 12
"""Lines of evidence that are quoted: the message of a report of the kernel's and the top of its trace."""

_PROCESSORS = 4
"""Lines on processors that are told: mostly one says why, and the others wait or never started."""

_LINE = 400
"""Characters of each part of a reason, which is one entry of a list."""

_DIFFERS = 4
"""Options that are named in which a neighbour differs: with more it is hardly a neighbour."""

_MASKED = 100
"""Characters of a quoted line, so that a sentence with two of them stays below four lines of mail."""

_TENTHS = 10
"""Seconds below which a time is told with tenths: there they still tell boots apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Some lines of one console for a report.

    Attributes:
        lead: What they are, such as `Last line, 17/host.log:9`.
        lines: The lines, safe to show.
    """

    lead: Sentence
    lines: tuple[str, ...]


def totals(snapshot: Snapshot) -> str:
    """How many configurations there are and what became of them; statuses that none has are left out.

    Passes and failures are always named.
    """
    always = {Status.PASS, Status.FAIL}
    counts = snapshot.counts()
    named = [f"{counts[status]} {status}" for status in COUNTED if counts[status] or status in always]
    configs = plural(len(snapshot.states), "valid config" if snapshot.matrix.declared else "config")
    text = f"there {be(len(snapshot.states))} {configs}: {', '.join(named)}."
    return text.capitalize() if snapshot.complete else f"So far {text}"


def caveats(snapshot: Snapshot) -> tuple[Sentence, ...]:
    """What a reader must know before the figures: a replay, an engine that stopped."""
    found: list[Sentence] = []
    if snapshot.replay:
        found.append(("This is a ", Prose(clean(snapshot.replay)), ": nothing was booted for it."))
    if snapshot.scanning:
        read, files = snapshot.ingest.files - snapshot.ingest.unread, snapshot.ingest.files
        found.append((f"Nothing is decided yet: {read} of {plural(files, 'log')} read once.",))
    if snapshot.error:
        found.append(("The triage stopped early: ", Prose(clean(snapshot.error)), "."))
    return tuple(found)


def headline(group: Group) -> str:
    """How many configurations have the mode, as in the founding report: `18 FAILING TESTS`."""
    count = len(group.states)
    return f"{count} FAILING {'TEST' if count == 1 else 'TESTS'}"


def identity(group: Group) -> Sentence:
    """The mode's label, class, layer and signature, and how sure the match is."""
    mode = group.mode
    low, high = group.scores
    score = f", score {low}" if low == high else f", score {low} to {high}"
    return (
        "Mode ",
        Quoted(name(mode.label)),
        ": ",
        Quoted(name(mode.cls)),
        f" ({mode.layer}), signature ",
        Quoted(name(mode.signature)),
        score if low < EXACT else "",
        ".",
    )


def progress(digest: Digest, group: Group) -> Sentence:
    """Where the members stopped, and how long they took as far as that is known."""
    return (*_stages(digest, group), *_took(group))


def _took(group: Group) -> Sentence:
    known = sorted(state.duration for state in group.states if state.duration is not None)
    if not known:
        return ()
    low, high = (
        f"{seconds:.0f} s" if seconds >= _TENTHS else f"{seconds:.1f} s" for seconds in (known[0], known[-1])
    )
    return (f" Took {low}." if low == high else f" Took {low} to {high}.",)


def _stages(digest: Digest, group: Group) -> Sentence:
    reached = stage_counts(group.states)
    if len(reached) == 1:
        stages = Quoted(name(reached[0][0] or "none"))
    else:
        stages = Quoted(", ".join(f"{name(stage or 'none')} ({count})" for stage, count in reached))
    ladder = {rung.name: index for index, rung in enumerate(digest.snapshot.matrix.ladder)}
    failed = group.mode.stage
    if any(ladder.get(stage or "", -1) >= ladder.get(failed, -1) for stage, _ in reached):
        return ("Last stage reached: ", stages, ".")
    return ("Last stage reached: ", stages, "; ", Quoted(name(failed)), " never came.")


def hang_point(finding: Finding) -> Sentence:
    """The nearest known hang point, where none was close enough; else empty."""
    if finding.nearest is None:
        return ()
    nearest, score = finding.nearest
    return ("Hang point unknown, nearest ", Quoted(name(nearest)), f" ({score}).")


def processors(finding: Finding | None) -> Iterator[Sentence]:
    """What the processors did, where an emulator was asked: each line a sentence."""
    lines = finding.inspected.meaning.lines() if finding is not None and finding.inspected is not None else []
    for line in lines[:_PROCESSORS]:
        yield (Prose(clean(line)), ".")
    if len(lines) > _PROCESSORS:
        yield (f"Others: {len(lines) - _PROCESSORS} more.",)


def explained(finding: Finding) -> Sentence:
    """The meaning of the failure as its signature explains it; empty where it does not."""
    return (Prose(clean(finding.explain)),) if finding.explain else ()


def remarks(finding: Finding) -> Iterator[Sentence]:
    """Sentences on what else was seen, and on what the signature advises."""
    if finding.also:
        yield ("Also seen: ", Prose("; ".join(clean(title).rstrip(".") for title in finding.also)), ".")
    if finding.advice:
        yield ("To try: ", Prose(clean(finding.advice)))
    if finding.known:
        yield ("Known: ", Quoted(clean(finding.known)))


def contrasts(mode: Mode) -> Iterator[Sentence]:
    """The nearest passing configuration, where the consoles part, and what to run next."""
    beside = mode.contrast
    if beside is not None:
        count = len(beside.differs)
        options = ", ".join(f"{name(axis)}={name(theirs)}" for axis, _, theirs in beside.differs[:_DIFFERS])
        only = "only in" if count == 1 else "in"
        yield (
            "Nearest that passes: ",
            Quoted(name(beside.passing)),
            f" (differs from {name(beside.failing)} {only} ",
            Quoted(options or "no option"),
            " and others)." if count > _DIFFERS else ").",
        )
        if beside.common and beside.onward:
            yield (
                f"The {name(beside.console)} consoles part after: ",
                Prose(shorten(clean(beside.common), _MASKED)),
                "; there it goes on with: ",
                Prose(shorten(clean(beside.onward), _MASKED)),
                ".",
            )
    if mode.experiments:
        ids = ", ".join(name(config.id) for config in mode.experiments)
        yield ("To tell the explanations apart, run next: ", Quoted(ids), ".")


def reason(state: ConfigState) -> str:
    """Why a configuration neither passes nor fails, or what is suspected of it, where that is known."""
    found = [state.suspicion]
    if not state.understood:
        found += state.notes[:1]  # nothing else can be said of it
    if state.failure:
        score = f", score {state.failure.score}" if state.failure.score < EXACT else ""
        word = "perhaps " if state.status is Status.RUNNING else ""
        found += [f"{word}{state.failure.title}{score}", "".join(hang_point(state.failure)).rstrip(".")]
    return "; ".join(shorten(clean(part), _LINE) for part in found if part)


def excerpts(group: Group) -> tuple[Excerpt, ...]:
    """The exemplar's evidence, console by console."""
    finding = group.finding
    if finding is None:
        return ()
    if not finding.evidence:
        who: Sentence = ("configuration ", Quoted(name(group.exemplar.config.id)))
        what = (
            "There is no line to show"
            if finding.layer is Layer.HARNESS
            else f"The {finding.layer} printed nothing"
        )
        return (Excerpt(lead=(f"{what} (", *who, ")."), lines=()),)
    word = "Last line" if finding.cls in _QUIET_CLASSES else "Console"
    if word == "Last line" and len(finding.evidence) > 1:
        word = "Last lines"
    shown = finding.evidence[:_MAX_LINES]
    found = []
    for _, run in groupby(shown, key=lambda evidence: (evidence.file, evidence.score)):
        lines = tuple(run)
        found.append(
            Excerpt(
                lead=(f"{word}, ", *_place(lines[0]), ":"), lines=tuple(clean(line.text) for line in lines)
            )
        )
    return tuple(found)


def _place(evidence: Evidence) -> Sentence:
    score = f" (score {evidence.score})" if evidence.score < EXACT else ""
    return (Quoted(f"{name(evidence.file)}:{evidence.line}"), score)
