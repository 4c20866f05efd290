"""Texts about a failure mode: its line in the list, and the lines below it when it is unfolded."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from logtriage.analysis.baseline import Word
from logtriage.analysis.bitmaps import selects
from logtriage.console.safe import safe_text
from logtriage.triage.modes import roles_of
from logtriage.triage.snapshot import ConfigState, Contrast, Explanation, Mode, Snapshot
from logtriage.tui.widgets.detail import evidence_runs, processor_lines, proof_text, prose_lines, terms_runs
from logtriage.tui.widgets.glyphs import stage_number
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.wording import fitted, middle_fitted, params_runs, wrapped

BAR_WIDTH: Final = 10
"""Cells of the bar of the largest mode: a tenth each, the exact number stands beside it."""

_TAG_WIDTH: Final = 9
"""Cells of the tags in front of the details: the longest, `run next`, and a blank."""

_INDENT: Final = 5
"""Cells that the details are indented by: more than the letters, so that each mode's own line stands out."""

_STAGE_WIDTH: Final = 19
"""Cells of the stage: its number and a name such as `guest-initramfs`, which is among the longest."""

_FEW_IDS: Final = 12
"""Ids that are named at most: some lines of an 80-column screen; the grid shows all of them."""

_COUNTED_AXES: Final = 6
"""Options without influence up to which the counts of their values are given: of more, nobody reads them."""

_GAP: Run = ("  ", Role.TEXT)
_NEW: Final = frozenset({Word.REGRESSION, Word.NEW, Word.CHANGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is known of a failure mode besides the run.

    Attributes:
        own_title: The mode's own title where the user gave it another name; empty elsewhere.
        parts: Labels of the modes that are merged into it.
        searching: Whether the logs of the mode are being compared just now.
    """

    own_title: str = ""
    parts: tuple[str, ...] = ()
    searching: bool = False


def title_line() -> Runs:
    """Return the header line with the titles of the columns."""
    count = "configs".ljust(4 + 1 + BAR_WIDTH)
    return [(f"   mode {count} {'first bad stage'.ljust(_STAGE_WIDTH)} title", Role.DIM)]


def order_of(cell: int) -> str:
    """The order that belongs to the title in a cell of the header line."""
    before = 3 + 4
    if cell < before:
        return "new"
    return "size" if cell < before + 5 + BAR_WIDTH + 1 else "stage"


def has_words(mode: Mode, words: str) -> bool:
    """Tell whether a mode has all of these words, in its letter, title, stage, class or signature."""
    texts = f"{mode.title} {mode.stage} {mode.cls} {mode.signature}".casefold()
    return all(word in texts or word == mode.label.casefold() for word in words.casefold().split())


def mode_line(mode: Mode, snapshot: Snapshot, most: int, width: int, *, open_: bool, picked: bool) -> Runs:
    """Describe a mode in a line: letter, count, bar, the stage that did not come, and title.

    Args:
        mode: The mode.
        snapshot: The run.
        most: Number of members of the largest mode.
        width: Cells of the line; the title is cut in its middle where it has no room.
        open_: Whether the mode is unfolded.
        picked: Whether the user picked the mode to merge it.
    """
    count = len(mode.members)
    filled = max(1, round(count * BAR_WIDTH / most))
    rungs = [rung.name for rung in snapshot.matrix.ladder]
    number = str(stage_number(rungs.index(mode.stage))) if mode.stage in rungs else ""
    stage = f"{number:>2} {safe_text(mode.stage)}"
    before = 3 + 4 + 5 + BAR_WIDTH + 1 + _STAGE_WIDTH + 1
    return [
        (" v " if open_ else " > ", Role.KEY),
        (f"{safe_text(mode.label):<4}", Role.HIT if picked else Role.FAIL),
        (f"{count:>4} ", Role.STRONG),
        ("█" * filled, Role.FAIL),
        (" " * (BAR_WIDTH - filled), Role.TEXT),
        (f" {fitted(stage, _STAGE_WIDTH)} ", Role.TEXT),
        (middle_fitted(safe_text(mode.title), width - before), Role.STRONG),
    ]


def mode_details(mode: Mode, snapshot: Snapshot, told: Told, width: int) -> list[Runs]:
    """Say why a mode happens, what does not matter, what shows it, and what to do next.

    Args:
        mode: The mode.
        snapshot: The run.
        told: What is known of the mode besides the run.
        width: Width of a line in cells.
    """
    room = max(20, width - _INDENT - _TAG_WIDTH)
    exemplar = next((state for state in snapshot.states if state.config.id == mode.exemplar), None)
    lines: list[Runs] = []
    if told.own_title:
        lines += _tagged("named", prose_lines(f"by you; its own title is: {told.own_title}", room, Role.DIM))
    if told.parts:
        merged = f"{', '.join(told.parts)} into {mode.label}, by you"
        lines += _tagged("merged", prose_lines(merged, room, Role.DIM))
    if mode.explanation is not None:
        lines += _explanation_lines(mode, mode.explanation, snapshot, room)
    if exemplar is not None:
        lines += _exemplar_lines(exemplar, room)
    if mode.contrast is not None:
        lines += _contrast_lines(mode.contrast, room)
    else:
        comparing = "comparing with the nearest passing boot..."
        nothing = "nothing passes that it could be compared with"
        lines += _tagged("beside", prose_lines(comparing if told.searching else nothing, room, Role.DIM))
    for config in mode.experiments:
        runs: list[Run] = [(safe_text(config.id), Role.STRONG), _GAP]
        differing = [axis.name for axis in snapshot.matrix.axes if len(axis.values) > 1]
        lines += _tagged("run next", _flowing([*runs, *params_runs(config.params, differing)], room))
    lines += _tagged("members", _ids(mode.members, room))
    return [*lines, []]


def _tagged(tag: str, lines: Sequence[Runs]) -> list[Runs]:
    """Put a tag before the first line, and indent the others alike."""
    return [
        [(" " * _INDENT, Role.TEXT), ((tag if not place else "").ljust(_TAG_WIDTH), Role.NAME), *line]
        for place, line in enumerate(lines)
    ]


def _flowing(runs: Iterable[Run], width: int) -> list[Runs]:
    """Break runs at the blanks in them, to a width in cells."""
    words: list[Run] = []
    for text, role in runs:
        for place, word in enumerate(text.split(" ")):
            if place:
                words.append((" ", Role.TEXT))
            if word:
                words.append((word, role))
    return list(wrapped(words, width))


def _explanation_lines(mode: Mode, explanation: Explanation, snapshot: Snapshot, room: int) -> list[Runs]:
    lines = _tagged("why", _flowing(terms_runs(explanation), room))
    lines += _tagged("", prose_lines(proof_text(explanation), room, Role.DIM))
    for other in explanation.alternatives:
        proof: Run = (f"  ({proof_text(other)})", Role.DIM)
        lines += _tagged("or", _flowing([*terms_runs(other), proof], room))
    for group in explanation.inseparable:
        text = f"{', '.join(group)} always change together here: any of them may be the reason"
        lines += _tagged("unclear", prose_lines(text, room))
    if explanation.counterexamples:
        lines += _tagged("but not", _ids(explanation.counterexamples, room))
    if explanation.no_influence:
        lines += _tagged("flat", _flat_lines(mode, explanation, snapshot, room))
    return lines


def _flat_lines(mode: Mode, explanation: Explanation, snapshot: Snapshot, room: int) -> list[Runs]:
    """Name the options without influence, and how many members have each of their values."""
    roles = roles_of(mode, snapshot.states, [rung.name for rung in snapshot.matrix.ladder])
    chosen = [
        state.config.params
        for state in snapshot.states
        if state.config.id in roles.eligible and selects(explanation.terms, state.config)
    ]
    members = set(mode.members)
    shown = [state.config.params for state in snapshot.states if state.config.id in members]
    values = {axis.name: axis.values for axis in snapshot.matrix.axes}
    runs: list[Run] = []
    for axis in explanation.no_influence:
        runs += [(f"{safe_text(axis)} ", Role.TEXT)]
        if len(explanation.no_influence) <= _COUNTED_AXES:
            runs += [(f"{_counts(axis, values.get(axis, ()), shown, chosen)} ", Role.DIM)]
    return _flowing(runs, room)


def _counts(
    axis: str,
    values: Sequence[str],
    shown: Iterable[Mapping[str, str]],
    chosen: Iterable[Mapping[str, str]],
) -> str:
    """Count the members with each value, as in `14/14/14`, and with `of` the eligible ones if they differ."""
    having = Counter(params.get(axis) for params in shown)
    among = Counter(params.get(axis) for params in chosen)
    counts = "/".join(str(having[value]) for value in values if among[value])
    totals = "/".join(str(among[value]) for value in values if among[value])
    return f"{counts} " if counts == totals else f"{counts} of {totals} "


def _exemplar_lines(state: ConfigState, room: int) -> list[Runs]:
    lines = _tagged("line", _flowing(evidence_runs(state), room)[:3])
    failure = state.failure
    lines += _tagged("does", processor_lines(state, room)[:3])
    if failure is not None:
        lines += _tagged("means", prose_lines(failure.explain, room))
        lines += _tagged("try", prose_lines(failure.advice, room, Role.NAME))
        lines += _tagged("known", prose_lines(failure.known, room, Role.NAME)) if failure.known else []
    return lines


def _contrast_lines(contrast: Contrast, room: int) -> list[Runs]:
    runs: list[Run] = [
        (safe_text(contrast.passing), Role.PASS),
        (" passes, ", Role.DIM),
        (safe_text(contrast.failing), Role.FAIL),
        (" fails: ", Role.DIM),
    ]
    for name, here, there in contrast.differs:
        runs += [(f" {safe_text(name)}=", Role.DIM), (safe_text(here), Role.STRONG)]
        runs += [(f" not {safe_text(there)}", Role.DIM)]
    if not contrast.differs:
        runs.append(("no option differs", Role.DIM))
    lines = _tagged("beside", _flowing(runs, room))
    if not contrast.console:
        return lines
    rows = [
        ("both say", contrast.common, "nothing in common", Role.DIM),
        ("it says", contrast.instead, "nothing more", Role.FAIL),
        ("that one", contrast.onward, "nothing more", Role.PASS),
    ]
    for tag, text, nothing, role in rows:
        shown: Run = (safe_text(text), role) if text else (f"({nothing})", Role.DIM)
        source: Run = (
            (f"{safe_text(contrast.console)}: ", Role.NAME) if tag == "both say" else ("", Role.TEXT)
        )
        lines += _tagged(tag, _flowing([source, shown], room)[:3])
    return lines


def _ids(ids: Sequence[str], room: int) -> list[Runs]:
    few = [safe_text(name) for name in ids[:_FEW_IDS]]
    more = f" and {len(ids) - _FEW_IDS} more (v shows them in the grid)" if len(ids) > _FEW_IDS else ""
    return prose_lines(" ".join(few) + more, room, Role.DIM)


def news_of(mode: Mode, words: Mapping[str, Word]) -> str:
    """Tell whether the baseline has a mode: `known`, `new`, or `?` where it does not say."""
    rows = {words[name] for name in mode.members if name in words}
    if not rows:
        return "?"
    return "new" if rows <= _NEW else "known"


def summary_runs(snapshot: Snapshot, words: Mapping[str, Word], sort: str) -> Runs:
    """Say how the list is sorted, how much there is, and what the baseline knows of it."""
    members = sum(len(mode.members) for mode in snapshot.modes)
    count = len(snapshot.modes)
    runs: list[Run] = [
        (" sort ", Role.DIM),
        (sort, Role.STRONG),
        (f"   {count} mode{'s' * (count != 1)}, {members} configurations", Role.DIM),
    ]
    if words:
        for word in ("new", "known"):
            labels = [safe_text(mode.label) for mode in snapshot.modes if news_of(mode, words) == word]
            if labels:
                runs += [(f"   {word} ", Role.DIM), (" ".join(labels[:_FEW_IDS]), Role.STRONG)]
    return runs
