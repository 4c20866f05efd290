"""What signatures hit in one log, without a verdict."""

from dataclasses import dataclass

from logtriage.console.nuls import Nuls
from logtriage.library.library import Library
from logtriage.library.mask import mask_text
from logtriage.library.schema import Signature
from logtriage.scan.hangpoint import meaningful, nearest
from logtriage.scan.scanner import Line, Scanner


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
        self._scanner = Scanner(drafts)

    def feed(self, chunk: bytes | Nuls) -> list[TrialHit]:
        """The hits that the next bytes complete, or none for NULs that were not read."""
        if isinstance(chunk, Nuls):
            self._scanner.skip(chunk.length)
            return []
        return [
            TrialHit(owner=hit.owner, line=hit.line)
            for hit in self._scanner.feed(chunk)
            if hit.owner in self._tried
        ]

    def end(self) -> list[TrialHit]:
        """Those of an unended last line, and what the last meaningful line is near to."""
        trial_hits = [
            TrialHit(owner=hit.owner, line=hit.line)
            for hit in self._scanner.pending()
            if hit.owner in self._tried
        ]
        tail = self._scanner.tail()
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
