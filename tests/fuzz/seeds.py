"""Consoles to begin with: made-up ones, those of the demo, and any folder of logs."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from logtriage.demo.recordings import recordings_for
from logtriage.library.library import Library
from logtriage.library.schema import Event, Fact, Quoted, Signature, Speaker
from logtriage.matrix.file import load_matrix

_DEMO: Final = 40
"""Every how manieth boot of the demo is taken."""
_LARGEST: Final = 1 << 17
"""Bytes of a seed from a folder; longer ones are cut, for the sake of speed."""

_FIRMWARE: Final = b"""NOTICE:  Booting Trusted Firmware\r
NOTICE:  BL1: v2.9(release):v2.9\r
NOTICE:  BL31: v2.9(release):v2.9\r
NOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r
INFO:    BL31: Preparing for EL3 exit to normal world\r
INFO:    Entry point address = 0x60000000\r
INFO:    SPSR = 0x3c9\r
"""
_KERNEL: Final = b"""[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r
[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP PREEMPT\r
[    0.000000] Kernel command line: console=ttyAMA0 panic=-1\r
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)\r
[    1.024830] kvm [1]: vgic interrupt IRQ9\r
[    1.524830] kvm [1]: VHE mode initialized successfully\r
[    3.134364] Run /init as init process\r
"""
_OFF: Final = b"[   65.128671] reboot: Power down\r\n"
_OOPS: Final = b"""[    4.100000] Unable to handle kernel paging request at virtual address 0000000000000010\r
[    4.100100] Mem abort info:\r
[    4.100200]   ESR = 0x0000000096000004\r
[    4.100300] Internal error: Oops: 0000000096000004 [#1] PREEMPT SMP\r
[    4.100400] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.1 #1\r
[    4.100500] pc : made_up_probe+0x24/0x120\r
[    4.100600] lr : driver_probe_device+0x40/0x60\r
[    4.100700] Call trace:\r
[    4.100800]  made_up_probe+0x24/0x120\r
[    4.100900]  platform_probe+0x68/0xc0\r
[    4.101000] ---[ end trace 0000000000000000 ]---\r
[    4.101100] Kernel panic - not syncing: Oops: Fatal exception\r
[    4.101200] ---[ end Kernel panic - not syncing: Oops: Fatal exception ]---\r
"""
_KASAN: Final = b"""[    6.000000] ==================================================================\r
[    6.000100] BUG: KASAN: slab-use-after-free in made_up_read+0x1c/0x40\r
[    6.000200] Read of size 8 at addr ffff000008f00010 by task sh/65\r
[    6.000300] Call trace:\r
[    6.000400]  made_up_read+0x1c/0x40\r
[    6.000500]  vfs_read+0x90/0x1a0\r
[    6.000600] ==================================================================\r
"""
_UBOOT: Final = b"""U-Boot SPL 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r
Trying to boot from MMC1\r
U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r
Hit any key to stop autoboot:  0 \r
Starting kernel ...\r
\r
"""
_LKVM: Final = b"  Info: # lkvm run -k /vm/Image -m 256 -c 2 --name guest-171\r\n"
_SESSION: Final = b"host# echo hello\r\nhello\r\nhost# poweroff\r\n"

MADE_UP: Final[tuple[bytes, ...]] = (
    b"",
    b"\n",
    b"hello\n",
    _FIRMWARE,
    _FIRMWARE + _KERNEL + _SESSION + _OFF,
    _UBOOT + _KERNEL + _OOPS,
    _UBOOT,
    _FIRMWARE + _KERNEL + _KASAN + _SESSION + _OFF,
    _FIRMWARE + _KERNEL + _OOPS[:400],
    3 * (_FIRMWARE + _KERNEL),
    _FIRMWARE + _KERNEL + _OFF + _FIRMWARE + _KERNEL + _KASAN,
    _LKVM + _KERNEL + _OFF + b"  # KVM session ended normally.\r\n",
    _KERNEL + b"Starting the guest\r\n" + _LKVM + _KERNEL,
    b"some words that no boot says\n" * 30,
)
"""Short consoles of every shape that the verdict tells apart."""


def demo_consoles() -> list[bytes]:
    """Some consoles of the bundled demo."""
    boots = recordings_for(load_matrix("lpa2"))[::_DEMO]
    return [console.data for boot in boots for console in boot.consoles.values()]


def folder_consoles(folder: Path) -> list[bytes]:
    """The logs below a folder, and the made-up texts of files of probes."""
    texts = [path.read_bytes()[:_LARGEST] for path in sorted(folder.rglob("*.log"))]
    for path in sorted(folder.rglob("*.toml")):
        texts += [part.encode() for part in path.read_text("utf-8").split("'''")[1::2]]
    return texts


def known_lines(library: Library) -> list[bytes]:
    """The samples of a library: lines that mean something to it, and some that nearly do."""
    return [line.encode() for entry, _ in library.given for line in _samples(entry)]


def _samples(entry: Signature | Event | Speaker | Quoted | Fact) -> Iterator[str]:
    if isinstance(entry, Speaker):
        said = entry.samples
        yield from (*said.banner, *said.voice, *said.hands_over, *said.prompt)
        yield from (*said.fails, *said.powers_off, *said.resets)
    else:
        yield from entry.samples
    if not isinstance(entry, Quoted):
        yield from entry.counter_samples
