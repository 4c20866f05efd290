import os
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.runner import machinetree
from logtriage.runner.devicetree import Fit, fit, make
from logtriage.runner.flat_tree import FlatTree, Node, Region, flatten, read_tree

LOW = (Region(0x8000_0000, 0x7F00_0000), Region(0x8_8000_0000, 0x8000_0000))
HIGH = (Region(0x8800_0000_0000, 0x220_0000), Region(0x8_8000_0000_0000, 0x1_0000_0000))
SERIAL = "serial@1c090000"
IMAGE = b"\0" * 16 + (0x201_2345).to_bytes(8, "little") + b"\0" * 32 + b"ARM\x64" + b"\0" * 4


def number(value: int) -> bytes:
    return value.to_bytes(4, "big")


def base_tree(address_cells: int = 2, size_cells: int = 2) -> bytes:
    """A tree of the shape of Linux' fvp-base-revc.dts: one memory node with two ranges, a reservation."""
    ranges = b"".join(region.base.to_bytes(8, "big") + region.size.to_bytes(8, "big") for region in LOW)
    memory = {"device_type": b"memory\0", "reg": ranges}
    cpu = Node(name="cpu@0", properties={"device_type": b"cpu\0"})
    root = Node(
        properties={
            "#address-cells": number(address_cells),
            "#size-cells": number(size_cells),
            "model": b"FVP Base RevC\0",
        },
        children=(
            Node(name="cpus", properties={}, children=(cpu,)),
            Node(name="memory@80000000", properties=memory),
            Node(name="serial@1c090000", properties={"compatible": b"arm,pl011\0"}),
        ),
    )
    return flatten(FlatTree(root=root, reservations=(Region(0x8000_0000, 0x1_0000),)))


def children(tree: bytes) -> dict[str, Node]:
    return {node.name: node for node in read_tree(tree).root.children}


def cells(node: Node, name: str) -> list[int]:
    data = node.properties[name]
    return [int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4)]


@pytest.mark.parametrize(
    ("memory", "expected"),
    [
        (
            LOW,
            {
                "memory@80000000": [0, 0x8000_0000, 0, 0x7F00_0000],
                "memory@880000000": [8, 0x8000_0000, 0, 0x8000_0000],
            },
        ),
        (
            HIGH,
            {
                "memory@880000000000": [0x8800, 0, 0, 0x220_0000],
                "memory@8800000000000": [0x8_8000, 0, 1, 0],
            },
        ),
    ],
    ids=["low", "high"],
)
def test_memory_of_both_layouts(memory: tuple[Region, ...], expected: dict[str, list[int]]) -> None:
    found = children(fit(base_tree(), Fit(memory=memory)))
    assert [name for name in found if name.startswith("memory")] == list(expected)
    for name, reg in expected.items():
        assert cells(found[name], "reg") == reg
        assert found[name].properties["device_type"] == b"memory\0"


def test_all_else_stays() -> None:
    before, after = read_tree(base_tree()), read_tree(fit(base_tree(), Fit(memory=HIGH, bootargs="x")))
    assert after.reservations == before.reservations
    assert after.root.properties == before.root.properties
    kept = {node.name: node for node in after.root.children if not node.name.startswith(("memory", "chosen"))}
    assert kept == {node.name: node for node in before.root.children if node.name in {"cpus", SERIAL}}
    assert list(kept) == ["cpus", SERIAL]


def test_the_disk_lies_in_two_cells() -> None:
    initrd = Region(0x8_8000_0400_0000, 0x12_3456)
    chosen = children(fit(base_tree(), Fit(bootargs="console=ttyAMA0 a=b,c", initrd=initrd)))["chosen"]
    assert cells(chosen, "linux,initrd-start") == [0x8_8000, 0x400_0000]
    assert cells(chosen, "linux,initrd-end") == [0x8_8000, 0x412_3456]
    assert chosen.properties["bootargs"] == b"console=ttyAMA0 a=b,c\0"


def test_a_second_fit_replaces_the_first() -> None:
    once = fit(base_tree(), Fit(memory=HIGH, bootargs="one", initrd=Region(0x9000_0000, 5)))
    found = children(fit(once, Fit(memory=LOW, bootargs="two")))
    assert [name for name in found if name.startswith("memory")] == ["memory@80000000", "memory@880000000"]
    assert found["chosen"].properties == {"bootargs": b"two\0"}


def test_without_wishes_the_memory_stays() -> None:
    found = children(fit(base_tree(), Fit()))
    assert found["memory@80000000"] == children(base_tree())["memory@80000000"]


def test_one_cell_is_too_little_for_high_addresses() -> None:
    with pytest.raises(ValueError, match="1 cells for the number 0x880000000000"):
        fit(base_tree(address_cells=1), Fit(memory=HIGH))


@pytest.mark.parametrize("data", [b"", b"no tree", base_tree()[:50], b"\xd0\x0d\xfe\xed" + b"\xff" * 60])
def test_what_is_no_tree_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no device tree"):
        fit(data, Fit(bootargs="x"))


def test_the_maker_of_recipes(tmp_path: Path) -> None:
    (tmp_path / "base.dtb").write_bytes(base_tree())
    (tmp_path / "Image").write_bytes(IMAGE + b"text")
    (tmp_path / "initrd").write_bytes(b"x" * 1000)
    make(
        {
            "source": str(tmp_path / "base.dtb"),
            "bootargs": "console=ttyAMA0",
            "memory": ("0x880000000000 image", "0x8800000000000 0x100000000"),
            "kernel": str(tmp_path / "Image"),
            "initrd": str(tmp_path / "initrd"),
            "initrd_address": "0x8800004000000",
        },
        tmp_path / "machine.dtb",
    )
    found = children((tmp_path / "machine.dtb").read_bytes())
    # 0x2012345 bytes, in steps of 2 MiB.
    assert cells(found["memory@880000000000"], "reg") == [0x8800, 0, 0, 0x220_0000]
    assert cells(found["chosen"], "linux,initrd-end") == [0x8_8000, 0x400_0000 + 1000]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"source": "/nowhere/base.dtb"}, "cannot be read"),
        ({"source": ""}, "source must be one text"),
        ({"memory": ("0x80000000",)}, "no ADDRESS SIZE"),
        ({"memory": ("low 4G",)}, "no ADDRESS SIZE"),
        ({"memory": ("0 image",), "kernel": "/nowhere/Image"}, "cannot be read"),
        ({"initrd_address": "high", "initrd": "/etc/hostname"}, "no address"),
        ({"initrd_address": "0x1000", "initrd": "/nowhere/initrd"}, "cannot be read"),
        ({"ramdisk": "x"}, "ramdisk is no setting"),
        ({"bootargs": ("a", "b")}, "bootargs must be one text"),
    ],
)
def test_settings_that_mean_nothing(
    tmp_path: Path, change: dict[str, str | tuple[str, ...]], reason: str
) -> None:
    (tmp_path / "base.dtb").write_bytes(base_tree())
    with pytest.raises(LogtriageError, match=reason):
        make({"source": str(tmp_path / "base.dtb"), **change}, tmp_path / "machine.dtb")
    assert not (tmp_path / "machine.dtb").exists()


DESCRIBES = """#!/bin/sh
# Stands for QEMU: describes its machine and notes how it was called.
echo "$*" >"$FAKE/called"
for word; do case $word in dumpdtb=*) cp "$FAKE/own.dtb" "${word#dumpdtb=}" ;; esac; done
"""


def emulator(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    (folder / "emulator").write_text(script)
    (folder / "emulator").chmod(0o755)
    (folder / "own.dtb").write_bytes(base_tree())
    (folder / "initrd").write_bytes(b"i" * 5)
    monkeypatch.setenv("FAKE", str(folder))
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


def machine(folder: Path, **more: str | tuple[str, ...]) -> dict[str, str | tuple[str, ...]]:
    return {
        "program": "emulator",
        "arguments": ("-M", "virt,secure=on", "-bios", "tf-a"),
        "bootargs": "console=ttyAMA0",
        "initrd": str(folder / "initrd"),
        "initrd_address": "0x64000000",
        **more,
    }


def test_an_emulator_describes_its_machine_and_the_tree_is_fitted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator(tmp_path, monkeypatch, DESCRIBES)
    machinetree.make(machine(tmp_path), tmp_path / "fitted.dtb")
    called = (tmp_path / "called").read_text()
    assert called.startswith("-M virt,secure=on -bios tf-a ")
    assert "-machine dumpdtb=" in called
    chosen = children((tmp_path / "fitted.dtb").read_bytes())["chosen"]
    assert chosen.properties["bootargs"] == b"console=ttyAMA0\0"
    assert cells(chosen, "linux,initrd-start")[-1] == 0x6400_0000
    assert cells(chosen, "linux,initrd-end")[-1] == 0x6400_0005


@pytest.mark.parametrize(
    ("script", "more", "error"),
    [
        ("#!/bin/sh\necho 'no \033[1mmachine' >&2; exit 1\n", {}, "does not describe its machine: no ␛"),
        ("#!/bin/sh\n", {}, "does not describe its machine: exit status 0"),
        (DESCRIBES, {"program": "no-emulator"}, "no-emulator is not in PATH"),
        (DESCRIBES, {"arguments": "-M virt"}, "arguments a list"),
        (DESCRIBES, {"source": "x", "strange": "y"}, "strange is no setting"),
    ],
)
def test_a_machine_that_is_not_described_is_said(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str,
    more: dict[str, str | tuple[str, ...]],
    error: str,
) -> None:
    emulator(tmp_path, monkeypatch, script)
    with pytest.raises(LogtriageError, match=error):
        machinetree.make(machine(tmp_path, **more), tmp_path / "fitted.dtb")
    assert not (tmp_path / "fitted.dtb").exists()
