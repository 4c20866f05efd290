import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import click
import pytest

from logtriage.cli.inputs import open_library
from logtriage.cli.main import cli
from logtriage.layouts.load import load_layout
from logtriage.library.load import load_library
from logtriage.manual.pages import page, topics
from logtriage.matrix.file import load_matrix
from logtriage.runner.mission import check_recipe
from logtriage.scan.check import check_library
from logtriage.sources.inspection import read_inspection
from logtriage.sources.manifest import read_manifest
from logtriage.sources.result import read_params, read_result, read_timing
from logtriage.tui.app.keymap import own_bindings, read_keymap, taken

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
TEXTS = {topic: page(topic) for topic in topics()} | {"README": README}
FENCE = re.compile(r"^```(.*)\n((?:.*\n)*?)^```$", re.MULTILINE)
SPAN = re.compile(r"`(logtriage [^`]+)`")


@dataclass(frozen=True)
class Example:
    kind: str
    text: str


def fenced() -> list[tuple[str, Example]]:
    return [
        (name, Example(kind, text)) for name, whole in TEXTS.items() for kind, text in FENCE.findall(whole)
    ]


def check_matrix(path: Path) -> None:
    matrix = load_matrix(str(path))
    assert open_library(str(path), matrix=matrix).problems == []
    notes = check_recipe(str(path), matrix)
    assert not [note for note in notes if note.startswith("the recipe")]  # others are of files not here


def check_signatures(path: Path) -> None:
    library = load_library([path])
    assert library.entries
    assert check_library(library) == []


def check_keymap(path: Path) -> None:
    import_module("logtriage.tui.app.app")  # bindings are known once their screens are imported
    keys, problems = read_keymap(path, own_bindings())
    assert keys
    assert (problems, taken(keys)) == ([], [])


def check_manifest(path: Path) -> None:
    manifest, notes = read_manifest(path.parent)
    assert manifest.configs is not None
    assert notes == ()


CHECKS: dict[str, Callable[[Path], object]] = {
    "toml matrix": check_matrix,
    "toml signatures": check_signatures,
    "toml keymap": check_keymap,
    "toml layout": load_layout,
    "json result.json": read_result,
    "json meta.json": read_params,
    "json host.timing": read_timing,
    "json run.json": check_manifest,
    "json inspection.json": read_inspection,
}


@pytest.mark.parametrize(
    ("name", "example"), [(name, example) for name, example in fenced() if example.kind != "sh"]
)
def test_an_example_of_a_file_is_read_without_a_complaint(
    name: str, example: Example, tmp_path: Path
) -> None:
    assert example.kind in CHECKS, f"{name}: nothing checks ```{example.kind}"
    kind, _, file = example.kind.partition(" ")
    path = tmp_path / (file if "." in file else f"example.{kind}")
    path.write_text(example.text)
    CHECKS[example.kind](path)


def commands() -> Iterator[tuple[str, str]]:
    """Every command line of our own, of the examples and in the text."""
    for name, example in fenced():
        for line in example.text.splitlines() if example.kind == "sh" else ():
            yield from (
                (name, one[one.index("logtriage ") :]) for one in line.split("&&") if "logtriage " in one
            )
    for name, text in TEXTS.items():
        for line in SPAN.findall(FENCE.sub("", text).replace("\n", " ")):
            yield name, line


def parse(words: list[str]) -> None:
    command: click.Command = cli
    parent = click.Context(cli)
    while isinstance(command, click.Group) and words:
        found = command.get_command(parent, words[0])
        assert found is not None, words[0]
        parent, command = click.Context(found, parent=parent), found
        words = words[1:]
    if words:
        command.make_context(command.name, words)


@pytest.mark.parametrize(("name", "line"), sorted(set(commands())))
def test_a_command_that_is_written_down_is_one(name: str, line: str) -> None:
    assert name in TEXTS
    words = shlex.split(line.partition(" > ")[0], comments=True)[1:]
    parse(["watch", *words] if words[:1] in (["RUN"], ["PATH..."]) else words)
