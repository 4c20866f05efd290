"""The user's own keys: a TOML file of binding ids and keys."""

import difflib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

import platformdirs
import tomli
from textual.binding import Binding
from textual.dom import DOMNode

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.regular import read_text
from logtriage.tui.widgets.key_names import key_name

_HINTED: Final = 20
"""Problems that say what may have been meant: comparing takes 1 ms each, and a file may hold thousands."""


def keymap_path() -> Path:
    """Path of the file with the user's own keys."""
    return platformdirs.user_config_path("logtriage") / "keymap.toml"


def own_kinds(kind: type[DOMNode] = DOMNode) -> Iterator[type[DOMNode]]:
    """Yield our own classes of screens and widgets, as far as they are imported."""
    if kind.__module__.startswith("logtriage."):
        yield kind
    for below in kind.__subclasses__():
        yield from own_kinds(below)


def own_bindings() -> dict[str, Binding]:
    """Collect all bindings of our own screens and widgets, by their ids."""
    return {name: binding for kind in own_kinds() for name, binding in _of_kind(kind).items()}


def _of_kind(kind: type[DOMNode]) -> dict[str, Binding]:
    found: dict[str, Binding] = {}
    for base in kind.__mro__:
        if base.__module__.startswith("logtriage."):
            for binding in base.__dict__.get("BINDINGS", ()):
                if isinstance(binding, Binding) and binding.id:
                    found.setdefault(binding.id, binding)
    return found


def taken(keys: Mapping[str, str]) -> list[str]:
    """Find keys of the user that take those of other actions on the same screen or list.

    Args:
        keys: Keys by binding id.

    Returns:
        One line for each action that loses a key.
    """
    lines: dict[str, None] = {}
    for kind in own_kinds():
        bindings = _of_kind(kind)
        effective = {name: _single(keys.get(name, binding.key)) for name, binding in bindings.items()}
        for name in keys.keys() & bindings.keys():
            for other in bindings.keys() - {name}:
                lost = effective[name] & effective[other]
                # Where both are the user's, the second of them says it.
                if lost and (other not in keys or other < name):
                    shown = ", ".join(sorted(key_name(key) for key in lost))
                    lines[safe_text(f"{name}: {shown} was the key of {other}")] = None
    return list(lines)


def _single(keys: str) -> frozenset[str]:
    return frozenset(one.key for one in Binding.make_bindings([Binding(keys, "", "")]))


def read_keymap(path: Path, known: Collection[str]) -> tuple[dict[str, str], list[str]]:
    """Read the user's keys from a file, and say what is wrong with it.

    `grid.filter = "f"` gives an action other keys, several of them with commas between. What is wrong
    is left out, the rest holds.

    Args:
        path: The file; a missing one is not wrong.
        known: Ids of bindings.

    Returns:
        Keys by id, and problems, each one line that names file and key, safe to show.
    """
    name = safe_text(str(path))
    try:
        entries = list(_flat(tomli.loads(read_text(path))))
    except FileNotFoundError:
        return {}, []
    except InputError as error:
        return {}, [safe_text(str(error))]
    except (tomli.TOMLDecodeError, RecursionError) as error:
        return {}, [safe_text(f"{name}: {error}")]
    keys: dict[str, str] = {}
    problems: list[str] = []
    for key, value in entries:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1) if len(problems) < _HINTED else []
            hint = f"; did you mean {near[0]}?" if near else ""
            problems.append(safe_text(f"{name}: {key}: no such action{hint}"))
        elif not isinstance(value, str) or not all(part.strip() for part in value.split(",")):
            problems.append(safe_text(f'{name}: {key}: write keys as text, such as "f" or "f,ctrl+f"'))
        else:
            keys[key] = ",".join(part.strip() for part in value.split(","))
    return keys, problems


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def keys_of(path: Path) -> tuple[dict[str, str], str]:
    """The user's keys by binding id, and what is wrong with them in one line; empty where nothing is."""
    keys, problems = read_keymap(path, own_bindings())
    problems += [f"{safe_text(str(path))}: {line}" for line in taken(keys)]
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return keys, problems[0] + more if problems else ""
