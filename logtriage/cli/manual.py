"""`logtriage manual`: the reference, one page a topic."""

import os
import sys

import click

from logtriage.console.safe import safe_text
from logtriage.manual.pages import heading, page, topics


@click.command()
@click.argument("topic", type=click.Choice(topics()), metavar="[TOPIC]", required=False)
def command(topic: str | None) -> None:
    """Print the page about TOPIC, or list the topics.

    On a terminal the page is wrapped to its width; in a pipe it is Markdown as written.
    """
    if topic is None:
        width = max(map(len, topics()))
        text = "\n".join(f"{name:{width}}  {heading(name)}" for name in topics())
    else:
        text = page(topic)
    lines = [safe_text(line) for line in text.splitlines()]
    if topic is not None and _on_terminal():
        _draw("\n".join(lines))
    else:
        click.echo("\n".join(lines))


def _on_terminal() -> bool:
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _draw(text: str) -> None:
    """Print Markdown as a terminal of this width shows it.

    Args:
        text: Lines that are safe to show.
    """
    from rich.console import Console  # noqa: PLC0415 - imported only to draw
    from rich.markdown import Markdown  # noqa: PLC0415 - as above

    # Weight and slant read well on any background; the colours of a code block are made for a dark one.
    Console(no_color=True).print(Markdown(text, hyperlinks=False))
