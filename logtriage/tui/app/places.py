"""Which actions of the application make sense on which screen."""

from typing import Final

from logtriage.tui.compare.diff_screen import DiffScreen
from logtriage.tui.compare.pair_screen import PairScreen
from logtriage.tui.grid.events_screen import EventsScreen
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.modes.screen import ModesScreen
from logtriage.tui.search.screen import SearchScreen

_SUBJECTS: Final = (GridScreen, ModesScreen, LogScreen, DiffScreen, PairScreen, SearchScreen, EventsScreen)
"""The screens with a configuration at the cursor, which can be put beside another one."""

_PLACES: Final = {
    "grid": GridScreen,
    "modes": ModesScreen,
    "log": LogScreen,
    "diff": DiffScreen,
    "search": SearchScreen,
    "events": EventsScreen,
}
"""The screen that each action leads to; on that screen itself the action is switched off."""


def makes_sense(action: str, screen: object) -> bool:
    """Tell whether an action leads anywhere from a screen."""
    if action in {"compare", "compare_with"}:
        return isinstance(screen, _SUBJECTS)
    place = _PLACES.get(action)
    return place is None or not isinstance(screen, place)
