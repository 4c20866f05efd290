"""The lists beside the signatures: that each file reads well, and that each of its entries does something."""

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
import re2

from logtriage.errors import InputError
from logtriage.expressions.lists import Lists, check_lists, file_of, parse_list
from logtriage.expressions.regex import Regex
from logtriage.library.library import digest
from logtriage.library.load import builtin_dir, builtin_lists, load_library
from logtriage.library.stack_trace import SkippedFunctions, blamed_function

LISTS = builtin_lists()
NAMES = [field.name for field in fields(Lists)]
REPORT = """\
[   12.000000] ------------[ cut here ]------------
[   12.000100] Modules linked in: foo(OE)
[   12.000200] CPU: 1 PID: 65 Comm: sh Tainted: G           OE      6.12.1 #1
[   12.000200] CPU: 1 UID: 0 PID: 65 Comm: sh Not tainted 6.13.0 #1
[   12.000300] Hardware name: linux,dummy-virt (DT)
[   12.000400] RIP: 0010:foo_write+0x44/0x58
[   12.000500] RAX: 0000000000000000 RBX: ffff888003a58000 RCX: 0000000000000001
[   12.000600] x29: ffff80008378bd10 x28: ffff000002f24ec0 x27: 0000000000000000
[   12.000700] Call trace:
[   12.000800]  foo_write+0x44/0x58
[   12.000900]  ? foo_ioctl+0x14/0x5c
[   12.001000]  [<ffffffff81057a00>] ? warn_slowpath_common+0x71/0x90
 [<ffffffff81057a00>] ? warn_slowpath_common+0x71/0x90
[   12.001100] ---[ end trace 0000000000000000 ]---
""".splitlines()


def example(parsed: Sequence[tuple[Any, Any]]) -> str:
    """A short text that an expression matches."""
    return "".join(_piece(kind, value) for kind, value in parsed)


def _piece(kind: object, value: Any) -> str:  # noqa: ANN401 - the parser's values have no type
    if kind is _constants.LITERAL:
        return chr(value)
    if kind is _constants.IN:
        kind, first = value[0]
        return chr(first) if kind is _constants.LITERAL else "x"
    if kind is _constants.SUBPATTERN:
        return example(value[3])
    if kind is _constants.BRANCH:
        return example(value[1][0])
    assert kind is _constants.MAX_REPEAT, kind
    least: int = value[0]
    return example(value[2]) * least


def names() -> Iterator[tuple[str, str]]:
    for entry in LISTS.skipped_functions:
        yield entry, example(_parser.parse(entry))


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Another folder of lists in place of the library's."""
    for name in NAMES:
        shutil.copy(builtin_dir() / file_of(name), tmp_path)
    monkeypatch.setattr("logtriage.library.load.builtin_dir", lambda: tmp_path)
    builtin_lists.cache_clear()
    yield tmp_path
    builtin_lists.cache_clear()


@pytest.mark.parametrize("name", NAMES)
def test_a_list_is_plain_text_that_says_what_it_is(name: str) -> None:
    text = (builtin_dir() / file_of(name)).read_text("ascii")
    assert text.startswith(f"# {name.replace('_', ' ').capitalize()}: ")
    assert text.endswith("\n")
    assert [line for line in text.split("\n") if line != line.rstrip()] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_entry_stands_twice(name: str) -> None:
    entries = getattr(LISTS, name)
    assert entries
    assert len(set(entries)) == len(entries)


def test_every_text_file_beside_the_signatures_is_a_list() -> None:
    assert sorted(path.name for path in builtin_dir().glob("*.txt")) == sorted(map(file_of, NAMES))


def test_comments_and_empty_lines_are_no_entries() -> None:
    assert parse_list("# Heading\n\nfirst  \n  second # not a comment\n   \n") == (
        "first",
        "  second # not a comment",
    )


def test_every_expression_compiles() -> None:
    check_lists(LISTS)


@pytest.mark.parametrize("name", ["skipped_functions", "report_context", "report_frames", "trouble_words"])
def test_a_wrong_expression_is_named_with_its_file(name: str) -> None:
    with pytest.raises(InputError, match=re.escape(f"{file_of(name)}: broken(: missing )")):
        check_lists(replace(LISTS, **{name: ("fine", "broken(")}))


def test_what_the_automaton_cannot_look_for_is_named_too() -> None:
    with pytest.raises(InputError, match=r"report-context\.txt: "):
        check_lists(replace(LISTS, report_context=("(?:nothing)?",)))


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_list_is_named(copied: Path, name: str) -> None:
    (copied / file_of(name)).unlink()
    with pytest.raises(InputError, match=re.escape(f"{file_of(name)}: there is no such file")):
        load_library([])


def test_a_list_that_is_no_text_is_named(copied: Path) -> None:
    (copied / "report-context.txt").write_bytes(b"Call \xff\n")
    with pytest.raises(InputError, match=r"report-context\.txt:1: is not UTF-8"):
        load_library([])


def test_an_entry_that_is_added_counts(copied: Path) -> None:
    with (copied / "skipped-functions.txt").open("a") as file:
        file.write("\n# Ours\nmy_log_helper\n")
    assert b"my_log_helper" in load_library([]).skipped


def test_a_changed_list_is_compiled_anew() -> None:
    changed = {digest([], replace(LISTS, **{field.name: ("other",)})) for field in fields(Lists)}
    assert len(changed | {digest([], LISTS)}) == len(fields(Lists)) + 1


@pytest.mark.parametrize(("entry", "name"), names(), ids=lambda one: one)
def test_a_skipped_function_is_not_blamed(entry: str, name: str) -> None:
    report = [f"[    1.000000]  {name}+0x1/0x2".encode(), b"[    1.000000]  guilty+0x1/0x2"]
    assert blamed_function(report, SkippedFunctions([entry])) == b"guilty"


def test_no_name_is_listed_that_another_entry_covers() -> None:
    plain = [entry for entry in LISTS.skipped_functions if re.fullmatch(r"\w+", entry)]
    others = {entry: SkippedFunctions([entry]) for entry in LISTS.skipped_functions}
    covered = {
        name: entry
        for name in plain
        for entry, skipped in others.items()
        if entry != name and name.encode() in skipped
    }
    assert covered == {}


@pytest.mark.parametrize("entry", [*LISTS.report_context, *LISTS.report_frames])
def test_a_context_stands_in_reports_and_not_in_healthy_boots(entry: str) -> None:
    regex = Regex(entry)
    assert any(regex.search(line.encode()) is not None for line in REPORT)
    assert [line for line in LISTS.healthy_kinds if regex.search(line.encode()) is not None] == []


def test_no_healthy_text_stands_within_another() -> None:
    texts = LISTS.vocabulary.split("\n")
    within = {text for text in texts if any(text in other for other in texts if other != text)}
    assert within == set()


def test_a_part_of_a_word_counts_without_its_bars() -> None:
    assert Lists(healthy_words=("failed to", "|ilabl|")).vocabulary == " failed to \nilabl"


def test_each_trouble_word_makes_a_line_look_like_an_error() -> None:
    from logtriage.tui.log.lexer import TROUBLE_PATTERN  # noqa: PLC0415 - only the UI needs pygments

    for entry in LISTS.trouble_words:
        word = example(_parser.parse(entry))
        for engine in (re, re2):
            found = engine.search(TROUBLE_PATTERN, f"a {word} here")
            assert found is not None
            assert found[0] == word
