"""Text from the run is inert in every format, wherever it stands."""

import csv
import io
import json
import unicodedata
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from rich.cells import cell_len

from logtriage.report.formats import FORMATS, render
from logtriage.report.table import COLUMNS
from logtriage.triage.snapshot import Snapshot

Planted = Callable[[str], Snapshot]

ESCAPES = [
    "\x1b]52;c;QQ==\x07",
    "\x1b]0;T\x07",
    "\x1b]2;T\x1b\\",
    "\x1b]8;;http://e\x07x\x1b]8;;\x07",
    "\x1b]11;?\x07",
    "\x1b]1337;File=:QQ==\x07",
    "\x1b]777;notify;a;b\x07",
    "\x1b]9;x\x07",
    "\x1b]P7ffffff",
    "\x1b[2J\x1b[H",
    "\x1b[3J",
    "\x1b[1;1H\x1b[2K PASS",
    "\x1b[?1049l",
    "\x1b[?25l",
    "\x1b[?1000h",
    "\x1b[?2026h",
    "\x1b[6n",
    "\x1b[c",
    "\x1b[21t",
    "\x1b[>4;2m",
    "\x1b[8m",
    "\x1b[30;40m",
    "\x1b[5i",
    "\x1b[1000000b",
    "\x1b[200~rm\x1b[201~",
    "\x1bP+q544e\x1b\\",
    "\x1b_Gf=100;AAAA\x1b\\",
    "\x1b^x\x1b\\",
    "\x1bXx\x1b\\",
    "\x1bc",
    "\x1b(0",
    "\x1b#8",
    "\x1bGQ",
    "\x1b]" + "A" * 2_000,
    "\x9b31m",
    "\x9d0;x\x9c",
    "\udc9b",
    "\x0e",
    "\x05",
    "a\x08b",
    "a\rb",
    "\0",
    "\x7f",
    "\u202eb",
    "\u2066b",
    "a\u200bb",
    "a\u2028b",
    "\ufeffa",
    "\U000e0041",
    "\udcff",
    "[/]",
    "[/",
    "[@click=app.quit]x[/]",
    "[link='http://e']x[/]",
    "[mem 0x0-0xfff]",
    "[drm:x] *ERROR*",
    "C:\\[x]",
    "[[[",
]

NAMES = [
    "-rf",
    "--serve.log",
    " lead",
    "trail ",
    "a b.log",
    "a\nb.log",
    "a\tb",
    "$(id).log",
    "`id`",
    "'; rm -rf ~ #",
    "|x",
    "&x",
    "*.log",
    "~root",
    ".hidden",
    "..log",
    "%2e%2e%2f",
    "=cmd()",
    "<img src=x onerror=alert(1)>.log",
    "[bold]x",
    "\x1b]0;x\x07",
    "\udcff\udcfe",
    "café",
    "cafe\u0301",
    "A",
    "n" * 255,
    "😀" * 60,
    "NUL",
    "con.log",
    "a,b=c",
    "../../etc/x",
    "/etc/passwd",
    "a/b",
    "",
    ".",
    "n" * 256,
]

MARKUP = [
    "a``b```c`",
    "```\n</details><script>alert(1)</script>",
    "x\\|<img src=x>",
    "|<b>`|`</b>",
    "![a](http://e/x.png)",
    "[a](javascript:alert(1))",
    "<http://e>",
    "http://example.com www.example.com x@example.com @user #12 gh-12 deadbeef",
    "# h\n\n- a\n> b",
    "---",
    "===",
    "1. a",
    "**b** _c_ ~~d~~",
    "&lt;script&gt; &#60;b&#62;",
    "]]><!-- x --><![CDATA[",
    "</pre></code></table></style></title><script>",
    '" onmouseover="alert(1)',
    "{{ 7 * 7 }} {% raw %}",
    "\ufffe\uffff\U0001ffff",
    "@SUM(1)",
    "+1",
    "\uff1d1",
    "\t=1",
]

HOSTILE = [*ESCAPES, *NAMES, *MARKUP]


def _harmless(text: str) -> bool:
    return all(
        char == "\n" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for char in text
    )


def _check_mail(text: str) -> None:
    assert all(cell_len(line) <= 72 and len(line) <= 72 for line in text.split("\n"))


def _tokens(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or [])


def _check_markdown(text: str) -> None:
    tokens = list(_tokens(MarkdownIt("gfm-like", {"html": True}).parse(text)))
    html = [token.content for token in tokens if token.type in {"html_inline", "html_block"}]
    for piece in html:
        assert piece.startswith(("<details>\n<summary>", "</details>", "<code>", "</code>"))
        assert piece.count("<") == (3 if "<summary>" in piece else 1)
    kinds = {token.type for token in tokens}
    allowed = {
        "heading",
        "paragraph",
        "bullet_list",
        "list_item",
        "blockquote",
        "strong",
        "inline",
        "text",
        "code",
    }
    allowed |= {"fence", "html", "table", "thead", "tbody", "tr", "th", "td", "softbreak"}
    assert {
        kind.removesuffix("_open").removesuffix("_close").removesuffix("_inline").removesuffix("_block")
        for kind in kinds
    } <= allowed


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.tags: list[tuple[str, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, *(key for key, _ in attrs)))
        assert all((value or "").startswith("#mode-") for key, value in attrs if key == "href")

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


def _check_html(text: str) -> None:
    text.encode("ascii")
    tags = _Tags()
    tags.feed(text)
    assert {tag[0] for tag in tags.tags} <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr"),
        *("th", "td", "div", "article", "span", "code", "ul", "li", "pre", "details", "summary", "a"),
    }
    assert {key for tag in tags.tags for key in tag[1:]} <= {
        *(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "scope",
            "colspan",
            "rowspan",
            "title",
            "id",
            "href",
        ),
    }


def _check_json(text: str) -> None:
    text.encode("ascii")
    assert "\x7f" not in text
    json.loads(text, parse_constant=pytest.fail)


def _check_junit(text: str) -> None:
    text.encode("ascii")
    root = ET.fromstring(text)  # noqa: S314 - our own document
    names = [case.get("name") for case in root.iter("testcase")]
    assert len(names) == len(set(names)) == 8
    assert {element.tag for element in root.iter()} == {
        *("testsuites", "testsuite", "testcase", "properties", "property", "failure", "error", "skipped"),
        "system-out",
    }


def _check_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len(rows) == 9
    assert tuple(rows[0][: len(COLUMNS)]) == COLUMNS
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [
        cell for row in rows for cell in row if cell.startswith(tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20"))
    ]


CHECKS: dict[str, Callable[[str], None]] = {
    "mail": _check_mail,
    "markdown": _check_markdown,
    "html": _check_html,
    "json": _check_json,
    "junit": _check_junit,
    "kcidb": _check_json,
    "csv": _check_csv,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_inert(planted: Planted, text: str) -> None:
    for fmt, check in CHECKS.items():
        rendered = render(planted(text), fmt)
        assert _harmless(rendered)
        check(rendered)


@given(text=st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_inert(planted: Planted, text: str) -> None:
    for fmt, check in CHECKS.items():
        rendered = render(planted(text), fmt)
        assert _harmless(rendered)
        check(rendered)


def _shape(text: str, fmt: str) -> list[object]:
    if fmt == "markdown":
        tokens = MarkdownIt("gfm-like", {"html": True}).parse(text)
        return [token.type for token in tokens]
    tags = _Tags()
    tags.feed(text)
    return [tag for tag in tags.tags if tag[0] != "code"]


@pytest.mark.parametrize("fmt", ["markdown", "html"])
def test_hostile_text_does_not_change_the_shape(planted: Planted, fmt: str) -> None:
    shape = _shape(render(planted("plain"), fmt), fmt)
    for text in filter(None, HOSTILE):
        assert _shape(render(planted(text), fmt), fmt) == shape, text[:80]


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_very_long_text_is_bounded(planted: Planted, fmt: str) -> None:
    rendered = render(planted("\x1b]" + "A" * 50_000), fmt)
    CHECKS[fmt](rendered)
    assert fmt == "json" or len(rendered) < 500_000
