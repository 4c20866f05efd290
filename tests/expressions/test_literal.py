import pytest

from logtriage.expressions.literal import needed

AND_SO_ON = (" and so on An end", " and so on an end", " and so on the end")


def _shorter_is_worse(text: str) -> float:
    return 10.0 ** -len(text)


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
        (r"(?P<value>\d+K) pages(?: of (?:it|all)) here", ("K pages of it here", "K pages of all here")),
        (r"(?i)any case here", ()),
        (r"(?i:any case here) exact tail", (" exact tail",)),
        (r"^\((?:[2-4]|1[0-2])\) ", ("(2) ", "(3) ", "(4) ", "(10) ", "(11) ", "(12) ")),
        (r"[0-9a-f]: the longer rest", (": the longer rest",)),
        (r"the longer head [ab]x", ("the longer head ax", "the longer head bx")),
        (r"[^a]b: ", ("b: ",)),
        (r"[abc]+\d", ()),
        (r"ab|cd", ()),
        (r"brok(en", ()),
        (r"[[:digit:]]+ in posix", ()),
        (r"braces{,1} here", ()),
        (r"octal \101 number", ()),
        ("accent \u00e9", ("accent \u00c3\u00a9",)),
        (r"byte \xe9\d", ("byte \u00e9",)),
    ],
)
def test_literals_that_any_match_holds(pattern: str, literals: tuple[str, ...]) -> None:
    assert needed(pattern, _shorter_is_worse) == literals
