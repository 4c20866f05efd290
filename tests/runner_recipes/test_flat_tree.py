from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.runner.flat_tree import FlatTree, Node, Region, flatten, read_tree

# Written by hand after chapter 5 of the Devicetree Specification:
# /memreserve/ 0x80000000 0x10000; / { model = "FVP"; cpus { cpu@0 { reg = <0x7>; }; }; };
HEADER = """
d00dfeed 000000a4 00000048 00000098 00000028 00000011 00000010 00000003 0000000c 00000050
"""
RESERVED = "00000000 80000000 00000000 00010000  00000000 00000000 00000000 00000000"
ROOT = "00000001 00000000  00000003 00000004 00000000 46565000"
CPU = "00000001 63707540 30000000  00000003 00000004 00000006 00000007  00000002"
NODES = f"{ROOT}  00000001 63707573 00000000 {CPU} 00000002 00000002 00000009"
STRINGS = "6d6f64656c00 7265670000 00"
BY_HAND = bytes.fromhex(HEADER + RESERVED + NODES + STRINGS)

CPU_NODE = Node(name="cpu@0", properties={"reg": b"\0\0\0\7"})
SAID = FlatTree(
    root=Node(
        properties={"model": b"FVP\0"}, children=(Node(name="cpus", properties={}, children=(CPU_NODE,)),)
    ),
    reservations=(Region(0x8000_0000, 0x1_0000),),
    boot_cpu=3,
)


def with_number(at: int, value: int) -> bytes:
    return BY_HAND[:at] + value.to_bytes(4, "big") + BY_HAND[at + 4 :]


def with_nodes(nodes: str) -> bytes:
    """The tree by hand with other nodes; its names lie before them, so that nothing else moves."""
    block = bytes.fromhex(nodes)
    before = bytes.fromhex(RESERVED + STRINGS)
    places = (40 + len(before), 40 + 32, 40, 17, 16, 0, 12, len(block))
    numbers = (0xD00DFEED, 40 + len(before) + len(block), *places)
    return b"".join(number.to_bytes(4, "big") for number in numbers) + before + block


def test_a_tree_by_hand() -> None:
    assert read_tree(BY_HAND) == SAID


def test_what_is_written_is_what_the_specification_says() -> None:
    # The names end without the two bytes of padding that the tree by hand has.
    assert flatten(SAID) == with_number(4, 0xA2)[:-2].replace(
        bytes.fromhex("0000000c 00000050"), bytes.fromhex("0000000a 00000050")
    )


def test_a_tree_of_version_16_has_a_field_less() -> None:
    assert read_tree(with_number(20, 16)) == SAID


def test_what_lies_behind_the_tree_is_no_part_of_it() -> None:
    assert read_tree(BY_HAND + b"signature") == SAID


def test_tokens_that_say_nothing_are_skipped() -> None:
    nothing = "00000004 "
    spread = nothing + f"{ROOT} {nothing * 2} 00000002 {nothing} 00000009"
    assert read_tree(with_nodes(spread)).root == Node(properties={"model": b"FVP\0"})


def test_a_name_is_written_once() -> None:
    many = tuple(Node(name=f"cpu@{number}", properties=CPU_NODE.properties) for number in range(9))
    tree = replace(SAID, root=replace(SAID.root, children=many))
    assert flatten(tree).count(b"reg\0") == 1
    assert read_tree(flatten(tree)) == tree


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "shorter than a header"),
        (with_number(0, 0xD00DFEEE), "does not begin like one"),
        (with_number(20, 3), "version is 3, not 16 or 17"),
        (with_number(24, 18), "version is 17, not 16 or 17"),
        (with_number(4, 0xA5), "should have 165 bytes, and has 164"),
        (with_number(12, 0x99), "names lie outside"),
        (with_number(8, 0xFFFF_FFF0), "cut short"),
        (with_number(16, 0x98), "reserved memory has no end"),
        (with_nodes("00000002"), "no root"),
        (with_nodes("00000001 00000000 00000002 00000001"), "goes on behind its root"),
        (with_nodes("00000001 00000000 00000009"), "a node has no end"),
        (with_nodes("00000001 00000000 00000003 ffffffff 00000000 00"), "cut short"),
        (with_nodes("00000001 00000000 00000003 00000000 0000000c"), "property has no name"),
        (with_nodes("00000001 00000000" + "00000003 00000000 00000000" * 2), "a property twice"),
        (with_nodes("00000001 00000000" * 65), "deeper than 64 levels"),
        (
            with_nodes(f"00000001 00000000 {CPU} 00000003 00000000 00000000 00000002 00000009"),
            "a node has no end",
        ),
    ],
)
def test_what_is_damaged_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=f"no device tree that can be read: .*{reason}"):
        read_tree(data)


def test_64_levels_are_not_too_deep() -> None:
    node = Node(name="leaf", properties={})
    for _ in range(63):
        node = Node(name="bus", properties={}, children=(node,))
    tree = FlatTree(root=node)
    assert read_tree(flatten(tree)) == tree


def test_overlapping_names_take_no_more_than_the_file() -> None:
    long = Node(properties={"x" * 256: b""})
    with pytest.raises(ValueError, match="property has no name"):
        read_tree(flatten(FlatTree(root=long)))
    fits = FlatTree(root=Node(properties={"x" * 255: b""}))
    assert read_tree(flatten(fits)) == fits


@given(at=st.integers(0, len(BY_HAND) - 1), data=st.binary(min_size=1, max_size=4))
def test_changed_bytes_are_read_or_refused(at: int, data: bytes) -> None:
    changed = BY_HAND[:at] + data + BY_HAND[at + len(data) :]
    with suppress(ValueError):
        tree = read_tree(changed)
        assert read_tree(flatten(tree)) == tree


names = st.text(st.characters(exclude_characters="\0", max_codepoint=126), min_size=1, max_size=40)
properties = st.dictionaries(names, st.binary(max_size=9), max_size=4)
nodes = st.recursive(
    st.builds(Node, name=names, properties=properties),
    lambda below: st.builds(
        Node, name=names, properties=properties, children=st.lists(below, max_size=3).map(tuple)
    ),
    max_leaves=8,
)
numbers = st.integers(0, 2**64 - 1)


@given(
    st.builds(
        FlatTree,
        root=nodes,
        reservations=st.lists(
            st.builds(Region, numbers, numbers).filter(lambda one: one != Region(0, 0))
        ).map(tuple),
        boot_cpu=st.integers(0, 2**32 - 1),
    )
)
def test_what_is_written_is_read_again(tree: FlatTree) -> None:
    assert read_tree(flatten(tree)) == tree
