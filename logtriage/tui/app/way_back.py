"""The screens that were left for the grid, so that one can go back to them as they were."""

from typing import Final

from textual.app import App

from logtriage.tui.widgets.screen import TriageScreen

_NAME: Final = "left-"
"""Textual keeps a screen that is off the stack under a name."""


class WayBack:
    """Keeps screens that were taken off the stack, with their places and searches.

    Args:
        app: The application whose screens they are.
    """

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._left: list[TriageScreen] = []

    @property
    def known(self) -> bool:
        """Whether there is a screen to go back to."""
        return bool(self._left)

    def leave(self, kept: TriageScreen) -> None:
        """Take the screens above one off the stack, and keep them in place of those kept before."""
        self.forget()
        while (screen := self._app.screen) is not kept:
            if isinstance(screen, TriageScreen):
                self._app.install_screen(screen, f"{_NAME}{len(self._left)}")
                self._left.append(screen)
            self._app.pop_screen()

    def go(self) -> None:
        """Put the kept screens back onto the stack."""
        left, self._left = self._left, []
        for screen in reversed(left):
            self._app.uninstall_screen(screen)
            self._app.push_screen(screen)

    def forget(self) -> None:
        """Give up the kept screens."""
        left, self._left = self._left, []
        for screen in left:
            self._app.uninstall_screen(screen)
            screen.remove()
