import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.matrix.name_axes import options_in_names

STYLES = {
    "parts with dashes": (
        ["4k-vhe-low", "4k-vhe-high", "16k-nvhe-low", "64k-nvhe-high", "64k-vhe-low"],
        [{"4k", "16k", "64k"}, {"vhe", "nvhe"}, {"low", "high"}],
    ),
    "options with names": (
        [
            "hw_pa=lpa2,kvm=nvhe",
            "hw_pa=lpa2,kvm=vhe",
            "hw_pa=48,kvm=nvhe",
            "hw_pa=48,kvm=vhe",
            "hw_pa=52,kvm=vhe",
        ],
        [{"lpa2", "48", "52"}, {"nvhe", "vhe"}],
    ),
    "directories": (
        ["arm64/4k/on", "arm64/16k/off", "x86_64/4k/on", "x86_64/4k/off", "riscv64/4k/on"],
        [{"arm64", "x86_64", "riscv64"}, {"4k", "16k"}, {"on", "off"}],
    ),
    "a number and a word in front": (
        [
            "300-m-hwlpa2-64k-52-52-vhe-low",
            "301-m-hwlpa2-64k-52-52-vhe-high",
            "312-m-hw48-64k-52-52-nvhe-low",
            "313-m-hw48-4k-52-52-protected-high",
            "318-m-hw48-4k-52-52-vhe-low",
        ],
        [{"lpa2", "48"}, {"64k", "4k"}, {"vhe", "nvhe", "protected"}, {"low", "high"}],
    ),
    "dates and times": (
        [
            "2026-03-01T10:00:00Z-4k-tcg",
            "2026-03-01T11:10:00Z-16k-tcg",
            "2026-03-02T10:00:00Z-4k-kvm",
            "2026-03-02T12:00:30Z-16k-kvm",
            "2026-03-03T10:00:00Z-4k-kvm",
        ],
        [{"4k", "16k"}, {"tcg", "kvm"}],
    ),
    "hashes of commits": (
        [
            "boot_0a1b2c3d_virt_gic2",
            "boot_1f2e3d4c_virt_gic3",
            "boot_deadbee1_sbsa_gic3",
            "boot_0123abcd_sbsa_gic2",
            "boot_00ff00ff_virt_gic2",
        ],
        [{"virt", "sbsa"}, {"2", "3"}],
    ),
    "numbers that count": (
        ["debug-run1", "debug-run2", "release-run1", "release-run2", "release-run3"],
        [{"debug", "release"}],
    ),
    "jobs with ids": (
        [
            "job 1048576 (cortex_a72, smp1)",
            "job 1048577 (cortex_a72, smp4)",
            "job 1048600 (max, smp1)",
            "job 1048623 (max, smp4)",
            "job 1048700 (max, smp16)",
        ],
        [{"cortex_a72", "max"}, {"1", "4", "16"}],
    ),
    "versions": (
        [
            "v6.1-rc3.defconfig.512M",
            "v6.1-rc4.defconfig.512M",
            "v6.1-rc3.allmod.1G",
            "v6.1-rc4.allmod.1G",
            "v6.1-rc4.defconfig.1G",
        ],
        [{"v6.1-rc3", "v6.1-rc4"}, {"defconfig", "allmod"}, {"512M", "1G"}],
    ),
    "names that only name": (
        ["alice", "bob-the-board", "rack7", "kitchen_sink", "old"],
        [],
    ),
}


def values(names: list[str]) -> list[set[str]]:
    found: dict[str, set[str]] = {}
    for options in options_in_names(names).values():
        for axis, value in options.items():
            found.setdefault(axis, set()).add(value)
    return list(found.values())


@pytest.mark.parametrize("style", STYLES)
def test_names_show_the_axes_that_a_person_sees_and_no_others(style: str) -> None:
    names, axes = STYLES[style]
    assert len(names) == 5
    found = values(names)
    assert sorted(found, key=sorted) == sorted(axes, key=sorted)


def test_there_are_fifty_names_in_ten_styles() -> None:
    assert len(STYLES) == 10
    assert len({name for names, _ in STYLES.values() for name in names}) == 50


NONE = [
    ["1", "2", "3"],
    ["17", "42", "99"],
    ["boot-00001", "boot-00002", "boot-00003"],
    ["2026-03-01", "2026-03-02"],
    ["20260301-100000", "20260302-110000"],
    ["1772359200", "1772359201"],
    ["0a1b2c3", "9f8e7d6"],
    ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"],
    ["a", "b"],
    ["only-one"],
    [],
    ["run=1,id=4711", "run=2,id=4712"],
    ["tests/1", "tests/2", "tests/3"],
    ["try-1", "try-2"],
]


@pytest.mark.parametrize("names", NONE, ids=str)
def test_dates_ids_hashes_and_counters_are_no_axes(names: list[str]) -> None:
    assert options_in_names(names) == {}


def test_axes_are_called_as_their_values_or_the_names_say() -> None:
    found = options_in_names(["4k-vhe-smp1-x", "16k-nvhe-smp2-x", "4k-nvhe-smp4-y", "16k-vhe-smp1-y"])
    assert found["4k-vhe-smp1-x"] == {"page": "4k", "kvm": "vhe", "smp": "1", "part4": "x"}


def test_a_name_with_one_part_more_has_the_options_of_the_others() -> None:
    names = ["4k-vhe-low", "4k-nvhe-high", "16k-vhe-high", "16k-nvhe-low", "4k-vhe-low-ref"]
    assert options_in_names(names)["4k-vhe-low-ref"] == {"page": "4k", "kvm": "vhe", "part3": "low"}


@given(st.lists(st.text(alphabet="ab1=4k-_/,. \x1b\ue000\U0001f600", max_size=20), unique=True, max_size=12))
def test_any_names_give_options_of_these_names_only(names: list[str]) -> None:
    found = options_in_names(names)
    assert set(found) <= set(names)
    assert found == options_in_names(names)
    for axis in {axis for options in found.values() for axis in options}:
        assert len({options[axis] for options in found.values() if axis in options}) > 1
