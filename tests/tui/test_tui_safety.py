import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.color import Color
from textual.drivers.headless_driver import HeadlessDriver

from logtriage.boot.failure import Evidence, Finding
from logtriage.console.safe import safe_text
from logtriage.matrix.model import Axis, Config, Matrix, Rung
from logtriage.matrix.pivot import suggest_pivot
from logtriage.triage.snapshot import ConfigState, ConsoleState, Contrast, Explanation, Mode, Snapshot, Term
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.layout import lay_out, table_of
from logtriage.tui.grid.panel import panel_rows
from logtriage.tui.log.evidence import evidence_lines
from logtriage.tui.log.status import closing_text, silence_text
from logtriage.tui.widgets.boundary import Boundary
from logtriage.tui.widgets.detail import config_lines
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.screen import banner_lines, run_state, waiting_lines
from logtriage.vocabulary import Layer, Status
from tests.tui.staged import StagedFeed, log_feed, screen_text

ESC = "\x1b"
HOSTILE = [
    f"{ESC}]52;c;QQ==\a",
    f"{ESC}]0;T\a",
    f"{ESC}]2;T{ESC}\\",
    f"{ESC}]8;;http://e\ax{ESC}]8;;\a",
    f"{ESC}]11;?\a",
    f"{ESC}]1337;File=:QQ==\a",
    f"{ESC}]777;notify;a;b\a",
    f"{ESC}]9;x\a",
    f"{ESC}]P7ffffff",
    f"{ESC}[2J{ESC}[H",
    f"{ESC}[3J",
    f"{ESC}[1;1H{ESC}[2K PASS",
    f"{ESC}[?1049l",
    f"{ESC}[?25l",
    f"{ESC}[?1000h",
    f"{ESC}[?2026h",
    f"{ESC}[6n",
    f"{ESC}[c",
    f"{ESC}[21t",
    f"{ESC}[>4;2m",
    f"{ESC}[8m",
    f"{ESC}[30;40m",
    f"{ESC}[5i",
    f"{ESC}[1000000b",
    f"{ESC}[200~rm {ESC}[201~",
    f"{ESC}P+q544e{ESC}\\",
    f"{ESC}_Gf=100;AAAA{ESC}\\",
    f"{ESC}^x{ESC}\\",
    f"{ESC}X x{ESC}\\",
    f"{ESC}c",
    f"{ESC}(0",
    f"{ESC}#8",
    f"{ESC}GQ",
    f"{ESC}]" + "z" * 100_000,
    "\x9b31m",
    "\x9d0;x\x9c",
    "\x0e",
    "\x05",
    "\b",
    "a\rb",
    "\0",
    "\x7f",
    "\u202eabc",
    "\u2066",
    "\u200b",
    "\u2028",
    "\ufeff",
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
PLAIN = ["[/]", "[@click=app.quit]x[/]", "[mem 0x0-0xfff]", "[drm:x] *ERROR*", "C:\\[x]", "[[["]

OWN = re.compile(
    "\x1b\\[[0-9;]*m"  # colours and styles
    "|\x1b\\[[0-9]+;[0-9]+H"  # the cursor's place
    "|\x1b\\[\\?(?:2026|25)[hl]"  # synchronised output, cursor
    "|\x1b\\]22;[a-z-]*\x07"  # the pointer's shape
    "|\n"
)
"""All that Textual itself writes while it draws."""


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would go to the terminal."""
    out: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "is_headless", False)
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: out.append(data))
    return out


def assert_harmless(written: list[str], app: TriageApp) -> None:
    text = "".join(written)
    assert text
    rest = OWN.sub("", text)
    assert rest == safe_text(rest.replace("\t", "\x00"))
    for line in app.screen._compositor.render_strips():
        for segment in line:
            assert segment.text == safe_text(segment.text)
            assert "\t" not in segment.text
            assert segment.style is None or segment.style.link is None


def hostile_snapshot(text: str) -> Snapshot:
    """A run in which everything that comes from outside is this text."""
    axes = (Axis(name=f"axis{text}", values=(text, "b")), Axis(name="other", values=(f"{text}1", f"{text}2")))
    configs = tuple(
        Config(id=f"{text}{first}{second}", params={axes[0].name: left, "other": right})
        for first, left in enumerate(axes[0].values)
        for second, right in enumerate(axes[1].values)
    )
    matrix = Matrix(
        name=text, axes=axes, configs=configs, ladder=(Rung(name=text, layer=Layer.HOST),), logs={text: text}
    )
    evidence = Evidence(file=text, line=1, offset=0, length=1, text=text)
    finding = Finding(
        cls=text,
        layer=Layer.HOST,
        stage=text,
        signature=text,
        title=text,
        evidence=(evidence,),
        also=(text,),
        explain=text,
        advice=text,
        nearest=(text, 71),
    )
    states = tuple(
        ConfigState(
            config=config,
            status=status,
            mode="A" if status is Status.FAIL else None,
            failure=finding if status is Status.FAIL else None,
            stage=text,
            rung=0,
            suspicion=text if status is Status.RUNNING else "",
            consoles=(ConsoleState(name=text, file=text, error=text),),
            notes=(text,),
            history=(text,),
            baseline=text,
        )
        for config, status in zip(
            configs, (Status.FAIL, Status.RUNNING, Status.PASS, Status.UNKNOWN), strict=True
        )
    )
    explanation = Explanation(terms=(Term(axis=text, values=(text,)),), hits=1, eligible=1, members=1)
    mode = Mode(
        label="A",
        cls=text,
        layer=Layer.HOST,
        stage=text,
        signature=text,
        title=text,
        members=(configs[0].id,),
        exemplar=configs[0].id,
        explanation=explanation,
        contrast=Contrast(
            failing=text,
            passing=text,
            differs=((text, text, text),),
            console=text,
            common=text,
            instead=text,
            onward=text,
        ),
        experiments=configs[3:],
    )
    return Snapshot(
        revision=1,
        at=0.0,
        path=text,
        matrix=matrix,
        states=states,
        modes=(mode,),
        replay=text,
        notes=(text,),
        error=text,
    )


async def test_hostile_log_lines_stay_text(tmp_path: Path, written: list[str]) -> None:
    data = (
        b"".join(text.encode("utf-8", "surrogateescape") + b" end\n" for text in HOSTILE)
        + b"\x9b31m\xff end\n"
    )
    app = TriageApp(log_feed(tmp_path, data, line=1))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter")
        for _ in range(4):
            await pilot.press("pagedown")
            assert_harmless(written, app)
        text = screen_text(app)
        await pilot.press("w", "G", "enter")
        assert_harmless(written, app)
    for plain in PLAIN:
        assert plain in text


async def test_hostile_names_values_and_titles_stay_text(written: list[str]) -> None:
    texts = [f"{ESC}]52;c;QQ==\a", f"{ESC}[2J", "\x9b31m", "\u202eabc", "[/]", "[@click=app.quit]x[/]"]
    feed = StagedFeed(hostile_snapshot(texts[0]))
    app = TriageApp(feed)
    async with app.run_test(size=(160, 48)) as pilot:
        for text in texts:
            app._deliveries.deliver(hostile_snapshot(text))
            app._deliveries._shown_at = float("-inf")
            app._deliveries.show_newest()
            await pilot.pause()
            assert_harmless(written, app)
        await pilot.press("n", "slash", "a", "escape", "3")
        assert_harmless(written, app)
        await pilot.press("v", "question_mark", "escape", "1")
        assert_harmless(written, app)
        assert "[@click=app.quit]x[/]" in screen_text(app)
        assert app.is_running


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_every_line_made_of_hostile_text_is_safe(text: str) -> None:
    snapshot = hostile_snapshot(text[:200])
    lines = [
        *banner_lines(snapshot),
        *waiting_lines(snapshot),
        run_state(snapshot, paused=True, running=True),
    ]
    for state in snapshot.states:
        lines += config_lines(snapshot, state, 80)
        lines += evidence_lines(snapshot, state, 80, 20)
        lines += [runs for _, runs in panel_rows(snapshot, state, 60, 40)]
        lines.append([(closing_text(state) + silence_text(state, text, there=True), Role.TEXT)])
    table = table_of(snapshot.matrix, range(4), suggest_pivot(snapshot.matrix, width=80, height=16))
    layout = lay_out(snapshot.matrix, table, width=200, height=50)
    names = [*layout.labels, layout.label_title, *(header.name for header in layout.headers)]
    names += [span[2] for header in layout.headers for span in header.spans]
    for shown in [piece for line in lines for piece, _ in line] + names:
        assert shown == safe_text(shown)


async def test_pasted_controls_do_not_reach_the_terminal(written: list[str]) -> None:
    snapshot = hostile_snapshot("a")
    app = TriageApp(StagedFeed(snapshot))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("slash")
        app.screen.query_one("#prompt").insert_text_at_cursor(f"{ESC}]52;c;QQ==\a{ESC}[2J")  # type: ignore[attr-defined]
        await pilot.pause()
        assert_harmless(written, app)


async def test_the_clipboard_gets_cleaned_text_only(tmp_path: Path, written: list[str]) -> None:
    app = TriageApp(log_feed(tmp_path, f"a{ESC}]52;c;QQ==\ab\x9b31m\u202e\n".encode(), line=1))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "y")
    copied = [text for text in written if text.startswith("\x1b]52;c;")]
    assert len(copied) == 1
    assert re.fullmatch("\x1b\\]52;c;[A-Za-z0-9+/=]*\a", copied[0])
    assert app.clipboard == safe_text(app.clipboard)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("ascii_only", [False, True])
def test_the_boundary_lets_nothing_through(text: str, ascii_only: bool) -> None:  # noqa: FBT001 - a table
    (segment,) = Boundary(ascii_only=ascii_only).apply([Segment(text)], Color(0, 0, 0))
    assert segment.text == safe_text(segment.text)
    assert "\t" not in segment.text
    assert not ascii_only or segment.text.isascii()


def test_the_boundary_keeps_width_and_harmless_text() -> None:
    guard = Boundary(ascii_only=True)
    assert guard._harmless("日本 ▶─█ é") == "???? >-# ?"
    segment = Segment("[/] plain")
    assert guard.apply([segment], Color(0, 0, 0)) == [segment]


def test_markup_is_never_used() -> None:
    sources = (Path(__file__).parents[2] / "logtriage" / "tui").rglob("*.py")
    for source in sources:
        text = source.read_text()
        for word in ("markup=True", "from_markup", "from_ansi", "notify(", "console.print("):
            assert word not in text, f"{source.name}: {word}"


def test_hostile_snapshot_is_hostile() -> None:
    snapshot = hostile_snapshot(HOSTILE[0])
    assert replace(snapshot).states[0].config.id.startswith(ESC)
