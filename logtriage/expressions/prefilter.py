"""Short texts that the automaton looks for in place of expressions: healthy output does not hold them."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from logtriage.expressions.literal import needed
from logtriage.expressions.trigram import Trigrams

_WIDTH: Final = 8
"""Bytes of a text. Hyperscan compares the last eight of a literal at once (Wang et al., NSDI 2019, FDR); more
do not make it surer, fewer do."""

_RARE: Final = 0.03
"""Times a megabyte: texts below it are as good as one another, so those that serve several are taken."""

_NEARLY: Final = 0.1
"""What the last bytes of a text cost where the rest is not there, compared with a hit of all of it."""

_PRICE: Final = 0.25
"""What one more text costs, in occurrences a megabyte; for each byte below `_WIDTH`, three times as much."""


def prefilter(patterns: Sequence[str], healthy: bytes) -> list[tuple[bytes, ...]]:
    """For each expression, texts of which any match holds one; none where there is nothing certain.

    The fewer and the rarer the texts are, the faster is the search: hyperscan does 2.7 GB/s with texts that
    never nearly occur, and 0.4 GB/s with any that are certain (`tests/bench/bench_scan.py`).

    Args:
        patterns: The expressions, as hyperscan and RE2 read them.
        healthy: What healthy consoles print (`Lists.sample`): a text is as rare as it is there.
    """
    rate = Trigrams(healthy).rate

    def weigh(text: str) -> float:
        windows = _windows(text)
        return _PRICE * math.pow(3, _WIDTH - len(windows[0])) + min(map(rate, windows))

    literals = [needed(pattern, weigh) for pattern in patterns]
    texts = {text for one in literals for text in one}
    rare = {text: [window for window in _windows(text) if rate(window) <= _RARE] for text in texts}
    uses = Counter(window for windows in rare.values() for window in set(windows))
    best = {
        text: min(windows, key=lambda one: (-uses[one], rate(one), one))
        if windows
        else _beginning(text, rate)
        for text, windows in rare.items()
    }
    return [tuple(dict.fromkeys(best[text] for text in one)) for one in literals]


def _beginning(text: str, rate: Callable[[bytes], float]) -> bytes:
    """Of a literal that is not rare, the beginning that is found least often by a rare enough end."""
    data = text.encode("latin-1")
    beginnings = [data[: at + len(window)] for at, window in enumerate(_windows(text))]
    return min(beginnings, key=lambda one: (rate(one) + _NEARLY * rate(one[-_WIDTH:]), len(one)))


def _windows(text: str) -> list[bytes]:
    data = text.encode("latin-1")
    return [data[at : at + _WIDTH] for at in range(max(1, len(data) - _WIDTH + 1))]
