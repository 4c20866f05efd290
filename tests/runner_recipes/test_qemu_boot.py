"""Real boots: what `logtriage run qemu` and `run lpa2-qemu` are for. They take minutes: they are asked for.

`LOGTRIAGE_BOOT=1` fetches the distribution's packages first; `LOGTRIAGE_BOOT=DIR` takes what
`logtriage run qemu --prepare DIR` made. Where it is set, nothing is skipped: what is missing fails.
"""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from logtriage.runner.devicetree import make
from logtriage.runner.prepare import prepare

WANTED = os.environ.get("LOGTRIAGE_BOOT", "")
REASON = "boots for a minute: set LOGTRIAGE_BOOT=1 (needs qemu-system-arm, apt and the network)"
SMALL = "cpu=max,cortex-a72 gic=3 smp=2 memory=512M"
NESTED = "hw_pa=48 kvm_mode=vhe host_page_size=4k guest_page_size=4k"
# What a guest's kernel need not do to show that it boots: a third of the time.
LAZY = "quiet panic=-1 nokaslr audit=0 apparmor=0 rodata=off mitigations=off kpti=off cryptomgr.notests"
QUIET = ("smp=1", "memory=768M", "guest_memory=128M", "consoles=console=ttyAMA0 quiet panic=-1")
MACHINE = ("-M", "virt,virtualization=on,gic-version=3", "-cpu", "cortex-a76", "-smp", "2", "-m", "1G")

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not WANTED, reason=REASON)]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if WANTED != "1":
        return Path(WANTED)
    target = tmp_path_factory.mktemp("prepared")
    prepare(target, ("Image", "initrd.cpio.gz"), print)  # pytest shows it where it fails
    return target


def logtriage(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "logtriage", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)


def test_passes_pass_and_planted_failures_get_their_class(files: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    booted = logtriage("run", "qemu", "--files", str(files), "-o", str(run), "-j", "2", "--only", SMALL)
    assert booted.returncode == 1, booted.stderr
    reported = logtriage("report", str(run), "-m", "qemu", "-f", "json")
    report = json.loads(reported.stdout)
    found = {
        (one["params"]["cpu"], one["params"]["kvm_mode"], one["params"]["fault"]): (
            one["status"],
            one["failure"] and one["failure"]["class"],
        )
        for one in report["configs"]
        if one["status"] != "not-run"
    }
    assert found == {
        ("max", "vhe", "none"): ("pass", None),
        ("max", "nvhe", "none"): ("pass", None),
        ("max", "protected", "none"): ("pass", None),
        ("cortex-a72", "nvhe", "none"): ("pass", None),
        ("cortex-a72", "protected", "none"): ("pass", None),
        ("max", "vhe", "no-initrd"): ("fail", "rootfs"),
        ("max", "vhe", "no-init"): ("fail", "init"),
        ("max", "vhe", "wrong-console"): ("fail", "silent"),
        ("max", "vhe", "crash"): ("fail", "panic"),
    }
    explained = {
        mode["class"]: (mode["explanation"]["terms"], mode["explanation"]["exact"])
        for mode in report["modes"]
    }
    assert explained == {
        cls: ([{"axis": "fault", "in": [fault]}], True)
        for cls, fault in {
            "rootfs": "no-initrd",
            "init": "no-init",
            "silent": "wrong-console",
            "panic": "crash",
        }.items()
    }


@pytest.fixture(scope="module")
def nested_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the cheapest of the nested boots need: one kernel of Debian 13, and its QEMU as the monitor."""
    if WANTED != "1":
        return Path(WANTED)
    target = tmp_path_factory.mktemp("nested")
    made = logtriage("run", "lpa2-qemu", "--prepare", str(target), "--only", NESTED)
    assert made.returncode == 0, made.stderr
    return target


def nested(files: Path, run: Path, guest: str) -> subprocess.Popen[bytes]:
    """Start one boot of `lpa2-qemu`, as cheap as it can be, with these arguments for the guest's kernel."""
    given = [word for text in (*QUIET, f"guest_args={guest}") for word in ("--set", text)]
    boot = ("run", "lpa2-qemu", "--files", str(files), "-o", str(run), "--only", NESTED, *given)
    return subprocess.Popen(
        [sys.executable, "-m", "logtriage", *boot], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def test_guests_boot_in_hosts_with_the_distributions_qemu_as_their_monitor(
    nested_files: Path, tmp_path: Path
) -> None:
    """One passes, in the other one the guest's first program is missing."""
    guests = {"good": LAZY, "bad": f"{LAZY} rdinit=/missing"}
    boots = {name: nested(nested_files, tmp_path / name, guest) for name, guest in guests.items()}
    assert {name: boot.wait(timeout=900) for name, boot in boots.items()} == {"good": 0, "bad": 1}
    found = {}
    for name in guests:
        report = json.loads(logtriage("report", str(tmp_path / name), "-m", "lpa2-qemu", "-f", "json").stdout)
        (one,) = [one for one in report["configs"] if one["status"] != "not-run"]
        failure = one["failure"] or {"class": None, "layer": None}
        found[name] = (one["status"], failure["class"], failure["layer"])
        host = (tmp_path / name / one["id"] / "host.log").read_text("utf-8", "replace")
        assert "HOST-INIT: launching guest: qemu-system-aarch64 -M virt,gic-version=host -accel kvm" in host
        assert "HOST-INIT: qemu-system-aarch64 exited rc=0" in host
    assert found == {"good": ("pass", None, None), "bad": ("fail", "rootfs", "guest")}


def firmware(kernel: int, tree: int) -> bytes:
    """Six instructions of arm64 that enter a kernel as the boot protocol asks: x0 the tree, x1 to x3 zero."""
    code = (0x580000C0, 0x580000E4, 0xD2800001, 0xD2800002, 0xD2800003, 0xD61F0080)
    return struct.pack("<6I2Q", *code, tree, kernel)


def test_a_kernel_takes_the_tree_that_was_fitted(files: Path, tmp_path: Path) -> None:
    """All put into memory before the start, as on the FVP: two regions of memory, the disk in the second."""
    bios = tmp_path / "firmware.bin"
    bios.write_bytes(firmware(kernel=0x4020_0000, tree=0x7000_0000))
    emulator = ("qemu-system-aarch64", *MACHINE, "-nodefaults", "-display", "none", "-bios", str(bios))
    own = tmp_path / "own.dtb"
    subprocess.run(
        [*emulator, "-serial", "null", "-machine", f"dumpdtb={own}"], check=True, capture_output=True
    )
    make(
        {
            "source": str(own),
            "bootargs": "earlycon console=ttyAMA0 panic=-1 logtriage.auto",
            "memory": ("0x40000000 0x20000000", "0x70000000 0x8000000"),
            "initrd": str(files / "initrd.cpio.gz"),
            "initrd_address": "0x70400000",
        },
        tmp_path / "fitted.dtb",
    )
    loads = {
        files / "Image": "0x40200000",
        tmp_path / "fitted.dtb": "0x70000000",
        files / "initrd.cpio.gz": "0x70400000",
    }
    devices = [f"loader,file={path},addr={address},force-raw=on" for path, address in loads.items()]
    serial = ("-chardev", "stdio,id=host,signal=off", "-serial", "chardev:host", "-no-reboot")
    command = [*emulator, *serial, *(word for device in devices for word in ("-device", device))]
    booted = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=300, check=False)
    console = booted.stdout.decode("utf-8", "replace")
    assert "node   0: [mem 0x0000000040000000-0x000000005fffffff]" in console
    assert "node   0: [mem 0x0000000070000000-0x0000000077ffffff]" in console
    assert "HOST-INIT: start Linux " in console
    assert "reboot: Power down" in console
