"""What a harness left beside one console: its result and the options."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from logtriage.boot.result import Result
from logtriage.console.safe import safe_text, strip_sequences
from logtriage.errors import InputError
from logtriage.expressions.regex import Regex
from logtriage.layouts.json_file import read_json
from logtriage.layouts.json_path import text_of, values_at
from logtriage.layouts.pattern import fill
from logtriage.layouts.rules import OptionsRule, ResultRule
from logtriage.layouts.schema import Said
from logtriage.regular import open_regular, read_tail
from logtriage.vocabulary import JobEnd

TAIL: Final = 64 << 10
"""Bytes at the end of a text in which a result is looked for: a harness says it in its last lines."""

HEAD: Final = 64 << 10
"""Bytes at the start of a text in which options are looked for: command lines stand in the first line."""

_LONGEST: Final = 200
"""Characters of an option's value or a result's word: longer ones are texts, no values."""

_WORST: Final = (Said.TIMEOUT, Said.FAIL, Said.INFRA, Said.KILLED, Said.STATUS, Said.PASS, Said.SKIP)
"""Which of several results counts, the first one first: one that was skipped says nothing of the others."""

KEY: Final = "key"
"""The group of an expression that is the name of an option; `VALUE` is the one that is its value."""

VALUE: Final = "value"

_MOST_OPTIONS: Final = 256
"""Options of a configuration, as many as a `meta.json` may state."""

_MOST_WORDS: Final = 10_000
"""Words of a text that are looked at one by one: what is in front of a console has some hundred."""

_MOST_FILES: Final = 1000
"""Files that a pattern may name: openQA leaves one for each module of a test, some 200 at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarnessResult:
    """What a harness says of a job.

    Attributes:
        said: What its word means.
        word: Its word, safe to show.
        source: Where it stands, safe to show: `tests/1/results.json: lava.job.result`.
        result: How the job ended; `None` where it was skipped.
    """

    said: Said
    word: str
    source: str
    result: Result | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HarnessFiles:
    """Where a harness' words on one configuration stand.

    Attributes:
        layout: The name of the layout.
        home: The directory of the console.
        folder: The same, relative to the run directory.
        log: The name of the console's file.
        fields: The parts of its path.
        results: Where its result stands; the first that says something counts.
        options: Where its options stand, later ones before earlier ones.
    """

    layout: str
    home: Path
    folder: str
    log: str
    fields: Mapping[str, str]
    results: tuple[ResultRule, ...]
    options: tuple[OptionsRule, ...]

    def result_path(self) -> Path | None:
        """The first file there that may state the result, or `None`."""
        for rule in self.results:
            for path in self._paths(rule.file):
                if os.path.lexists(path):
                    return path
        return None

    def result(self) -> HarnessResult | None:
        """What the harness says of the job by now, or `None`.

        Raises:
            InputError: A file that is there cannot be read or is no JSON.
            OSError: A text cannot be read.
        """
        for rule in self.results:
            found = self._result(rule)
            if found is not None:
                return found
        return None

    def _result(self, rule: ResultRule) -> HarnessResult | None:
        best: tuple[Said, str, Path] | None = None
        for path in self._paths(rule.file):
            for word in self._words(rule, path):
                said = rule.meaning(word)
                if said is not None and (best is None or _WORST.index(said) < _WORST.index(best[0])):
                    best = said, word, path
        if best is None:
            return None
        said, word, path = best
        where = os.path.normpath(f"{self.folder}/{os.path.relpath(path, self.home)}").lstrip("/")
        source = f"{where}: {rule.json}" if rule.json else where
        return HarnessResult(
            said=said,
            word=safe_text(word)[:_LONGEST],
            source=safe_text(source),
            result=_ended(said, word),
        )

    def _words(self, rule: ResultRule, path: Path) -> Iterator[str]:
        """The words that a file says, as far as they are those of the rule."""
        try:
            if not rule.json:
                text = strip_sequences(read_tail(path, TAIL))
                found = rule.last_in(text)
                if found is not None:
                    yield found.decode("utf-8", "replace")
                return
            document = read_json(path)
        except FileNotFoundError:
            return
        for row in document.rows(rule.rows, self._filled(rule.row)):
            for value in values_at(row, rule.json):
                word = text_of(value)
                if rule.match is None:
                    yield word
                elif (matched := rule.match.search(word.encode())) is not None:
                    yield matched["said"].decode("utf-8", "replace")

    @property
    def looks_above(self) -> bool:
        """Whether options may stand in files above the console's directory."""
        return any(rule.file.startswith("../") for rule in self.options)

    def params(self) -> dict[str, str]:
        """The options, as far as files state them by now.

        Raises:
            InputError: A file that is there cannot be read or is no JSON.
        """
        found: dict[str, str] = {}
        for rule in self.options:
            found |= {name: self.fields[name] for name in rule.fields if self.fields.get(name)}
            if not (rule.json or rule.match):
                continue
            for path in self._paths(rule.file):
                if not os.path.lexists(path):
                    continue
                found |= dict(self._options(rule, path, found))
        short = {name: value for name, value in found.items() if 0 < len(value) <= _LONGEST}
        shown = [(name, value) for name, value in short.items() if not name.startswith("_")]
        return dict(shown[:_MOST_OPTIONS])

    def _options(self, rule: OptionsRule, path: Path, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        if rule.match:
            yield from _options_in(rule.match, strip_sequences(_head(path)))
            return
        for row in read_json(path).rows(rule.rows, self._filled(rule.row, known)):
            for name, keys in rule.json.items():
                for value in values_at(row, keys):
                    if not isinstance(value, dict | list) and value is not None:
                        yield name, text_of(value)

    def _filled(self, wanted: Mapping[str, str], known: Mapping[str, str] | None = None) -> dict[str, str]:
        fields = {**self.fields, **(known or {})}
        return {key: fill(value, fields) for key, value in wanted.items()}

    def _paths(self, file: str) -> Iterator[Path]:
        """The files that a rule names: the console itself, one file, or those of a pattern with `*`."""
        if not file:
            yield self.home / self.log
            return
        filled = fill(file, self.fields)
        if "*" not in file:
            yield self.home / filled
            return
        folder, _, name = filled.rpartition("/")
        home = self.home / folder
        try:
            names = sorted(one for one in os.listdir(home) if fnmatchcase(one, _literal(name)))  # noqa: PTH208 - names only
        except OSError:
            return
        yield from (home / one for one in names[:_MOST_FILES])


def _options_in(regexes: Sequence[Regex], text: bytes) -> Iterator[tuple[str, str]]:
    """The options that a text states, some of them word by word as `KEY=VALUE`."""
    for regex in regexes:
        pairs = {KEY, VALUE} <= regex.names.keys()
        for word in text.split()[:_MOST_WORDS] if pairs else (text,):
            found = {
                name: value.decode("utf-8", "replace") for name, value in (regex.search(word) or {}).items()
            }
            if pairs and found:
                yield found[KEY], found[VALUE]
            elif not pairs:
                yield from ((name, value) for name, value in found.items() if value)


def _literal(pattern: str) -> str:
    """A pattern in which nothing but `*` is special."""
    return re.sub(r"[\[?]", lambda match: f"[{match[0]}]", pattern)


def _head(path: Path) -> bytes:
    """The first bytes of a text.

    Raises:
        InputError: It cannot be read.
    """
    try:
        fd, _ = open_regular(os.fspath(path), None)
        try:
            return os.read(fd, HEAD)
        finally:
            os.close(fd)
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path) from error


def _ended(said: Said, word: str) -> Result | None:
    """How a job ended that a harness gives this word."""
    match said:
        case Said.SKIP:
            return None
        case Said.TIMEOUT:
            return Result(reason=JobEnd.TIMEOUT)
        case Said.KILLED:
            return Result(reason=JobEnd.KILLED, signal="KILL")
        case Said.INFRA:
            return Result(reason=JobEnd.LOST)
        case Said.STATUS:
            return Result(exit=int(word) if re.fullmatch(r"-?[0-9]{1,9}", word) else 1)
        case _:
            return Result(exit=0 if said is Said.PASS else 1)
