import re
import tomllib
from pathlib import Path

import msgspec
import pytest

from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.file import parse_matrix
from logtriage.runner import recipe
from logtriage.runner.compile import compile_recipe
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import load_written, recipe_names

HEAD = 'schema = 1\n[axes]\na = ["1", "2"]\ncpu = "max"\n'
LIMITS = "[recipe.limits]\ntotal = 5\n"


def compiled(text: str, name: str | None = None) -> None:
    matrix = parse_matrix(text, "m.toml")
    compile_recipe(load_written(Path("m.toml"), text, name), matrix)


def test_the_example_of_the_documentation_is_a_recipe() -> None:
    example = re.search(r"```toml\n(.*?)```", recipe.__doc__ or "", re.DOTALL)
    assert example is not None
    table = msgspec.convert(tomllib.loads(example[1])["recipe"], recipe.RecipeTable)
    assert table.argv[0] == "qemu-system-aarch64"
    assert table.type[0].send == "poweroff -f\n"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('[recipe]\nargv = ["x", "{b}"]', r"m.toml:6: recipe.argv\[1\]: names {b}"),
        ('[recipe]\nargv = ["x"]\nargs = 1', r"m.toml:7: recipe.args: unknown key"),
        ('[recipe]\nargv = "x"', r"m.toml:6: recipe.argv: expected a list, read a string"),
        (
            '[recipe]\nargv = ["x"]\n[[recipe.add]]\nwhen = {a = "1"}',
            r"m.toml:7: recipe.add\[0\].argv: is miss",
        ),
        ('[recipe]\nargv = ["x"]\n[[recipe.add]]\nwhen = {b = "1"}\nargv = []', r":8: .*'?b'? is no option"),
        (
            '[recipe]\nargv = ["x"]\n[[recipe.add]]\nwhen = {a = "3"}\nargv = []',
            r":8: .*has no value 3, only 1 or 2",
        ),
        ('[recipe]\nargv = ["x"]\n[recipe.map.a]\n3 = "y"', r"m.toml:7: recipe.map.a: a has no value 3"),
        (
            '[recipe]\nargv = ["x"]\n[recipe.console.uart]\nfrom = "file"',
            r":7: recipe.console.uart: .*no console",
        ),
        ('[recipe]\nargv = ["x"]\n[recipe.console.host]\nfrom = "tcp"', r":8: recipe.console.host.from: "),
        (
            '[recipe]\nargv = ["x"]\n[recipe.console.host]\nfrom = "pty"\npath = "p"',
            r":9: .*path: only a socket",
        ),
        (
            '[recipe]\nargv = ["x"]\n[[recipe.type]]\nconsole = "host"\nat = ""\nsend = "x"',
            r"cannot be empty",
        ),
        ('[recipe]\nargv = ["x"]\n[recipe.limits]\ntotal = -1', r":8: recipe.limits.total: must be a number"),
        ('[recipe]\nargv = ["x"]\n[recipe.vars]\nhost_log = "x"', r":8: recipe.vars.host_log: .* built in"),
        ('[recipe]\nargv = ["x"]\n[recipe.vars]\nUP = "x"', r":8: recipe.vars.UP: "),
        (
            '[recipe]\nargv = ["x"]\n[recipe.files]\na = "x"',
            r":8: recipe.files.a: a is an option of the matrix",
        ),
        ('[recipe]\nargv = ["{a!r}"]', r":6: recipe.argv\[0\]: has a brace"),
        ('[recipe]\nargv = ["{a.b}"]', r":6: recipe.argv\[0\]: has a brace"),
        ('[recipe]\nargv = ["x"]\nargv = ["y"]', r"is no TOML"),
        ("[recipe]\nuse = 'qemo'", r"m.toml:6: recipe.use: there is no recipe qemo"),
        ('[recipe]\nargv = ["x"]\n[recipe.env]\nkeep = ["A=B"]', r"recipe.env: 'A=B' is no name"),
        (
            '[recipe]\nargv = ["x"]\n[[recipe.make]]\nname = "d"\nkind = "shell"\nfile = "f"',
            r"make\[0\].kind",
        ),
        (
            '[recipe]\nargv = ["x"]\n[[recipe.make]]\nname = "d"\nkind = "devicetree"\nfile = "../f"',
            r"no plain word",
        ),
    ],
)
def test_what_is_wrong_in_a_recipe_is_said_with_file_line_and_key(text: str, error: str) -> None:
    with pytest.raises(InputError, match=error):
        compiled(f"{HEAD}{text}\n")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "has no .recipe."),
        ("[recipe]\nhint = 'x'\n" + LIMITS, "names no program"),
        ('[recipe]\nargv = ["x"]', "limits.total"),
    ],
)
def test_a_recipe_that_lacks_something_says_what_to_do(text: str, error: str) -> None:
    with pytest.raises(LogtriageError, match=error) as caught:
        compiled(f"{HEAD}{text}\n")
    assert caught.value.hint


def test_a_matrix_builds_on_a_bundled_recipe() -> None:
    base = (Path(recipe.__file__).parent / "recipes" / "qemu.toml").read_text()
    program = tomllib.loads(base)["recipe"]["argv"][0]
    text = f'{HEAD}[recipe]\nuse = "qemu"\n[[recipe.add]]\nwhen = {{a = "2"}}\nargv = ["-more"]\n{LIMITS}'
    matrix = parse_matrix(text, "m.toml")
    both = compile_recipe(load_written(Path("m.toml"), text, None), matrix, lenient=lenient())
    plans = plan_run(both, matrix, Path("/run"), Path("/files"))
    assert [plan.argv[0] for plan in plans] == [program, program]
    assert [plan.argv[-1] == "-more" for plan in plans] == [False, True]
    assert plans[0].limits.total == 5


def test_a_bundled_recipe_that_is_used_may_use_another() -> None:
    """A user's matrix of nested guests: three recipes below it, each with its own part."""
    text = 'schema = 1\n[axes]\nguest_smp = ["1", "2"]\n[recipe]\nuse = "lpa2-qemu"\n'
    text += '[recipe.vars]\nmemory = "3G"\n'
    matrix = parse_matrix(text, "m.toml")
    layers = load_written(Path("m.toml"), text, None)
    assert [Path(layer.path).stem for layer in layers] == ["qemu", "qemu-guest", "lpa2-qemu", "m"]
    plans = plan_run(compile_recipe(layers, matrix, lenient=lenient()), matrix, Path("/run"), Path("/files"))
    assert [plan.argv[plan.argv.index("-m") + 1] for plan in plans] == ["3G", "3G"]
    for plan, processors in zip(plans, "12", strict=True):
        assert f"logtriage.guest_smp={processors} " in plan.argv[plan.argv.index("-append") + 1]
        assert "/files/initrd-guest-4k.cpio.gz" in plan.argv


def test_only_a_file_can_be_optional() -> None:
    with pytest.raises(InputError, match=r"m.toml:7: recipe.optional\[0\]: b is no name of files"):
        compiled(f'{HEAD}[recipe]\nargv = ["x"]\noptional = ["b"]\n')


def lenient() -> list[str]:
    return [str(Path(recipe.__file__).parent / "recipes" / f"{name}.toml") for name in recipe_names()]


def test_a_matrix_names_a_bundled_recipe() -> None:
    text = 'schema = 1\nrecipe = "qemu"\n[axes]\ncpu = "max"\n'
    layers = load_written(Path("m.toml"), text, None)
    assert parse_matrix(text, "m.toml").configs
    assert Path(layers[0].path).name == "qemu.toml"
    assert all(layer.bundled for layer in layers)


def test_a_recipe_by_name_stands_for_that_of_the_matrix(tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text('[recipe]\nargv = ["./other"]\n' + LIMITS)
    text = f'{HEAD}[recipe]\nargv = ["own"]\n{LIMITS}'
    (layer,) = load_written(Path("m.toml"), text, str(other))
    assert layer.table.argv == ("./other",)
    assert layer.directory == tmp_path
