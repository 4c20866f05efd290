"""What went wrong with a boot, and the lines that say so."""

from dataclasses import dataclass

from logtriage.inspection.meaning import Meaning
from logtriage.vocabulary import Layer
from logtriage.wrapped.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Bytes of a console that a verdict rests on.

    Attributes:
        file: The log, relative to the run directory (a path as given, for `classify`).
        line: Of the console, counted from 1.
        offset: First byte of the console, which is that of the file unless `place` says otherwise.
        length: Bytes; reading them gives `text` before cleaning.
        text: The line, safe to show.
        score: 0 to 100; below 100 the match was fuzzy.
        place: Where the line stands, if the console is wrapped in records or in several files.
    """

    file: str
    line: int
    offset: int
    length: int
    text: str
    score: int = 100
    place: Place | None = None

    @property
    def in_file(self) -> Place:
        """Where the line stands in the files (in the decompressed bytes of a packed one)."""
        return self.place or Place(self.file, self.offset, self.length, wrapped=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """What the processors of a boot did when its emulator was asked.

    Attributes:
        file: The file that says so, relative to the run directory.
        size: Its bytes.
        meaning: What it means.
    """

    file: str
    size: int
    meaning: Meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What went wrong, where, and why we say so.

    Attributes:
        cls: Failure class, such as `hang`.
        layer: Who failed.
        stage: The rung that did not come, or that was being climbed.
        signature: Id of the signature that says so.
        title: One line, safe to show.
        score: 0 to 100; below 100 fuzzy, or named by how a console ends whose end is damaged.
        evidence: The lines it rests on, the most telling one first; empty for silence without a line.
        also: Titles of what else was seen and explained by this.
        explain: What this means, from the signature.
        advice: What to try, from the signature.
        known: Where the signature says that this is tracked: a URL, safe to show; empty where it does not.
        nearest: The nearest known hang point and its score, where none was close enough.
        key: Equal for equal causes over runs: what modes are grouped by.
        inspected: What the processors did, where the console does not say why it stopped and it is known.
    """

    cls: str
    layer: Layer
    stage: str
    signature: str
    title: str
    score: int = 100
    evidence: tuple[Evidence, ...] = ()
    also: tuple[str, ...] = ()
    explain: str = ""
    advice: str = ""
    known: str = ""
    nearest: tuple[str, int] | None = None
    key: str = ""
    inspected: Inspected | None = None
