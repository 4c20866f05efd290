"""Words of hostile origin inside a message: quoted, cut, and compared with the known ones."""

import re
from collections.abc import Iterable
from typing import Final

_QUOTE: Final = 60
"""Characters of a word that are shown, so that a message with it stays on two lines of a terminal."""

_PLAIN: Final = re.compile(rf"[A-Za-z0-9_./:+-]{{1,{_QUOTE}}}")
_LISTED: Final = 8
"""Words that are listed, so that a hint stays on two lines of a terminal."""


def quoted(text: str) -> str:
    """A word as a message may show it: bare where it is plain, else escaped, quoted and cut."""
    if _PLAIN.fullmatch(text):
        return text
    return ascii(text if len(text) <= _QUOTE else text[:_QUOTE] + "...")


def listed(words: Iterable[str], *, last: str = "or") -> str:
    """Words in a list such as `a, b or c`; of those behind the first few only the number."""
    shown = [quoted(word) for word in words]
    if len(shown) > _LISTED:
        shown[_LISTED - 1 :] = [f"{len(shown) - _LISTED + 1} more"]
    if len(shown) < 2:  # noqa: PLR2004 - a list of one has no conjunction
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {last} {shown[-1]}"


def hint_for(word: str, known: Iterable[str]) -> str | None:
    """A hint for a word that is unknown: the nearest known one, those that hold it, or all that there are."""
    words = list(known)
    import difflib  # noqa: PLC0415 - needed for a wrong word only

    close = difflib.get_close_matches(word[:_QUOTE], words, n=1, cutoff=0.6)
    if not close and len(word) > 1:
        close = [one for one in words if word.casefold() in one.casefold()]
    if close:
        return f"did you mean {listed(close)}?"
    return f"known: {listed(words, last='and')}" if words else None
