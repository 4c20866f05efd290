"""Two runs compared: what broke, what was fixed, what only failed again."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Self

from logtriage.boot.failure import Finding
from logtriage.boot.inspected import console_key
from logtriage.library.mask import mask_text
from logtriage.triage.modes import ModeBook
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status

_DECIDED: Final = frozenset({Status.PASS, Status.FAIL})


class Word(StrEnum):
    """What became of a configuration, the most serious first; the words are osstest's where it has one.

    `regression` passed and fails now, `changed mode` failed and fails now in another way, `new` has no
    result in any baseline, `still failing` fails in the same way, `flaky` both passed and failed in
    the baselines, `never passed` failed in each of several baselines and now, `not run` has no result
    now, `gone` is not in the new run, `fixed` failed and passes now, `same` passed and passes.
    """

    REGRESSION = "regression"
    CHANGED = "changed mode"
    NEW = "new"
    STILL = "still failing"
    FLAKY = "flaky"
    NEVER = "never passed"
    NOT_RUN = "not run"
    GONE = "gone"
    FIXED = "fixed"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The outcome of one configuration in one run.

    Attributes:
        id: Its id in that run.
        params: Its options.
        status: One of the words of `Status`.
        final: Whether more output could still change the status.
        stage: The last rung reached, or `None`.
        failure: What went wrong; `None` where nothing did.
    """

    id: str
    params: Mapping[str, str]
    status: Status
    final: bool = False
    stage: str | None = None
    failure: Finding | None = None

    @classmethod
    def of(cls, state: ConfigState) -> Self:
        """The outcome of a configuration that was triaged here."""
        return cls(
            id=state.config.id,
            params=state.config.params,
            status=state.status,
            final=state.final,
            stage=state.stage,
            failure=state.failure,
        )

    @property
    def decided(self) -> bool:
        """Whether the configuration passed or failed."""
        return self.status in _DECIDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One configuration in a comparison.

    Attributes:
        word: What became of it.
        was: Its newest result in the baselines, or its newest outcome where none has a result, or `None`.
        now: Its outcome in the new run, or `None` where it is gone.
    """

    word: Word
    was: Outcome | None
    now: Outcome | None

    @property
    def outcome(self) -> Outcome:
        """The new outcome, or the old one where the configuration is gone."""
        outcome = self.now or self.was
        assert outcome is not None  # noqa: S101 - a row is made from at least one of them
        return outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A run against its baselines.

    Attributes:
        rows: In the order of the new run, then those that are gone, the newest baseline's first.
        counts: How many rows have each word, every word named, in the order of `Word`.
    """

    rows: tuple[Row, ...]
    counts: Mapping[Word, int]

    def having(self, word: Word) -> tuple[Row, ...]:
        """The rows with this word, in order."""
        return tuple(row for row in self.rows if row.word is word)


def compare(base: Sequence[Sequence[Outcome]], new: Sequence[Outcome]) -> Comparison:
    """Compare a run with one baseline or several.

    Configurations are the same where all their options are equal, whatever their ids: ids are counted
    anew when an option gets one more value. Where one of the two states no option, they are the same
    where their ids are equal. Where several configurations of a run have equal options (repeated boots),
    equal ids are paired, and the others are held against all that are left.

    Args:
        base: The baselines, oldest first.
        new: The outcomes of the new run.
    """
    shelves = [_Shelf(outcomes, new) for outcomes in base]
    rows = []
    for outcome in new:
        history = [shelf.take(outcome) for shelf in shelves]
        rows.append(Row(word=_word(history, outcome), was=_newest(history), now=outcome))
    gone: set[Hashable] = set()
    for shelf in reversed(shelves):
        left = [outcome for outcome in shelf.left() if _key(outcome) not in gone]
        rows += [Row(word=Word.GONE, was=outcome, now=None) for outcome in left]
        gone |= {_key(outcome) for outcome in left}
    counted = Counter(row.word for row in rows)
    return Comparison(rows=tuple(rows), counts={word: counted[word] for word in Word})


def annotate(snapshot: Snapshot, comparison: Comparison) -> Snapshot:
    """The snapshot with the word of each configuration; a running one has none yet.

    Args:
        snapshot: The new run, or a later state of it.
        comparison: Of that run with its baselines.
    """
    words = {row.now.id: row.word.value for row in comparison.rows if row.now is not None}
    states = tuple(
        replace(state, baseline=None if state.status is Status.RUNNING else words.get(state.config.id))
        for state in snapshot.states
    )
    return replace(snapshot, states=states)


def same_mode(one: Finding, other: Finding) -> bool:
    """Whether two failures have the same cause as far as is known of both (see `ModeBook`).

    What processors did counts only where both boots' emulators were asked.
    """
    book = ModeBook()
    keyed = bool(one.key and other.key)
    pair = [with_key(finding, keep=keyed) for finding in (one, other)]
    if (console_key(pair[0].key) == pair[0].key) != (console_key(pair[1].key) == pair[1].key):
        pair = [replace(finding, key=console_key(finding.key)) for finding in pair]
    return book.label(pair[0]) == book.label(pair[1])


def with_key(finding: Finding, *, keep: bool = True) -> Finding:
    """The finding with a key made from what every report states, where it lacks one.

    Args:
        finding: Any; those of old reports have no key.
        keep: Leave a key that it has as it is.
    """
    if keep and finding.key:
        return finding
    key = f"{finding.layer}/{finding.cls}/{finding.signature}/{mask_text(finding.title)}"
    return replace(finding, key=key)


def _key(outcome: Outcome) -> Hashable:
    return frozenset(outcome.params.items()) if outcome.params else outcome.id


class _Shelf:
    """The outcomes of one baseline, found by their options or by their ids; each is taken once."""

    def __init__(self, outcomes: Iterable[Outcome], new: Iterable[Outcome]) -> None:
        ids: dict[Hashable, set[str]] = {}
        named: dict[str, Outcome] = {}
        for outcome in new:
            ids.setdefault(_key(outcome), set()).add(outcome.id)
            named.setdefault(outcome.id, outcome)
        self._paired: dict[tuple[Hashable, str], list[Outcome]] = {}
        self._loose: dict[Hashable, list[Outcome]] = {}
        self._left: list[Outcome] = []
        self._taken: set[Hashable] = set()
        for outcome in outcomes:
            key = _key(outcome)
            namesake = named.get(outcome.id)
            if key not in ids and namesake is not None and not (outcome.params and namesake.params):
                key = _key(namesake)
            if key not in ids:
                self._left.append(outcome)
            elif outcome.id in ids[key]:
                self._paired.setdefault((key, outcome.id), []).append(outcome)
            else:
                self._loose.setdefault(key, []).append(outcome)

    def take(self, outcome: Outcome) -> list[Outcome]:
        """The outcomes of this baseline that stand for a configuration of the new run."""
        key = _key(outcome)
        paired = self._paired.get((key, outcome.id))
        if paired is not None:
            return paired
        self._taken.add(key)
        return self._loose.get(key, [])

    def left(self) -> list[Outcome]:
        """The outcomes that stand for no configuration of the new run."""
        loose = [one for key, group in self._loose.items() if key not in self._taken for one in group]
        return [*self._left, *loose]


def _newest(history: Sequence[Sequence[Outcome]]) -> Outcome | None:
    known = [outcome for outcomes in history for outcome in outcomes]
    decided = [outcome for outcome in known if outcome.decided]
    return decided[-1] if decided else known[-1] if known else None


def _word(history: Sequence[Sequence[Outcome]], now: Outcome) -> Word:
    results = [[outcome for outcome in outcomes if outcome.decided] for outcomes in history]
    before = [outcome for outcomes in results for outcome in outcomes]
    if not now.decided:
        return Word.NOT_RUN if any(history) else Word.NEW
    if not before:
        return Word.NEW
    if len({outcome.status for outcome in before}) > 1:
        return Word.FLAKY
    passed, passes = before[-1].status is Status.PASS, now.status is Status.PASS
    if passes:
        return Word.SAME if passed else Word.FIXED
    if passed:
        return Word.REGRESSION
    if sum(map(bool, results)) > 1:
        return Word.NEVER
    return Word.STILL if any(_alike(outcome, now) for outcome in before) else Word.CHANGED


def _alike(one: Outcome, other: Outcome) -> bool:
    if one.failure is None or other.failure is None:
        return one.failure is other.failure
    return same_mode(one.failure, other.failure)
