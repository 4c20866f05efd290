"""Values in a JSON document by the keys that lead to them."""

from collections.abc import Iterator

import msgspec

EACH = "*"
"""The key that stands for each one that there is."""


def values_at(document: object, path: str) -> Iterator[object]:
    """The values at a path.

    Args:
        document: A decoded JSON document.
        path: Keys and indexes with dots between them; `*` stands for each key or index. Empty for the
            document itself.
    """
    key, _, rest = path.partition(".")
    if not path:
        yield document
    elif isinstance(document, dict):
        for one in document.values() if key == EACH else [document[key]] if key in document else []:
            yield from values_at(one, rest)
    elif isinstance(document, list):
        if key == EACH:
            for one in document:
                yield from values_at(one, rest)
        elif key.isascii() and key.isdigit() and len(key) < len(str(len(document))) + 1:
            yield from values_at(document[int(key)], rest) if int(key) < len(document) else ()


def text_of(value: object) -> str:
    """A value as JSON writes it, a text as it is: `52`, `true`, `null`."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
