"""The export dialog: which part of the run, in which format, to which file."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.report.formats import FORMATS, render
from logtriage.sources.contrast import PathOf
from logtriage.sources.examine import examined_all
from logtriage.sources.store import write_atomic
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.export.part import Part, default_name, part_of
from logtriage.tui.state.clip import clip_note
from logtriage.tui.state.outlet import ANYWHERE, Outlet
from logtriage.tui.widgets.choice import Choice
from logtriage.tui.widgets.confirm import ConfirmScreen
from logtriage.tui.widgets.lines import KeyBar, Lines, Notice
from logtriage.tui.widgets.roles import ROLE_CLASSES, Role, Run
from logtriage.tui.widgets.text_screen import TextScreen
from logtriage.tui.widgets.wording import size_text

_LABEL = 9
"""Cells of a field's label: the width of `.label` in `app.tcss`."""


@dataclass
class Rendered(Message):
    """Posted when a report is ready to be shown or written."""

    key: tuple[str, str]
    text: str


@dataclass
class Written(Message):
    """Posted when a report was written, or could not be."""

    path: Path
    fault: str


class ExportScreen(ModalScreen[str], inherit_bindings=False):
    """Dialog that exports a run as it was when the dialog opened; returns what to tell the user.

    Args:
        snapshot: The run.
        path_of: Finds the run's logs by configuration and console.
        parts: Parts that can be exported, the one that is chosen at first before the others.
        fmt: The report format that is chosen at first.
        outlet: Decides where the report may be written.
    """

    COMPONENT_CLASSES = ROLE_CLASSES
    AUTO_FOCUS = "#what"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "write", "write", id="export.write", tooltip="Write the file"),
        Binding("y", "copy", "copy", id="export.copy", tooltip="Copy the report"),
        Binding("p", "preview", "preview all", id="export.preview", tooltip="Read the whole report"),
        Binding("tab,down,j", "app.focus_next", "next field", id="export.next", tooltip="To the next field"),
        Binding(
            "shift+tab,up,k",
            "app.focus_previous",
            "previous field",
            id="export.previous",
            tooltip="To the field before",
            show=False,
        ),
        Binding("escape", "cancel", "cancel", id="export.cancel", tooltip="Write nothing"),
        Binding("f1,question_mark", "app.help", "help", id="export.help", tooltip="All keys", show=False),
    ]

    def __init__(
        self,
        snapshot: Snapshot,
        path_of: PathOf,
        parts: tuple[Part, ...],
        fmt: str = next(iter(FORMATS)),
        outlet: Outlet = ANYWHERE,
    ) -> None:
        super().__init__()
        self._snapshot = snapshot
        self._path_of = path_of
        self._parts = {part.key: part for part in parts}
        self._first = (parts[0].key, fmt)
        self._outlet = outlet
        self._whole: Snapshot | None = None
        self._texts: dict[tuple[str, str], str] = {}
        self._making: set[tuple[str, str]] = set()
        self._then: str | None = None
        self._named = default_name(snapshot, fmt, datetime.now())  # noqa: DTZ005 - the user's own day

    def compose(self) -> ComposeResult:
        what, fmt = self._first
        with Vertical(classes="dialog", id="export"):
            with Horizontal(classes="field"):
                yield _label("What")
                yield Choice([(part.key, part.label) for part in self._parts.values()], what, id="what")
            with Horizontal(classes="field"):
                yield _label("Format")
                yield Choice([(name, name) for name in FORMATS], fmt, id="format")
            with Horizontal(classes="field"):
                yield _label("To")
                yield Input(self._named, compact=True, select_on_focus=False, id="target")
            yield Lines(id="target-state", classes="line")
            yield Lines(id="preview")
            yield KeyBar()

    def on_mount(self) -> None:
        self._say_target()
        self._show()

    def on_resize(self, event: events.Resize) -> None:
        self.query_one("#preview", Lines).styles.height = max(2, min(24, event.size.height - 14))
        self._show()

    # -- what is chosen -------------------------------------------------------------------------

    @property
    def key(self) -> tuple[str, str]:
        """The keys of the chosen part and format."""
        return self.query_one("#what", Choice).value, self.query_one("#format", Choice).value

    @property
    def target(self) -> Path:
        """Path of the file to write.

        Raises:
            InputError: The file may not be written; the reason is safe to show.
        """
        typed = self.query_one("#target", Input).value.strip() or self._named
        path = self._outlet.place(typed)
        # A confined one goes into no directory below its own either: that may be a link to elsewhere.
        return path / self._named if _is_dir(path) and not self._outlet.confined else path

    @on(Choice.Changed)
    def _chosen(self) -> None:
        target = self.query_one("#target", Input)
        untouched = target.value in ("", self._named)
        self._named = default_name(self._snapshot, self.key[1], datetime.now())  # noqa: DTZ005 - as above
        if untouched:
            target.value = self._named
        self._show()

    @on(Input.Changed, "#target")
    def _say_target(self) -> None:
        self.query_one("#target-state", Lines).show([[(" " * _LABEL, Role.TEXT), self._target_state()]])

    def _target_state(self) -> Run:
        """Say whether the typed file is new, would be replaced, or cannot be written."""
        try:
            path = self.target
        except InputError as error:
            return str(error), Role.ALERT
        folder = path.parent.absolute()
        if _exists(path):
            return "exists: asks before it is replaced", Role.HANG
        if not _is_dir(folder):
            return f"no such directory: {safe_text(str(folder))}", Role.ALERT
        return f"a new file in {safe_text(str(folder))}", Role.DIM

    # -- the report -----------------------------------------------------------------------------

    def _show(self) -> None:
        text = self._texts.get(self.key)
        preview = self.query_one("#preview", Lines)
        if text is None:
            preview.show([[("making the report ...", Role.DIM)]])
            key = self.key
            if key not in self._making:
                self._making.add(key)
                self.run_worker(lambda: self._make(key), thread=True, group="render")
            return
        count = text.count("\n")
        head: list[Run] = [
            ("Preview ", Role.NAME),
            (f"{count} lines, {size_text(len(text.encode('utf-8', 'replace')))}", Role.DIM),
        ]
        lines = text.split("\n", 64)[:64]
        preview.show([head, *([(safe_text(line), Role.TEXT)] for line in lines)])

    def _make(self, key: tuple[str, str]) -> None:
        """Render the report of a part in a format; called from a thread."""
        if self._whole is None:
            self._whole = examined_all(self._snapshot, self._path_of)
        part = self._parts[key[0]]
        chosen = self._whole if part.ids is None else part_of(self._whole, part.ids, part.label)
        self.post_message(Rendered(key, render(chosen, key[1])))

    @on(Rendered)
    def _rendered(self, message: Rendered) -> None:
        self._texts[message.key] = message.text
        if message.key == self.key:
            self._show()
            then, self._then = self._then, None
            if then is not None:
                self._do(then)

    def _do(self, what: str) -> None:
        """Write, copy or preview the report as soon as it is rendered."""
        text = self._texts.get(self.key)
        if text is None:
            self._then = what
        elif what == "copy":
            self.app.copy_to_clipboard(text)
            self.dismiss(f"Copied {self.key[1]}{clip_note()}.")
        elif what == "preview":
            lines = [[(safe_text(line), Role.TEXT)] for line in text.splitlines()]
            self.app.push_screen(TextScreen(f"{self.key[1]} report", lines))
        else:
            self._write_to_target(text)

    def _write_to_target(self, text: str) -> None:
        try:
            path = self.target
        except InputError as error:
            self._fail(str(error))
            return

        def answered(yes: bool | None) -> None:  # noqa: FBT001 - Textual's signature
            if yes:
                self._write(text, path)

        if _exists(path):
            question = ConfirmScreen([f"{safe_text(str(path))} is there already."], "Replace it?")
            self.app.push_screen(question, answered)
        else:
            self._write(text, path)

    def _write(self, text: str, path: Path) -> None:
        def work() -> None:
            fault = ""
            try:
                write_atomic(path, text.encode("utf-8"))
            except LogtriageError as error:
                fault = str(error)
            self.post_message(Written(path, fault))

        self.run_worker(work, thread=True, exclusive=True, group="write")

    @on(Written)
    def _written(self, message: Written) -> None:
        if message.fault:
            self._fail(message.fault)
        else:
            self.dismiss(f"Wrote {safe_text(str(message.path))}.")

    def _fail(self, reason: str) -> None:
        self.query_one(KeyBar).say(Notice(safe_text(reason), trouble=True))

    # -- actions --------------------------------------------------------------------------------

    @on(Input.Submitted)
    def action_write(self) -> None:
        """Write the report; ask before a file is replaced."""
        self._do("write")

    def action_copy(self) -> None:
        self._do("copy")

    def action_preview(self) -> None:
        self._do("preview")

    def action_cancel(self) -> None:
        self.dismiss("")


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _is_dir(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - what is typed may be too long a name, or in a closed directory


def _label(text: str) -> Lines:
    label = Lines(classes="label")
    label.show([[(text, Role.NAME)]])
    return label
