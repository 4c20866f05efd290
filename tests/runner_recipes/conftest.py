from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.matrix.file import load_matrix, parse_matrix
from logtriage.runner.compile import compile_recipe
from logtriage.runner.plan import Plan
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import load_written, matrix_path, read_source

Planned = Callable[..., tuple[Plan, ...]]


@pytest.fixture(scope="session")
def planned() -> Planned:
    """The boots of a bundled matrix, as `run MATRIX --recipe NAME --files /files -o /run` plans them."""

    def plan(name: str, recipe: str | None = None) -> tuple[Plan, ...]:
        path = matrix_path(name)
        matrix = load_matrix(name)
        layers = load_written(path, read_source(path), recipe)
        lenient = {layer.path for layer in layers} - {str(path)}
        return plan_run(compile_recipe(layers, matrix, lenient=lenient), matrix, Path("/run"), Path("/files"))

    return plan


@pytest.fixture(scope="session")
def planned_text() -> Planned:
    """The boots of a matrix of a user's own, likewise."""

    def plan(text: str) -> tuple[Plan, ...]:
        path = Path("own.toml")
        matrix = parse_matrix(text, path)
        layers = load_written(path, text, None)
        lenient = {layer.path for layer in layers} - {str(path)}
        return plan_run(compile_recipe(layers, matrix, lenient=lenient), matrix, Path("/run"), Path("/files"))

    return plan
