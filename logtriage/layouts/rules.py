"""Where a layout says that consoles, results and options stand, checked and compiled."""

from collections.abc import Mapping
from dataclasses import dataclass

from logtriage.expressions.regex import Regex
from logtriage.layouts.pattern import NamePattern, PathPattern
from logtriage.layouts.schema import Said

ANY_OTHER = "*"
"""The word of a harness that stands for every one that is not named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleRule:
    """Which files are consoles; `logtriage.layouts.schema.ConsoleTable` says what its keys mean."""

    path: PathPattern
    console: str
    config: str
    starts: Regex | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A file that has to be beside the consoles."""

    file: str
    name: NamePattern | None
    holds: Regex | None

    @property
    def plain(self) -> bool:
        """Whether just one name is that of the file."""
        return not ("*" in self.file or "{" in self.file)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRule:
    """Where the result stands; `logtriage.layouts.schema.ResultTable` says what its keys mean."""

    file: str
    json: str
    rows: str
    row: Mapping[str, str]
    match: Regex | None
    says: Mapping[str, Said]

    def meaning(self, word: str) -> Said | None:
        """What a word of the harness means, or `None` where nothing is said of it."""
        return self.says.get(word, self.says.get(ANY_OTHER))

    def last_in(self, text: bytes) -> bytes | None:
        """The last word in a text, or `None`."""
        if self.match is None:
            return text.strip() or None
        for line in reversed(text.splitlines()):
            found = self.match.search(line)
            if found is not None:
                return found["said"]
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionsRule:
    """Where options stand; `logtriage.layouts.schema.OptionsTable` says what its keys mean."""

    fields: tuple[str, ...]
    file: str
    json: Mapping[str, str]
    rows: str
    row: Mapping[str, str]
    match: tuple[Regex, ...]
