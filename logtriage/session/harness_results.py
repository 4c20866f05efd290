"""Results that harnesses state, with where each of them stands and whether the consoles agree."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from logtriage.boot.progress import Progress
from logtriage.boot.result import Result
from logtriage.layouts.harness_files import HarnessFiles, HarnessResult
from logtriage.layouts.schema import Said
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Layer, Status

_WELL = (Said.PASS, Said.SKIP)


class HarnessResults:
    """What the harnesses of a run say of its jobs."""

    def __init__(self) -> None:
        self._files: Mapping[str, HarnessFiles] = {}
        self._said: dict[str, HarnessResult] = {}
        self._told: dict[str, tuple[ConfigState, ConfigState]] = {}

    def use(self, files: Mapping[str, HarnessFiles]) -> None:
        """Take note of where the words of harnesses stand now, by configuration."""
        self._files = files
        for config_id in self._said.keys() - files.keys():
            self._forget(config_id)

    def paths(self, known: Mapping[str, Path]) -> dict[str, Path]:
        """The files that state the results of configurations: a `result.json` before a harness' own.

        Args:
            known: The `result.json` files, by configuration.
        """
        found = dict(known)
        for config_id, files in self._files.items():
            if config_id not in found and (path := files.result_path()) is not None:
                found[config_id] = path
        return found

    def read(self, config_id: str, shown: Mapping[str, Progress]) -> Result | None:
        """How a job ended as its harness says by now, or `None`.

        A harness that says no more than that a boot failed which did not come to user space has waited for
        that, and has ended it in the end.

        Args:
            config_id: Whose job.
            shown: What each of its consoles has shown.

        Raises:
            InputError: A file cannot be read or is no JSON.
            OSError: As above.
        """
        files = self._files.get(config_id)
        said = None if files is None else files.result()
        self._forget(config_id)
        if said is None:
            return None
        self._said[config_id] = said
        up = any(one.is_up(layer) for one in shown.values() for layer in (Layer.HOST, Layer.GUEST))
        waited = not up and any(one.steps for one in shown.values())
        return Result(reason=JobEnd.TIMEOUT) if said.said is Said.FAIL and waited else said.result

    def _forget(self, config_id: str) -> None:
        self._said.pop(config_id, None)
        self._told.pop(config_id, None)

    def told(self, state: ConfigState) -> ConfigState:
        """The state with what its harness says, where that is not just that all is well."""
        said = self._said.get(state.config.id)
        if said is None:
            return state
        known = self._told.get(state.config.id)
        if known is None or known[0] is not state:
            note = _note(said, state, self._files[state.config.id].layout)
            told = replace(state, notes=(*state.notes, note)) if note else state
            known = self._told[state.config.id] = state, told
        return known[1]

    def of(self, config_id: str) -> tuple[str, Said] | None:
        """Whose result that of a configuration is, and what it means; `None` where no harness stated one."""
        said = self._said.get(config_id)
        return None if said is None else (self._files[config_id].layout, said.said)

    def notes(self) -> Iterator[str]:
        """Which results are those of a harness, one line for each layout."""
        return result_notes(filter(None, map(self.of, self._said)))


def result_notes(results: Iterable[tuple[str, Said]]) -> Iterator[str]:
    """Which results are those of a harness, one line for each layout.

    Args:
        results: The layout and what its harness said, of each.
    """
    by_layout: dict[str, Counter[str]] = {}
    for layout, said in results:
        by_layout.setdefault(layout, Counter())[said] += 1
    for layout, counts in sorted(by_layout.items()):
        words = ", ".join(f"{count} {word}" for word, count in sorted(counts.items()))
        one = counts.total() == 1
        yield f"{counts.total()} {'result is' if one else 'results are'} {layout}'s own: {words}"


def _note(said: HarnessResult, state: ConfigState, layout: str) -> str:
    """What to say of a result: that something failed, or that the console says otherwise."""
    well = said.said in _WELL or (said.result is not None and said.result.exit == 0)
    words = f"{layout} says {said.word} ({said.source})"
    if state.status is Status.PASS and not well:
        return f"contradiction: {words}, the console shows a boot that came to its end"
    if state.status is Status.FAIL and said.said is not Said.SKIP and well:
        shown = state.failure.title if state.failure is not None else "a failure"
        return f"contradiction: {words}, the console shows: {shown}"
    return "" if well and said.said is not Said.SKIP else words
