"""How often a text is to be expected in the output of healthy boots."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Final

_DOUBT: Final = 4
"""How many times a sign is taken to have been seen after others as it is seen in general, before counting."""

_MEGABYTE: Final = 1_000_000
"""Bytes to which rates refer, so that they are numbers near 1."""


class Trigrams:
    """A model of text: each sign as likely as it was after the two before it.

    What was seldom seen leans on its shorter parts (hierarchical Dirichlet model, MacKay and Peto 1995).

    Args:
        sample: Healthy text, some 10 KB at least.
    """

    def __init__(self, sample: bytes) -> None:
        self._sample = sample
        self._counts = [
            Counter(sample[at : at + size] for at in range(len(sample) - size + 1)) for size in (1, 2, 3)
        ]
        self._likely: Callable[[bytes], float] = cache(self._likelihood)
        self.rate: Callable[[bytes], float] = cache(self._rate)
        """Occurrences of a text for each megabyte: at least as often as in the sample."""

    def _rate(self, text: bytes) -> float:
        likely, whole = 1.0, True
        for at in range(len(text)):
            signs = text[max(0, at - 2) : at + 1]
            likely *= self._likely(signs)
            whole = whole and signs in self._counts[len(signs) - 1]
        seen = self._sample.count(text) if whole else 0
        return _MEGABYTE * max(likely, seen / max(1, len(self._sample)))

    def _likelihood(self, signs: bytes) -> float:
        """The probability of the last of one to three signs after those before it."""
        if not signs:
            return 1 / 256
        seen = self._counts[len(signs) - 1][signs]
        of = self._counts[len(signs) - 2][signs[:-1]] if len(signs) > 1 else len(self._sample)
        return (seen + _DOUBT * self._likely(signs[1:])) / (of + _DOUBT)
