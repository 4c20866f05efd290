"""The scanner of lines against tomllib, which knows what a text means."""

import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.errors import InputError
from logtriage.matrix.positions import KeyPath, dotted, find_positions

TEXT = '''# a comment with = and [ and "
schema = 1
"quoted key" = 'a # b' # c

[axes]
pa = ["48", # first
  '52', """
multi ] line \\
"""]
"d.o.t" = 2022-11-29 10:00:00.5
[[rule]]
when = { pa = "48", "x y" = [1,
  2] }
[[rule]]
a.b . c = {}
[rule.sub]
deep = [[1], [
 2]]
[[rule]]
[[rule.list]]
x = \'\'\'it's ''\'\'\'
[[rule.list]]
y = """"""
z = ""
'''


def paths_of(value: object, path: KeyPath = ()) -> set[KeyPath]:
    found = {path} if path else set()
    if isinstance(value, dict):
        for key, item in value.items():
            found |= paths_of(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found |= paths_of(item, (*path, index))
    return found


def test_every_key_and_element_is_found() -> None:
    assert set(find_positions(TEXT, "t").paths()) == paths_of(tomllib.loads(TEXT))


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("schema",), 2),
        (("quoted key",), 3),
        (("axes",), 5),
        (("axes", "pa"), 6),
        (("axes", "pa", 0), 6),
        (("axes", "pa", 1), 7),
        (("axes", "pa", 2), 7),
        (("axes", "d.o.t"), 10),
        (("rule",), 11),
        (("rule", 0), 11),
        (("rule", 0, "when", "pa"), 12),
        (("rule", 0, "when", "x y", 1), 13),
        (("rule", 1), 14),
        (("rule", 1, "a", "b", "c"), 15),
        (("rule", 1, "sub", "deep", 1, 0), 18),
        (("rule", 2, "list", 1, "z"), 24),
        (("rule", 2, "list", 1, "missing", 4), 22),
        (("nothing",), None),
        ((), None),
    ],
)
def test_lines(keys: KeyPath, line: int | None) -> None:
    assert find_positions(TEXT, "t").line(keys) == line


VALUES = st.recursive(
    st.one_of(
        st.integers(-99, 99).map(str),
        st.booleans().map(lambda value: str(value).lower()),
        st.sampled_from(["1.5", "1e3", "-inf", "2022-11-29T01:02:03Z", "01:02:03"]),
        st.text(st.characters(codec="utf-8", exclude_characters="\x7f"), max_size=8).map(json.dumps),
        st.text(st.sampled_from("a#]}=,[{\"'\n\\\\"), max_size=8).map(
            lambda text: '"""' + text.replace("\\", "\\\\").replace('"', '\\"') + '"""'
        ),
        st.text(st.sampled_from('a#]}=,"\\'), max_size=8).map(lambda text: f"'{text}'"),
        st.text(st.sampled_from('a#]}=,"\\\n'), max_size=8).map(lambda text: f"'''{text}'''"),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[\n" + " ,# x ] \n".join(items) + " ]"),
        st.dictionaries(st.sampled_from("abcd"), inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"{key} = {value}" for key, value in items.items()) + "}"
        ),
    ),
    max_leaves=8,
)
PAIRS = st.dictionaries(st.sampled_from(["k", "a-1", "2", '"q # ]"', "'l=l'", "x.y"]), VALUES, max_size=4)


@given(st.lists(st.tuples(st.sampled_from(["[[t]]", "[[ t . 'u' ]]", "[t.v]"]), PAIRS), max_size=4))
def test_any_document_is_understood_as_tomllib_does(tables: list[tuple[str, dict[str, str]]]) -> None:
    text = "\n".join(
        f"{header} # comment\n" + "\n".join(f"{key}={value}" for key, value in pairs.items())
        for header, pairs in tables
    )
    try:
        meaning = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        find_positions(text, "t")
        return
    assert set(find_positions(text, "t").paths()) == paths_of(meaning)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 33,
        "a = " + "{a=" * 33,
        ".".join("a" * 33),
        "[" + ".".join("a" * 33) + "]",
        "x = 1\n" * 1 + "a = [" + "0," * 50_001 + "]",
    ],
    ids=["lists", "tables", "key", "header", "elements"],
)
def test_what_is_too_large_to_be_parsed(text: str) -> None:
    with pytest.raises(InputError, match="more than"):
        find_positions(text, "t")


def test_what_is_just_small_enough() -> None:
    find_positions("a = " + "[" * 31 + "]" * 31, "t")
    find_positions(".".join("a" * 32) + " = 1", "t")


def test_names_of_keys_cannot_steer_a_terminal() -> None:
    assert dotted(("rule", 0, "when", "hw_pa")) == "rule[0].when.hw_pa"
    assert dotted(("a\x1b[2J", "b c")) == r"'a\x1b[2J'.'b c'"
