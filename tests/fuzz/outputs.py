"""What every output must be, whatever the logs hold."""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from typing import Final
from xml.etree import ElementTree as ET

from rich.cells import cell_len

from logtriage.report.formats import FORMATS, render
from logtriage.triage.snapshot import Snapshot
from tests.fuzz.fault import BrokenError, promise

_HARMFUL: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and newline, DEL, C1
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # turns text around, or takes no room
    "\ud800-\udfff\U000e0000-\U000e0fff]"  # lone surrogates, tags
)
_WIDEST: Final = 72
"""Columns of a mail."""
_TAGS: Final = frozenset(
    (
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "div", "article", "span"),
        *("table", "thead", "tbody", "tr", "th", "td", "code", "ul", "li", "pre", "details", "summary"),
        "a",
    )
)
_ANCHOR: Final = re.compile(r"#[a-z]{1,8}-[\w-]{1,40}")
_FORMULA: Final = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")


def check_text(where: str, text: str) -> None:
    """No character of a text steers a terminal or hides from its reader."""
    found = _HARMFUL.search(text)
    if found:
        around = text[max(0, found.start() - 40) : found.end() + 40]
        raise BrokenError(f"{where} is harmless", f"{found[0]!r} in {around!r}")


def check_json(where: str, text: str) -> None:
    """A text is one strict JSON value in ASCII."""
    promise(f"{where} is ASCII", holds=text.isascii() and "\x7f" not in text)
    try:
        json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        raise BrokenError(f"{where} is strict JSON", str(error)) from error


def check_formats(snapshot: Snapshot) -> None:
    """Every format of a report is harmless, and what it is meant to be."""
    for fmt in FORMATS:
        text = render(snapshot, fmt)
        check_text(fmt, text)
        if fmt in _CHECKS:
            _CHECKS[fmt](text)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def _check_junit(text: str) -> None:
    try:
        root = ET.fromstring(text)  # noqa: S314 - our own document
    except ET.ParseError as error:
        raise BrokenError("junit parses", str(error)) from error
    names = [case.get("name") for case in root.iter("testcase")]
    promise("junit names differ", holds=len(names) == len(set(names)), detail=names)


def _check_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    promise("csv has even rows", holds=len({len(row) for row in rows}) == 1)
    for row in rows:
        for cell in row:
            promise("csv has no formulas", holds=not cell.startswith(_FORMULA), detail=repr(cell))


def _check_mail(text: str) -> None:
    for line in text.split("\n"):
        promise("mail is narrow", holds=cell_len(line) <= _WIDEST, detail=repr(line))


def _check_html(text: str) -> None:
    tags = _Tags(convert_charrefs=False)
    tags.feed(text)
    promise("html has its own tags only", holds=tags.found <= _TAGS, detail=tags.found - _TAGS)
    promise("html links to itself only", holds=all(map(_ANCHOR.fullmatch, tags.links)), detail=tags.links)


class _Tags(HTMLParser):
    found: set[str]
    links: set[str]

    def reset(self) -> None:
        super().reset()
        self.found, self.links = set(), set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        self.links |= {value or "" for name, value in attrs if name in {"href", "src"}}

    def handle_comment(self, data: str) -> None:
        self.found.add(f"<!--{data}")


_CHECKS: Final[Mapping[str, Callable[[str], None]]] = {
    "mail": _check_mail,
    "html": _check_html,
    "json": lambda text: check_json("json", text),
    "kcidb": lambda text: check_json("kcidb", text),
    "junit": _check_junit,
    "csv": _check_csv,
}
