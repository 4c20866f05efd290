"""Bytes lost and bytes changed, as a bad serial line does it. Needs no logtriage."""

import random
from collections.abc import Callable, Iterator

RATES = (0.001, 0.01, 0.05)


def drop(data: bytes, rate: float, rng: random.Random) -> bytes:
    """Bytes of which some are lost."""
    return b"".join(data[start:stop] for start, stop in _gaps(len(data), rate, rng))


def flip(data: bytes, rate: float, rng: random.Random) -> bytes:
    """Bytes of which some are replaced by others."""
    damaged = bytearray(data)
    for _, stop in _gaps(len(data), rate, rng):
        if stop < len(data):
            damaged[stop] ^= rng.randrange(1, 256)
    return bytes(damaged)


def _gaps(size: int, rate: float, rng: random.Random) -> Iterator[tuple[int, int]]:
    start = 0
    while start < size:
        stop = min(size, start + int(rng.expovariate(rate)))
        yield start, stop
        start = stop + 1


DAMAGE: dict[str, Callable[[bytes, float, random.Random], bytes]] = {"drop": drop, "flip": flip}
