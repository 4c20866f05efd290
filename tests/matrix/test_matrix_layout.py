"""Log paths: no option value leads out of the run directory."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.errors import InputError
from logtriage.matrix.file import load_matrix
from logtriage.matrix.layout import log_path
from logtriage.matrix.model import Config, Matrix


def matrix_of(template: str) -> Matrix:
    return Matrix(name="m", axes=(), configs=(), logs={"host": template})


def path_of(template: str, config_id: str = "7", **params: str) -> str:
    return log_path(matrix_of(template), Config(id=config_id, params=params), "host")


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("{id}/host.log", "7/host.log"),
        ("{page}/{mode}-{id}-host.txt", "4k/vhe-7-host.txt"),
        ("{page}{page}", "4k4k"),
        ("all/{braces}.log", "all/{page}.log"),
        ("{odd}", "x-.y"),
    ],
)
def test_templates(template: str, path: str) -> None:
    assert path_of(template, page="4k", mode="vhe", braces="{page}", odd="x-.y") == path


@pytest.mark.parametrize(
    "value",
    [
        "../../etc/x",
        "/etc/passwd",
        "a/b",
        "",
        ".",
        "..",
        "v1..v2",
        "-rf",
        ".hidden",
        "a\0b",
        "a\nb",
        "x\x1b]0;t\x07",
        "\u202e",
        "\udcff",
        "a\\b",
        "v" * 256,
    ],
)
def test_hostile_values_are_refused(value: str) -> None:
    with pytest.raises(InputError) as caught:
        path_of("{value}/host.log", value=value)
    assert str(caught.value).isprintable()
    assert caught.value.key == "logs.host"
    with pytest.raises(InputError):
        path_of("{id}/host.log", value)


@pytest.mark.parametrize("value", ["a..b", "x/y", "\0", "/"])
def test_hostile_values_are_refused_inside_a_component_too(value: str) -> None:
    with pytest.raises(InputError):
        path_of("log-{value}.txt", value=value)


@given(st.text(max_size=12), st.sampled_from(["{v}", "{v}/x", "a/{v}", "a{v}b", "{v}{v}", "a{v}/b"]))
def test_no_value_leaves_the_run_directory(value: str, template: str) -> None:
    try:
        path = PurePosixPath(path_of(template, v=value))
    except InputError:
        return
    assert not path.is_absolute()
    assert len(path.parts) == template.count("/") + 1
    assert ".." not in path.parts


@pytest.mark.parametrize(
    "template", ["", "/{id}", "~{id}", "../{id}", "{id}/..", "a//b", "{id", "{}", "{0}", "{a.b}"]
)
def test_templates_that_are_none(template: str) -> None:
    with pytest.raises(InputError):
        path_of(template)


def test_an_option_that_is_not_stated() -> None:
    with pytest.raises(InputError, match="does not state page"):
        path_of("{page}", mode="vhe")


def test_an_unknown_console() -> None:
    matrix = load_matrix("lpa2-host")
    assert log_path(matrix, matrix.configs[3], "host") == "7/host.log"
    with pytest.raises(InputError, match="no such console"):
        log_path(matrix, matrix.configs[3], "guest")
