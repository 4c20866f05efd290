"""What the user made of a run, kept over restarts: marks, names and merges of modes, and their labels."""

import hashlib
import os
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Final

import msgspec
import platformdirs

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.regular import read_bounded
from logtriage.sources.store import write_atomic

LONGEST_TITLE: Final = 200
"""Characters at most of what the user calls a mode or a configuration: a line has room for no more."""

_LARGEST: Final = 4 << 20
"""Bytes of the file at most: thousands of marks fit, and a file that is none of ours fills no memory."""

_MOST: Final = 100_000
"""Entries of each kind at most: as many as a matrix may have configurations."""

_Id = Annotated[str, msgspec.Meta(max_length=4096)]
_Label = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{1,3}\Z")]
_Title = Annotated[str, msgspec.Meta(max_length=LONGEST_TITLE)]
_Many = msgspec.Meta(max_length=_MOST)
_Offset = Annotated[int, msgspec.Meta(ge=0)]


class _Stored(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="logtriage-memory-1"):
    """The content of the file; `run` is for people who look into it."""

    run: str = ""
    marks: Annotated[tuple[_Id, ...], _Many] = ()
    labels: Annotated[dict[_Id, _Label], _Many] = {}
    titles: Annotated[dict[_Label, _Title], _Many] = {}
    kept_titles: Annotated[dict[_Id, _Title], _Many] = {}
    merges: Annotated[dict[_Label, _Label], _Many] = {}
    lines: Annotated[dict[_Id, Annotated[tuple[_Offset, ...], _Many]], _Many] = {}
    remarks: Annotated[dict[_Id, _Title], _Many] = {}


class Memory:
    """Marks, names and merges, in memory and in a file.

    Args:
        path: The file; None keeps everything in memory only.
        run: Real path of the run, written into the file for people who look into it.

    Attributes:
        marks: Ids of marked configurations.
        labels: Label of a failure mode by failure key; keys of one label are in the order in which they came.
        titles: Names that the user gave to modes, by label.
        kept_titles: The same by failure key for failures that the run had and has not now.
        merges: For a mode that is shown as part of another one, the other one's label by its own.
        lines: Offsets of marked lines, by `id/console`.
        remarks: The user's words on configurations, by their ids.
        note: Why a damaged file was not read, or empty.
        trouble: Why the last change could not be written, or empty.
    """

    def __init__(self, path: Path | None = None, *, run: str = "") -> None:
        self._path = path
        self._run = run
        self._lock = threading.Lock()
        self._changed = False
        self.note = ""
        self.trouble = ""
        stored = self._read() or _Stored()
        self.marks: frozenset[str] = frozenset(stored.marks)
        self.labels: Mapping[str, str] = stored.labels
        self.titles: Mapping[str, str] = {label: safe_text(title) for label, title in stored.titles.items()}
        self.kept_titles: Mapping[str, str] = {
            key: safe_text(title) for key, title in stored.kept_titles.items()
        }
        self.merges: Mapping[str, str] = stored.merges
        self.lines: Mapping[str, tuple[int, ...]] = stored.lines
        self.remarks: Mapping[str, str] = {name: safe_text(text) for name, text in stored.remarks.items()}
        self._straighten()

    @classmethod
    def of_run(cls, run: Path) -> "Memory":
        """Open what is remembered of a run directory, by its real path."""
        real = os.path.realpath(run)
        name = hashlib.sha256(os.fsencode(real)).hexdigest()[:32]
        try:
            folder = platformdirs.user_state_path("logtriage") / "runs"
        except RuntimeError:  # there is no home directory
            return cls(None, run=real)
        return cls(folder / f"{name}.json", run=real)

    # -- changes --------------------------------------------------------------------------------

    def toggle_mark(self, config_id: str) -> bool:
        """Mark a configuration, or unmark it; returns whether it is marked now."""
        self.marks = self.marks ^ {config_id}
        self._changed = True
        return config_id in self.marks

    def mark_lines(self, config_id: str, console: str, offsets: Iterable[int]) -> None:
        """Have exactly the lines of a console marked that begin at these offsets."""
        key = f"{config_id}/{console}"
        rest = {known: marked for known, marked in self.lines.items() if known != key}
        marked = tuple(offsets)[:_MOST]
        self.lines = rest | {key: marked} if marked else rest
        self._changed = True

    def lines_of(self, config_id: str, console: str) -> tuple[int, ...]:
        """Offsets of the marked lines of a console."""
        return self.lines.get(f"{config_id}/{console}", ())

    def rename(self, label: str, title: str) -> None:
        """Give a failure mode a name; an empty one brings its own title back."""
        title = _in_a_line(title)
        rest = {known: name for known, name in self.titles.items() if known != label}
        self.titles = rest | {label: title} if title else rest
        self._changed = True

    def remark(self, config_id: str, text: str) -> None:
        """Have words on a configuration; empty ones take them off."""
        text = _in_a_line(text)
        rest = {known: words for known, words in self.remarks.items() if known != config_id}
        self.remarks = rest | {config_id: text} if text else rest
        self._changed = True

    def merge(self, label: str, into: str) -> None:
        """Show a failure mode, and those merged into it, as part of another one."""
        into = self.shown_as(into)
        if into != label:
            self.merges = {**self.merges, label: into}
            self._changed = True

    def separate(self, label: str) -> None:
        """Show all failure modes that are merged into one on their own again."""
        self.merges = {one: into for one, into in self.merges.items() if self.shown_as(one) != label}
        self._changed = True

    def learn(self, labels: Iterable[tuple[str, str]]) -> None:
        """Remember the labels of failure keys; keys that are known keep theirs."""
        fresh: dict[str, str] = {}
        for key, label in labels:
            if key not in self.labels:
                fresh.setdefault(key, label)
        if fresh:
            self.labels = {**self.labels, **fresh}
            self._take_titles()
            self._changed = True

    def reletter(self, labels: Mapping[str, str]) -> dict[str, str]:
        """Take over other labels of failure keys, and let names and merges go with them.

        Args:
            labels: The labels of all failures that the run has now, by their keys. Of others only the names
                are remembered, for when they come again.

        Returns:
            The new label of each old one.
        """
        moved: dict[str, str] = {}
        for key, label in labels.items():
            if key in self.labels:
                moved.setdefault(self.labels[key], label)
        gone = {key: label for key, label in self.labels.items() if label not in moved}
        kept = {key: self.titles[label] for key, label in gone.items() if label in self.titles}
        self.kept_titles = {**self.kept_titles, **kept}
        self.titles = {moved[one]: title for one, title in self.titles.items() if one in moved}
        merges = {moved[one]: moved[into] for one, into in self.merges.items() if {one, into} <= moved.keys()}
        self.merges = {one: into for one, into in merges.items() if one != into}
        self._straighten()
        self.labels = dict(labels)
        self._take_titles()
        self._changed = True
        return moved

    def _take_titles(self) -> None:
        """Give failures that came again the names that they had."""
        back = {key: label for key, label in self.labels.items() if key in self.kept_titles}
        self.titles = {label: self.kept_titles[key] for key, label in back.items()} | dict(self.titles)
        self.kept_titles = {key: title for key, title in self.kept_titles.items() if key not in back}

    def _straighten(self) -> None:
        """Drop all merges where some go in a circle, which has no mode that they are shown as."""
        if any(self.shown_as(label) in self.merges for label in self.merges):
            self.merges = {}

    def shown_as(self, label: str) -> str:
        """Label under which a mode is shown: that of the mode it is merged into, or its own."""
        seen = {label}
        while (into := self.merges.get(label)) is not None and into not in seen:
            seen.add(into)
            label = into
        return label

    @property
    def changed(self) -> bool:
        """Whether something is still to be written to the file."""
        return self._changed and self._path is not None

    @property
    def personal(self) -> bool:
        """Whether it holds anything that the user made himself."""
        return bool(self.marks or self.titles or self.merges or self.lines or self.remarks)

    # -- the file -------------------------------------------------------------------------------

    def save(self) -> None:
        """Write what changed; may be called from any thread, and says in `trouble` why it failed."""
        with self._lock:
            if not self._changed or self._path is None:
                return
            self._changed = False
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                write_atomic(self._path, self._encoded(), durable=False)
            except LogtriageError as error:
                self.trouble = str(error)
            except OSError as error:
                self.trouble = f"cannot write {safe_text(str(self._path))}: {safe_text(error.strerror or '')}"
            else:
                self.trouble = ""

    def _encoded(self) -> bytes:
        stored = _Stored(
            run=safe_text(self._run),
            marks=tuple(sorted(filter(_storable, self.marks)))[:_MOST],
            labels=dict([pair for pair in self.labels.items() if _storable(pair[0])][:_MOST]),
            titles=dict(self.titles),
            kept_titles=dict([pair for pair in self.kept_titles.items() if _storable(pair[0])][:_MOST]),
            merges=dict(self.merges),
            lines=dict([pair for pair in self.lines.items() if _storable(pair[0])][:_MOST]),
            remarks=dict([pair for pair in self.remarks.items() if _storable(pair[0])][:_MOST]),
        )
        return msgspec.json.format(msgspec.json.encode(stored), indent=1)

    def _read(self) -> _Stored | None:
        if self._path is None:
            return None
        try:
            return msgspec.json.decode(read_bounded(self._path, _LARGEST), type=_Stored)
        except FileNotFoundError:
            return None
        except OSError as error:
            self.note = f"Cannot read {safe_text(str(self._path))}: {safe_text(error.strerror or str(error))}"
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            self.note = self._put_aside(self._path)
        return None

    @staticmethod
    def _put_aside(path: Path) -> str:
        aside = path.with_suffix(".broken")
        try:
            path.replace(aside)
        except OSError:
            aside = path
        return f"Marks and names of this run were damaged and are gone; see {safe_text(str(aside))}."


def _in_a_line(text: str) -> str:
    return safe_text(" ".join(text.split()))[:LONGEST_TITLE]


def _storable(text: str) -> bool:
    """Tell whether JSON can hold a text, and reading it back is allowed."""
    try:
        return len(text.encode()) <= 4096  # noqa: PLR2004 - the longest that is read
    except UnicodeEncodeError:
        return False
