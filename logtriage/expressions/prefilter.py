"""Short texts that the automaton looks for in place of expressions: healthy output does not hold them."""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from logtriage.expressions.literal import needed
from logtriage.expressions.trigram import Trigrams

_WIDTH: Final = 8
"""Bytes of a text. Hyperscan compares the last eight of a literal at once (Wang et al., NSDI 2019, FDR); more
do not make it surer, fewer do."""

_NARROW: Final = 6
"""Bytes of a text that is taken where it serves more literals than a wider one."""

_WHOLE: Final = 4
"""Bytes of a literal below `_NARROW`, which is looked for itself, from which on it serves
others that hold it."""

_RARE: Final = 0.3
"""Times a megabyte: texts below it are as good as one another, so those that serve several are taken."""

_NEARLY: Final = 0.1
"""What the last bytes of a text cost where the rest is not there, compared with a hit of all of it."""

_PRICE: Final = 0.25
"""What one more text costs, in occurrences a megabyte."""

_NARROWER: Final = 1.4
"""How many times as much it costs for each byte below `_WIDTH`."""

_LAST_RESORT: Final = 1e6
"""What a literal below `_WHOLE` costs: it is found only where a line begins."""

_COMMON: Final = 3.0
"""What a text costs more, counted in texts, if its pairs of bytes were all that healthy consoles print."""

_SHORT: Final = 1 / 16
"""The same for a text that is shorter than `_WIDTH`, times three for each byte."""


def prefilter(patterns: Sequence[str], healthy: bytes) -> list[tuple[bytes, ...]]:
    """For each expression, texts of which any match holds one; none where there is nothing certain.

    The fewer and the rarer the texts are, the faster is the search. FDR sorts them into eight buckets and
    compares wherever the pairs of bytes of a place all stand in texts of one bucket. It does 2.7 GB/s where
    that never happens, and 0.8 GB/s where it does at 7 % of the places, as it did with 1,100 texts that were
    rare as a whole only.

    Args:
        patterns: The expressions, as hyperscan and RE2 read them.
        healthy: What healthy consoles print (`Lists.sample`): a text is as rare as it is there.
    """
    rate = Trigrams(healthy).rate

    def weigh(text: str) -> float:
        if len(text) < _WHOLE:
            return _LAST_RESORT
        windows = list(_windows(text.encode("latin-1"), _WIDTH))
        return _PRICE * _NARROWER ** (_WIDTH - len(windows[0])) + min(map(rate, windows))

    literals = [needed(pattern, weigh) for pattern in patterns]
    encoded = {text: text.encode("latin-1") for one in literals for text in one}
    served = _served(sorted(set(encoded.values())), rate)
    best = _fewest(served, _Cost(healthy))
    return [tuple(dict.fromkeys(best[encoded[text]] for text in one)) for one in literals]


class _Cost:
    """What it costs to look for a text, compared with one of `_WIDTH` bytes that hold no common pair.

    Args:
        healthy: What healthy consoles print.
    """

    def __init__(self, healthy: bytes) -> None:
        self._pairs = Counter(pairwise(healthy))
        self._all = max(1, len(healthy))

    def __call__(self, text: bytes) -> float:
        """The cost of a text."""
        common = sum(self._pairs[pair] for pair in pairwise(text)) / self._all
        return 1 + _COMMON * common + _SHORT * (3.0 ** max(0, _WIDTH - len(text)) - 1)


def _served(literals: Sequence[bytes], rate: Callable[[bytes], float]) -> dict[bytes, set[bytes]]:
    """The texts that could be looked for, each with the literals that hold it: one at least for each."""
    served: dict[bytes, set[bytes]] = defaultdict(set)
    short = [text for text in literals if _WHOLE <= len(text) < _NARROW and rate(text) <= _RARE]
    for literal in literals:
        texts = [text for text in short if text in literal]
        for width in range(_NARROW, _WIDTH + 1):
            texts += [text for text in _windows(literal, width) if len(text) == width and rate(text) <= _RARE]
        for text in texts or [_beginning(literal, rate)]:
            served[text].add(literal)
    return served


def _fewest(served: Mapping[bytes, set[bytes]], cost: Callable[[bytes], float]) -> dict[bytes, bytes]:
    """For each literal a text, so that all together cost little: a greedy cover, less what it needs not."""
    left = set[bytes]().union(*served.values())
    queue = [(-len(literals) / cost(text), text) for text, literals in served.items()]
    heapq.heapify(queue)
    chosen: list[bytes] = []
    while left:
        _, text = heapq.heappop(queue)
        gain = -len(served[text] & left) / cost(text)
        if gain and queue and (gain, text) > queue[0]:
            heapq.heappush(queue, (gain, text))
        elif gain:
            chosen.append(text)
            left -= served[text]
    counts = Counter(literal for text in chosen for literal in served[text])
    best: dict[bytes, bytes] = {}
    for text in sorted(chosen, key=cost, reverse=True):
        if all(counts[literal] > 1 for literal in served[text]):
            counts.subtract(served[text])
        else:
            best.update(dict.fromkeys(served[text], text))
    return best


def _beginning(literal: bytes, rate: Callable[[bytes], float]) -> bytes:
    """Of a literal that is not rare, the beginning that is found least often by a rare enough end."""
    beginnings = [literal[: at + len(text)] for at, text in enumerate(_windows(literal, _WIDTH))]
    return min(beginnings, key=lambda one: (rate(one) + _NEARLY * rate(one[-_WIDTH:]), len(one)))


def _windows(literal: bytes, width: int) -> Iterator[bytes]:
    """All texts of a width in a literal, or the whole of a shorter one."""
    return (literal[at : at + width] for at in range(max(1, len(literal) - width + 1)))
