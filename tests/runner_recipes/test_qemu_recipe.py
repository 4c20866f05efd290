import re
import shlex
from collections.abc import Callable

import pytest

from logtriage.manual.pages import page
from logtriage.matrix.file import load_matrix
from logtriage.matrix.filter import Filter, Subject, parse_filter
from logtriage.runner.made_file import GuestInitrd, made_file
from logtriage.runner.plan import Plan

Planned = Callable[..., tuple[Plan, ...]]

SMALL = "cpu=max,cortex-a72 gic=3 smp=2 memory=512M"
"""What the matrix file names as a small part for CI."""


@pytest.fixture(scope="module")
def plans(planned: Planned) -> tuple[Plan, ...]:
    return planned("qemu")


def find(plans: tuple[Plan, ...], options: str) -> Plan:
    return next(plan for plan in plans if list(plan.config.params.values()) == options.split())


@pytest.mark.parametrize(
    ("options", "machine", "bootargs", "initrd"),
    [
        (
            "max vhe 3 2 512M none",
            "virt,virtualization=on,gic-version=3 -cpu max,pauth-impdef=on -smp 2 -m 512M",
            "earlycon console=ttyAMA0 panic=-1",
            " -initrd /files/initrd.cpio.gz",
        ),
        (
            "max-nolpa2 nvhe 2 1 512M none",
            "virt,virtualization=on,gic-version=2 -cpu max,pauth-impdef=on,lpa2=off -smp 1 -m 512M",
            "earlycon console=ttyAMA0 panic=-1 kvm-arm.mode=nvhe",
            " -initrd /files/initrd.cpio.gz",
        ),
        (
            "cortex-a72 protected 3 2 512M none",
            "virt,virtualization=on,gic-version=3 -cpu cortex-a72 -smp 2 -m 512M",
            "earlycon console=ttyAMA0 panic=-1 kvm-arm.mode=protected",
            " -initrd /files/initrd.cpio.gz",
        ),
        (
            "cortex-a76 vhe 3 2 512M no-initrd",
            "virt,virtualization=on,gic-version=3 -cpu cortex-a76 -smp 2 -m 512M",
            "earlycon console=ttyAMA0 panic=-1",
            "",
        ),
        (
            "max vhe 3 2 512M no-init",
            "virt,virtualization=on,gic-version=3 -cpu max,pauth-impdef=on -smp 2 -m 512M",
            "earlycon console=ttyAMA0 panic=-1 rdinit=/missing",
            " -initrd /files/initrd.cpio.gz",
        ),
        (
            "max vhe 3 2 512M wrong-console",
            "virt,virtualization=on,gic-version=3 -cpu max,pauth-impdef=on -smp 2 -m 512M",
            "console=ttyS9",
            " -initrd /files/initrd.cpio.gz",
        ),
    ],
)
def test_exact_command_lines(
    plans: tuple[Plan, ...], options: str, machine: str, bootargs: str, initrd: str
) -> None:
    expected = (
        "qemu-system-aarch64 -nodefaults -no-user-config -no-reboot -display none -accel tcg "
        f"-M {machine} -chardev stdio,id=host,signal=off -serial chardev:host "
        f"-kernel /files/Image -append {shlex.quote(bootargs)} "
        f"-qmp unix:.qmp.sock,server=on,wait=off{initrd}"
    )
    assert shlex.join(find(plans, options).argv) == expected


def test_what_is_typed_at_the_prompt(plans: tuple[Plan, ...]) -> None:
    typed = {plan.config.params["fault"]: [one.send for one in plan.inputs] for plan in plans}
    assert typed.pop("crash") == ["echo c >/proc/sysrq-trigger\n"]
    assert set(map(tuple, typed.values())) == {("poweroff -f\n",)}


def test_failures_on_purpose_are_few_and_each_is_shown_on_two_machines(plans: tuple[Plan, ...]) -> None:
    assert len(plans) == 55
    faults = [plan.config.params["fault"] for plan in plans]
    assert {fault: faults.count(fault) for fault in set(faults) - {"none"}} == dict.fromkeys(
        ("no-initrd", "no-init", "wrong-console", "crash"), 2
    )


def test_the_small_part_has_every_failure_and_every_mode(plans: tuple[Plan, ...]) -> None:
    matrix = load_matrix("qemu")
    wanted = parse_filter(SMALL, matrix)
    assert isinstance(wanted, Filter)
    params = [
        plan.config.params for plan in plans if wanted.matches(Subject(id=plan.id, params=plan.config.params))
    ]
    assert len(params) == 9
    for axis in matrix.axes:
        if axis.name in {"kvm_mode", "fault"}:
            assert {one[axis.name] for one in params} == set(axis.values)


def test_a_cpu_without_vhe_is_not_asked_for_it(plans: tuple[Plan, ...]) -> None:
    modes = {plan.config.params["kvm_mode"] for plan in plans if plan.config.params["cpu"] == "cortex-a72"}
    assert modes == {"nvhe", "protected"}


def test_a_guest_has_a_console_of_its_own(planned: Planned) -> None:
    plan = planned("lpa2", "qemu-guest")[0]
    line = shlex.join(plan.argv)
    assert (
        "-device virtio-serial-pci -chardev socket,id=guest,path=.guest.sock,server=on,wait=off"
        " -device virtconsole,chardev=guest" in line
    )
    assert (
        'panic=-1 logtriage.guest=256M logtriage.guest_smp=1 logtriage.guest_args="earlycon panic=-1"' in line
    )
    assert "-initrd /files/initrd-guest.cpio.gz" in line
    assert [(console.name, console.source) for console in plan.consoles] == [
        ("host", "stdio"),
        ("guest", "socket"),
    ]
    assert [(one.console, one.at, one.send) for one in plan.inputs] == [
        ("host", "host# ", "poweroff -f\n"),
        ("guest", "guest# ", "poweroff -f\n"),
    ]


def test_the_founding_matrix_boots_hosts_and_guests_of_every_kernel(planned: Planned) -> None:
    """Three hardwares, each with the kernel and the initramfs of its pages; high guests need kvmtool."""
    plans = planned("lpa2-qemu")
    cores = {
        "48": "neoverse-n1",
        "lpa": "max,pauth-impdef=on,sve=off,sme=off,lpa2=off",
        "lpa2": "max,pauth-impdef=on,sve=off,sme=off",
    }
    assert {plan.config.params["hw_pa"] for plan in plans} == set(cores)
    for plan in plans:
        params = plan.config.params
        line = shlex.join(plan.argv)
        assert f"-cpu {cores[params['hw_pa']]} " in line
        assert f"-kernel /files/Image-{params['host_page_size']} " in line
        high = params["guest_load_addr"] == "high"
        lkvm = "-lkvm" if high else ""
        assert f"-initrd /files/initrd-guest-{params['guest_page_size']}{lkvm}.cpio.gz" in line
        assert ("logtriage.guest=256M@2048T " in line) is high
        assert ("kvm-arm.mode=" in line) is (params["kvm_mode"] != "vhe")
        assert {console.name: console.source for console in plan.consoles} == {
            "host": "stdio",
            "guest": "socket",
        }


def test_the_founding_matrix_has_36_configurations_for_what_debian_packs(planned: Planned) -> None:
    packed = [
        plan
        for plan in planned("lpa2-qemu")
        if "64k" not in plan.config.params.values() and plan.config.params["guest_load_addr"] == "low"
    ]
    assert len(packed) == 36
    assert {plan.optional for plan in packed} == {frozenset({"kernel", "initrd"})}


def test_every_firmware_gets_what_it_starts(planned_text: Planned) -> None:
    """UEFI takes the kernel from QEMU; TF-A finds it in memory, with a device tree of the boot's own."""
    text = 'schema = 1\n[axes]\nfirmware = ["no", "edk2", "yes", "tf-a"]\n[recipe]\nuse = "qemu"\n'
    lines = [shlex.join(plan.argv) for plan in planned_text(text)]
    assert "-bios" not in lines[0]
    assert lines[1].endswith("-initrd /files/initrd.cpio.gz -bios /files/edk2.fd")
    assert lines[2].endswith("-initrd /files/initrd.cpio.gz -bios /files/firmware.bin")
    assert lines[3].endswith(
        "-bios /files/firmware.bin -machine secure=on -dtb /run/3/machine.dtb"
        " -device loader,file=/files/Image,addr=0x60000000,force-raw=on"
        " -device loader,file=/files/initrd.cpio.gz,addr=0x64000000,force-raw=on"
    )
    (made,) = planned_text(text)[3].makes
    assert (made.kind, made.file) == ("machinetree", "machine.dtb")
    assert made.settings["bootargs"] == "earlycon console=ttyAMA0 panic=-1"
    assert "virt,virtualization=on,gic-version=3,secure=on" in made.settings["arguments"]
    assert not any(plan.makes for plan in planned_text(text)[:3])


def test_the_manuals_nested_matrix_is_short_and_boots_its_own_guests(planned_text: Planned) -> None:
    """Kernels of the user's own in guests of two sizes, with and without TF-A, from the manual alone."""
    (text,) = re.findall(r"^```toml matrix\n(.*?)^```$", page("nested"), re.MULTILINE | re.DOTALL)
    assert len(text.splitlines()) < 40
    plans = planned_text(text)
    assert len(plans) == 12
    for plan in plans:
        params, line = plan.config.params, shlex.join(plan.argv)
        assert f"-initrd /files/initrd-guest-{params['guest_kernel']}.cpio.gz" in line
        assert f"logtriage.guest={params['guest_memory']} logtriage.guest_smp=2 " in line
        assert (" -bios /files/firmware.bin " in line) is (params["firmware"] == "tf-a")
        assert " -m 2G " in line


def test_guests_whose_memory_is_high_ask_for_kvmtool(planned: Planned) -> None:
    plans = planned("qemu-guest")
    initrds = {plan.config.params["guest_memory"]: plan.files["initrd"] for plan in plans}
    assert initrds == {
        "256M": "/files/initrd-guest.cpio.gz",
        "256M@2048T": "/files/initrd-guest-lkvm.cpio.gz",
    }
    assert all(plan.optional == {"initrd"} for plan in plans)


@pytest.mark.parametrize(
    ("name", "flavour", "kvmtool"),
    [
        ("initrd-guest.cpio.gz", "", False),
        ("initrd-guest-lkvm.cpio.gz", "", True),
        ("initrd-guest-16k.cpio.gz", "16k", False),
        ("initrd-guest-16k-lkvm.cpio.gz", "16k", True),
    ],
)
def test_the_name_of_an_initramfs_says_its_kernel_and_its_monitor(
    name: str, flavour: str, *, kvmtool: bool
) -> None:
    assert made_file(name) == GuestInitrd(name=name, flavour=flavour, kvmtool=kvmtool)
