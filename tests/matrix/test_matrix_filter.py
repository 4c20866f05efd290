"""The filter's grammar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.matrix.file import load_matrix, parse_matrix
from logtriage.matrix.filter import Filter, FilterFault, Subject, parse_filter
from logtriage.matrix.model import Matrix

LPA2 = load_matrix("lpa2")
STUCK = Subject(
    id="17",
    params={"kvm_mode": "protected", "host_page_size": "4k", "hw_pa": "lpa", "host_load_addr": "low"},
    status="fail",
    cls="hang",
    mode="C",
    stage=1,
    title="stuck in KVM init after vgic interrupt",
    changed=True,
)
FINE = Subject(
    id="40",
    params={"kvm_mode": "vhe", "host_page_size": "64k", "hw_pa": "lpa2", "host_load_addr": "low"},
    status="pass",
    stage=9,
)


def parsed(text: str, matrix: Matrix = LPA2) -> Filter:
    result = parse_filter(text, matrix)
    assert isinstance(result, Filter), result
    return result


@pytest.mark.parametrize(
    ("text", "stuck", "fine"),
    [
        ("", True, True),
        ("  \t", True, True),
        ("page=4k", True, False),
        ("page=4K", True, False),
        ("page=4k,64k", True, True),
        ("page!=4k", False, True),
        ("page!=4k,64k", False, False),
        ("kvm=vhe", False, True),
        ("mode=protected", True, False),
        ("hw_pa=lpa", True, False),
        ("host_load=low", True, True),
        ('page="4k"', True, False),
        ("mode:C", True, False),
        ("mode:c", True, False),
        ("mode:A,B", False, False),
        ("mode:none", False, True),
        ("verdict:hang", True, False),
        ("verdict:fail", True, False),
        ("verdict:pass", False, True),
        ("verdict:pass,hang", True, True),
        ("!verdict:pass", True, False),
        ("id:17", True, False),
        ("id:17,40", True, True),
        ("stage>=6", False, True),
        ("stage<6", True, False),
        ("stage=1", True, False),
        ("stage!=1", False, True),
        ("stage<=1", True, False),
        ("stage>9", False, False),
        ("stage>=host-kvm", False, True),
        ("stage>-1", True, True),
        ("changed", True, False),
        ("!changed", False, True),
        ("vgic", True, False),
        ("VGIC", True, False),
        ('"vgic interrupt"', True, False),
        ('!"vgic interrupt"', False, True),
        ('"stage>=6"', False, False),
        ("40", False, True),
        ("64k", False, True),
        ("BUG:", False, False),
        ("page=4k kvm!=vhe mode:C verdict:hang stage<6 changed vgic", True, False),
        ("page=4k page=64k", False, False),
        ('"vgic', True, False),
        ("!", False, False),
    ],
)
def test_what_matches(text: str, stuck: bool, fine: bool) -> None:  # noqa: FBT001 - a table
    found = parsed(text)
    assert (found.matches(STUCK), found.matches(FINE)) == (stuck, fine)


@pytest.mark.parametrize(
    ("text", "message", "word"),
    [
        ("vgic nope=1", "nope is no option", "nope=1"),
        ("load=low", "load could be host_load_addr or guest_load_addr", "load=low"),
        ("pa=48", "pa could be hw_pa or host_pa", "pa=48"),
        ("page=8k", "host_page_size has no value 8k, only 4k, 16k or 64k", "page=8k"),
        ("page=", "page= needs a value", "page="),
        ("page=,", "page= needs a value", "page=,"),
        ("page>4k", "only stage can be compared with >", "page>4k"),
        ("stage>=", "stage>= needs a number or a name; 0 to 9", "stage>="),
        ("stage>=boot", "boot is no stage", "stage>=boot"),
        ("mode:", "mode: needs a value", "mode:"),
        (
            "a verdict:hung b",
            "hung is no status and no failure class; did you mean hang?",
            "verdict:hung",
        ),
        ("verdict:\x1b[2J", "'\\x1b[2J' is no status", "verdict:\x1b[2J"),
        ("!page=8k", "has no value 8k", "!page=8k"),
    ],
)
def test_what_is_wrong_and_which_word(text: str, message: str, word: str) -> None:
    fault = parse_filter(text, LPA2)
    assert isinstance(fault, FilterFault)
    assert message in fault.message
    assert fault.message.isprintable()
    assert text[fault.start : fault.end] == word


def test_a_part_of_a_name_is_ambiguous_only_among_options_that_vary() -> None:
    both = parse_matrix(
        'schema = 1\n[axes]\nhost_page_size = ["4k", "64k"]\nguest_page_size = ["4k", "64k"]', "m.toml"
    )
    assert isinstance(parse_filter("page=4k", both), FilterFault)
    assert parsed("host_page=4k", both).matches(Subject(id="0", params={"host_page_size": "4k"}))


def test_a_whole_word_goes_before_a_part_of_one() -> None:
    matrix = parse_matrix('schema = 1\n[axes]\npage = ["1", "2"]\nhost_page = ["3", "4"]', "m.toml")
    assert parsed("page=2", matrix).matches(Subject(id="0", params={"page": "2"}))


def test_values_that_differ_in_case_only_are_told_apart() -> None:
    matrix = parse_matrix('schema = 1\n[axes]\nx = ["a", "A"]', "m.toml")
    assert not parsed("x=a", matrix).matches(Subject(id="0", params={"x": "A"}))


@given(st.text(max_size=40))
def test_any_text_is_a_filter_or_a_fault_inside_it(text: str) -> None:
    result = parse_filter(text, LPA2)
    if isinstance(result, FilterFault):
        assert 0 <= result.start < result.end <= len(text)
        assert result.message.isprintable()
    else:
        assert result.matches(STUCK) in {True, False}
