"""Where the logs of a configuration stand in the run directory."""

from collections.abc import Container
from functools import lru_cache

from logtriage.errors import InputError
from logtriage.matrix.model import Config, Matrix
from logtriage.matrix.template import Template, component_fault, parse_template
from logtriage.matrix.wording import hint_for, quoted


def parse_log_template(text: str, names: Container[str] | None) -> Template:
    """A template of a path below the run directory.

    Args:
        text: The template, such as `{hw_pa}/{id}-host.txt`.
        names: What it may name; `None` allows any name.

    Raises:
        ValueError: It is no template, absolute, or has a component that could leave the directory.
    """
    template = parse_template(text, names)
    if text.startswith(("/", "~")):
        raise ValueError("must be relative to the run directory")
    # What the values make of it is checked when they are known: a letter stands for each of them.
    for component in template.expand(dict.fromkeys(template.names, "x")).split("/"):
        fault = component_fault(component)
        if fault is not None:
            raise ValueError(f"has the component {quoted(component)}, which {fault}")
    return template


@lru_cache(maxsize=64)
def _parsed(text: str) -> Template:
    return parse_log_template(text, None)


def log_path(matrix: Matrix, config: Config, console: str) -> str:
    """The path of a log, relative to the run directory, `/` between its components.

    The path cannot leave the run directory whatever the options hold.

    Raises:
        InputError: The matrix has no such console, its template is wrong, the configuration does not
            state an option that the template names, or the value of one is no safe part of a path.
    """
    key = f"logs.{console}"
    if console not in matrix.logs:
        raise InputError("no such console", key=key, hint=hint_for(console, matrix.logs))
    try:
        template = _parsed(matrix.logs[console])
    except ValueError as error:
        raise InputError(str(error), key=key) from error
    values = {**config.params, "id": config.id}
    for name in template.names:
        _check_value(name, values, key)
    path = template.expand(values)
    for component in path.split("/"):
        fault = component_fault(component)
        if fault is not None:
            raise InputError(f"makes the name {quoted(component)}, which {fault}", key=key)
    return path


def _check_value(name: str, values: dict[str, str], key: str) -> None:
    if name not in values:
        raise InputError(f"a configuration does not state {name}", key=key)
    value = values[name]
    if "/" in value or "\0" in value or ".." in value:
        reason = f"{name}={quoted(value)} holds '/', '..' or NUL and cannot be part of a path"
        raise InputError(reason, key=key)
