import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.errors import LogtriageError
from logtriage.expressions import line_search
from logtriage.expressions.line_search import LineSearch

MEMORY = 8 << 20
PATTERNS = [
    "ab",
    "^a",
    "b$",
    "^$",
    "x*",
    "a|b$",
    r"\ba\b",
    r"a\s+b",
    "[^a]b",
    r"\Wb",
    "a[$]",
    r"a\$",
    "[[:alpha:]$]b",
    "(a)(?:b)",
    "a.?b",
    r"\x61b",
    "(?i)AB",
    "é",
    "(?s)a.b",
]


def lines_with(pattern: str, text: bytes) -> list[int]:
    """What Python's own engine says, line by line, without carriage returns at their ends."""
    spelled = pattern.replace("[[:alpha:]$]", "[A-Za-z$]").encode()
    found, end = [], 0
    for line in text.split(b"\n")[:-1]:
        end += len(line) + 1
        if re.search(spelled, line) or re.search(spelled, line.rstrip(b"\r")):
            found.append(end)
    return found


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("alone", [False, True], ids=["hyperscan", "RE2 alone"])
def test_each_line_with_a_match_is_told_once(
    pattern: str,
    alone: bool,  # noqa: FBT001 - a table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if alone:
        monkeypatch.setattr(line_search, "require_hyperscan", _lacking)
    search = LineSearch(pattern, memory=MEMORY)

    @given(st.lists(st.text("ab $x\té", max_size=6), max_size=8), st.sampled_from(["\n", "\r\n"]))
    def holds(lines: list[str], end: str) -> None:
        text = "".join(line + end for line in lines).encode()
        assert search.ends(text) == lines_with(pattern, text)

    holds()


def _lacking() -> None:
    raise LogtriageError("not here")


def test_an_end_of_line_is_before_carriage_returns_too() -> None:
    text = b"things\r\nthings \r\nthings\r\r\nthings\n"
    assert LineSearch("things$", memory=MEMORY).ends(text) == [8, 26, 33]


def test_small_letters_find_both_cases_on_request() -> None:
    assert LineSearch("panic", ignore_case=True, memory=MEMORY).ends(b"PANIC\nnone\npanic\n") == [6, 17]


@pytest.mark.parametrize("pattern", ["(", "a++", r"(a)\1", "(?=a)"])
def test_what_is_no_expression_of_re2_is_none_here(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        LineSearch(pattern, memory=MEMORY)
