"""The fields of a signature as a person fills them in, and what is wrong with them."""

import difflib
import re
from dataclasses import dataclass
from typing import Final, get_args

import msgspec

from logtriage.console.prefix_learner import without_prefix
from logtriage.console.safe import safe_line, safe_text
from logtriage.errors import InputError
from logtriage.library.draft import regex_of
from logtriage.library.library import Library, Source
from logtriage.library.mask import mask, message
from logtriage.library.schema import Match, Quoted, Signature, When
from logtriage.scan.check import check_library
from logtriage.scan.trial import tail_score
from logtriage.vocabulary import FailureClass

CLASSES: Final[tuple[str, ...]] = get_args(FailureClass)
"""Failure classes, in the schema's order."""

LAYERS: Final = ("firmware", "host", "guest", "harness", "any")
"""Layers that a failure can be blamed on."""

KINDS: Final = ("literal", "regex", "fuzzy")
"""Ways in which a pattern describes a line: its text, a regular expression, or likeness."""

_WHERE = re.compile(r" - at `\$\.?(\w*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The values of the fields as the user typed them."""

    id: str
    title: str
    cls: str
    layer: str
    kind: str
    pattern: str
    score: str


def form_of(signature: Signature) -> Form:
    """Fill the fields from a signature; of several matches the first is taken."""
    match = signature.match[0] if signature.match else Match()
    kind = next((kind for kind in KINDS if getattr(match, kind) is not None), "regex")
    return Form(
        id=signature.id,
        title=signature.title,
        cls=signature.cls,
        layer=signature.layer,
        kind=kind,
        pattern=getattr(match, kind) or "",
        score=str(match.min_score),
    )


def pattern_for(line: bytes, kind: str) -> str:
    """Make a pattern of a kind that describes a log line."""
    content = without_prefix(line)
    if kind == "fuzzy":
        return mask(content)
    return regex_of(content) if kind == "regex" else safe_line(message(content)).strip()


def signature_of(base: Signature, form: Form) -> Signature:
    """Make a signature from the fields; what they do not cover is taken from `base`.

    Raises:
        InputError: A field is wrong; `key` names it.
    """
    fuzzy = form.kind == "fuzzy"
    if fuzzy and not form.score.isdigit():
        raise InputError("a number from 50 to 100", key="score")
    old = base.match[0] if base.match else Match()
    score = int(form.score) if fuzzy else old.min_score
    first = msgspec.structs.replace(
        old,
        **{kind: form.pattern if kind == form.kind else None for kind in KINDS},
        min_score=score,
    )
    rest = () if fuzzy != base.when.tail else base.match[1:]
    changed = msgspec.structs.replace(
        base,
        id=form.id,
        title=form.title,
        layer=form.layer,
        match=(first, *rest) if form.pattern or base.match else (),
        when=msgspec.structs.replace(base.when, tail=fuzzy) if base.when != When() or fuzzy else When(),
    )
    plain = msgspec.to_builtins(changed)
    plain["class"] = form.cls
    try:
        return msgspec.convert(plain, Signature, strict=False)
    except msgspec.ValidationError as error:
        raise _fault(str(error), form) from error


def _fault(text: str, form: Form) -> InputError:
    where = _WHERE.search(text)
    field = where[1] if where else ""
    if field == "id":
        return InputError("2 to 64 small letters, digits, dots and dashes", key="id")
    if field == "class":
        near = difflib.get_close_matches(form.cls, CLASSES, n=3, cutoff=0.3) or CLASSES[:6]
        return InputError(f"no such class; {', '.join(near)} ...", key="class")
    if field == "match":
        inner = "score" if "int" in text else "pattern"
        return InputError(
            "a number from 50 to 100" if inner == "score" else "1 to 1000 characters", key=inner
        )
    if field == "title":
        return InputError("1 to 120 characters", key="title")
    return InputError(safe_text(text), key=field or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A signature that compiles, ready for a trial, and what is still wrong with it.

    Attributes:
        drafts: The signature and the library's quotes, compiled, to be tried on logs.
        problems: Problems of the signature, each of them safe to show.
    """

    drafts: Library
    problems: tuple[str, ...]


def checked(signature: Signature, library: Library, *, known_as: str = "") -> Checked:
    """Compile a signature and look for what is wrong with it.

    Args:
        signature: The signature to check.
        library: The library that it is to join.
        known_as: Id under which the library has the signature already; empty for a new one.

    Raises:
        InputError: The signature does not compile.
    """
    quotes = [
        (entry, source)
        for entry, source in zip(library.entries, library.sources, strict=True)
        if isinstance(entry, Quoted)
    ]
    here = Source("draft", None)
    alone = Library([(signature, here)], lists=library.lists)
    if alone.problems:
        raise InputError(alone.problems[0].reason, key="pattern")
    drafts = Library([*quotes, (signature, here)], lists=library.lists)
    _ = drafts.automata  # hyperscan has the last word on what compiles
    if drafts.problems:
        raise InputError(drafts.problems[0].reason, key="pattern")
    problems = [safe_text(problem.reason) for problem in check_library(alone)]
    if signature.id != known_as and any(entry.id == signature.id for entry in library.entries):
        problems.insert(0, "the id is taken")
    return Checked(drafts=drafts, problems=(*problems, *_tail_problems(signature)))


def _tail_problems(signature: Signature) -> list[str]:
    """Name the samples that a hang-point signature misses, and the counter-samples that it matches."""
    if not signature.when.tail:
        return []
    reasons = []
    for word, samples, wanted in (
        ("sample {} does not match", signature.samples, True),
        ("counter-sample {} matches", signature.counter_samples, False),
    ):
        for number, sample in enumerate(samples, 1):
            score, least = tail_score(signature, mask(sample.encode("utf-8")))
            if (score >= least > 0) is not wanted:
                reasons.append(word.replace("{}", str(number)))
    return reasons
