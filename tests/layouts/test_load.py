from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.main import cli
from logtriage.errors import InputError
from logtriage.layouts.load import bundled_layouts, load_layout, load_layouts, parse_layout, user_dir
from logtriage.layouts.pattern import NamePattern
from logtriage.sources.discover import Discovery
from tests.layouts.trees import put

HEAD = 'schema = 1\ntitle = "t"\nabout = "a"\n'
OWN = HEAD + '[[console]]\npath = "uart-{board}.txt"\nconfig = "{board}"\n'

WRONG = [
    ("", "l.toml: schema: is missing"),
    ('schema = 2\ntitle = "t"', "l.toml:1: schema: this version reads schema 1 only"),
    (HEAD, "l.toml: console: is missing"),
    (HEAD + "console = 3", "l.toml:4: console: expected a list, read a whole number"),
    (HEAD + "[[console]]\n", "l.toml:4: console[0].path: is missing"),
    (HEAD + '[[console]]\npath = "x"\npth = "y"', "l.toml:6: console[0].pth: unknown key"),
    (HEAD + '[[console]]\npath = "{A}"', "l.toml:5: console[0].path: has a brace that is no {name}"),
    (HEAD + '[[console]]\npath = "{a"', "l.toml:5: console[0].path: has a brace that is not closed"),
    (HEAD + '[[console]]\npath = "{a:(}"', "l.toml:5: console[0].path: "),
    (HEAD + '[[console]]\npath = "{a}/{a}"', "l.toml:5: console[0].path: names a field twice"),
    (HEAD + '[[console]]\npath = "a//b"', "l.toml:5: console[0].path: has an empty component"),
    (
        HEAD + '[[console]]\npath = "x"\nconfig = "{b}"',
        "l.toml:6: console[0].config: b is no part of the path",
    ),
    (HEAD + '[[console]]\npath = "x"\nstarts = "("', "l.toml:6: console[0].starts: is no regular expression"),
    (
        OWN + '[[result]]\nmatch = "x"\nsays = { a = "pass" }',
        "l.toml:8: result[0].match: has no group named said",
    ),
    (OWN + '[[result]]\nfile = "r"\nsays = { a = "good" }', "good is not pass, fail, timeout"),
    (OWN + '[[result]]\nfile = "r"\nsays = { }', "l.toml:9: result[0].says: gives no word a meaning"),
    (OWN + '[[result]]\nsays = { a = "pass" }', "result[0].match: is missing"),
    (OWN + '[[result]]\nfile = "/etc/x"\nsays = { a = "pass" }', "l.toml:8: result[0].file: must be a path"),
    (
        OWN + '[[result]]\nfile = "a/../../x"\nsays = { a = "pass" }',
        "l.toml:8: result[0].file: must be a path",
    ),
    (OWN + '[[options]]\nfields = ["bord"]', "l.toml:8: options[0].fields[0]: bord is no part of the path"),
    (OWN + "[[options]]\n", "l.toml:7: options[0]: names no options"),
    (OWN + '[[options]]\njson = { a = "b" }', "options[0].file: is missing"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_a_wrong_file_is_told_with_line_and_key(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_layout(text, Path("l.toml"))
    assert said in str(caught.value)


def test_the_bundled_files_stand_the_checks_of_a_users_own() -> None:
    layouts = bundled_layouts().ordered
    assert len(layouts) > 20
    for layout in layouts:
        checked = load_layout(Path(layout.source))
        assert [one.path.text for one in checked.consoles] == [one.path.text for one in layout.consoles]


def test_each_bundled_file_says_where_the_format_was_read() -> None:
    for layout in bundled_layouts().ordered:
        assert Path(layout.source).read_text("utf-8").startswith("# ")


def test_a_users_own_layout_is_found_and_replaces_a_bundled_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    shared = OWN.replace("schema = 1", "schema = 1\nshares = true")
    put(user_dir() / "uarts.toml", shared)
    put(user_dir() / "screen.toml", shared.replace("uart", "wire"))
    put(user_dir() / "broken.toml", "schema = 1\ntitle = 3\n")
    layouts = load_layouts()
    assert [Path(problem.path or "").name for problem in layouts.problems] == ["broken.toml"]
    put(tmp_path / "run" / "uart-juno.txt", b"")
    put(tmp_path / "run" / "wire-juno2.txt", b"")
    found = Discovery(tmp_path / "run", layouts=layouts).scan()
    assert {ref.config for ref in found.logs} == {"juno", "juno2"}
    with pytest.raises(InputError, match=r"broken\.toml:2: title"):
        layouts.only("broken")
    done = CliRunner().invoke(cli, ["layouts"])
    assert "uarts" in done.stdout
    assert "broken.toml:2: title" in done.stderr


def test_a_layout_is_explained() -> None:
    done = CliRunner().invoke(cli, ["layouts", "rcutorture"])
    assert done.exit_code == 0
    told = " ".join(done.stdout.split())
    for words in (
        "sign: qemu-cmd",
        "{scenario}/console.log is the console host",
        "ConfigFragment",
        "hung is timeout",
    ):
        assert words in told


def test_an_unknown_layout_is_told_with_the_nearest_name() -> None:
    done = CliRunner().invoke(cli, ["layouts", "avocado"])
    assert isinstance(done.exception, InputError)
    assert done.exception.hint == "did you mean avocado-vt?"


@pytest.mark.parametrize(
    "arguments", [["report", "RUN"], ["watch", "RUN", "--plain"], ["compare", "RUN", "RUN"]]
)
def test_a_layout_is_named_on_the_command_line(tmp_path: Path, arguments: list[str]) -> None:
    run = tmp_path / "run"
    put(run / "logs", b"[    0.000000] Booting Linux on physical CPU 0x0\n")
    words = [str(run) if word == "RUN" else word for word in arguments]
    done = CliRunner().invoke(cli, [*words, "--layout", "no-such"])
    assert "no-such is no layout" in str(done.exception)
    found = CliRunner().invoke(
        cli, [*words, "--layout", "tuxrun", *(["--for", "1"] if "watch" in words else [])]
    )
    assert found.exception is None or isinstance(found.exception, SystemExit)
    assert "no console was found" not in found.stdout


def test_a_layout_and_a_matrix_cannot_both_be_named(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["report", str(tmp_path), "--layout", "tuxrun", "-m", "lpa2"])
    assert "--layout cannot be given with --matrix" in str(done.exception)


NAMES = [
    ("{a}.log", "x.log", {"a": "x"}),
    ("{a}.log", ".log", None),
    ("*.log", ".log", {}),
    ("{a}-{b:host|guest}.{c:log|txt}", "x-y-guest.txt", {"a": "x-y", "b": "guest", "c": "txt"}),
    ("{a}-{b:host|guest}.log", "x-other.log", None),
    ("log{n:[0-9]+}", "log12", {"n": "12"}),
    ("log{n:[0-9]+}", "logs", None),
    ("a+b{n}", "a+bc", {"n": "c"}),
    ("{a:[0-9]{2}}x", "12x", {"a": "12"}),
]


@pytest.mark.parametrize(("pattern", "name", "fields"), NAMES)
def test_patterns_of_names(pattern: str, name: str, fields: dict[str, str] | None) -> None:
    assert NamePattern(pattern).match(name) == fields


def test_a_pattern_takes_linear_time_and_any_bytes() -> None:
    pattern = NamePattern("{a}-{b}-{c}-{d}-{e}-{f:[x]}")
    assert pattern.match("a-" * 120 + "y") is None
    assert NamePattern("{a}-{b}").match("\udcff-\u00e9") == {"a": "\udcff", "b": "\u00e9"}
