"""The last guard before the terminal: every cell that any widget draws passes through here."""

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from logtriage.console.safe import safe_text

_ASCII = str.maketrans(
    {
        "─": "-",
        "│": "|",
        "▶": ">",
        "›": ">",  # noqa: RUF001 - it is what is to be replaced
        "…": "~",
        "█": "#",
        "░": ".",
        "▒": "+",
        "▓": "*",
        "▌": "!",
        "↑": "^",
        "↓": "v",
        "←": "<",
        "→": ">",
        **dict.fromkeys("▁▂▃▄▅▆▇▉▊▋▍▎▏▔▕", " "),
    }
)
"""ASCII stand-ins for the characters that the screens and Textual's scroll bars are drawn with."""


def _ascii(text: str) -> str:
    text = text.translate(_ASCII)
    if text.isascii():
        return text
    return "".join(char if char.isascii() else "?" * cell_len(char) for char in text)


class Boundary(LineFilter):
    """Removes from drawn segments what could steer the terminal, and what it cannot show.

    Texts are made safe where they enter a widget; this catches what Textual's own widgets draw
    unchecked, such as text that was pasted into an input.

    Args:
        ascii_only: Whether the terminal shows ASCII only; each other character becomes a stand-in or `?` of
            the same width.
    """

    def __init__(self, *, ascii_only: bool) -> None:
        super().__init__()
        self.ascii_only = ascii_only

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        return [
            segment
            if segment.control is None and segment.text.isascii() and segment.text.isprintable()
            else Segment(self._harmless(segment.text), segment.style)
            for segment in segments
        ]

    def _harmless(self, text: str) -> str:
        text = safe_text(text).replace("\t", " ")
        return _ascii(text) if self.ascii_only else text
