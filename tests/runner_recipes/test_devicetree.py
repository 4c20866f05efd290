from pathlib import Path
from typing import Any

import pytest

from logtriage.errors import LogtriageError
from logtriage.runner.devicetree import Fit, Region, fit, make

libfdt: Any = pytest.importorskip("libfdt", reason="needs the extra fvp (pylibfdt)")

LOW = (Region(0x8000_0000, 0x7F00_0000), Region(0x8_8000_0000, 0x8000_0000))
HIGH = (Region(0x8800_0000_0000, 0x220_0000), Region(0x8_8000_0000_0000, 0x1_0000_0000))
IMAGE = b"\0" * 16 + (0x201_2345).to_bytes(8, "little") + b"\0" * 32 + b"ARM\x64" + b"\0" * 4


def base_tree(address_cells: int = 2, size_cells: int = 2) -> bytes:
    """A tree of the shape of Linux' fvp-base-revc.dts: one memory node with two ranges, a reservation."""
    tree = libfdt.Fdt.create_empty_tree(4096)
    tree.setprop_u32(0, "#address-cells", address_cells)
    tree.setprop_u32(0, "#size-cells", size_cells)
    tree.setprop_str(0, "model", "FVP Base RevC")
    uart = tree.add_subnode(0, "serial@1c090000")
    tree.setprop_str(uart, "compatible", "arm,pl011")
    memory = tree.add_subnode(0, "memory@80000000")
    tree.setprop_str(memory, "device_type", "memory")
    tree.setprop(memory, "reg", b"".join(region.base.to_bytes(8, "big") + b"\0" * 8 for region in LOW))
    cpus = tree.add_subnode(0, "cpus")
    cpu = tree.add_subnode(cpus, "cpu@0")
    tree.setprop_str(cpu, "device_type", "cpu")
    tree.pack()
    return bytes(tree.as_bytearray())


def children(tree: Any) -> list[str]:  # noqa: ANN401 - libfdt has no types
    names, node = [], tree.first_subnode(0, [libfdt.NOTFOUND])
    while node >= 0:
        names.append(tree.get_name(node))
        node = tree.next_subnode(node, [libfdt.NOTFOUND])
    return names


def cells(tree: Any, path: str, name: str) -> list[int]:  # noqa: ANN401 - libfdt has no types
    data = bytes(tree.getprop(tree.path_offset(path), name))
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
    tree = libfdt.Fdt(fit(base_tree(), Fit(memory=memory)))
    assert [name for name in children(tree) if name.startswith("memory")] == list(expected)
    for name, reg in expected.items():
        assert cells(tree, f"/{name}", "reg") == reg
        assert tree.getprop(tree.path_offset(f"/{name}"), "device_type").as_str() == "memory"
    assert {"serial@1c090000", "cpus"} <= set(children(tree))
    assert tree.getprop(0, "model").as_str() == "FVP Base RevC"


def test_the_disk_lies_in_two_cells() -> None:
    initrd = Region(0x8_8000_0400_0000, 0x12_3456)
    tree = libfdt.Fdt(fit(base_tree(), Fit(bootargs="console=ttyAMA0 a=b,c", initrd=initrd)))
    assert cells(tree, "/chosen", "linux,initrd-start") == [0x8_8000, 0x400_0000]
    assert cells(tree, "/chosen", "linux,initrd-end") == [0x8_8000, 0x412_3456]
    assert tree.getprop(tree.path_offset("/chosen"), "bootargs").as_str() == "console=ttyAMA0 a=b,c"


def test_a_second_fit_replaces_the_first() -> None:
    once = fit(base_tree(), Fit(memory=HIGH, bootargs="one", initrd=Region(0x9000_0000, 5)))
    tree = libfdt.Fdt(fit(once, Fit(memory=LOW, bootargs="two")))
    assert [name for name in children(tree) if name.startswith("memory")] == [
        "memory@80000000",
        "memory@880000000",
    ]
    chosen = tree.path_offset("/chosen")
    assert tree.getprop(chosen, "bootargs").as_str() == "two"
    assert tree.getprop(chosen, "linux,initrd-start", [libfdt.NOTFOUND]) == -libfdt.NOTFOUND


def test_without_wishes_the_memory_stays() -> None:
    tree = libfdt.Fdt(fit(base_tree(), Fit()))
    assert [name for name in children(tree) if name.startswith("memory")] == ["memory@80000000"]


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
    tree = libfdt.Fdt((tmp_path / "machine.dtb").read_bytes())
    # 0x2012345 bytes, in steps of 2 MiB.
    assert cells(tree, "/memory@880000000000", "reg") == [0x8800, 0, 0, 0x220_0000]
    assert cells(tree, "/chosen", "linux,initrd-end") == [0x8_8000, 0x400_0000 + 1000]


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


def test_without_the_library_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("logtriage.runner.devicetree.importlib.import_module", missing)
    with pytest.raises(LogtriageError) as caught:
        fit(base_tree(), Fit())
    assert caught.value.hint == "python -m pip install 'logtriage[fvp]'"
