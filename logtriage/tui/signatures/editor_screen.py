"""The signature editor: one signature as a form, tried on the run while it is typed."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar, Final

import msgspec
from textual import events, on
from textual.binding import Binding, BindingType
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.library.library import Source
from logtriage.library.schema import Signature
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.signatures.editor_fields import EditorFields
from logtriage.tui.signatures.editor_form import form_of, signature_of
from logtriage.tui.signatures.editor_rows import hit_column, hit_runs, sorted_hits
from logtriage.tui.signatures.editor_store import Target, target_of
from logtriage.tui.signatures.editor_text import summary_runs, trial_runs, verdict_of
from logtriage.tui.signatures.editor_work import Drafted, EditorWork, Fault, Origin, Saved, Tried
from logtriage.tui.signatures.run_trial import LogHit, RunTrial, spread_of
from logtriage.tui.widgets.confirm import ConfirmScreen
from logtriage.tui.widgets.lines import KeyBar, Lines, Notice
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.run_rows import RunRows
from logtriage.tui.widgets.screen import TriageScreen

_FIELD_KEYS: Final = (
    (" esc", Role.KEY),
    (" leave the field  ", Role.DIM),
    ("tab", Role.KEY),
    (" next field  ", Role.DIM),
    ("→", Role.KEY),
    (" complete a class", Role.DIM),
)

DEBOUNCE: Final = 0.3
"""Seconds without an edit after which a draft is tried: a trial starts at a pause, not at each key."""


class EditorScreen(TriageScreen):
    """The screen on which one signature is edited, and tried on the run.

    Args:
        signature: The signature as it is at first.
        source: Where it is written in the library; None for a new one.
        origin: The log line that it was drafted from; None where it was not.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "write", "write", id="lab.write", tooltip="Write it, and read the run again with it"),
        Binding("e", "edit", "edit", id="lab.edit", tooltip="To the pattern; esc leaves the fields"),
        Binding("t", "test", "test now", id="lab.test", tooltip="Try it on the run now"),
        Binding("a", "sample", "add sample", id="lab.sample", tooltip="The hit's line becomes a sample"),
        Binding(
            "tab", "app.focus_next", "next field", id="lab.next", tooltip="To the next field", show=False
        ),
        Binding(
            "shift+tab",
            "app.focus_previous",
            "previous field",
            id="lab.previous",
            tooltip="To the field before",
            show=False,
        ),
        Binding("q", "leave", "back", id="lab.leave", tooltip="Back; asks where something was changed"),
        *(
            Binding(
                key,
                f"elsewhere('{place}')",
                place,
                id=f"lab.{place}",
                tooltip=f"To the {place}; asks where something was changed",
                show=False,
            )
            for key, place in zip("1245", ("grid", "modes", "diff", "signatures"), strict=True)
        ),
    ]

    def __init__(
        self, signature: Signature, *, source: Source | None = None, origin: Origin | None = None
    ) -> None:
        super().__init__()
        self._base = signature
        self._source = source
        self._origin = origin
        self._known_as = signature.id if source is not None else ""
        self._saved = form_of(signature) if source is not None else None
        self._samples = False
        self._signature: Signature | None = signature
        self._fault: InputError | None = None
        self._problems: tuple[str, ...] = ()
        self._trial: RunTrial | None = None
        self._shown: list[LogHit] = []
        self._fields = EditorFields(form_of(signature), self._line())
        self._timer: Timer | None = None
        self._work = EditorWork(self)
        self._hits = RunRows(id="hits")

    def compose_body(self) -> Iterable[Widget]:
        yield self._fields
        yield Lines(id="trial", classes="line")
        yield Lines(id="summary", classes="line")
        yield self._hits
        yield Lines(id="verdict")

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self._hits)
        self.action_test()
        if self._origin is not None:
            self._work.counters(self._origin)

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        self._show_trial()

    @property
    def main(self) -> Widget:
        return self._hits

    @property
    def mode(self) -> str | None:
        """Label of the failure mode that the signature is meant for, or None."""
        snapshot = self.triage.snapshot
        if self._origin is not None:
            return next(
                (state.mode for state in snapshot.states if state.config.id == self._origin.config_id), None
            )
        return next((mode.label for mode in snapshot.modes if mode.signature == self._known_as), None)

    @property
    def dirty(self) -> bool:
        """Whether changes would be lost by leaving now."""
        return self._samples or self._fields.value != self._saved

    def way_to(self, place: int) -> str:
        return "screen.leave" if place else "screen.elsewhere('grid')"

    def crumbs(self) -> list[str]:
        if self._origin is not None:
            what = f"new from {safe_text(self._origin.config_id)} {safe_text(self._origin.console)}"
            return ["logtriage", "Signatures", f"{what}:{self._origin.number}"]
        return ["logtriage", "Signatures", safe_text(self._known_as or "new")]

    def show_snapshot(self, snapshot: Snapshot) -> None:  # noqa: ARG002 - it is the app's
        self.show_frame()
        self._show_trial()

    # -- the form -------------------------------------------------------------------------------

    def _line(self) -> bytes:
        """The log line that the signature describes; empty where there is none."""
        if self._origin is not None:
            return self._origin.line
        return self._base.samples[0].encode("utf-8") if self._base.samples else b""

    @on(EditorFields.Edited)
    def _edited(self) -> None:
        """Check the changed fields and cancel the trial; the hits so far stay in sight."""
        self._work.cancel()
        try:
            self._signature, self._fault = signature_of(self._base, self._fields.value), None
        except InputError as error:
            self._signature, self._fault = None, error
        self._fields.mark(self._fault.key if self._fault is not None else None)
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(DEBOUNCE, self.action_test) if self._signature is not None else None
        self._show_trial()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self.query_one(KeyBar).borrow(_FIELD_KEYS if isinstance(event.widget, Input) else ())

    @on(Input.Submitted, "EditorFields Input")
    def _leave_field(self) -> None:
        self.set_focus(self._hits)

    @on(Drafted)
    def _drafted(self, message: Drafted) -> None:
        """Add the counter-samples that were found in passing logs to the signature."""
        self._base = msgspec.structs.replace(self._base, counter_samples=message.counter_samples)
        self._edited()

    # -- the trial ------------------------------------------------------------------------------

    def action_test(self) -> None:
        if self._signature is not None:
            snapshot, library = self.triage.snapshot, self.triage.feed.library
            self._work.start(self._signature, snapshot, library, self._known_as)

    @on(Fault)
    def _wrong(self, message: Fault) -> None:
        self._fault = message.error
        self._fields.mark(self._fault.key)
        self._show_trial()

    @on(Tried)
    def _tried(self, message: Tried) -> None:
        if self._work.current is message.trial:
            self._trial, self._problems = message.trial, message.problems
            self._show_trial()

    def _show_trial(self) -> None:
        if not self._hits.is_mounted:
            return
        snapshot, width, trial = self.triage.snapshot, self.size.width, self._trial
        self.query_one("#trial", Lines).show([trial_runs(trial, width)])
        spread = spread_of(trial, snapshot, self.mode) if trial is not None else None
        running = trial is None or not trial.over
        verdict = verdict_of(spread, self._problems, self._fault, running=running)
        self.query_one("#summary", Lines).show([summary_runs(spread, self.mode, verdict, width)])
        self._shown = sorted_hits(trial.hits, snapshot, self.mode) if trial is not None else []
        places = hit_column(self._shown)
        self._hits.show_rows(
            [hit_runs(hit, snapshot, places, width - 1) for hit in self._shown],
            [(f" mode {'line':<{places}} score   text", Role.DIM)],
            [(self._no_hits(running=running), Role.DIM)],
        )
        self._show_verdict()

    def _no_hits(self, *, running: bool) -> str:
        if running:
            return " Reading the logs ..."
        if not self._base.match and not self._fields.value.pattern:
            return " It has no text: it goes by how far a boot came and how it ended."
        return " No line of the run is hit."

    def _show_verdict(self) -> None:
        problems = [f"{self._fault.key}: {self._fault.reason}"] if self._fault is not None else []
        problems += self._problems if self._fault is None else ()
        base = self._base
        summary: Run = (" " + "; ".join(problems), Role.ALERT)
        if not problems:
            counts = (
                f"samples {len(base.samples)} ok   counter-samples {len(base.counter_samples)} ok   id unique"
            )
            rests = next((one.signature for one in self.triage.snapshot.modes if one.label == self.mode), "")
            known = f"   mode {self.mode} rests on {rests}" if rests not in ("", self._known_as) else ""
            summary = (f" {counts}{safe_text(known)}", Role.DIM)
        more = f"   {len(base.match) - 1} more matches are kept" if len(base.match) > 1 else ""
        self.query_one("#verdict", Lines).show([[summary], [*self._target_runs(), (more, Role.DIM)]])

    def _target(self, signature_id: str) -> Target:
        """Choose the file that the signature is written to.

        Raises:
            InputError: The signature may not be written there.
        """
        return target_of(signature_id, self._source, self._known_as, self.triage.outlet)

    def _target_runs(self) -> list[Run]:
        try:
            target = self._target(self._fields.value.id)
        except InputError as error:
            return [(f" {error}", Role.ALERT)]
        folded = str(target.path).replace(str(Path.home()), "~", 1)
        return [(f" to {target.what}: ", Role.DIM), (safe_text(folded), Role.NAME)]

    # -- actions --------------------------------------------------------------------------------

    def action_edit(self) -> None:
        self._fields.edit()

    @on(VirtualRows.Opened)
    def _open_hit(self) -> None:
        """Open the log of the hit at the cursor, at its line."""
        if self._hits.cursor_row < len(self._shown):
            hit = self._shown[self._hits.cursor_row]
            self.triage.open_line(hit.config_id, hit.console, hit.offset)

    def action_sample(self) -> None:
        """Keep the line of a hit as a sample, or as a counter-sample where its boot passes."""
        if self._hits.cursor_row >= len(self._shown):
            return
        hit = self._shown[self._hits.cursor_row]
        passing = any(
            state.config.id == hit.config_id and state.status == "pass"
            for state in self.triage.snapshot.states
        )
        name = "counter_samples" if passing else "samples"
        known: tuple[str, ...] = getattr(self._base, name)
        if hit.text not in known:
            self._base = msgspec.structs.replace(self._base, **{name: (*known, hit.text)})
            self._samples = True
            self._edited()
        self.post_message(Notice(f"{name.replace('_', '-')}: {len(getattr(self._base, name))}"))

    def action_write(self) -> None:
        """Write the signature; where it matches passing logs, ask before."""
        if self._signature is None or self._fault is not None or self._problems:
            self.post_message(Notice("Not written: it has problems.", trouble=True))
            return
        spread = spread_of(self._trial, self.triage.snapshot, self.mode) if self._trial is not None else None
        if spread is None or not spread.passing:
            self._write(yes=True)
            return
        text = f"{safe_text(self._signature.id)} matches logs of {spread.passing} passing configurations."
        self.app.push_screen(
            ConfirmScreen([text], "Write it all the same?"), lambda yes: self._write(yes=yes)
        )

    def _write(self, *, yes: bool | None) -> None:
        if yes and self._signature is not None:
            try:
                target = self._target(self._signature.id)
            except InputError as error:
                self.post_message(Notice(str(error), trouble=True))
                return
            self._work.save(self._signature, target, self.triage.feed.library)

    @on(Saved)
    def _was_saved(self, message: Saved) -> None:
        if message.library is None:
            self.post_message(Notice(message.fault, trouble=True))
            return
        self.triage.feed.use_library(message.library)
        self.app.pop_screen()
        self.triage.tell(f"Wrote {safe_text(message.path.name)}; the run is read again with it.")

    def action_back_out(self) -> None:
        """Leave the field first, then the screen."""
        if self.focused is not self._hits:
            self.set_focus(self._hits)
        else:
            self.action_leave()

    def action_leave(self) -> None:
        """Go back; ask before changes are lost."""
        self._discard(self.app.pop_screen)

    def action_elsewhere(self, place: str) -> None:
        """Go to another screen; ask before changes are lost."""
        self._discard(lambda: self.call_later(self.app.run_action, f"app.{place}"))

    def _discard(self, leave: Callable[[], object]) -> None:
        def answered(yes: bool | None) -> None:  # noqa: FBT001 - Textual's signature
            if yes:
                leave()

        if self.dirty:
            self.app.push_screen(ConfirmScreen(["The signature is not written."], "Discard it?"), answered)
        else:
            leave()
