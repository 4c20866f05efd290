"""The signature editor on a line of a log, or on a signature of the library."""

from logtriage.errors import InputError
from logtriage.library.draft import draft
from logtriage.library.library import Library
from logtriage.scan.hangpoint import meaningful
from logtriage.sources.reader import LogReader
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.signatures.editor_screen import EditorScreen
from logtriage.tui.signatures.editor_work import Origin

_LOOKED_AT = 60
"""Lines after a line that are looked through for one that says something. A line with more behind it is taken
for not the last, so that a key never waits for the rest of a long log."""


def editor_of_line(screen: LogScreen) -> EditorScreen | None:
    """Make an editor with a draft from the line at the cursor of a log; None where there is no line."""
    pane = screen.pane
    line = pane.current
    if line is None or not line.text.strip():
        return None
    real = pane.source_pane(pane.cursor_row)
    number = int(pane.number_of(pane.cursor_row) or 0)
    origin = Origin(
        config_id=screen.config_id,
        console=real.console,
        number=number,
        line=line.raw.data.rstrip(b"\r\n"),
        last=real.store is not None and _is_last(real.store.reader, number),
    )
    layer = "guest" if real.console == "guest" else "host"
    return EditorScreen(draft(origin.line, layer=layer, last=origin.last), origin=origin)


def editor_of_signature(library: Library, signature_id: str) -> EditorScreen:
    """Make an editor for a signature of the library.

    Raises:
        InputError: The library has no such signature.
    """
    entry = library.signature(signature_id)
    return EditorScreen(entry, source=library.sources[library.entries.index(entry)])


def _is_last(reader: LogReader, number: int) -> bool:
    """Tell whether no line that says something follows the line with this number."""
    if reader.line_count - number >= _LOOKED_AT:
        return False
    try:
        return not meaningful(line.data for line in reader.lines(number + 1, _LOOKED_AT))
    except InputError:
        return False
