"""What signatures hit in one log, without a verdict."""

from dataclasses import dataclass

from logtriage.console.nuls import Nuls
from logtriage.library.library import Library
from logtriage.library.mask import mask_text
from logtriage.library.schema import Signature
from logtriage.scan.console_scan import ConsoleScan
from logtriage.scan.hangpoint import meaningful, nearest
from logtriage.scan.hit import Hit, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialHit:
    """A line that a signature hits, or nearly does.

    Attributes:
        owner: Index of the signature in the library that is tried.
        line: The line.
        score: 0 to 100.
        counts: Whether the score is high enough.
    """

    owner: int
    line: Line
    score: int = 100
    counts: bool = True


class LogTrial:
    """One log under the signatures of a library.

    Args:
        drafts: The signatures to try, with the quotes that they have to leave alone.
    """

    def __init__(self, drafts: Library) -> None:
        self._drafts = drafts
        self._tried = set(drafts.signatures)
        self._hits: list[Hit] = []
        self._scan = ConsoleScan(drafts, self._remember, self._go_back)

    def _remember(self) -> list[Hit]:
        return list(self._hits)

    def _go_back(self, hits: list[Hit] | None) -> None:
        self._hits = list(hits or ())

    def feed(self, chunk: bytes | Nuls) -> None:
        """Take the next bytes, or NULs that were not read."""
        if isinstance(chunk, Nuls):
            self._scan.skip(chunk.length)
            return
        for hits in self._scan.feed(chunk):
            self._hits += [hit for hit in hits if hit.owner in self._tried]

    def end(self) -> list[TrialHit]:
        """All hits, those of an unended last line included, and what the last meaningful line is near to."""
        scanner = self._scan.scanner
        pending = [hit for hit in scanner.pending() if hit.owner in self._tried]
        trial_hits = [TrialHit(owner=hit.owner, line=hit.line) for hit in (*self._hits, *pending)]
        tail = scanner.tail()
        content = meaningful(line.content for line in tail)
        if content:
            index, text = content[-1]
            last = tail[index]
            for owner in self._drafts.tails:
                score, least = tail_score(self._drafts.entries[owner], text, cut=not last.complete)
                if score:
                    trial_hits.append(TrialHit(owner=owner, line=last, score=score, counts=score >= least))
        return trial_hits


def tail_score(entry: object, text: str, *, cut: bool = False) -> tuple[int, int]:
    """How near a masked line is to a hang point, and how near it must be; 0 where it is not at all.

    Args:
        entry: A signature of the tail.
        text: The masked line.
        cut: Whether the line may be cut short.
    """
    if not isinstance(entry, Signature):
        return 0, 0
    near = nearest([mask_text(match.fuzzy or "") for match in entry.match], text, cut=cut)
    return (0, 0) if near is None else (near.score, entry.match[near.index].min_score)
