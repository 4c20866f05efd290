"""The function that a report names in its own words, as assertions do in every program's."""

from collections.abc import Iterable
from typing import Final

from logtriage.expressions.regex import Regex
from logtriage.library.stack_trace import SkippedFunctions, plain_name

_NAME: Final = r"(?P<func>[A-Za-z_]\w{2,80})"
_SCOPE: Final = r"(?:[A-Za-z_]\w{0,60}(?:<[\w:, *&]{0,60}>)?::){0,6}~?"
"""The namespaces and classes of a C++ or Rust function, which are left out of its name."""

_RETURNS: Final = r"(?:[A-Za-z_][\w:<>*&]{0,60} [*&]?){0,4}"
"""What a C or C++ function returns, where the compiler's `__PRETTY_FUNCTION__` is printed."""

_PLACE: Final = r"\.(?:c|cc|cpp|cxx|h|hpp|rs|go|S|adb|zig):\d{1,6}"
"""The end of a file's name, and a line in it."""

_TEXTS: Final = (
    rf"(?i:\bin function:? ['\"`]?){_SCOPE}{_NAME}",
    rf"(?i:[,(;] ?(?:function|func):? ?['\"`]?){_SCOPE}{_NAME}",
    rf"\bin {_RETURNS}{_SCOPE}{_NAME}\(",
    rf" <{_NAME}>\s*$",
    rf"\bdetected at {_NAME}\+0x",
    rf"\b[Cc]aller {_NAME}\+0x",
    rf":\d{{1,6}}: {_RETURNS}{_SCOPE}{_NAME}(?:\([^)\r\n]{{0,120}}\)(?: const)?)?: [Aa]ssert",
    rf"{_PLACE}[,:]? [(\[]{_SCOPE}{_NAME}(?:\(\))?[)\]]",
    rf"{_PLACE}[,:]? {_SCOPE}{_NAME}\(\)",
)
"""Forms of assertions: glibc's and newlib's assert(), XFS, OP-TEE's, `in TYPE NAMESPACE::NAME(ARGUMENTS)`."""

_FORMS: Final = tuple(map(Regex, _TEXTS))
_ANY: Final = Regex("|".join(f"(?:{text})" for text in _TEXTS).replace("(?P<func>", "(?:"))


def stated_function(lines: Iterable[bytes], skipped: SkippedFunctions) -> bytes | None:
    """The function that one of some lines says it is about; nothing where none does.

    Args:
        lines: A report's headline and what stands right below it.
        skipped: The functions that are never to blame.
    """
    for line in lines:
        if _ANY.search(line) is None:
            continue
        for form in _FORMS:
            found = (form.search(line) or {}).get("func")
            if found and found not in skipped:
                return plain_name(found)
    return None
