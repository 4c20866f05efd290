import pytest

from logtriage.matching.library import Library
from logtriage.matching.literal import needed
from logtriage.matching.schema import Signature

AND_SO_ON = (" and so on An end", " and so on an end", " and so on the end")


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"Kernel panic - not syncing", ("Kernel panic - not syncing",)),
        (r"\bLinux version \d+", ("Linux version ",)),
        (r"(?:alpha one|beta two) x", ("alpha one x", "beta two x")),
        (r"(?:alpha|beta)\d and so on (?:[Aa]n|the) end", AND_SO_ON),
        (r"reason: (?:one \w|two)", ("reason: one ", "reason: two")),
        (r"(?:alpha one|\d+) end of it", (" end of it",)),
        (r"(?:maybe this)?tail of it", ("tail of it",)),
        (r"(?:surely this)+ x", ("surely this",)),
        (r"(?P<name>captured text)", ("captured text",)),
        (r"(?i)any case here", ()),
        (r"(?i:any case here) exact tail", (" exact tail",)),
        (r"[abc]+\d", ()),
        (r"ab|cd", ()),
        (r"brok(en", ()),
    ],
)
def test_literals_that_any_match_holds(pattern: str, literals: tuple[str, ...]) -> None:
    assert needed(pattern) == literals


def test_every_sample_holds_a_literal_of_the_expression_that_it_matches(library: Library) -> None:
    texts = [
        line.encode() for entry in library.entries for sample in entry.samples for line in sample.split("\n")
    ]
    checked = 0
    for number, pattern in enumerate(library.patterns):
        literals = [text.encode() for text in needed(library.expressions[number])]
        for text in texts:
            if literals and pattern.confirm.search(text) is not None:
                checked += 1
                assert any(literal in text for literal in literals)
    assert checked > 200
    assert sum(isinstance(entry, Signature) for entry in library.entries) > 100
