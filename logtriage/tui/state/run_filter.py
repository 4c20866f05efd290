"""The filter of the run's configurations that the user typed, with what it has to find in their logs."""

from collections.abc import Mapping

from textual.widget import Widget

from logtriage.console.safe import safe_text
from logtriage.matrix.filter import Filter, FilterFault
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.feed import Feed
from logtriage.tui.state.run_searcher import RunSearcher
from logtriage.tui.state.subject import filter_of, subject_of


class RunFilter:
    """A filter of configurations; logs are searched in threads, and the owner is told how far that came.

    Args:
        owner: The widget or screen that gets a `RunSearcher.Progressed` for each step.

    Attributes:
        text: The filter as typed; empty for none.
    """

    def __init__(self, owner: Widget) -> None:
        self._owner = owner
        self.text = ""
        self._filter: Filter | None = None
        self._searchers: dict[str, RunSearcher] = {}

    @property
    def on(self) -> bool:
        """Whether there is a filter."""
        return self._filter is not None

    def take(self, text: str, snapshot: Snapshot, feed: Feed) -> str:
        """Take another filter, and begin to search the logs where it asks for that.

        Args:
            text: The filter; empty for none.
            snapshot: The run.
            feed: Knows where the logs are.

        Returns:
            What is wrong with it, safe to show, so that the one before stays; empty where nothing is.
        """
        wanted = filter_of(text, snapshot.matrix) if text.strip() else None
        if isinstance(wanted, FilterFault):
            return safe_text(wanted.message)
        self._filter, self.text = wanted, text.strip()
        patterns = () if wanted is None else wanted.patterns
        for pattern in self._searchers.keys() - set(patterns):
            self._searchers.pop(pattern).stop()
        for pattern in patterns:
            if pattern not in self._searchers:
                searcher = self._searchers[pattern] = RunSearcher(self._owner, pattern)
                searcher.start(snapshot, feed)
        return ""

    def stop(self) -> None:
        """Give up the searches in logs that still go on."""
        for searcher in self._searchers.values():
            searcher.stop()

    def matches(self, snapshot: Snapshot, remarks: Mapping[str, str]) -> frozenset[int]:
        """Places in the run of the configurations that match, as far as is known.

        Args:
            snapshot: The run.
            remarks: What the user calls configurations, by their ids.
        """
        wanted = self._filter
        if wanted is None:
            return frozenset(range(len(snapshot.states)))
        found = {pattern: searcher.config_ids for pattern, searcher in self._searchers.items()}
        return frozenset(
            place
            for place, state in enumerate(snapshot.states)
            if wanted.matches(
                subject_of(
                    state,
                    (pattern for pattern, ids in found.items() if state.config.id in ids),
                    remarks.get(state.config.id, ""),
                )
            )
        )

    @property
    def progress(self) -> str:
        """How far the searches came; empty where none goes on."""
        busy = next((searcher for searcher in self._searchers.values() if searcher.busy), None)
        if busy is None:
            return ""
        search = busy.search
        return "searching" if search is None else f"{search.done} of {search.logs} logs searched"
