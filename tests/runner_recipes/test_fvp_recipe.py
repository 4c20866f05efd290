"""The command lines of the FVP, held against what is written about it; the model itself is not here."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

import pytest

from logtriage.runner.plan import Plan

Planned = Callable[..., tuple[Plan, ...]]

# [tfa] docs/plat/arm/fvp/index.rst of TF-A, "Booting a preloaded kernel image (Base FVP)"
# [ci]  model/base-aemva-common.sh of tf-a-ci-scripts
# [sw]  Shrinkwrap: config/FVP_Base_RevC-2xAEMvA-base.yaml, ns-preload.yaml, arch/v8.0.yaml to v8.7.yaml
# [zep] boards/arm64/fvp_base_revc_2xaemv8a/board.cmake of Zephyr
DOCUMENTED = {
    r"bp\.vis\.disable_visualisation": "sw",
    r"bp\.refcounter\.non_arch_start_at_default": "sw",
    r"bp\.ve_sysregs\.exit_on_shutdown": "sw",
    r"bp\.secure_memory": "tfa",
    r"bp\.dram_size": "sw",
    r"bp\.pl011_uart[0-3]\.(out_file|unbuffered_output)": "zep",
    r"bp\.terminal_[0-3]\.start_telnet": "zep",
    r"cache_state_modelled": "tfa",
    r"cci550\.addr_width": "ci",
    r"pctl\.startup": "tfa",
    r"cluster[01]\.NUM_CORES": "tfa",
    r"cluster[01]\.cpu[0-3]\.RVBAR": "tfa",
    r"cluster[01]\.PA_SIZE": "ci",
    r"cluster[01]\.stage12_tlb_size": "sw",
    r"cluster[01]\.has_16k_granule": "sw",
    r"cluster[01]\.has_large_system_ext": "sw",
    r"cluster[01]\.has_arm_v8-[1-7]": "sw",
    r"cluster[01]\.has_large_va": "sw",
    # Named in no manual that could be had; in public command lines for this model, with the values 0 and 2.
    r"cluster[01]\.has_52bit_address_with_(4k|16k)": "",
}

AXES = (
    *("hw_pa", "hw_va", "kvm_mode", "host_page_size", "host_pa", "host_va", "host_load_addr"),
    *("guest_page_size", "guest_pa", "guest_va", "guest_load_addr"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One configuration and, by hand from the sources above and the founding report, what it must become.

    The options are in the matrix' order without the guest's kernel, which is always 64k 52 52; a layout is
    the kernel's address, GiB of memory, and the width of the interconnect.
    """

    options: str
    pa_size: str
    large_va: str
    lpa2: str
    image: str
    layout: tuple[str, str, str]
    mode: str
    guest: str


LOW, HIGH = ("0x84000000", "4", ""), ("0x880000000000", "4000000", "52")
TEN = [
    Row("48 48 vhe 4k 48 48 low low", "48", "0", "0", "Image-4k-48-48", LOW, "", "512M"),
    Row("48 52 nvhe 64k 48 52 low low", "48", "1", "0", "Image-64k-48-52", LOW, "nvhe", "512M"),
    Row("48 48 protected 16k 52 52 low low", "48", "0", "0", "Image-16k-52-52", LOW, "protected", "512M"),
    Row("lpa 48 vhe 4k 52 52 low low", "52", "0", "0", "Image-4k-52-52", LOW, "", "512M"),
    Row("lpa 52 vhe 4k 52 52 high low", "52", "1", "0", "Image-4k-52-52", HIGH, "", "512M"),
    Row("lpa 52 nvhe 64k 52 52 high high", "52", "1", "0", "Image-64k-52-52", HIGH, "nvhe", "512M@2048T"),
    Row(
        "lpa 52 protected 64k 48 48 low high",
        "52",
        "1",
        "0",
        "Image-64k-48-48",
        LOW,
        "protected",
        "512M@2048T",
    ),
    Row("lpa2 52 vhe 4k 48 48 low low", "52", "1", "2", "Image-4k-48-48", LOW, "", "512M"),
    Row(
        "lpa2 52 protected 16k 52 52 high high",
        "52",
        "1",
        "2",
        "Image-16k-52-52",
        HIGH,
        "protected",
        "512M@2048T",
    ),
    Row("lpa2 52 nvhe 64k 52 52 low high", "52", "1", "2", "Image-64k-52-52", LOW, "nvhe", "512M@2048T"),
]


@pytest.fixture(scope="module")
def plans(planned: Planned) -> tuple[Plan, ...]:
    return planned("lpa2", "fvp")


def settings(plan: Plan) -> dict[str, str]:
    """The parameters of a command line; no name is set twice."""
    pairs = [after.split("=", 1) for before, after in pairwise(plan.argv) if before == "-C"]
    names = [name for name, _ in pairs]
    assert len(set(names)) == len(names)
    return dict(pairs)


def loaded(plan: Plan) -> dict[str, str]:
    """The files that are put into memory, by address."""
    texts = [after for before, after in pairwise(plan.argv) if before == "--data"]
    assert all(text.startswith("cluster0.cpu0=") for text in texts)
    pairs = [text.removeprefix("cluster0.cpu0=").rsplit("@", 1) for text in texts]
    assert len({address for _, address in pairs}) == len(pairs)
    return {address: path for path, address in pairs}


def find(plans: Iterable[Plan], options: str) -> Plan:
    words = options.split()
    wanted = dict(zip(AXES, [*words[:7], "64k", "52", "52", words[7]], strict=True))
    return next(plan for plan in plans if plan.config.params == wanted)


def test_each_of_186_has_a_line_of_its_own(plans: tuple[Plan, ...]) -> None:
    assert len(plans) == 186
    assert len({plan.argv for plan in plans}) == 186
    assert {plan.argv[0] for plan in plans} == {"FVP_Base_RevC-2xAEMvA"}


def test_every_parameter_is_documented(plans: tuple[Plan, ...]) -> None:
    names = {name for plan in plans for name in settings(plan)}
    known = [re.compile(pattern) for pattern in DOCUMENTED]
    assert [name for name in sorted(names) if not any(pattern.fullmatch(name) for pattern in known)] == []
    assert [pattern.pattern for pattern in known if not any(map(pattern.fullmatch, names))] == []


@pytest.mark.parametrize("row", TEN, ids=[row.options.replace(" ", "-") for row in TEN])
def test_ten_lines_against_the_documents(plans: tuple[Plan, ...], row: Row) -> None:
    plan = find(plans, row.options)
    kernel, gib, width = row.layout
    folder = f"/run/{plan.id}"
    fixed = {
        "bp.vis.disable_visualisation": "1",
        "bp.refcounter.non_arch_start_at_default": "1",
        "bp.ve_sysregs.exit_on_shutdown": "1",
        "bp.secure_memory": "0",
        "cache_state_modelled": "0",
        "pctl.startup": "0.0.0.0",  # noqa: S104 - a processor, no address
        "bp.dram_size": gib,
        "bp.pl011_uart0.out_file": f"{folder}/host.log",
        "bp.pl011_uart1.out_file": f"{folder}/firmware.txt",
        "bp.pl011_uart3.out_file": f"{folder}/guest.log",
        **{f"bp.pl011_uart{port}.unbuffered_output": "1" for port in (0, 1, 3)},
        **{f"bp.terminal_{port}.start_telnet": "0" for port in range(4)},
        **({"cci550.addr_width": width} if width else {}),
    }
    for cluster in ("cluster0", "cluster1"):
        fixed |= {
            f"{cluster}.NUM_CORES": "4",
            f"{cluster}.stage12_tlb_size": "1024",
            f"{cluster}.has_16k_granule": "1",
            f"{cluster}.has_large_system_ext": "1",
            f"{cluster}.PA_SIZE": row.pa_size,
            f"{cluster}.has_large_va": row.large_va,
            f"{cluster}.has_52bit_address_with_4k": row.lpa2,
            f"{cluster}.has_52bit_address_with_16k": row.lpa2,
            **{f"{cluster}.has_arm_v8-{minor}": "1" for minor in range(1, 8)},
            **{f"{cluster}.cpu{core}.RVBAR": "0x04001000" for core in range(4)},
        }
    assert settings(plan) == fixed
    high = kernel == "0x880000000000"
    assert loaded(plan) == {
        "0x04001000": f"/files/bl31-{'high' if high else 'low'}.bin",
        "0x8800000000000" if high else "0x82000000": f"{folder}/machine.dtb",
        kernel: f"/files/{row.image}",
        "0x8800004000000" if high else "0x90000000": "/files/initrd-guest-64k-52-52.cpio.gz",
    }
    assert len(plan.argv) == 1 + 2 * len(fixed) + 2 * 4
    (tree,) = plan.makes
    assert (tree.kind, tree.file) == ("devicetree", "machine.dtb")
    argument = f" kvm-arm.mode={row.mode}" if row.mode else ""
    assert tree.settings["bootargs"] == (
        f"earlycon=pl011,0x1c090000 console=ttyAMA0 logtriage.auto{argument}"
        f" logtriage.guest={row.guest} logtriage.tty=ttyAMA3"
    )


def test_the_trees_of_both_layouts(plans: tuple[Plan, ...]) -> None:
    """Low: below 48 bits. High: the kernel alone at 0x880000000000, 4 GiB at 0x8800000000000."""
    low, high = find(plans, TEN[0].options).makes[0].settings, find(plans, TEN[4].options).makes[0].settings
    assert low["memory"] == ("0x80000000 0x7f000000", "0x880000000 0x80000000")
    assert (low["source"], low["initrd_address"]) == ("/files/fvp-base-revc.dtb", "0x90000000")
    assert high["memory"] == ("0x880000000000 image", "0x8800000000000 0x100000000")
    assert (high["kernel"], high["initrd_address"]) == ("/files/Image-4k-52-52", "0x8800004000000")


def test_what_is_loaded_lies_in_memory_that_the_tree_names(plans: tuple[Plan, ...]) -> None:
    for plan in plans:
        regions = []
        for text in plan.makes[0].settings["memory"]:
            base, size = text.split()
            regions.append((int(base, 0), 64 << 20 if size == "image" else int(size, 0)))
        for address in set(loaded(plan)) - {"0x04001000"}:
            assert any(base <= int(address, 0) < base + size for base, size in regions), address


def test_only_widths_files_and_places_differ(plans: tuple[Plan, ...]) -> None:
    """So that a failure is a failure of the option that it goes with."""
    varying = {
        name
        for name in settings(plans[0])
        if len({settings(plan)[name].replace(f"/run/{plan.id}/", "") for plan in plans}) > 1
    }
    assert varying == {
        "bp.dram_size",
        *(f"cluster{cluster}.PA_SIZE" for cluster in (0, 1)),
        *(f"cluster{cluster}.has_large_va" for cluster in (0, 1)),
        *(f"cluster{cluster}.has_52bit_address_with_{page}" for cluster in (0, 1) for page in ("4k", "16k")),
    }


def test_host_only(planned: Planned) -> None:
    plans = planned("lpa2-host", "fvp-host")
    assert len({plan.argv for plan in plans}) == 46
    assert [console.name for console in plans[0].consoles] == ["host"]
    assert "/files/initrd.cpio.gz" in loaded(plans[0]).values()
    assert not any("uart3" in name for name in settings(plans[0]))
    assert (
        plans[0].makes[0].settings["bootargs"] == "earlycon=pl011,0x1c090000 console=ttyAMA0 logtriage.auto"
    )
