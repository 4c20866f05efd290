"""The plain name in a mangled one: a C++ or Rust kernel's trace shows what its linker knows."""

import re
from typing import Final

_COUNTED = re.compile(rb"(\d{1,3})_?")
_LENGTH = re.compile(rb"\d{1,3}")
_HASH = re.compile(rb"h[0-9a-f]{16}")
"""The last part of Rust's legacy mangling: no name."""

_ITANIUM = re.compile(rb"_ZN?(?:[rVK]*[RO]?)")
_RUST: Final = b"_R"


def unmangled(name: bytes) -> bytes:
    """The function's own name, without namespaces, types and arguments; a plain name as it is.

    Sources: the Itanium C++ ABI 5.1 (`_ZN4core5panicE`), Rust's RFC 2603 (`_RNv…4core5panic`).
    """
    if name.startswith(_RUST):
        return _rust(name)
    start = _ITANIUM.match(name)
    if start is None:
        return name
    parts = []
    at = start.end()
    while (counted := _LENGTH.match(name, at)) is not None:
        end = counted.end() + int(counted[0])
        parts.append(name[counted.end() : end])
        at = end
    told = [part for part in parts if part and _HASH.fullmatch(part) is None]
    return told[-1] if told else name


def _rust(name: bytes) -> bytes:
    for counted in _COUNTED.finditer(name, len(_RUST)):
        if len(name) - counted.end() == int(counted[1]):
            return name[counted.end() :]
    return name
