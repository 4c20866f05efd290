import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.matrix.file import parse_matrix
from logtriage.runner.compile import compile_recipe
from logtriage.runner.plan import Plan
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import load_written

MakePlans = Callable[..., tuple[Plan, ...]]
MakeProgram = Callable[..., Path]

MATRIX = """
schema = 1
[axes]
{axes}
[logs]
{logs}
{recipe}
"""
HOST = 'host = "{id}/host.log"'
BOTH = f'{HOST}\nguest = "{{id}}/guest.log"'


@pytest.fixture
def make_plans(tmp_path: Path) -> MakePlans:
    """The plans of a recipe's text, of which `[recipe.limits]` may be left out."""

    def make(recipe: str, *, axes: str = 'a = "1"', logs: str = HOST) -> tuple[Plan, ...]:
        if "limits" not in recipe:
            recipe += "\n[recipe.limits]\ntotal = 20\n"
        text = MATRIX.replace("{axes}", axes).replace("{logs}", logs).replace("{recipe}", recipe)
        path = tmp_path / "matrix.toml"
        matrix = parse_matrix(text, path)
        compiled = compile_recipe(load_written(path, text, None), matrix)
        run = tmp_path / "run"
        run.mkdir(exist_ok=True)
        return plan_run(compiled, matrix, run, tmp_path)

    return make


@pytest.fixture
def make_program(tmp_path: Path) -> MakeProgram:
    """A script that boots of tests start."""

    def make(name: str, script: str, *, interpreter: str = "/bin/sh") -> Path:
        path = tmp_path / name
        path.write_text(f"#!{interpreter}\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    return make
