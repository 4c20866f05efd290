"""What a kernel says of its own configuration: values of facts, and which declared values agree."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.library.schema import Fact, FactKind, FactRule

_SIZE: Final = re.compile(r"(\d{1,7}) ?(k?)(?:i?b)?", re.IGNORECASE)
_BITS: Final = re.compile(r"(\d{2})(?:[ -]?bits?)?", re.IGNORECASE)
_KVM_MODES: Final = frozenset({"vhe", "nvhe", "hvhe", "protected", "nested", "none"})
_PAGE_SIZES: Final = tuple(1 << shift for shift in range(12, 19))
"""From 4 KiB to 256 KiB: every base page size that Linux has on any architecture."""
_ADDRESS_BITS: Final = range(32, 65)
_MAX_DIGITS: Final = 15
"""Digits of a number that a kernel states at the most: page sizes and counts have far fewer, more is
damage."""

_NEEDS: Final[Mapping[FactRule, frozenset[str]]] = {
    "page-of-order": frozenset({"bytes", "order"}),
    "page-of-percpu": frozenset({"pages", "static", "reserved", "dynamic"}),
}


def normal(kind: FactKind, text: str) -> str | None:
    """One spelling for all spellings of a value, such as `64k` for `65536`, `64K` and `64KB`.

    Returns:
        Nothing where the text is no value of this kind.
    """
    return _NORMAL[kind](text.strip())


def stated(fact: Fact, captures: Mapping[str, bytes]) -> tuple[str, ...]:
    """The values that agree with what a line says, normalised.

    Args:
        fact: Which the line shows.
        captures: Its named captures.

    Returns:
        Usually one value; several where the line leaves that open; nothing where its numbers make no
        sense, as those of a damaged line.
    """
    if fact.compute is not None:
        size = _RULES[fact.compute](captures)
        text = None if size is None else _page_size(str(size))
        return () if text is None else (text,)
    texts = [safe_text(captures["value"])] if "value" in captures else _fixed(fact)
    return tuple(value for text in texts if (value := normal(fact.fact, text)) is not None)


def check_fact(fact: Fact, groups: Sequence[Collection[str]]) -> None:
    """Check that a fact says its value in one way.

    Args:
        fact: The entry.
        groups: Names of the captures of each of its matches.

    Raises:
        ValueError: What is wrong.
    """
    if not fact.match:
        raise ValueError("a fact needs a match")
    if any(match.absent for match in fact.match):
        raise ValueError("a fact has no absent match")
    if sum((bool(fact.value), fact.compute is not None, any("value" in names for names in groups))) != 1:
        raise ValueError("a fact has exactly one of `value`, `compute` and a capture named value")
    needed = _NEEDS[fact.compute] if fact.compute is not None else {"value"} if not fact.value else set[str]()
    for names in groups:
        if missing := sorted(needed.difference(names)):
            raise ValueError(f"a match lacks the capture {missing[0]}")
    if fact.compute is not None and fact.fact != "page_size":
        raise ValueError(f"{fact.compute} computes a page size, not {fact.fact}")
    for text in _fixed(fact):
        if normal(fact.fact, text) is None:
            raise ValueError(f"{text} is no value of {fact.fact}")


def _fixed(fact: Fact) -> tuple[str, ...]:
    if isinstance(fact.value, str):
        return (fact.value,) if fact.value else ()
    return fact.value


def _page_size(text: str) -> str | None:
    match = _SIZE.fullmatch(text)
    if match is None:
        return None
    size = int(match[1]) << (10 if match[2] else 0)
    return f"{size >> 10}k" if size in _PAGE_SIZES else None


def _bits(text: str) -> str | None:
    match = _BITS.fullmatch(text)
    return match[1] if match is not None and int(match[1]) in _ADDRESS_BITS else None


def _kvm_mode(text: str) -> str | None:
    mode = text.casefold()
    return mode if mode in _KVM_MODES else None


_NORMAL: Final[Mapping[FactKind, Callable[[str], str | None]]] = {
    "page_size": _page_size,
    "va": _bits,
    "pa": _bits,
    "kvm_mode": _kvm_mode,
}


def _number(captures: Mapping[str, bytes], name: str) -> int | None:
    digits = captures.get(name, b"")
    return int(digits) if digits.isdigit() and len(digits) <= _MAX_DIGITS else None


def _page_of_order(captures: Mapping[str, bytes]) -> int | None:
    """Bytes of a table divided by its pages, where that is certain.

    The order is rounded down in most kernels and up in newer ones (`alloc_large_system_hash` in
    mm/mm_init.c), so only a power of two that fills more than a page gives the page size.
    """
    size, order = _number(captures, "bytes"), _number(captures, "order")
    if not size or not order or order > size.bit_length() or size & (size - 1):
        return None
    return size >> order


def _page_of_percpu(captures: Mapping[str, bytes]) -> int | None:
    """Bytes of a processor's first chunk divided by its pages.

    Its parts together are whole pages (`pcpu_build_alloc_info` in mm/percpu.c); the unit that follows
    them may be larger and says nothing.
    """
    pages = _number(captures, "pages")
    parts = [_number(captures, name) for name in ("static", "reserved", "dynamic")]
    total = sum(part for part in parts if part is not None)
    if not pages or None in parts or total % pages:
        return None
    return total // pages


_RULES: Final[Mapping[FactRule, Callable[[Mapping[str, bytes]], int | None]]] = {
    "page-of-order": _page_of_order,
    "page-of-percpu": _page_of_percpu,
}
