"""Words of the grid's filter that are put together by clicks and keys."""

from collections.abc import Mapping, Sequence


def value_words(params: Mapping[str, str]) -> list[str]:
    """The words of a filter that choose configurations with these values of their options."""
    return [f"{axis}={_quoted(value)}" for axis, value in params.items()]


def toggled(text: str, words: Sequence[str]) -> str:
    """A filter with some words more, or without them where it has all of them."""
    known = text.split()
    rest = [word for word in known if word not in words]
    return " ".join(rest if len(rest) + len(words) == len(known) else [*known, *words])


def _quoted(value: str) -> str:
    """Quote a value for the filter, which cannot read a double quote or a comma inside of it."""
    return f'"{value}"' if not value.isalnum() else value
