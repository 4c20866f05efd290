"""The keys of the application, which work on every screen."""

from typing import Final

from textual.binding import Binding, BindingType

APP_BINDINGS: Final[list[BindingType]] = [
    Binding(
        "5", "signatures", "signatures", id="app.signatures", tooltip="The signature library", show=False
    ),
    Binding("S", "search", "search all", id="app.search", tooltip="Search all logs of the run"),
    Binding("x", "export", "export", id="app.export", tooltip="Write or copy a report of the run"),
    Binding(
        "colon,ctrl+p",
        "palette",
        "commands",
        id="app.palette",
        tooltip="Find an action, a configuration or a signature",
    ),
    Binding("1", "grid", "grid", id="app.grid", tooltip="The grid", show=False),
    Binding("2", "modes", "modes", id="app.modes", tooltip="The failure modes, and why they happen"),
    Binding(
        "3", "log", "log", id="app.log", tooltip="The log of the configuration at the cursor", show=False
    ),
    Binding("4", "diff", "diff", id="app.diff", tooltip="What changed since the baseline", show=False),
    Binding(
        "6",
        "events",
        "events",
        id="app.events",
        tooltip="What happened: verdicts, new modes, what was taken back",
        show=False,
    ),
    Binding(
        "D",
        "compare_with",
        "beside another",
        id="app.compare-with",
        tooltip="Compare: this console beside that of a configuration that you choose",
        show=False,
    ),
    Binding("equals_sign", "pause", "pause", id="app.pause", tooltip="Hold the display; reading goes on"),
    Binding("T", "next_theme", "theme", id="app.theme", tooltip="Dark, light, or the terminal's colours"),
    Binding("question_mark", "help", "help", id="app.help", tooltip="All keys of this screen"),
    Binding("ctrl+c", "copy", "Copy", id="app.copy", tooltip="Copy what the mouse selected", show=False),
    Binding("ctrl+q", "quit", "Quit", id="app.quit", tooltip="Quit", show=False, priority=True),
]
