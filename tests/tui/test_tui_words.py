import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.color import Color
from textual.theme import Theme

from logtriage.console.safe import safe_text
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import DEFAULT_LADDER, Rung
from logtriage.matrix.pivot import suggest_pivot
from logtriage.triage.snapshot import ConfigState, Explanation
from logtriage.tui.grid.layout import abbreviated, lay_out, table_of
from logtriage.tui.log.lexer import coloured
from logtriage.tui.log.search import LogSearch, finder
from logtriage.tui.log.siblings import siblings_of
from logtriage.tui.log.status import closing_text
from logtriage.tui.widgets.detail import proof_text, status_runs
from logtriage.tui.widgets.glyphs import LEGEND, glyph_of
from logtriage.tui.widgets.key_names import key_name
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.themes import DARK, LIGHT
from logtriage.tui.widgets.wording import (
    fitted,
    params_runs,
    runs_width,
    short_names,
    size_text,
    time_text,
    wrapped,
)
from logtriage.tui.widgets.wrap import wrap_points
from logtriage.vocabulary import Layer, Status
from tests.tui.staged import finished, running

FINAL = finished()
FAILED = next(state for state in FINAL.states if state.mode == "B")
PASSED = FINAL.states[0]
assert FAILED.failure is not None
NO_MODE = replace(FAILED, mode=None)


@pytest.mark.parametrize(
    ("state", "char", "role"),
    [
        (PASSED, ".", Role.PASS),
        (FAILED, "B", Role.FAIL),
        (replace(FAILED, mode="AA"), "AA", Role.FAIL),
        (replace(FAILED, mode="AAA"), "+", Role.FAIL),
        (NO_MODE, "h", Role.HANG),
        (replace(NO_MODE, failure=replace(FAILED.failure, cls="panic")), "?", Role.UNKNOWN),
        (replace(NO_MODE, status=Status.UNKNOWN), "?", Role.UNKNOWN),
        (replace(NO_MODE, status=Status.INFRA), "x", Role.INFRA),
        (replace(PASSED, status=Status.SKIPPED), "s", Role.IDLE),
        (ConfigState(config=PASSED.config), "-", Role.IDLE),
        (running(PASSED, rung=-1, stage=""), "0", Role.RUNNING),
        (running(PASSED, rung=8, stage="guest-poweroff"), "9", Role.RUNNING),
        (running(PASSED, rung=1, stage="host-kernel", suspicion="quiet 74 s"), "2", Role.QUIET),
    ],
)
def test_glyphs(state: ConfigState, char: str, role: Role) -> None:
    glyph = glyph_of(state, DEFAULT_LADDER)
    assert (glyph.char, glyph.role) == (char, role)


def test_what_was_not_run_is_not_said_to_be_queued_or_running() -> None:
    told = Explanation(hits=2, eligible=2, members=2, exact=True, not_run=3)
    assert proof_text(told) == "exact: 2 of 2 eligible, covers 2 of 2, 3 not run"
    assert proof_text(replace(told, pending=1)).endswith("covers 2 of 2, 1 running, 3 not run")
    snapshot = finished()
    state = replace(snapshot.states[0], status=Status.NOT_RUN, mode=None, failure=None, suspicion="")
    assert "".join(text for text, _ in status_runs(snapshot, replace(state, consoles=()))) == "not run"


def test_what_has_logs_and_is_not_decided_yet_is_being_read() -> None:
    snapshot = finished()
    state = replace(snapshot.states[0], status=Status.NOT_RUN, mode=None, failure=None, suspicion="")
    assert "".join(text for text, _ in status_runs(snapshot, state)) == "being read"
    assert glyph_of(state, snapshot.matrix.ladder).char == "~"


def test_long_ladders_are_scaled_to_one_digit() -> None:
    ladder = [Rung(name=str(number), layer=Layer.HOST) for number in range(25)]
    chars = [glyph_of(running(PASSED, rung=rung, stage=""), ladder).char for rung in range(-1, 25)]
    assert chars == sorted(chars)
    assert (chars[0], chars[-1]) == ("0", "9")


def test_the_legend_fits_80_columns_with_all_that_matters() -> None:
    text = "".join(text for text, _ in LEGEND)
    assert "not run" in text[:80]


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (308, "308 B"),
        (2150, "2.1 KB"),
        (219_000, "214 KB"),
        (1_240_000, "1.2 MB"),
        (3 << 30, "3.0 GB"),
    ],
)
def test_sizes(size: int, text: str) -> None:
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.0, "0.0 s"), (12.4, "12.4 s"), (74, "74 s"), (312, "5:12 min"), (7509, "2:05:09 h")],
)
def test_times(seconds: float, text: str) -> None:
    assert time_text(seconds) == text


def test_short_names_are_unique_and_short() -> None:
    names = [
        "hw_pa",
        "hw_va",
        "kvm_mode",
        "host_page_size",
        "host_pa",
        "host_va",
        "host_load_addr",
        "guest_load_addr",
    ]
    short = short_names(names)
    assert short == {
        "hw_pa": "hw_pa",
        "hw_va": "hw_va",
        "kvm_mode": "kvm",
        "host_page_size": "page",
        "host_pa": "host_pa",
        "host_va": "host_va",
        "host_load_addr": "host_load",
        "guest_load_addr": "guest",
    }


@given(
    st.lists(
        st.from_regex(r"[a-c]{1,2}(_[a-c]{1,2}){0,2}", fullmatch=True), min_size=2, max_size=8, unique=True
    )
)
def test_short_names_never_collide(names: list[str]) -> None:
    assert len(set(short_names(names).values())) == len(names)


@pytest.mark.parametrize(
    ("values", "width", "short"),
    [
        (["vhe", "nvhe", "protected"], 1, ["v", "n", "p"]),
        (["48", "lpa", "lpa2"], 1, ["4", "l", "2"]),
        (["low", "high"], 4, ["low", "high"]),
        (["aaa", "aaa"], 1, ["a"]),
    ],
)
def test_abbreviations_tell_values_apart(values: list[str], width: int, short: list[str]) -> None:
    assert list(abbreviated(values, width).values()) == short


def test_the_founding_matrix_fits_80_columns() -> None:
    matrix = load_matrix("lpa2")
    pivot = suggest_pivot(matrix, width=80, height=16)
    layout = lay_out(matrix, table_of(matrix, range(186), pivot), width=80, height=16)
    assert layout.label_width + layout.row_width <= 80
    assert layout.header_height + len(layout.rows) <= 16
    assert len(layout.place) == 186
    assert sorted(index for row in layout.rows for index in row if index is not None) == list(range(186))


def test_configurations_that_no_option_tells_apart_stand_side_by_side() -> None:
    matrix = load_matrix("lpa2")
    twins = tuple(replace(matrix.configs[0], id=name) for name in ("a", "b", "c"))
    four = replace(matrix, configs=(*twins, matrix.configs[-1]))
    table = table_of(four, range(4), suggest_pivot(four, width=80, height=16))
    layout = lay_out(four, table, width=80, height=16)
    assert len(layout.place) == 4
    assert layout.rows[0][:3] == (0, 1, 2)
    assert [text for _, _, text in layout.headers[-1].spans][:3] == ["1", "2", "3"]


def test_configurations_without_options_are_a_list() -> None:
    matrix = load_matrix("lpa2")
    twins = tuple(replace(matrix.configs[0], id=name) for name in ("a", "b", "c"))
    three = replace(matrix, configs=twins)
    table = table_of(three, range(3), suggest_pivot(three, width=80, height=16))
    layout = lay_out(three, table, width=80, height=16)
    assert layout.labels == ("a", "b", "c")
    assert layout.rows == ((0,), (1,), (2,))


@given(st.text(max_size=40), st.integers(min_value=0, max_value=50))
def test_fitted_is_exactly_as_wide_as_asked(text: str, width: int) -> None:
    assert runs_width([(fitted(safe_text(text).replace("\t", " "), width), Role.TEXT)]) == width


@given(
    st.lists(st.from_regex(r"[a-z]{1,9}", fullmatch=True), max_size=20),
    st.integers(min_value=10, max_value=40),
)
def test_wrapped_loses_no_word_and_keeps_the_width(words: list[str], width: int) -> None:
    runs = params_runs(dict.fromkeys(words, "v"), dict.fromkeys(words))
    lines = wrapped(runs, width + 2)
    assert all(runs_width(line) <= width + 2 for line in lines)
    assert "".join(text for line in lines for text, _ in line if text != " ") == "".join(
        f"{word}=v" for word in dict.fromkeys(words)
    )


@given(st.text(alphabet="ab ｗé\u0301", max_size=120), st.integers(min_value=2, max_value=30))
def test_wrap_points_cut_the_text_into_fitting_pieces(text: str, width: int) -> None:
    points = wrap_points(text, width)
    pieces = [text[start:end] for start, end in zip(points, [*points[1:], None], strict=True)]
    assert "".join(pieces) == text
    assert all(runs_width([(piece, Role.TEXT)]) <= width for piece in pieces)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("question_mark", "?"),
        ("slash", "/"),
        ("escape", "esc"),
        ("shift+left", "shift+←"),
        ("ctrl+q", "ctrl+q"),
        ("G", "G"),
    ],
)
def test_key_names(key: str, name: str) -> None:
    assert key_name(key) == name


@pytest.mark.parametrize(
    ("line", "role", "piece"),
    [
        ("[    0.211340][    T1] kvm [1]: ok", Role.STAMP, "[    0.211340][    T1]"),
        ("<4>[   12.000001] x", Role.STAMP, "<4>[   12.000001]"),
        ("[    1.000000][pid:1,cpu0,init] x", Role.STAMP, "[    1.000000][pid:1,cpu0,init]"),
        ("[ 1.000000] Kernel panic - not syncing", Role.TROUBLE, "panic"),
        ("probe failed", Role.TROUBLE, "failed"),
        ("pc : do_one_initcall+0x40/0x2c0", Role.CODE, "do_one_initcall+0x40/0x2c0"),
        ("at address 0x0000000880000000", Role.NUMBER, "0x0000000880000000"),
        ("panicky ratio", Role.TEXT, "panicky ratio"),
    ],
)
def test_lexer(line: str, role: Role, piece: str) -> None:
    assert (piece, role) in coloured(line)


@given(st.text(max_size=200))
def test_lexer_changes_no_text(text: str) -> None:
    safe = safe_text(text)
    assert "".join(piece for piece, _ in coloured(safe)) == safe


@pytest.mark.parametrize(
    "text", ["a" * 65536, "[" * 65536, "0x" * 32768, " " * 65536, "a+0x" * 16384, "<4>[  1" * 9000]
)
def test_lexer_takes_linear_time(text: str) -> None:
    started = time.process_time()
    coloured(text)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("kvm", "a KVM kvm", ["KVM", "kvm"]),
        ("KVM", "a KVM kvm", ["KVM"]),
        ("é", "aéé b", ["é", "é"]),
        ("x*", "abc", []),
        (r"\[mem", "[mem 0x0]", ["[mem"]),
        ("^a", "aa", ["a"]),
    ],
)
def test_finder(pattern: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in finder(pattern)(text, 0, len(text))] == found


def test_finder_looks_only_near_the_visible_piece() -> None:
    text = "x" * 60_000
    assert all(start > 58_000 for start, _ in finder("x")(text, 59_000, 59_100))


def test_hunt_asks_again_when_more_is_known() -> None:
    search = LogSearch("x")
    assert search.ask(50, 1) is None
    assert search.wanted == (50, 1)
    search.hits.extend([10, 60])
    search.scanned = search.size = 100
    assert search.ask(50, 1) == 60
    assert search.ask(50, -1) == 10
    assert search.ask(61, 1) is None
    search.over = True
    assert search.ask(61, 1) == 10
    assert search.ask(5, -1) == 60
    assert search.words(61) == "hit 2 of 2"


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (PASSED, ""),
        (running(PASSED, rung=1, stage="x"), ""),
        (running(PASSED, rung=1, stage="x", suspicion="quiet 74 s"), "last output on any console 74 s ago"),
        (FAILED, "last output 5:12 min ago"),
    ],
)
def test_closing_text(state: ConfigState, text: str) -> None:
    assert closing_text(state) == text


def test_siblings_are_those_of_the_mode_or_of_the_status() -> None:
    assert len(siblings_of(FINAL, FAILED)) == 4
    assert len(siblings_of(FINAL, PASSED)) == 122
    assert PASSED.config.id in siblings_of(FINAL, PASSED)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    "name", ["pass", "fail", "unknown", "hang", "infra", "running", "idle", "faint", "strong"]
)
def test_status_colours_can_be_read(theme: Theme, name: str) -> None:
    ground = Color.parse(theme.background or "")
    assert contrast(Color.parse(theme.variables[name]), ground) >= 4.5


def contrast(one: Color, other: Color) -> float:
    """Contrast ratio of WCAG 2."""

    def luminance(color: Color) -> float:
        parts = [
            value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
            for value in color.normalized
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
