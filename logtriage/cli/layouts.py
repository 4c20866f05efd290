"""`logtriage layouts`: where harnesses leave consoles, options and results, as far as that is known."""

import textwrap
from collections.abc import Iterator
from typing import Final

import click

from logtriage.cli import names
from logtriage.cli.inputs import open_layouts
from logtriage.console.safe import safe_text
from logtriage.layouts.explain import explained
from logtriage.layouts.layout import HarnessLayout
from logtriage.layouts.load import user_dir

_WIDTH: Final = 100
"""Columns of an explanation: the manual's pages are a little wider, terminals mostly as wide."""


@click.command()
@click.argument("name", required=False, shell_complete=names.layouts)
def command(name: str | None) -> None:
    """List the layouts, or explain NAME: what it looks for, where options and results stand.

    They are asked in the order of the list. Your own go to the folder that the list ends with.
    """
    if name is None:
        lines = list(_listed(open_layouts(None).ordered))
    else:
        # Named as a layout is asked for in --layout, but with the signs by which it is found.
        open_layouts(name)
        [layout] = [one for one in open_layouts(None).ordered if one.name == name]
        lines = [
            line
            for text in explained(layout)
            for line in textwrap.wrap(text, _WIDTH, subsequent_indent="  ", break_long_words=False)
        ]
    for line in lines:
        click.echo(safe_text(line))


def _listed(layouts: tuple[HarnessLayout, ...]) -> Iterator[str]:
    width = max(len(layout.name) for layout in layouts)
    for layout in layouts:
        yield f"{layout.name:{width}}  {layout.title}"
    yield f"your own: {user_dir()}/NAME.toml"
