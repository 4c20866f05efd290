"""The roles that pieces of text have on screen, and the widgets' way to paint them."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget


class Role(StrEnum):
    """What a piece of text is; its value is the component class that `app.tcss` styles."""

    TEXT = "role--text"
    DIM = "role--dim"
    STRONG = "role--strong"
    NAME = "role--name"
    RULE = "role--rule"
    KEY = "role--key"
    ALERT = "role--alert"
    REPLAY = "role--replay"
    TAB = "role--tab"
    PASS = "role--pass"  # noqa: S105 - a status, not a password
    FAIL = "role--fail"
    UNKNOWN = "role--unknown"
    HANG = "role--hang"
    INFRA = "role--infra"
    RUNNING = "role--running"
    SLOW = "role--slow"
    QUIET = "role--quiet"
    IDLE = "role--idle"
    CURSOR = "role--cursor"
    CHANGED = "role--changed"
    FADED = "role--faded"
    LINE = "role--line"
    EVIDENCE = "role--evidence"
    HIT = "role--hit"
    STAMP = "role--stamp"
    TROUBLE = "role--trouble"
    CODE = "role--code"
    NUMBER = "role--number"
    HUE0 = "role--hue0"
    HUE1 = "role--hue1"
    HUE2 = "role--hue2"
    HUE3 = "role--hue3"
    HUE4 = "role--hue4"
    HUE5 = "role--hue5"
    HUE6 = "role--hue6"
    HUE7 = "role--hue7"
    HEAT0 = "role--heat0"
    HEAT1 = "role--heat1"
    HEAT2 = "role--heat2"
    HEAT3 = "role--heat3"
    HEAT4 = "role--heat4"


Run = tuple[str, Role]
"""A piece of text, already safe to show, and its role."""

Runs = Sequence[Run]
"""One line of text, piece by piece."""


ROLE_CLASSES = {role.value for role in Role}
"""The component classes that a screen has for its widgets: styled once there, not in each of them."""


class Painted(Widget):
    """A widget that draws lines made of runs, in the styles that its screen has for the roles.

    Attributes:
        style_epoch: Counts up whenever the styles of the roles may have changed.
    """

    style_epoch: int = 0
    _painted: dict[tuple[Role, ...], Style] | None = None

    def notify_style_update(self) -> None:
        self.style_epoch += 1
        self._painted = None
        super().notify_style_update()

    def paint(self, *roles: Role) -> Style:
        """Return the style of a role on this widget; later roles lie over earlier ones."""
        if self._painted is None:
            self._painted = {}
        style = self._painted.get(roles)
        if style is None:
            style = self.rich_style
            for role in roles:
                style += self.screen.get_component_rich_style(role.value, partial=True)
            self._painted[roles] = style
        return style

    def segments(self, runs: Iterable[Run], *over: Role) -> list[Segment]:
        """Turn runs into segments, with the roles of `over` laid over each of them."""
        return [Segment(text, self.paint(role, *over)) for text, role in runs if text]

    def strip_of(self, runs: Iterable[Run], width: int) -> Strip:
        """Draw one line of runs, cut or filled to a width in cells."""
        return Strip(self.segments(runs)).adjust_cell_length(width, self.paint(Role.TEXT))
