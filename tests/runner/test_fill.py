import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.matrix.template import parse_template
from logtriage.runner.fill import Commas, Origin, Piece, argument, component, fill, plain

HOSTILE = ("a b", "$(touch P)", "-S", "x,readonly=on", "../../x", "{a}", "%s", "'\"`\\", "*", "~", "x;y|z&")


def value(text: str) -> tuple[Piece, ...]:
    return (Piece(text, Origin.VALUE),)


@pytest.mark.parametrize(
    ("template", "text", "commas", "expected"),
    [
        ("{a}", "a b", "refuse", "a b"),
        ("{a}", "$(touch P)", "refuse", "$(touch P)"),
        ("--x={a}", "-S", "refuse", "--x=-S"),
        ("{a}", "-S", "keep", None),
        ("{a}", "../../x", "refuse", "../../x"),
        ("{a}", "x,readonly=on", "refuse", None),
        ("{a}", "x,readonly=on", "keep", "x,readonly=on"),
        ("{a}", "x,readonly=on", "double", None),
        ("file={a},if=none", "x,readonly=on", "double", "file=x,,readonly=on,if=none"),
        ("x{a}", "n\nl", "keep", None),
        ("x{a}", "n\0l", "keep", None),
        ("{a}", "{a}", "refuse", "{a}"),
    ],
)
def test_a_value_is_part_of_one_argument_or_refused(
    template: str, text: str, commas: Commas, expected: str | None
) -> None:
    pieces = fill(parse_template(template, None), {"a": value(text)})
    if expected is None:
        with pytest.raises(ValueError, match=r"value|NUL"):
            argument(pieces, commas)
    else:
        assert argument(pieces, commas) == expected


@pytest.mark.parametrize(
    ("template", "commas", "expected"),
    [
        ("{p}", "double", "/a,b"),
        ("file={p}", "double", "file=/a,,b"),
        ("file={p}", "refuse", "file=/a,b"),
        ("{p}", "refuse", "/a,b"),
    ],
)
def test_a_path_may_hold_commas(template: str, commas: Commas, expected: str) -> None:
    pieces = fill(parse_template(template, None), {"p": (Piece("/a,b", Origin.PATH),)})
    assert argument(pieces, commas) == expected


@given(texts=st.lists(st.sampled_from(HOSTILE) | st.text(max_size=8), min_size=1, max_size=4))
def test_what_was_put_in_comes_out_whole_behind_the_recipes_own_text(texts: list[str]) -> None:
    names = {f"v{index}": value(text) for index, text in enumerate(texts)}
    template = parse_template("=" + "|".join(f"{{{name}}}" for name in names), None)
    try:
        made = argument(fill(template, names), "keep")
    except ValueError:
        assert any(set(text) & set("\0\r\n") for text in texts)
    else:
        assert made == "=" + "|".join(texts)


@pytest.mark.parametrize("text", ["a/b", "..", "/etc/passwd", "a\nb"])
def test_a_value_cannot_lead_a_path_elsewhere(text: str) -> None:
    with pytest.raises(ValueError, match=r"path|line break"):
        component((Piece("Image-", Origin.RECIPE), *value(text)))


def test_the_recipes_own_text_is_trusted() -> None:
    assert plain((Piece("poweroff -f\n", Origin.RECIPE),)) == "poweroff -f\n"
    assert argument((Piece("-x,y", Origin.RECIPE),), "refuse") == "-x,y"
