"""The keys of a screen, from its own bindings."""

from collections.abc import Mapping

from textual.binding import ActiveBinding

from logtriage.tui.widgets.key_names import key_name
from logtriage.tui.widgets.roles import Role, Runs

_SCOPES = {"rows": "moving", "screen": "everywhere", "app": "everywhere"}
_LAST = ("moving", "everywhere")


def help_lines(bindings: Mapping[str, ActiveBinding]) -> list[Runs]:
    """Explain each action in a line, grouped by where it works; those that are off now are faded."""
    keys: dict[str, list[str]] = {}
    actions: dict[str, ActiveBinding] = {}
    for key, active in bindings.items():
        name = active.binding.id or active.binding.action
        keys.setdefault(name, []).append(key_name(key))
        actions.setdefault(name, active)
    groups: dict[str, list[Runs]] = {}
    for name, active in actions.items():
        scope = name.split(".")[0]
        key_role, role = (Role.KEY, Role.TEXT) if active.enabled else (Role.FADED, Role.FADED)
        groups.setdefault(_SCOPES.get(scope, scope), []).append(
            [
                (f"  {' '.join(keys[name]):<14} ", key_role),
                (active.binding.tooltip or active.binding.description, role),
            ]
        )
    order = [title for title in groups if title not in _LAST] + [title for title in _LAST if title in groups]
    return [line for title in order for line in ([(f" {title}", Role.NAME)], *groups[title])]
