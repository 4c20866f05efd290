"""Crash reports as kernels word them, made up: class, title, and the function to blame."""

import re

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.boot.failure import Finding
from logtriage.boot.finding import captures_of, title_of
from logtriage.library.library import Library
from logtriage.library.schema import Signature
from logtriage.scan.scanner import Scanner

MIPS = """
[   41.2] CPU 0 Unable to handle kernel paging request at virtual address 00000010, epc == 80123456, ra == 0
[   41.210000] Oops[#1]:
[   41.220000] CPU: 0 PID: 91 Comm: zd Not tainted 6.1.0 #1
[   41.230000] epc   : 80123456 zebra_poll+0x24/0x60
[   41.240000] ra    : 80123400 zebra_loop+0x8/0x40
[   41.250000] Call Trace:
[   41.260000] [<80123456>] zebra_poll+0x24/0x60
"""
MIPS_TRAP = """
[   41.200000] Reserved instruction in kernel code[#1]:
[   41.230000] epc   : 80123456 zebra_poll+0x24/0x60
[   41.240000] ra    : 80123400 zebra_loop+0x8/0x40
"""
SPARC = """
[   12.000000] Unable to handle kernel paging request at virtual address 0000000000010000
[   12.100000] zd(91): Oops [#1]
[   12.300000] TSTATE: 0000004411001606 TPC: 00000000004a1b2c TNPC: 00000000004a1b30 Y: 0    Not tainted
[   12.400000] TPC: <zebra_poll+0x2c/0x80>
[   12.500000] RPC: <zebra_loop+0x8/0x40>
[   12.600000] I7: <zebra_main+0x8/0x40>
"""
SPARC_TRAP = """
[   12.100000] zd(91): Kernel bad sw trap 5 [#1]
[   12.400000] TPC: <zebra_poll+0x2c/0x80>
"""
PARISC = """
[   24.500000] Backtrace:
[   24.510000]  [<0000000040201234>] zebra_loop+0x8/0x40
[   24.520000]
[   24.530000] Kernel Fault: Code=15 (Data TLB miss fault) at addr 0000000000000008
[   24.540000] CPU: 0 PID: 1 Comm: swapper/0 Not tainted 6.10.2 #1
[   24.550000] PSW: 00001000000001000000000000001111 Not tainted
[   24.560000] IASQ: 0000000000000000 0000000000000000 IAOQ: 0000000040123456 000000004012345a
[   24.570000]  IAOQ[0]: zebra_poll+0x5c/0x94
[   24.580000]  IAOQ[1]: zebra_poll+0x60/0x94
[   24.590000]  RP(r2): zebra_loop+0x8/0x40
[   24.600000] Kernel panic - not syncing: Kernel Fault
"""
PARISC_TRAP = """
[   24.530000] zd (pid 91): Protection id trap (code 7)
[   24.570000]  IAOQ[0]: zebra_poll+0x5c/0x94
"""
M68K = """
[    9.100000] Unable to handle kernel access at virtual address (ptrval)
[    9.110000] Oops: 00000000
[    9.120000] Modules linked in:
[    9.130000] PC: [<00012345>] zebra_poll+0x12/0x40
[    9.140000] SR: 2200  SP: (ptrval)  a2: 00a1b2c3
[    9.150000] Call Trace: [<00012300>] zebra_loop+0x8/0x40
"""
ALPHA = """
Unable to handle kernel paging request at virtual address 0000000000000008
CPU 0 zd(91): Oops 0
pc = [<fffffc0000312345>]  ra = [<fffffc0000312300>]  ps = 0000    Not tainted
pc is at zebra_poll+0x24/0x60
ra is at zebra_loop+0x8/0x40
Trace:
[<fffffc0000312300>] zebra_loop+0x8/0x40
"""
SH = """
Unable to handle kernel NULL pointer dereference at virtual address 00000008
pc = 8c123456
Oops: 0000 [#1]

Pid : 91, Comm: zd
PC is at zebra_poll+0x24/0x60
PR is at zebra_loop+0x8/0x40
"""
ARC = """
[    3.100000] Oops
[    3.110000] Path: /bin/zd
[    3.120000] CPU: 0 PID: 91 Comm: zd Not tainted 6.1.0 #1
[    3.130000] Invalid Write @ 0x00000008 by insn @ zebra_poll+0x24/0x60
[    3.140000] ECR: 0x00050200 EFA: 0x00000008 ERET: 0x90123456
[    3.150000] STAT: 0x80080802 [IE K     ]   BTA: 0x90123400
"""
XTENSA = """
[    3.100000] Unable to handle kernel paging request at virtual address 00000008
[    3.110000]  pc = d0012345, ra = 90012300
[    3.120000] Oops: sig: 11 [#1] PREEMPT
[    3.130000] CPU: 0 PID: 91 Comm: zd Not tainted 6.1.0 #1
[    3.140000] pc: d0012345, ps: 00060010, depc: 00000038, excvaddr: 00000008
[    3.150000] Call Trace:
[    3.160000]  [<d0012345>] zebra_poll+0x24/0x60
"""
XTENSA_TRAP = """
[    3.120000] Illegal instruction in kernel: sig: 9 [#1]
[    3.150000] Call Trace:
[    3.160000]  [<d0012345>] zebra_poll+0x24/0x60
"""
LOONGARCH = """
[    3.1] CPU 1 Unable to handle kernel paging request at virtual address 8, era == 9000000000123456, ra == 0
[    3.110000] Oops[#1]:
[    3.120000] pc 9000000000123456 ra 9000000000123400 tp 9000000100abc000 sp 9000000100abfd00
[    3.130000]    ra: 9000000000123400 zebra_loop+0x8/0x40
[    3.140000]   ERA: 9000000000123456 zebra_poll+0x24/0x60
"""
LOONGARCH_TRAP = """
[    3.110000] Kernel ale access[#1]:
[    3.140000]   ERA: 9000000000123456 zebra_poll+0x24/0x60
"""
S390 = """
[    3.100000] Unable to handle kernel pointer dereference in virtual kernel address space
[    3.110000] Failing address: 0000000000000000 TEID: 0000000000000483
[    3.120000] Oops: 0004 ilc:2 [#1] SMP
[    3.130000] Krnl PSW : 0704c00180000000 000003ff80123456 (zebra_poll+0x24/0x60 [zebra])
[    3.140000] Call Trace:
[    3.150000]  [<000003ff80123400>] zebra_loop+0x8/0x40
"""
RISCV = """
[    3.100000] Unable to handle kernel NULL pointer dereference at virtual address 0000000000000008
[    3.110000] Oops [#1]
[    3.120000] epc : zebra_poll+0x24/0x60
[    3.130000]  ra : zebra_loop+0x8/0x40
"""
RISCV_TRAP = """
[    3.110000] Oops - illegal instruction [#1]
[    3.120000] epc : zebra_poll+0x24/0x60
"""
ARM = """
[    3.100000] 8<--- cut here ---
[    3.110000] Unable to handle kernel NULL pointer dereference at virtual address 00000008 when write
[    3.120000] Internal error: Oops: 805 [#1] SMP ARM
[    3.130000] PC is at zebra_poll+0x24/0x60
[    3.140000] LR is at zebra_loop+0x8/0x40
"""
POWERPC = """
[    3.100000] BUG: Unable to handle kernel data access on read at 0xc00800000a1b2c3d
[    3.110000] Faulting instruction address: 0xc000000000123456
[    3.120000] Oops: Kernel access of bad area, sig: 11 [#1]
[    3.130000] NIP:  c000000000123456 LR: c000000000123400 CTR: 0000000000000000
[    3.140000] NIP [c000000000123456] zebra_poll+0x24/0x60
[    3.150000] LR [c000000000123400] zebra_loop+0x8/0x40
"""
NIOS2 = """
[    3.100000] Unable to handle kernel paging request at virtual address 00000008
[    3.110000] ea = c0123456, ra = c0123400, cause = 15
[    3.120000] Oops: Oops, sig: 11
[    3.130000] Call Trace:
[    3.140000] [<c0123456>] zebra_poll+0x24/0x60
"""
OPENRISC = """
Unable to handle kernel access
 at virtual address 0x00000008

Oops#: 0000
CPU #: 0
   PC: c0123456    SR: 0000807f    SP: c1abfe00
Call trace:
[<(____ptrval____)>] ? zebra_stale+0x8/0x40
[<(____ptrval____)>] zebra_poll+0x24/0x60
"""
HEXAGON = """
[    3.110000] Oops: Misaligned Data Load[#1]:
[    3.120000] CPU#0, zd/91, Call Trace:
[    3.130000] [c1abfe00] 0xc0123456: zebra_poll + 0x24
[    3.140000] [c1abfe40] 0xc0123400: zebra_loop + 0x8
"""
CSKY = """
[    3.100000] Unable to handle kernel paging request at virtual address 0x00000008, pc: 0x80123456
[    3.110000] Oops [#1]
[    3.120000] PC: 0x80123456 (zebra_poll+0x24/0x60)
[    3.130000] LR: 0x80123400 (zebra_loop+0x8/0x40)
"""
MICROBLAZE = """
[    3.100000] Data bus error exception in kernel mode.
[    3.110000] Oops: bus exception, sig: 7
[    3.120000] Call Trace:
[    3.130000] [<(ptrval)>] zebra_poll+0x24/0x60
"""
IA64 = """
zd[91]: Oops 11012296146944 [1]
ip is at zebra_poll+0x24/0x60
"""
ARM64_NEW = """
[    3.100000] Unhandled 64-bit el1h sync exception on CPU2, ESR 0x00000000b6000000 -- GCS
[    3.110000] pc : zebra_poll+0x24/0x60
[    3.120000] lr : zebra_loop+0x8/0x40
[    3.130000] Kernel panic - not syncing: Unhandled exception
"""
ARM64_FPAC = """
[    3.100000] Internal error: Oops - FPAC: 0000000072000000 [#1] SMP
[    3.110000] pc : zebra_poll+0x24/0x60
"""
ARM64_OLD = """
[    3.100000] Bad mode in Synchronous Abort handler detected on CPU1, code 0x2000000f -- Some Later Name
[    3.110000] pc : zebra_poll+0x24/0x60
"""


def said(library: Library, console: str) -> Finding | None:
    return diagnose(library, [console.lstrip().encode()], file="host.log").finding


@pytest.mark.parametrize(
    ("console", "title"),
    [
        (MIPS, "unable to handle kernel paging request in zebra_poll"),
        (MIPS_TRAP, "Oops: Reserved instruction in kernel code in zebra_poll"),
        (SPARC, "unable to handle kernel paging request in zebra_poll"),
        (SPARC_TRAP, "Oops: Kernel bad sw trap in zebra_poll"),
        (PARISC, "Kernel Fault: Data TLB miss fault in zebra_poll"),
        (PARISC_TRAP, "Oops: Protection id trap in zebra_poll"),
        (M68K, "unable to handle kernel access in zebra_poll"),
        (ALPHA, "unable to handle kernel paging request in zebra_poll"),
        (SH, "unable to handle kernel NULL pointer dereference in zebra_poll"),
        (ARC, "Oops: Invalid Write in zebra_poll"),
        (XTENSA, "unable to handle kernel paging request in zebra_poll"),
        (XTENSA_TRAP, "Oops: Illegal instruction in kernel in zebra_poll"),
        (LOONGARCH, "unable to handle kernel paging request in zebra_poll"),
        (LOONGARCH_TRAP, "Oops: Kernel ale access in zebra_poll"),
        (S390, "unable to handle kernel pointer dereference in zebra_poll"),
        (RISCV, "unable to handle kernel NULL pointer dereference in zebra_poll"),
        (RISCV_TRAP, "Oops: illegal instruction in zebra_poll"),
        (ARM, "unable to handle kernel NULL pointer dereference in zebra_poll"),
        (POWERPC, "BUG: unable to handle kernel data access in zebra_poll"),
        (NIOS2, "unable to handle kernel paging request in zebra_poll"),
        (OPENRISC, "unable to handle kernel access in zebra_poll"),
        (HEXAGON, "Oops: Misaligned Data Load in zebra_poll"),
        (CSKY, "unable to handle kernel paging request in zebra_poll"),
        (MICROBLAZE, "Oops: Data bus error exception in zebra_poll"),
        (IA64, "Oops in zebra_poll"),
        (ARM64_NEW, "Unhandled fault: GCS in zebra_poll"),
        (ARM64_FPAC, "Internal error: FPAC in zebra_poll"),
        (ARM64_OLD, "Unhandled fault: Some Later Name in zebra_poll"),
    ],
)
def test_the_function_is_named_on_every_architecture(library: Library, console: str, title: str) -> None:
    found = said(library, console)
    assert found is not None
    assert (found.cls, found.title) == ("oops", title)


def test_an_allocators_fault_names_its_caller_or_else_itself(library: Library) -> None:
    oops = "[    3.1] BUG: unable to handle page fault for address: ffff888012345678\n"
    counter = "[    3.2] RIP: 0010:kmem_cache_alloc+0x5c/0x94\n"
    caller = "[    3.3] Call Trace:\n[    3.4]  zebra_open+0x24/0x60\n"
    found = said(library, oops + counter + caller)
    assert found is not None
    assert found.title.endswith("page fault in zebra_open")
    found = said(library, oops + counter + "[    3.3] Call Trace:\n[    3.4]  kmalloc_trace+0x24/0x60\n")
    assert found is not None
    assert found.title.endswith("page fault in kmem_cache_alloc")


def test_a_kernel_without_symbols_says_so(library: Library) -> None:
    found = said(
        library,
        "[    3.1] Unable to handle kernel paging request at virtual address 00000016e1694827\n"
        "[    3.2] epc : ffffffff80123456 ra : ffffffff80123400 sp : ffffffc800abfd00\n",
    )
    assert found is not None
    assert found.title == "unable to handle kernel paging request in code without a symbol"


@pytest.mark.parametrize(
    ("console", "cls", "title"),
    [
        (
            ["Watchdog bark! Now = 44.1", "[   44.2] Kernel panic - not syncing: Watchdog bark!"],
            "hard-lockup",
            "hard lockup",
        ),
        (
            [
                "[   10.000000] Kernel BUG [#1] [   11.000000] audit: type=1400 audit(1.2:3): apparmor=x",
                "[   10.000100] epc : zebra_poll+0x24/0x60",
            ],
            "bug",
            "kernel BUG in zebra_poll",
        ),
        (
            [
                "[   10.0] rcu: \t(detected by 1, t=5252 jiffies, g=30, q=12)",
                "[   10.0] Call Trace:",
                "[   10.0]  zebra_poll+0x24/0x60",
            ],
            "rcu-stall",
            "INFO: rcu detected stall in zebra_poll",
        ),
        (
            ["[   10.0] PC is at zebra_poll+0x24/0x60", "[   10.0] LR is at zebra_loop+0x8/0x40"],
            "other",
            "kernel report in zebra_poll",
        ),
        (
            [
                "[   10.0] BUG: KCSAN: data-race in mutex_spin_on_owner / zebra_poll",
                "[   10.0] Call Trace:",
                "[   10.0]  zebra_loop+0x8/0x40",
            ],
            "kcsan",
            "KCSAN: data-race in mutex_spin_on_owner",
        ),
        (
            [
                "[   10.0] BUG: sleeping function called from invalid context at kernel/locking/mutex.c:9",
                "[   10.0] Preemption disabled at:",
                "[   10.0] [<ffff800080123456>] zebra_lock+0x8/0x40",
                "[   10.0] Call trace:",
                "[   10.0]  dump_stack+0x8/0x40",
                "[   10.0]  zebra_poll+0x24/0x60",
            ],
            "atomic-sleep",
            "BUG: sleeping function called from invalid context in zebra_poll",
        ),
        (
            [
                "[   10.000000] rust_kernel: panicked at drivers/zebra/zebra.rs:4:2:",
                "[   10.000000] no stripes left",
            ],
            "bug",
            "rust panic: no stripes left",
        ),
        (["[   10.0] Oops: 0000 [#1] SMP"], "oops", "Oops: 0000"),
        (
            ["Unexpected kernel single-step exception at EL1"],
            "oops",
            "Unhandled fault: single-step exception",
        ),
        (
            ["(XEN) Panic on CPU 3:", "(XEN) Assertion 'stripes > 0' failed at zebra.c:9"],
            "bug",
            "Xen BUG: stripes > 0",
        ),
        (
            [
                "[   10.0] kvm [1]: nVHE hyp BUG at: arch/arm64/kvm/hyp/zebra.c:9!",
                "[   10.0] kvm [1]: nVHE call trace:",
                "[   10.0] kvm [1]:  [<ffff800080123456>] __kvm_nvhe_hyp_panic+0x8/0x40",
                "[   10.0] kvm [1]:  [<ffff800080123400>] __kvm_nvhe_zebra_poll+0x24/0x60",
            ],
            "panic",
            "nVHE hyp BUG in zebra_poll",
        ),
        (
            [
                "[   10.0] Bad or missing usercopy whitelist? Kernel memory overwrite attempt detected to z!",
                "[   10.0] WARNING: CPU: 1 PID: 9 at mm/usercopy.c:81 usercopy_warn+0x8/0x40",
                "[   10.0] Call Trace:",
                "[   10.0]  zebra_ioctl+0x24/0x60",
            ],
            "warning",
            "WARNING in zebra_ioctl",
        ),
        (
            [
                "[   10.0] sysctl table check failed: net/zebra/stripes  Sysctl already exists",
                "[   10.0]  [<c0123456>] set_fail+0x30/0x39",
            ],
            "warning",
            "sysctl table check failed: net/zebra/stripes Sysctl already exists",
        ),
        (
            ["[   10.0] MCE: oops", "<0>Kernel panic: Can't handle the cache error!"],
            "hw-error",
            "machine check: Can't handle the cache error",
        ),
        (
            ["mount: mounting /dev/vda2 on /newroot failed: Invalid argument"],
            "rootfs",
            "the root file system cannot be mounted: /dev/vda2 on /newroot failed: Invalid argument",
        ),
    ],
)
def test_the_line_that_says_why_is_named(library: Library, console: list[str], cls: str, title: str) -> None:
    found = said(library, "\n".join([*console, ""]))
    assert found is not None
    assert found.cls == cls
    assert found.title.startswith(title)


UP = "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\n"
EXT4 = "[    3.000000] EXT4-fs error (device vda1): ext4_lookup:17: inode #2: deleted inode referenced: 12\n"


def test_a_file_system_that_gives_up_is_a_failure_where_the_boot_stops_for_it(library: Library) -> None:
    stopped = said(library, f"{UP}{EXT4}")
    assert stopped is not None
    assert (stopped.cls, stopped.signature) == ("other", "fs-gives-up")
    panicked = said(
        library,
        f"{UP}{EXT4}[    4.000000] Kernel panic - not syncing: VFS: Unable to mount root fs on vda1\n",
    )
    assert panicked is not None
    assert panicked.cls == "rootfs"
    assert (
        said(library, f"{UP}{EXT4}[    5.000000] Run /sbin/init as init process\nbuildroot login: \n") is None
    )


def test_titles_have_the_line_and_keys_have_its_mask(library: Library) -> None:
    notes = diagnose(
        library, [f"{UP}[    1.2] zebra 4: rev 0x1f at f0f0f0f0 a1b2c3d4\n".encode()], file="host.log"
    ).notes
    assert any("zebra 4: rev 0x1f at f0f0f0f0 a1b2c3d4" in note for note in notes)


def test_no_title_is_only_the_kind_of_a_failure(library: Library) -> None:
    bare = []
    for entry, _ in library.given:
        for sample in entry.samples if isinstance(entry, Signature) else ():
            scanner = Scanner(library)
            console = re.sub(r"(?m)^(\[ *\d+\.)\d+\]", r"\g<1>000000]", sample)
            for hit in scanner.feed(f"{console}\n".encode()):
                owner = library.entries[hit.owner]
                title = (
                    title_of(owner.title, captures_of(hit, library)) if isinstance(owner, Signature) else "-"
                )
                if not title or title[-1] in ":,(" or title in {"Oops", "UBSAN", "machine check"}:
                    bare.append((entry.id, title))
    assert bare == []


@pytest.mark.parametrize(
    ("template", "captures", "title"),
    [
        ("Oops: {what} in {func}", {"func": "zebra"}, "Oops in zebra"),
        ("Oops: {what} in {func}", {"headline": "Oops: nothing else"}, "Oops: nothing else"),
        ("UBSAN: {what}", {"headline": "stripes"}, "UBSAN: stripes"),
        ("{fs} on {dev}: {what}", {"fs": "ZEBRAFS", "what": "stopped"}, "ZEBRAFS: stopped"),
        ("WARNING in {func}", {"headline": "WARNING: at zebra.c"}, "WARNING"),
        ("panic: {why}", {"why": "in: the herd"}, "panic: in: the herd"),
    ],
)
def test_a_missing_capture_leaves_no_hole(template: str, captures: dict[str, str], title: str) -> None:
    assert title_of(template, captures) == title


LOCKUP = """<0>BUG: soft lockup - CPU#{0} stuck for 67s! [foo:{0}]
<4>Call Trace:
<4> [<ffffffff81001000>] bar_{0}+0x10/0x20
"""
OLD_OOPS = """<1>BUG: unable to handle kernel paging request at ffffffffffffffe0
<1>IP: [<ffffffff81167060>] baz_area+0x70/0x1e0
"""


def test_an_oops_behind_many_lockups_keeps_its_own_lines(library: Library) -> None:
    text = "".join(LOCKUP.format(number) for number in range(20)) + OLD_OOPS
    found = diagnose(library, [text.encode()], file="host.log").finding
    assert found is not None
    assert (found.cls, "baz_area" in found.title) == ("oops", True)
