"""The pages of the manual, each a Markdown file beside this module that is called after its topic."""

from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent
_HEADING: Final = "# "


def topics() -> tuple[str, ...]:
    """The topics that have a page, in alphabetical order."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.md")))


def page(topic: str) -> str:
    """The page about a topic, as Markdown.

    Args:
        topic: One of `topics`.

    Raises:
        OSError: The page cannot be read.
    """
    return (_FOLDER / f"{topic}.md").read_text("utf-8")


def heading(topic: str) -> str:
    """The heading of a page, which is its first line without the `#`.

    Args:
        topic: One of `topics`.

    Raises:
        OSError: The page cannot be read.
    """
    return page(topic).partition("\n")[0].removeprefix(_HEADING)
