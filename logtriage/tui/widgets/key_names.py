"""Keys as people write them."""

from textual.keys import format_key

_NAMES = {
    "escape": "esc",
    "enter": "enter",
    "tab": "tab",
    "home": "home",
    "end": "end",
    "pageup": "pgup",
    "pagedown": "pgdn",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def key_name(key: str) -> str:
    """A key of a binding as it stands on the keyboard: `?`, `ctrl+q`, `pgup`, `shift+←`."""
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, _NAMES.get(last) or format_key(last)])
