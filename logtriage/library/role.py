"""Which of two signatures is named where both know one line or one report."""

from collections.abc import Mapping
from typing import Final

from logtriage.library.schema import Role, Signature

STRENGTH: Final[Mapping[Role, int]] = {
    "context": 0,
    "frame": 1,
    "trace": 2,
    "consequence": 3,
    "headline": 4,
    "cause": 5,
}
"""How much a role tells of a failure: on one line, the signature of the stronger role is named."""

TELLING: Final[frozenset[Role]] = frozenset({"cause", "headline"})
"""Roles of signatures that name a report by themselves."""

DEFAULT_PRIORITY: Final = 50
"""What schema 1 takes for the priority of a signature that gives none."""


def role_of(signature: Signature) -> Role:
    """The role of a signature: as given, or else as its priority was meant."""
    return signature.role or role_of_priority(signature.priority, fatal=signature.severity == "fatal")


def role_of_priority(priority: int | None, *, fatal: bool) -> Role:
    """What a priority means in files that order signatures by numbers only.

    Args:
        priority: 0 to 100, or nothing.
        fatal: Whether the signature ends a boot; a weak one that does is a panic that something led to.
    """
    number = DEFAULT_PRIORITY if priority is None else priority
    if number > 45:  # noqa: PLR2004 - the bounds of the old convention are said here only
        return "cause"
    if number >= 25:  # noqa: PLR2004 - as above
        return "headline"
    if fatal:
        return "consequence"
    if number > 9:  # noqa: PLR2004 - as above
        return "trace"
    return "frame" if number > 2 else "context"  # noqa: PLR2004 - as above


def is_telling(signature: Signature) -> bool:
    """Whether a signature names a report by itself, not merely by a part or an effect of it."""
    return role_of(signature) in TELLING


def precedence(signature: Signature) -> tuple[int, int]:
    """What compares two signatures on one line: the strength of the role, then the priority where given."""
    return STRENGTH[role_of(signature)], rank(signature)


def rank(signature: Signature) -> int:
    """The priority of a signature, which only orders signatures of one role."""
    return DEFAULT_PRIORITY if signature.priority is None else signature.priority


def is_consequence(one: Signature, other: Signature) -> bool:
    """Whether a signature says that it is a consequence of another; where each does, neither is."""
    return _names(one, other) and not _names(other, one)


def yields_to(one: Signature, other: Signature) -> bool:
    """Whether a signature is a consequence of another that tells at least as much of a failure."""
    return is_consequence(one, other) and STRENGTH[role_of(other)] >= STRENGTH[role_of(one)]


def outranks(one: Signature, other: Signature) -> bool:
    """Whether a signature is named rather than another where both know one line."""
    if yields_to(one, other) or yields_to(other, one):
        return yields_to(other, one)
    return precedence(one) > precedence(other)


def _names(one: Signature, other: Signature) -> bool:
    return one.id != other.id and not {other.id, other.cls}.isdisjoint(one.consequence_of)
