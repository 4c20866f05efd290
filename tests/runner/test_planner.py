from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from logtriage.errors import InputError
from logtriage.runner.plan import Input, Plan

MakePlans = Callable[..., tuple[Plan, ...]]

HOSTILE_AXES = 'x = ["a b", "$(touch P)", "-S", "x,readonly=on", "../../x"]'
BOTH = 'host = "{id}/host.log"\nguest = "{id}/guest.log"'


def argvs(plans: Sequence[Plan]) -> list[tuple[str, ...]]:
    return [plan.argv for plan in plans]


def test_hostile_values_are_passed_on_exactly(make_plans: MakePlans) -> None:
    plans = make_plans(
        """
        [recipe]
        argv = ["emu", "-drive", "file={x},if=none", "--opt={x}", { verbatim = "x {x}" }]
        commas = "double"
        """,
        axes=HOSTILE_AXES,
    )
    head = ("emu", "-drive")
    assert argvs(plans) == [
        (*head, "file=a b,if=none", "--opt=a b", "x a b"),
        (*head, "file=$(touch P),if=none", "--opt=$(touch P)", "x $(touch P)"),
        (*head, "file=-S,if=none", "--opt=-S", "x -S"),
        (*head, "file=x,,readonly=on,if=none", "--opt=x,,readonly=on", "x x,readonly=on"),
        (*head, "file=../../x,if=none", "--opt=../../x", "x ../../x"),
    ]


@pytest.mark.parametrize(
    ("recipe", "axes", "error"),
    [
        (
            'argv = ["emu", "{x}"]',
            'x = ["a", "-S"]',
            r"matrix.toml:\d+: recipe.argv\[1\]: .*-S.*configuration 1",
        ),
        ('argv = ["emu", "{x}"]', 'x = "a,b"', r"argv\[1\]: the value 'a,b' holds a comma"),
        (
            'argv = ["emu", "{k}"]\n[recipe.files]\nk = "I-{x}"',
            'x = "../../x"',
            r"recipe.files.k: .*of a path",
        ),
        ('argv = ["{x}"]', 'x = "rm"', r"cannot be called after an option"),
        ('argv = ["sh", "-c", "echo {x}"]', 'x = "a"', r"script of a shell may name nothing"),
        (
            'argv = ["/bin/bash", "-euc", "{v}"]\n[recipe.vars]\nv = "echo {x}"',
            'x = "a"',
            r"script of a shell",
        ),
        ('argv = ["emu", "{v}"]\n[recipe.vars]\nv = "{w}"\nw = "{v}"', 'x = "a"', r"stands for itself"),
        ('argv = ["emu"]\n[recipe.console.host]\nfrom = "file"\npath = "{x}/u"', 'x = "../.."', r"of a path"),
        (
            """argv = ["emu", "{d}"]
            make = [{ name = "d", kind = "devicetree", file = "d", when = { x = "b" } }]""",
            'x = ["a", "b"]',
            r"{d} has no text here \(configuration 0\)",
        ),
    ],
)
def test_what_cannot_be_passed_on_is_refused_before_anything_starts(
    make_plans: MakePlans, recipe: str, axes: str, error: str
) -> None:
    with pytest.raises(InputError, match=error):
        make_plans(f"[recipe]\n{recipe}\n", axes=axes)


def test_texts_files_and_arguments_depend_on_options(make_plans: MakePlans, tmp_path: Path) -> None:
    plans = make_plans(
        """
        [recipe]
        argv = ["emu", "-cpu", "{cpu}", "-kernel", "{kernel}", "-append", "{args}"]
        [recipe.map.cpu]
        max = "max,pauth=on"
        [recipe.files]
        kernel = "Image-{cpu}"
        [recipe.vars]
        args = "quiet{more}"
        more = ""
        [[recipe.set]]
        when = { cpu = "a72", gic = ["2", 3] }
        vars = { more = " gic={gic}" }
        [[recipe.set]]
        when = { gic = "2" }
        files = { kernel = "old/Image" }
        [[recipe.add]]
        when = { gic = "3" }
        argv = ["-M", "gic-version={gic}"]
        """,
        axes='cpu = ["max", "a72"]\ngic = ["3", "2"]',
    )
    images = [str(tmp_path / name) for name in ("Image-max,pauth=on", "old/Image", "Image-a72", "old/Image")]
    tail = ("-M", "gic-version=3")
    assert argvs(plans) == [
        ("emu", "-cpu", "max,pauth=on", "-kernel", images[0], "-append", "quiet", *tail),
        ("emu", "-cpu", "max,pauth=on", "-kernel", images[1], "-append", "quiet"),
        ("emu", "-cpu", "a72", "-kernel", images[2], "-append", "quiet gic=3", *tail),
        ("emu", "-cpu", "a72", "-kernel", images[3], "-append", "quiet gic=2"),
    ]
    assert [dict(plan.files) for plan in plans] == [{"kernel": image} for image in images]


def test_a_var_says_what_an_option_is_that_the_matrix_does_not_have(make_plans: MakePlans) -> None:
    recipe = """
        [recipe]
        argv = ["emu", "-smp", "{smp}"]
        [recipe.vars]
        smp = "2"
        [[recipe.add]]
        when = { smp = "2" }
        argv = ["two"]
    """
    assert argvs(make_plans(recipe)) == [("emu", "-smp", "2", "two")]
    assert argvs(make_plans(recipe, axes='smp = ["1", "2"]')) == [
        ("emu", "-smp", "1"),
        ("emu", "-smp", "2", "two"),
    ]


def test_a_program_with_a_slash_lies_beside_the_file(make_plans: MakePlans, tmp_path: Path) -> None:
    assert argvs(make_plans('[recipe]\nargv = ["./emu"]')) == [(str(tmp_path / "emu"),)]


@pytest.mark.parametrize(
    ("recipe", "sources"),
    [
        ('argv = ["emu"]', ["stdio", "none"]),
        ('argv = ["emu", "{host_log}", "{guest_log}"]', ["file", "file"]),
        ('argv = ["emu", "path={guest_socket}"]', ["stdio", "socket"]),
        ('argv = ["emu", "{guest_log}"]\n[recipe.console.guest]\nfrom = "none"', ["stdio", "none"]),
    ],
)
def test_consoles_come_from_where_the_recipe_points(
    make_plans: MakePlans, recipe: str, sources: list[str]
) -> None:
    (plan,) = make_plans(f"[recipe]\n{recipe}\n", logs=BOTH)
    assert [console.source for console in plan.consoles] == sources


def test_input_is_typed_only_where_it_applies(make_plans: MakePlans) -> None:
    plans = make_plans(
        """
        [recipe]
        argv = ["emu"]
        [[recipe.type]]
        console = "host"
        at = "# "
        send = "echo {a}\\n"
        [[recipe.type]]
        console = "host"
        at = "# "
        send = "poweroff\\n"
        when = { a = "2" }
        """,
        axes='a = ["1", "2"]',
    )
    first = [Input(console="host", at="# ", send=f"echo {a}\n") for a in "12"]
    assert [list(plan.inputs) for plan in plans] == [
        [first[0]],
        [first[1], Input(console="host", at="# ", send="poweroff\n")],
    ]
