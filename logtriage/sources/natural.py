"""The order in which people expect numbered names."""

import re
from functools import lru_cache

_DIGITS = re.compile("([0-9]+)")


@lru_cache(maxsize=4096)
def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key under which `9` comes before `10` and numbers come before words."""
    return tuple(
        (0, int(part), part) if index % 2 else (1, 0, part)
        for index, part in enumerate(_DIGITS.split(name))
        if part
    )
