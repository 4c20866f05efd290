"""The pages of the manual, each a Markdown file beside this module that is called after its topic."""

from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent
_HEADING: Final = "# "


def topics() -> tuple[str, ...]:
    """What there are pages about, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.md")))


def page(topic: str) -> str:
    """The Markdown of a topic.

    Args:
        topic: One of `topics`.

    Raises:
        OSError: The page cannot be read.
    """
    return (_FOLDER / f"{topic}.md").read_text("utf-8")


def heading(topic: str) -> str:
    """What a page is about, in the words of its first line.

    Args:
        topic: One of `topics`.

    Raises:
        OSError: The page cannot be read.
    """
    return page(topic).partition("\n")[0].removeprefix(_HEADING)
