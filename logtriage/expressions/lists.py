"""The plain lists of a library, each a file with one entry a line beside the signatures."""

from dataclasses import dataclass
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.expressions.automaton import compiled
from logtriage.expressions.regex import Regex

_PART: Final = "|"
"""Stands on either side of a healthy text that is only a part of a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The lists of a library; the file of each says what its entries mean.

    Attributes:
        skipped_functions: Names, or RE2 expressions for whole names, of functions that are never to blame.
        report_context: RE2 expressions for what stands in nearly every report of a kernel's, in little else.
        report_frames: The same, for what is costly to look for: done at the beginning of a console only.
        healthy_words: Texts that healthy consoles print again and again, as they stand in the file.
        healthy_console: Lines that healthy boots printed; how often a text stands in them is what is to be
            expected of it.
        healthy_kinds: Lines that any healthy boot may print, one of each kind.
        shell_prompts: RE2 expressions for whole lines, of prompts at which somebody could be asked for input.
        fatal_words: A failure class, a space, and an RE2 expression for the beginning of what a line says:
            words with which whoever speaks says that it failed.
        trouble_words: RE2 expressions for words that make a line look like an error; they decide no verdict.
    """

    skipped_functions: tuple[str, ...] = ()
    report_context: tuple[str, ...] = ()
    report_frames: tuple[str, ...] = ()
    healthy_words: tuple[str, ...] = ()
    healthy_console: tuple[str, ...] = ()
    healthy_kinds: tuple[str, ...] = ()
    shell_prompts: tuple[str, ...] = ()
    fatal_words: tuple[str, ...] = ()
    trouble_words: tuple[str, ...] = ()

    @property
    def vocabulary(self) -> str:
        """The healthy texts, one a line: whole words between spaces, parts of words as they are."""
        return "\n".join(
            text[1:-1] if text.startswith(_PART) and text.endswith(_PART) else f" {text} "
            for text in self.healthy_words
        )

    @property
    def sample(self) -> bytes:
        """Text as healthy consoles print it, made of what the lists hold."""
        return "\n".join([*self.healthy_console, self.vocabulary]).encode("utf-8")


def file_of(name: str) -> str:
    """The name of the file of a list, by its attribute of `Lists`."""
    return name.replace("_", "-") + ".txt"


def parse_list(text: str) -> tuple[str, ...]:
    """The entries of a list's text: its lines, without comments, empty ones and spaces at their ends."""
    lines = (line.rstrip() for line in text.split("\n"))
    return tuple(line for line in lines if line and not line.startswith("#"))


def check_lists(lists: Lists) -> None:
    """Compile every expression of the lists by itself, so that a wrong one is named.

    Raises:
        InputError: One of them is wrong; says which, and in which file.
    """
    streamed = {"report_context": lists.report_context, "report_frames": lists.report_frames}
    others = {
        "skipped_functions": lists.skipped_functions,
        "fatal_words": tuple(entry.partition(" ")[2] for entry in lists.fatal_words),
        "shell_prompts": lists.shell_prompts,
        "trouble_words": lists.trouble_words,
    }
    for name, entries in {**streamed, **others}.items():
        for entry in entries:
            try:
                Regex(entry).check()
                if name in streamed:
                    compiled({0: (entry,)})
            except ValueError as error:
                raise InputError(safe_text(str(error)), path=file_of(name), key=safe_text(entry)) from error
