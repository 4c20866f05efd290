"""The formats of a report by name, and the rendering in any of them."""

from collections.abc import Callable, Mapping

from logtriage.errors import LogtriageError
from logtriage.report.html import html
from logtriage.report.junit import junit
from logtriage.report.kcidb import kcidb
from logtriage.report.mail import mail
from logtriage.report.markdown import markdown
from logtriage.report.native import native
from logtriage.report.table import table
from logtriage.report.text import name
from logtriage.triage.snapshot import Snapshot

FORMATS: Mapping[str, Callable[[Snapshot], str]] = {
    "mail": mail,
    "markdown": markdown,
    "html": html,
    "json": native,
    "junit": junit,
    "kcidb": kcidb,
    "csv": table,
}
"""Name to renderer, the default first; each returns the whole document, its last line ended."""


NOTED = frozenset({"mail", "markdown", "html", "json"})
"""Formats that hold the notes on a run."""


def render(snapshot: Snapshot, fmt: str) -> str:
    """The document of a snapshot in one format.

    Raises:
        LogtriageError: There is no such format.
    """
    if fmt not in FORMATS:
        raise LogtriageError(f"no report format {name(fmt)}", hint=f"one of {', '.join(FORMATS)}")
    return FORMATS[fmt](snapshot)
