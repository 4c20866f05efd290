"""The matrix file: what it accepts, and what it says about what it does not."""

import itertools
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from logtriage.errors import InputError
from logtriage.matrix.file import load_declaration, load_matrix, parse_matrix
from logtriage.matrix.model import DEFAULT_LADDER, DEFAULT_LOGS, Rung
from logtriage.regular import CONFIGURATION
from logtriage.vocabulary import Layer

HEAD = 'schema = 1\n[axes]\npage = ["4k", "64k"]\nmode = ["vhe", "nvhe"]\n'


def fault(text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        parse_matrix(text, "m.toml")
    assert str(caught.value).isprintable()
    assert str(caught.value).startswith("m.toml")
    return caught.value


def test_the_smallest_file() -> None:
    matrix = parse_matrix(HEAD, Path("dir/small.toml"))
    assert matrix.name == "small"
    assert [config.id for config in matrix.configs] == ["0", "1", "2", "3"]
    assert matrix.configs[2].params == {"page": "64k", "mode": "vhe"}
    assert matrix.ladder == DEFAULT_LADDER
    assert matrix.logs == DEFAULT_LOGS
    assert matrix.fail_on is None
    assert matrix.declared


def test_everything_that_a_file_may_say() -> None:
    text = """schema = 1
name = "all"
[axes]
bits = [48, 52]
one = "x"
page = ["4k", "64k"]
[[rule]]
when = { page = "4k" }
require = { bits = 48 }
why = "because"
[logs]
host = "{bits}/{id}-{one}.txt"
[ids]
template = "{page}-{bits}"
[[ladder]]
stage = "host-kernel"
layer = "host"
limit = 120
reached = ["Linux version"]
[[ladder]]
stage = "guest"
layer = "guest"
[triage]
fail_on = ["oops", "bug", "soft-lockup"]
[recipe]
kind = "anything"
"""
    matrix = parse_matrix(text, "m.toml")
    assert matrix.name == "all"
    assert [config.id for config in matrix.configs] == ["4k-48", "64k-48", "64k-52"]
    assert matrix.ladder == (
        Rung(name="host-kernel", layer=Layer.HOST, limit=120, reached=("Linux version",)),
        Rung(name="guest", layer=Layer.GUEST),
    )
    assert matrix.logs == {"host": "{bits}/{id}-{one}.txt"}
    assert matrix.fail_on == frozenset({"oops", "bug", "soft-lockup"})


def test_the_recipe_is_handed_on_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "m.toml"
    file.write_text(HEAD + '[recipe]\nkind = "qemu"\nargs = ["-m", 1]\n')
    declaration, _ = load_declaration(str(file))
    assert declaration.recipe == {"kind": "qemu", "args": ["-m", 1]}


@pytest.mark.parametrize(
    ("tail", "line", "key", "reason", "hint"),
    [
        (
            "nope = 2\n[[rule]]\nrequire = {nope = 1}",
            7,
            "rule[0].require.nope",
            "has no value 1, only 2",
            None,
        ),
        ("[nope]", 5, "nope", "unknown key", "known"),
        ("[[rules]]", 5, "rules", "unknown key", "did you mean rule?"),
        ("[[rule]]\n\nrequires = {}", 7, "rule[0].requires", "unknown key", "did you mean require?"),
        ("[rule]", 5, "rule", "expected a list, read a table", "[[rule]]"),
        ("[[rule]]\nnumbered = 'no'", 6, "rule[0].numbered", "expected true or false, read a string", None),
        ("[[rule]]\nwhy = 'x'", 5, "rule[0]", "demands nothing", "require"),
        ("[[rule]]\nrequire = {pages = '4k'}", 6, "rule[0].require.pages", "no option", "mean page?"),
        (
            "[[rule]]\nwhen = {page = '8k'}\nequal=['page','mode']",
            6,
            "rule[0].when.page",
            "no value 8k",
            None,
        ),
        (
            "[[rule]]\nrequire = {page = [\n'4k',\n'8k',\n]}",
            8,
            "rule[0].require.page[1]",
            "only 4k or 64k",
            None,
        ),
        ("[[rule]]\nequal = ['page']", 6, "rule[0].equal", "two or more", None),
        ("[[rule]]\nequal = ['page', 'page']", 6, "rule[0].equal", "two or more", None),
        ("[[rule]]\nequal = ['page', 'mod']", 6, "rule[0].equal", "mod is no option", "did you mean mode?"),
        ("[[rule]]\nexclude = {page=['4k','64k']}", 5, "rule", "leave no combination", None),
        ("empty = []", 5, "axes.empty", "has no value", None),
        ("blank = ['']", 5, "axes.blank[0]", "cannot be empty", None),
        ("twice = [\n'a',\n'b',\n'a']", 8, "axes.twice[2]", "the value a is listed twice", None),
        ("same = [1, '1']", 5, "axes.same[1]", "the value 1 is listed twice", None),
        ("f = [4.5]", 5, "axes.f[0]", "expected a string, read a fraction (4.5)", "as a string"),
        ("f = [true]", 5, "axes.f[0]", "expected a string, read true or false (true)", "as a string"),
        ("f = [2022-11-29]", 5, "axes.f[0]", "expected a string, read a date or time", "as a string"),
        ("f = [nan]", 5, "axes.f[0]", "read a fraction (nan)", "as a string"),
        ("f = [['x']]", 5, "axes.f[0]", "expected a string, read a list", "as a string"),
        ("f.g = ['x']", 5, "axes.f", "expected a string, read a table", "as a string"),
        ("f = [0x" + "f" * 5000 + "]", 5, "axes.f[0]", "too large", "as a string"),
        ("id = ['x']", 5, "axes.id", "not 'id'", None),
        ("Page = ['x']", 5, "axes.Page", "small letters", None),
        ('"a\\u001b[2J" = ["x"]', 5, None, "small letters", None),
        ('esc = ["\\u001b[2J"]', 5, "axes.esc[0]", "cannot be printed", None),
        ("[ids]\ntemplate = '{page}'", 6, "ids.template", "two configurations", None),
        ("[ids]\ntemplate = '{pages}'", 6, "ids.template", "{pages}, which is no option", None),
        ("[ids]\ntemplate = '{page}-{mode.x}'", 6, "ids.template", "brace", None),
        ("[ids]\ntemplate = ''", 6, "ids.template", "is empty", None),
        ("[ids]", 5, "ids.template", "is missing", None),
        ("[logs]", 5, "logs", "names no console", None),
        ("[logs]\nhost = 1", 6, "logs.host", "expected a string", None),
        ("[logs]\nHost = 'x'", 6, "logs.Host", "small letters", None),
        ("[logs]\nhost = '/{id}'", 6, "logs.host", "relative", None),
        ("[logs]\nhost = '../{id}'", 6, "logs.host", "starts with '.'", None),
        ("[logs]\nhost = 'a/../{id}'", 6, "logs.host", "starts with '.'", None),
        ("[logs]\nhost = 'a//{id}'", 6, "logs.host", "is empty", None),
        ("[logs]\nhost = '{id}/\\u0000'", 6, "logs.host", "backslash", None),
        ('[logs]\nhost = "{id}\\u0000"', 6, "logs.host", "NUL", None),
        ("[logs]\nhost = '{ID}'", 6, "logs.host", "brace", None),
        ("[logs]\nhost = '{nope}'", 6, "logs.host", "no option", None),
        ("[logs]\nhost = '{page}.log'", 6, "logs.host", "the log of both 0 and 1", "{id}"),
        ("[[ladder]]\nstage = 'a'\nlayer = 'hots'", 7, "ladder[0].layer", "hots is not", "mean host?"),
        ("[[ladder]]\nstage = 'a'", 5, "ladder[0].layer", "is missing", None),
        ("[[ladder]]\nstage = 'A b'\nlayer = 'host'", 6, "ladder[0].stage", "small letters", None),
        (
            "[[ladder]]\nstage='a'\nlayer='host'\n[[ladder]]\nstage='a'\nlayer='host'",
            9,
            "ladder[1].stage",
            "twice",
            None,
        ),
        ("[[ladder]]\nstage='a'\nlayer='host'\nlimit=-1", 8, "ladder[0].limit", "above 0", None),
        ("[[ladder]]\nstage='a'\nlayer='host'\nlimit=inf", 8, "ladder[0].limit", "above 0", None),
        ("[[ladder]]\nstage='a'\nlayer='host'\nlimit='9'", 8, "ladder[0].limit", "expected a", None),
        ("[[ladder]]\nstage='a'\nlayer='host'\nreached=['']", 8, "ladder[0].reached", "every line", None),
        ("[triage]\nfail_on = ['ooops']", 6, "triage.fail_on[0]", "ooops is no", "did you mean oops?"),
        ("[triage]\nfail_on = 'oops'", 6, "triage.fail_on", "expected a list, read a string", None),
        ("[triage\n", 5, None, "is no TOML", None),
        ("mode = ['x']", 5, None, "is no TOML", None),
        ("deep = " + "[" * 40 + "]" * 40, 5, None, "nested more than 32 deep", None),
        ("deep = " + "[" * 100_000, 5, None, "nested more than 32 deep", None),
        (".".join("a" * 20_000) + " = 1", 5, None, "more than 32 parts", None),
        ("big = " + "9" * 6000, None, None, "too long", None),
    ],
    ids=itertools.count(),
)
def test_what_is_wrong_and_where(
    tail: str, line: int | None, key: str | None, reason: str, hint: str | None
) -> None:
    error = fault(HEAD + tail)
    assert reason in error.reason
    assert error.line == line
    if key is not None:
        assert error.key == key
    if hint is not None:
        assert hint in (error.hint or "")


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ("", "schema", "is missing"),
        ("schema = 1", "axes", "is missing"),
        ("schema = 2\nfuture = 1", "schema", "schema 1 only"),
        ("schema = true", "schema", "expected a whole number"),
        ("schema = 1\naxes = 3", "axes", "expected a table"),
        ("schema = 1\n[axes]", "axes", "has no option"),
        ("schema = 1\nname = ''\naxes = {a = 'b'}", "name", "must be 1 to"),
        ('schema = 1\nname = "\\u001b]0;x"\naxes = {a = "b"}', "name", "printed"),
        ("schema = 1\naxes = {" + ",".join(f"a{n} = 'b'" for n in range(65)) + "}", "axes", "more than 64"),
    ],
)
def test_what_is_wrong_at_the_top(text: str, key: str, reason: str) -> None:
    error = fault(text)
    assert error.key == key
    assert reason in error.reason


def test_too_many_configurations_name_the_axes() -> None:
    axes = "\n".join(f"a{number} = ['x', 'y', 'z']" for number in range(20))
    error = fault(f"schema = 1\n[axes]\n{axes}")
    assert (error.line, error.key) == (2, "axes")
    assert "3,486,784,401 valid combinations" in error.reason


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "x = [" + "1," * 400_000 + "]",
        "[[rule]]\n" * 100_000,
        "a" * CONFIGURATION,
        '"""\\' * (CONFIGURATION // 4),
        '"' * CONFIGURATION,
        "'''a" * (CONFIGURATION // 4),
        "\n" * CONFIGURATION,
        "#\n" * (CONFIGURATION // 2),
        "#" * CONFIGURATION,
        "x = {a={" * (CONFIGURATION // 8),
    ],
    ids=range(10),
)
def test_no_text_of_the_size_allowed_takes_long(text: str) -> None:
    start = time.process_time()
    fault(text)
    assert time.process_time() - start < 5


@given(st.text(alphabet=st.sampled_from("[]{}=.,\"\\'\n #aé1\x00\x1b"), max_size=60))
@example('a = "\\')
def test_any_text_is_a_matrix_or_an_input_error(text: str) -> None:
    fault(text)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (CONFIGURATION + 1))
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"schema = 1\nname = '\xff'\n")
    for source, reason in [
        (str(large), "larger than 1048576 bytes"),
        (str(binary), "binary.toml:2: is not UTF-8"),
        (str(tmp_path), "cannot be read"),
        (str(tmp_path / "none.toml"), "there is no such file"),
        ("a\0b", "is no path"),
    ]:
        with pytest.raises(InputError) as caught:
            load_matrix(source)
        assert reason in str(caught.value)


def test_a_name_that_is_nothing_lists_the_bundled_ones() -> None:
    with pytest.raises(InputError) as caught:
        load_matrix("lpa3")
    assert "lpa2" in (caught.value.hint or "")


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "m.toml"
    file.write_bytes(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode())
    assert len(load_matrix(str(file)).configs) == 4


def test_a_path_is_loaded_and_a_bundled_name_wins_over_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lpa2").write_text(HEAD)
    assert len(load_matrix("lpa2").configs) == 186
    assert len(load_matrix("./lpa2").configs) == 4
