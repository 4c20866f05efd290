"""The keys of a screen, from its own bindings."""

from collections.abc import Mapping

from textual.binding import ActiveBinding

from logtriage.tui.widgets.detail import prose_lines
from logtriage.tui.widgets.key_names import key_name
from logtriage.tui.widgets.roles import Role, Run, Runs

_SCOPES = {"rows": "moving", "screen": "everywhere", "app": "everywhere"}
_LAST = ("moving", "everywhere")
_KEYS = 16
"""Cells of the keys: the longest, such as `shift+tab ↑ k`, with blanks around them."""


def help_lines(bindings: Mapping[str, ActiveBinding], width: int, words: str = "") -> list[Runs]:
    """Explain each action, grouped by where it works; those of the key bar come first in their group.

    Args:
        bindings: The keys of a screen; actions that are off now are faded.
        width: Cells of a line; longer explanations go on below.
        words: Only actions are explained that have all of these words.
    """
    keys: dict[str, list[str]] = {}
    actions: dict[str, ActiveBinding] = {}
    for key, active in bindings.items():
        name = active.binding.id or active.binding.action
        keys.setdefault(name, []).append(key_name(key))
        actions.setdefault(name, active)
    groups: dict[str, list[str]] = {}
    for name in sorted(actions, key=lambda name: not actions[name].binding.show):
        scope = name.split(".")[0]
        if _has_words(actions[name], keys[name], words):
            groups.setdefault(_SCOPES.get(scope, scope), []).append(name)
    order = [title for title in groups if title not in _LAST] + [title for title in _LAST if title in groups]
    lines: list[Runs] = []
    for title in order:
        lines.append([(f" {title}", Role.NAME)])
        for name in groups[title]:
            lines += _entry(actions[name], " ".join(keys[name]), width)
    return lines or [[(" No key has these words.", Role.DIM)]]


def _has_words(active: ActiveBinding, keys: list[str], words: str) -> bool:
    text = f"{active.binding.description} {active.binding.tooltip}".casefold()
    return all(word in keys or word.casefold() in text for word in words.split())


def _entry(active: ActiveBinding, keys: str, width: int) -> list[Runs]:
    key_role, role = (Role.KEY, Role.TEXT) if active.enabled else (Role.FADED, Role.FADED)
    text = active.binding.tooltip or active.binding.description
    first: Run = (f"  {keys:<{_KEYS - 3}} ", key_role)
    rest: Run = (" " * _KEYS, Role.TEXT)
    lines = prose_lines(text, max(20, width - _KEYS), role)
    return [[first if not place else rest, *line] for place, line in enumerate(lines)]
