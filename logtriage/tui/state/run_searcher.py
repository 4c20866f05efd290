"""A search through all logs of the run, in a thread."""

import threading
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.sources.run_search import RunSearch, SearchedLog, search_run
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.feed import Feed
from logtriage.tui.state.report_pace import ReportPace


def ignore_case(pattern: str) -> bool:
    """Tell whether small and capital letters are the same: a pattern without capitals finds both."""
    return pattern == pattern.lower()


class RunSearcher:
    """Searches all logs of a run for one pattern, and tells a widget how far it came.

    Args:
        owner: The widget or screen that gets a `Progressed` for each step.
        pattern: A regular expression of RE2.

    Attributes:
        pattern: The expression.
        search: How far it came; None before the first step.
        fault: Why it cannot be done, safe to show; empty where it can.
    """

    @dataclass
    class Progressed(Message):
        """Posted when a search through the run has come further, or has ended."""

        searcher: "RunSearcher"

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, RunSearcher.Progressed) and message.searcher is self.searcher

    def __init__(self, owner: Widget, pattern: str) -> None:
        self._owner = owner
        self.pattern = pattern
        self.search: RunSearch | None = None
        self.fault = ""
        self._stopped = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether logs are left to be searched, and nothing stopped it."""
        return not self.fault and not self._stopped.is_set() and (self.search is None or not self.search.over)

    @property
    def config_ids(self) -> frozenset[str]:
        """Ids of the configurations in whose logs it found something so far."""
        return frozenset(hits.log.config_id for hits in self.search.found) if self.search else frozenset()

    def start(self, snapshot: Snapshot, feed: Feed) -> None:
        """Begin to search the logs that the run has now."""
        logs = [
            SearchedLog(config_id=state.config.id, console=console.name, path=path, size=console.size)
            for state in snapshot.states
            for console in state.consoles
            if (path := feed.path_of(state.config.id, console.name)) is not None
        ]
        self._owner.run_worker(
            lambda: self._work(logs), thread=True, group=f"run search {self.pattern}", exit_on_error=False
        )

    def stop(self) -> bool:
        """Give it up; returns false where it had ended."""
        busy = self.busy
        self._stopped.set()
        return busy

    @property
    def words(self) -> str:
        """How far it came, safe to show."""
        search = self.search
        if self.fault or search is None:
            return self.fault or "searching"
        lines = f"{search.count} line{'s' * (search.count != 1)} in {len(self.config_ids)} configs"
        if search.capped:
            return f"{lines}, no more looked for"
        unread = f", {search.unread} could not be read" if search.unread else ""
        if search.over:
            return f"{lines}, all {search.logs} logs searched{unread}"
        share = 100 * search.scanned // max(1, search.size)
        state = "given up" if self._stopped.is_set() else "searching"
        return f"{lines}, {state} {search.done} of {search.logs} logs, {min(share, 100)} %{unread}"

    def _work(self, logs: list[SearchedLog]) -> None:
        pace = ReportPace()
        shown = 0
        try:
            for search in search_run(
                logs, self.pattern, ignore_case=ignore_case(self.pattern), stop=self._stopped.is_set
            ):
                self.search = search
                first = bool(search.found) and not shown
                if pace.due() or first or search.over:
                    shown = len(search.found)
                    self._owner.post_message(self.Progressed(self))
        except InputError as error:
            self.fault = safe_text(str(error))
        self._owner.post_message(self.Progressed(self))
