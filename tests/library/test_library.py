from pathlib import Path

import pytest

from logtriage.library.library import Library, Source
from logtriage.library.load import builtin_lists, load_library, parse_file
from logtriage.library.schema import Match, Signature
from logtriage.scan.scanner import Scanner

HEAD = "schema = 1\n\n"
GOOD = '[[signature]]\nid = "good"\ntitle = "t"\nclass = "panic"\nmatch = [{ literal = "gone wrong" }]\n'


def signature(match: str) -> str:
    return f'[[signature]]\nid = "bad"\ntitle = "t"\nclass = "panic"\nmatch = [{match}]\n'


@pytest.mark.parametrize(
    ("text", "where", "reason"),
    [
        ("schema = 1\nx = ", ":2", "Invalid value"),
        ("schema = 2\n", ":1", "Invalid enum value 2"),
        ("schema = 1\ncolour = 'red'\n", ":1", "unknown field `colour`"),
        (HEAD + GOOD + signature("{ regx = 'a' }"), ":8", "unknown field `regx`"),
        (HEAD + GOOD + signature("{ regex = '(?<=a)b' }"), ":8", "bad"),
        (HEAD + GOOD + signature("{ regex = 'a*' }"), ":8", "matches an empty line"),
        (HEAD + GOOD + signature("{ regex = 'a', literal = 'b' }"), ":8", "exactly one"),
        (HEAD + GOOD + signature("{ literal = 'b', absent = true }"), ":8", "no line to find"),
        (HEAD + GOOD + GOOD, ":8", "stands already at line 3"),
        (HEAD + GOOD + signature("{ fuzzy = 'b' }"), ":8", "tail"),
        (HEAD + "a = " + "[" * 40 + "]" * 40, "", "nested deeper"),
        (HEAD + "a." * 40 + "a = 1", "", "nested deeper"),
        (HEAD + '"a" . ' * 40 + "a = 1", "", "nested deeper"),
    ],
)
def test_what_is_wrong_is_named_and_the_rest_holds(
    tmp_path: Path, text: str, where: str, reason: str
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    library = load_library([tmp_path])
    assert len(library.problems) == 1
    said = str(library.problems[0])
    assert said.startswith(f"{path}{where}:")
    assert reason in said
    if GOOD in text:
        assert library.signature("good").cls == "panic"


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param("match = [{ regex = '(?:a.{900}b.{900}c){900}' }]", id="too large for the automaton"),
        pytest.param("match = [{ regex = '(?<=a)b' }]", id="no expression"),
        pytest.param("match = [{ literal = 'b' }]\nunless = ['(?<=a)b']", id="no expression in a veto"),
        pytest.param("match = [{ literal = 'b' }]\nend = '('", id="no expression as an end"),
        pytest.param("match = [{ regex = 'a*' }]", id="matches everything"),
    ],
)
def test_a_signature_that_is_off_is_named_every_time(tmp_path: Path, wrong: str) -> None:
    bad = f'[[signature]]\nid = "bad"\ntitle = "t"\nclass = "panic"\n{wrong}\n'
    (tmp_path / "mine.toml").write_text(HEAD + GOOD + bad)
    for _ in range(3):
        library = load_library([tmp_path])
        assert ["mine.toml:8" in str(problem) for problem in library.problems] == [True]
        assert len(Scanner(library).feed(b"it has gone wrong\n")) == 1


def test_a_later_folder_replaces_an_id(tmp_path: Path) -> None:
    for folder, title in (("a", "first"), ("b", "second")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.toml").write_text(HEAD + GOOD.replace('"t"', f'"{title}"'))
    library = load_library([tmp_path / "a", tmp_path / "b"])
    assert library.signature("good").title == "second"


def test_an_unreadable_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe")
    assert load_library([tmp_path]).problems
    assert parse_file(HEAD + GOOD, "x")[1] == []


def test_a_damaged_cache_is_compiled_again() -> None:
    entry = Signature(id="good", title="t", cls="panic", match=(Match(literal="gone wrong"),))
    library = Library([(entry, Source("x", 1))], lists=builtin_lists())
    packed = library.use_packed(None)
    assert packed is not None
    assert Library([(entry, Source("x", 1))], lists=builtin_lists()).use_packed(packed) == packed
    other = Library([(entry, Source("x", 1))], lists=builtin_lists())
    assert other.use_packed(b"\0" * 100) is not None
    assert len(Scanner(other).feed(b"gone wrong\n")) == 1
