"""The filter's grammar."""

import re
from collections.abc import Callable

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
    quiet=45.5,
    said=frozenset({"a b", "a/b"}),
)
FINE = Subject(
    id="40",
    params={"kvm_mode": "vhe", "host_page_size": "64k", "hw_pa": "lpa2", "host_load_addr": "low"},
    status="pass",
    stage=9,
)


def expression(pattern: str) -> Callable[[str], bool]:
    try:
        found = re.compile(pattern)
    except re.error as error:
        raise ValueError("no expression") from error
    return lambda text: found.search(text) is not None


def parsed(text: str, matrix: Matrix = LPA2) -> Filter:
    result = parse_filter(text, matrix, expression)
    assert isinstance(result, Filter), result
    return result


@pytest.mark.parametrize(
    ("text", "stuck", "fine"),
    [
        ("", True, True),
        ("  \t", True, True),
        ("host_page_size=4k", True, False),
        ("host_page_size=4K", True, False),
        ("host_page_size=4k,64k", True, True),
        ("host_page_size!=4k", False, True),
        ("host_page_size!=4k,64k", False, False),
        ("kvm_mode=vhe", False, True),
        ("!kvm_mode=vhe", True, False),
        ("hw_pa=lpa", True, False),
        ("host_load_addr=low", True, True),
        ('host_page_size="4k"', True, False),
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
        ("quiet>30", True, False),
        ("quiet<=30", False, True),
        ("quiet>=45.5", True, False),
        ("title~interrupt$", True, False),
        ('title~"vgic .*rupt"', True, False),
        ("!title~vgic", False, True),
        ("log:/a b/", True, False),
        ("!log:/a b/", False, True),
        (r"log:/a\/b/ log:/a b/", True, False),
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
        ("host_page_size=4k kvm_mode!=vhe mode:C verdict:hang stage<6 changed vgic", True, False),
        ("host_page_size=4k host_page_size=64k", False, False),
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
        ("kvm=vhe", "kvm is no option; did you mean kvm_mode?", "kvm=vhe"),
        ("mode!=vhe", "mode is no option; did you mean kvm_mode?", "mode!=vhe"),
        ("host_load=low", "did you mean host_load_addr?", "host_load=low"),
        ("load=low", "load is no option; did you mean host_load_addr or guest_load_addr?", "load=low"),
        ("KVM_MODE=vhe", "KVM_MODE is no option; did you mean kvm_mode?", "KVM_MODE=vhe"),
        ("host_page_size=8k", "host_page_size has no value 8k, only 4k, 16k or 64k", "host_page_size=8k"),
        ("host_page_size=", "host_page_size= needs a value", "host_page_size="),
        ("hw_pa=,", "hw_pa= needs a value", "hw_pa=,"),
        ("hw_pa>48", "only stage and quiet can be compared with >", "hw_pa>48"),
        ("quiet>", "quiet> needs a number of seconds", "quiet>"),
        ("quiet>soon", "quiet> needs a number of seconds", "quiet>soon"),
        ("a title~(", "title~ no expression", "title~("),
        ("title~", "title~ needs a regular expression", "title~"),
        ("log:/a b", "log:/ ends with a second /", "log:/a b"),
        ("log:/(/ b", "log: no expression", "log:/(/"),
        ("log://", "log: needs a regular expression", "log://"),
        ("stage>=", "stage>= needs a number or a name; 0 to 9", "stage>="),
        ("stage>=boot", "boot is no stage", "stage>=boot"),
        ("mode:", "mode: needs a value", "mode:"),
        (
            "a verdict:hung b",
            "hung is no status and no failure class; did you mean hang?",
            "verdict:hung",
        ),
        ("verdict:\x1b[2J", "'\\x1b[2J' is no status", "verdict:\x1b[2J"),
        ("!host_page_size=8k", "has no value 8k", "!host_page_size=8k"),
    ],
)
def test_what_is_wrong_and_which_word(text: str, message: str, word: str) -> None:
    fault = parse_filter(text, LPA2, expression)
    assert isinstance(fault, FilterFault)
    assert message in fault.message
    assert fault.message.isprintable()
    assert text[fault.start : fault.end] == word


def test_a_part_of_a_name_is_no_option_even_where_only_one_has_it() -> None:
    matrix = parse_matrix('schema = 1\n[axes]\nkvm = ["1", "2"]\nkvm_mode = ["1", "2"]', "m.toml")
    assert parsed("kvm=2", matrix).matches(Subject(id="0", params={"kvm": "2", "kvm_mode": "1"}))
    assert isinstance(parse_filter("kvm_m=2", matrix), FilterFault)


def test_values_that_differ_in_case_only_are_told_apart() -> None:
    matrix = parse_matrix('schema = 1\n[axes]\nx = ["a", "A"]', "m.toml")
    assert not parsed("x=a", matrix).matches(Subject(id="0", params={"x": "A"}))


@given(st.text(max_size=40))
def test_any_text_is_a_filter_or_a_fault_inside_it(text: str) -> None:
    result = parse_filter(text, LPA2, expression)
    if isinstance(result, FilterFault):
        assert 0 <= result.start < result.end <= len(text)
        assert result.message.isprintable()
    else:
        assert result.matches(STUCK) in {True, False}


def test_the_patterns_for_logs_are_those_that_were_typed() -> None:
    assert parsed(r"a log:/x y/ !log:/\// b").patterns == ("x y", "/")
