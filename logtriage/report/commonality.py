"""What the configurations of a mode have in common, in words."""

from logtriage.report.digest import Digest, Group
from logtriage.report.text import Formula, Quoted, Sentence, be, listed, name, plural
from logtriage.triage.snapshot import ConfigState, Explanation, Mode, Term
from logtriage.vocabulary import Layer, Status

_SHOWN = 12
"""Counterexamples that a sentence names, about one line of mail."""

ALTERNATIVES = 3
"""Further combinations that are told; of the rest only the number, since nobody compares more."""


def predicate(terms: tuple[Term, ...]) -> Formula:
    """A conjunction as text, such as `page in {4k, 16k} and load=high`."""
    return Formula(" and ".join(_term(term) for term in terms))


def commonality(digest: Digest, group: Group) -> tuple[Sentence, ...]:
    """What the members of a mode have in common.

    The first sentence is the answer, the second one the count that it rests on. Nothing is said where
    it was not worked out, and of a single member that no option tells from the others.
    """
    explanation = group.mode.explanation
    if explanation is None or not explanation.eligible:
        return ()
    if not explanation.terms and not explanation.exact and explanation.members == 1:
        return ()
    return (
        *_answer(explanation),
        _proof(digest, group, explanation),
        *_alternatives(explanation),
        *_limits(explanation),
    )


def _term(term: Term) -> str:
    values = [name(value) for value in term.values]
    if len(values) == 1:
        return f"{name(term.axis)}={values[0]}"
    return f"{name(term.axis)} in {{{', '.join(values)}}}"


def _answer(explanation: Explanation) -> tuple[Sentence, ...]:
    if not explanation.terms:
        return ()
    if explanation.exact:
        return (("What they have in common: ", predicate(explanation.terms), "."),)
    return (("What they have in common, not exactly: ", predicate(explanation.terms), "."),)


def _proof(digest: Digest, group: Group, explanation: Explanation) -> Sentence:
    hits, eligible = explanation.hits, explanation.eligible
    there = _got_there(digest, group.mode, explanation)
    masked = _masked(digest, group, explanation)
    if hits == eligible == 1:
        many = "The only configuration"
    else:
        many = f"{'All ' if hits == eligible else ''}{hits} of the {plural(eligible, 'configuration')}"
    if explanation.terms:
        with_them = (" with ", _reference(explanation.terms))
        return (many, *with_them, *there, *masked, ".", *_coverage(explanation))
    if explanation.exact:
        return (
            many,
            *there,
            " fails like this, whatever its options"
            if hits == 1
            else " fail like this, whatever their options",
            *masked,
            ".",
            *_coverage(explanation),
        )
    return ("No option, and no combination of a few, tells them from the others.",)


def _reference(terms: tuple[Term, ...]) -> str:
    if len(terms) == 1:
        return predicate(terms)
    return "both" if len(terms) == 2 else "all of these"  # noqa: PLR2004 - English has a word for two


def _got_there(digest: Digest, mode: Mode, explanation: Explanation) -> Sentence:
    if not (explanation.masked or explanation.pending or explanation.not_run):
        return ()
    first = next((rung.name for rung in digest.snapshot.matrix.ladder if rung.layer is mode.layer), None)
    if first == mode.stage and mode.layer in {Layer.HOST, Layer.GUEST}:
        place: str = "the guest" if mode.layer is Layer.GUEST else "the host kernel"
    else:
        place = Quoted(name(mode.stage))
    return (" that got as far as ", place)


def _masked(digest: Digest, group: Group, explanation: Explanation) -> Sentence:
    if not explanation.masked:
        return ()
    hiding = _hiding(digest, group, explanation.terms)
    modes = tuple(found.letter for found in digest.groups if found.mode.label in hiding)
    word = "failure mode" if len(modes) == 1 else "failure modes"
    which = (f" ({word} ", Quoted(listed(modes)), ")") if modes else ()
    return (f"; {explanation.masked} more never got there", *which)


def _hiding(digest: Digest, group: Group, terms: tuple[Term, ...]) -> set[str]:
    ladder = {rung.name: index for index, rung in enumerate(digest.snapshot.matrix.ladder)}
    limit = ladder.get(group.mode.stage, 0)
    return {
        state.mode
        for state in digest.snapshot.states
        if state.mode is not None
        and state.mode in digest.labels
        and state.mode != group.mode.label
        and state.status is Status.FAIL
        and state.failure is not None
        and ladder.get(state.failure.stage, limit) < limit
        and _selects(terms, state)
    }


def _selects(terms: tuple[Term, ...], state: ConfigState) -> bool:
    return all(state.config.params.get(term.axis) in term.values for term in terms)


def _coverage(explanation: Explanation) -> Sentence:
    found: list[str] = []
    if explanation.exact and explanation.terms:
        found.append(" No other configuration fails like this.")
    elif explanation.terms:
        found.append(f" That covers {explanation.hits} of the {explanation.members} that fail like this.")
    if explanation.pending:
        found.append(f" {explanation.pending} more {be(explanation.pending)} not decided yet.")
    if explanation.not_run:
        found.append(f" {explanation.not_run} more {be(explanation.not_run, past=True)} not run.")
    return tuple(found)


def _alternatives(explanation: Explanation) -> tuple[Sentence, ...]:
    others = [other for other in explanation.alternatives if other.terms]
    found: list[Sentence] = [
        ("Or, just as well: ", predicate(other.terms), ".")
        if other.exact
        else (
            "Or, about as well: ",
            predicate(other.terms),
            f" ({other.hits} of {other.eligible}; covers {other.hits} of {other.members}).",
        )
        for other in others[:ALTERNATIVES]
    ]
    if len(others) > ALTERNATIVES:
        found.append((f"There are {len(others) - ALTERNATIVES} more such combinations.",))
    return tuple(found)


def _limits(explanation: Explanation) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    if explanation.counterexamples:
        shown = ", ".join(name(config_id) for config_id in explanation.counterexamples[:_SHOWN])
        more = "" if len(explanation.counterexamples) <= _SHOWN else ", ..."
        found.append(("Counterexamples: ", Quoted(shown + more), "."))
    found.extend(
        ("These configurations cannot tell ", Quoted(listed(tuple(map(name, options)))), " apart.")
        for options in explanation.inseparable
    )
    if explanation.no_influence:
        found.append(("No influence: ", Quoted(", ".join(map(name, explanation.no_influence))), "."))
    return tuple(found)
