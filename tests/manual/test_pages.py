import re
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest

from logtriage.analysis.baseline import Word
from logtriage.cli.verdicts import FAIL_ON
from logtriage.layouts.load import bundled_layouts
from logtriage.layouts.schema import ConsoleTable, LayoutTable, OptionsTable, ResultTable, Said, SignTable
from logtriage.manual.pages import heading, page, topics
from logtriage.matrix.file import bundled_names
from logtriage.matrix.model import DEFAULT_LADDER, DEFAULT_LOGS
from logtriage.matrix.schema import BootTable, IdsTable, MatrixTable, RuleTable, RungTable, TriageTable
from logtriage.report.comparison import COMPARISON_FORMATS
from logtriage.report.formats import FORMATS
from logtriage.runner.recipe import Environment, Limits, RecipeTable
from logtriage.runner.recipe_file import recipe_names
from logtriage.sources.result import _MetaFile, _ResultFile
from logtriage.vocabulary import FAILURE_CLASSES, MILESTONES, STATUSES, Layer

ROOT = Path(__file__).resolve().parents[2]
CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
CELL = re.compile(r"^\| `([^`]+)`", re.MULTILINE)


def keys(*tables: type[msgspec.Struct]) -> list[str]:
    return [field.encode_name for table in tables for field in msgspec.structs.fields(table)]


def words(topic: str) -> set[str]:
    """Every word of a page that stands in code."""
    return {word for code in CODE.findall(page(topic)) for word in re.findall(r"[\w-]+", code)}


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("matrix", keys(MatrixTable, RuleTable, RungTable, BootTable, IdsTable, TriageTable)),
        ("matrix", keys(RecipeTable, Limits, Environment)),
        ("matrix", [*MILESTONES, *Layer, *DEFAULT_LOGS, *bundled_names(), *recipe_names()]),
        ("recipe", [*keys(RecipeTable, Limits, Environment), *recipe_names()]),
        ("runs", keys(_ResultFile, _MetaFile)),
        ("layouts", keys(LayoutTable, SignTable, ConsoleTable, ResultTable, OptionsTable)),
        ("layouts", [*Said, *(layout.name for layout in bundled_layouts().ordered)]),
        ("verdicts", [*STATUSES, *FAILURE_CLASSES, *Layer]),
        ("reports", [*FORMATS, *COMPARISON_FORMATS, *FAIL_ON]),
    ],
)
def test_a_page_names_whatever_there_is(topic: str, told: Iterable[str]) -> None:
    assert set(told) - words(topic) == set()


def test_the_tables_of_words_are_whole_and_hold_no_other() -> None:
    in_table = set(CELL.findall(page("verdicts")))
    assert in_table - set(FAILURE_CLASSES) == set(STATUSES)
    rows = CELL.findall(page("reports"))
    assert [row for row in rows if row in set(Word)] == list(Word)
    assert [row for row in rows if row in FORMATS] == list(FORMATS)


def test_the_default_ladder_is_written_out() -> None:
    ladder = " → ".join(rung.name for rung in DEFAULT_LADDER)
    assert ladder in " ".join(page("matrix").split())


def test_every_page_begins_with_what_it_is_about() -> None:
    assert set(topics()) == {path.stem for path in (ROOT / "logtriage" / "manual").glob("*.md")}
    for topic in topics():
        assert page(topic).startswith(f"# {heading(topic)}\n\n")


def test_the_readme_links_to_every_page_and_to_nothing_that_is_not_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", readme) if "://" not in link]
    assert [link for link in links if not (ROOT / link).exists()] == []
    assert {f"logtriage/manual/{topic}.md" for topic in topics()} <= set(links)
