import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.runner.plan import Input, Stop
from logtriage.runner.prompts import Endings, Finder, Typist


@given(
    text=st.text(alphabet="ab# ", min_size=1, max_size=5),
    data=st.lists(st.text(alphabet="ab# ", max_size=4).map(str.encode), max_size=8),
)
def test_a_text_is_found_however_the_bytes_are_cut(text: str, data: list[bytes]) -> None:
    finder = Finder(text)
    seen = b""
    for chunk in data:
        seen += chunk
        found = finder.feed(chunk)
        assert found == (text.encode() in seen)
        if found:
            return


def test_inputs_are_typed_one_after_the_other() -> None:
    typist = Typist([Input(console="g", at="guest# ", send=word) for word in ("uname\n", "poweroff\n")])
    assert typist.feed(b"boot\r\ngue") == b""
    assert typist.feed(b"st# \x1b[6n") == b"uname\n"
    assert typist.feed(b"uname\r\nLinux\r\n") == b""
    assert typist.feed(b"guest# ") == b"poweroff\n"
    assert typist.feed(b"guest# ") == b""


def test_a_prompt_that_was_there_before_the_input_does_not_count_for_the_next_one() -> None:
    typist = Typist([Input(console="g", at="# ", send=word) for word in ("a", "b")])
    assert typist.feed(b"# # ") == b"a"
    assert typist.feed(b"x") == b""


@pytest.mark.parametrize(
    ("fed", "due"),
    [
        ([("host", b"---[ end Kernel panic", 3.0)], 8.0),
        ([("guest", b"---[ end Kernel panic", 3.0)], None),
        ([("host", b"---[ end", 1.0), ("host", b" Kernel panic", 2.0)], 7.0),
        ([("host", b"Power down", 4.0), ("host", b"---[ end Kernel panic", 5.0)], 5.0),
    ],
)
def test_a_boot_is_over_some_time_after_a_text(
    fed: list[tuple[str, bytes, float]], due: float | None
) -> None:
    endings = Endings(
        [
            Stop(console="host", text="---[ end Kernel panic", after=5),
            Stop(console="host", text="Power down", after=1),
        ]
    )
    for console, data, now in fed:
        endings.feed(console, data, now)
    assert endings.due == due
