from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.tui.log.line_filter import FilteredRows, LineFilter, parse_filter
from logtriage.tui.log.minimap import Layer, ticks_of
from logtriage.tui.log.pager import pager_command
from logtriage.tui.widgets.roles import Role


@given(
    matching=st.sets(st.integers(0, 60)),
    total=st.integers(0, 61),
    cuts=st.lists(st.integers(0, 61), max_size=4),
    context=st.integers(0, 4),
    exclude=st.booleans(),
)
def test_what_is_left_depends_on_the_lines_only(
    matching: set[int],
    total: int,
    cuts: list[int],
    context: int,
    exclude: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    hits = sorted(row for row in matching if row < total)
    kept_rows = FilteredRows(LineFilter(pattern="x", exclude=exclude, context=context))
    before = 0
    for cut in [*sorted(min(cut, total) for cut in cuts), total]:
        kept_rows.take([row for row in hits if before <= row < cut], cut)
        before = cut
    if exclude:
        left = [row for row in range(total) if row not in hits]
    else:
        left = [row for row in range(total) if any(abs(row - hit) <= context for hit in hits)]
    assert [kept_rows.source(row) for row in range(kept_rows.count)] == left
    assert kept_rows.matched == len(hits)
    assert [row for row in range(total) if kept_rows.has(row)] == left
    for row in range(total):
        later = [place for place, source in enumerate(left) if source >= row]
        assert not left or kept_rows.nearest(row) == (later[0] if later else len(left) - 1)


@pytest.mark.parametrize(
    ("text", "line_filter", "words"),
    [
        ("kvm", LineFilter(pattern="kvm"), "&kvm"),
        ("+2 kvm", LineFilter(pattern="kvm", context=2), "&kvm ±2"),
        ("+0 kvm", LineFilter(pattern="kvm", context=0), "&kvm"),
        ("+12 a b", LineFilter(pattern="a b", context=12), "&a b ±12"),
        ("+5", LineFilter(pattern="+5"), "&+5"),
        ("! random ", LineFilter(pattern="random", exclude=True), "&!random"),
        ("!", None, ""),
        ("  ", None, ""),
    ],
)
def test_what_is_typed_behind_an_ampersand(text: str, line_filter: LineFilter | None, words: str) -> None:
    parsed = parse_filter(text)
    assert parsed == line_filter
    assert parsed is None or parsed.words == words


def test_the_map_shows_the_most_telling_thing_of_each_slice() -> None:
    layers = [
        Layer(char="C", role=Role.FAIL, offsets=[25]),
        Layer(char="/", role=Role.HIT, offsets=[0, 21, 22, 39]),
        Layer(char="*", role=Role.NAME, offsets=[9, 10]),
    ]
    ticks = ticks_of(layers, [0, 10, 20, 30, 40, 50])
    assert [tick[0] if tick else " " for tick in ticks] == ["/", "*", "C", "/", " "]


def test_a_map_of_a_million_hits_is_made_of_their_order_alone() -> None:
    offsets = range(0, 100_000_000, 100)
    bounds = [100_000_000 * line // 40 for line in range(41)]
    assert ticks_of([Layer(char="/", role=Role.HIT, offsets=offsets)], bounds) == [("/", Role.HIT)] * 40


@pytest.mark.parametrize(
    ("pager", "words"),
    [
        ("less -R", ["less", "-R"]),
        ("", ["less"]),
        ("'my pager' --x", ["my pager", "--x"]),
        ("less; rm -rf /", ["less;", "rm", "-rf", "/"]),
        ("$(reboot)", ["$(reboot)"]),
    ],
)
def test_the_pager_gets_words_and_no_shell(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pager: str, words: list[str]
) -> None:
    path = tmp_path / "-h; host.log"
    monkeypatch.setenv("PAGER", pager)
    assert pager_command(path, 12) == [*words, "+12", str(path)]
